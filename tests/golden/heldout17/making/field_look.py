"""How a small site of this set looks: its frame, its lists, what it says where a list is empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .field_plan import AS_OF, Col, Half, Row, Small, each, fill, paragraphs, publish
from .field_texts import TEXT

ABOUT = paragraphs(
    "本单位内设综合科、业务一科、业务二科三个科室，下辖两个事业单位。",
    "主要负责贯彻执行有关法律法规，拟订本地区工作规划并组织实施，承办上级交办的其他事项。",
)


@dataclass
class Look:
    """Signs in the markup: $TITLE the title of the page, $NAV the menu, $BODY what the page shows,
    $NAME and $PATH the column's, $T and $D of an article, $ROWS of a list."""

    name: str
    url: str
    site: str
    place: str
    office: str
    href: str
    cols: list[Col]
    page: str
    nav: str
    row: str
    box: str
    article: str
    empty: str
    home: Callable[[Look], str]
    told_on: dict[str, int]
    newest: str
    code: str = ""
    single: str = '<div class="con">$ABOUT</div>'
    title: str = "$NAME-$SITE"
    names: dict[str, Col] = field(default_factory=dict)

    def whole(self, title: str, body: str) -> str:
        """A page."""
        nav = "".join(
            self.nav.replace("$NAME", c.name).replace("$PATH", c.path)
            for c in self.cols
            if c.state is not None
        )
        signs = {"$TITLE": title, "$NAV": nav, "$BODY": body, "$SITE": self.site}
        html = self.page
        for sign, text in signs.items():
            html = html.replace(sign, text)
        return html

    def of(self, name: str, count: int, row: str = "") -> str:
        """The first rows of a column."""
        return each(self.names[name].rows[:count], row or self.row)

    def named(self, markup: str, col: Col) -> str:
        """Markup with the column's name and path."""
        return (
            markup.replace("$NAME", col.name).replace("$PATH", col.path).replace("$SITE", self.site)
        )

    def listing(self, col: Col) -> str:
        """The page of a column that is a list or empty."""
        if col.rows:
            body = self.box.replace("$ROWS", each(col.rows, self.row))
        else:
            body = self.box.replace("$ROWS", self.empty) if "$ROWS" in self.box else self.empty
        return self.whole(self.named(self.title, col), self.named(body, col))

    def told(self, col: Col, one: Row) -> str:
        """The page of an article."""
        body = self.article.replace("$TEXT", TEXT).replace("$T", one[0]).replace("$D", one[2])
        return self.whole(f"{one[0]}-{self.site}", self.named(body, col))

    def write(self, half: Half) -> Small:
        """Write the site, apart if its name says so."""
        site = Small(self.name, self.url, AS_OF, "")
        self.names = fill(self.cols, self.place, self.office, self.href)
        identity = {"identity": {"site_id_code": self.code}} if self.code else {}
        publish(
            site,
            self.cols,
            self.whole(self.site, self.home(self)),
            self.listing,
            self.told,
            self.told_on,
            **identity,
        )
        for col in self.cols:
            if col.state == "single":
                body = self.single.replace("$ABOUT", ABOUT)
                html = self.whole(self.named(self.title, col), self.named(body, col))
                site.add(col.path, html, blank=False)
        site.more |= {"home_newest": self.newest}
        half.keep(site)
        return site
