"""Links of a page gathered into groups, by the elements that hold their rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from operator import attrgetter

from xuncha.facts import LinkKind
from xuncha.read.dates.whole import labelled_date
from xuncha.read.links.addresses import is_article_url
from xuncha.read.links.kind import kind_of_url
from xuncha.read.lists.groups import Group, Memo
from xuncha.read.lists.rowlinks import is_entry, is_form_of_another, main_anchor
from xuncha.read.lists.rows import Row
from xuncha.read.tree.outline import Outline, Zone

_ROW_TAGS = frozenset(("li", "tr", "dd", "dt"))
_LIST_TAGS = frozenset(("ul", "ol", "tbody", "table", "dl", "div"))
_MOST_ITEMS = 1000
_LEAST_DATED = 2


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
        rows_so_far = group.rows
        if len(rows_so_far) < _MOST_ITEMS:
            rows_so_far.append(row)


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
    rows, starts, ends, anchors = group.rows, page.starts, page.ends, page.anchors
    rows.sort(key=attrgetter("anchor"))
    elements = [row.element for row in rows]
    urls = [anchors[row.anchor].url for row in rows]
    group.is_measured = True
    group.start = min([starts[element] for element in elements])
    group.end = max([ends[element] for element in elements])
    group.dated = len(rows) - [row.day for row in rows].count(None)
    group.urls = set(urls)
    group.articles = sum(
        [is_article_url(url) or kind_of_url(url) is LinkKind.ATTACHMENT for url in urls]
    )
