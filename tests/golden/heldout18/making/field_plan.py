"""What the homes, lists, articles and guides of this set are planned by.

A fair draw only: structures as look-ups in public code gave them (home pages and columns that
somebody saved, templates of systems, the rules of one collection of crawlers in the order they are
stored in), each taken as it came, common or odd. Homes are of full size: menus that unfold, tabs,
slides, banners, services, links to friends. Where only a head or a column page of a site was found,
its home is completed with the blocks that its menu or columns showed. Places, offices, titles, names
of classes and texts are made up. A third of each kind, by a digest of the name, goes to `kept/`: it
is read only after the mending by the rest.
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
from tests.golden.heldout17.making.field_words import titles
from tests.golden.small_sites import Row, Small, paragraphs

__all__ = ["AS_OF", "Col", "Home", "Row", "days", "each", "lists_rows", "paragraphs", "single"]

SET = Path(__file__).parent.parent
AS_OF = "2026-11-20"
TEXT = paragraphs(
    "　　各村（社区）、各有关单位：为进一步提高工作质量，现将近期有关安排通知如下，请对照执行。",
    "　　一是压实责任，做到事事有人管、件件有着落；二是加强调度，每周汇总一次进展情况。",
    "　　对工作中发现的问题要及时整改，整改情况于月底前书面报送。",
)
ABOUT = paragraphs(
    "本单位承担辖区内有关行政管理和公共服务工作，内设六个科室，下属三个事业单位。",
    "办公地址在行政中心三号楼，服务群众的窗口设在政务服务大厅一楼。",
)


def kept(name: str) -> bool:
    """Whether what is called so is kept apart."""
    return sha256(f"eighteenth {name}".encode()).digest()[0] % 3 == 0


def folder(name: str) -> Path:
    """The folder that a page or site of that name stands in."""
    return SET / "kept" if kept(name) else SET


def single(kind: str, name: str, url: str, html: str, **expect: Any) -> None:
    """Write a page of a kind (lists, articles, guides) with what a careful inspector notes."""
    small_sites.single(folder(name), f"{kind}/{name}", url, AS_OF, html, **expect)


def lists_rows(
    kind: str, newest: str, count: int, place: str, pattern: str, step: int = 3, office: str = ""
) -> list[Row]:
    """Rows with addresses by number and day: # the number, %Y %M %D the parts of the day."""
    made = []
    names = titles(kind, count, place, office or f"{place}有关单位")
    for at, (title, day) in enumerate(zip(names, days(newest, count, step), strict=True)):
        year, month, dom = day.split("-")
        href = pattern.replace("%Y", year).replace("%M", month).replace("%D", dom)
        made.append((title, href.replace("#", str(48213 - 17 * at)), day))
    return made


@dataclass
class Home:
    """A site with its home page. Signs in the markup: $TITLE, $BODY, $SITE; $NAME and $PATH the
    column's, $ROWS of a list, $T and $D of an article, $TEXT its text, $ABOUT of a single page."""

    name: str
    url: str
    site: str
    place: str
    office: str
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
    # Entries that the home page shows with a day, and those that it shows without or
    # that a person may count or not, letters.
    shown: dict[str, str] = field(default_factory=dict)
    undated: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Col:
        """A column by its name."""
        return next(col for col in self.cols if col.name == name)

    def rows(self) -> None:
        """Give every column with a newest day its entries."""
        for at, col in enumerate(self.cols):
            if col.newest and col.count:
                pattern = self.href.replace("$P", col.path).replace("*", str(at + 11))
                made = lists_rows(
                    col.of or col.kind or "news",
                    col.newest,
                    col.count,
                    self.place,
                    pattern,
                    col.step,
                    self.office,
                )
                col.rows = [(t, h.replace("~", str(at)), d) for t, h, d in made]

    def of(self, name: str, count: int, row: str, cut: int = 18, *, dated: bool = True) -> str:
        """The first entries of a column as the home page shows them."""
        rows = self[name].rows[:count]
        for _, href, day in rows:
            (self.shown if dated else self.undated)[urljoin(self.url, href)] = day
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
        site = Small(self.name, urljoin(self.url, self.path), AS_OF, "")
        identity = {"identity": {"site_id_code": self.code}} if self.code else {}
        site.add(self.path, self.whole(self.site, self.home(self)), blank=False, **identity)
        for col in self.cols:
            self._column(site, col)
        known = {
            site.at(href): day
            for col in self.cols
            if col.name not in self.unseen
            for _, href, day in col.rows
        }
        without = {url: day for url, day in self.undated.items() if url not in self.shown}
        days_known = [day for url, day in without.items() if url in known]
        site.more |= {
            "home_newest": max([*self.shown.values(), *days_known], default=None),
            "home_items": [[url, day] for url, day in self.shown.items()],
            "home_undated": [[url, day] for url, day in without.items()],
            "either": [site.at(path) for path in self.either],
        }
        site.write(folder(self.name) / "homes")

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


def menu(cols: list[Col], markup: str) -> str:
    """The markup of each column: $NAME, $PATH."""
    return "".join(markup.replace("$NAME", c.name).replace("$PATH", c.path) for c in cols)
