"""What pictures and attributes say of a letter: its state, the name of a day, that an answer begins."""

from __future__ import annotations

import re
from datetime import datetime

from turbohtml import Element, Text

from xuncha.clock import SHANGHAI
from xuncha.read.letters.days import FULL_DAY
from xuncha.read.letters.labels import field_of
from xuncha.read.letters.words import is_answered_state, says_state
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document

# Elements that an attribute may name a day for: <span title="提问时间">.
_MARKS = frozenset(("span", "i", "em", "b", "small", "time", "label"))
_REPLY_PICTURE = re.compile(r"(?:官方|管理员|部门|单位)?(?:回复|答复)(?:内容)?")
_ANSWER_BEHIND = re.compile(r"[\u4e00-\u9fff]{0,10}(?:回复|答复)(?:内容)?\s*[:\uff1a]\s*\S")
_MOMENTS = ("data-time", "data-date", "data-timestamp")
_MILLISECONDS = re.compile(r"1[0-9]\d{11}")
_MOST_PICTURES = 500
# Beside a button 回复 stands no more than a number.
_BUTTON = 4


def named_day(node: Element) -> str:
    """提问时间 where an attribute says that a day of a letter stands here, and no text does."""
    if node.tag not in _MARKS or not (said := node.attr("title")):
        return ""
    name = squeeze(said)
    return name if field_of(name) in ("asked", "answered") else ""


def told_behind(node: Element) -> str:
    """The words of an answer that lie in the title of a mark: <em title="答复:已修。">已答复</em>."""
    said = (node.attr("title") or "").strip() if node.tag in _MARKS else ""
    return said if _ANSWER_BEHIND.match(said) else ""


def attributed(node: Element) -> str:
    """What an attribute says in a row: the name of a day, the words of an answer, a day."""
    return named_day(node) or told_behind(node) or moment_of(node)


def moment_of(node: Element) -> str:
    """The day that a program is to draw from milliseconds: <time data-time="1588471200000"></time>;
    "" where words stand there already."""
    told = next((node.attr(name) or "" for name in _MOMENTS if node.attr(name)), "")
    if node.tag not in _MARKS or not _MILLISECONDS.fullmatch(told) or node.text.strip():
        return ""
    return datetime.fromtimestamp(int(told) // 1000, SHANGHAI).date().isoformat()


def legend(doc: Document) -> dict[str, str]:
    """What a legend says that pictures mean, by their address: 图例:[g.png] 已答复 [r.png] 未答复; {}
    unless it tells two states apart."""
    told: dict[str, set[str]] = {}
    for image in doc.find_all("img", limit=_MOST_PICTURES):
        after = image.next_sibling
        words = squeeze(after.data) if isinstance(after, Text) else ""
        if says_state(words) and (address := image.attr("src")):
            told.setdefault(address, set()).add(words)
    meant = {address: words.pop() for address, words in told.items() if len(words) == 1}
    states = {is_answered_state(words) for words in meant.values()}
    return meant if {True, False} <= states else {}


def words_of_picture(image: Element) -> str:
    """What a picture says to those who do not see it, without blanks; "" where it says nothing."""
    return squeeze(image.attr("alt") or image.attr("title") or "")


def pictured(image: Element) -> str:
    """The state that a picture shows in words: <img alt="已回复">; else ""."""
    words = words_of_picture(image)
    return words if says_state(words) else ""


def speaks_behind(image: Element) -> bool:
    """Whether a picture of the word 回复 stands before the words of an answer: no button."""
    said = words_of_picture(image)
    if not _REPLY_PICTURE.fullmatch(said) or not isinstance(image.parent, Element):
        return False
    return len(squeeze(FULL_DAY.sub("", image.parent.text))) > _BUTTON
