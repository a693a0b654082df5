"""A letter by its shape, whatever its fields are called: somebody writes on a day, then an office
speaks (市住建局, 管理员的回复, 官方回复) with a day of its own.

Asked of pages alone that stand in a mailbox by their place or name: elsewhere two dated pieces of
which an office signs the second may be anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from turbohtml import Text

from xuncha.read.letters.days import day_here
from xuncha.read.letters.labels import field_of, is_letter_label
from xuncha.read.letters.parts import ends_answer
from xuncha.read.letters.words import (
    is_answered_state,
    is_empty_reply,
    is_handed_on,
    says_state,
)
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document
from xuncha.read.tree.fields import bare
from xuncha.read.tree.lines import Line

_DAY = re.compile(
    r"(?:(?P<label>[\u4e00-\u9fff]{2,8})\s*:?\s*)?[(\[]?"
    r"(?P<day>(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?)"
    r"(?:\s*\d{1,2}:\d\d(?::\d\d)?)?[)\]]?"
)
_PURE_DAY = re.compile(
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?"
)
# 今天是2026年6月15日 星期一 is nobody's day.
_CLOCK = re.compile(r"星期|今天|今日|现在是")
# A day stands by itself, or beside so few words; longer lines tell of something.
_BESIDE_A_DAY = 24
_SENTENCE = re.compile(r"[。!?;]")
# 发表于, 时间: plain words before a day.
_PLAIN = re.compile(r"(?:发表|发布|提交|留言|提问|写|来信|回复|答复)于|时间|日期|发布时间|发布日期")
OFFICE = (
    r"[\u4e00-\u9fff]{1,14}(?:局|委|办|中心|政府|处|队|站|厅|院|街道|镇|乡|社区|所|会|集团|公司|科|"
    r"管理员|办公室|部门?)|管理员|官方"
)
_ANSWERS = r"(?:回复|答复|回应|解答|反馈|回音|回信)"
_ROLES = r"(?:官方|部门|单位|网站|政府|平台|承办单位|管理员|办理|处理)"
# 市住建局回复, 管理员 的回复, 官方回复 县民政局, 部门答复: what heads an answer.
_HEAD = re.compile(
    rf"(?:(?:{OFFICE})的?)?{_ROLES}?{_ANSWERS}(?:内容|信息|情况|意见|结果)?(?:{OFFICE})?"
)
_NOT_HEAD = re.compile(r"最新|最近|热门|更多|我要|查看|满意|评价|暂无|未|待|已|数|条")
# What else a thread has its days for: the steps of its work, others who write.
_STEP = re.compile(r"认领(?:交办)?|转办|交办|受理|签收|审核|提交|分派|派单|立案|登记")
_PLACE = re.compile(r"(?:当前|所在|您的)的?位置|位置\s*:?.*(?:首页|>)")
_LONGEST_HEAD, _LONGEST_PLACE = 28, 80
_MOST_HEADINGS = 20


@dataclass(frozen=True, slots=True)
class Voices:
    """What the writer and the office say: their days, where each has just one, and whether there
    is an answer."""

    asked: date | None
    answered: date | None
    is_answered: bool | None

    @property
    def days(self) -> tuple[date | None, date | None, bool | None]:
        """All three, as a page of a letter tells them."""
        return self.asked, self.answered, self.is_answered


def told_by_voices(lines: Sequence[Line], as_of: date) -> Voices | None:
    """The letter whose answer has a head; None unless the part above it has just one day."""
    start = _start(lines)
    first = next((at for at in range(start, len(lines)) if _is_head(lines[at])), -1)
    asked = set(_days(lines[start:first], as_of)) if first >= 0 else set()
    if len(asked) != 1:
        return None
    answer = list(_answer(lines[first:]))
    state = _state(answer)
    later = {day for day in _signing_days(answer, as_of) if day >= min(asked)}
    answered = later.pop() if state and len(later) == 1 else None
    return Voices(asked.pop(), answered, state)


def _answer(lines: Sequence[Line]) -> Iterator[Line]:
    """The head of an answer and what belongs to it: until somebody else writes, a step of the work
    or a judgement is named, or another heading stands below it."""
    for at, line in enumerate(lines):
        if at and (_ends(line) or _is_other_heading(line)):
            return
        yield line


def told_beside_title(doc: Document, lines: Sequence[Line], as_of: date) -> Voices | None:
    """The letter whose heading shows its state (路灯不亮 办理中) and whose page has just one day."""
    states = {
        is_answered_state(squeeze(node.data))
        for tag in ("h1", "h2", "h3")
        for heading in doc.find_all(tag, limit=_MOST_HEADINGS)
        for node in heading.descendants
        if isinstance(node, Text) and says_state(squeeze(node.data)) and heading.text != node.data
    }
    asked = set(_days(lines[_start(lines) :], as_of))
    if len(asked) != 1 or len(states) != 1:
        return None
    return Voices(asked.pop(), None, states.pop())


def _start(lines: Sequence[Line]) -> int:
    return next((at + 1 for at, line in enumerate(lines) if _is_place(line.text)), 0)


def _is_place(text: str) -> bool:
    return len(text) <= _LONGEST_PLACE and _PLACE.search(text) is not None


def _without_day(text: str) -> str:
    return squeeze(_DAY.sub(" ", text)).strip(":()[]|·-—>")


def _is_head(line: Line) -> bool:
    if line.is_link or not 2 <= len(line.text) <= _LONGEST_HEAD + 20:
        return False
    words = squeeze(_PURE_DAY.sub(" ", line.text)).strip(":()[]|·-—>")
    named = squeeze(line.text.partition(":")[0])
    for one in (words, named):
        if 2 <= len(one) <= _LONGEST_HEAD and _HEAD.fullmatch(one) and not _NOT_HEAD.search(one):
            return True
    return False


def _is_other_heading(line: Line) -> bool:
    """值班安排 over a box beside; not the office and the day that some pages set as headings."""
    words = squeeze(line.text)
    is_own = _DAY.search(line.text) or re.fullmatch(OFFICE, words) or _HEAD.fullmatch(words)
    return line.heading.startswith("h") and not is_own


def _ends(line: Line) -> bool:
    words = bare(line.text)
    return ends_answer(words) or bool(_STEP.fullmatch(words)) or _is_another(line.text)


def _is_another(text: str) -> bool:
    """Whether somebody else begins to write: 过路人 发表于 2026-05-22 07:00."""
    found = _DAY.search(text)
    if found is None or not text[: found.start("day")].rstrip().endswith(("发表于", "发布于")):
        return False
    who = squeeze(text[: found.start("day")]).removesuffix("发表于").removesuffix("发布于")
    return bool(re.fullmatch(r"[\w*]{1,12}", who)) and not re.fullmatch(OFFICE, who)


def _days(lines: Sequence[Line], as_of: date) -> Iterator[date]:
    """The days that stand by themselves, or behind a name of the letter's own days."""
    above = ""
    for line in lines:
        text = line.text
        rest = _DAY.sub("", text)
        is_plain = len(rest) <= _BESIDE_A_DAY and not _SENTENCE.search(rest)
        if is_plain and not _CLOCK.search(text):
            for found in _DAY.finditer(text):
                label = found["label"] or ("" if rest.strip() else above)
                if _is_own(label) and (day := day_here(found["day"], as_of)):
                    yield day
        above = bare(text) if len(text) <= _LONGEST_HEAD else ""


