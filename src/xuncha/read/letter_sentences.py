"""Letters that say in a sentence when they came: 网友于 2026-05-03 提交,…局于 2026-05-07 回复."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from xuncha.facts import Letter
from xuncha.read.dates import find_date
from xuncha.read.document import Document
from xuncha.read.letter_words import is_answered_state, is_empty_reply, says_state
from xuncha.read.page_lines import Line, page_lines
from xuncha.read.plaintext import squeeze, tidy

_DAY = (
    r"(?P<day>(?:19|20)\d\d[-/.年]\s*\d{1,2}[-/.月]\s*\d{1,2}日?)(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?"
)
_MATTERS = "提交|提问|留言|来信|咨询|发表|写信|反映|投诉"
_ASKED = re.compile(
    rf"(?:[于在]\s*{_DAY}\s*(?:{_MATTERS})|(?:{_MATTERS})于\s*{_DAY.replace('day', 'day2')})"
    # 网友 2026-05-07 提问
    rf"|^(?:网友|网民|市民|用户|群众|游客|村民)\S{{0,6}}\s*{_DAY.replace('day', 'day3')}\s*(?:{_MATTERS})$"
)
# 公证处回复如下: and the answer below.
_AS_FOLLOWS = re.compile(r"[\u4e00-\u9fff]{0,16}(?:回复|答复|解答|回答)如下\s*:?")
_ANSWERED = re.compile(
    rf"[于在]\s*{_DAY}\s*(?:回复|答复|办结|回答|解答)"
    rf"|(?:回复|答复|回答|解答)于\s*{_DAY.replace('day', 'day3')}"
    # 管理员回复(2026-05-07):…
    rf"|^(?!关于)[\u4e00-\u9fff]{{0,6}}(?:回复|答复)\s*[(]\s*{_DAY.replace('day', 'day2')}\s*[)]"
    # 镇林业站 2026-05-08 答复
    rf"|^[\u4e00-\u9fff]{{2,16}}\s*{_DAY.replace('day', 'day4')}\s*(?:回复|答复|解答|回答)$"
)
# 网民 2026-05-10 21:00 above the question, 市文化馆回复 2026-05-11 09:30 above the answer.
_CITIZEN = re.compile(rf"^(?:网友|网民|市民|用户|群众)[^\s]{{0,6}}\s+{_DAY}$")
_REPLIES = re.compile(rf"^[\u4e00-\u9fff]{{0,12}}(?:回复|答复)\s+{_DAY}$")
# 1 网民提交 … 3 办理答复, each with its day in the next line.
_STEP_ASKED = re.compile(
    r"\d?[.、]?(网民|网友|群众|市民|用户|来信人)?(提交|来信|留言|写信|提问|咨询)(信件|问题|留言|诉求|成功)?"
)
_STEP_ANSWERED = re.compile(
    r"\d?[.、]?(办理|部门|单位|官方|结果|办结|处理|已)?(答复|回复|办结|反馈)(完成|完毕|结果)?"
)
_DAY_ALONE = re.compile(_DAY)
_DAY_BEFORE = re.compile(rf"[\u4e00-\u9fff]{{2,16}}[(\[]{_DAY}[)\]]\s*:")
_DAY_BEHIND = re.compile(
    rf"[(\[](?:[\u4e00-\u9fff]{{2,16}}\s*)?{_DAY}(?:\s*[\u4e00-\u9fff]{{2,16}})?[)\]]\s*$"
)
# 评价 below an answer is no part of it.
_JUDGED = re.compile(r"\n(?:[\u4e00-\u9fff]{0,4}评价|满意度)\n.*", re.S)
_WRITER = re.compile(r"(网友|网民|市民|用户|群众)[^\s]{0,8}\s*$")
_SHORTEST_TITLE = 4
# What belongs to the step before the last one: its name, what it says, the number of the last.
_NEAR_STEP = 3
# 受理单位:市城管局 is no question.
_LABELLED = re.compile(r"[\u4e00-\u9fff]{2,6}:")
# The last message may have so many more lines than the longest of the others.
_LONGER = 2
# 该留言还没有回复: what is_empty_reply knows, said in so many words.
_SAYS_NONE = re.compile(
    r"(?:没有|暂无|尚无|暂未|尚未|还未|未|等待)[\u4e00-\u9fff]{0,4}(?:回复|答复)"
)
_STEPS = (
    ("asked", _STEP_ASKED),
    ("accepted", re.compile(r"\d?[.、]?(?:部门|单位|平台|中心|已)?受理(?:信件|成功)?")),
    ("answered", _STEP_ANSWERED),
)
# An office signs its answer, and sets the day below.
_OFFICE = re.compile(r"(?:局|委|办|中心|政府|处|队|站|厅|院|街道|镇|乡|社区|所|会|公司|部门?)\W*$")
_LONGEST_OFFICE = 24
_SIGNED = re.compile(rf"(?P<who>[\u4e00-\u9fff]{{2,24}})\s+{_DAY}")
# Such lines are short; longer ones tell of something.
_LONGEST = 60


# A line with those above and below it.
_Near = tuple[Line, Line, Line]
_NO_LINE = Line("")


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


def told_as_follows(lines: Sequence[Line], as_of: date) -> tuple[date, bool] | None:
    """The day of a question, and whether anything stands below 回复如下 (False: a line says that
    there is no answer); None unless the page has exactly one of each."""
    asked = _days(_ASKED, lines, as_of)
    if len(asked) == 1 and any(_SAYS_NONE.search(x.text) and _is_none(x.text) for x in lines):
        return asked[0], False
    heads = [at for at, line in enumerate(lines) if _AS_FOLLOWS.fullmatch(line.text)]
    if len(asked) != 1 or len(heads) != 1:
        return None
    below = squeeze("".join(line.text for line in lines[heads[0] + 1 : heads[0] + 2]))
    return asked[0], bool(below) and not is_empty_reply(below)


def _is_none(text: str) -> bool:
    return len(text) <= _LONGEST and is_empty_reply(squeeze(text))


def told_in_steps(lines: Sequence[Line], as_of: date) -> dict[str, str]:
    """ "asked" and "answered" of a flow whose steps are named and dated, each where it is once.

    A last step without its day, behind a first one that has it, is the "status" that there is no
    answer yet.
    """
    found: dict[str, str] = {}
    near = [*zip((_NO_LINE, *lines), lines, (*lines[1:], _NO_LINE), strict=False)]
    above = _days_stand_above(near)
    for name, step in _STEPS:
        days = [day for around in near if (day := _step_day(step, around, above))]
        if len(days) == 1 and find_date(days[0], as_of):
            found[name] = days[0]
    to_come = [line for line in lines if _STEP_ANSWERED.fullmatch(squeeze(line.text))]
    if (
        "asked" in found
        and "answered" not in found
        and len(to_come) == 1
        # Its name is set as one, or the step before says 办理中.
        and (_is_head(to_come[0]) or _is_in_work(lines[: lines.index(to_come[0])]))
    ):
        found["status"] = "未答复"
    return found


def _is_in_work(before: Sequence[Line]) -> bool:
    """Whether a step right before the last one says that it goes on."""
    near = (squeeze(line.text) for line in before[-_NEAR_STEP:])
    return any(says_state(text) and is_answered_state(text) is False for text in near)


def _is_head(line: Line) -> bool:
    return line.is_bold or bool(line.heading)


def _days_stand_above(near: Sequence[_Near]) -> bool | None:
    """Whether the days of a flow stand above the names of its steps; None where both may be."""
    sides = {
        (_is_day(before), _is_day(after))
        for before, line, after in near
        if any(step.fullmatch(squeeze(line.text)) for step in (_STEP_ASKED, _STEP_ANSWERED))
    }
    is_above, is_below = (True, False) in sides, (False, True) in sides
    return is_above if is_above is not is_below else None


def _is_day(line: Line) -> bool:
    return _DAY_ALONE.fullmatch(line.text) is not None


def _step_day(step: re.Pattern[str], around: _Near, above: bool | None) -> str:
    """The day of a step, in its own line or the one that the flow's days stand in; "" without."""
    before, line, after = around
    if step.fullmatch(squeeze(line.text)):
        if above is None:
            return ""
        beside = before if above else after
        return beside.text if _is_day(beside) else ""
    if (dated := _DAY_ALONE.match(line.text)) and step.fullmatch(squeeze(line.text[dated.end() :])):
        # 2026-05-07 09:30 已答复
        return dated.group()
    if dated and step.fullmatch(_act(line.text[dated.end() :])):
        return dated.group()
    behind = line.text[len(line.lead) :].strip()
    is_step = bool(line.lead) and step.fullmatch(squeeze(line.lead))
    return behind if is_step and _DAY_ALONE.fullmatch(behind) else ""


