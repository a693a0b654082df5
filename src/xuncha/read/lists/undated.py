"""Lists whose entries show no day: their links look like those of a menu.

未注明信息发布时间的视为不更新: such a list has to be told from a directory of columns.
"""

from __future__ import annotations

from dataclasses import dataclass

from xuncha.facts import DatedItem, DateSource
from xuncha.read.empty.partial import UNKNOWN_DAYS, why_undated
from xuncha.read.links.addresses import is_article_url
from xuncha.read.menus.navigation import is_single_name
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.siteindex import SiteIndex

NOT_ALL_READ = "列表没有注明日期,条目的网页没有全部读到"
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class UndatedList:
    """The entries of a list without days; `unreadable` says why their days are not known."""

    items: tuple[DatedItem, ...]
    unreadable: str = ""


def undated_list(page: Page, index: SiteIndex) -> UndatedList | None:
    """The list of a page that shows links to articles without days, or None where it is none."""
    if page.items or page.article is not None or page.shell is not Shell.NONE:
        return None
    # Long titles look like no menu, short ones do: all links of the page are looked at.
    linked = {link.url: link.text for link in page.links if link.element == "a"}
    own = {url: name for url, name in linked.items() if url not in index.frame_links}
    entries = {url: name for url, name in own.items() if _is_entry(name, url, index)}
    read = [index.by_url[url] for url in entries if url in index.by_url]
    articles = [one for one in read if _tells(one)]
    # One link to a guide makes a list of guides, whatever else it looks like.
    least = _FEWEST if any(one.guide is None for one in articles) else 1
    if len(articles) < max(least, _others(page, index, entries) + 1):
        return None
    items = tuple(DatedItem(name, url, None, DateSource.NONE) for url, name in entries.items())
    return UndatedList(items, _why_open(entries, articles))


def undated_entries(index: SiteIndex) -> dict[str, str]:
    """Addresses of articles that a list of the site shows without a day, each with what is not
    known of that list ("" where all its articles were read)."""
    found: dict[str, str] = {}
    for page in index.pages:
        # Most pages have nothing of their own in their menus.
        if (listed := undated_list(page, index)) is not None and page.breadcrumb:
            found |= {item.url: listed.unreadable for item in listed.items}
    return found


def _others(page: Page, index: SiteIndex, entries: dict[str, str]) -> int:
    """How many other links of its own the page has: those of a directory of columns."""
    menus = {link.url for link in page.navigation if link.url not in index.frame_links}
    words = set(page.loose_links) - index.frame_words - set(entries.values())
    return len(menus - entries.keys()) + len(words)


def _is_entry(name: str, url: str, index: SiteIndex) -> bool:
    """Whether a link leads to an article: 机构职能 and other columns of one page are none."""
    if not index.is_own(url) or is_single_name(name):
        return False
    page = index.by_url.get(url)
    return is_article_url(url) if page is None else _tells(page)


def _tells(page: Page) -> bool:
    """Whether a page is one that lists lead to: an article or a guide."""
    return page.article is not None or page.guide is not None


def _why_open(entries: dict[str, str], articles: list[Page]) -> str:
    shown = [page for page in articles if page.article and page.article.published is None]
    if any(why_undated(page.text, [None]) for page in shown):
        return UNKNOWN_DAYS
    return NOT_ALL_READ if len(articles) < len(entries) else ""
