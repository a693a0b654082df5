"""Groups of links of a page: rows gathered by the element that holds them, told from menus."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter

from xuncha.facts import DatedItem, LinkKind
from xuncha.read.addresses import is_article_url
from xuncha.read.dates import labelled_date
from xuncha.read.daywords import looks_like_a_day
from xuncha.read.linkkind import kind_of_url
from xuncha.read.outline import Outline, Zone
from xuncha.read.pagefacts import NamedLink
from xuncha.read.rowlinks import is_entry, is_form_of_another, main_anchor
from xuncha.read.rows import Row
from xuncha.read.textmarks import AGO, DIGIT, is_days_ago
from xuncha.read.wholearticle import is_article

_ROW_TAGS = frozenset(("li", "tr", "dd", "dt"))
_LIST_TAGS = frozenset(("ul", "ol", "tbody", "table", "dl", "div"))
_MOST_ITEMS = 1000
# 标题通常比栏目名长:短于它的多半是菜单。
_TITLE_LENGTH = 9
_LEAST_DATED = 2
_NAME_LENGTH = 6
_FULL_DAY = re.compile(r"20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}")


@dataclass(slots=True)
class Memo:
    """What is remembered of one group of links; None: nobody asked yet."""

    is_list: bool | None = None
    items: tuple[DatedItem, ...] | None = None
    links: tuple[NamedLink, ...] | None = None
    # The folders its links lead into.
    folders: Counter[str] | None = None


@dataclass(slots=True)
class Group:
    """Rows held by one element (or by sibling elements of the same make)."""

    container: int
    own_rows: list[Row] | None
    start: int
    end: int
    dated: int = 0
    articles: int = 0
    urls: set[str] = field(default_factory=set)
    is_measured: bool = False
    # Several readers ask the same of a group.
    remembers: Memo = field(default_factory=Memo)
    # Of a group of a part: what was found out of it holds on every page, and its rows are those
    # of the part, so many elements and anchors further on.
    source: Group | None = None
    shift: tuple[int, int] = (0, 0)

    @property
    def rows(self) -> list[Row]:
        """The rows in page order; those of a part are made when somebody asks."""
        if self.own_rows is None:
            self.own_rows = list(self._moved())
        return self.own_rows

    @property
    def count(self) -> int:
        """How many rows there are."""
        known = self.source if self.own_rows is None and self.source else self
        return len(known.rows)

    def anchors(self) -> list[int]:
        """The number of the anchor of each row."""
        if self.own_rows is None and self.source is not None:
            return [row.anchor + self.shift[1] for row in self.source.rows]
        return [row.anchor for row in self.rows]

    def _moved(self) -> Iterator[Row]:
        element, anchor = self.shift
        if self.source is None:
            return
        token = self.start - self.source.start
        for row in self.source.rows:
            yield Row(
                row.anchor + anchor,
                row.element + element,
                row.day,
                row.year_known,
                row.pinned,
                row.title,
                row.token + token if row.token >= 0 else -1,
            )


def gather_groups(
    page: Outline,
    rows: Mapping[int, Row],
    taken: set[int],
    anchors: Iterable[int],
    groups: dict[int, Group],
    as_of: date,
) -> None:
    """Put the rows of these anchors into groups, by the elements that hold them.

    `taken` are anchors that belong to rows of other anchors; more may be added.
    """
    for index in anchors:
        row = rows.get(index)
        if row is None:
            anchor = page.anchors[index]
            if index in taken or not anchor.url or not is_entry(anchor):
                continue
            if is_form_of_another(page, index):
                continue
            row = _undated(page, index, taken)
            if row is None:
                continue
            row.day = _day_in_tooltip(anchor.title, as_of)
        container = _container(page, row.element)
        group = groups.get(container)
        if group is None:
            group = groups[container] = Group(container, [], 0, 0)
        if len(group.rows) < _MOST_ITEMS:
            group.rows.append(row)


def finish_groups(page: Outline, groups: Iterable[Group]) -> list[Group]:
    """The groups in page order, pieces of one list put together, each measured."""
    merged = _merged(page, [piece for group in groups for piece in without_menu(page, group)])
    for group in merged:
        if not group.is_measured:
            measure(page, group)
    return sorted(merged, key=lambda group: group.start)


def without_menu(page: Outline, group: Group) -> list[Group]:
    """A group as one, or as a list and the bare links of a menu that stand before or after it.

    Hand-made pages set both into <body>: <a>…</a> <a>…</a> <p><a>…</a> 2026-05-02</p>.
    """
    if group.is_measured or group.own_rows is None:
        return [group]
    rows = group.own_rows
    dated = [at for at, row in enumerate(rows) if row.day is not None]
    if len(dated) < _LEAST_DATED or len(dated) == len(rows):
        return [group]
    first, last = dated[0], dated[-1]
    outside = [*rows[:first], *rows[last + 1 :]]
    if not outside or not all(_is_bare(page, row, group.container) for row in outside):
        return [group]
    if any(_is_bare(page, rows[at], group.container) for at in dated):
        return [group]
    menu = Group(group.container, outside, 0, 0)
    return [menu, Group(group.container, rows[first : last + 1], 0, 0)]


def _is_bare(page: Outline, row: Row, container: int) -> bool:
    """Whether a link stands in the element of the group itself, in no row."""
    return page.parents[page.anchor_element[row.anchor]] == container


def covered(page: Outline, rows: Mapping[int, Row]) -> set[int]:
    """Links inside a dated row that are not its entry: labels, interpretations, icons."""
    covered: set[int] = set()
    for row in rows.values():
        first, last = page.first_anchor[row.element], page.last_anchor[row.element]
        if last - first > 1 and last - first < 30:
            covered.update(i for i in range(first, last) if i not in rows)
    return covered


def _undated(page: Outline, index: int, taken: set[int]) -> Row | None:
    """The row of a link without a date: its <li> where that holds a few links, else itself."""
    element = page.anchor_element[index]
    for _ in range(4):
        element = page.parents[element]
        if element < 0:
            break
        if page.tags[element] in {"li", "tr"}:
            first, last = page.first_anchor[element], page.last_anchor[element]
            if last - first == 1:
                break
            others = [i for i in range(first, last) if is_entry(page.anchors[i])]
            is_menu = page.zones[element] is Zone.HEAD
            if 1 < len(others) <= 4 and not is_menu and _is_labelled_row(page, others):
                best = main_anchor(page, others)
                taken.update(i for i in others if i != best)
                return Row(best, element, None) if best == index else None
            break
    return Row(index, page.anchor_element[index], None)


def _day_in_tooltip(title: str, as_of: date) -> date | None:
    """The day in the title of a link: 标题:… 更新时间:2026-03-15 点击数:31, on a line of its own."""
    if "时间" not in title and "日期" not in title:
        return None
    found = (labelled_date(line.strip(), as_of) for line in title.splitlines())
    return next((one.day for one in found if one and one.year_known), None)


def _is_labelled_row(page: Outline, anchors: list[int]) -> bool:
    articles = sum(is_article_url(page.anchors[i].url) for i in anchors)
    return articles == 1 or len({page.anchors[i].url for i in anchors}) == 1


def _container(page: Outline, element: int) -> int:
    """The element whose children the rows are: upwards until another row comes in."""
    for _ in range(12):
        parent = page.parents[element]
        if parent < 0 or page.tags[element] in _ROW_TAGS:
            return parent
        if page.last_anchor[parent] - page.first_anchor[parent] > (
            page.last_anchor[element] - page.first_anchor[element]
        ):
            return parent
        element = parent
    return element


def _merged(page: Outline, groups: Iterable[Group]) -> list[Group]:
    """One list set as several (a new <ul> after every five entries) is one list again."""
    made: dict[tuple[int, str, str], Group] = {}
    result: list[Group] = []
    for group in groups:
        container = group.container
        if container >= 0 and page.tags[container] == "tbody":
            container = page.parents[container]
        tag = page.tags[container] if container >= 0 else ""
        parent = page.parents[container] if container >= 0 else -1
        dated = group.dated if group.is_measured else sum(row.day is not None for row in group.rows)
        key = (parent, tag, page.names[container] if container >= 0 else "")
        mergeable = tag in _LIST_TAGS and dated * 2 >= group.count and parent >= 0
        if mergeable and key in made and _follows(page, made[key].rows[-1], group.rows[0]):
            made[key].rows.extend(group.rows)
            made[key].is_measured, made[key].remembers = False, Memo()
            continue
        if mergeable:
            made[key] = group
        result.append(group)
    return result


def _follows(page: Outline, above: Row, below: Row) -> bool:
    """Nothing readable stands between two pieces of one list."""
    # A title between them would mean two lists.
    end = page.ends[page.parents[above.element]] if page.parents[above.element] >= 0 else 0
    start = page.starts[below.element]
    return start - end <= 0 or start == end


def measure(page: Outline, group: Group) -> None:
    """Find out where a group starts and ends, and what its rows are."""
    rows, anchors = group.rows, page.anchors
    rows.sort(key=attrgetter("anchor"))
    group.dated = group.articles = 0
    group.urls = set()
    group.is_measured = True
    group.start = min([page.starts[row.element] for row in rows])
    group.end = max([page.ends[row.element] for row in rows])
    for row in rows:
        url = anchors[row.anchor].url
        group.dated += row.day is not None
        group.urls.add(url)
        group.articles += is_article_url(url) or kind_of_url(url) is LinkKind.ATTACHMENT


def is_list(page: Outline, group: Group) -> bool:
    """Whether a group is a list of information rather than a menu or a row of banners."""
    memo = group.remembers
    if memo.is_list is None:
        memo.is_list = _is_list(page, group)
    return memo.is_list


def _tells(text: str) -> bool:
    """Whether a text in a link holds a whole day, or is 3天前."""
    return _FULL_DAY.search(text) is not None or is_days_ago(text)


def _is_beside(page: Outline, token: int, anchors: Sequence[int]) -> bool:
    """Whether the nearest element around a text that holds links holds one of these."""
    element = page.text_parent[token]
    while element >= 0 and page.first_anchor[element] == page.last_anchor[element]:
        element = page.parents[element]
    if element < 0:
        return False
    return any(page.first_anchor[element] <= one < page.last_anchor[element] for one in anchors)


def _is_list(page: Outline, group: Group) -> bool:
    count = len(group.rows)
    if group.dated:
        return group.dated * 3 >= count and not (count == 1 and is_article(page, group.rows[0]))
    zone = page.zones[group.container] if group.container >= 0 else Zone.MAIN
    if zone is not Zone.MAIN:
        return False
    lengths = [
        len(page.anchors[row.anchor].title or page.anchors[row.anchor].text) for row in group.rows
    ]
    # 一列科室名、人名是目录,不是信息列表。
    if group.articles * 2 > count:
        return sum(lengths) >= _NAME_LENGTH * count
    if count >= 3 and group.articles * 4 >= count and sum(lengths) >= _TITLE_LENGTH * count:
        return True
    if count < 2 or sum(lengths) < _NAME_LENGTH * count:
        return False
    digits = [at for at in page.tokens_with(AGO | DIGIT) if group.start <= at < group.end]
    # 提问:2026-05-16 in every link: no day of publication, but no menu either.
    told = {page.text_anchor[at] for at in digits if _tells(page.texts[at])}
    if sum(anchor in told for anchor in group.anchors()) >= max(count - 1, _LEAST_DATED):
        return True
    # 3小时前、昨天: a list, although its days are not known; so is one of days nobody understands.
    inside = [at for at in digits if page.text_anchor[at] < 0 and looks_like_a_day(page.texts[at])]
    # Days of other lists may stand between: names of columns above their lists.
    days = sum(_is_beside(page, at, group.anchors()) for at in inside)
    return days >= max(count - 1, _LEAST_DATED)
