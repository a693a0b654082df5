"""A mapping of the facts that knows its path: the one way both check and build read facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from xuncha.report.circular.facts.arithmetic import number_of

# A remark of the person who took the facts down, behind a space: "2019-08-06 (reported)".
_REMARK = re.compile(r"\s+\(.*\)\s*$")


@dataclass(frozen=True, slots=True)
class Stated:
    """One number of the facts: where it stands, its value, its digits as printed.

    `derived` numbers were worked out by whoever took the facts down; they are data, not print.
    """

    path: str
    value: Decimal
    text: str
    derived: bool = False

    def __str__(self) -> str:
        return f"{self.path} {self.text}"


@dataclass(frozen=True, slots=True)
class Node:
    """A mapping and its path ("" for the record itself)."""

    data: Mapping[str, Any]
    path: str = ""

    def at(self, name: str) -> str:
        """The path of a field of this mapping."""
        return f"{self.path}.{name}" if self.path else name

    def has(self, *names: str) -> bool:
        """Whether one of the fields is written, be it as null."""
        return any(name in self.data for name in names)

    def get(self, *names: str) -> Any:
        """The first of these fields that is not null."""
        for name in names:
            if self.data.get(name) is not None:
                return self.data[name]
        return None

    def name_of(self, *names: str) -> str:
        """The name under which `get` finds its value, else the first name."""
        return next((name for name in names if self.data.get(name) is not None), names[0])

    def number(self, *names: str) -> Stated | None:
        """The first of these fields that states one number."""
        for name in names:
            value = number_of(self.data.get(name))
            if value is not None:
                return Stated(self.at(name), value, f"{value:f}", name.endswith("_derived"))
        return None

    def text(self, *names: str) -> str:
        """The first of these fields as text, without the remark behind it; "" if there is none."""
        value = self.get(*names)
        if value is None or isinstance(value, Mapping | list):
            return ""
        return _REMARK.sub("", str(value)).strip()

    def texts(self, *names: str) -> list[str]:
        """A field that lists texts; a single text counts as a list of one."""
        value = self.get(*names)
        if isinstance(value, str):
            return [value.strip()]
        if not isinstance(value, Sequence):
            return []
        return [str(item).strip() for item in value if isinstance(item, str | int | Decimal)]

    def node(self, *names: str) -> Node | None:
        """A field that is a mapping."""
        name = self.name_of(*names)
        value = self.data.get(name)
        return Node(value, self.at(name)) if isinstance(value, Mapping) else None

    def nodes(self, *names: str) -> list[Node]:
        """A field that lists mappings; a single mapping counts as a list of one."""
        name = self.name_of(*names)
        value = self.data.get(name)
        if isinstance(value, Mapping):
            return [Node(value, self.at(name))]
        if not isinstance(value, Sequence) or isinstance(value, str):
            return []
        pairs = enumerate(value)
        return [Node(v, f"{self.at(name)}[{i}]") for i, v in pairs if isinstance(v, Mapping)]

    def numbers(self) -> list[Stated]:
        """Every field of this mapping that states one number, in order."""
        found = (self.number(name) for name in self.data)
        return [stated for stated in found if stated is not None]
