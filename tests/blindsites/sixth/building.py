"""Builds one small site: its columns, what hangs on its home page, what was planted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from tests.blindsites.blindsite import PICTURE
from tests.blindsites.fifth import articles, phrases
from tests.blindsites.fifth.limits import Limits
from tests.blindsites.fifth.lists import Item, Rows
from tests.blindsites.fifth.planted import OTHER, PlantedColumn
from tests.blindsites.serving import Asked, Host, Reply
from tests.blindsites.sixth import frames, ways
from tests.blindsites.sixth.addresses import Addresses
from tests.blindsites.sixth.frames import Entry, Look, PageParts, Template
from tests.blindsites.sixth.ledger import PlantedWidely

COLUMN_TYPES = {"news": "工作动态", "notice": "通知公告", "policy": "政策文件"}
EMPTY = ("<ul></ul>", "<div class='none'>暂无数据！</div>", "<table><tbody><tr></tr></tbody></table>",
         "<p>没有相关信息</p>")  # fmt: skip
FORM = (
    "<form action='/mail/post' method='post'><p>姓名<input name='xm'></p><p>标题<input name='bt'></p>"
    "<p>内容<textarea name='nr'></textarea></p><button type='submit'>提交信件</button></form>"
)


@dataclass(frozen=True)
class Way:
    """How one column is written; on a site of one template, all of them alike."""

    rows: Rows
    template: Template
    encoding: str  # utf-8, gbk by header, gb2312 by the page alone
    article: articles.Article


@dataclass
class Site:
    """A site being built, on its host and those beside it."""

    draw: Random
    limits: Limits
    look: Look
    planted: PlantedWidely
    way: Callable[[str], Way]  # by the name of a column; "" for all that is none
    addresses: Addresses
    home_rows: Rows
    hosts: dict[str, Host] = field(default_factory=dict)
    menu: list[Entry] = field(default_factory=list)
    blocks: list[tuple[str, str, list[Item]]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    # Hosts with a frame and a menu of their own.
    others: dict[str, tuple[Look, Template, list[Entry]]] = field(default_factory=dict)
    # Columns whose rows come as data from an address of their own.
    fetched: set[str] = field(default_factory=set)
    # Under migration: where the old template still finds what has a new address.
    old_menu: dict[str, str] = field(default_factory=dict)
    lists_at: dict[str, str] = field(default_factory=dict)
    _later: list[Callable[[], None]] = field(default_factory=list)
    _last: list[Callable[[], None]] = field(default_factory=list)
    # Articles by their column.
    _bodies: list[tuple[str, str]] = field(default_factory=list)
    # What was added to pages, by their address.
    more_at: dict[str, str] = field(default_factory=dict)
    _number: int = 100

    def __post_init__(self) -> None:
        self.titles = phrases.Titles(self.draw)
        self.on(self.look.domain)

    @property
    def host(self) -> Host:
        return self.on(self.look.domain)

    def on(self, name: str) -> Host:
        if name not in self.hosts:
            self.hosts[name] = Host()
            for path in ("logo", "ga", "red", "jiucuo", "bsm"):
                self.hosts[name].pages[f"/images/{path}.png"] = PICTURE
            for path in ("dot", "m"):
                self.hosts[name].pages[f"/images/{path}.gif"] = PICTURE
        return self.hosts[name]

    def url(self, path: str) -> str:
        return path if path.startswith("http") else f"http://{self.look.domain}{path}"

    def next(self) -> int:
        self._number += 1
        return self._number

    # --- pages ---------------------------------------------------------------------------

    def put(self, at: str, title: str, place: Sequence[Entry], inside: str, meta: dict[str, str],
            column: str = "") -> None:  # fmt: skip
        """A page, once the menu is whole; `at` may name another host."""
        self._later.append(lambda: self._write(at, title, place, inside, meta, column))

    def _write(self, at: str, title: str, place: Sequence[Entry], inside: str,
               meta: dict[str, str], column: str) -> None:  # fmt: skip
        name, path = self.split(at)
        self.on(name).pages[path] = self.framed(at, title, place, inside, meta, column)

    def framed(self, at: str, title: str, place: Sequence[Entry], inside: str,
               meta: dict[str, str], column: str) -> Reply:  # fmt: skip
        """The page in its template and in the bytes of its encoding."""
        name, path = self.split(at)
        way = self.way(column)
        look, template, menu = self.others.get(name, (self.look, way.template, self.menu))
        if template is frames.tables:
            menu = [(entry, self.old_menu.get(to, to)) for entry, to in menu]
        part = PageParts(path, title, place, inside + self.more_at.get(at, ""), meta)
        page = template(look, menu, part).replace("CHARSET", way.encoding)
        if way.encoding == "gb2312":
            # Nothing but the page says in what it is written.
            return Reply(page.encode("gbk"), type="text/html")
        return Reply(page.encode(way.encoding), type=f"text/html; charset={way.encoding}")

    def split(self, at: str) -> tuple[str, str]:
        if not at.startswith("http://"):
            return self.look.domain, at
        name, _, path = at.removeprefix("http://").partition("/")
        return name, "/" + path

    def reply(self, at: str, reply: Reply | Callable[[Asked], Reply]) -> None:
        """What is no page of a template; after all pages are put."""
        name, path = self.split(at)

        def write() -> None:
            self.on(name).pages[path] = reply

        self._later.append(write)

    def afterwards(self, write: Callable[[], None]) -> None:
        """Done when all pages stand."""
        self._last.append(write)

    def append_to(self, at: str, more: str) -> None:
        self.more_at[at] = self.more_at.get(at, "") + more

    def bodies(self, count: int) -> list[str]:
        """Articles that do not stand on the home page, and not only in a list that is asked for."""
        free = [
            at
            for name, at in self._bodies
            if at not in self.planted.home and name not in self.fetched
        ]
        return self.draw.sample(free, min(count, len(free)))

    def has_faults(self, column: str) -> bool:
        """Whether something was added to an article of that column."""
        return any(name == column and at in self.more_at for name, at in self._bodies)

    def meta_of(self, name: str, kind: str) -> dict[str, str]:
        return {
            "ColumnName": name, "ColumnDescription": f"{name}栏目", "ColumnKeywords": name,
            "ColumnType": COLUMN_TYPES.get(kind, name),
        }  # fmt: skip

    # --- columns -------------------------------------------------------------------------

    def column(self, slug: str, name: str, kind: str, days: Sequence[date],
               title: Callable[[date], str], *, on_home: int = 0, at_host: str = "",
               in_menu: bool = True, counts: bool = True) -> str:  # fmt: skip
        """A column of articles; gives the address of its list."""
        number, base = self.next(), f"http://{at_host}" if at_host else self.look.base
        at = base + self.addresses.list_at(slug, number)
        place = [(name, at)]
        items = [self._item(base, slug, number, day, title(day), name, kind, place) for day in days]
        self.put(at, name, place, self.listed(name, items), self.meta_of(name, kind), name)
        self.lists_at[name] = at
        if on_home:
            self.blocks.append((name, at, items[:on_home]))
            self.planted.home |= {one.at: one.day for one in items[:on_home]}
        if at_host:
            self.others[at_host][2].append((name, at.removeprefix(base)))
        elif in_menu:
            self.menu.append((name, at))
        if counts:
            newest = max(days) if days else None
            column = PlantedColumn(name, kind, newest, in_menu and not at_host)
            (self.planted.on_platform if at_host else self.planted.columns).append(column)
        return at

    def _item(self, base: str, slug: str, number: int, day: date, title: str, name: str,
              kind: str, place: Sequence[Entry]) -> Item:  # fmt: skip
        at = base + self.addresses.item_at(slug, number, self.next(), day)
        way = self.way(name)
        source = self.draw.choice((self.look.sponsor, "办公室"))
        meta = {
            "ColumnName": name, "ColumnType": COLUMN_TYPES.get(kind, name), "ArticleTitle": title,
            "PubDate": f"{day} 09:32", "ContentSource": source,
        }  # fmt: skip
        said = phrases.paragraphs(self.draw)
        self.put(at, title, place, way.article(title, day, source, said, ""), meta, name)
        if at.startswith("/"):
            self._bodies.append((name, at))
        return Item(title, at, day)

    def listed(self, name: str, items: Sequence[Item]) -> str:
        if not items:
            rows = self.draw.choice(EMPTY)
        elif name in self.fetched:
            data = f"{self.look.base}/api/list{self.next()}.json"
            self.reply(data, Reply(ways.answer(items).encode(), type="application/json"))
            rows = ways.asked_for(data)
        else:
            rows = self.way(name).rows(items)
        return f"<div class='listbox'><div class='lm'><span>{name}</span></div>{rows}</div>"

    def single(self, slug: str, name: str) -> None:
        at = self.look.base + self.addresses.list_at(slug, self.next())
        said = "".join(f"<p>　　{one}</p>" for one in phrases.paragraphs(self.draw, 4))
        self.put(at, name, [(name, at)], f"<h1>{name}</h1>{said}", self.meta_of(name, OTHER), name)
        self.menu.append((name, at))

    def guides(self, name: str, guides: dict[str, tuple[str, ...]], at_host: str = "") -> None:
        """Guides, each without the elements named; `at_host` with a directory of the site's own."""
        base = f"http://{at_host}" if at_host else self.look.base
        at = base + self.addresses.list_at("bszn", self.next())
        place, rows = [(name, at)], ""
        write = self.draw.choice(articles.GUIDES)
        for title, without in guides.items():
            day = self.limits.as_of - timedelta(days=300)
            one = base + self.addresses.item_at("bszn", 12, self.next(), day)
            meta = {
                "ColumnName": name, "ColumnType": "办事服务", "ArticleTitle": title,
                "PubDate": f"{day} 09:32", "ContentSource": self.look.sponsor,
            }  # fmt: skip
            self.put(one, title, place, write(title, articles.elements(without)), meta, name)
            rows += f"<li><a href='{one}'>{title}</a></li>"
        meta = self.meta_of(name, "") | {"ColumnType": "办事服务"}
        self.put(at, name, place, f"<h2>{name}</h2><ul class='sx'>{rows}</ul>", meta, name)
        self.menu.append((name, at))
        self.planted.guides_elsewhere = bool(at_host)
        self.planted.guides = {} if at_host else guides

    def letters(self, name: str, letters: Sequence[tuple[str, date, date | None]],
                at_host: str = "") -> None:  # fmt: skip
        base = f"http://{at_host}" if at_host else self.look.base
        at = base + self.addresses.list_at("zxxx", self.next())
        place = [(name, at)]
        write_list, write_letter = self.draw.choice(articles.LETTERS)
        made: list[articles.Letter] = []
        for title, asked, answered in letters:
            one = base + self.addresses.item_at("zxxx", 13, self.next(), asked)
            made.append((title, one, asked, answered))
            meta = {
                "ColumnName": name, "ColumnType": "咨询投诉", "ArticleTitle": title,
                "PubDate": f"{asked} 09:45", "ContentSource": self.look.sponsor,
            }  # fmt: skip
            self.put(one, title, place, write_letter(made[-1]), meta, name)
        meta = self.meta_of(name, "") | {"ColumnType": "咨询投诉"}
        self.put(at, name, place, f"<h2>{name}</h2>{FORM}{write_list(made)}", meta, name)
        self.menu.append((name, at))
        self.planted.letters = [(asked, answered) for _, asked, answered in letters]
        self.planted.letters_elsewhere = bool(at_host)

    # --- the end -------------------------------------------------------------------------

    def finish(self) -> None:
        home = "".join(self._block(*one) for one in self.blocks) + "".join(self.links)
        self.put(f"{self.look.base}/", self.look.name, [], home, {"ColumnType": "首页"})
        entries = "".join(f"<li><a href='{at}'>{name}</a></li>" for name, at in self.menu)
        at = f"{self.look.base}/map.html"
        self.put(
            at, "网站地图", [("网站地图", at)], f"<ul>{entries}</ul>", self.meta_of("网站地图", "")
        )
        if self.look.marks == "file":
            told = frames.written_foot(self.look).replace('"', "'").replace("/", "\\/")
            script = Reply(
                f'document.write("{told}");'.encode(), type="text/javascript; charset=utf-8"
            )
            self.reply(f"{self.look.base}/js/foot.js", script)
            for name in self.others:
                self.reply(f"http://{name}{self.look.base}/js/foot.js", script)
        self.host.put("/s", "<title>搜索</title><p>请输入关键字。</p>")
        for write in [*self._later, *self._last]:
            write()

    def _block(self, name: str, at: str, items: list[Item]) -> str:
        old = any(one.day < self.limits.as_of - timedelta(days=300) for one in items)
        # Nobody shows month and day alone of what is of another year.
        rows = (ways.twice_written if old else self.home_rows)(items)
        return (
            f"<div class='block'><div class='hd'><a href='{at}'>{name}</a>"
            f"<a class='gd' href='{at}'>更多&gt;&gt;</a></div><div class='bd'>{rows}</div></div>"
        )
