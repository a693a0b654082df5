"""What the homes, blank columns, lists, articles and guides of this set are planned by.

A fair draw only, as the eighteenth set was: structures as look-ups in public code gave them (homes
and columns that somebody saved, templates of systems, the rules of crawlers in the order they are
stored in), each taken as it came, common or odd; no family of the eighteenth set's homes again.
Places, offices, titles, names of classes and texts are made up. A third of each kind, by a digest
of the name, goes to `kept/`: it is read only after the mending by the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from tests.golden import small_sites
from tests.golden.heldout11.making.plan import days, each
from tests.golden.heldout12.making.plan import Col
from tests.golden.small_sites import Row, Small, paragraphs

from .field_words import titles

__all__ = ["AS_OF", "TEXT", "Col", "Home", "Row", "each", "listed", "menu", "single", "titles"]

SET = Path(__file__).parent.parent
AS_OF = "2026-11-20"
TEXT = paragraphs(
    "　　各有关单位：根据年度工作安排，现就有关事项通知如下，请结合实际抓好落实。",
    "　　要明确责任分工，细化工作措施，按时间节点推进各项任务，确保取得实效。",
    "　　工作中遇到的问题请及时反映，进展情况每季度报送一次。",
)
ABOUT = paragraphs(
    "本单位负责辖区内有关公共事务的管理和服务，内设综合、业务、法规等五个科室。",
    "办公地址在文化路与建设街交叉口东侧，工作日对外办公，节假日安排专人值班。",
)


def folder(name: str) -> Path:
    """The folder that a page or site of that name stands in: a third is kept apart."""
    apart = sha256(f"nineteenth {name}".encode()).digest()[0] % 3 == 0
    return SET / "kept" if apart else SET


def single(kind: str, name: str, url: str, html: str, **expect: Any) -> None:
    """Write a page of a kind (blank, lists, articles, guides) with what an inspector notes."""
    small_sites.single(folder(name), f"{kind}/{name}", url, AS_OF, html, **expect)


def listed(
    kind: str, newest: str, count: int, place: str, pattern: str, step: int = 3, office: str = ""
) -> list[Row]:
    """Rows with addresses by number and day: # the number, %Y %M %D the parts of the day."""
    made = []
    names = titles(kind, count, place, office or f"{place}有关单位")
    for at, (title, day) in enumerate(zip(names, days(newest, count, step), strict=True)):
        year, month, dom = day.split("-")
        href = pattern.replace("%Y", year).replace("%M", month).replace("%D", dom)
        made.append((title, href.replace("#", str(70641 - 13 * at)), day))
    return made


def menu(cols: list[Col], markup: str) -> str:
    """The markup of each column: $NAME, $PATH, $N the number."""
    return "".join(
        markup.replace("$NAME", c.name).replace("$PATH", c.path).replace("$N", str(at))
        for at, c in enumerate(cols, 1)
    )


@dataclass
class Home:
    """A site with its home page. Signs in the markup: $TITLE, $BODY, $SITE; $NAME and $PATH the
    column's, $ROWS of a list, $T and $D of an article, $TEXT its text, $ABOUT of a single page."""

    name: str
    url: str
    site: str
    place: str
    office: str
    # Addresses of entries: $P the column's, * its number, ~ the same without the eleven.
    href: str
    cols: list[Col]
    frame: str
    row: str
    box: str
    article: str
    empty: str
    home: Callable[[Home], str]
    single: str = '<div class="content">$ABOUT</div>'
    title: str = "$NAME-$SITE"
    told: dict[str, int] = field(default_factory=dict)
    # Columns of which no page was fetched, though they have entries.
    unseen: tuple[str, ...] = ()
    # Beginnings of addresses that a person may count as columns or not: categories of services.
    either: tuple[str, ...] = ()
    code: str = ""
    path: str = "/"
    # What stands for $PAGER below a list that has entries.
    pager: str = ""
    # Entries that the home page shows with a day, and without.
    shown: dict[str, str] = field(default_factory=dict)
    undated: dict[str, str] = field(default_factory=dict)
    # Days of entries that it shows without an address.
    nowhere: tuple[str, ...] = ()
    charset: str = "utf-8"

    @property
    def folder(self) -> Path:
        """Where the site goes: the folder of its set, or of the third kept apart."""
        return folder(self.name)

    def __getitem__(self, name: str) -> Col:
        """A column by its name."""
        return next(col for col in self.cols if col.name == name)

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

    def of(self, name: str, count: int, row: str, cut: int = 18, *, dated: bool = True) -> str:
        """The first entries of a column as the home page shows them."""
        rows = self[name].rows[:count]
        for _, href, day in rows:
            at = urljoin(urljoin(self.url, self.path), href)
            (self.shown if dated else self.undated)[at] = day
        return each(rows, row, cut)

    def whole(self, title: str, body: str) -> str:
        """A page."""
        html = self.frame.replace("$BODY", body)
        return html.replace("$TITLE", title).replace("$SITE", self.site)

    def inner(self, col: Col, markup: str) -> str:
        """A page of a column."""
        body = markup.replace("$NAME", col.name).replace("$PATH", col.path)
        return self.whole(self.title.replace("$NAME", col.name), body)

    def build(self) -> None:
        """Write the site, apart if its name says so."""
        self.rows()
        site = Small(self.name, urljoin(self.url, self.path), AS_OF, "", self.charset)
        identity = {"identity": {"site_id_code": self.code}} if self.code else {}
        site.add(self.path, self.whole(self.site, self.home(self)), blank=False, **identity)
        for col in self.cols:
            self._column(site, col)
        seen = {
            site.at(href): day
            for col in self.cols
            if col.name not in self.unseen
            for _, href, day in col.rows
        }
        without = {url: day for url, day in self.undated.items() if url not in self.shown}
        known = [day for url, day in without.items() if url in seen]
        site.more |= {
            "home_newest": max([*self.shown.values(), *known, *self.nowhere], default=None),
            "home_items": [
                *([url, day] for url, day in self.shown.items()),
                *(["", day] for day in self.nowhere),
            ],
            "home_undated": [[url, day] for url, day in without.items()],
            "either": [site.at(path) for path in self.either],
        }
        site.write(self.folder / "homes")

    def _column(self, site: Small, col: Col) -> None:
        seen = col.name not in self.unseen
        if col.rows and seen:
            listing = self.box.replace("$ROWS", each(col.rows, self.row))
            listing = listing.replace("$PAGER", self.pager)
            site.add(col.path, self.inner(col, listing), rows_of=col.rows, blank=False)
        elif col.state == "blank":
            listing = self.box.replace("$ROWS", self.empty).replace("$PAGER", "")
            site.add(col.path, self.inner(col, listing), blank=True)
        elif col.state == "single":
            page = self.inner(col, self.single.replace("$ABOUT", ABOUT))
            site.add(col.path, page, blank=False)
        for title, href, day in col.rows[: self.told.get(col.name, 0)]:
            body = self.article.replace("$TEXT", TEXT).replace("$T", title).replace("$D", day)
            html = self.inner(col, body).replace(f"<title>{col.name}", f"<title>{title}")
            site.add(href, html, article={"title": title, "published": day}, blank=False)
        state, newest = (col.state, col.newest) if seen else (None, None)
        site.column(col.path, col.name, col.kind, state, newest, col.first)
