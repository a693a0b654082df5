"""One column of a list that is read and written, and how the plain kinds of cells are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from xuncha_platform.registry.rules import texts
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.urls import normal_url

Read = Callable[[str], Any]

_DAY = re.compile(
    r"(\d{4})\s*[年/.、-]\s*(\d{1,2})\s*[月/.、-]\s*(\d{1,2})\s*日?(?:[T\s].*)?|"
    r"(\d{4})(\d{2})(\d{2})"
)
_MONTH = re.compile(r"\d{4}\s*[年/.、-]\s*\d{1,2}\s*月?|\d{4}年?|(?:19|20)\d{4}")
# From 1954 to 2119.
_SERIAL = re.compile(r"[2-7]\d{4}")


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a list: the field, its headers, how a cell is read, what a template says."""

    field: str
    headers: tuple[str, ...]
    read: Read
    note: str | Promise
    required: bool = False
    # What a template offers to choose from.
    choices: tuple[str, ...] = ()
    # A list may say it in several columns, by code or by name; the first filled one counts.
    several: bool = False


def text(longest: int, lines: bool = False) -> Read:
    """A cell of plain text; without `lines` it is put into one line."""

    def read(cell: str) -> str:
        plain = cell if lines else texts.in_one_line(cell)
        if len(plain) > longest:
            raise refused(
                _("有 %(length)d 个字,最多 %(most)d 个。") % {"length": len(plain), "most": longest}
            )
        return plain

    return read


def place(cell: str) -> str:
    """The name of a region; lists put blanks into short ones: 甲 市."""
    return text(120)("".join(cell.split()))


def half_width(longest: int) -> Read:
    """A telephone number or the like: text in half-width characters."""
    read = text(longest)
    return lambda cell: read(texts.half_width(cell))


def day(cell: str) -> date | None:
    """2016-12-01, 20161201, 2016/12/1, 2016年12月1日, or what a spreadsheet makes of it.

    A cell that was formatted as a number has the days since 1899-12-30.
    """
    plain = texts.half_width(cell).strip()
    if not plain:
        return None
    try:
        if _SERIAL.fullmatch(plain):
            return date(1899, 12, 30) + timedelta(days=int(plain))
        if found := _DAY.fullmatch(plain):
            return date(*(int(part) for part in found.groups() if part))
    except ValueError:
        pass
    if _MONTH.fullmatch(plain):
        raise refused(_("日期“%(day)s”没有写到日。请写成 2016-12-01。") % {"day": cell})
    raise refused(_("日期“%(day)s”无法识别。请写成 2016-12-01。") % {"day": cell})


def addresses(cell: str) -> list[str]:
    """Several addresses, with blanks or semicolons between them."""
    return [url for one in re.split(r"[\s;；、]+", cell) if (url := normal_url(one))]
