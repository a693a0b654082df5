"""Which lists of a page are its own, and which are of other columns: 最新更新、热点推荐 beside it,
news in a menu, what runs through a <marquee>."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple

from xuncha.read.links.addresses import column_folder
from xuncha.read.lists.groups import Group, is_list
from xuncha.read.menus.blocks import read_block
from xuncha.read.menus.navigation import crumb_range
from xuncha.read.menus.tabs import find_tabs
from xuncha.read.pagefacts import Block
from xuncha.read.tree.outline import Outline, Zone

# 最新更新 beside a list. 热点新闻 and 最新公开 are columns.
_BESIDE = re.compile(
    r"^\W*(?:最近更新|最新更新|最新发布|最新信息|最新文章|最新资讯|热[点门](?:推荐|排行|文章|信息|资讯|内容)|今日热点|推荐(?:阅读|信息|内容|文章|资讯|新闻)"
    r"|为您推荐|猜你喜欢|(?:点击|阅读|浏览|热门)?排行榜?|(?:点击|阅读|浏览)(?:量)?排行|相关(?:新闻|信息|文章|阅读|链接|推荐|内容|资讯|稿件))\W*$"
)
_AT_THE_SIDE = re.compile(r"(?:^|[\s_-])[lr]?side(?:[\s_-]|box|bar|$)", re.I)
_IS_ONE_OF_ITS_OWN = re.compile(r"图片|图说|视频|影像|光影|专题|头条|热[点门]|推荐")
_HOT = re.compile(r"^\W*热[点门]")
_NEWEST = re.compile(r"^\W*(?:最新|最近|热[点门]|推荐|相关)")
_ROW_TAGS = frozenset(("li", "tr"))
_CLIMB = 4
_FEW = 3


class PageBlocks(NamedTuple):
    """The blocks of a page, and where those start that are surely or perhaps of other columns."""

    blocks: tuple[Block, ...]
    # Of other columns.
    besides: frozenset[int]
    # They name themselves as standing beside, and nothing else tells.
    doubtful: frozenset[int]


def page_blocks(
    page: Outline,
    groups: Sequence[Group],
    as_of: date,
    title: str,
    url: str,
    *,
    says_empty: bool = False,
) -> PageBlocks:
    """The blocks of a page, told by whether they are its own.

    最新更新、热点推荐 hold entries of other columns, whatever their days are; only where their
    addresses show it, for 最新发布 on the front page of a column may be its own. `says_empty`: the
    page says that it has no entry.
    """
    lists = [group for group in groups if is_list(page, group)]
    page.tabs = find_tabs(page, lists)
    around = _Surroundings(page, groups, lists, url)
    made: list[Block] = []
    besides: set[int] = set()
    doubtful: set[int] = set()
    floor = 0
    for group in lists:
        block = read_block(page, group, as_of, floor)
        floor = group.end
        named = _is_named_so(page, group, block, says_empty) and block.title not in title
        if around.is_of_another(group, named):
            besides.add(group.start)
        is_aside = group.start in besides or around.is_within_an_entry(group)
        if is_aside or named or group.end <= around.above:
            block = replace(block, aside=is_aside, beside=not is_aside)
        if block.beside:
            doubtful.add(group.start)
        made.append(block)
    own = around.folder
    for at in _of_other_folders(page, lists, made, own, title) if own and len(lists) > 1 else ():
        # 图片新闻 is a column of its own; what else stands there may belong to this one.
        is_aside = _IS_ONE_OF_ITS_OWN.search(made[at].title) is not None
        (besides if is_aside else doubtful).add(lists[at].start)
        made[at] = replace(made[at], aside=is_aside, beside=not is_aside)
    return PageBlocks(tuple(made), frozenset(besides), frozenset(doubtful))


def _is_named_so(page: Outline, group: Group, block: Block, says_empty: bool) -> bool:
    """Whether a list names itself as standing beside what the page is about."""
    if _BESIDE.match(block.title) or _is_in_aside(page, group, block.title):
        return True
    # 热点新闻 may be a column, but one without 更多 beside 暂无信息 stands beside that column.
    return says_empty and not block.more_url and _HOT.match(block.title) is not None


class _Surroundings:
    """What the lists of a page are held against, each looked for once and where it is asked."""

    def __init__(
        self, page: Outline, groups: Sequence[Group], lists: Sequence[Group], url: str
    ) -> None:
        self._page, self._groups, self._lists, self._url = page, groups, lists, url
        self.folder = _folder(url)
        # Before this token lists belong to the menus of the header.
        self.above = _above_the_path(page, lists)
        moving = [_is_moving(page, group) for group in lists] if "marquee" in page.tags else []
        self._some_stand_still = not all(moving)

    @cached_property
    def _inside(self) -> int:
        return _inside(self._page, self._groups, self.folder)

    @cached_property
    def _rows(self) -> set[int]:
        return {row.element for one in self._lists for row in one.rows}

    def is_of_another(self, group: Group, named: bool) -> bool:
        """Whether a list is shown to be of another column: by its addresses, where it is named so;
        by the menu that it stands in; by running through a page whose other lists stand still."""
        page, own = self._page, self.folder
        if own and named:
            if self._inside >= _FEW and not _inside(page, [group], own):
                return True
            if _is_of_other_columns(page, group, self._url):
                return True
        return _is_of_the_menu(page, group) or (self._some_stand_still and _is_moving(page, group))

    def is_within_an_entry(self, group: Group) -> bool:
        """Whether a list stands inside an entry of another one."""
        return any(element in self._rows for element in _rows_above(self._page, group))


def _of_other_folders(
    page: Outline, lists: Sequence[Group], blocks: Sequence[Block], own: str, title: str
) -> list[int]:
    """Which lists are of other columns: where the page's own list goes by the name of the page and
    all its entries lie in the page's folder, those of another name none of whose entries do."""
    at_home = [_inside(page, [group], own) for group in lists]
    named = [bool(block.title) and block.title in title for block in blocks]
    whole = zip(named, at_home, lists, strict=True)
    if not any(is_own and inside == group.count for is_own, inside, group in whole):
        return []
    return [
        at
        for at, block in enumerate(blocks)
        if block.title and not named[at] and not at_home[at] and not block.aside
    ]


