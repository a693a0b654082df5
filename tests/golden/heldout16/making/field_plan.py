"""What the lists, sites and articles of this set are planned by.

Every page follows the nesting, the place of the days, the kinds of tags and the scripts of one that
a real office served: seen in pages that somebody saved, in templates of systems, in the paths by
which crawlers of 2016 to 2026 take titles, days and sources, and in the pages that these crawlers
are tested with. Places, offices, titles, names of classes and texts are made up. A third, by a
digest of the name, goes to `kept/`: it is read only after the mending by the other two thirds.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout11.making.plan import each
from tests.golden.heldout12.making.plan import Col, publish
from tests.golden.heldout15.making.lists_plan import fill, rows
from tests.golden.small_sites import Row, Small, paragraphs

__all__ = [
    "AS_OF",
    "SET",
    "Col",
    "Row",
    "Small",
    "each",
    "fill",
    "keep",
    "paragraphs",
    "publish",
    "rows",
    "single",
]

SET = Path(__file__).parent.parent
AS_OF = "2026-11-20"


def is_kept(name: str) -> bool:
    """Whether a page or site of that name is read only after the mending."""
    return sha256(f"field {name}".encode()).digest()[0] % 3 == 0


def home_of(name: str) -> Path:
    """The folder of the set that a page or site of that name stands in."""
    return SET / "kept" if is_kept(name) else SET


def single(kind: str, name: str, url: str, html: str, **expect: Any) -> None:
    """Write a page of a kind (lists, articles) with what a careful inspector notes."""
    small_sites.single(home_of(name), f"{kind}/{name}", url, AS_OF, html, **expect)


def keep(site: Small) -> None:
    """Write a site, apart if its name says so."""
    site.write(home_of(site.name))
