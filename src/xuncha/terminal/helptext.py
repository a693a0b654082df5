"""Help pages of the command line: in the reader's language, no line wider than the terminal.

click counts a Chinese character as one place, where a terminal gives it two, and tears the words
in between apart (“guideline-20 17”): Chinese has no blanks to break a line at.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

import click

from xuncha.words import say

# No line begins with a mark that closes, and none ends with one that opens.
_CLOSING, _OPENING = ("Po", "Pe", "Pf"), ("Ps", "Pi")
_CLICKS_OWN = {
    "COMMAND [ARGS]...": "命令 [参数]…",
    "[OPTIONS]": "[选项]",
    "Options": "选项",
    "Commands": "命令",
    "Show this message and exit.": "显示用法",
    "required]": "必填]",
}


class HelpPage(click.HelpFormatter):
    """click's own page with other words and another way to break lines."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The first line, as `用法:xuncha inspect [选项] URL…`."""
        super().write_usage(prog, _of_click(args), prefix or say("用法:", "Usage: "))

    def write_heading(self, heading: str) -> None:
        """What a list is about, on a line of its own."""
        self.write(say(f"{_of_click(heading)}:", f"{heading}:") + "\n")

    def write_text(self, text: str) -> None:
        """A paragraph."""
        blank = " " * self.current_indent
        for line in wrapped(text, self.width - self.current_indent):
            self.write(f"{blank}{line}\n")

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Names and what they mean, in two columns; a long name has a line of its own."""
        told = [(name, _of_click(meaning)) for name, meaning in rows]
        column = min(max(places(name) for name, _ in told), col_max) + col_spacing
        blank = " " * self.current_indent
        for name, meaning in told:
            first, *others = wrapped(meaning, self.width - self.current_indent - column) or [""]
            if places(name) + col_spacing > column:
                self.write(f"{blank}{name}\n")
                name = ""
            self.write(f"{blank}{name}{' ' * (column - places(name))}{first}".rstrip() + "\n")
            for line in others:
                self.write(f"{blank}{' ' * column}{line}\n")


def places(text: str) -> int:
    """How many places of a terminal a text takes: two for a Chinese character or mark."""
    return sum(2 if _is_wide(char) else 1 for char in text)


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text, none wider than `width` places unless one word is."""
    lines, line = [], ""
    for unit in _units(text):
        if places(line + unit.rstrip()) > width and line.strip():
            lines.append(line.rstrip())
            line = ""
        line += unit if line else unit.lstrip()
    return [*lines, line.rstrip()] if line.strip() else lines


def _units(text: str) -> Iterator[str]:
    """What may not be torn apart: a word with the blank behind it, or a Chinese character."""
    unit = ""
    for char, after in pairwise(" ".join(text.split()) + " "):
        unit += char
        if char == " " or _may_break(char, after):
            yield unit
            unit = ""
    yield unit


def _may_break(before: str, after: str) -> bool:
    if after == " " or not (_is_wide(before) or _is_wide(after)):
        return False
    return (
        unicodedata.category(before) not in _OPENING and unicodedata.category(after) not in _CLOSING
    )


def _is_wide(char: str) -> bool:
    # Chinese terminals give quotation marks and the like (“A”) two places as well.
    return unicodedata.east_asian_width(char) in "WFA"


def _of_click(text: str) -> str:
    """What click says by itself, in the reader's language."""
    chinese = text
    for own, translated in _CLICKS_OWN.items():
        chinese = chinese.replace(own, translated)
    return say(chinese, text)
