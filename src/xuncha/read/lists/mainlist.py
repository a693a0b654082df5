"""Which of a page's lists it is about, what text it has, and whether it shows nothing."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import date
from itertools import accumulate, compress
from operator import eq

from xuncha.facts import DatedItem
from xuncha.read.dates.headings import is_sign
from xuncha.read.dates.parts import is_month, is_year_or_month
from xuncha.read.dates.whole import publication_date
from xuncha.read.links.addresses import is_article_url
from xuncha.read.lists.entries import items_of
from xuncha.read.lists.groups import Group, is_list
from xuncha.read.lists.rowlinks import is_entry
from xuncha.read.menus.navigation import crumb_range
from xuncha.read.text.words import EMPTY
from xuncha.read.tree.outline import Outline, Zone

_LIST_NAME = re.compile(
    r"list|news|con(?:tent)?|main|right|lb\b|xxgk|erji|article|box|(?:^|[\s_-])(?:rows|items)\b",
    re.I,
)
_SIDE = re.compile(
    r"side|left|hot|rank|recommend|relat|xgxx|xgyd|tuijian|zuixin|rdxx|aside|marquee", re.I
)
_EMPTY_HOLDERS = frozenset(("ul", "ol", "tbody", "dl", "table"))
_LONGEST_TEXT = 200_000
_MOST_LOOSE = 100
# Besides the words that there is nothing: 对不起,该栏目…; 第 1/0 页 首页 尾页.
_MOST_BESIDE = 20
_MOST_WRAPPERS = 3
# 2025年 and 12月 may stand before the list of a month.
_MOST_HEADINGS = 2
# 发文日期 in a hidden table of an entry and its day in the list.
_MORE_DAYS = 2
_SOME_ROWS, _ROWS_ALONE = 2, 3
# 标题、日期 over no row.
_LEAST_HEADS, _MOST_HEADS = 2, 8
_HEAD = re.compile(r"标题|名称|题名|主题|日期|时间|序号|文号|索引号")


def main_groups(page: Outline, groups: list[Group], pager_start: int) -> list[Group]:
    """The lists of a page from the likeliest to be its own to the least."""
    lists = [group for group in groups if is_list(page, group)]
    crumbs_end = crumb_range(page)[1]
    return sorted(
        lists, key=lambda group: _rank(page, group, crumbs_end, pager_start), reverse=True
    )


def _rank(page: Outline, group: Group, crumbs_end: int, pager_start: int) -> float:
    rank = float(min(group.count, 30)) + (10 if group.dated else 0)
    if crumbs_end > 0 and group.start >= crumbs_end:
        rank += 5
    if pager_start >= 0 and group.end <= pager_start:
        # 翻页紧跟着它所翻的列表。
        rank += 40 if pager_start - group.end <= 12 else 10
    if any(_SIDE.search(name) for name in _names_above(page, group.container, crumbs_end)):
        rank -= 25
    return rank


def _names_above(page: Outline, element: int, crumbs_end: int) -> list[str]:
    """The names of the elements around a list, up to the one that begins with the path: what
    当前位置 stands in is the main part of the page, be it called left."""
    names = []
    for _ in range(5):
        if element < 0 or (crumbs_end > 0 and page.starts[element] < crumbs_end):
            break
        names.append(page.names[element])
        element = page.parents[element]
    return [name for name in names if name]


def merged_items(page: Outline, ranked: list[Group], as_of: date) -> tuple[DatedItem, ...]:
    """The entries of the page's own list, with its pieces that stand under other elements."""
    if not ranked:
        return ()
    first = ranked[0]
    name = page.names[first.container] if first.container >= 0 else ""
    tag = page.tags[first.container] if first.container >= 0 else ""
    place = _place(page, first)
    run = _headed_run(page, ranked) if first.dated else frozenset()
    run = run if first.start in run else frozenset()
    pieces = [first] + [
        group
        for group in ranked[1:]
        if group.container >= 0
        and page.tags[group.container] == tag
        and page.names[group.container] == name
        and bool(group.dated) == bool(first.dated)
        and ((_place(page, group) == place and place[0] >= 0) or group.start in run)
    ]
    pieces += _lead(page, ranked, min(piece.start for piece in pieces)) if first.dated else []
    if len(pieces) == 1:
        return items_of(page, first, as_of)
    pieces.sort(key=lambda group: group.start)
    rows = [row for piece in pieces for row in piece.rows]
    return items_of(page, Group(first.container, rows, 0, 0), as_of)


