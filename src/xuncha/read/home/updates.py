"""What the home page's blocks say about updates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from xuncha.facts import DatedItem, DateSource, HomeUpdates
from xuncha.read.columns.laterdays import LATER_ALONE, Seen, shows_later_alone
from xuncha.read.columns.newest import article_dated
from xuncha.read.dates.pictured import PICTURED_DAYS
from xuncha.read.empty.partial import CUT_SHORT
from xuncha.read.links.addresses import entry_key
from xuncha.read.lists.undated import undated_entries
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.siteindex import SiteIndex

_UNREADABLE = {
    Shell.SCRIPT: "首页由脚本生成,没有读到",
    Shell.FRAMESET: "首页是框架页,内容在框架里",
    Shell.LOGIN: "首页是登录页",
    Shell.REDIRECT: "首页跳转的目标没有读到",
    Shell.MAINTENANCE: "首页显示维护或建设中",
    Shell.ERROR: "首页显示出错",
    Shell.FOR_SALE: "首页是出售或停放域名的页面",
    Shell.NOT_HTML: "首页不是网页",
    Shell.FAILED: "首页没有打开",
}
_IN_PART = "首页部分栏目由脚本生成,没有读全"
# A page without entries or ways into the site is hardly what an office put up as its home.
_LEADS_NOWHERE = "首页没有认出信息,也没有通向本站其他页面的链接"
_FEW_LINKS = 3
# 2周内更新满10条:脚本生成的栏目里还有多少条,已不影响结论。
_ENOUGH = 10
_TWO_WEEKS = timedelta(days=14)


def read_home_updates(home: Page | None, index: SiteIndex, as_of: date) -> HomeUpdates:
    """The entries of all blocks of the home page, one an address.

    首页仅为栏目导航入口的,检查所有二级页面栏目信息的更新情况。
    """
    if home is None:
        return HomeUpdates((), unreadable="首页没有读到")
    items = _merged([*(block.items for block in home.blocks), _linked(home, index)], index)
    seen = (home.record_id, home.at)
    if items:
        few = _recent(items, as_of) < _ENOUGH
        reason = _IN_PART + _note(home) if few and home.filled_by_script else ""
        reason = CUT_SHORT if few and home.partial else reason
        reason = PICTURED_DAYS if few and home.pictured_days else reason
        lists: list[Seen] = [(block.items, home) for block in home.blocks]
        if few and not reason and shows_later_alone(lists, lambda x: _dated(x, index), as_of):
            reason = LATER_ALONE
        return HomeUpdates(items, False, reason, *seen)
    if home.partial:
        return HomeUpdates((), False, CUT_SHORT, *seen)
    if home.shell is not Shell.NONE:
        reason = _UNREADABLE.get(home.shell, "首页没有读到") + _note(home)
        return HomeUpdates((), False, reason, *seen)
    if undated := _undated(home, index):
        listed = _merged([[item for item, _ in undated]], index)
        dated = any(item.published for item in listed)
        reason = "" if dated else next((why for _, why in undated if why), "")
        return HomeUpdates(listed, False, reason, *seen)
    own = [link for link in home.navigation if index.is_own(link.url)]
    if len(own) >= _FEW_LINKS or len(own) * 2 > len(home.links) > 0:
        second = [page for link in own if (page := index.at(link.url)) is not None]
        pages = _unique(second)
        below = _merged((_lists_of(page, index) for page in pages), index)
        reason = "" if second else "首页是导航入口,二级页面没有读到"
        lists = [(_lists_of(page, index), page) for page in pages]
        if shows_later_alone(lists, lambda x: _dated(x, index), as_of):
            reason = LATER_ALONE
        return HomeUpdates(below, True, reason, *seen)
    return HomeUpdates((), False, "" if _leads_on(home, index) else _LEADS_NOWHERE, *seen)


def _linked(home: Page, index: SiteIndex) -> list[DatedItem]:
    """The links of the home page, wherever they stand, that a list of the site gives a day, or
    that stand in one without days and whose article tells its own."""
    entries = index.dated_entries() | _told_by_articles(index)
    return [
        DatedItem(link.text, link.url, None, DateSource.NONE)
        for link in home.links
        if link.element == "a" and entry_key(link.url) in entries
    ]


def _told_by_articles(index: SiteIndex) -> set[str]:
    """Entries of lists that write no day themselves, whose article was read and shows its own."""
    items = (item for page in index.pages for item in page.items)
    listed = {item.url for item in items if item.source is not DateSource.LIST}
    read = ((url, index.by_url.get(url)) for url in listed)
    return {
        entry_key(url) for url, page in read if page and page.article and page.article.published
    }


def _undated(home: Page, index: SiteIndex) -> list[tuple[DatedItem, str]]:
    """The articles on the home page that a column of the site lists without a day, each with what
    is not known of that list: 未注明信息发布时间的视为不更新."""
    known = {entry_key(url): why for url, why in undated_entries(index).items()}
    return [
        (DatedItem(link.text, link.url, None, DateSource.NONE), known[entry_key(link.url)])
        for link in home.links
        if link.element == "a" and entry_key(link.url) in known
    ]


def _leads_on(home: Page, index: SiteIndex) -> bool:
    """Whether any link leads to another page of the site."""
    return any(
        one.element == "a" and index.is_own(one.url) and one.url != home.final_url
        for one in home.links
    )


def _note(home: Page) -> str:
    return f"({home.not_rendered})" if home.not_rendered else ""


def _recent(items: Sequence[DatedItem], as_of: date) -> int:
    days = (item.published for item in items if item.published)
    return sum(as_of - _TWO_WEEKS <= day <= as_of for day in days)


def _lists_of(page: Page, index: SiteIndex) -> Sequence[DatedItem]:
    own = index.own_items(page)
    return own or [item for block in page.blocks for item in block.items]


def _unique(pages: Sequence[Page]) -> list[Page]:
    found: dict[str, Page] = {}
    for page in pages:
        found.setdefault(page.final_url, page)
    return list(found.values())


def _dated(item: DatedItem, index: SiteIndex) -> DatedItem:
    """The entry with its day: 头条、轮播图 often show none, but the column they are of does."""
    dated = article_dated(item, index)
    if dated.source in (DateSource.LIST, DateSource.ARTICLE) or not dated.url:
        return dated
    day = index.day_in_list(dated.url)
    return replace(dated, published=day, source=DateSource.LIST) if day else dated


def _merged(lists: Iterable[Sequence[DatedItem]], index: SiteIndex) -> tuple[DatedItem, ...]:
    by_key: dict[str, DatedItem] = {}
    for items in lists:
        for item in items:
            dated = _dated(item, index)
            key = entry_key(dated.url) or dated.title
            known = by_key.get(key)
            if known is None or (known.published is None and dated.published is not None):
                by_key[key] = dated
    return tuple(by_key.values())
