"""The day that a script is given to show behind its name: 发布时间:<script>writeDate('2026-10-27')</script>.

Only a call that is given one day and nothing else that looks like one; nothing is executed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from xuncha.read.dates.otherday import names_other_day
from xuncha.read.dates.whole import NOT_PUBLICATION, FoundDate, publication_date
from xuncha.read.tree.outline import Outline, Zone

_NAME = re.compile(
    r"(?:(?:发布|发表|公布|公开|上传|录入|添加|更新|信息)|(?<![\u4e00-\u9fff]))(?:时间|日期)\s*[:：]\s*$"
)
_CALL = re.compile(r"""\s*[\w$.]{1,40}\(\s*(?:'([^'\n]{6,30})'|"([^"\n]{6,30})")\s*\)\s*;?\s*""")
_LONGEST = 120


def called_days(page: Outline, as_of: date) -> Iterator[tuple[FoundDate, int]]:
    """The days that scripts are given behind the name of such a day, and the tokens of the names."""
    for element, source, body, token in page.scripts:
        if source or element < 0 or not token or len(body) > _LONGEST:
            continue
        name = page.texts[token - 1]
        if page.zones[element] is not Zone.MAIN or not _NAME.search(name):
            continue
        call = _CALL.fullmatch(body)
        found = publication_date(call[1] or call[2], as_of) if call else None
        if (
            found
            and found.year_known
            and not (NOT_PUBLICATION.search(name) or names_other_day(name))
        ):
            yield found, token - 1
