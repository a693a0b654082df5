"""Every text the core says to people has Chinese marks, whatever is filled in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import xuncha
from xuncha.punctuation import MARK, prose

SOURCES = Path(xuncha.__file__).parent
# The functions that take a Chinese and an English text: words.say and what calls it.
SAYING = {"say", "InputError", "add"}
CHINESE = re.compile("[\u4e00-\u9fff]")
HALF = re.compile("[\u4e00-\u9fff\u201d\u300b\uff09][,;:?!(]|[,;:?!)][\u4e00-\u9fff\u201c]")
# What is quoted stays as it is.
KEPT = re.compile(r"“[^”]*”")


def texts() -> Iterator[tuple[str, str]]:
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in SAYING:
                place = f"{path.relative_to(SOURCES)}:{node.lineno}"
                yield from ((place, text) for text in map(_text, node.args) if text)


def _name(function: ast.expr) -> str:
    return getattr(function, "id", getattr(function, "attr", ""))


def _text(node: ast.expr) -> str:
    """A literal text; what is filled in stands as a figure."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(one) if isinstance(one, ast.Constant) else MARK for one in node.values)
    if isinstance(node, ast.BinOp):
        return _text(node.left) + _text(node.right)
    return ""


@pytest.mark.slow
def test_no_half_width_mark_stands_beside_a_chinese_word() -> None:
    said = [(place, prose(text)) for place, text in texts() if CHINESE.search(text)]
    assert len(said) > 120
    assert not [(place, text) for place, text in said if HALF.search(KEPT.sub("", text))]
