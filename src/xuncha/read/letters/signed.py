"""The day that an answer bears: below the office that signs it, or in brackets at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from xuncha.read.dates.whole import find_date
from xuncha.read.letters.days import DAY_WITH_CLOCK
from xuncha.read.letters.words import is_empty_reply, is_handed_on
from xuncha.read.text.plaintext import squeeze, tidy
from xuncha.read.tree.lines import Line

# A day, perhaps with its clock.
_DAY_ALONE = re.compile(DAY_WITH_CLOCK)
_DAY_BEFORE = re.compile(rf"[\u4e00-\u9fff]{{2,16}}[(\[]{DAY_WITH_CLOCK}[)\]]\s*:")
_DAY_BEHIND = re.compile(
    rf"[(\[](?:[\u4e00-\u9fff]{{2,16}}\s*)?{DAY_WITH_CLOCK}(?:\s*[\u4e00-\u9fff]{{2,16}})?[)\]]\s*$"
)
# 评价 below an answer is no part of it.
_JUDGED = re.compile(r"\n(?:[\u4e00-\u9fff]{0,4}评价|满意度)\n.*", re.S)
# An office signs its answer, and sets the day below.
_OFFICE = re.compile(r"(?:局|委|办|中心|政府|处|队|站|厅|院|街道|镇|乡|社区|所|会|公司|部门?)\W*$")
_LONGEST_OFFICE = 24
# 2026-11-04 答复:可在手机上申领。 behind 市人社局
_ANSWERS = re.compile(rf"{DAY_WITH_CLOCK}\s*(?:回复|答复|解答)\s*:\s*(?P<words>\S.*)")
_SIGNED = re.compile(rf"(?P<who>[\u4e00-\u9fff]{{2,24}})\s+{DAY_WITH_CLOCK}")


def signed_day(lines: Sequence[Line], asked: date | None, as_of: date) -> date | None:
    """The day below the office that signs an answer; None unless the page has exactly one, those
    aside that only hand a letter on, and not before the question."""
    signed = list(_signed(lines, as_of))
    if len(signed) > 1:
        signed = [(day, said) for day, said in signed if not is_handed_on(squeeze(said))]
    if len(signed) != 1 or (asked and signed[0][0] < asked):
        return None
    return signed[0][0]


def _signed(lines: Sequence[Line], as_of: date) -> Iterator[tuple[date, str]]:
    """Each day that an office signs with, and the line above its name."""
    for before, line, after in zip(("", *(x.text for x in lines)), lines, lines[1:], strict=False):
        if (
            _DAY_ALONE.fullmatch(after.text)
            and len(line.text) <= _LONGEST_OFFICE
            and _OFFICE.search(line.text)
            and (found := find_date(after.text, as_of))
        ):
            yield found.day, before
    for above, line in pairwise(lines):
        signed = _SIGNED.fullmatch(line.text)
        if signed and _OFFICE.search(signed["who"]) and (found := find_date(signed["day"], as_of)):
            yield found.day, above.text


def bracketed_day(replies: Sequence[str], as_of: date) -> date | None:
    """The day in brackets that an answer begins or ends with: 某局(2026-05-20 16:02):…; None where
    it has none."""
    for reply in (tidy(_JUDGED.sub("", reply)) for reply in replies):
        found = _DAY_BEFORE.match(reply) or _DAY_BEHIND.search(reply)
        day = find_date(found["day"], as_of) if found else None
        if day:
            return day.day
    return None


def answered_behind(above: str, text: str, as_of: date) -> date | None:
    """The day of an answer that stands behind its office, in the row of a list: 市人社局 / 2026-11-04
    答复:可在手机上申领。"""
    found = _ANSWERS.match(text)
    who = squeeze(above)
    if found is None or len(who) > _LONGEST_OFFICE or not _OFFICE.search(who):
        return None
    day = find_date(found["day"], as_of)
    return None if day is None or is_empty_reply(squeeze(found["words"])) else day.day