def _is_of_the_menu(page: Outline, group: Group) -> bool:
    """Whether a list stands above the path in the header, or hidden: letters and news in a menu."""
    path, held = crumb_range(page)[0], group.container
    is_above = group.end <= path and held >= 0
    return is_above and (page.zones[held] is Zone.HEAD or held in page.hidden)


def _is_moving(page: Outline, group: Group) -> bool:
    """Whether a list runs through a <marquee>: 滚动公告 over whatever column is shown."""
    # One link that runs alone stands in nothing else: its row is the <marquee>.
    first = min(group.anchors(), default=-1)
    element = page.anchor_element[first] if first >= 0 else group.container
    for _ in range(_CLIMB + 1):
        if element < 0 or page.tags[element] == "marquee":
            break
        element = page.parents[element]
    return element >= 0 and page.tags[element] == "marquee"


def _above_the_path(page: Outline, lists: Sequence[Group]) -> int:
    """The token before which lists belong to the menus of the header: where the path of the page
    starts, if a dated list stands behind it; -1."""
    start = crumb_range(page)[0] if len(lists) > 1 else -1
    return start if any(group.dated and group.start > start for group in lists) else -1


def _is_in_aside(page: Outline, group: Group, title: str) -> bool:
    """Whether a list stands in an <aside>, or under 最新公告 and the like in a bar at the side."""
    element = group.container
    for _ in range(_CLIMB):
        if element < 0:
            break
        if page.tags[element] == "aside":
            return True
        if _AT_THE_SIDE.search(page.names[element]) and _NEWEST.match(title):
            return True
        element = page.parents[element]
    return False


def _inside(page: Outline, groups: Sequence[Group], own: str) -> int:
    """How many links of these groups lead into a folder."""
    return sum(_folders(page, group).count(own) for group in groups)


def _folders(page: Outline, group: Group) -> list[str]:
    """The folder that each link of a group leads into."""
    memo = group.remembers
    if memo.folders is None:
        memo.folders = [_folder(page.anchors[at].url) for at in group.anchors()]
    return memo.folders


def _is_of_other_columns(page: Outline, group: Group, url: str) -> bool:
    """Whether each entry of a group stands under the address of another column that the page links
    to: /a/wenhua/2026/0312/9.html under /a/wenhua/, on the page /a/zhengce/."""
    linked = {one for anchor in page.anchors if (one := column_folder(anchor.url))}
    others = tuple(one for one in linked if not url.startswith(one))
    return all(entry.startswith(others) for entry in group.urls)


# The links of a site's menus come again on every page.
@lru_cache(maxsize=20_000)
def _folder(url: str) -> str:
    """Host and first folder of an address; "" where it has none."""
    host, _, path = url.partition("://")[2].partition("/")
    first, slash, _ = path.partition("/")
    return f"{host}/{first}" if slash else ""


def _rows_above(page: Outline, group: Group) -> list[int]:
    """The <li> and <tr> around a list: 解读 stands inside the entry of its document."""
    above: list[int] = []
    element = group.container
    for _ in range(_CLIMB):
        element = page.parents[element] if element >= 0 else -1
        if element < 0:
            break
        if page.tags[element] in _ROW_TAGS:
            above.append(element)
    return above
