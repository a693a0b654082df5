"""A table that an office gives: its columns by their Chinese or English names, faults by place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from xuncha.errors import InputError
from xuncha.tables import read_table

Row = tuple[int, dict[str, str]]


class WrongCell(Exception):
    """A cell that cannot be used: its column, its text, and how to mend it in both languages."""

    def __init__(self, column: str, text: str, chinese: str, english: str) -> None:
        super().__init__(column, text)
        self.column, self.text, self.chinese, self.english = column, text, chinese, english


def read_named(path: Path, what: str, names: Mapping[str, str]) -> tuple[list[Row], dict[str, str]]:
    """(line number, column → text) of a table, and how its columns are called there; `names` are
    other words for them.

    Raises InputError where the file is missing, is no table, or has a header and nothing more.
    """
    table = read_table(path, what)
    # Not of the first row alone: it may end before the last columns of the table.
    keys = dict.fromkeys(key for _, row in table for key in row)
    written = {names.get(key.replace(" ", ""), key): key for key in keys}
    rows = [
        (line, {name: row.get(key, "") for name, key in written.items()}) for line, row in table
    ]
    if not rows:
        raise InputError(
            f"{what} {path} 只有表头,没有内容。请至少填一行。",
            f"{what} {path} has a header and nothing below it. Add at least one row.",
        )
    return rows, written


def need_columns(path: Path, what: str, rows: Sequence[Row], wanted: Sequence[str]) -> None:
    """Raises InputError where a column is missing."""
    missing = [name for name in wanted if name not in rows[0][1]]
    if missing:
        raise InputError(
            f"{what} {path} 缺少列:{'、'.join(missing)}。表头应有:{','.join(wanted)}。",
            f"{what}: no column {', '.join(missing)} in {path}; the header has {','.join(wanted)}.",
        )


def told(path: Path, what: str, line: int, column: str, wrong: WrongCell) -> InputError:
    """The fault of one cell; `column` as the table itself calls it."""
    return InputError(
        f"{what}第 {line} 行 {column} 列写着“{wrong.text}”:{path}。{wrong.chinese}。",
        f"{path}, line {line}, {column}: {wrong.text!r}; {wrong.english}.",
    )