def _signing_days(answer: Sequence[Line], as_of: date) -> Iterator[date]:
    """The days of an answer: beside its head, alone, behind the office, at the end of its words.
    带班领导:李** 2026-06-15 in a box beside is none."""
    for at, line in enumerate(answer):
        rest = _without_day(line.text)
        is_alone = not rest or _PLAIN.fullmatch(rest) or re.fullmatch(OFFICE, rest)
        if at == 0 or is_alone:
            yield from _days(answer[max(at - 1, 0) : at + 1] if is_alone else [line], as_of)
        elif (found := _at_end(line.text)) and _is_own(found["label"] or ""):
            yield from filter(None, (day_here(found["day"], as_of),))


def _at_end(text: str) -> re.Match[str] | None:
    """The day that a line of an answer ends with, set off by a blank or a full stop."""
    last: re.Match[str] | None = None
    for one in _DAY.finditer(text):
        last = one
    if last is None or text[last.end() :].strip():
        return None
    before = text[: last.start()]
    return last if not before or before[-1] in " 。!?" or _SENTENCE.search(before[-1]) else None


def _is_own(label: str) -> bool:
    """Whether a day behind this name is that of a question or an answer: not 审核时间, 到期时间."""
    if not label or _PLAIN.fullmatch(label):
        return True
    if field_of(label) in ("asked", "answered", "question", "reply"):
        return True
    return not is_letter_label(label) and not label.endswith(("时间", "日期", "期限", "截止", "至"))


def _state(answer: Sequence[Line]) -> bool | None:
    """Whether words of an answer stand below its head; False where they say that there is none."""
    head, *below = answer
    said = head.text.partition(":")[2]
    words = [squeeze(said)] if said and _speaks(said) else []
    words += [squeeze(line.text) for line in below if _speaks(line.text)]
    if not words:
        return None
    if is_empty_reply(words[0]):
        return False
    return None if is_handed_on("".join(words)) else True


def _speaks(text: str) -> bool:
    """Whether a line says something: no day, no office, no name of a field with or without its
    value (回复人: 回复时间:)."""
    rest = _without_day(text)
    if not rest or re.fullmatch(OFFICE, rest):
        return False
    name, colon, value = text.partition(":")
    field = field_of(bare(name))
    # 回复内容: with nothing behind says nothing; what stands below it is a line of its own.
    return (
        field == "reply" and bool(value.strip())
        if colon and field
        else not is_letter_label(bare(name))
    )
