"""What the sites are planned by: their columns, what stands in each, what a person counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .common import Row, Small, days, titles


@dataclass
class Col:
    """A column: `of` names the pool its titles are from, `kind` is what a person calls it."""

    path: str
    name: str
    kind: str | None
    state: str | None = None
    newest: str | None = None
    count: int = 0
    of: str = ""
    skip: int = 0
    first: bool | None = None
    step: int = 3
    rows: list[Row] = field(default_factory=list)


def fill(
    cols: list[Col], place: str, office: str, hrefs: Callable[[Col, list[str]], list[str]]
) -> dict[str, Col]:
    """Give every column with a newest day its rows; the columns by path."""
    for col in cols:
        if col.newest and col.count:
            when = days(col.newest, col.count, col.step)
            names = titles(col.of or col.kind or "news", col.count, place, office, col.skip)
            col.rows = list(zip(names, hrefs(col, when), when, strict=True))
    return {col.path: col for col in cols}


def declare(site: Small, cols: list[Col]) -> None:
    """What a person counts on the site."""
    for col in cols:
        site.column(col.path, col.name, col.kind, col.state, col.newest, col.first)


def crumbs(*steps: tuple[str, str], sign: str = "&nbsp;&gt;&nbsp;") -> str:
    """Links from the home page down."""
    return sign.join(f'<a href="{href}">{name}</a>' for name, href in (("首页", "/"), *steps))


def short(title: str, length: int) -> str:
    """Cut as templates cut."""
    return title if len(title) <= length else title[:length] + "..."
