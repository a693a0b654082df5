"""The activities that one page shows, 调查征集 and 在线访谈, and the day each began."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from turbohtml import Element

from xuncha.facts import DatedItem, DateSource
from xuncha.read.activity_alone import asks, headed, is_headed, is_record, itself, without_links
from xuncha.read.activity_boxes import BOX_WORDS, has_box, is_boxed
from xuncha.read.activity_days import beginnings, endings
from xuncha.read.activity_entries import (
    is_list_of_calls,
    is_mostly_list,
    main_list,
    own_entries,
    with_entries,
)
from xuncha.read.activity_names import (
    announces,
    heads_a_list,
    is_activity_name,
    is_column_name,
)
from xuncha.read.activity_rows import (
    beside,
    heading_above,
    leads_beside,
    listed,
    row_around,
    tabled,
    title_in,
)
from xuncha.read.activity_topics import calls_it
from xuncha.read.activitystate import under_heading, with_state
from xuncha.read.document import Document
from xuncha.read.headline import own_part
from xuncha.read.href import absolute
from xuncha.read.plaintext import squeeze
from xuncha.read.sourcewords import FoundWords, WordFinder

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Article, Block

# One of these stands on every page of activities: a mark, a word, or one of the two patterns.
_MARKS = ("至", "~", "\uff5e", "—")
_STATES = ("已结束", "进行中")
_TIME_WORDS = ("日期", "时间")
_ISSUE_WORDS = ("期",)
SIGN_WORDS = (*_MARKS, *_STATES, *_TIME_WORDS, *_ISSUE_WORDS, *BOX_WORDS)
_FINDER = WordFinder(SIGN_WORDS)
# Searched for by its rarer half.
_TIMES = re.compile(r"(?:日期|时间)(?<=(?:开始|起始|调查|征集|访谈|直播|活动|投票|起止)..)")
_ISSUE = re.compile(r"第[\d一二三四五六七八九十百]+期")


@dataclass(frozen=True, slots=True)
class Sight:
    """A page as its activities are looked for: what was read of it, and what it is about."""

    doc: Document
    url: str
    text: str
    title: str
    as_of: date
    place: Sequence[str]
    items: Sequence[DatedItem]
    blocks: Sequence[Block]
    article: Article | None
    # The page's own part of its title, and whether that is the name of a column of activities.
    own: str
    is_column: bool
    # In such a column; about one activity; with boxes that are called like such columns.
    at_home: bool
    is_one: bool
    is_boxed: bool
    # The page's article is itself the call.
    is_call: bool


def read_activities(
    doc: Document,
    page_url: str,
    text: str,
    title: str,
    as_of: date,
    said: FoundWords | None = None,
    place: Sequence[str] = (),
    items: Sequence[DatedItem] = (),
    blocks: Sequence[Block] = (),
    article: Article | None = None,
) -> tuple[DatedItem, ...]:
    """The activities a page shows with the day each began; () where it shows none.

    A row of a list has a title that leads somewhere; a page about one activity (调查时间,
    访谈时间 and no such link) is itself the activity. `said` are the words of `SIGN_WORDS` in the
    text, blanks aside, where somebody has looked for them already; `place` the breadcrumb and
    the ColumnName label; `items`, `blocks` and `article` what else was read of the page.
    """
    said = said or _FINDER.find(squeeze(text))
    seen = _look(doc, page_url, text, title, as_of, said, place, items, blocks, article)
    if seen is None:
        return ()
    found: dict[str, DatedItem] = {}
    _add(found, tabled(doc, page_url, as_of, seen.at_home))
    alone = _add_rows(found, seen)
    _add(found, without_links(seen, alone, has_rows=bool(found)))
    if seen.at_home and not found:
        _add(found, _with_ends_alone(seen))
    if seen.at_home or seen.is_boxed:
        _add(found, listed(doc, page_url, as_of, is_activity_name, is_column_name, seen.at_home))
    if not found and (one := itself(seen)):
        found[one.title] = one
    if seen.at_home and not seen.is_one and not seen.article:
        known = {item.url for item in found.values()}
        entries = own_entries(seen.items, blocks, known, _names(seen)) if blocks else seen.items
        return tuple(with_entries(found, entries, doc, page_url, as_of))
    return tuple(found.values())


def _look(
    doc: Document,
    page_url: str,
    text: str,
    title: str,
    as_of: date,
    said: FoundWords,
    place: Sequence[str],
    items: Sequence[DatedItem],
    blocks: Sequence[Block],
    article: Article | None,
) -> Sight | None:
    """What the page is about; None where nothing of it says that there are activities."""
    if article is not None and (heads_a_list(article.title) or is_mostly_list(text, blocks)):
        # 更新时间 beside a list looks like the line of an article.
        article, items = None, items or main_list(blocks)
    own = own_part(title) if is_activity_name(title) else title
    # 水务意见征集, at the end of the path and above a list.
    has_list = article is None and bool(items) and is_activity_name(own)
    is_column = heads_a_list(own) or (has_list and squeeze(own) in map(squeeze, place))
    at_home = is_column or any(is_activity_name(name) for name in place) or is_list_of_calls(items)
    recorded = not is_column and is_record(text, place, at_home=at_home)
    boxed = not at_home and said.has(BOX_WORDS) and has_box(text, is_column_name)
    is_call = article is not None and announces(own)
    is_form = is_activity_name(own) and said.has(BOX_WORDS) and asks(doc)
    is_any = at_home or recorded or boxed or is_call or is_form
    if not (is_any or _may_show_activities(text, said)):
        return None
    at_home = at_home or is_headed(doc)
    is_one = (is_activity_name(own) and not is_column) or recorded
    # What stands among activities is one, whatever it is called.
    filed = not is_column and any(map(is_column_name, place))
    return Sight(
        doc=doc,
        url=page_url,
        text=text,
        title=title,
        as_of=as_of,
        place=place,
        items=items,
        blocks=blocks,
        article=article,
        own=own,
        is_column=is_column,
        at_home=at_home,
        # <title>意见征集</title>, and the heading names what is asked.
        is_one=is_one or (is_column and bool(headed(doc))),
        is_boxed=boxed,
        is_call=is_call or filed or (at_home and is_activity_name(own)),
    )


def _names(seen: Sight) -> set[str]:
    """What a page calls itself; its first heading may be that of a box: 最新公告."""
    names = [step for step in seen.place if step][-1:]
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
    for element, day, is_said in beginnings(seen.doc, seen.as_of, in_any):
        row = row_around(element)
        is_own = is_said or (row is not None and is_boxed(row, is_column_name))
        if seen.is_boxed and not is_own:
            continue
        name, href = title_in(row) if row is not None else ("", "")
        if row is not None and name and not leads_beside(name) and calls_it(row.text, name):
            url = absolute(href, seen.url) or seen.url
            item = DatedItem(name, url, day, DateSource.LIST)
            item = with_state(item, beside(row, name), seen.as_of)
            _add(found, [under_heading(item, heading_above(row))])
        elif is_said or seen.is_one:
            # 征集时间 tells more than 发布时间 above it.
            alone.insert(said_alone if is_said else len(alone), (element, day))
            said_alone += is_said
    return alone


def _with_ends_alone(seen: Sight) -> Iterator[DatedItem]:
    """The rows of such a column that tell nothing but their last day."""
    for element in endings(seen.doc, seen.as_of):
        row = row_around(element)
        name, href = title_in(row) if row is not None else ("", "")
        if row is not None and name and not leads_beside(name):
            item = DatedItem(name, absolute(href, seen.url) or seen.url)
            item = with_state(item, beside(row, name), seen.as_of)
            yield under_heading(item, heading_above(row))


def _may_show_activities(text: str, said: FoundWords) -> bool:
    if said.has(_MARKS) or (said.has(_STATES) and any(state in text for state in _STATES)):
        return True
    if said.has(_TIME_WORDS) and _TIMES.search(text):
        return True
    return said.has(_ISSUE_WORDS) and _ISSUE.search(text) is not None
