"""The text of published attachments (.docx, .xlsx, .xls, .pdf), as far as bounds allow.

Nothing of a file is executed and nothing outside it is loaded. What is too large, damaged,
encrypted or a mere picture gives no text: then nothing is known of it. The same bytes always give
the same text, so the bounds are sizes and counts, never seconds.
"""

from __future__ import annotations

import io
import logging
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from python_calamine import CalamineError, CalamineWorkbook

from xuncha.facts import Exchange, Outcome, PageText
from xuncha.read.links.filenames import MOST_BYTES

if TYPE_CHECKING:
    from pypdf import PdfReader

# Of what a compressed file unfolds to; beyond it is a trap or no ordinary document.
_MOST_INFLATED = 40_000_000
_MOST_TEXT = 300_000
_MOST_ROWS, _MOST_SHEETS, _MOST_PAGES = 5_000, 10, 10
# A drawing of a million strokes costs minutes; a page of text is a few thousand bytes.
_LARGEST_PAGE = 300_000
_ZIP, _OLE, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
# Says where a PDF keeps its table of contents; the reader gives up without it, after a long search.
_PDF_TABLE = b"startxref"
_PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.S)
_RUN = re.compile(r"<w:t(?: [^>]{0,100})?>([^<]*)</w:t>|(<w:tab/>|<w:br/>)")


def attachment_text(exchange: Exchange) -> PageText | None:
    """The text of a fetched attachment; None where it has none that can be read."""
    whole = not any(note.startswith("body_truncated") for note in exchange.notes)
    if exchange.outcome is not Outcome.OK or not exchange.body or not whole:
        return None
    text = text_of(exchange.body)
    if not text:
        return None
    return PageText(exchange.url, "", text, exchange.record_id, exchange.at)


def text_of(body: bytes) -> str:
    """The text of a document by its first bytes, whatever its name says; "" for any other file."""
    if not 0 < len(body) <= MOST_BYTES:
        return ""
    if body.startswith(_PDF):
        return _of_pdf(body)
    if body.startswith(_OLE):
        return _of_workbook(body)
    return _of_zip(body) if body.startswith(_ZIP) else ""


def _of_zip(body: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
            if sum(sizes.values()) > _MOST_INFLATED:
                return ""
            if "xl/workbook.xml" in sizes:
                return _of_workbook(body)
            if "word/document.xml" not in sizes:
                return ""
            with archive.open("word/document.xml") as part:
                markup = part.read(_MOST_INFLATED)
    # Damaged, encrypted, or of a compression that Python does not know.
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        return ""
    return _bounded(_paragraphs(markup.decode("utf-8", "replace")))


def _paragraphs(markup: str) -> Iterator[str]:
    for paragraph in _PARAGRAPH.finditer(markup):
        runs = _RUN.findall(paragraph.group(0))
        yield unescape("".join(" " if mark else text for text, mark in runs))


def _of_workbook(body: bytes) -> str:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(body))
        return _bounded(_cells(book))
    except (CalamineError, OSError, ValueError):
        return ""


def _cells(book: CalamineWorkbook) -> Iterator[str]:
    for name in book.sheet_names[:_MOST_SHEETS]:
        rows = book.get_sheet_by_name(name).to_python(nrows=_MOST_ROWS)
        for row in rows:
            # A number in a cell is a float to Excel: 13800138000.0.
            values = (
                str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
                for cell in row
                if cell not in ("", None)
            )
            yield "\t".join(values)


def _of_pdf(body: bytes) -> str:
    if _PDF_TABLE not in body:
        return ""
    try:
        from pypdf import PdfReader
    except ImportError:
        return ""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(body), strict=False)
        if reader.is_encrypted or len(reader.pages) > 50 * _MOST_PAGES:
            return ""
        return _bounded(_pages(reader))
    # A damaged file breaks the library at any place and in any way.
    except Exception:  # noqa: BLE001
        return ""


def _pages(reader: PdfReader) -> Iterator[str]:
    for page in list(reader.pages)[:_MOST_PAGES]:
        contents = page.get_contents()
        if contents is not None and len(contents.get_data()) <= _LARGEST_PAGE:
            yield page.extract_text()


def _bounded(lines: Iterator[str]) -> str:
    kept: list[str] = []
    size = 0
    for line in lines:
        kept.append(line)
        size += len(line)
        if size > _MOST_TEXT:
            break
    return "\n".join(kept)[:_MOST_TEXT].strip()
