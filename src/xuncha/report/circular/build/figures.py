"""Printed numbers: each knows its path in the facts, its value, its form and its source."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from xuncha.report.circular.build.dates import chinese_dates
from xuncha.report.circular.facts.arithmetic import percentage, printed_rate, shown
from xuncha.report.circular.facts.node import Node, Stated

GIVEN = "given"
IN_TEXT = "given in text"
COUNT = "count of the list"
SUM = "sum"
RATE = "passing / sampled × 100, half up, never 100 while something failed"
SHARE = "part / whole × 100, half up"
DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Operand:
    """One number that another was computed from."""

    path: str
    value: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One printed number (or date, or document number).

    `exact` is the unrounded value of a rate that can be recomputed, else "".
    """

    path: str
    value: Decimal | str
    printed: str
    rule: str = GIVEN
    operands: tuple[Operand, ...] = ()
    exact: str = ""


Piece = str | Figure
Pieces = tuple[Piece, ...]
Value = str | Figure | Pieces

# 国办发〔2017〕47号: the agency's letters, never a word that stands before them (按, 和 …).
DOC_NUMBER = r"[^\W\da-zA-Z_按照据和与及在以由对的了于要见]{2,8}〔\d{4}〕\d+号"
# What counts as one printed number inside a text: a document number, a date, a number with %.
_IN_TEXT = re.compile(
    DOC_NUMBER + r"|\d{4}年\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|\d{1,2}月\d{1,2}日"
    r"|\d+(?:\.\d+)?%?"
)


def given(stated: Stated, suffix: str = "") -> Figure:
    """A number printed as the facts state it."""
    return Figure(stated.path, stated.value, stated.text + suffix)


def computed_sum(path: str, parts: Iterable[Stated]) -> Figure:
    """The sum of several stated numbers."""
    numbers = list(parts)
    total = sum((number.value for number in numbers), Decimal(0))
    operands = tuple(Operand(number.path, number.text) for number in numbers)
    return Figure(path, total, f"{total:f}", SUM, operands)


def counted(path: str, number: int, of: str = "") -> Figure:
    """How many entries a list of the facts has."""
    return Figure(path, Decimal(number), str(number), COUNT, (Operand(of or path, str(number)),))


def share(path: str, part: Stated, whole: Stated, decimals: int, rule: str = SHARE) -> Figure:
    """A percentage computed from its part and its whole."""
    rate = printed_rate(part.value, whole.value, decimals)
    exact = shown(percentage(part.value, whole.value), 4)
    operands = (Operand(part.path, part.text), Operand(whole.path, whole.text))
    return Figure(path, rate, f"{rate:f}%", rule, operands, exact)


def in_text(text: str, path: str) -> Pieces:
    """A text of the facts; every number in it becomes a figure `path#1`, `path#2` …"""
    pieces: list[Piece] = []
    end = 0
    text = chinese_dates(text)
    for number, match in enumerate(_IN_TEXT.finditer(text), start=1):
        pieces.append(text[end : match.start()])
        printed = match.group()
        plain = printed.removesuffix("%")
        value = Decimal(plain) if re.fullmatch(r"\d+(?:\.\d+)?", plain) else printed
        pieces.append(Figure(f"{path}#{number}", value, printed, IN_TEXT))
        end = match.end()
    pieces.append(text[end:])
    return tuple(piece for piece in pieces if piece != "")


def words(node: Node, *names: str) -> Pieces:
    """A text field of the facts with its numbers as figures; () if there is none."""
    text = node.text(*names)
    return in_text(text, node.at(node.name_of(*names))) if text else ()


_FIELD = re.compile(r"\{(\w+)\}")


def fill(template: str, **values: Value) -> Pieces:
    """Put values into a template: fill("共抽查{n}个", n=figure)."""
    pieces: list[Piece] = []
    end = 0
    for match in _FIELD.finditer(template):
        pieces.append(template[end : match.start()])
        value = values[match.group(1)]
        pieces.extend((value,) if isinstance(value, str | Figure) else value)
        end = match.end()
    pieces.append(template[end:])
    return tuple(piece for piece in pieces if piece != "")


def join(parts: Iterable[Pieces], between: str = "", end: str = "") -> Pieces:
    """Clauses one after the other with `between` them; nothing at all where there is no clause."""
    pieces: list[Piece] = []
    for part in parts:
        if part:
            if pieces and between:
                pieces.append(between)
            pieces.extend(part)
    return (*pieces, end) if pieces and end else tuple(pieces)


def plain(pieces: Pieces) -> str:
    """The text as printed."""
    return "".join(piece if isinstance(piece, str) else piece.printed for piece in pieces)
