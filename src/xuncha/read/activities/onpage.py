"""The activities that one page shows, 调查征集 and 在线访谈, and the day each began."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from turbohtml import Element

from xuncha.facts import DatedItem, DateSource
from xuncha.read.activities.alone import itself, without_links
from xuncha.read.activities.boxes import is_boxed
from xuncha.read.activities.columned import by_columns
from xuncha.read.activities.days import beginnings, endings
from xuncha.read.activities.entries import entries_under_own_name, heads_other_list, with_entries
from xuncha.read.activities.names import is_activity_name, is_interview_name
from xuncha.read.activities.plain import told_beside
from xuncha.read.activities.rows import (
    beside,
    heading_above,
    leads_beside,
    listed,
    row_around,
    tabled,
    title_in,
)
from xuncha.read.activities.scripts import in_scripts
from xuncha.read.activities.sight import PageSoFar, Sight, look
from xuncha.read.activities.state import under_heading, with_state
from xuncha.read.activities.topics import calls_it
from xuncha.read.activities.unlinked import in_boxes
from xuncha.read.activities.votes import voted_on
from xuncha.read.links.href import absolute
from xuncha.read.text.plaintext import squeeze


def read_activities(page: PageSoFar) -> tuple[DatedItem, ...]:
    """The activities a page shows with the day each began; () where it shows none.

    A row of a list has a title that leads somewhere; a page about one activity (调查时间,
    访谈时间 and no such link) is itself the activity.
    """
    seen = look(page)
    if seen is None:
        return ()
    page, at_home = seen.page, seen.at_home
    found: dict[str, DatedItem] = {}
    _add(found, tabled(page.doc, page.url, page.as_of, at_home))
    rows = {squeeze(one.title) for one in found.values()}
    alone = [one for one in _add_rows(found, seen) if not _is_of_row(one[0], rows)]
    _add(found, without_links(seen, alone, {one.title for one in found.values()}))
    if at_home and not found:
        _add(found, _with_ends_alone(seen))
    if at_home or seen.is_boxed:
        _add(found, listed(page.doc, page.url, page.as_of, at_home))
    if seen.is_boxed:
        _add(found, in_boxes(page.doc, page.url, page.as_of))
    if not found and at_home:
        _add(found, in_scripts(page.doc, page.url, page.as_of))
    if not found and (one := itself(seen) or (voted_on(seen) if at_home else None)):
        found[one.title] = one
    if at_home and not seen.is_one and not page.article:
        known = {item.url for item in found.values()}
        entries = page.items
        if page.blocks:
            entries = entries_under_own_name(entries, page.blocks, known, _names(seen))
        told = tuple(with_entries(found, entries, page.doc, page.url, page.as_of))
        told = told or tuple(told_beside(page.doc, page.url, page.as_of))
        return _without_news(tuple(by_columns(told, page.doc, page.as_of)), seen)
    return _without_news(tuple(found.values()), seen)


def _without_news(told: tuple[DatedItem, ...], seen: Sight) -> tuple[DatedItem, ...]:
    """The entries less what only tells of a call for comments: …征求意见稿答记者问. A talk may be
    called so. Nor what stands below a heading of news: 最新公告."""
    others = {
        item.url
        for block in seen.page.blocks
        if heads_other_list(block.title)
        for item in block.items
    }
    told = tuple(x for x in told if x.url not in others or is_activity_name(x.title))
    if any(map(is_interview_name, (seen.own, *seen.page.place))):
        return told
    return tuple(item for item in told if not item.title.endswith("答记者问"))


def _is_of_row(day: Element, titles: set[str]) -> bool:
    """Whether a day stands in the row of a table that was read: it is no other activity's."""
    row = day.closest("tr")
    words = squeeze(row.text) if row is not None else ""
    return any(title in words for title in titles)


def _names(seen: Sight) -> set[str]:
    """What a page calls itself; its first heading may be that of a box: 最新公告."""
    names = [step for step in seen.page.place if step][-1:]
    if is_activity_name(seen.own):
        names.append(seen.own)
    return set(map(squeeze, names))


def _add(found: dict[str, DatedItem], items: Iterable[DatedItem]) -> None:
    for item in items:
        found.setdefault(item.url + item.title, item)


def _add_rows(found: dict[str, DatedItem], seen: Sight) -> list[tuple[Element, date]]:
    """Add the rows around days on which activities began; the days outside of such rows."""
    alone: list[tuple[Element, date]] = []
    said_alone = 0
    in_any = seen.at_home or seen.is_one or seen.is_boxed
    for element, day, is_said in beginnings(seen.page.doc, seen.page.as_of, in_any):
        row = row_around(element)
        is_own = is_said or (row is not None and is_boxed(row))
        if seen.is_boxed and not is_own:
            continue
        name, href = title_in(row) if row is not None else ("", "")
        if row is not None and name and not leads_beside(name) and calls_it(row.text, name):
            url = absolute(href, seen.page.url) or seen.page.url
            item = DatedItem(name, url, day, DateSource.LIST)
            item = with_state(item, beside(row, name), seen.page.as_of)
            _add(found, [under_heading(item, heading_above(row))])
        elif is_said or seen.is_one:
            # 征集时间 tells more than 发布时间 above it.
            alone.insert(said_alone if is_said else len(alone), (element, day))
            said_alone += is_said
    return alone


def _with_ends_alone(seen: Sight) -> Iterator[DatedItem]:
    """The rows of such a column that tell nothing but their last day."""
    for element in endings(seen.page.doc, seen.page.as_of):
        row = row_around(element)
        name, href = title_in(row) if row is not None else ("", "")
        if row is not None and name and not leads_beside(name):
            item = DatedItem(name, absolute(href, seen.page.url) or seen.page.url)
            item = with_state(item, beside(row, name), seen.page.as_of)
            yield under_heading(item, heading_above(row))
