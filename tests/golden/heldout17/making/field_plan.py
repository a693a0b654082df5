"""What the lists, sites, articles and guides of this set are planned by.

There are two halves, measured apart. `drawn` is a fair draw: the first structures that look-ups gave
for plain questions («which list, which title, which day does a crawler of government sites take»:
the rules of two collections of crawlers in the order they are stored in, pages that somebody saved,
tables of guides that public code holds), each taken as it came, common or odd. `odd` is of structures
that the earlier sets do not have. Places, offices, titles, names of classes and texts are made up. A
third of each half, by a digest of the name, goes to `kept/`: it is read only after the mending by
the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout11.making.plan import days, each
from tests.golden.heldout12.making.plan import Col, publish
from tests.golden.small_sites import Row, Small, paragraphs

from .field_words import titles

__all__ = [
    "AS_OF",
    "DRAWN",
    "ODD",
    "Col",
    "Half",
    "Row",
    "Small",
    "days",
    "each",
    "fill",
    "paragraphs",
    "publish",
    "rows",
]

SET = Path(__file__).parent.parent
AS_OF = "2026-11-20"


@dataclass(frozen=True)
class Half:
    """One of the two halves: where its pages and sites are written."""

    name: str

    def folder(self, name: str) -> Path:
        """The folder that a page or site of that name stands in; a third is kept apart."""
        kept = sha256(f"seventeenth {self.name} {name}".encode()).digest()[0] % 3 == 0
        return (SET / "kept" if kept else SET) / self.name

    def single(self, kind: str, name: str, url: str, html: str, **expect: Any) -> None:
        """Write a page of a kind (lists, articles, guides) with what a careful inspector notes."""
        small_sites.single(self.folder(name), f"{kind}/{name}", url, AS_OF, html, **expect)

    def keep(self, site: Small) -> None:
        """Write a whole site."""
        site.write(self.folder(site.name))


DRAWN, ODD = Half("drawn"), Half("odd")


def rows(
    kind: str,
    newest: str,
    count: int,
    place: str,
    pattern: str,
    step: int = 3,
    skip: int = 0,
    office: str = "",
) -> list[Row]:
    """Rows with addresses by number and day: # the number, %Y %M %D the parts of the day."""
    made = []
    for at, (title, day) in enumerate(
        zip(titles(kind, count, place, office, skip), days(newest, count, step), strict=True)
    ):
        year, month, dom = day.split("-")
        href = pattern.replace("%Y", year).replace("%M", month).replace("%D", dom)
        made.append((title, href.replace("#", str(61740 - 29 * at)), day))
    return made


def fill(cols: list[Col], place: str, office: str, pattern: str) -> dict[str, Col]:
    """Give every column with a newest day its rows; the columns by name. $P is the column's path."""
    for at, col in enumerate(cols):
        if col.newest and col.count:
            made = rows(
                col.of or col.kind or "news",
                col.newest,
                col.count,
                place,
                pattern.replace("$P", col.path),
                col.step,
                col.skip,
                office,
            )
            col.rows = [(t, h.replace("*", str(at + 1)), d) for t, h, d in made]
    return {col.name: col for col in cols}