def _lead(page: Outline, ranked: list[Group], start: int) -> list[Group]:
    """The one entry shown large, with a picture and a summary, right before the others."""
    path = crumb_range(page)[1]
    before = (one for one in ranked if one.end == start and one.start >= path > 0)
    return [one for one in before if one.dated and len(one.urls) == 1 and all(one.urls)][:1]


def _headed_run(page: Outline, ranked: list[Group]) -> frozenset[int]:
    """Where the lists start that follow each other with nothing between but years and months as
    headings: an archive by year and month is one list. () where there is none."""
    best: list[int] = []
    run: list[int] = []
    end = -1
    for group in sorted(ranked, key=lambda one: one.start):
        between = page.texts[end : group.start] if end >= 0 else []
        between = [text for text in between if not is_sign(text)]
        is_next = 0 < len(between) <= _MOST_HEADINGS
        if not is_next or not all(is_year_or_month(text) or is_month(text) for text in between):
            run = []
        run.append(group.start)
        best = max(best, run, key=len)
        end = group.end
    return frozenset(best) if len(best) > 1 else frozenset()


def list_frames(page: Outline, ranked: list[Group], url: str, as_of: date) -> list[tuple[int, int]]:
    """The tokens of elements that hold dated lists: dates and headings in there are the rows'."""
    frames = []
    for group in ranked:
        if group.container < 0 or not group.dated:
            continue
        tag = page.tags[group.container]
        if tag == "body" and group.dated >= _ROWS_ALONE:
            # Rows that nothing holds: the page from the first of them to the last.
            frames.append((group.start, group.end))
        elif group.dated < _SOME_ROWS and not any(group.urls):
            # 作者:<a href="#">…</a> 发布时间:… in a row of the layout is no entry.
            continue
        elif tag in _EMPTY_HOLDERS or (tag != "body" and group.dated >= _SOME_ROWS):
            frames.append((page.starts[group.container], page.ends[group.container]))
            frames += _beside(page, group)
        elif not is_article_url(url):
            frames += _only_row(page, group, as_of)
    return frames


def _only_row(page: Outline, group: Group, as_of: date) -> list[tuple[int, int]]:
    """The tokens from the link of the one entry of a list to its last date, where its address
    shows that it is an entry."""
    frames = []
    for row in group.rows:
        if row.token < 0 or not is_article_url(page.anchors[row.anchor].url):
            continue
        link = page.anchor_token[row.anchor]
        last = min(page.ends[row.element], max(link, row.token) + _MORE_DAYS + 1)
        end = max(link, row.token) + 1
        while end < last and publication_date(page.texts[end], as_of):
            end += 1
        frames.append((min(link, row.token), end))
    return frames


def _beside(page: Outline, group: Group) -> list[tuple[int, int]]:
    """The tokens from the first to the last date of a list whose dates have a column of their
    own."""
    known = group.source if group.own_rows is None and group.source else group
    start, end = page.starts[group.container], page.ends[group.container]
    moved = group.start - known.start
    first = next((row.token for row in known.rows if row.token >= 0), -1)
    if first < 0 or start <= first + moved < end:
        return []
    outside = [row.token + moved for row in known.rows if row.token >= 0]
    # 发布日期: may stand before the first of them.
    return [(min(outside) - 1, max(outside) + 1)]


def _place(page: Outline, group: Group) -> tuple[int, tuple[tuple[str, str], ...]]:
    """The element that holds a list, above wrappers with nothing but that list, and those.

    福建等地的 TRS 每五条一个 <ul>,各包一层同样的 <div>。
    """
    if group.container < 0:
        return -1, ()
    element, wrappers = group.container, []
    above = page.parents[element]
    for _ in range(_MOST_WRAPPERS):
        if above < 0 or not _starts_with(page, above, element):
            break
        if page.ends[above] != page.ends[element]:
            break
        wrappers.append((page.tags[above], page.names[above]))
        element, above = above, page.parents[above]
    if above >= 0 and page.tags[above] == "tr" and wrappers:
        # Two entries side by side, each in a table of its own, in row after row.
        above = page.parents[above]
    return above, tuple(wrappers)


