"""Guestbooks whose messages begin with who wrote and when: 留言者: 李先生 | 发布时间: 2026-05-03.

帝国、ASP 程序自带的留言本都是这样;回复写在留言下面,常常没有日期。
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from xuncha.facts import Letter
from xuncha.read.dates.whole import find_date
from xuncha.read.letters.labels import is_letter_label
from xuncha.read.letters.parts import ends_answer
from xuncha.read.letters.words import is_empty_reply
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document
from xuncha.read.tree.fields import bare
from xuncha.read.tree.lines import Line, page_lines

_WRITER = re.compile(
    r"(?:留言|发布|发表|提问|咨询|来信|投诉)(?:者|人)\s*:\s*\S|(?:网友|昵称|网名|游客)\s*:\s*\S"
)
_WHEN = re.compile(
    r"(?:留言|发布|发表|提交|提问|咨询|来信)(?:时间|日期|于)\s*:?\s*(?P<day>(?:19|20)\d\d\D{1,2}\d{1,2}\D{1,2}\d{1,2})"
)
_TITLE = re.compile(r"(?:留言|咨询|问题|来信)?(?:标题|主题)\s*:\s*")
# 回复日期 beside the writer: a row of a list, not a message.
_LISTED = re.compile(r"(?:回复|答复|办结)(?:时间|日期)\s*:")
_WORDS = re.compile(r"(?:留言|咨询|问题|来信)?(?:内容|正文)\s*:\s*")
_REPLY = re.compile(
    # 请有关部门答复这件事 is what is asked for.
    r"(?:[\u4e00-\u9fff]{0,6}(?:回复|答复)(?:内容)?)\s*"
    r"(?:[(](?:[\u4e00-\u9fff]{2,16}\s*)?(?P<day>(?:19|20)\d\d[^)]{4,18})[)]\s*:?|:|$)"
)
_SIGNED = re.compile(
    r"(?:回复|答复)(?:单位|部门|机构|人|时间|日期)\s*:\s*(?:[\u4e00-\u9fff]{2,20}\s*)?"
    r"(?P<day>(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2})"
)
# 答复单位:市园林局 答复时间:2026-11-03 above the answer, as the question is headed by its writer.
_HEADED = re.compile(
    r"(?:(?:回复|答复)(?:单位|部门|机构|人)\s*:\s*[\u4e00-\u9fff]{2,20}[\s|,]*)?"
    r"(?:回复|答复)(?:时间|日期)\s*:\s*(?P<day>(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2})"
)
# Lines come with their punctuation made plain; a question in Chinese ends with its own mark.
_ASKS = re.compile(r"(?<=[\u4e00-\u9fff])\?$")
# 等待管理员回复
_WAITS = re.compile(r"(?:等待|暂无|暂未|尚未|尚无|未|待)[\u4e00-\u9fff]{0,4}(?:回复|答复)")
_LEAST, _MOST = 2, 300
_SHORTEST_TITLE = 4
# The last message may have so many more lines than the longest of the others.
_LONGER = 2


def find_guestbook(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """The messages of such a guestbook; () for less than two, or where one has no words."""
    lines = page_lines(doc)
    begins = [number for number in range(len(lines)) if _begins(lines, number)]
    if not _LEAST <= len(begins) <= _MOST:
        return ()
    titles = _titles_above(lines, begins)
    longest = max(second - first for first, second in pairwise(begins))
    end = min(len(lines), begins[-1] + longest + _LONGER)
    found = [
        _message(lines[a : b - bool(titles and b != end)], as_of, titles.get(a, ""))
        for a, b in pairwise([*begins, end])
    ]
    if any(one is None for one in found):
        return ()
    told = [one for one in found if one is not None]
    return tuple(
        # 没有写回复的,是没有答复还是没有显示,看不出。
        Letter(
            _ASKS.sub("\uff1f", title),
            page_url,
            asked,
            day,
            bool(answer) if answer is not None else None,
            record_id,
            at,
        )
        for title, asked, answer, day in told
    )


def _begins(lines: Sequence[Line], number: int) -> bool:
    if not _WRITER.match(lines[number].text) or _LISTED.search(lines[number].text):
        return False
    below = lines[number + 1].text if number + 1 < len(lines) else ""
    return bool(_WHEN.search(lines[number].text) or _WHEN.match(below))


def _titles_above(lines: Sequence[Line], begins: Sequence[int]) -> dict[int, str]:
    """The headings or links right above the messages, by where these begin; {} unless each has
    one."""
    above = {at: lines[at - 1] for at in begins if at}
    is_title = (line.heading or line.is_link for line in above.values())
    if len(above) < len(begins) or not all(is_title):
        return {}
    named = all(len(line.text) >= _SHORTEST_TITLE for line in above.values())
    return {at: line.text for at, line in above.items()} if named else {}


def _message(
    lines: Sequence[Line], as_of: date, title: str
) -> tuple[str, date, str | None, date | None] | None:
    """Title (where it is known already, as given), day, words of the answer (None: no place for
    one) and its day."""
    asked, words = None, ""
    for number, line in enumerate(lines):
        if when := _WHEN.search(line.text):
            found = find_date(when["day"], as_of)
            asked = asked or (found.day if found else None)
        elif _WRITER.match(line.text):
            continue
        elif named := _TITLE.match(line.text):
            title = title or line.text[named.end() :]
        elif _WAITS.search(line.text) and is_empty_reply(squeeze(line.text)):
            title = title or words
            return (title, asked, "", None) if title and asked else None
        elif (signed := _HEADED.match(line.text)) and (told := find_date(signed["day"], as_of)):
            title = title or words
            return (title, asked, signed["day"], told.day) if title and asked else None
        elif begun := _REPLY.match(line.text):
            answer, day = _answer(lines[number:], begun, as_of)
            title = title or words
            return (title, asked, answer, day) if title and asked else None
        elif not words:
            said = line.text[spoken.end() :] if (spoken := _WORDS.match(line.text)) else line.text
            words = said if len(said) >= _SHORTEST_TITLE else ""
    title = title or words
    return (title, asked, None, None) if title and asked else None


def _says(line: Line) -> bool:
    """Whether a line below 回复内容 may be the answer, or who gave it and when: no link, no name of
    another field."""
    if _SIGNED.match(line.text):
        return True
    name, colon, _ = line.text.partition(":")
    is_field = bool(colon) and (line.text.endswith(":") or is_letter_label(bare(name)))
    return not (line.is_link or is_field or ends_answer(line.text))


def _answer(lines: Sequence[Line], begun: re.Match[str], as_of: date) -> tuple[str, date | None]:
    below = [line.text for line in lines[1:2] if _says(line)]
    words = lines[0].text[begun.end() :] or "".join(below)
    told = begun["day"]
    if signed := _SIGNED.match(words):
        # 回复单位:某局 2026-04-24, and the answer below.
        told, words = signed["day"], "".join(line.text for line in lines[2:3])
    found = find_date(told, as_of) if told else None
    if not words or is_empty_reply(squeeze(words)):
        return "", None
    return words, found.day if found else None
