"""What the homes, lists, blank columns, articles, guides and feet of this set are planned by.

A fair draw only, as the two sets before: structures as look-ups in public code gave them (homes
that somebody saved, in the order of their names; templates of systems; the rules of crawlers in
the order they are stored in), each taken as it came, common or odd. Places, offices, titles, names
of classes and texts are made up. A third of each kind, by a digest of the name, goes to `kept/`:
it is read only after the mending by the rest.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout11.making.plan import days, each
from tests.golden.heldout12.making.plan import Col
from tests.golden.heldout19.making import field_plan as nineteenth
from tests.golden.small_sites import Row, paragraphs

from .field_words import titles

__all__ = ["AS_OF", "TEXT", "Col", "Home", "Row", "each", "listed", "menu", "single", "titles"]

SET = Path(__file__).parent.parent
AS_OF = nineteenth.AS_OF
menu = nineteenth.menu
TEXT = paragraphs(
    "　　为做好今冬明春有关工作，经研究，现将具体安排公布如下，请各单位遵照执行。",
    "　　各有关单位要明确专人负责，建立台账，定期会商，及时研究解决存在的困难。",
    "　　本项工作由牵头单位负责解释，未尽事宜另行告知。",
)


def folder(name: str) -> Path:
    """The folder that a page or site of that name stands in: a third is kept apart."""
    apart = sha256(f"twentieth {name}".encode()).digest()[0] % 3 == 0
    return SET / "kept" if apart else SET


def single(kind: str, name: str, url: str, html: str, **expect: Any) -> None:
    """Write a page of a kind with what an inspector notes of it."""
    small_sites.single(folder(name), f"{kind}/{name}", url, AS_OF, html, **expect)


def listed(
    kind: str, newest: str, count: int, place: str, pattern: str, step: int = 3, office: str = ""
) -> list[Row]:
    """Rows with addresses by number and day: # the number, %Y %M %D the parts of the day."""
    made = []
    for at, (title, day) in enumerate(
        zip(titles(kind, count, place, office), days(newest, count, step), strict=True)
    ):
        year, month, dom = day.split("-")
        href = pattern.replace("%Y", year).replace("%M", month).replace("%D", dom)
        made.append((title, href.replace("#", str(80317 - 17 * at)), day))
    return made


class Home(nineteenth.Home):
    """A site with its home page, planned as in the set before."""

    @property
    def folder(self) -> Path:
        """Where the site goes."""
        return folder(self.name)

    def rows(self) -> None:
        """Give every column with a newest day its entries."""
        for at, col in enumerate(self.cols):
            if col.newest and col.count:
                pattern = self.href.replace("$P", col.path).replace("*", str(at + 11))
                kind = col.of or col.kind or "news"
                made = listed(
                    kind, col.newest, col.count, self.place, pattern, col.step, self.office
                )
                col.rows = [(t, h.replace("~", str(at)), d) for t, h, d in made]
