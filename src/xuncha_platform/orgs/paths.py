"""Where an organisation stands in the tree, as text: a subtree is one range of an index.

A path is the ids of the way down, each as five characters of 0–9 and A–Z. Capitals and digits
sort alike under every collation of PostgreSQL and in SQLite.
"""

from __future__ import annotations

SEGMENT = 5
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def segment(number: int) -> str:
    """An id as fixed-width text; ids up to 60 million."""
    text = ""
    for _ in range(SEGMENT):
        number, digit = divmod(number, len(_DIGITS))
        text = _DIGITS[digit] + text
    if number:
        raise ValueError("an organisation's id does not fit into its path")
    return text


def last_below(path: str) -> str:
    """A text that no path under `path` sorts after."""
    return path + "Z" * SEGMENT * 12


def is_within(path: str, root: str) -> bool:
    """Whether `path` is `root` or below it."""
    return path.startswith(root)


def ancestors(path: str) -> list[str]:
    """The paths from the root down to `path` itself."""
    return [path[:end] for end in range(SEGMENT, len(path) + 1, SEGMENT)]
