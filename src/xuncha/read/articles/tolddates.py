"""Short texts beside a title that say what their dates are: 创建 2026-08-01, 2026年8月2日公布."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from xuncha.read.dates.whole import FoundDate, find_date

_LONGEST = 60
_MOST_DATES = 3
_OF_PUBLICATION = re.compile(
    r"发布|公布|公开|发表|刊发|登载|上传|挂网|颁布|创建|录入|添加|成文|更新"
)
_OF_OTHERS = re.compile(
    r"施行|实施|生效|执行|修[订正改]|通过|废止|失效|截止|截至|到期|止|起|开始|结束|批准|签署|印发"
)
# Words that may stand beside them, and nothing else.
_LINKING = re.compile(r"时间|日期|自|由|日|于|经|并|正式|[\W_]")
# 120 2026-09-13 08:30: visits beside a day.
_COUNT = re.compile(r"\W*\d{1,6}\s+|\s+\d{1,6}\W*")

# 2026-09-13 摄影:某某, 来源:某局 2026-09-13.
_CREDIT = re.compile(
    r"\W*(?:摄影|图文|文/图|图/文|[文图摄]|来源|作者|记者|编辑|供稿|通讯员|发布[人者]?|撰稿)"
    r"(?:单位)?\s*[:：]\s*[\u4e00-\u9fff·*]{1,16}\W*"
)


def told_date(text: str, as_of: date) -> FoundDate | None:
    """The one date of a short text that it calls one of publication, or shows beside a count or a
    credit.

    2026年8月2日公布 2026年10月1日起施行: the first. None where anything else is said.
    """
    if len(text) > _LONGEST:
        return None
    dates = list(_dates(text, as_of))
    if not dates or not all(found.year_known for found in dates):
        return None
    rest = _without(text, dates[0])
    if len(dates) == 1 and (_COUNT.fullmatch(rest) or _CREDIT.fullmatch(rest)):
        return dates[0]
    ends = [0, *(found.end for found in dates)]
    starts = [*(found.start for found in dates), len(text)]
    between = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    # Words stand before all of the dates, 创建 2026-08-01, or behind all of them.
    if _LINKING.sub("", between[0]) and not _LINKING.sub("", between[-1]):
        words = between[:-1]
    elif _LINKING.sub("", between[-1]) and not _LINKING.sub("", between[0]):
        words = between[1:]
    else:
        return None
    said = [_is_of_publication(one) for one in words]
    return dates[said.index(True)] if said.count(True) == 1 and None not in said else None


def _dates(text: str, as_of: date) -> Iterator[FoundDate]:
    start = 0
    for _ in range(_MOST_DATES):
        found = find_date(text[start:], as_of)
        if found is None:
            return
        yield found._replace(start=found.start + start, end=found.end + start)
        start += found.end


def _without(text: str, found: FoundDate) -> str:
    return text[: found.start] + text[found.end :]


def _is_of_publication(words: str) -> bool | None:
    """Whether words beside a date call it one of publication; None for words of anything else."""
    words = _LINKING.sub("", words)
    if _OF_PUBLICATION.fullmatch(words):
        return True
    return False if words and not _OF_OTHERS.sub("", words) else None
