"""YAML with the line of every value, decimals kept as written, and errors in one line."""

from __future__ import annotations

import re
from collections.abc import Hashable
from decimal import Decimal
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from xuncha.errors import InputError
from xuncha.machine.files import why
from xuncha.yamlfaults import yaml_fault

# A circular's facts are a few hundred lines; more is a mistake or an attack by nested aliases.
MOST_BYTES = 5_000_000
MOST_VALUES = 200_000

# No figure of a circular is longer; Python does not read more than 4,300.
_MOST_DIGITS = 40
# What XML, and so Word, cannot hold; halves of letters among them.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Lines = dict[str, int]


def read_yaml(path: Path) -> tuple[Any, Lines]:
    """The document of `path` and the line of every path in it ("sites.failing" → 12).

    Floats become Decimal with their digits, dates stay text. Raises InputError for a file that
    cannot be read or is not one YAML document.
    """
    name = path.name
    text = _read_text(path)
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except (YAMLError, ValueError, RecursionError) as error:
        raise _not_yaml(name, *yaml_fault(error, text)) from error
    if node is None:
        raise InputError(f"{name}:1:文件是空的,应有通报的事实", f"{name}:1: the file is empty")
    reader = _Reader(name)
    return reader.read(node, ""), reader.lines


def _read_text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path} 读不了:{why(error)}。请检查路径。",
            f"{path}: cannot be read ({error.strerror}). Check the path.",
        ) from error
    if len(raw) > MOST_BYTES:
        raise InputError(f"{path.name}:超过5MB,不是事实文件", f"{path.name}: larger than 5 MB")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise InputError(
            f"{path.name}:{line}:不是UTF-8,请另存为UTF-8", f"{path.name}:{line}: not UTF-8"
        ) from error


def _not_yaml(name: str, line: int, chinese: str, english: str) -> InputError:
    return InputError(f"{name}:{line}:不是YAML:{chinese}", f"{name}:{line}: not YAML: {english}")


class _Reader:
    """Turns composed nodes into plain values and remembers their lines."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: Lines = {}
        self._values = 0
        self._open: set[int] = set()

    def read(self, node: Node, path: str) -> Any:
        line = node.start_mark.line + 1
        self._guard(node, line)
        self.lines.setdefault(path, line)
        self._open.add(id(node))
        try:
            if isinstance(node, MappingNode):
                return self._mapping(node, path)
            if isinstance(node, SequenceNode):
                return [self.read(item, f"{path}[{i}]") for i, item in enumerate(node.value)]
            self._see_that_it_can_be_printed(node, line)
            return _scalar(node)
        finally:
            self._open.discard(id(node))

    def _mapping(self, node: MappingNode, path: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, ScalarNode) else None
            line = key_node.start_mark.line + 1
            if not isinstance(key, Hashable) or key is None:
                raise InputError(
                    f"{self.name}:{line}:字段名应是文字", f"{self.name}:{line}: a key must be text"
                )
            self._see_that_it_can_be_printed(key_node, line)
            if str(key) in result:
                raise InputError(
                    f"{self.name}:{line}:字段 {key} 写了两次,请留一个",
                    f"{self.name}:{line}: the field {key} is given twice",
                )
            if node.flow_style and _is_rest_of_text(key, value_node, result):
                last = next(reversed(result))
                result[last] = f"{result[last]},{key}"
                continue
            child = f"{path}.{key}" if path else str(key)
            self.lines[child] = line
            result[str(key)] = self.read(value_node, child)
        return result

    def _guard(self, node: Node, line: int) -> None:
        self._values += 1
        if id(node) in self._open or self._values > MOST_VALUES:
            raise InputError(
                f"{self.name}:{line}:别名套别名,展开过大,请直接写出",
                f"{self.name}:{line}: aliases expand without end; write the values out",
            )

    def _see_that_it_can_be_printed(self, node: Node, line: int) -> None:
        if _UNPRINTABLE.search(str(node.value)):
            raise InputError(
                f"{self.name}:{line}:有看不见的控制字符,印不出来,请删去",
                f"{self.name}:{line}: a control character, which cannot be printed; take it out",
            )
        if str(node.tag).endswith(":int") and len(str(node.value)) > _MOST_DIGITS:
            raise InputError(
                f"{self.name}:{line}:数字太长,没有这样的数,请核对",
                f"{self.name}:{line}: no figure has so many digits",
            )


def _is_rest_of_text(key: object, value: Node, before: dict[str, Any]) -> bool:
    """In {rule: 一日内转办,三日内答复} YAML takes 三日内答复 for a field without a value.

    It is the rest of the text before it: no field of ours has a Chinese name and no value there.
    """
    chinese = any("\u4e00" <= char <= "\u9fff" for char in str(key))
    empty = isinstance(value, ScalarNode) and value.value == ""
    return chinese and empty and bool(before) and isinstance(next(reversed(before.values())), str)


def _scalar(node: Node) -> Any:
    """A plain value. Only numbers, true, false and null are not text; dates stay as written."""
    kind = str(node.tag).rpartition(":")[2]
    text = str(node.value)
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() in ("true", "yes", "on")
    plain = text.replace("_", "")
    if kind == "int" and plain.lstrip("+-").isdecimal():
        return int(plain)
    if kind == "float":
        try:
            number = Decimal(plain)
        except ArithmeticError:
            return text
        return number if number.is_finite() else text
    return text
