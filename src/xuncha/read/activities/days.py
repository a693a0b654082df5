"""On a page of activities the days on which these began, by the words in front of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from turbohtml import Element, Text

from xuncha.read.dates.whole import FoundDate, find_date
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document

# The day an activity began; its end does not count as a new one.
_BEGAN = re.compile(
    r"(开始|起始|调查|征集|征求意见|访谈|直播|活动|发起|投票|问卷|起止)(日期|时间|期限|期间)?[\s::]*$"
)
_ENDED = re.compile(r"(?:截止|截至|结束)(?:日期|时间|期限)?[:：]?$")
# The name of a column in front of the day's date (在线访谈 2024年1月10日) is no such label: words
# of an element of their own say 时间, end with a colon, or are the bare word.
_LABEL_ALONE = re.compile(
    r"(日期|时间|期限|[::])\s*$"
    r"|^[^\u4e00-\u9fff]*(开始|起始|调查|征集|访谈|直播|发起|投票|问卷|起止|发布征集|征集开始)$"
)
# In a column of activities the day needs no word of its own: 时间:…, 发布日期:….
_HERE = re.compile(r"(^|[^\u4e00-\u9fff])((发布|公布)?(日期|时间)|(发布|发起)于?)[\s::]*$")
_PERIOD = re.compile(r"\d\s*日?\s*(至|到|~|\uff5e|—+|--|-)\s*(20\d\d|\d{1,2}月)")
_MOST_ROWS = 400
# What is longer, or ends as a sentence does, tells of the days of something else.
_LONGEST_SPAN = 80
_SENTENCE = re.compile("[。;；]")
# So many texts of nothing but blanks, and scripts, may stand between two words.
_MOST_BLANKS = 1_000


def beginnings(doc: Document, as_of: date, at_home: bool) -> Iterator[tuple[Element, date, bool]]:
    """Elements in which the day stands on which an activity began, and whether words say so."""
    texts = [node for node in doc.descendants if isinstance(node, Text)]
    count = 0
    for number, node in enumerate(texts):
        found = _date_in(node.data, as_of)
        if found is None or not _is_read(node):
            continue
        words = node.data.strip()
        label = _label_before(texts, number, squeeze(words[: found.start]))
        is_span = len(words) <= _LONGEST_SPAN and _PERIOD.search(words)
        began = bool(_BEGAN.search(label) or (is_span and not _SENTENCE.search(words)))
        if began or (at_home and _HERE.search(label)):
            if isinstance(node.parent, Element):
                yield node.parent, found.day, began
            count += 1
        if count >= _MOST_ROWS:
            return


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


def _date_in(text: str, as_of: date) -> FoundDate | None:
    """The date at the head of a text, its place counted without blanks in front."""
    return _date_at_head(text.strip()[:80], as_of)


# Menus and titles come again on other pages of the site. Whole paragraphs are not kept for it.
@lru_cache(maxsize=20_000)
def _date_at_head(head: str, as_of: date) -> FoundDate | None:
    return find_date(head, as_of)


def endings(doc: Document, as_of: date) -> Iterator[Element]:
    """Elements in which the last day of an activity stands: 截止日期:2026-12-18."""
    texts = [node for node in doc.descendants if isinstance(node, Text)]
    for number, node in enumerate(texts):
        found = _date_in(node.data, as_of)
        if found is None or not _is_read(node) or not isinstance(node.parent, Element):
            continue
        if _ENDED.search(_label_before(texts, number, squeeze(node.data.strip()[: found.start]))):
            yield node.parent
