"""FACTS.yaml → records: one circular each, checked for shape before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuncha.errors import InputError
from xuncha.report.circular.facts.node import Node
from xuncha.report.circular.facts.shape import check_shape
from xuncha.report.circular.facts.yamlfile import Lines, read_yaml


@dataclass(frozen=True, slots=True)
class Record:
    """The facts of one circular. `prefix` is put before its paths where a file holds several."""

    node: Node
    prefix: str = ""

    @property
    def id(self) -> str:
        """The record's id, safe as a folder name; "" where it has none."""
        text = self.node.text("id")
        return "".join(c if c.isalnum() or c in "-_." else "-" for c in text).strip(".")


def load_records(path: Path | str, only: str = "") -> list[Record]:
    """The records of a file that holds one mapping or a list of them.

    `only` picks the record of that id. Raises InputError with file and line.
    """
    path = Path(path)
    document, lines = read_yaml(path)
    items = document if isinstance(document, list) else [document]
    records = []
    for number, item in enumerate(items):
        at = f"[{number}]" if isinstance(document, list) else ""
        where = _Where(path.name, lines, at)
        if not isinstance(item, Mapping):
            raise where.error("", "应是一份通报的事实(字段: 值)", "should be a mapping of facts")
        record = _record(item, number, many=isinstance(document, list) and len(items) > 1)
        if only and record.id != only:
            continue
        check_shape(record.node, where.error)
        records.append(record)
    if not records:
        known = f"{path.name}:1:没有 id 为 {only} 的通报" if only else f"{path.name}:1:没有通报"
        raise InputError(known, f"{path.name}:1: no record" + (f" with id {only}" if only else ""))
    return records


def record_from_mapping(facts: Mapping[str, Any]) -> Record:
    """A record from facts already in memory. Raises InputError for a wrong shape."""
    where = _Where("facts", {}, "")
    if not isinstance(facts, Mapping):
        raise where.error("", "应是一份通报的事实(字段: 值)", "should be a mapping of facts")
    record = Record(Node(facts))
    check_shape(record.node, where.error)
    return record


def _record(item: Mapping[str, Any], number: int, many: bool) -> Record:
    record = Record(Node(item))
    return Record(record.node, record.id or f"record{number + 1}") if many else record


@dataclass(frozen=True, slots=True)
class _Where:
    """Makes errors that name the file, the line and the field."""

    file: str
    lines: Lines
    at: str

    def error(self, path: str, chinese: str, english: str) -> InputError:
        full = f"{self.at}.{path}" if self.at and path else self.at or path
        line = self._line(full)
        place = f"{self.file}:{line}" if line else self.file
        return InputError(
            f"{place}:{path or '文件'}:{chinese}", f"{place}: {path or 'file'}: {english}"
        )

    def _line(self, path: str) -> int:
        while path and path not in self.lines:
            path = path.rpartition(".")[0]
        return self.lines.get(path, 0)
