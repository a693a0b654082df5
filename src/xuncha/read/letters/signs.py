"""Where a page tells of letters: its states, the labels of its days, its answers, its headings.

From these places letters/repeats.py finds the rows of a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Element, Text

from xuncha.read.letters.days import FULL_DAY
from xuncha.read.letters.headings import tells_of_letters
from xuncha.read.letters.labels import column_of, field_of
from xuncha.read.letters.marks import named_day, pictured, speaks_behind
from xuncha.read.letters.piece_days import day_of_whom
from xuncha.read.letters.words import says_state
from xuncha.read.text.plaintext import is_shown, squeeze, tidy
from xuncha.read.tree.document import Document

_MOST_SIGNS = 500
_LABEL = re.compile(r"([\u4e00-\u9fff]{2,8})\s*[:\uff1a]?\s*(?=(?:19|20)\d\d|$)")
_REPLY = re.compile(
    r"(?:[\u4e00-\u9fff]{0,10}(?:回复|答复|解答)(?:内容|摘要|意见|结果|咨询)?\s*(?:[:\uff1a]|$)"
    r"|答\s*[:\uff1a])"
)
# 回复部门: before the office that answered, its day behind.
_REPLIER = re.compile(r"(?:回复|答复)(?:单位|部门|机构)\s*[:\uff1a]$")
# 县教体局 于 2026-05-12 答复
_BEHIND = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?"
    r"\s*(?:(?P<asked>提问|来信|留言|写信|提交)|答复|回复|解答)$"
)
_LONGEST_SIGN = 60
# A state, an answer, the label of a day or of a title has one of these; most texts have none.
_MAY_TELL = re.compile("[复答应办理决成结价审待签逾超撤归核处态]|时间|日期|标题|主题|20")


def signs_of(doc: Document) -> dict[str, list[Element]]:
    """Where states, days of asking, days of answers and answers stand, kind by kind."""
    kinds: dict[str, list[Element]] = {}
    for node in doc.descendants:
        if isinstance(node, Element):
            if node.tag == "img" and pictured(node):
                kinds.setdefault("state", []).append(node)
            elif node.tag == "img" and speaks_behind(node):
                kinds.setdefault("reply", []).append(node)
            elif name := named_day(node):
                kinds.setdefault(field_of(name), []).append(node)
            continue
        if not isinstance(node, Text) or not isinstance(node.parent, Element):
            continue
        text = node.data.strip()
        if not text or not is_shown(node):
            continue
        for kind in _kinds(text):
            for one in (kind, "told") if kind in ("state", "reply") else (kind,):
                if len(kinds.setdefault(one, [])) < _MOST_SIGNS:
                    kinds[one].append(node.parent)
    return kinds


def _kinds(text: str) -> Iterator[str]:
    if not _MAY_TELL.search(text):
        return
    if len(text) > _LONGEST_SIGN:
        if _REPLY.match(text):
            yield "reply"
        return
    words = squeeze(text)
    # 来信标题 over a column says that letters stand in it; 标题 alone may stand over anything.
    if column_of(words) in ("status", "answered") or field_of(words) == "question":
        yield "head"
    if tells_of_letters(words):
        yield "heading"
    if any(says_state(word) for word in {words, *tidy(text).split()}):
        yield "state"
    elif _REPLY.match(text) and not says_state(words):
        yield "reply"
    if _REPLIER.fullmatch(text):
        yield "replier"
    for found in _LABEL.finditer(text):
        # 答复时间 may stand alone; 答复, 办结 are labels before a day only.
        named = found[1] if found.end() == len(text) else f"{found[1]}时间"
        if (name := field_of(found[1]) or field_of(named)) in ("asked", "answered"):
            yield name
    if (whose := day_of_whom(tidy(text))) and FULL_DAY.search(text):
        yield whose
    if behind := _BEHIND.search(text):
        yield "asked" if behind["asked"] else "answered"
