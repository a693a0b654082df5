"""A table that an office gives: its columns by their Chinese or English names, faults by place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from xuncha.errors import InputError
from xuncha.tables import read_table

Row = tuple[int, dict[str, str]]


def read_named(path: Path, what: str, names: Mapping[str, str]) -> list[Row]:
    """(line number, column → text) of a table; `names` are other words for its columns.

    Raises InputError where the file is missing, is no table, or has a header and nothing more.
    """
    rows = [
        (line, {names.get(key.replace(" ", ""), key): value for key, value in row.items()})
        for line, row in read_table(path, what)
    ]
    if not rows:
        raise InputError(
            f"{what} {path} 只有表头,没有内容。请至少填一行。",
            f"{what} {path} has a header and nothing below it. Add at least one row.",
        )
    return rows


def need_columns(path: Path, what: str, rows: Sequence[Row], wanted: Sequence[str]) -> None:
    """Raises InputError where a column is missing."""
    missing = [name for name in wanted if name not in rows[0][1]]
    if missing:
        raise InputError(
            f"{what} {path} 缺少列:{'、'.join(missing)}。表头应有:{','.join(wanted)}。",
            f"{what}: no column {', '.join(missing)} in {path}; the header has {','.join(wanted)}.",
        )


def wrong_cell(
    path: Path, what: str, line: int, column: str, text: str, chinese: str, english: str
) -> InputError:
    """The fault of one cell, and how to mend it."""
    return InputError(
        f"{what}第 {line} 行 {column} 列写着“{text}”:{path}。{chinese}。",
        f"{path}, line {line}, {column}: {text!r}; {english}.",
    )
