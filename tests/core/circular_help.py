"""Golden facts of circulars, and the text of a built one by clause."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn

from xuncha.report.circular.facts.record import load_records
from xuncha.report.circular.writing import build_circular

GOLDEN = Path(__file__).parents[1] / "golden" / "circulars"
SEEDS = ("seed000", "seed001", "seed002", "seed003", "seed004")


def facts_of(name: str) -> dict[str, Any]:
    """The facts of a seed (seed003) or of a recorded circular (ha-2018q2), free to change."""
    file = GOLDEN / (f"{name}.yaml" if name in SEEDS else "recorded.yaml")
    record = next(r for r in load_records(file) if r.node.text("id") == name)
    return copy.deepcopy(dict(record.node.data))


def recorded_ids() -> list[str]:
    return [record.node.text("id") for record in load_records(GOLDEN / "recorded.yaml")]


def put(facts: dict[str, Any], path: str, value: Any) -> None:
    """Set a value by its path: put(facts, "breakdown.0.failing", 3)."""
    target: Any = facts
    *way, last = path.split("/")
    for key in way:
        target = target[int(key)] if isinstance(target, list) else target[key]
    if isinstance(target, list):
        target[int(last)] = value
    else:
        target[last] = value


def build(facts: dict[str, Any], folder: Path) -> Path:
    build_circular(facts, folder)
    return folder


def clauses(folder: Path) -> dict[str, str]:
    """The text of circular.docx by clause: 开头, 总体情况 …, 附件1 …, with the tables' cells."""
    document = docx.Document(str(folder / "circular.docx"))
    found: dict[str, str] = {}
    name = "开头"
    for block in document.element.body:
        text = "".join(node.text or "" for node in block.iter(qn("w:t")))
        if _is_section(text, block):
            name = text.partition("、")[2]
        elif block.tag == qn("w:p") and text.startswith("附件") and len(text) <= 4:
            name = text
        if block.tag == qn("w:tbl"):
            rows = block.findall(qn("w:tr"))
            text = "\n".join("|".join(_cells(row)) for row in rows)
        found[name] = f"{found.get(name, '')}{text}\n"
    return found


def _cells(row: Any) -> list[str]:
    cells = row.findall(qn("w:tc"))
    return ["".join(t.text or "" for t in cell.iter(qn("w:t"))) for cell in cells]


def _is_section(text: str, block: Any) -> bool:
    style = block.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return style is not None and style.get(qn("w:val")) == "Heading1" and "、" in text


def figures(folder: Path) -> dict[str, dict[str, Any]]:
    """figures.json by path."""
    document = json.loads((folder / "figures.json").read_text(encoding="utf-8"))
    return {figure["path"]: figure for figure in document["figures"]}
