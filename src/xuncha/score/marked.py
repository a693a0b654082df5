"""YAML read into values that know their line, so that an error can point at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from xuncha.errors import InputError
from xuncha.machine.files import why
from xuncha.yamlfaults import yaml_fault

# A rulebook has a few thousand values; more means that aliases were multiplied.
MAX_VALUES = 100_000
MAX_BYTES = 2_000_000

Scalar = str | bool | Decimal | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One value with where it stands. `written` is a scalar as the file has it."""

    value: Scalar | tuple[Entry, ...] | Mapping[str, Entry]
    file: str
    line: int
    written: str = ""


def read_marked(path: Path, shown_as: str) -> Entry:
    """Read a YAML file. Raises InputError (file:line) where it cannot be read."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{shown_as}:读不了指标集文件({why(error)})",
            f"{shown_as}: cannot read the rulebook file ({error.strerror})",
        ) from error
    if len(content) > MAX_BYTES:
        raise fault_at(shown_as, 1, "文件过大", "the file is too large")
    return parse_marked(content, shown_as)


def parse_marked(content: bytes, shown_as: str) -> Entry:
    """Parse YAML. Raises InputError (file:line) where it is not YAML."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise fault_at(shown_as, line, "文件不是 UTF-8 编码", "not UTF-8") from error
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except (YAMLError, ValueError, RecursionError) as error:
        raise _not_yaml(shown_as, *yaml_fault(error, text)) from error
    if node is None:
        raise fault_at(shown_as, 1, "文件是空的", "the file is empty")
    return _Marker(shown_as).entry(node, 0)


def fault_at(file: str, line: int, chinese: str, english: str) -> InputError:
    """The error of one fault: `file:line: what is wrong`, on one line whatever the file holds."""
    return InputError(
        f"{file}:{line}:{' '.join(chinese.split())}", f"{file}:{line}: {' '.join(english.split())}"
    )


def _not_yaml(file: str, line: int, chinese: str, english: str) -> InputError:
    return fault_at(file, line, f"不是有效的 YAML({chinese})", f"not valid YAML ({english})")


class _Marker:
    """Turns YAML nodes into entries, and refuses what would not end."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._values = 0

    def entry(self, node: Node, depth: int) -> Entry:
        line = node.start_mark.line + 1
        self._values += 1
        if depth > 20 or self._values > MAX_VALUES:
            raise fault_at(self._file, line, "嵌套过深或引用过多", "nested too deeply")
        if isinstance(node, MappingNode):
            return Entry(self._mapping(node, depth), self._file, line)
        if isinstance(node, SequenceNode):
            items = tuple(self.entry(item, depth + 1) for item in node.value)
            return Entry(items, self._file, line)
        assert isinstance(node, ScalarNode)
        return Entry(_scalar(node), self._file, line, node.value)

    def _mapping(self, node: MappingNode, depth: int) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        for key, value in node.value:
            name = str(key.value)
            line = key.start_mark.line + 1
            if name in entries:
                raise fault_at(self._file, line, f"“{name}”重复出现", f"'{name}' appears twice")
            entry = self.entry(value, depth + 1)
            # A block below its key is reported at the key, where a person looks for it.
            entries[name] = Entry(entry.value, entry.file, line, entry.written)
        return entries


def _scalar(node: ScalarNode) -> Scalar:
    kind = str(node.tag).rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool":
        return bool(node.value.lower() == "true")
    if kind in ("int", "float"):
        try:
            return Decimal(node.value.replace("_", ""))
        except InvalidOperation:
            return str(node.value)
    return str(node.value)
