"""调查征集 and 在线访谈: the channel of each, its activities and their days."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from turbohtml import Element

from xuncha.facts import Activities, Activity, Column, ColumnKind, DatedItem, DateSource
from xuncha.read.activity_boxes import BOX_WORDS, has_box, is_boxed, name_above, not_beside
from xuncha.read.activity_days import beginnings
from xuncha.read.activity_names import (
    announces,
    is_activity_name,
    is_column_name,
    is_interview_name,
    is_survey_name,
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
from xuncha.read.activity_topics import calls_it, told_in_cards, topics_of
from xuncha.read.activitystate import settled, under_heading, with_state
from xuncha.read.channel import Channel, find_channel, is_broken, why_unread
from xuncha.read.document import Document
from xuncha.read.headline import own_part
from xuncha.read.href import absolute
from xuncha.read.laterdays import why_all_later
from xuncha.read.plaintext import squeeze, text_of, title_of
from xuncha.read.sourcewords import FoundWords, WordFinder

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Article, Block, Page

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
_MOST_HEADS = 10
_SHORTEST_NAME = 4
# 欢迎参与调查:政务大厅窗口服务评价
_WELCOME = re.compile(r"^欢迎参[与加][\u4e00-\u9fff]{2,4}[:：]\s*")
# On the page of an interview all of these stand.
_OF_INTERVIEWS = ("嘉宾", "主持人", "实录")
# On one that stands among interviews these do.
_OF_SPEAKERS = ("嘉宾", "主持人")


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
    own = own_part(title) if is_activity_name(title) else title
    is_column = is_column_name(own)
    at_home = is_column or any(is_activity_name(name) for name in place)
    is_record = not is_column and _is_record(text, place, at_home=at_home)
    said = said or _FINDER.find(squeeze(text))
    boxed = not at_home and said.has(BOX_WORDS) and has_box(text, is_column_name)
    is_call = article is not None and announces(own)
    if not (at_home or is_record or boxed or is_call) and not _may_show_activities(text, said):
        return ()
    at_home = at_home or _is_headed(doc)
    is_one = (is_activity_name(own) and not is_column) or is_record
    # <title>意见征集</title>, and the heading names what is asked.
    is_one = is_one or (is_column and bool(_headed(doc)))
    found: dict[str, DatedItem] = {
        item.url + item.title: item for item in tabled(doc, page_url, as_of, at_home)
    }
    alone: list[tuple[Element, date]] = []
    said_alone = 0
    for element, day, is_said in beginnings(doc, as_of, at_home or is_one or boxed):
        row = row_around(element)
        if boxed and not is_said and not (row is not None and is_boxed(row, is_column_name)):
            continue
        name, href = title_in(row) if row is not None else ("", "")
        if row is not None and name and not leads_beside(name) and calls_it(row.text, name):
            url = absolute(href, page_url) or page_url
            item = DatedItem(name, url, day, DateSource.LIST)
            item = with_state(item, beside(row, name), as_of)
            found.setdefault(url + name, under_heading(item, heading_above(row)))
        elif is_said or is_one:
            # 征集时间 tells more than 发布时间 above it.
            alone.insert(said_alone if is_said else len(alone), (element, day))
            said_alone += is_said
    for item in _without_links(doc, alone, page_url, title, text, as_of, has_rows=bool(found)):
        found.setdefault(item.url if item.url != page_url else item.title, item)
    if at_home or boxed:
        for item in listed(doc, page_url, as_of, is_activity_name, is_column_name, at_home):
            found.setdefault(item.url + item.title, item)
    # What stands among activities is one, whatever it is called.
    filed = not is_column and any(map(is_column_name, place))
    is_call = is_call or filed or (at_home and is_activity_name(own))
    if not found and is_call and article and article.published:
        one = DatedItem(article.title, page_url, article.published, article.source)
        found[article.title] = with_state(one, text, as_of)
    if at_home and not is_one and not article:
        entries = items if not found else not_beside(items, blocks)
        found |= {item.url + item.title: item for item in _own_list(found.values(), entries)}
    return tuple(found.values())


def _own_list(found: Iterable[DatedItem], items: Sequence[DatedItem]) -> Iterator[DatedItem]:
    """The entries of the list of such a column where none says what it is: 区长谈两河治理. Where
    some do, the others are something else: 我局召开半年工作会议."""
    known = {item.url for item in found}
    if any(item.url in known for item in items):
        return
    for item in items:
        if item.published and not leads_beside(item.title):
            yield item


def _is_record(text: str, place: Sequence[str], *, at_home: bool) -> bool:
    """Whether a page is the record of an interview, whatever it is called."""
    if not at_home:
        return all(word in text for word in _OF_INTERVIEWS)
    here = any(map(is_interview_name, place))
    return here and all(word in text for word in _OF_SPEAKERS)


def _is_headed(doc: Document) -> bool:
    """Whether the only heading of a page is the name of a column of activities."""
    heads = {squeeze(text_of(head)) for head in doc.find_all(["h1", "h2"], limit=_MOST_HEADS)}
    heads.discard("")
    return len(heads) == 1 and is_column_name(heads.pop())


def _headed(doc: Document) -> str:
    """The only heading of a page that names an activity, not a column; "" elsewhere."""
    heads = doc.find_all(["h1", "h2", "h3"], limit=_MOST_HEADS)
    # What leads on is the title of a row.
    heads = [head for head in heads if head.find("a") is None and head.closest("a") is None]
    names = [_WELCOME.sub("", title_of(head)) for head in heads]
    named = [head for head in names if is_activity_name(head) and not is_column_name(head)]
    return named[0] if len(named) == 1 else ""


def _without_links(
    doc: Document,
    alone: Sequence[tuple[Element, date]],
    page_url: str,
    title: str,
    text: str,
    as_of: date,
    *,
    has_rows: bool,
) -> Iterator[DatedItem]:
    """What days outside rows with links tell: one activity, or several on the page of a column."""
    topics = topics_of(doc, as_of) if alone else []
    is_column = is_column_name(own_part(title) if is_activity_name(title) else title)
    told = [(name, day, "") for name, day in topics if day]
    if (is_column or len(told) > 1) and len(alone) > 1 and not has_rows:
        told = told or list(told_in_cards(alone))
        for name, day, words in told if len(told) > 1 else ():
            yield with_state(DatedItem(name, page_url, day, DateSource.LIST), words, as_of)
        if len(told) > 1:
            return
    if not alone:
        return
    # A column is no activity itself: its rows were not understood.
    named = (_headed(doc) or _above(alone[0][0])) if is_column else _own_name(doc, title)
    if name := topics[0][0] if topics else named:
        one = DatedItem(name, page_url, alone[0][1], DateSource.ARTICLE)
        yield with_state(one, text, as_of)


def _own_name(doc: Document, title: str) -> str:
    """What a page about one activity calls it: a heading whose words its title repeats."""
    heads = doc.find_all(["h1", "h2", "h3", "h4"], limit=_MOST_HEADS)
    names = [_WELCOME.sub("", title_of(head)) for head in heads]
    wanted = squeeze(title)
    named = [head for head in names if is_activity_name(head) and squeeze(head) in wanted]
    return max(named, key=len, default=own_part(title))


def _above(element: Element) -> str:
    """The heading above the day of an activity, where it is not the name of the column."""
    name = _WELCOME.sub("", name_above(element))
    return "" if len(name) < _SHORTEST_NAME or is_column_name(name) else name


def _may_show_activities(text: str, said: FoundWords) -> bool:
    if said.has(_MARKS) or (said.has(_STATES) and any(state in text for state in _STATES)):
        return True
    if said.has(_TIME_WORDS) and _TIMES.search(text):
        return True
    return said.has(_ISSUE_WORDS) and _ISSUE.search(text) is not None


def read_surveys(pages: Sequence[Page], columns: Sequence[Column], as_of: date) -> Activities:
    """The 调查征集 channel of a site: surveys, polls, calls for comments."""
    return _read(pages, columns, as_of, ColumnKind.SURVEY, is_survey_name)


def read_interviews(pages: Sequence[Page], columns: Sequence[Column], as_of: date) -> Activities:
    """The 在线访谈 channel of a site."""
    return _read(pages, columns, as_of, ColumnKind.INTERVIEW, is_interview_name)


def _read(
    pages: Sequence[Page],
    columns: Sequence[Column],
    as_of: date,
    kind: ColumnKind,
    is_name: Callable[[str], bool],
) -> Activities:
    channel = find_channel(pages, columns, kind, is_name)
    if channel is None:
        return Activities(channel=None, usable=None)
    listed = _collect(channel, as_of)
    held = (item for item in listed if not _is_later(item, as_of))
    items = settled(held, as_of, lasts_a_day=kind is ColumnKind.INTERVIEW)
    unread = "" if items else why_unread(channel) or why_all_later(listed, channel.lists, as_of)
    if is_broken(channel):
        usable: bool | None = False
    else:
        usable = None if unread else True
    first = channel.lists[0] if channel.lists else None
    return Activities(
        channel=channel.url,
        usable=usable,
        items=items,
        unreadable="" if usable is False else unread,
        record_id=first.record_id if first else channel.columns[0].record_id,
        at=first.at if first else channel.columns[0].at,
    )


def _collect(channel: Channel, as_of: date) -> tuple[DatedItem, ...]:
    """Each activity once, by its address: from the lists, then from pages of single ones."""
    found: dict[str, DatedItem] = {}
    for page in channel.lists:
        # 热点新闻 beside activities that were read are none of them.
        items = not_beside(page.items, page.blocks) if page.activities else page.items
        for item in (*items, *page.activities):
            key = item.url if item.url not in (page.url, page.final_url) else item.title
            known = found.get(key)
            if known is None or (known.published is None and item.published is not None):
                found[key] = item
            elif isinstance(item, Activity) and not isinstance(known, Activity):
                found[key] = replace(item, published=known.published, source=known.source)
    for page in channel.details:
        url = page.final_url or page.url
        known = found.get(url) or found.get(page.url)
        day = next((item.published for item in page.activities if item.published), None)
        day = day or (page.article.published if page.article else None)
        if known is None:
            continue
        if known.published is None and day is not None:
            known = replace(known, published=day, source=DateSource.ARTICLE)
        found[url if url in found else page.url] = with_state(known, page.text, as_of)
    return tuple(found.values())


def _is_later(item: DatedItem, as_of: date) -> bool:
    return item.published is not None and item.published > as_of