def _act(words: str) -> str:
    """What an office did, behind its name: 县移民局 答复:…"""
    who, _, rest = words.strip().partition(" ")
    return squeeze(rest.partition(":")[0]) if len(who) <= _LONGEST_OFFICE else ""


def signed_day(lines: Sequence[Line], asked: date | None, as_of: date) -> date | None:
    """The day below the office that signs an answer; None unless the page has exactly one, and not
    before the question."""
    days = [
        found.day
        for line, after in pairwise(lines)
        if _DAY_ALONE.fullmatch(after.text)
        and len(line.text) <= _LONGEST_OFFICE
        and _OFFICE.search(line.text)
        and (found := find_date(after.text, as_of))
    ]
    days += [
        found.day
        for line in lines
        if (signed := _SIGNED.fullmatch(line.text))
        and _OFFICE.search(signed["who"])
        and (found := find_date(signed["day"], as_of))
    ]
    if len(days) != 1 or (asked and days[0] < asked):
        return None
    return days[0]


def bracketed_day(replies: Sequence[str], as_of: date) -> date | None:
    """The day in brackets that an answer begins or ends with: 某局(2026-05-20 16:02):…; None where
    it has none."""
    for reply in (tidy(_JUDGED.sub("", reply)) for reply in replies):
        found = _DAY_BEFORE.match(reply) or _DAY_BEHIND.search(reply)
        day = find_date(found["day"], as_of) if found else None
        if day:
            return day.day
    return None


def find_told(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """The messages of a guestbook that says in sentences when they came; () for less than two."""
    lines = page_lines(doc)
    begins = [at for at, line in enumerate(lines) if _day(_ASKED, line, as_of)]
    if len(begins) < 2:
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
