"""Letters that say in a sentence when they came: 网友于 2026-05-03 提交,…局于 2026-05-07 回复."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from xuncha.read.dates import find_date
from xuncha.read.page_lines import Line

_DAY = (
    r"(?P<day>(?:19|20)\d\d[-/.年]\s*\d{1,2}[-/.月]\s*\d{1,2}日?)(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?"
)
_ASKED = re.compile(rf"[于在]\s*{_DAY}\s*(?:提交|提问|留言|来信|咨询|发表|写信|反映|投诉)")
_ANSWERED = re.compile(rf"[于在]\s*{_DAY}\s*(?:回复|答复|办结|回答|解答)")
# Such lines are short; longer ones tell of something.
_LONGEST = 60


def told_in_sentences(lines: Sequence[Line], as_of: date) -> tuple[date, date] | None:
    """The days of question and answer; None unless the page has exactly one of each."""
    asked = _days(_ASKED, lines, as_of)
    answered = _days(_ANSWERED, lines, as_of)
    return (asked[0], answered[0]) if len(asked) == len(answered) == 1 else None


def _days(form: re.Pattern[str], lines: Sequence[Line], as_of: date) -> list[date]:
    found = (form.search(line.text) for line in lines if len(line.text) <= _LONGEST)
    days = (find_date(one["day"], as_of) for one in found if one)
    return [one.day for one in days if one]
