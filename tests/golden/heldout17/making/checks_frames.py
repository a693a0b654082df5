"""What stands around the cases of the seventeenth set: two halves, each with a third that is kept.

`drawn` was written in the order in which samples came out of look-ups in public repositories
(write-ups of pages that someone had changed, feet of real sites, systems' own answers), none
refused for being easy; `odd` goes after what the earlier sets lack. Structures are those seen, all
words, names, hosts and numbers are made up.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout14.making.checks_frames import ARTICLE, AS_OF, HOME, TEXT, article
from tests.golden.heldout16.making.checks_frames import home, old_home, script
from tests.golden.small_sites import write_json

SET = Path(__file__).parent.parent
DRAWN, ODD = "drawn", "odd"
__all__ = [
    "ARTICLE",
    "DRAWN",
    "HOME",
    "ODD",
    "TEXT",
    "article",
    "cases",
    "home",
    "old_home",
    "script",
    "single",
]


def place(half: str, name: str) -> Path:
    """The folder of this half, or of its third that is kept."""
    kept = sha256(name.encode()).digest()[0] % 3 == 0
    return SET / (f"checks_{half}_kept" if kept else f"checks_{half}")


def single(half: str, name: str, url: str, html: str, **expect: Any) -> None:
    """A page of the set with what has to be seen on it."""
    small_sites.single(place(half, name), name, url, AS_OF, html, **expect)


def cases(
    half: str, folder: str, rows: list[dict[str, Any]], name_of: Callable[[dict[str, Any]], str]
) -> None:
    """Cases that are no pages, as one file in each of the two parts of a half."""
    parts: dict[Path, list[dict[str, Any]]] = {}
    for row in rows:
        parts.setdefault(place(half, name_of(row)), []).append(row)
    for at, some in parts.items():
        path = at / folder / "cases.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_json(path, some)
