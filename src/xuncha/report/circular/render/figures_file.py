"""figures.json: each printed number, where it stands and what it was computed from."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from xuncha.report.circular.build.figures import Figure
from xuncha.report.circular.build.model import Circular
from xuncha.report.circular.check.faults import Fault

SCHEMA = "xuncha.figures/1"


def figures_document(circular: Circular, faults: list[Fault]) -> dict[str, Any]:
    """The content of figures.json; a figure printed in several clauses stands once."""
    entries: dict[str, dict[str, Any]] = {}
    for clause, figure in circular.figures():
        entry = entries.setdefault(figure.path, _entry(figure))
        if clause not in entry["clauses"]:
            entry["clauses"].append(clause)
        if figure.printed not in entry["printed_as"]:
            entry["printed_as"].append(figure.printed)
    return {
        "schema": SCHEMA,
        "title": circular.title,
        "figures": list(entries.values()),
        "faults": [
            {"path": f.path, "printed": f.printed, "computed": f.computed, "from": f.basis}
            for f in faults
        ],
    }


def figures_bytes(circular: Circular, faults: list[Fault]) -> bytes:
    """figures.json."""
    text = json.dumps(figures_document(circular, faults), ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def _entry(figure: Figure) -> dict[str, Any]:
    return {
        "path": figure.path,
        "value": _value(figure.value),
        "printed": figure.printed,
        "printed_as": [],
        "rule": figure.rule,
        "operands": [{"path": o.path, "value": _value(o.value)} for o in figure.operands],
        "exact": figure.exact or None,
        "clauses": [],
    }


def _value(value: Decimal | str) -> int | float | str:
    """Whole numbers as such; the digits of a rate are in `printed`."""
    if isinstance(value, str):
        return int(value) if value.isdecimal() else value
    return int(value) if value == value.to_integral_value() else float(value)