def _starts_with(page: Outline, above: int, element: int) -> bool:
    """Whether nothing, or nothing but a year or month as its heading, stands before an element."""
    before = range(page.starts[above], page.starts[element])
    return not before or (len(before) == 1 and is_year_or_month(page.texts[before[0]]))


def readable_text(page: Outline, menus: list[Group]) -> str:
    """The text outside menus, header, footer and breadcrumb, one line a piece."""
    left_out: set[int] = set()
    for group in menus:
        left_out.update(group.anchors())
    first, last = crumb_range(page)
    lines = _lines_in(page, 0, max(first, 0), left_out)
    lines += _lines_in(page, max(last, 0), len(page.texts), left_out)
    text = "\n".join(lines)
    if len(text) > _LONGEST_TEXT:
        sizes = [*accumulate(map(len, lines))]
        text = "\n".join(lines[: bisect_right(sizes, _LONGEST_TEXT) + 1])
    return text


def _lines_in(page: Outline, start: int, end: int, left_out: set[int]) -> list[str]:
    """The texts of a range of tokens that stand in the main part and in none of these links."""
    main, zones = Zone.MAIN, page.zones
    parents, anchors = page.text_parent[start:end], page.text_anchor[start:end]
    return [
        text
        for text, parent, anchor in zip(page.texts[start:end], parents, anchors, strict=True)
        if zones[parent] is main and anchor not in left_out
    ]


def loose_links(page: Outline, groups: list[Group]) -> tuple[str, ...]:
    """Links of the main part outside every list and menu: more than none means some content."""
    held = {anchor for group in groups if group.count > 1 for anchor in group.anchors()}
    crumbs = crumb_range(page)
    words: dict[str, None] = {}
    for index, anchor in enumerate(page.anchors):
        if (
            index in held
            or crumbs[0] <= page.anchor_token[index] < crumbs[1]
            or not is_entry(anchor)
        ):
            continue
        if page.zones[page.anchor_element[index]] is Zone.MAIN:
            words.setdefault(anchor.text or anchor.title or anchor.url)
        if len(words) >= _MOST_LOOSE:
            break
    return tuple(words)


def says_empty(text: str) -> str:
    """The page's own words that there is nothing, or ""."""
    for line in text.split("\n") if len(text) < 5000 else ():
        # 上半年暂无信息不公开情形 is a sentence about something else.
        if found := EMPTY.search(line):
            said = found.group(0)
            # 共 0 条 is followed by the rest of a pager.
            if said.startswith("共") or len(line) - len(said) <= _MOST_BESIDE:
                return said
    return ""


def empty_list_at(page: Outline) -> int:
    """The token where a list stands that has no entry at all, outside header and footer; -1.

    The names of the columns of a table are no entry, nor are links without any words.
    """
    first = bisect_left(page.starts, max(crumb_range(page)[1], 0))
    # Those without any text: of all elements of all pages, so not one by one.
    empty = map(eq, page.starts[first:], page.ends[first:])
    tables = [element for element in page.elements_of("table") if element >= first]
    for element in sorted({*compress(range(first, len(page.tags)), empty), *tables}):
        tag, start, end = page.tags[element], page.starts[element], page.ends[element]
        named = tag == "div" and bool(_LIST_NAME.search(page.names[element]))
        if not (tag in _EMPTY_HOLDERS or named) or page.zones[element] is not Zone.MAIN:
            continue
        if start != end and not _is_head_alone(page, start, end):
            continue
        links = page.anchors[page.first_anchor[element] : page.last_anchor[element]]
        # A link without words may be drawn by its style; one that leads nowhere shows nothing.
        if not any(one.url or one.text or one.title or one.has_image for one in links):
            return start
    return -1


def _is_head_alone(page: Outline, start: int, end: int) -> bool:
    """Whether these texts are the names of the columns of a table and nothing else."""
    if not _LEAST_HEADS <= end - start <= _MOST_HEADS:
        return False
    if any(page.tags[page.text_parent[token]] != "th" for token in range(start, end)):
        return False
    heads = page.texts[start:end]
    if any(char.isdigit() for head in heads for char in head):
        return False
    return any(_HEAD.search(head) for head in heads)
