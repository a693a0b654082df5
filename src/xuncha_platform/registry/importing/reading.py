"""An uploaded list as rows of text, with the line each stands in."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from xuncha_platform.registry.importing.cell import Cell
from xuncha_platform.registry.importing.headers import LOOK_IN, find_header
from xuncha_platform.registry.importing.parsing import HIDDEN
from xuncha_platform.registry.importing.sheets import Sheet, sheet_of
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.web import uploads
from xuncha_platform.web.spoken import in_a_row

KINDS = ("xlsx", "xls", "csv")
MOST_ROWS = 200_000
_DELIMITERS = ",\t;\uff0c"
_GUARDED = re.compile(r"'[=+\-@|%]")
# Characters without width, which lists catch from web pages.
_UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
# What tables show for nothing.
_NOTHING = frozenset(("\u2014", "\u2014\u2014", "\uff0d", "-", "--", "/", "\uff0f"))
# A page or a workbook in XML that was saved with the ending of an Excel file.
_PAGE = re.compile(r"\s*(?:<!doctype|<html|<table|<\?xml|<\?mso|mime-version)", re.IGNORECASE)

# A row that begins so counts the others and is none of them.
_SUMS = frozenset(("合计", "总计", "小计", "共计", "总数"))
_MOST_OF_A_SUM = 4

Row = tuple[int, dict[str, str]]


class Listing:
    """The rows of an upload under the fields they belong to."""

    def __init__(self, sheet: Sheet, cells: tuple[Cell, ...]) -> None:
        self._sheet = sheet
        rows = enumerate(sheet.rows, start=1)
        first = list(islice(rows, LOOK_IN + 1))
        header = find_header([row for _line, row in first], cells)
        if header is None:
            raise refused(_("没有找到表头。第一行应为表头,请下载模板对照。"))
        if missing := header.missing(cells):
            problem = _("表头缺少:%(missing)s。") % {"missing": in_a_row(*missing, mark="、")}
            if header.unknown:
                problem += _("不认识的有:%(unknown)s。") % {
                    "unknown": in_a_row(*header.unknown[:20], mark="、")
                }
            raise refused(problem + _("请下载模板对照,表头要与模板一致。"))
        self._places, self.unknown = header.places, header.unknown
        self._rows = chain(first[header.rows :], rows)
        self._hidden: list[int] = []
        self._sums: list[int] = []

    def __iter__(self) -> Iterator[Row]:
        """(line, field → text) for every row that says something under a known header.

        Raises InputError when there are more than MOST_ROWS.
        """
        count = 0
        for line, row in self._rows:
            cells: dict[str, str] = {}
            for place, field in self._places.items():
                # A field that can be said in several ways is said by the first filled cell.
                if place < len(row) and not cells.get(field):
                    cells[field] = _plain(row[place])
            if not any(cells.values()):
                continue
            if _is_sum(row):
                self._sums.append(line)
                continue
            count += 1
            if count > MOST_ROWS:
                raise refused(
                    _("超过 %(most)d 行。请拆成几个文件后分别上传。") % {"most": MOST_ROWS}
                )
            if line in self._sheet.hidden:
                self._hidden.append(line)
                cells[HIDDEN] = "1"
            yield line, cells

    def told(self) -> dict[str, Any]:
        """What a person has to know of the file, once its rows were read."""
        return {
            "unknown": self.unknown,
            "sheet": self._sheet.name,
            "other_sheets": self._sheet.others,
            "hidden": len(self._hidden),
            "hidden_lines": self._hidden[:10],
            "sums": self._sums[:10],
        }


def read_upload(upload: UploadedFile, cells: tuple[Cell, ...]) -> Listing:
    """The rows of an uploaded CSV or Excel file.

    Raises InputError for a file that is no list, with one line that says how to mend it.
    """
    try:
        kind = uploads.check(upload, KINDS)
        data = upload.read()
        sheet = _csv(data, cells) if kind == "csv" else sheet_of(data, cells)
    except ValidationError as error:
        raise refused(" ".join(error.messages)) from error
    return Listing(sheet, cells)


def _is_sum(row: list[str]) -> bool:
    """Whether its first filled cell says that the row is a sum, and hardly anything follows."""
    filled = [text for text in map(_plain, row) if text]
    first = "".join(filled[0].split()).rstrip(":\uff1a") if filled else ""
    return first in _SUMS and len(filled) <= _MOST_OF_A_SUM


def _plain(cell: str) -> str:
    """A cell as it was meant: without the apostrophe that exports put before formulas, without
    what cannot be seen, and without the sign that tables show for nothing."""
    text = _UNSEEN.sub("", cell).strip()
    if _GUARDED.match(text):
        return text[1:]
    return "" if text in _NOTHING else text


def _csv(data: bytes, cells: tuple[Cell, ...]) -> Sheet:
    text = uploads.text_of(data)
    if _PAGE.match(text):
        raise refused(
            _("这是改了扩展名的网页或 XML,不是 Excel 文件。请用 Excel 打开,另存为 .xlsx 后上传。")
        )
    head = "".join(islice(io.StringIO(text), LOOK_IN))

    def known(delimiter: str) -> int:
        rows = list(_split(head, delimiter))
        header = find_header(rows, cells)
        return len(header.places) if header else 0

    return Sheet(_split(text, max(_DELIMITERS, key=known)))


def _split(text: str, delimiter: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise refused(
            _("CSV 读不下去(%(error)s)。请检查引号是否成对,或另存为 .xlsx 后上传。")
            % {"error": error}
        ) from error
