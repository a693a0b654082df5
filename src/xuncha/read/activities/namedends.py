"""The last day that a row keeps for its script alone: <span class="endtime">1796054400000</span>."""

from __future__ import annotations

import re
from datetime import datetime

from turbohtml import Element

from xuncha.clock import SHANGHAI
from xuncha.read.activities.titles import is_bare_day

_NAME = re.compile(r"(?:end|expire|deadline|close)[-_]?(?:time|date|day)|jssj|jzsj|jzrq", re.I)
# Seconds or milliseconds since 1970.
_MOMENT = re.compile(r"1[5-9]\d{8}(?:\d{3})?|[2-4]\d{9}(?:\d{3})?")
_SECONDS = 10
_TAGS = ("span", "i", "em", "div", "p", "input")
_MOST = 20


def named_end(row: Element) -> str:
    """The last day of a row as it would be written: 截止时间:2026-12-18; "" where no element of the
    row is called so and holds nothing but a moment or a day."""
    for one in row.find_all(list(_TAGS), limit=_MOST):
        names = (one.attr("class") or "", one.attr("name") or "", one.attr("id") or "")
        if not any(map(_NAME.fullmatch, names)):
            continue
        words = (one.attr("value") or one.text).strip()
        if _MOMENT.fullmatch(words):
            moment = datetime.fromtimestamp(int(words[:_SECONDS]), SHANGHAI)
            return f"截止时间:{moment.date().isoformat()}"
        return f"截止时间:{words}" if is_bare_day(words) else ""
    return ""
