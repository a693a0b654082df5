"""Entries of a list: their titles, and their dates placed in their years."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from xuncha.facts import DatedItem, DateSource
from xuncha.read.dates.inaddresses import knows_year, place_year, url_date
from xuncha.read.dates.parts import is_date_piece
from xuncha.read.dates.whole import find_date, publication_date
from xuncha.read.lists.groups import Group
from xuncha.read.lists.halves import starts_over
from xuncha.read.lists.rows import Row
from xuncha.read.lists.tooltips import day_in, title_in
from xuncha.read.text.words import PINNED
from xuncha.read.tree.outline import Outline

_PINNED_LABEL = re.compile(
    r"^(?:[\[【(（]?\s*置\s*顶\s*[\]】)）]?|[\[【(（]\s*(?:顶|TOP)\s*[\]】)）])\s*"
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LONGEST_TITLE = 80
_SHORTEST_CAPTION = 4
_FEWEST_CARDS = 3
_DAY_LENGTH = 2
# 1. 关于…, not 1.5亿元…
_COUNTED = re.compile(r"\s*(\d{1,3})\s*(?:[.．](?!\d)|、|）|\))\s*(?=\S)")
_FEWEST_COUNTED = 3
# One rise may be the New Year.
_FEWEST_RISES = 2
# So many entries are kept on top of a list; the days of so many tell how far they lie apart.
_MOST_ON_TOP, _FEWEST_BELOW = 2, 4
_YEAR, _MUCH = timedelta(days=365), 4
_TITLE_CLASS = re.compile(r"title|biaoti|headline|(?:^|[\s_-])(?:bt|tt|tit)(?:$|[\s_-])", re.I)
_CUT = ("...", "…", "...")
# A button beside what it loads down or opens.
_ACTION = re.compile(
    r"\W*(?:点击|立即|附件|文件)?(?:下载|查看|打开|预览|详情|阅读)(?:详情|全文|附件|文件)?\W*"
)
# 【详情】 below a heading and a summary.
_LEADS_ON = re.compile(r"\W*(?:点击)?(?:查看|阅读)?(?:详情|全文|更多|详细)(?:内容)?\W*")
# 解读、图解 behind a title lead to what explains it.
_MARK_BEHIND = re.compile(
    r"\W*(?:文件|政策|图文|图片|文字)?(?:解读|图解|附件|NEW|HOT|新|热|荐)\W*", re.I
)
# <span class="badge">置顶</span> within the link of a title.
_BADGE = re.compile(r"\W*(?:置\s?顶|推荐|头条|热门|最新|NEW|HOT|TOP|[顶荐热新])\W*", re.I)
# A mark inside the link, before its words.
_BULLETS = "·•●▪■◆◇▶►»› "


def items_of(page: Outline, group: Group, as_of: date) -> tuple[DatedItem, ...]:
    """The entries of a list with dates placed in their years, one an address and title."""
    memo = group.remembers
    if memo.items is None:
        memo.items = _items_of(page, group, as_of)
    return memo.items


def _items_of(page: Outline, group: Group, as_of: date) -> tuple[DatedItem, ...]:
    items: dict[tuple[str, str | int], DatedItem] = {}
    ceiling = as_of
    is_wild = _runs_wild(page, group.rows, as_of)
    said = _repeated_words(page, group.rows)
    common = _in_every_card(page, group.rows)
    halves = starts_over(page, group.rows, as_of)
    for number, row in enumerate(group.rows):
        if number in halves:
            ceiling = as_of
        anchor = page.anchors[row.anchor]
        title = _full_title(row.title or _shown_title(page, row, as_of, common), anchor.title)
        if title in said or _LEADS_ON.fullmatch(title):
            title = _caption(page, row, as_of) or title
        day, source = row.day, DateSource.LIST
        if day and not row.year_known:
            told = day_in(anchor.title, day, as_of)
            day = told or (None if is_wild else place_year(day, anchor.url, ceiling, as_of))
        if day is None:
            day = url_date(anchor.url)
            source = DateSource.URL if day else DateSource.NONE
        pinned = row.pinned or _says_pinned(anchor.text)
        if day and not pinned and source is DateSource.LIST and day <= ceiling:
            # 只有月日的列表自新到旧排列:下一条不晚于上一条。
            ceiling = day
        # 没有地址的条目(javascript:;)同名也各算一条:看不出是同一篇。
        key = (anchor.url, title if anchor.url else number)
        known = items.get(key)
        if known is None or (known.source is not DateSource.LIST and source is DateSource.LIST):
            items[key] = DatedItem(title, anchor.url, day, source, pinned)
    return _uncounted(_one_an_address(items.values()))


def _runs_wild(page: Outline, rows: Sequence[Row], as_of: date) -> bool:
    """Whether the years of days without a year cannot be told.

    Where they rise from entry to entry, a list from new to old would be a year older with each;
    rather it runs from old to new, or shows days to come, or counts that look like days. Nor where
    the first ones are kept on top of later ones, as it seems.
    """
    bare = [r for r in rows if r.day and not r.year_known and not r.pinned]
    urls = ((row.day, page.anchors[row.anchor].url) for row in bare)
    if any(day and knows_year(url, day, as_of) for day, url in urls):
        return False
    days = [row.day for row in bare if row.day]
    steps = list(pairwise((day.month, day.day) for day in days))
    rises = sum(above < below for above, below in steps)
    if rises >= _FEWEST_RISES and rises == len(steps):
        return True
    return any(_is_kept_on_top(days[at:], as_of) for at in range(_MOST_ON_TOP))


def _is_kept_on_top(days: Sequence[date], as_of: date) -> bool:
    """Whether the first of these days, each the last such day by itself, stands before a later one
    of the same year rather than one of the year before: that would lie much further back than the
    others lie apart."""
    if len(days) < _FEWEST_BELOW:
        return False
    above, below = days[0], days[1]
    if not above < below <= as_of:
        return False
    gaps = [(one - other).days for one, other in pairwise(days[1:]) if one > other]
    back = _YEAR - (below - above)
    return bool(gaps) and back > _MUCH * timedelta(days=max(median(gaps), 1))


def _one_an_address(items: Iterable[DatedItem]) -> tuple[DatedItem, ...]:
    """A picture and its caption lead to the same article: one entry."""
    by_url: dict[str | int, DatedItem] = {}
    for number, item in enumerate(items):
        key = item.url or number
        known = by_url.get(key)
        if known is None or (not known.published and item.published) or not known.title:
            by_url[key] = item
    return tuple(by_url.values())


def _uncounted(items: tuple[DatedItem, ...]) -> tuple[DatedItem, ...]:
    """The entries without the numbers that count them: 1. 关于…的通告, 2. …, 3. … A number that
    moves on with the next entry is no part of a title."""
    counted = [_COUNTED.match(item.title) for item in items]
    numbers = [int(one[1]) for one in counted if one]
    if len(items) < _FEWEST_COUNTED or len(numbers) < len(items):
        return items
    if any(below != above + 1 for above, below in pairwise(numbers)):
        return items
    return tuple(
        replace(item, title=item.title[one.end() :])
        for item, one in zip(items, counted, strict=True)
        if one
    )


def _in_every_card(page: Outline, rows: Sequence[Row]) -> frozenset[str]:
    """What the links of most entries say in a block behind the first: 县交易中心 below the title."""
    if len(rows) < _FEWEST_CARDS:
        return frozenset()
    texts, parent = page.texts, page.text_parent
    said: Counter[str] = Counter()
    for row in rows:
        element = page.anchor_element[row.anchor]
        start, end = page.starts[element], page.ends[element]
        if end - start > 1:
            behind = range(start + 1, end)
            said.update({texts[at] for at in behind if parent[at] not in (element, parent[start])})
    return frozenset(text for text, count in said.items() if count * 4 > len(rows) * 3)


def _shown_title(page: Outline, row: Row, as_of: date, common: frozenset[str]) -> str:
    """The words of an entry's link without the date in it, and without the lines of its text;
    `common` is what is said in every one."""
    anchor = page.anchors[row.anchor]
    element = page.anchor_element[row.anchor]
    start, end = page.starts[element], page.ends[element]
    if end - start <= 1:
        return anchor.text
    if heading := _heading_in(page, element, end, as_of):
        start, end = page.starts[heading], page.ends[heading]
    tokens = [
        token
        for token in range(start, end)
        if not publication_date(page.texts[token], as_of)
        and not is_date_piece(page.texts[token])
        and not (len(page.texts[token]) <= _DAY_LENGTH and page.texts[token].isdigit())
        and not (token > start and page.texts[token] in common)
    ]
    tokens = [t for t in tokens if not _BADGE.fullmatch(page.texts[t])] or tokens
    whole = " ".join(page.texts[token] for token in tokens)
    if len(tokens) == end - start and whole.replace(" ", "") == anchor.text.replace(" ", ""):
        # A line break may cut it.
        whole = anchor.text
    # A card has its title, its date and its summary in blocks of their own.
    named = [t for t in tokens if _TITLE_CLASS.search(page.names[page.text_parent[t]])]
    if len(named) == 1 and len({page.text_parent[token] for token in tokens}) > 1:
        return page.texts[named[0]]
    if len(whole) <= _LONGEST_TITLE:
        return whole
    return next((page.texts[token] for token in tokens if len(page.texts[token]) >= 4), whole)


def _repeated_words(page: Outline, rows: Sequence[Row]) -> frozenset[str]:
    """What several pictures or buttons of a list are called alike: the name of none of them."""
    anchors = [page.anchors[row.anchor] for row in rows]
    words = [
        anchor.text or anchor.title
        for anchor in anchors
        if not anchor.text or _ACTION.fullmatch(anchor.text)
    ]
    # Most lists have no such words at all.
    counts = Counter(words) if words else {}
    return frozenset(word for word, count in counts.items() if count > 1)


def _caption(page: Outline, row: Row, as_of: date) -> str:
    """The words beside the picture of an entry that are not its date; "" where there are none."""
    tokens = range(page.starts[row.element], page.ends[row.element])
    words = (page.texts[token] for token in tokens if page.text_anchor[token] < 0)
    found = (text for text in words if len(text) >= _SHORTEST_CAPTION)
    return next((text for text in found if not find_date(text, as_of)), "")[:_LONGEST_TITLE]


def _heading_in(page: Outline, element: int, end: int, as_of: date) -> int:
    """The heading inside a link that holds more than its title; 0 where there is none."""
    for inner in range(element + 1, min(element + 12, len(page.tags))):
        if page.starts[inner] >= end:
            break
        if page.tags[inner] not in _HEADINGS or page.ends[inner] <= page.starts[inner]:
            continue
        # <h4>03</h4><p>2026.07</p>, <h3>07.03</h3><h6>2026</h6> are leaves of a calendar.
        text = page.texts[page.starts[inner]]
        if not (text.isdigit() or is_date_piece(text) or publication_date(text, as_of)):
            return inner
    return 0


def _may_say_pinned(text: str) -> bool:
    return "顶" in text or "TOP" in text


def _says_pinned(text: str) -> bool:
    return _may_say_pinned(text) and bool(PINNED.search(text) or _PINNED_LABEL.match(text))


def _full_title(text: str, title: str) -> str:
    if _may_say_pinned(text):
        text = _PINNED_LABEL.sub("", text)
    text = text.strip().lstrip(_BULLETS)
    title = title_in(title)
    if not text:
        return title
    is_longer = title and len(text) > len(title) and text.startswith(title)
    if is_longer and _MARK_BEHIND.fullmatch(text, len(title)):
        # A mark of its own stands apart; 关于…的通知的解读 is one title.
        return title if text[len(title)].isspace() else text
    stem = text.rstrip(". …")
    cut = text.endswith(_CUT)
    if (
        title
        and (cut or len(title) > len(text))
        and title.startswith(stem[: max(4, len(stem) - 2)])
    ):
        return title
    return text
