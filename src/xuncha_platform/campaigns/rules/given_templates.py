"""Empty lists to fill in: the headers that are read, and how each column is filled."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

import xlsxwriter
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha_platform.campaigns.models import GivenKind

# Headers are the same in every language: the program reads them.
_COLUMNS: dict[str, tuple[tuple[str, int, str | Promise], ...]] = {
    GivenKind.REPOSTS.value: (
        ("标题", 60, gettext_lazy("政策的完整标题。")),
        ("发布时间", 20, gettext_lazy("北京时间,写到时分,如 2026-11-02 09:00。")),
        ("原文网址", 60, gettext_lazy("原文的完整网址,以 http:// 或 https:// 开头。")),
    ),
    GivenKind.ADDRESSES.value: (
        ("起始地址", 20, gettext_lazy("如 192.0.2.0;各行的地址不能重叠。")),
        ("结束地址", 20, gettext_lazy("如 192.0.2.255,不小于起始地址。")),
        ("国家", 16, gettext_lazy("代码或名称,如 CN、中国。")),
        ("地区", 16, gettext_lazy("选填;香港、澳门、台湾写在这里或“国家”一栏。")),
    ),
}


def template_file(kind: str, ending: str) -> tuple[BinaryIO, str]:
    """The file and its name. `kind` is one of GivenKind, `ending` xlsx or csv."""
    name = _("%(what)s模板.%(kind)s") % {"what": GivenKind(kind).label, "kind": ending}
    return (_workbook(kind) if ending == "xlsx" else _csv(kind)), name


def _csv(kind: str) -> BinaryIO:
    text = io.StringIO(newline="")
    csv.writer(text).writerow([header for header, _width, _note in _COLUMNS[kind]])
    return io.BytesIO(text.getvalue().encode("utf-8-sig"))


def _workbook(kind: str) -> BinaryIO:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet(str(GivenKind(kind).label))
        bold = book.add_format({"bold": True, "bg_color": "#DCE6F2", "border": 1})
        # What is typed stays as it was typed.
        as_text = book.add_format({"num_format": "@"})
        sheet.freeze_panes(1, 0)
        for place, (header, width, note) in enumerate(_COLUMNS[kind]):
            sheet.write(0, place, header, bold)
            sheet.set_column(place, place, width, as_text)
            sheet.write_comment(0, place, str(note), {"x_scale": 1.6})
    file.seek(0)
    return file
