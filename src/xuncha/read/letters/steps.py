"""Letters told as a flow of steps: 网民提交, 受理, 办理答复, each named and dated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from xuncha.read.dates.whole import find_date
from xuncha.read.letters.days import DAY_WITH_CLOCK
from xuncha.read.letters.words import is_answered_state, says_state
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.lines import Line

# A day, perhaps with its clock.
# 1 网民提交 … 3 办理答复, each with its day in the next line.
_STEP_ASKED = re.compile(
    r"\d?[.、]?(网民|网友|群众|市民|用户|来信人|信件|诉求|工单)?(提交|来信|留言|写信|提问|咨询)(信件|问题|留言|诉求|成功)?"
)
_STEP_ANSWERED = re.compile(
    r"\d?[.、]?(办理|部门|单位|官方|结果|办结|处理|已)?(答复|回复|办结|反馈)(完成|完毕|结果)?"
)
_STEP_OF_WORK = re.compile(r"(?:部门|单位|承办单位)?(?:办理|处理|核查|处置)(?:反馈)?")
# What comes after the answer.
_STEP_AFTER = re.compile(
    r"\d?[.、]?(?:群众|用户|市民|网民|满意度|服务|我要)?(?:评价|评议|评分|归档|完成|结束|办结|完结)"
)
# 热线派单至市水利局: on its way, and nothing of an answer.
_STEP_SENT_ON = re.compile(
    r"[\u4e00-\u9fff]{0,6}(?:派单|派发|转办|交办|分派|派遣|转派)(?:[至给到往][\u4e00-\u9fff]{2,14})?"
)
_DAY_ALONE = re.compile(DAY_WITH_CLOCK)
# 05-12 09:30: a step of this year, as a rule.
_STEP_DAY = re.compile(rf"{DAY_WITH_CLOCK}|(?<!\d)\d\d-\d\d\s+\d\d:\d\d(?::\d\d)?")
# 提交 08:50 below 2026-10-14: the hour of a step behind its name.
_NAME_AND_HOUR = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,8})\s*(?P<hour>\d{1,2}:\d\d(?::\d\d)?)")
_WHOLE_DAY = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?")
# What belongs to the step before the last one: its name, what it says, the number of the last.
_NEAR_STEP = 3
# So many days make a row of them.
_LEAST_DAYS = 2
_STEPS = (
    ("asked", _STEP_ASKED),
    ("accepted", re.compile(r"\d?[.、]?(?:部门|单位|平台|中心|热线|已)?受理(?:信件|成功)?")),
    ("sent_on", _STEP_SENT_ON),
    ("answered", _STEP_ANSWERED),
)
# 园林局答复, and 县移民局 答复:…
_LONGEST_OFFICE = 24
_BY_OFFICE = re.compile(
    r"[\u4e00-\u9fff]{1,12}?(?:局|委|办|中心|政府|处|队|站|厅|院|街道|镇|乡|社区|所|公司|部门)"
    r"(?=(?:已|办理)?(?:答复|回复|办结|反馈))"
)
# A line with those above and below it.
_Near = tuple[Line, Line, Line]
_NO_LINE = Line("")


def told_in_steps(lines: Sequence[Line], as_of: date) -> dict[str, str]:
    """ "asked" and "answered" of a flow whose steps are named and dated, each where it is once.

    A last step without its day, behind a first one that has it, is the "status" that there is no
    answer yet.
    """
    found: dict[str, str] = {}
    lines = days_below_names(days_with_hours(lines))
    near = [*zip((_NO_LINE, *lines), lines, (*lines[1:], _NO_LINE), strict=False)]
    above = _days_stand_above(near)
    for name, step in _STEPS:
        days = [day for around in near if (day := _step_day(step, around, above))]
        if len(days) == 1 and find_date(days[0], as_of):
            found[name] = days[0]
    # The day above 部门答复 alone ends what stands before it: 网民 … 2026-05-03.
    if above and "asked" not in found:
        found.pop("answered", None)
    to_come = [line for line in lines if _STEP_ANSWERED.fullmatch(_act_of(line.text))]
    if (
        "asked" in found
        and "answered" not in found
        and len(to_come) == 1
        # Its name is set as one, or the step before says 办理中.
        and (_is_head(to_come[0]) or _is_between(to_come[0], lines, len(found)))
    ):
        found["status"] = "未答复"
    # 派单 alone says nothing of an answer: who ends there is not known to be without one.
    found.pop("sent_on", None)
    return found


def days_below_names(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, each cell of a row of days behind the name in the row above it: 来信 | 转办 | 答复
    over 05-03 | 05-04 | 05-08."""
    rows: dict[int, list[Line]] = {}
    for line in lines:
        if line.cell:
            rows.setdefault(line.cell[0], []).append(line)
    for number, names in rows.items():
        days = rows.get(number + 1, [])
        dated = sum(map(_is_day, days))
        is_pair = len(names) == len(days) and dated >= _LEAST_DAYS
        if is_pair and all(_is_day(one) or not one.text for one in days):
            at = lines.index(names[0])
            told = [one for pair in zip(names, days, strict=True) for one in pair]
            rest = [one for one in lines[at:] if one not in told]
            return [*lines[:at], *told, *rest]
    return lines


