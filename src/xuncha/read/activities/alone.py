"""What a page tells of activities outside of rows with links: one, or several in cards."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from turbohtml import Element, Text

from xuncha.facts import DatedItem, DateSource
from xuncha.read.activities.boxes import name_above
from xuncha.read.activities.names import (
    is_activity_name,
    is_column_name,
    is_interview_name,
    is_survey_name,
    is_whole_channel,
    may_head_activities,
)
from xuncha.read.activities.rows import leads_beside
from xuncha.read.activities.sight import MOST_HEADS, WELCOME, Sight, asks, headed
from xuncha.read.activities.state import with_state
from xuncha.read.activities.titles import is_bare_day
from xuncha.read.activities.topics import told_in_cards, topics_of
from xuncha.read.articles.headline import own_part
from xuncha.read.dates.whole import find_date
from xuncha.read.text.plaintext import is_shown, squeeze, title_of

_SHORTEST_NAME, _LONGEST_NAME = 4, 50
_SEVERAL = 2
_HOST = "主持人"
_MOST_DAYS = 400
_DASHES = ("-", "–", "—", "_", "|")
_SENTENCE = re.compile(r"[。:：;；?？]")
# 共有82人参加, 1、您家有几个垃圾桶, 查看建议 are what stands in such a page below its title.
_NO_NAME = re.compile(
    r"[。:\uff1a;\uff1b?\uff1f]|^\d+\s*[、.]|\d+\s*(?:人|票|次|份)|^共|^(?:查看|返回|关闭|提交)"
)


def without_links(
    seen: Sight, alone: Sequence[tuple[Element, date]], known: Collection[str]
) -> Iterator[DatedItem]:
    """What days outside rows with links tell: one activity, or several on the page of a column.

    `known` are the titles of the rows that were read; beside them topics alone are told.
    """
    talks = any(map(is_interview_name, (seen.own, *seen.page.place)))
    in_any = bool(alone) or seen.is_column or seen.is_boxed or talks
    topics = topics_of(seen.page.doc, seen.page.as_of, of_interviews=talks) if in_any else []
    told = list(_several(seen, topics, alone)) if not known else _beside_rows(seen, topics, known)
    if told:
        yield from told
        return
    if not alone:
        if len(topics) == 1 and not known and seen.at_home and not seen.page.items:
            # 投票主题:… over its votes, and no day anywhere.
            yield with_state(DatedItem(topics[0][0], seen.page.url), "", seen.page.as_of)
        return
    # A column is no activity itself: its rows were not understood.
    named = _named_here(seen, alone[0][0]) if seen.is_column else _own_name(seen)
    if name := topics[0][0] if topics else named:
        one = DatedItem(name, seen.page.url, alone[0][1], DateSource.ARTICLE)
        yield with_state(one, seen.page.text, seen.page.as_of)


def _beside_rows(
    seen: Sight, topics: Sequence[tuple[str, date | None]], known: Collection[str]
) -> list[DatedItem]:
    """The topics of several covers, where the rows below are of other activities."""
    dated = [(name, day) for name, day in topics if day and name not in known]
    if len(dated) < _SEVERAL or not (seen.is_column or seen.is_boxed):
        return []
    return [DatedItem(name, seen.page.url, day, DateSource.LIST) for name, day in dated]


def _several(
    seen: Sight,
    topics: Sequence[tuple[str, date | None]],
    alone: Sequence[tuple[Element, date]],
) -> Iterator[DatedItem]:
    """Topics each with its day, or cards; nothing where they are not the page's several."""
    told = [(name, day, "") for name, day in topics if day]
    is_list = seen.is_column or seen.is_boxed
    if len(told) < _SEVERAL and is_list:
        # 文字实录 in every row belongs to what the row is about.
        has_items = not all(leads_beside(item.title) for item in seen.page.items)
        days = alone if alone or has_items else list(_bare_days(seen))
        if not seen.is_column:
            days = [(one, day) for one, day in days[:_MOST_DAYS] if not _is_elsewhere(one)]
        cards = list(told_in_cards(days)) if len(days) >= _SEVERAL else []
        told = cards if len(cards) >= _SEVERAL else told
    is_one_of_column = len(told) == 1 and is_list and not alone
    if len(told) < _SEVERAL and not is_one_of_column:
        return
    for name, day, words in told:
        yield with_state(
            DatedItem(name, seen.page.url, day, DateSource.LIST), words, seen.page.as_of
        )
    for name in (name for name, day in topics if day is None):
        yield with_state(DatedItem(name, seen.page.url), "", seen.page.as_of)


def _is_elsewhere(day: Element) -> bool:
    """Whether a day stands below a heading of another name: 来信选登, 最新公告."""
    above = name_above(day)
    return bool(above) and not (_is_of_channel(above) or may_head_activities(above))


def _bare_days(seen: Sight) -> Iterator[tuple[Element, date]]:
    """The elements of a page that hold a day and nothing else."""
    for node in seen.page.doc.descendants:
        if not (isinstance(node, Text) and is_bare_day(node.data) and is_shown(node)):
            continue
        if isinstance(node.parent, Element) and (found := find_date(node.data, seen.page.as_of)):
            yield node.parent, found.day


