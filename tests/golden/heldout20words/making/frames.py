"""The twentieth set of words and numbers: what stands around its cases, and where they are written.

Written and sealed before the word lists and the checks of numbers were opened. A third, by the hash
of the names (`checks_kept`), is read only after the rest has been mended. Pages are the county of
the nineteenth set's.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout19.making.checks_frames import ARTICLE, HOME, article, home
from tests.golden.small_sites import write_json

__all__ = ["ARTICLE", "HOME", "article", "cases", "home", "single"]

SET = Path(__file__).parent.parent
KEPT = SET / "checks_kept"
AS_OF = "2026-10-20"


def place(name: str) -> Path:
    """The folder of the set, or of the third that is kept."""
    return KEPT if sha256(name.encode()).digest()[0] % 3 == 0 else SET


def single(name: str, url: str, html: str, **expect: Any) -> None:
    """A page of the set with what has to be seen on it."""
    small_sites.single(place(name), name, url, AS_OF, html, **expect)


def cases(folder: str, rows: list[dict[str, Any]]) -> None:
    """Cases that are no pages, as one file in each of the two parts."""
    parts: dict[Path, list[dict[str, Any]]] = {}
    for row in rows:
        parts.setdefault(place(row["name"]), []).append(row)
    for at, some in parts.items():
        path = at / folder / "cases.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_json(path, some)
