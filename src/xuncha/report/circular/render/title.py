"""The title over several lines, broken by sense into a trapezoid or a diamond."""

from __future__ import annotations

import re
from itertools import combinations

# Where a title may be broken: before or after these, and nowhere inside a word.
_BEFORE = r"关于|全[国省区市县州](?=政府|政务)|政府网站(?!集)|(?:和|与)政务新媒体|(?:抽查|检查|监测|普查)情况"
_AFTER = r"(?:季度|月份|次|半年|办公厅|办公室|人民政府(?!办)|\d年度?(?!第|\d|上|下))"


def title_lines(title: str, longest: int = 20) -> list[str]:
    """The lines of a title, each at most `longest` characters where its words allow it."""
    title = title.strip()
    if len(title) <= longest:
        return [title]
    places = _places(title)
    least = -(-len(title) // longest)
    for count in range(least, least + 3):
        ways = [_cut(title, chosen) for chosen in combinations(places, count - 1)]
        fitting = [way for way in ways if max(map(len, way)) <= longest]
        if fitting:
            return min(fitting, key=_ugliness)
    size = -(-len(title) // least)
    return [title[start : start + size] for start in range(0, len(title), size)]


def _places(title: str) -> list[int]:
    before = {match.start() for match in re.finditer(_BEFORE, title)}
    after = {match.end() for match in re.finditer(_AFTER, title)}
    return sorted((before | after) - {0, len(title)})


def _cut(title: str, places: tuple[int, ...]) -> list[str]:
    ends = [*places, len(title)]
    return [title[start:end] for start, end in zip([0, *places], ends, strict=True)]


def _ugliness(lines: list[str]) -> float:
    """0 is best: no line much shorter than another, none alike, widest not at both ends."""
    lengths = [len(line) for line in lines]
    uneven = sum((length - sum(lengths) / len(lengths)) ** 2 for length in lengths)
    alike = sum(3 for a, b in zip(lengths, lengths[1:], strict=False) if a == b)
    middle = lengths[1:-1]
    hourglass = 20 if middle and max(middle) < min(lengths[0], lengths[-1]) else 0
    starts_badly = sum(8 for line in lines[1:] if line.startswith(("的", "情况的", "和", "与")))
    ends_badly = 8 * sum(line.endswith(("关于", "和", "与")) for line in lines)
    return uneven + alike + hourglass + starts_badly + ends_badly
