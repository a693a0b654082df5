"""What a page calls the topic of its activity, 访谈主题:…, and what is told in cards without links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from turbohtml import Element, Text

from xuncha.read.activities.names import is_column_name
from xuncha.read.activities.rows import leads_beside
from xuncha.read.activities.state import says_state
from xuncha.read.activities.titles import is_bare_day
from xuncha.read.dates.whole import find_date
from xuncha.read.letters.rowsets import rows_of
from xuncha.read.text.plaintext import squeeze, tidy
from xuncha.read.tree.document import Document

_TOPIC = re.compile(
    r"(?:访谈|直播|征集|调查|问卷|投票|活动|本期)(?:主题|标题|名称|题目|话题)(?:\s*[:：]|$)"
)
# In a column of interviews the word needs no other: · 主题:…
_BARE_TOPIC = re.compile(r"[·•▪\s]*(?:主题|话题|题目)[:：]")
# 主题 as a term, its definition behind.
_TERM = re.compile(r"主\s?题|话题|题目")
_TERMS = ("dt", "th", "label")
_TOPIC_IN = re.compile(r"(?:访谈|直播|本期)?(?:主题|题目|话题)[:：]")
# A title of a link may be cut.
_SAME = 6
_WORDS = re.compile(r"\w{2}")
_HEAD_WORDS = re.compile(r"(?:时间|日期|状态|期限|操作|嘉宾|单位|部门|结果)$")
_WHEN = re.compile(r"(?:访谈|直播|活动)?(?:时间|日期)[:：]?")
_LABELLED = re.compile(r"[\u4e00-\u9fff]{2,6}\s*:")
# The day of a topic stands so near below it.
_REACH = 12
_SHORTEST_TITLE = 4
# 在线访谈 | 更多 | 主题:…
_BELOW_NAME = 3


def topics_of(
    doc: Document, as_of: date, *, of_interviews: bool = False
) -> list[tuple[str, date | None]]:
    """Each topic that a page names with the day told below it, before the next one is named.

    On a page of interviews, and right below the name of a box, 主题 alone names one.
    """
    nodes = [node for node in doc.descendants if isinstance(node, Text) and node.data.strip()]
    # Punctuation as written: these are titles.
    texts = [" ".join(node.data.split()) for node in nodes]

    def begun(number: int) -> re.Match[str] | None:
        parent = nodes[number].parent
        if isinstance(parent, Element) and parent.tag == "a":
            # 征集主题 as a step of the path.
            return None
        if found := _TOPIC.match(texts[number]):
            return found
        is_term = isinstance(parent, Element) and parent.tag in _TERMS
        if of_interviews and is_term and (found := _TERM.fullmatch(texts[number])):
            return found
        found = _BARE_TOPIC.match(texts[number])
        above = texts[max(0, number - _BELOW_NAME) : number] if found else []
        return found if of_interviews or any(map(is_column_name, above)) else None

    begins = [number for number in range(len(texts)) if begun(number)]
    topics: list[tuple[str, date | None]] = []
    for at, end in pairwise([*begins, len(texts)]):
        found = begun(at)
        words = texts[at][found.end() :] if found else ""
        words = words or "".join(texts[at + 1 : at + 2])
        # 调查主题 | 调查时间 | 状态: the head of a table names nothing.
        if _WORDS.search(words) and not _HEAD_WORDS.search(words):
            topics.append((words.strip(), _day_below(texts[at + 1 : min(end, at + _REACH)], as_of)))
    return topics


def calls_it(words: str, name: str) -> bool:
    """Whether a row that tells its topic in words, 访谈主题:…, calls it by this name."""
    topics = [squeeze(words)[found.end() :] for found in _TOPIC_IN.finditer(squeeze(words))]
    called = squeeze(name)
    return not topics or any(topic.startswith(called[:_SAME]) for topic in topics)


def _day_below(texts: Sequence[str], as_of: date) -> date | None:
    for number, text in enumerate(texts):
        if label := _WHEN.match(text):
            words = text[label.end() :] or "".join(texts[number + 1 : number + 2])
            found = find_date(words[:40], as_of)
            return found.day if found else None
    return None


def told_in_cards(
    signs: Sequence[tuple[Element, date]],
) -> Iterator[tuple[str, date, str]]:
    """Rows without links, each around one of these days, with the first words that name it, the day
    and all that the row says."""
    days = dict(signs)
    for rows in rows_of(list(days)):
        for row in rows:
            held = [one for one in days if one == row[0] or row[0] in one.ancestors]
            words = [" ".join(text.split()) for text in row[0].strings]
            # 2026-11-10 before a title is no name.
            words = [one for one in words if not (says_state(squeeze(one)) or is_bare_day(one))]
            name = next((one for one in words if len(one) >= _SHORTEST_TITLE), "")
            links = [row[0]] if row[0].tag == "a" else row[0].find_all("a")
            has_link = not all(leads_beside(one.text) for one in links)
            if len(held) == 1 and name and not (has_link or _LABELLED.match(tidy(name))):
                yield name, days[held[0]], " ".join(row[0].strings)
