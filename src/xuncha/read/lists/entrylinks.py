"""Entries of a list that was not recognised as one: days in Uyghur or Mongolian, in words of its own.

空白栏目:自开设以来没有提供过任何信息资源. Who links to pages of the column provides something, in
whatever language; when, nobody read.
"""

from __future__ import annotations

from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import SiteIndex

DAYS_NOT_READ = "栏目列有条目,发布时间没有读懂"
_LEAST = 3
# Shorter words turn pages: 下一页, 2, 末页.
_SHORTEST = 4


def links_below(page: Page, index: SiteIndex) -> int:
    """How many pages below the column it links to, menus left out; 0 where they are too few."""
    folder = page.final_url.rpartition("/")[0] + "/"
    menus = {link.url for link in (*page.navigation, *page.breadcrumb)} | index.frame_links
    found = {
        link.url
        for link in page.links
        if link.element == "a"
        and link.url.startswith(folder)
        and link.url not in menus
        and link.url.rstrip("/") != folder.rstrip("/")
        and len(link.text.strip()) >= _SHORTEST
    }
    return len(found) if len(found) >= _LEAST else 0
