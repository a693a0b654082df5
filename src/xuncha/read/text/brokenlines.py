"""Words that a line break cuts in two: 某某县人民政府<br>关于…的通知 is one title."""

from __future__ import annotations

from collections.abc import Sequence, Set

# 局长信箱 over 倾听民声 are two names; a line of a title is longer. 通知 over 公告 is one name.
_SHORTEST_LINE, _LONGEST_HALF = 6, 2


def joined_lines(texts: Sequence[str], start: int, breaks: Set[int]) -> str:
    """The texts from `start` on, a blank between two of them unless a line break cuts what is one
    title. `breaks` are the numbers of the texts that begin a line."""
    if not breaks:
        return " ".join(texts[start:])
    whole = texts[start] if start < len(texts) else ""
    for at in range(start + 1, len(texts)):
        is_cut = at in breaks and _goes_on(texts[at - 1], texts[at])
        whole += texts[at] if is_cut else f" {texts[at]}"
    return whole


def _goes_on(line: str, following: str) -> bool:
    if not (_is_han(line[-1]) and _is_han(following[0])):
        return False
    is_name = max(len(line), len(following)) <= _LONGEST_HALF
    return is_name or len(line) >= _SHORTEST_LINE


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" or char in "“”《》（）、：〔〕"
