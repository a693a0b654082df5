"""circular.html: the same content on a page that opens from the file and prints."""

from __future__ import annotations

import re
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from xuncha.punctuation import full_width
from xuncha.report.circular.build.figures import DOC_NUMBER, GIVEN, IN_TEXT, Figure, Piece, Pieces
from xuncha.report.circular.build.model import Annex, Circular, ColumnKind, Form, Kind
from xuncha.report.circular.render.figures_file import figures_document
from xuncha.report.circular.render.measure import merged_spans, printed
from xuncha.report.circular.render.sizes import TITLE_CHARACTERS
from xuncha.report.circular.render.title import title_lines

# A document number is never broken over two lines.
_CODE = re.compile(DOC_NUMBER)
Units = dict[int, dict[int, int]]
_RULES = {GIVEN: "按事实文件", IN_TEXT: "按事实文件的文字"}


def html_bytes(circular: Circular) -> bytes:
    """The page: one file, no script, nothing loaded from elsewhere."""
    environment = Environment(
        loader=PackageLoader("xuncha.report.circular", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update({"pieces": _pieces, "rule": _rule, "title_lines": _title})
    template = environment.get_template("circular.html.j2")
    text = template.render(
        circular=circular,
        Kind=Kind,
        is_letter=circular.settings.form is Form.LETTER,
        annexes=[_annex(circular, n) for n in range(1, len(circular.annexes) + 1)],
        figures=figures_document(circular, [])["figures"],
    )
    return text.encode()


def _annex(circular: Circular, number: int) -> dict[str, Any]:
    annex = circular.annexes[number - 1]
    units = _units(annex)
    return {
        "label": circular.annex_label(number),
        "number": number,
        "title": annex.title,
        "note": annex.note,
        "columns": annex.columns,
        "rows": [_row(annex, index, units) for index in range(len(annex.rows))],
        "total": len(annex.rows) - 1 if annex.has_total else -1,
    }


def _row(annex: Annex, index: int, units: Units) -> list[dict[str, Any]]:
    """The cells of a row; the unit is one cell over all its rows."""
    cells = []
    for number, piece in enumerate(annex.rows[index]):
        rows = units[number].get(index, 0) if number in units else 1
        if rows:
            kind = annex.columns[number].kind.value
            cells.append({"text": _pieces((piece,)), "kind": kind, "span": rows})
    return cells


def _units(annex: Annex) -> Units:
    """For each column of units: the row a unit starts in, and over how many rows it stands."""
    return {
        number: {first: last - first + 1 for first, last in merged_spans(annex, number)}
        for number, column in enumerate(annex.columns)
        if column.kind is ColumnKind.UNIT
    }


def _pieces(pieces: Pieces) -> Markup:
    return Markup("").join(_piece(piece) for piece in pieces)


def _title(title: str) -> Markup:
    """The title may be broken only where its sense allows it."""
    return Markup("<wbr>").join(title_lines(title, TITLE_CHARACTERS))


def _piece(piece: Piece) -> Markup:
    if isinstance(piece, str):
        return Markup(_CODE.sub(lambda m: f'<span class="code">{m.group()}</span>', escape(piece)))
    return Markup('<data class="figure" value="{}" title="{}">{}</data>').format(
        printed(piece), _source(piece), printed(piece)
    )


def _source(figure: Figure) -> str:
    """What a reader sees who rests on a number."""
    operands = "、".join(f"{o.path}={o.value}" for o in figure.operands)
    parts = [figure.path, _rule(figure.rule)]
    parts += [f"依据 {operands}"] if operands else []
    parts += [f"未取整 {figure.exact}"] if figure.exact else []
    return " · ".join(parts)


def _rule(rule: str) -> str:
    words = {
        "sum": "各项之和",
        "count of the list": "名单的个数",
        "difference": "两数之差",
        "part / whole × 100, half up": "部分÷整体×100,四舍五入",
    }
    if rule.startswith("passing"):
        return full_width("合格数÷抽查数×100,四舍五入;有不合格时不进位到100")
    return full_width(_RULES.get(rule) or words.get(rule, rule))
