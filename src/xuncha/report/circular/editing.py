"""A circular as text that an office edits: numbers are live fields, never typed.

A field is `{sites.sampled}`: the path of a figure in the facts. What is printed in its place is
computed when the circular is built, so that a number cannot be mistyped and follows the facts.
Two braces print one: `{{` and `}}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from xuncha.errors import InputError
from xuncha.report.circular.build.figures import IN_TEXT, Figure, Piece, Pieces, in_text
from xuncha.report.circular.build.model import Circular, Kind, Paragraph

_FIELD = re.compile(r"\{\{|\}\}|\{([^{}\n]{1,200})\}|[{}]")
# (一)标题。 at the beginning of a paragraph is set in another type.
_LEAD = re.compile(r"^([(（][一二三四五六七八九十]{1,3}[)）][^。{}]{0,60}。)")
_NUMERALS = "一二三四五六七八九十"
# A number that counts or measures something; years, dates and document numbers do not.
_TYPED = re.compile(
    r"\d+(?:\.\d+)?\s*(?:%|％|个(?!月|工作日|百分点以)|家|次|条|分(?!之)|项|件|百分点)"
)


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its heading without its number ("总体情况"; empty for the opening), its
    paragraphs as text with fields."""

    heading: str
    paragraphs: tuple[str, ...]


def sections_of(circular: Circular) -> tuple[Section, ...]:
    """The text of a circular with its figures as fields: what an office begins to edit from."""
    found: list[tuple[str, list[str]]] = [("", [])]
    for paragraph in circular.paragraphs:
        if paragraph.kind is Kind.SECTION:
            found.append((_without_number(_written(paragraph.pieces)), []))
        else:
            found[-1][1].append(_written((*paragraph.lead, *paragraph.pieces)))
    return tuple(Section(heading, tuple(texts)) for heading, texts in found if heading or texts)


def edited(circular: Circular, sections: Sequence[Section]) -> Circular:
    """The circular with its paragraphs replaced by edited ones, fields filled from its figures.

    Raises InputError for a field that the facts do not have, or an open brace.
    """
    figures = figures_by_path(circular)
    paragraphs: list[Paragraph] = []
    number = 0
    for section in sections:
        if section.heading:
            mark = f"{_NUMERALS[number]}、" if number < len(_NUMERALS) else ""
            paragraphs.append(Paragraph(Kind.SECTION, (f"{mark}{section.heading}",)))
            number += 1
        for text in section.paragraphs:
            if text.strip():
                paragraphs.append(_paragraph(text.strip(), section.heading, figures))
    return replace(circular, paragraphs=tuple(paragraphs))


def figures_by_path(circular: Circular) -> dict[str, Figure]:
    """Every figure that can stand in the text, by its path; numbers of free texts are none."""
    return {figure.path: figure for _, figure in circular.figures() if figure.rule != IN_TEXT}


def typed_numbers(
    sections: Iterable[Section], drafted: Iterable[Section] = ()
) -> list[tuple[str, str]]:
    """(heading, number) of every number that was typed where a field should stand.

    Numbers of the `drafted` text (the 60% of a stated rule) are not held against anyone.
    """
    known = {number for _, number in _numbers(drafted)}
    return [(heading, number) for heading, number in _numbers(sections) if number not in known]


def _numbers(sections: Iterable[Section]) -> list[tuple[str, str]]:
    return [
        (section.heading, match.group())
        for section in sections
        for text in section.paragraphs
        for match in _TYPED.finditer(_FIELD.sub("", text))
    ]


def _paragraph(text: str, heading: str, figures: Mapping[str, Figure]) -> Paragraph:
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    body = _filled(text[start:], heading, figures)
    return Paragraph(Kind.BODY, body, (lead.group(),) if lead else ())


def _filled(text: str, heading: str, figures: Mapping[str, Figure]) -> Pieces:
    pieces: list[Piece] = []
    end = 0
    for match in _FIELD.finditer(text):
        pieces += _typed_in(text[end : match.start()], heading)
        pieces.append(_piece(match, heading, figures))
        end = match.end()
    pieces += _typed_in(text[end:], heading)
    return tuple(piece for piece in pieces if piece != "")


def _typed_in(text: str, heading: str) -> Pieces:
    """Plain text; its dates and document numbers are figures given in text, as everywhere."""
    return in_text(text, heading or "opening") if text else ()


def _piece(match: re.Match[str], heading: str, figures: Mapping[str, Figure]) -> Piece:
    whole = match.group()
    if whole in ("{{", "}}"):
        return whole[0]
    path = (match.group(1) or "").strip()
    figure = figures.get(path)
    if figure is None:
        where = heading or "开头"
        raise InputError(
            f"“{where}”里的 {whole} 不是可用的数字字段。请从字段列表中选取;要印花括号本身,写两个。",
            f"{whole} in '{heading or 'opening'}' is no field. Choose one from the list; "
            "write two braces to print one.",
        )
    return figure


def _written(pieces: Pieces) -> str:
    return "".join(
        _escaped(piece)
        if isinstance(piece, str)
        else piece.printed
        if piece.rule == IN_TEXT
        else f"{{{piece.path}}}"
        for piece in pieces
    )


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _without_number(heading: str) -> str:
    return heading.partition("、")[2] or heading
