"""Letters that say in a sentence when they came: 网友于 2026-05-03 提交,…局于 2026-05-07 回复."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from xuncha.facts import Letter
from xuncha.read.dates.whole import find_date
from xuncha.read.letters.days import DAY_WITH_CLOCK
from xuncha.read.letters.words import is_empty_reply
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document
from xuncha.read.tree.lines import Line, page_lines

_MATTERS = "提交|提问|留言|来信|咨询|发表|写信|反映|投诉"
_ASKED = re.compile(
    rf"(?:[于在]\s*{DAY_WITH_CLOCK}\s*(?:{_MATTERS})|(?:{_MATTERS})于\s*{DAY_WITH_CLOCK.replace('day', 'day2')})"
    # 网友 2026-05-07 提问
    rf"|^(?:网友|网民|市民|用户|群众|游客|村民)\S{{0,6}}\s*{DAY_WITH_CLOCK.replace('day', 'day3')}\s*(?:{_MATTERS})$"
)
# 公证处回复如下: and the answer below.
_AS_FOLLOWS = re.compile(r"[\u4e00-\u9fff]{0,16}(?:回复|答复|解答|回答)如下\s*:?")
_ANSWERED = re.compile(
    rf"[于在]\s*{DAY_WITH_CLOCK}\s*(?:回复|答复|办结|回答|解答)"
    rf"|(?:回复|答复|回答|解答)于\s*{DAY_WITH_CLOCK.replace('day', 'day3')}"
    # 管理员回复(2026-05-07):…
    rf"|^(?!关于)[\u4e00-\u9fff]{{0,6}}(?:回复|答复)\s*[(]\s*{DAY_WITH_CLOCK.replace('day', 'day2')}\s*[)]"
    # 镇林业站 2026-05-08 答复
    rf"|^[\u4e00-\u9fff]{{2,16}}\s*{DAY_WITH_CLOCK.replace('day', 'day4')}\s*(?:回复|答复|解答|回答)$"
)
# 网民 2026-05-10 21:00 above the question, 市文化馆回复 2026-05-11 09:30 above the answer.
# 问(2026-05-03,村民):… and 答(2026-05-08,县农业农村局):…
_IN_BRACKETS = re.compile(rf"^(?P<who>[问答])\s*[(\[]\s*{DAY_WITH_CLOCK}[^()\[\]]{{0,24}}[)\]]\s*:")
_CITIZEN = re.compile(rf"^(?:网友|网民|市民|用户|群众)[^\s]{{0,6}}\s+{DAY_WITH_CLOCK}$")
_REPLIES = re.compile(rf"^[\u4e00-\u9fff]{{0,12}}(?:回复|答复)\s+{DAY_WITH_CLOCK}$")
_WRITER = re.compile(r"(网友|网民|市民|用户|群众)[^\s]{0,8}\s*$")
_VERB_BEHIND = re.compile(rf"(?:{_MATTERS})\s*$")
_OFFICE = re.compile(r"[\u4e00-\u9fff]{1,12}(?:局|委|办|厅|人民政府|镇政府|管委会|办事处|管理员)")
_SHORTEST_TITLE = 4
# 受理单位:市城管局 is no question.
_LABELLED = re.compile(r"[\u4e00-\u9fff]{2,6}:")
# The last message may have so many more lines than the longest of the others.
_LONGER = 2
# 该留言还没有回复: what is_empty_reply knows, said in so many words.
_SAYS_NONE = re.compile(
    r"(?:没有|暂无|尚无|暂未|尚未|还未|未|等待)[\u4e00-\u9fff]{0,4}(?:回复|答复)"
)
# Such lines are short; longer ones tell of something.
_LONGEST = 60


def told_in_sentences(lines: Sequence[Line], as_of: date) -> tuple[date, date] | None:
    """The days of question and answer; None unless the page has exactly one of each."""
    asked = _days(_ASKED, lines, as_of)
    answered = _days(_ANSWERED, lines, as_of)
    return (asked[0], answered[0]) if len(asked) == len(answered) == 1 else None


def told_by_speakers(lines: Sequence[Line], as_of: date) -> tuple[date, date] | None:
    """The days behind 网民 and behind …局回复, in lines of their own; None unless there is exactly
    one of each, the answer not before the question."""
    asked = _days(_CITIZEN, lines, as_of)
    answered = _days(_REPLIES, lines, as_of)
    if not len(asked) == len(answered) == 1 or answered[0] < asked[0]:
        return None
    return asked[0], answered[0]


def told_in_brackets(lines: Sequence[Line], as_of: date) -> tuple[date, date] | None:
    """The days in brackets behind 问 and 答, each of which begins just one line; else None."""
    told: dict[str, list[date]] = {"问": [], "答": []}
    for line in lines:
        found = _IN_BRACKETS.match(line.text)
        if found and (day := find_date(found["day"], as_of)):
            told[found["who"]].append(day.day)
    if [len(days) for days in told.values()] != [1, 1] or told["答"][0] < told["问"][0]:
        return None
    return told["问"][0], told["答"][0]


def told_as_follows(lines: Sequence[Line], as_of: date) -> tuple[date, bool] | None:
    """The day of a question, and whether anything stands below 回复如下 (False: a line says that
    there is no answer); None unless the page has exactly one of each."""
    asked = _days(_ASKED, lines, as_of)
    says_none = (at for at, x in enumerate(lines) if _SAYS_NONE.search(x.text) and _is_none(x.text))
    # Who writes below 暂无回复 is somebody else: 网友 发表于 2026-06-25.
    if (end := next(says_none, None)) is not None and len(
        above := _days(_ASKED, lines[:end], as_of)
    ) == 1:
        return above[0], False
    heads = [at for at, line in enumerate(lines) if _AS_FOLLOWS.fullmatch(line.text)]
    if len(asked) != 1 or len(heads) != 1:
        return None
    below = squeeze("".join(line.text for line in lines[heads[0] + 1 : heads[0] + 2]))
    return asked[0], bool(below) and not is_empty_reply(below)


def _is_none(text: str) -> bool:
    return len(text) <= _LONGEST and is_empty_reply(squeeze(text))


def find_told(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """The messages of a guestbook that says in sentences when they came; () for less than two."""
    lines = page_lines(doc)
    begins = [at for at, line in enumerate(lines) if _day(_ASKED, line, as_of)]
    # 市住建局 发表于 …: an office answers what stands above, and writes no letter.
    if len(begins) < 2 or any(_is_by_office(lines, at) for at in begins):
        return ()
    letters: list[Letter] = []
    # What follows the last message is none of it: a form, other lists.
    longest = max(second - first for first, second in pairwise(begins))
    for start, end in pairwise([*begins, min(len(lines), begins[-1] + longest + _LONGER)]):
        title = _title(lines[start], lines[start + 1 : end])
        if not title:
            return ()
        asked = _day(_ASKED, lines[start], as_of)
        answered = _answered(lines[start:end], as_of)
        state = True if answered else None
        letters.append(Letter(title, page_url, asked, answered, state, record_id, at))
    return tuple(letters)


def _is_by_office(lines: Sequence[Line], at: int) -> bool:
    """Whether the name on the line of a message, or right above it, is that of an office."""
    found = _ASKED.search(lines[at].text)
    before = _VERB_BEHIND.sub("", lines[at].text[: found.start()]) if found else ""
    who = before.strip() or (lines[at - 1].text if at else "")
    return _OFFICE.fullmatch(squeeze(who)) is not None


def _title(line: Line, below: Sequence[Line]) -> str:
    """What stands before 网友于… in bold or before a blank; else the first words of the question."""
    found = _ASKED.search(line.text)
    # What stands before 咨询于… is who asked.
    is_named = found is not None and found["day"] is not None
    before = _WRITER.sub("", line.text[: found.start()]).strip() if found and is_named else ""
    title = line.lead if line.lead and not line.is_bold else before
    if len(squeeze(title)) >= _SHORTEST_TITLE:
        return title
    question = below[0].text if below else ""
    if len(question) < _SHORTEST_TITLE or _ANSWERED.search(question) or _LABELLED.match(question):
        return ""
    return question


def _answered(lines: Sequence[Line], as_of: date) -> date | None:
    """The day of an answer that says something, on its line or the next."""
    for number, line in enumerate(lines):
        if not line.is_link and (found := _ANSWERED.search(line.text)):
            words = line.text[found.end() :].strip(":) ")
            words = words or "".join(one.text for one in lines[number + 1 : number + 2])
            day = find_date(next(filter(None, found.groups())), as_of)
            return day.day if day and words and not is_empty_reply(squeeze(words)) else None
    return None


def _day(form: re.Pattern[str], line: Line, as_of: date) -> date | None:
    days = _days(form, [line], as_of)
    return days[0] if days else None


def _days(form: re.Pattern[str], lines: Sequence[Line], as_of: date) -> list[date]:
    short = (line for line in lines if len(line.text) <= _LONGEST and not line.is_link)
    found = (form.search(line.text) for line in short)
    days = (find_date(next(filter(None, one.groups())), as_of) for one in found if one)
    return [one.day for one in days if one]
