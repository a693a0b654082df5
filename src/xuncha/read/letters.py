"""政务咨询: the channel of a site, its letters, and whether they were answered.

国办发〔2015〕15号 附件:要求对公众信件、留言及时答复处理的政务咨询类栏目(在线访谈、调查征集、
举报投诉类栏目除外)。
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from xuncha.facts import Column, DatedItem, Letter, Letters
from xuncha.read.channel import Channel, is_broken, why_unread
from xuncha.read.document import Document
from xuncha.read.letter_channel import consultation_channel, why_perhaps
from xuncha.read.letter_rows import find_rows
from xuncha.read.letter_sentences import (
    bracketed_day,
    signed_day,
    told_as_follows,
    told_by_speakers,
    told_in_sentences,
)
from xuncha.read.letter_threads import may_hold_threads
from xuncha.read.letter_values import first_date, values_of
from xuncha.read.letter_words import (
    is_answered_state,
    is_channel_name,
    is_empty_reply,
    is_handed_on,
    may_list_letters,
    may_show_letter,
)
from xuncha.read.page_lines import page_lines
from xuncha.read.plaintext import squeeze

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

# Longer titles are those of letters, whatever they mention.
_LONGEST_NOTICE = 12
# 关于农机补贴的答复; not 对上次来信的答复不满.
_IS_ANSWER = re.compile(
    r"^(?!.*(?:不|未|没|请|何时|为什么|质疑)).*(?:(?:的|问题|来信|留言|咨询)(?:回复|答复|办理结果)$)"
)
_FULL_DAY = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}")
_LEAST_DAYS = 2
# 提交时间 2019-06-03, whatever the label; not the line of an article.
_LABELLED_DAY = re.compile(
    r"(?<!发布)(?<!更新)(?<!生成)(?<!公布)(?:时间|日期)\s?[:\uff1a]?\s?(?:19|20)\d\d\s?[-/.年]"
)
# So many different days are those of a list.
_MANY_DAYS = 4
# What stands on every page below the last field: 智能问答, 返回顶部.
_BUTTON = 6


def read_letter(
    doc: Document,
    page_url: str,
    text: str,
    title: str,
    as_of: date,
    record_id: str = "",
    at: str = "",
) -> Letter | None:
    """The letter a page shows in full, or None where it shows none.

    It needs a field of the question (留言标题, 来信内容 …) and one of time, answer or state.
    """
    if not may_show_letter(text):
        return None
    lines = page_lines(doc)
    values = values_of(lines, as_of)
    if not _is_letter(values):
        told = told_in_sentences(lines, as_of) or told_by_speakers(lines, as_of)
        if told is None and (follows := told_as_follows(lines, as_of)):
            when, is_answered = follows
            return Letter(title.strip(), page_url, when, None, is_answered, record_id, at)
        if told is None:
            return None
        return Letter(title.strip(), page_url, *told, True, record_id, at)
    # 几件信件写在一页上:哪一日属于哪一件,看不出。
    if len({day for text in values.get("asked", ()) if (day := first_date([text], as_of))}) > 1:
        return None
    asked = first_date(values.get("asked", ()), as_of)
    answered = first_date(values.get("answered", ()), as_of)
    if answered is None and _is_answered(values, None):
        answered = bracketed_day(values.get("reply", ()), as_of) or signed_day(lines, asked, as_of)
    return Letter(
        title=title.strip(),
        url=page_url,
        asked=asked,
        answered=answered,
        is_answered=_is_answered(values, answered),
        record_id=record_id,
        at=at,
    )


def read_letter_rows(
    doc: Document,
    page_url: str,
    text: str,
    as_of: date,
    record_id: str = "",
    at: str = "",
    *,
    pictured: bool = False,
) -> tuple[Letter, ...]:
    """The letters a list shows with their state or under headings like 来信时间; () elsewhere.

    `pictured`: attributes in the source say states or days, whatever the text says.
    """
    if not (pictured or may_list_letters(text) or may_hold_threads(text)):
        return ()
    return find_rows(doc, page_url, text, as_of, record_id, at)


def read_letters(pages: Sequence[Page], columns: Sequence[Column], as_of: date) -> Letters:
    """The consultation channel of a site with its letters; `channel` None where it has none.

    An e-mail address alone is no channel: a channel is a column with a form or with letters.
    """
    channel = consultation_channel(pages, columns)
    if channel is None:
        return Letters(channel=None, usable=None, unreadable=why_perhaps(pages))
    letters = tuple(letter for letter in _collect(channel) if not _is_later(letter, as_of))
    unread = "" if letters else why_unread(channel) or _letters_not_understood(channel)
    if is_broken(channel):
        usable: bool | None = False
    else:
        usable = None if unread else bool(letters) or any(page.forms for page in channel.lists)
    first = channel.lists[0] if channel.lists else None
    return Letters(
        channel=channel.url,
        usable=usable,
        letters=letters,
        unreadable="" if usable is False else unread,
        record_id=first.record_id if first else channel.columns[0].record_id,
        at=first.at if first else channel.columns[0].at,
    )


def _collect(channel: Channel) -> tuple[Letter, ...]:
    """Each letter once: what its list says, made more exact by its own page."""
    found: dict[tuple[str, str], Letter] = {}
    for page in channel.lists:
        rows = page.letter_rows or _plain_rows(page)
        same: Counter[str] = Counter()
        for row in rows:
            # 没有自己网页的信件,同名也各算一件。
            alone = row.url in ("", page.url, page.final_url)
            same[row.title] += alone
            key = (row.url, f"{row.title} {row.asked} {same[row.title]}" if alone else "")
            found[key] = _merge(found.get(key), row)
    for page in (*channel.details, *channel.lists):
        if page.letter is not None:
            key = (page.letter.url, "")
            found[key] = _merge(found.get(key), page.letter)
    return tuple(found.values())


def _letters_not_understood(channel: Channel) -> str:
    """Why nothing is known where a page shows days and words of letters, and none was read."""
    for page in channel.lists:
        if page.says_empty:
            continue
        days = _FULL_DAY.findall(page.text)
        labelled = len(_LABELLED_DAY.findall(page.text)) >= _LEAST_DAYS
        may_list = labelled or len(set(days)) >= _MANY_DAYS or may_list_letters(page.text)
        if may_list and len(days) >= _LEAST_DAYS:
            return "页面上似有信件、留言,写法没有读懂"
    return ""


def _plain_rows(page: Page) -> tuple[Letter, ...]:
    """A list of titles and dates alone: the day is when it was asked, as far as one can see; of
    关于…的答复 when it was answered."""
    seen = (page.record_id, page.at)
    return tuple(
        Letter(item.title, item.url, None, item.published, True, *seen)
        if _IS_ANSWER.search(item.title)
        else Letter(item.title, item.url, item.published, None, None, *seen)
        for item in page.items
        # 局长信箱须知、信息公开意见箱: a notice about the channel is no letter.
        if not _is_notice(item)
    )


def _is_notice(item: DatedItem) -> bool:
    short = len(item.title) <= _LONGEST_NOTICE or not item.url
    return short and is_channel_name(item.title[:20])


def _merge(row: Letter | None, page: Letter) -> Letter:
    """What the page of a letter says, filled up with what its row in the list says."""
    if row is None:
        return page
    answered = page.is_answered if page.is_answered is not None else row.is_answered
    if row.is_answered and page.is_answered is False:
        # 列表说已办结,网页说正在办理:不知道哪个是新的。
        answered = None
    return Letter(
        title=row.title or page.title,
        url=page.url,
        asked=page.asked or row.asked,
        answered=page.answered or row.answered,
        is_answered=answered,
        record_id=page.record_id or row.record_id,
        at=page.at or row.at,
    )


def _is_later(letter: Letter, as_of: date) -> bool:
    return letter.asked is not None and letter.asked > as_of


def _is_letter(values: dict[str, list[str]]) -> bool:
    asked = any(values.get("asked", ())) or any(values.get("question", ()))
    told = ("asked", "answered", "reply", "status")
    return asked and any(name in values for name in told) and len(values) >= 2


def _first_words(reply: str) -> str:
    """A reply; of one that says 正在处理中 with nothing but buttons below, those words alone."""
    first, *rest = reply.split("\n")
    if first and is_empty_reply(squeeze(first)) and all(len(line) <= _BUTTON for line in rest):
        return first
    return reply


def _is_answered(values: dict[str, list[str]], answered: date | None) -> bool | None:
    replies = [squeeze(_first_words(reply)) for reply in values.get("reply", ())]
    states = [is_answered_state(squeeze(state)) for state in values.get("status", ())]
    handed_on = [is_handed_on(reply) for reply in replies]
    said = [not is_empty_reply(reply) for reply in replies]
    if (
        answered
        or True in states
        or any(
            is_said and not is_passed for is_said, is_passed in zip(said, handed_on, strict=True)
        )
    ):
        return True
    if False in states:
        return False
    if any(handed_on):
        return None
    # 暂无回复 says it; an empty place says it only where the time of the answer is empty too.
    if any(reply for reply in replies):
        return False
    return False if replies and "answered" in values else None