def itself(seen: Sight) -> DatedItem | None:
    """The page where it is the call, the survey, the interview: its article, or its heading with
    the only day that stands by itself; of a form of questions without any day, too."""
    article = seen.page.article
    if article and article.published:
        one = DatedItem(article.title, seen.page.url, article.published, article.source)
        return with_state(one, seen.page.text, seen.page.as_of) if seen.is_call else None
    is_form = (seen.at_home or seen.is_one) and asks(seen.page.doc)
    if seen.is_column and not seen.page.items and (room := _room(seen)):
        return room
    if seen.page.items or not (is_form or seen.is_one or (seen.is_call and not seen.is_column)):
        return None
    days = {day for _, day in _bare_days(seen)}
    name = _asked(seen) if is_form and seen.is_column else _own_name(seen)
    if not name or not (is_form or len(days) == 1):
        return None
    day = days.pop() if len(days) == 1 else None
    one = DatedItem(name, seen.page.url, day, DateSource.ARTICLE if day else DateSource.NONE)
    return with_state(one, seen.page.text, seen.page.as_of)


def _asked(seen: Sight) -> str:
    """What the only line of a form says that names a survey and is not the column's name."""
    lines = {line.strip() for line in seen.page.text.split("\n")}
    named = [
        line
        for line in lines
        if _SHORTEST_NAME <= len(line) <= _LONGEST_NAME
        and is_survey_name(line)
        and not is_column_name(line)
        and not _SENTENCE.search(line)
    ]
    if len(named) == 1:
        return named[0]
    questions = [
        line
        for line in lines
        if _SHORTEST_NAME <= len(line) <= _LONGEST_NAME and line.endswith(("？", "?"))
    ]
    return questions[0] if len(questions) == 1 else ""


def _room(seen: Sight) -> DatedItem | None:
    """The talk of a page with what its host and others say, below its one heading and one day."""
    heads = {title_of(one) for one in seen.page.doc.find_all(["h1", "h2", "h3"], limit=MOST_HEADS)}
    names = [one for one in heads if len(one) >= _SHORTEST_NAME and not _is_of_channel(one)]
    days = {day for _, day in _bare_days(seen)}
    if _HOST not in seen.page.text or len(names) != 1 or len(days) != 1:
        return None
    one = DatedItem(names[0], seen.page.url, days.pop(), DateSource.ARTICLE)
    return with_state(one, seen.page.text, seen.page.as_of)


def _is_of_channel(name: str) -> bool:
    return is_column_name(name) or is_whole_channel(name)


def _named_here(seen: Sight, day: Element) -> str:
    """What the page of a column calls the activity of this day: its heading, or the last words of
    their own above the day."""
    above = headed(seen.page.doc) or _above(day) or _line_above(seen, day)
    return above or _line_below(seen, day)


def _line_above(seen: Sight, day: Element) -> str:
    """The words right above a day that may be a title: no link, no label, no step of the path."""
    known = {squeeze(name) for name in seen.page.place}
    best = ""
    for node in seen.page.doc.descendants:
        if isinstance(node, Text) and node.parent == day:
            return best
        if not isinstance(node, Text) or not isinstance(node.parent, Element):
            continue
        words = " ".join(node.data.split())
        is_title = _SHORTEST_NAME <= len(words) <= _LONGEST_NAME and not _SENTENCE.search(words)
        if is_title and squeeze(words) not in known and is_shown(node):
            own = not _is_of_channel(squeeze(words)) and node.parent.closest("a") is None
            best = words if own else ""
    return ""


def _line_below(seen: Sight, day: Element) -> str:
    """The words right below a day, where all above it are names of columns: 调查结果, 起始时间:…, and
    then what was asked about."""
    is_below = False
    for node in seen.page.doc.descendants:
        if not isinstance(node, Text) or not isinstance(node.parent, Element):
            continue
        words = " ".join(node.data.split())
        if node.parent == day or not words or not is_shown(node):
            is_below |= node.parent == day
            continue
        if is_below:
            is_title = _SHORTEST_NAME <= len(words) <= _LONGEST_NAME and not _NO_NAME.search(words)
            own = is_title and not (_is_of_channel(squeeze(words)) or leads_beside(words))
            return words if own and node.parent.closest("a") is None else ""
    return ""


def _own_name(seen: Sight) -> str:
    """What a page about one activity calls it: a heading whose words its title repeats."""
    heads = seen.page.doc.find_all(["h1", "h2", "h3", "h4"], limit=MOST_HEADS)
    names = [WELCOME.sub("", title_of(head)) for head in heads]
    wanted = squeeze(seen.page.title)
    named = [
        head
        for head in names
        if squeeze(head) in wanted and (is_activity_name(head) or _begins(head, seen.page.title))
    ]
    return max(named, key=len, default=own_part(seen.page.title))


def _begins(head: str, title: str) -> bool:
    """Whether a heading is set apart at the beginning of <title>: 海岛巡诊怎么约-政民互动."""
    behind = title.removeprefix(head)
    return len(head) >= _SHORTEST_NAME and behind != title and behind.strip()[:1] in _DASHES


def _above(element: Element) -> str:
    """The heading above the day of an activity, where it is not the name of the column."""
    name = WELCOME.sub("", name_above(element))
    return "" if len(name) < _SHORTEST_NAME or _is_of_channel(name) else name
