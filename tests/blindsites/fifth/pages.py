"""Frames and puts the pages of one site, once its menu is whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from tests.blindsites.blindsite import PICTURE
from tests.blindsites.fifth import phrases
from tests.blindsites.fifth.frames import Look, page
from tests.blindsites.fifth.limits import Limits
from tests.blindsites.fifth.lists import Item
from tests.blindsites.fifth.parts import Parts
from tests.blindsites.fifth.planted import Planted
from tests.blindsites.serving import Host, Reply

PLAIN = Reply(b"body{margin:0}", type="text/css")
COLUMN_TYPES = {"news": "工作动态", "notice": "通知公告", "policy": "政策文件"}


@dataclass
class Pages:
    """The pages of a site being built, on its own host and on others."""

    draw: Random
    limits: Limits
    look: Look
    domain: str
    parts: Parts
    planted: Planted
    host: Host = field(default_factory=Host)
    others: dict[str, Host] = field(default_factory=dict)
    menu: list[tuple[str, str]] = field(default_factory=list)
    blocks: list[tuple[str, str, list[Item]]] = field(default_factory=list)
    channels: dict[str, list[tuple[str, str, list[Item]]]] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    # Where a channel is another host, and how hosts of others frame their pages.
    channel_at: dict[str, str] = field(default_factory=dict)
    foreign: dict[str, tuple[Look, list[tuple[str, str]]]] = field(default_factory=dict)
    # Pages are put once the menu is whole.
    _later: list[Callable[[], None]] = field(default_factory=list)
    _articles: list[tuple[str, str]] = field(default_factory=list)
    _columns: int = 10
    _items: int = 100

    def __post_init__(self) -> None:
        self.titles = phrases.Titles(self.draw)
        for path in ("logo.png", "ga.png", "red.png", "jiucuo.png", "dot.gif", "b1.jpg"):
            self.host.pages[f"/images/{path}"] = PICTURE
        self.host.pages["/css/style.css"] = PLAIN

    def url(self, path: str) -> str:
        return f"http://{self.domain}{path}"

    def put(self, at: str, title: str, place: list[tuple[str, str]], inside: str,
            meta: dict[str, str]) -> None:  # fmt: skip
        """A page, once the menu is whole; `at` may name another host of the site."""
        host, path = self._host(at)
        name = at.removeprefix("http://").partition("/")[0]

        def write() -> None:
            look, menu = self.foreign.get(name, (self.look, self.menu))
            linked = [(n, self._from(host, a)) for n, a in menu]
            side = self._side(place) if look is self.look and place else ""
            host.put(path, page(look, linked, title, place, inside, meta, side))

        self._later.append(write)

    def _side(self, place: list[tuple[str, str]]) -> str:
        """What stands beside every inner page: the newest of the site, the columns of the channel."""
        side = ""
        if "sidebar" in self.look.extras:
            _, _, newest = self.blocks[0]
            rows = "".join(
                f"<li><a href='{self.url(one.at)}'>{one.title}</a><span>{one.day}</span></li>"
                for one in newest[:5]
            )
            side += f"<div class='side'><h3>热点推荐</h3><ul>{rows}</ul></div>"
        below = self.channels.get(place[0][0], [])
        if "leftnav" in self.look.extras and below:
            rows = "".join(f"<li><a href='{at}'>{name}</a></li>" for name, at, _ in below)
            side += f"<div class='leftnav'><h3>{place[0][0]}</h3><ul>{rows}</ul></div>"
        return side

    def _from(self, host: Host, at: str) -> str:
        own = host is self.host or at.startswith("http")
        return at if own else f"http://{self.domain}{at}"

    def _host(self, at: str) -> tuple[Host, str]:
        if not at.startswith("http://"):
            return self.host, at
        name, _, path = at.removeprefix("http://").partition("/")
        if name not in self.others:
            self.others[name] = Host()
            for one in ("logo.png", "ga.png", "red.png", "jiucuo.png", "dot.gif"):
                self.others[name].pages[f"/images/{one}"] = PICTURE
            self.others[name].pages["/css/style.css"] = PLAIN
            at_map = f"http://{name}/map.html"
            self.put(at_map, "网站地图", [("网站地图", at_map)], "<p>本页列出各栏目。</p>",
                     self.meta_of_column("网站地图", ""))  # fmt: skip
        return self.others[name], "/" + path

    def meta_of_column(self, name: str, kind: str) -> dict[str, str]:
        return {
            "ColumnName": name, "ColumnDescription": f"{name}栏目", "ColumnKeywords": name,
            "ColumnType": COLUMN_TYPES.get(kind, name),
        }  # fmt: skip
