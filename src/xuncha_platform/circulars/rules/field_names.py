"""What an office calls the figures of a circular: `regions[0].failing` is 郑州市 · 不合格."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from xuncha_platform.web.spoken import in_a_row

_PARTS: dict[str, Promise] = {
    "sampled": _("检查"),
    "failing": _("不合格"),
    "passing": _("合格"),
    "undetermined": _("无法核实"),
    "running": _("正常运行"),
    "pass_rate_pct": _("合格率"),
    "count": _("个数"),
    "ratio_pct": _("占运行总数的比例"),
    "change_pp": _("比上季度"),
    "quarters": _("连续季度"),
    "filed": _("收到"),
    "upheld": _("采纳(含部分采纳)"),
    "remitted": _("核减的问题"),
}
_WHOLE: dict[str, Promise] = {
    "sites": _("全部网站"),
    "replies": _("申辩"),
    "regions.total": _("各地区合计"),
    "regions_100pct": _("全部合格的地区"),
    "regions_poor": _("较差的地区"),
}
_REASONS: dict[str, Promise] = {
    "reasons": _("原因"),
    "national_failing_sites": _("上级检查发现"),
}
_ROW = re.compile(r"(\w+)\[(\d+)\]")


def field_name(path: str, facts: Mapping[str, Any]) -> str:
    """The name of the figure at `path` of these facts; the path where there is no name for it."""
    whose, _dot, part = path.rpartition(".")
    if whose in _REASONS:
        return f"{_REASONS[whose]} · {part}"
    name = _WHOLE.get(whose) or _row_name(whose, facts)
    if not name or part not in _PARTS:
        return path
    return f"{name} · {_PARTS[part]}"


def operand_name(path: str, value: object, facts: Mapping[str, Any]) -> str:
    """What a figure was worked out from, with its value: 全部网站 · 合格 41, or the name of a site
    where a site of a list was counted."""
    row = _ROW.fullmatch(path)
    if row and row[1] in _REASONS:
        return str(value)
    name = _WHOLE.get(path) or field_name(path, facts)
    return f"{name} {value}"


def _row_name(whose: str, facts: Mapping[str, Any]) -> str:
    """The name of one row of a list: a region, a group of regions."""
    found = _ROW.fullmatch(whose)
    rows = facts.get(found[1]) if found else None
    if not found or not isinstance(rows, list) or int(found[2]) >= len(rows):
        return ""
    row = rows[int(found[2])]
    if not isinstance(row, Mapping):
        return ""
    return str(row.get("name") or in_a_row(*row.get("who", ()), mark="、"))
