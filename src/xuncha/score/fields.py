"""Typed fields of a YAML mapping; every fault is collected with its line, none stops the reading."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from xuncha.errors import InputError
from xuncha.score.marked import Entry

E = TypeVar("E", bound=StrEnum)

_LARGEST = Decimal(1_000_000)
_SMALLEST = Decimal("0.0001")


class Faults:
    """The faults of a rulebook file, one line each: `file:line: what is wrong`."""

    def __init__(self) -> None:
        self._found: list[tuple[str, int, str, str]] = []

    def add(self, at: Entry, chinese: str, english: str) -> None:
        """Note a fault at the line of an entry."""
        one_line = " ".join(chinese.split()), " ".join(english.split())
        self._found.append((at.file, at.line, *one_line))

    def raise_if_any(self) -> None:
        """Raise InputError with one line a fault, in the order of the files' lines."""
        if not self._found:
            return
        found = sorted(set(self._found), key=lambda fault: (fault[0], fault[1]))
        chinese = "\n".join(f"{file}:{line}:{text}" for file, line, text, _ in found)
        english = "\n".join(f"{file}:{line}: {text}" for file, line, _, text in found)
        raise InputError(chinese, english)


class Fields:
    """One mapping being read. Unknown fields are faults."""

    def __init__(self, entry: Entry, faults: Faults, known: tuple[str, ...]) -> None:
        self.entry = entry
        self.faults = faults
        self.values: Mapping[str, Entry] = {}
        if not isinstance(entry.value, Mapping):
            faults.add(entry, "这里应是一组“字段: 值”", "a mapping is expected here")
            return
        self.values = {name: value for name, value in entry.value.items() if name in known}
        for name, value in entry.value.items():
            if name not in known:
                faults.add(
                    value,
                    f"没有“{name}”这个字段(可用:{'、'.join(known)})",
                    f"unknown field '{name}' (known: {', '.join(known)})",
                )

    def get(self, name: str) -> Entry | None:
        """The entry of a field; None where it is missing or empty (`~`)."""
        entry = self.values.get(name)
        return None if entry is None or entry.value is None else entry

    def wrong(self, entry: Entry, name: str, chinese: str, english: str) -> None:
        """Note that a field has the wrong type."""
        self.faults.add(entry, f"“{name}”应是{chinese}", f"'{name}' must be {english}")

    def text(self, name: str, required: bool = False) -> str:
        """A text; a number is taken as it is written (version: 1)."""
        entry = self.get(name)
        if entry is None or entry.written == "":
            if required:
                self.missing(name)
            return ""
        if isinstance(entry.value, str | Decimal):
            return entry.written.strip()
        self.wrong(entry, name, "文字", "text")
        return ""

    def missing(self, name: str) -> None:
        """Note that a required field is not there."""
        self.faults.add(self.entry, f"缺少“{name}”", f"'{name}' is missing")

    def flag(self, name: str, default: bool = False) -> bool:
        """True or false."""
        entry = self.get(name)
        if entry is None:
            return default
        if isinstance(entry.value, bool):
            return entry.value
        self.wrong(entry, name, " true 或 false", "true or false")
        return default

    def number(self, name: str) -> Decimal | None:
        """A number that is not negative, or None."""
        entry = self.get(name)
        return None if entry is None else self.as_number(entry, name)

    def as_number(self, entry: Entry, name: str) -> Decimal | None:
        """The number of an entry; a fault and None where it is none."""
        value = entry.value
        if not isinstance(value, Decimal):
            self.wrong(entry, name, "数字", "a number")
            return None
        if value < 0 or value > _LARGEST or (value and value < _SMALLEST):
            self.wrong(entry, name, " 0 到 1000000 之间的数字", "between 0 and 1000000")
            return None
        return value

    def whole(self, entry: Entry, name: str) -> int | None:
        """The whole number of an entry; a fault and None where it is none."""
        number = self.as_number(entry, name)
        if number is None:
            return None
        if number != number.to_integral_value():
            self.wrong(entry, name, "整数", "a whole number")
            return None
        return int(number)

    def choice(self, name: str, kind: type[E], default: E) -> E:
        """One of the words of an enum."""
        entry = self.get(name)
        if entry is None:
            return default
        words = [str(member) for member in kind]
        if entry.written not in words:
            self.wrong(entry, name, " " + "、".join(words) + " 之一", "one of " + ", ".join(words))
            return default
        return kind(entry.written)

    def items(self, name: str) -> tuple[Entry, ...]:
        """A list; a single value counts as a list of one."""
        entry = self.get(name)
        if entry is None:
            return ()
        return entry.value if isinstance(entry.value, tuple) else (entry,)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        found = []
        for entry in self.items(name):
            if isinstance(entry.value, str):
                found.append(entry.value)
            else:
                self.wrong(entry, name, "文字或文字的列表", "a text or a list of texts")
        return tuple(found)
