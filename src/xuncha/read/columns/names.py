"""Which names and addresses may be those of a column: 登录、检索, forms and maps are none."""

from __future__ import annotations

import re
from functools import lru_cache

from xuncha.read.pagefacts import Page, Shell
from xuncha.read.siteindex import SiteIndex
from xuncha.read.text.words import is_tool

# 登录、检索、系统入口不是栏目。
_NO_COLUMN = re.compile(
    r"login|search|register|/reg\.|logout|passport|/user/|/rss|sitemap|letter_?writ|writ(?:e|ing)_?(?:letter|mail)",
    re.I,
)
# 程序的地址多是表单和调用,除非地址自己说列的是什么(listArticles.do?CATEGORY=2)。
_PROGRAM = re.compile(r"\.do(?:$|\?)", re.I)
_LISTING = re.compile(
    r"(?:list|index|channel|column|categor|catalog)\w*\.do|"
    r"[?&]\w*(?:categor|channel|column|catalog|typeid|classid|lmid|nodeid)\w*=",
    re.I,
)
# 2023年五月, of an archive by months.
_MONTH = re.compile(
    r"20\d\d\s*(?:年\s*[\d一二三四五六七八九十]{1,3}\s*月份?|-\d\d)\s*(?:[(（]\s*\d{1,5}\s*[)）])?"
)
_MAP = re.compile(r"网站地图|站点地图|网站导航|栏目导航|站群导航|网站群导航|^(?:友情|相关)链接$")
# So many characters are more than the frame of a page.
_SOME_TEXT = 100


def may_be_column(index: SiteIndex, name: str, url: str) -> bool:
    """Whether a link of this name may lead to a column of the site."""
    if not (url and name and index.is_own(url)) or is_tool(name):
        return False
    if name[0] == "2" and _MONTH.fullmatch(name):
        return False
    if _leads_aside(url):
        return False
    return not _is_silent(url) or _shows_something(index.at(url))


def tells_of_a_list(url: str) -> bool:
    """Whether the address of a page that is a list may be that of a column by itself."""
    return not (_leads_aside(url) or _is_silent(url))


# Every page of a site has its menus.
@lru_cache(maxsize=20_000)
def _leads_aside(url: str) -> bool:
    return _NO_COLUMN.search(url) is not None


@lru_cache(maxsize=20_000)
def _is_silent(url: str) -> bool:
    return bool(_PROGRAM.search(url)) and not _LISTING.search(url)


def _shows_something(page: Page | None) -> bool:
    """Whether a program answered with a page of entries or of text, or an empty list (more.do)."""
    if page is None or page.shell is not Shell.NONE or page.forms:
        return False
    return bool(page.items or page.says_empty or len(page.text) > _SOME_TEXT)


def is_map(name: str) -> bool:
    """A map of the site or a collection of links to others is a directory, no column."""
    return bool(_MAP.search(name))
