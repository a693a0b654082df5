"""Document properties without a clock: the circular's own date, or a fixed one."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from xuncha.report.circular.build.model import Circular

_DATE = re.compile(r"(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?")
_UNKNOWN = datetime(2000, 1, 1)


def date_of(circular: Circular) -> datetime:
    """The date of the circular; 2000-01-01 where it has none."""
    match = _DATE.search(circular.date)
    if match is None:
        return _UNKNOWN
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        return datetime(year, month, day)
    except ValueError:
        return _UNKNOWN


def set_properties(document: Any, circular: Circular) -> None:
    """Title, issuer and dates of a Word file."""
    core = document.core_properties
    core.title, core.author = circular.title[:250], circular.issuer[:250]
    core.last_modified_by, core.comments, core.language = "", "", "zh-CN"
    core.created = core.modified = date_of(circular)
