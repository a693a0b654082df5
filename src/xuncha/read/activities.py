"""调查征集 and 在线访谈: the channel of each, its activities and their days."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from turbohtml import Element, Text

from xuncha.facts import Activities, Activity, Column, ColumnKind, DatedItem, DateSource
from xuncha.read.activitystate import settled, with_state
from xuncha.read.channel import Channel, find_channel, is_broken, why_unread
from xuncha.read.dates import FoundDate, find_date
from xuncha.read.document import Document
from xuncha.read.href import absolute
from xuncha.read.plaintext import squeeze, text_of, title_of
from xuncha.read.sourcewords import FoundWords, WordFinder

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

_SURVEY = re.compile(r"调查|征集|征求意见|问卷|投票|民意|意见征询|听证")
_INTERVIEW = re.compile(r"访谈|直播|面对面")
_NOT_A_CHANNEL = re.compile(
    r"地质|普查|调查(研究|报告|队|统计|监测)|举报|统计调查|征集(稿件|作品)|土地征"
)
# The day an activity began; its end does not count as a new one.
_BEGAN = re.compile(
    r"(开始|起始|调查|征集|征求意见|访谈|直播|活动|发起|投票|问卷|起止)(日期|时间|期限)?[\s::]*$"
)
# The name of a column in front of the day's date (在线访谈 2024年1月10日) is no such label: words
# of an element of their own say 时间, end with a colon, or are the bare word.
_LABEL_ALONE = re.compile(
    r"(日期|时间|期限|[::])\s*$|^[^\u4e00-\u9fff]*(开始|起始|调查|征集|访谈|直播|发起|投票|问卷|起止)$"
)
# In a column of activities the day needs no word of its own: 时间:…, 发布日期:….
_HERE = re.compile(r"(^|[^\u4e00-\u9fff])((发布|公布)?(日期|时间)|发布)[\s::]*$")
# One of these stands on every page of activities: a mark, a word, or one of the two patterns.
_MARKS = ("至", "~", "\uff5e", "—")
_STATES = ("已结束", "进行中")
_TIME_WORDS = ("日期", "时间")
_ISSUE_WORDS = ("期",)
SIGN_WORDS = (*_MARKS, *_STATES, *_TIME_WORDS, *_ISSUE_WORDS)
_FINDER = WordFinder(SIGN_WORDS)
# Searched for by its rarer half.
_TIMES = re.compile(r"(?:日期|时间)(?<=(?:开始|起始|调查|征集|访谈|直播|活动|投票|起止)..)")
_ISSUE = re.compile(r"第[\d一二三四五六七八九十百]+期")
_PERIOD = re.compile(r"\d\s*日?\s*(至|到|~|\uff5e|—+|--|-)\s*(20\d\d|\d{1,2}月)")
_OUTCOME = re.compile(
    r"(?:查看|点击查看|我要)?(?:调查|征集|投票|意见)?(?:结果|采纳情况|采纳|反馈|意见采纳|意见反馈)+"
    r"(?:情况|公示|公布|反馈|说明|统计|查看)*"
)
_BARE_DAY = re.compile(r"[\[(]?(19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])]?")
_LEVELS = 5
_MOST_ROWS = 400
# So many texts of nothing but blanks, and scripts, may stand between two words.
_MOST_BLANKS = 1_000
# What is longer is no row but a list or the whole page.
_LONGEST_ROW = 3000
_SHORTEST_TITLE = 5
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "dt")


def read_activities(
    doc: Document,
    page_url: str,
    text: str,
    title: str,
    as_of: date,
    said: FoundWords | None = None,
    place: Sequence[str] = (),
) -> tuple[DatedItem, ...]:
    """The activities a page shows with the day each began; () where it shows none.

    A row of a list has a title that leads somewhere; a page about one activity (调查时间,
    访谈时间 and no such link) is itself the activity. `said` are the words of `SIGN_WORDS` in the
    text, blanks aside, where somebody has looked for them already; `place` the breadcrumb and
    the ColumnName label.
    """
    at_home = any(is_survey_name(name) or is_interview_name(name) for name in place)
    if not at_home and not _may_show_activities(text, said or _FINDER.find(squeeze(text))):
        return ()
    found: dict[str, DatedItem] = {}
    for element, day, is_said in _beginnings(doc, as_of, at_home):
        row = _row_around(element)
        name, href = _title_of(row) if row is not None else ("", "")
        if name:
            url = absolute(href, page_url) or page_url
            item = DatedItem(name, url, day, DateSource.LIST)
            found.setdefault(url + name, with_state(item, _beside(row, name), as_of))
        elif title and is_said:
            found.setdefault(page_url, DatedItem(title, page_url, day, DateSource.ARTICLE))
    if at_home:
        for item in _listed(doc, page_url, as_of):
            found.setdefault(item.url + item.title, item)
    return tuple(found.values())


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


def is_survey_name(name: str) -> bool:
    """Whether a column of this name holds surveys or calls for comments."""
    return bool(_SURVEY.search(name)) and not _NOT_A_CHANNEL.search(name)


def is_interview_name(name: str) -> bool:
    """Whether a column of this name holds interviews."""
    return bool(_INTERVIEW.search(name))


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
    held = (item for item in _collect(channel, as_of) if not _is_later(item, as_of))
    items = settled(held, as_of, lasts_a_day=kind is ColumnKind.INTERVIEW)
    unread = "" if items else why_unread(channel)
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
        for item in (*page.items, *page.activities):
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


# ---------------------------------------------------------------- one page


def _beginnings(doc: Document, as_of: date, at_home: bool) -> Iterator[tuple[Element, date, bool]]:
    """Elements in which the day stands on which an activity began, and whether words say so."""
    texts = [node for node in doc.descendants if isinstance(node, Text)]
    count = 0
    for number, node in enumerate(texts):
        found = _date_in(node.data, as_of)
        if found is None or not _is_read(node):
            continue
        words = node.data.strip()
        label = _label_before(texts, number, squeeze(words[: found.start]))
        began = bool(_BEGAN.search(label) or _PERIOD.search(words))
        if began or (at_home and _HERE.search(label)):
            if isinstance(node.parent, Element):
                yield node.parent, found.day, began
            count += 1
        if count >= _MOST_ROWS:
            return


def _listed(doc: Document, page_url: str, as_of: date) -> Iterator[DatedItem]:
    """The rows of a plain list in such a column: a title that names an activity, and a bare day."""
    for row in doc.find_all(["li", "tr", "dd"], limit=_MOST_ROWS):
        titles = _titles(row) if len(row.text) <= _LONGEST_ROW else []
        if len(titles) != 1 or row.find(["li", "tr", "dd"]) is not None:
            continue
        name, href = _title_of(row)
        day = next((day for text in row.strings if (day := _bare_day(text, as_of))), None)
        if day and (is_survey_name(name) or is_interview_name(name)):
            item = DatedItem(name, absolute(href, page_url) or page_url, day, DateSource.LIST)
            yield with_state(item, _beside(row, name), as_of)


def _bare_day(text: str, as_of: date) -> date | None:
    """The day of a text that is nothing else, its year written: [2026-05-08]."""
    found = find_date(text, as_of) if _BARE_DAY.fullmatch(squeeze(text)) else None
    return found.day if found else None


def _is_read(text: Text) -> bool:
    return isinstance(text.parent, Element) and text.parent.tag not in ("script", "style")


def _label_before(texts: Sequence[Text], number: int, own: str) -> str:
    """The words before a date: those of its text, else, or where a mark inside the same element
    ends there (<b>访谈</b>时间:), those of the text before too. A heading above is no half of one.
    """
    before = next(
        (
            text
            for text in reversed(texts[max(0, number - _MOST_BLANKS) : number])
            if text.data.strip() and _is_read(text)
        ),
        None,
    )
    if before is None or before.parent is None:
        return own
    joined = len(own) <= 1 or before.parent.parent == texts[number].parent
    words = squeeze(before.data)[-12:]
    if not own and not _LABEL_ALONE.search(words):
        return own
    return words + own if joined else own


# Menus and titles come again on other pages of the site.
@lru_cache(maxsize=20_000)
def _date_in(text: str, as_of: date) -> FoundDate | None:
    """The date at the head of a text, its place counted without blanks in front."""
    return find_date(text.strip()[:80], as_of)


def _row_around(element: Element) -> Element | None:
    row: Element = element
    for _ in range(_LEVELS):
        if row.tag in ("body", "html", "form") or len(row.text) > _LONGEST_ROW:
            return None
        if _title_of(row)[0]:
            # A row has one title; what has several is the list or the page.
            return row if len(_titles(row)) == 1 else None
        if not isinstance(row.parent, Element):
            return None
        row = row.parent
    return None


def _beside(row: Element | None, name: str) -> str:
    """The words of a row besides its title."""
    return row.text.replace(name, " ", 1) if row is not None else ""


def _titles(row: Element) -> list[Element]:
    anchors = [row] if row.tag == "a" else row.find_all("a")
    named = [anchor for anchor in anchors if len(squeeze(text_of(anchor))) >= _SHORTEST_TITLE]
    # 采纳情况反馈 beside the title of a call for comments leads to its outcome.
    return [one for one in named if not _OUTCOME.fullmatch(squeeze(text_of(one)))] or named


def _title_of(row: Element) -> tuple[str, str]:
    anchors = _titles(row)
    if not anchors:
        return "", ""
    best = max(anchors, key=lambda anchor: len(text_of(anchor)))
    return _name_of(best), best.attr("href") or ""


def _name_of(anchor: Element) -> str:
    """What a link calls its activity; of a card that is one link, its heading."""
    if name := (anchor.attr("title") or "").strip():
        return name
    head = anchor.find(list(_HEADINGS))
    words = title_of(head) if head is not None else ""
    return words if len(words) >= _SHORTEST_TITLE else title_of(anchor)