def days_with_hours(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, a day and the named hour below it as one: 2026-10-14 over 提交 08:50."""
    said = [line for line in lines if line.text]
    pairs = [
        (day, named)
        for above, line in pairwise(said)
        if (day := _WHOLE_DAY.fullmatch(squeeze(above.text)))
        and (named := _NAME_AND_HOUR.fullmatch(line.text))
    ]
    if len(pairs) < _LEAST_DAYS:
        return lines
    told: list[Line] = []
    for line in said:
        named = _NAME_AND_HOUR.fullmatch(line.text)
        day = _WHOLE_DAY.fullmatch(squeeze(told[-1].text)) if named and told else None
        if named and day:
            told[-1] = Line(f"{day.group()} {named['hour']} {named['name']}")
        else:
            told.append(line)
    return told


def _is_between(step: Line, lines: Sequence[Line], dated: int) -> bool:
    """Whether a step is still to come: the one before it goes on, or the next one follows at once
    where others have their days."""
    at = lines.index(step)
    after = squeeze(lines[at + 1].text) if at + 1 < len(lines) else ""
    if _is_in_work(lines[:at]) or (dated > 1 and _STEP_AFTER.fullmatch(after) is not None):
        return True
    # 单位办理, 办理答复: the last two of a flow whose others have their days, and nothing below.
    before = squeeze(lines[at - 1].text) if at else ""
    above = lines[at - 2] if at > 1 else _NO_LINE
    is_next_to_come = _STEP_OF_WORK.fullmatch(before) is not None and not _is_day(above)
    return dated > 1 and not after and is_next_to_come


def _is_in_work(before: Sequence[Line]) -> bool:
    """Whether a step right before the last one says that it goes on."""
    near = (squeeze(line.text) for line in before[-_NEAR_STEP:])
    return any(says_state(text) and is_answered_state(text) is False for text in near)


def _is_head(line: Line) -> bool:
    return line.is_bold or bool(line.heading)


def _days_stand_above(near: Sequence[_Near]) -> bool | None:
    """Whether the days of a flow stand above the names of its steps; None where both may be."""
    sides = [
        (_is_day(before), _is_day(after))
        for before, line, after in near
        if any(
            step.fullmatch(_act_of(line.text))
            for step in (_STEP_ASKED, _STEP_SENT_ON, _STEP_ANSWERED)
        )
    ]
    # What stands above the first step belongs to no other one; where the first one has no day,
    # the day above the next one may be the first one's, too.
    if sides and sides[0] == (False, True):
        return False
    if sides[:2] == [(False, False), (True, False)]:
        return None
    is_above, is_below = (True, False) in sides, (False, True) in sides
    return is_above if is_above is not is_below else None


def _is_day(line: Line) -> bool:
    return _STEP_DAY.fullmatch(line.text) is not None


def _step_day(step: re.Pattern[str], around: _Near, above: bool | None) -> str:
    """The day of a step, in its own line or the one that the flow's days stand in; "" without."""
    before, line, after = around
    if step.fullmatch(_act_of(line.text)):
        if above is None:
            return ""
        beside = before if above else after
        return beside.text if _is_day(beside) else ""
    if (dated := _STEP_DAY.match(line.text)) and step.fullmatch(_act_of(line.text[dated.end() :])):
        # 2026-05-07 09:30 已答复
        return dated.group()
    if dated and step.fullmatch(_act(line.text[dated.end() :])):
        return dated.group()
    behind = line.text[len(line.lead) :].strip()
    is_step = bool(line.lead) and step.fullmatch(squeeze(line.lead))
    return behind if is_step and _DAY_ALONE.fullmatch(behind) else ""


def _act(words: str) -> str:
    """What an office did, behind its name: 县移民局 答复:…; 信件提交成功 as 提交成功."""
    who, _, rest = words.strip().partition(" ")
    return squeeze(rest.partition(":")[0]) if len(who) <= _LONGEST_OFFICE else ""


def _act_of(words: str) -> str:
    """The name of a step without the office that takes it and without what it says: 园林局答复 as
    答复, 单位办结:已修复 as 单位办结."""
    name = squeeze(words.partition(":")[0])
    office = _BY_OFFICE.match(name)
    return name[office.end() :] if office else name
