"""The circular before it becomes a file: title, paragraphs, attachments, signature, annexes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from xuncha.report.circular.build.figures import Figure, Piece, Pieces


class Kind(StrEnum):
    """What a paragraph is; the layout of each stands in render/."""

    SECTION = "section"
    PART = "part"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `lead` is the heading (一)… that runs into a body paragraph."""

    kind: Kind
    pieces: Pieces
    lead: Pieces = ()


class ColumnKind(StrEnum):
    """How a column of an annex is set: its width and alignment, its type in the workbook."""

    SERIAL = "serial"
    UNIT = "unit"
    NAME = "name"
    NUMBER = "number"
    RATE = "rate"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an annex; `share` is its part of the table's width."""

    title: str
    kind: ColumnKind
    share: float


@dataclass(frozen=True, slots=True)
class Annex:
    """One attachment. `rows` hold text or figures; the last is 合计 where `has_total`."""

    title: str
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[Piece, ...], ...] = ()
    has_total: bool = False
    note: str = ""


class Form(StrEnum):
    """通报 with room for a red head, or 函, whose number stands at the right of the head."""

    CIRCULAR = "circular"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Settings:
    """What an issuer sets once (the field `settings` of the facts)."""

    # Decimals of rates that are computed here; stated rates are printed as stated.
    decimals: int = 1
    # 个 or 家.
    unit: str = "个"
    form: Form = Form.CIRCULAR
    # Lines left free at the head of page one for the red head, which the office adds.
    red_head_lines: int = 0
    # A region is named as poor below this pass rate, if at least so many sites were sampled.
    poor_below_pct: int = 60
    poor_min_sampled: int = 5
    # Whether the region table has a fifth column, 合格率.
    annex_rates: bool = False


@dataclass(frozen=True, slots=True)
class Circular:
    """A whole circular, ready to be written as .docx, .html and .xlsx."""

    title: str
    doc_no: str
    addressees: str
    paragraphs: tuple[Paragraph, ...]
    annexes: tuple[Annex, ...]
    issuer: str
    date: str
    settings: Settings = field(default_factory=Settings)

    def figures(self) -> Iterator[tuple[str, Figure]]:
        """Every printed figure with the clause it stands in, in the order of printing."""
        clause = "开头"
        for paragraph in self.paragraphs:
            if paragraph.kind is Kind.SECTION:
                clause = _text(paragraph.pieces)
            for piece in (*paragraph.lead, *paragraph.pieces):
                if isinstance(piece, Figure):
                    yield clause, piece
        for number, annex in enumerate(self.annexes, start=1):
            for row in annex.rows:
                for piece in row:
                    if isinstance(piece, Figure):
                        yield self.annex_label(number), piece

    def annex_label(self, number: int) -> str:
        """附件 where there is one, 附件2 where there are several."""
        return f"附件{number}" if len(self.annexes) > 1 else "附件"


def _text(pieces: Pieces) -> str:
    return "".join(p if isinstance(p, str) else p.printed for p in pieces)
