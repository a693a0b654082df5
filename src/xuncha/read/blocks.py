"""Titled blocks: the heading over a list, and the column that heading or 更多 leads to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from xuncha.facts import DatedItem
from xuncha.read.addresses import column_folder, column_key, is_article_url
from xuncha.read.groups import Group, is_list
from xuncha.read.lists import items_of
from xuncha.read.navigation import crumb_range
from xuncha.read.outline import Outline, Zone
from xuncha.read.pagefacts import Block
from xuncha.read.tabs import find_tabs, more_in, tab_of
from xuncha.read.words import MORE, is_tool

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
_LOOK_BACK = 10
_LONGEST_TITLE = 16


def read_block(page: Outline, group: Group, as_of: date, floor: int) -> Block:
    """One list with its heading; `floor` is the token where the block before it ended."""
    items: tuple[DatedItem, ...] = items_of(page, group, as_of)
    title = more_url = title_url = ""
    token = group.start - 1
    for token in range(group.start - 1, max(floor, group.start - _LOOK_BACK) - 1, -1):
        text, anchor = page.texts[token], page.text_anchor[token]
        url = page.anchors[anchor].url if anchor >= 0 else ""
        if url and MORE.match(text):
            more_url = more_url or url
        elif url and url in group.urls:
            continue
        elif not title and _is_heading(text):
            title, title_url = text, url
            break
    more_url = more_url or _pictured_more(page, group, token) or _more_after(page, group)
    if not title or _is_of_elsewhere(page, token, title_url, more_url):
        words, url = _pictured_heading(page, group, max(floor, token + 1) if title else floor)
        title, title_url = (words, url) if words else (title, title_url)
    if page.tabs and (body := tab_of(page, group.container)) >= 0:
        title, title_url, more_url = page.tabs[body], "", more_in(page, body)
    if title_url and not _is_same_place(title_url, more_url):
        # The heading leads elsewhere than 更多: the last name of a menu, a tab beside its own.
        more_url = title_url
    return Block(title, more_url, items)


def _is_of_elsewhere(page: Outline, token: int, url: str, more: str) -> bool:
    """Whether the words above a list are the last of a menu rather than its heading."""
    if page.zones[page.text_parent[token]] is Zone.HEAD:
        return True
    return bool(url and more) and not _is_same_place(url, more)


def _is_same_place(heading: str, more: str) -> bool:
    """Whether 更多 leads where the heading leads, or further into it."""
    own, other = column_key(heading), column_key(more)
    return own == other or other.startswith(own.rpartition("/")[0] + "/")


def page_blocks(
    page: Outline,
    groups: Sequence[Group],
    as_of: date,
    title: str,
    url: str,
    *,
    says_empty: bool = False,
) -> tuple[tuple[Block, ...], frozenset[int], frozenset[int]]:
    """The blocks of a page, and where those start that name themselves as standing beside: those
    of other columns, and those of which nothing tells.

    最新更新、热点推荐 hold entries of other columns, whatever their days are; only where their
    addresses show it, for 最新发布 on the front page of a column may be its own. `says_empty`: the
    page says that it has no entry.
    """
    made: list[Block] = []
    besides: set[int] = set()
    doubtful: set[int] = set()
    floor = 0
    lists = [group for group in groups if is_list(page, group)]
    own = _folder(url)
    above = _above_the_path(page, lists)
    page.tabs = find_tabs(page, lists)
    moving = [_is_moving(page, group) for group in lists] if "marquee" in page.tags else []
    inside: int | None = None
    rows: set[int] | None = None
    for group in lists:
        block = read_block(page, group, as_of, floor)
        floor = group.end
        named = bool(_BESIDE.match(block.title)) or _is_in_aside(page, group, block.title)
        # 热点新闻 may be a column, but one without 更多 beside 暂无信息 stands beside that column.
        named = named or (says_empty and not block.more_url and _HOT.match(block.title) is not None)
        named = named and block.title not in title
        if own and named:
            inside = _inside(page, groups, own) if inside is None else inside
            is_foreign = inside >= _FEW and not _inside(page, [group], own)
            if is_foreign or _is_of_other_columns(page, group, url):
                besides.add(group.start)
        if _is_of_the_menu(page, group) or (not all(moving) and _is_moving(page, group)):
            besides.add(group.start)
        is_aside = group.start in besides
        if not is_aside and (around := _rows_above(page, group)):
            if rows is None:
                rows = {row.element for one in lists for row in one.rows}
            is_aside = any(element in rows for element in around)
        if is_aside or named or group.end <= above:
            block = replace(block, aside=is_aside, beside=not is_aside)
        if block.beside:
            doubtful.add(group.start)
        made.append(block)
    for at in _of_other_folders(page, lists, made, own, title) if own and len(lists) > 1 else ():
        # 图片新闻 is a column of its own; what else stands there may belong to this one.
        is_aside = _IS_ONE_OF_ITS_OWN.search(made[at].title) is not None
        (besides if is_aside else doubtful).add(lists[at].start)
        made[at] = replace(made[at], aside=is_aside, beside=not is_aside)
    return tuple(made), frozenset(besides), frozenset(doubtful)


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
    return sum(_folders(page, group)[own] for group in groups)


def _folders(page: Outline, group: Group) -> Counter[str]:
    """How many links of a group lead into each folder."""
    memo = group.remembers
    if memo.folders is None:
        memo.folders = Counter(_folder(page.anchors[at].url) for at in group.anchors())
    return memo.folders


def _is_of_other_columns(page: Outline, group: Group, url: str) -> bool:
    """Whether each entry of a group stands under the address of another column that the page links
    to: /a/wenhua/2026/0312/9.html under /a/wenhua/, on the page /a/zhengce/."""
    linked = {one for anchor in page.anchors if (one := column_folder(anchor.url))}
    linked = {one for one in linked if not url.startswith(one)}
    return all(any(entry.startswith(one) for one in linked) for entry in group.urls)


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


def _is_heading(text: str) -> bool:
    named = 2 <= len(text) <= _LONGEST_TITLE and not is_tool(text) and not text[0].isdigit()
    return named and not text.startswith("暂无")


def _pictured_more(page: Outline, group: Group, heading: int) -> str:
    """Where a picture leads that says 更多 between the heading of a list and the list."""
    first = page.first_anchor[page.text_parent[heading]] if heading >= 0 else 0
    for index in range(min(group.anchors(), default=0) - 1, max(first, 0) - 1, -1):
        anchor = page.anchors[index]
        is_between = heading < page.anchor_token[index] <= group.start
        if is_between and anchor.has_image and not anchor.text and MORE.match(anchor.title):
            return anchor.url
    return ""


def _pictured_heading(page: Outline, group: Group, floor: int) -> tuple[str, str]:
    """The words of the last picture between the list before and this one, and where it leads."""
    near = range(max(floor, group.start - _LOOK_BACK), group.start + 1)
    found = [
        (at, element, words, "")
        for element, at, words in page.captions
        if at in near and _is_heading(words)
    ]
    first = min(group.anchors(), default=0)
    for index in range(max(first - _FEW, 0), first):
        anchor, at = page.anchors[index], page.anchor_token[index]
        is_picture = anchor.has_image and not anchor.text and not is_article_url(anchor.url)
        if is_picture and at in near and _is_heading(anchor.title):
            found.append((at, page.anchor_element[index], anchor.title, anchor.url))
    _, _, words, url = max(found, default=(0, 0, "", ""))
    return words, url


def _more_after(page: Outline, group: Group) -> str:
    for token in range(group.end, min(group.end + 2, len(page.texts))):
        anchor = page.text_anchor[token]
        if anchor >= 0 and MORE.match(page.texts[token]):
            return page.anchors[anchor].url
    return ""
