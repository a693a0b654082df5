"""The fields of one letter: what a page says under 来信时间, 回复内容 and other names of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from xuncha.read.letters.days import day_here
from xuncha.read.letters.labels import column_of, field_of, field_with, is_letter_label, plain_field
from xuncha.read.letters.parts import before_others
from xuncha.read.letters.steps import told_in_steps
from xuncha.read.letters.words import says_state
from xuncha.read.tree.fields import bare, read_fields
from xuncha.read.tree.lines import Line

_DAY_ALONE = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?"
)

_RUN_TOGETHER = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,8})(?=(?:19|20)\d\d\s?[-/.年]\s?\d)")

# 回复时间:2020-05-08 16:30 and no more.
_NAMED_DAY = re.compile(rf"(?P<name>[\u4e00-\u9fff]{{2,8}})\s*:\s*(?P<day>{_DAY_ALONE.pattern})")
# 投诉信息 -- 待受理, 来信详情(办理中) over the fields of a letter.
_HEAD_WITH_STATE = re.compile(
    r"(?:来信|信件|留言|咨询|投诉|诉求|工单|问题|建议|求助)(?:信息|详情|详细|内容)?"
    r"\s*(?:[-\u2014]{1,4}|[(\[【])\s*(?P<state>[\u4e00-\u9fff]{2,6})[)\]】]?"
)


def values_of(lines: Sequence[Line], as_of: date) -> dict[str, list[str]]:
    """The fields of a letter with what stands in each of that name."""
    lines = [_set_apart(line) for line in lines]
    values: dict[str, list[str]] = {}
    plain: dict[str, list[str]] = {}
    for label, value in read_fields(lines, is_letter_label):
        name = field_with(label, value.strip())
        # 提交时间 of the question, 回复内容, 提交时间: the second one is the answer's.
        if name == "asked" and _is_of_the_answer(label, values):
            name = "answered"
        # 办理结果 as a tab, and the question below it: 问题:路灯不亮.
        if name == "reply" and column_of(bare(value.strip().partition(":")[0])) == "title":
            value = ""
        # 县水利局答复 2026-05-10, and the answer below.
        if name == "reply" and _DAY_ALONE.fullmatch(value.strip()):
            name = "answered"
        # 县城管局 回复 and 回复时间:2020-05-08 on one line.
        if name == "reply" and (behind := _NAMED_DAY.fullmatch(value.strip())):
            name, value = field_of(behind["name"]) or name, behind["day"]
        # 标题, 日期 say it beside other fields alone.
        within = values if name else plain
        within.setdefault(name or plain_field(label), []).append(before_others(value.strip()))
    if "status" not in values and (states := _states_above(lines)):
        values["status"] = states
    steps = told_in_steps(lines, as_of) if "asked" not in values else {}
    if {"question", "reply"} & values.keys() or len(steps) > 1:
        for name, words in steps.items():
            values.setdefault(name, []).append(words)
    if "reply" in values and {"answered", "status"} & values.keys():
        values.setdefault("question", plain.get("question", []))
    if "asked" not in values:
        accepted = first_date(values.get("accepted", ()), as_of)
        when = _plainly_asked(values, plain, as_of)
        # What was published after it was taken up is the letter with its answer.
        days = [day for day in (when, accepted) if day]
        values |= {"asked": [min(days).isoformat()]} if days else {}
    return values


def _set_apart(line: Line) -> Line:
    """A line with a colon between the name of a day and the day: 回复时间2020-05-08 has none."""
    found = _RUN_TOGETHER.match(line.text)
    if found is None or line.lead or field_of(found["name"]) not in ("asked", "answered"):
        return line
    return replace(line, text=f"{found['name']}:{line.text[found.end('name') :]}")


def _states_above(lines: Sequence[Line]) -> list[str]:
    """The state that the heading over a letter's fields says, where only one does."""
    heads = [_HEAD_WITH_STATE.fullmatch(line.text) for line in lines if not line.is_link]
    states = [one["state"] for one in heads if one and says_state(one["state"])]
    return states if len(states) == 1 else []


def _is_of_the_answer(label: str, above: Mapping[str, Sequence[str]]) -> bool:
    """Whether 提交时间 stands below an answer and for the second time, so that it is the answer's."""
    return label.startswith("提交") and {"asked", "reply"} <= above.keys() and any(above["reply"])


def _plainly_asked(
    values: dict[str, list[str]], plain: dict[str, list[str]], as_of: date
) -> date | None:
    """The one 日期 or 发布时间 of a page of a letter's fields; not one behind the answer, which is
    when both were published."""
    told = {"reply", "answered", "status", "replier", "accepted"} & values.keys()
    days = {day for text in plain.get("asked", ()) if (day := first_date([text], as_of))}
    answered = first_date(values.get("answered", ()), as_of)
    if not told or len(days) != 1 or (answered and answered < min(days)):
        return None
    return min(days)


def first_date(texts: Sequence[str], as_of: date) -> date | None:
    """The first day that one of these texts begins with."""
    for text in texts:
        if day := day_here(text[:40], as_of):
            return day
    return None
