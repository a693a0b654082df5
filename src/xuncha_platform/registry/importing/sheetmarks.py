"""What the reader of workbooks does not tell: hidden rows, and formulas without a good value."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from posixpath import join, normpath
from xml.etree import ElementTree

from xuncha_platform.registry.importing.oldfiles import hidden_rows

# How an old .xls and a workbook with a password begin.
CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Stands for the value of a formula that no program has worked out yet.
NO_RESULT = "#公式"
# What Excel shows where a formula failed.
FAILED = frozenset(
    ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", NO_RESULT)
)
_CHUNK = 1 << 20
# A row longer than this is no row of a list.
_LONGEST = 16 * _CHUNK
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_HIDDEN = re.compile(rb"""\bhidden=["'](?:1|true)["']""")
_NUMBER = re.compile(rb"""\br=["'](\d+)["']""")
_PLACE = re.compile(rb"""\br=["']([A-Z]{1,3})(\d+)["']""")
_ERROR = re.compile(rb"""<(?:\w+:)?c\b([^>]*\bt=["']e["'][^>]*)(?<!/)>(.*?)</(?:\w+:)?c>""", re.S)
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]*)</")
_OPEN = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)


@dataclass(frozen=True, slots=True)
class Marks:
    """Of one sheet: lines that are hidden, and cells whose formula has no good value."""

    # Lines from 1.
    hidden: frozenset[int] = frozenset()
    # Row from 0 → {column from 0: what stands for the value}.
    formulas: dict[int, dict[int, str]] = field(default_factory=dict)


def marks_of(data: bytes, sheet: str) -> Marks:
    """The marks of a sheet: of an .xlsx workbook all of them, of an .xls its hidden rows.

    A part that is not as expected has no marks: what can be read of it was read by others.
    """
    if data.startswith(CONTAINER):
        return Marks(hidden_rows(data, sheet))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _marks(_pieces(archive, _part_of(archive, sheet)))
    except (zipfile.BadZipFile, KeyError, StopIteration, ElementTree.ParseError, ValueError):
        return Marks()


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str:
    """The name of the part that holds a sheet."""
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    wanted = next(
        one for one in book.iter() if one.tag.endswith("}sheet") and one.get("name") == sheet
    )
    key = next(value for name, value in wanted.items() if name.endswith("}id"))
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    target = next(one.get("Target", "") for one in links.iter() if one.get("Id") == key)
    return target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))


def _pieces(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """A part in pieces that end with whole rows."""
    rest = b""
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            whole, end, rest = (rest + chunk).rpartition(b"row>")
            if len(rest) > _LONGEST:
                return
            yield whole + end
    yield rest


def _marks(pieces: Iterator[bytes]) -> Marks:
    hidden: set[int] = set()
    formulas: dict[int, dict[int, str]] = {}
    for piece in pieces:
        for row in _ROW.finditer(piece):
            if _HIDDEN.search(row[1]) and (number := _NUMBER.search(row[1])):
                hidden.add(int(number[1]))
        for cell in _ERROR.finditer(piece):
            shown = _VALUE.search(cell[2])
            _note(formulas, cell[1], shown[1].decode(errors="replace") if shown else "#N/A")
        for cell in _OPEN.finditer(piece):
            _note(formulas, cell[1], NO_RESULT)
    return Marks(frozenset(hidden), formulas)


def _note(formulas: dict[int, dict[int, str]], attributes: bytes, text: str) -> None:
    if place := _PLACE.search(attributes):
        column = 0
        for letter in place[1]:
            column = column * 26 + letter - ord("A") + 1
        formulas.setdefault(int(place[2]) - 1, {})[column - 1] = text
