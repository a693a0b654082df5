"""Builds one ordinary site from its parts and writes down what was planted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from tests.blindsites.fifth import articles, lists, phrases
from tests.blindsites.fifth.frames import written_foot
from tests.blindsites.fifth.lists import Item, Rows
from tests.blindsites.fifth.pages import COLUMN_TYPES, Pages
from tests.blindsites.fifth.planted import OTHER, PlantedColumn
from tests.blindsites.serving import Reply, moved

SHEET = Reply(b"\xd0\xcf\x11\xe0" + b"\0" * 900, type="application/msword")
EMPTY = (
    "<ul class='newslist'></ul>",
    "<div class='nodata'>暂无信息</div>",
    "<ul class='newslist'></ul><div class='page'>共0条记录 1/1页</div>",
    "<p align='center'>该栏目暂无内容</p>",
)
FORM = (
    "<form action='/mail/post' method='post'><p>姓名<input name='xm'></p><p>标题<input name='bt'></p>"
    "<p>内容<textarea name='nr'></textarea></p><button type='submit'>提交信件</button></form>"
)


class Site(Pages):
    """A site being built: its columns, what goes wrong on it, its home page."""

    # --- columns -------------------------------------------------------------------------

    def column(
        self, slug: str, name: str, kind: str, days: Sequence[date], title: Callable[[date], str],
        *, on_home: int = 0, channel: str = "", at_host: str = "", rows: Rows | None = None,
        article: articles.Article | None = None, in_menu: bool = True,
    ) -> list[Item]:  # fmt: skip
        """A column of articles; `channel` hangs it below a page of the menu."""
        self._columns += 1
        number, base = self._columns, f"http://{at_host}" if at_host else ""
        list_at = base + self.parts.addresses.list_at(slug, number, 1)
        place = [(channel, self._channel(channel))] if channel else []
        place = [*place, (name, list_at)]
        items = []
        for day in days:
            self._items += 1
            at = base + self.parts.addresses.item_at(slug, number, self._items, day)
            item = Item(title(day), at, day)
            items.append(item)
            self._article(item, name, kind, place, article or self.parts.article)
        self._lists(base, slug, number, name, kind, place, items, rows or self.parts.rows)
        self._hang(name, list_at, items, on_home, channel, in_menu)
        newest = max(days) if days else None
        is_first = in_menu and not channel
        at = list_at if at_host else ""
        self.planted.columns.append(PlantedColumn(name, kind, newest, is_first, at))
        return items

    def _article(self, item: Item, name: str, kind: str, place: list[tuple[str, str]],
                 write: articles.Article) -> None:  # fmt: skip
        said = phrases.paragraphs(self.draw)
        source = self.draw.choice((self.look.sponsor, "办公室", self.look.name))
        more = self._neighbours(place, item) if "neighbours" in self.look.extras else ""
        inside = write(item.title, item.day, source, said, "") + more
        meta = {
            "ColumnName": name, "ColumnType": COLUMN_TYPES.get(kind, name), "ArticleTitle": item.title,
            "PubDate": f"{item.day} 09:32", "ContentSource": source,
        }  # fmt: skip
        self.put(item.at, item.title, place, inside, meta)
        if item.at.startswith("/"):
            self._articles.append((item.at, item.title))

    def _neighbours(self, place: list[tuple[str, str]], item: Item) -> str:
        """上一篇, and what the column has besides."""
        name, at = place[-1]
        return f"<div class='near'>上一篇：没有了　<a href='{at}'>返回{name}</a></div>"

    def _lists(self, base: str, slug: str, number: int, name: str, kind: str,
               place: list[tuple[str, str]], items: list[Item], rows: Rows) -> None:  # fmt: skip
        size = self.parts.per_page
        pages = max(1, -(-len(items) // size))

        def at(one: int) -> str:
            return base + self.parts.addresses.list_at(slug, number, one)

        for one in range(1, pages + 1):
            of_page = items[(one - 1) * size : one * size]
            # Nobody shows month and day alone of what is of another year.
            write = lists.after if rows is lists.short and any(map(self._is_old, items)) else rows
            inside = write(of_page) if items else self.draw.choice(EMPTY)
            inside = (
                f"<div class='right'><h2>{name}</h2>{inside}{lists.pager(at, one, pages)}</div>"
            )
            self.put(at(one), name, place, inside, self.meta_of_column(name, kind))

    def _hang(self, name: str, at: str, items: list[Item], on_home: int, channel: str,
              in_menu: bool) -> None:  # fmt: skip
        if on_home:
            self.blocks.append((name, at, items[:on_home]))
            for item in items[:on_home]:
                self.planted.home[item.at] = item.day
        if channel:
            self.channel(channel)
            self.channels[channel].append((name, at, items[:5]))
        elif in_menu:
            self.menu.append((name, at))

    def channel(self, name: str) -> None:
        if name not in self.channels:
            self.channels[name] = []
            self.menu.append((name, self._channel(name)))

    def _channel(self, name: str) -> str:
        return self.channel_at.get(name) or f"/{_slug(name)}/"

    def single(self, slug: str, name: str, paragraphs: Sequence[str], channel: str = "") -> None:
        """A column that is one page of text."""
        self._columns += 1
        at = self.parts.addresses.list_at(slug, self._columns, 1)
        inside = f"<h1>{name}</h1>" + "".join(f"<p>　　{one}</p>" for one in paragraphs)
        self.put(at, name, [(name, at)], inside, self.meta_of_column(name, OTHER))
        if channel:
            self.channel(channel)
            self.channels[channel].append((name, at, []))
        else:
            self.menu.append((name, at))

    def guides(self, name: str, guides: dict[str, tuple[str, ...]], at_host: str = "",
               channel: str = "") -> None:  # fmt: skip
        """Guides, each without the elements named; the list shows no days."""
        self._columns += 1
        number, base = self._columns, f"http://{at_host}" if at_host else ""
        list_at = base + self.parts.addresses.list_at("bszn", number, 1)
        place = [(name, list_at)]
        items = []
        for title, without in guides.items():
            self._items += 1
            day = self.limits.as_of - timedelta(days=300)
            at = base + self.parts.addresses.item_at("bszn", number, self._items, day)
            items.append(Item(title, at, day))
            meta = {
                "ColumnName": name, "ColumnType": "办事服务", "ArticleTitle": title,
                "PubDate": f"{day} 09:32", "ContentSource": self.look.sponsor,
            }  # fmt: skip
            inside = self.parts.guide(title, articles.elements(without))
            self.put(at, title, place, inside, meta)
        self.put(list_at, name, place, f"<h2>{name}</h2>{lists.undated(items)}",
                 self.meta_of_column(name, "service") | {"ColumnType": "办事服务"})  # fmt: skip
        if channel:
            self.channel(channel)
            self.channels[channel].append((name, list_at, []))
        else:
            self.menu.append((name, list_at))
        self.planted.guides_elsewhere = bool(at_host)
        self.planted.guides = {} if at_host else guides

    def letters(self, name: str, letters: Sequence[tuple[str, date, date | None]],
                at_host: str = "", channel: str = "") -> None:  # fmt: skip
        """A letter box with its form, its list and a page for each letter."""
        self._columns += 1
        number, base = self._columns, f"http://{at_host}" if at_host else ""
        list_at = base + self.parts.addresses.list_at("zxxx", number, 1)
        place = [(name, list_at)]
        write_list, write_letter = self.parts.letters
        made: list[articles.Letter] = []
        for title, asked, answered in letters:
            self._items += 1
            at = base + self.parts.addresses.item_at("zxxx", number, self._items, asked)
            letter = (title, at, asked, answered)
            made.append(letter)
            meta = {
                "ColumnName": name, "ColumnType": "咨询投诉", "ArticleTitle": title,
                "PubDate": f"{asked} 09:45", "ContentSource": self.look.sponsor,
            }  # fmt: skip
            self.put(at, title, place, write_letter(letter), meta)
        inside = f"<h2>{name}</h2>{FORM}{write_list(made)}"
        self.put(list_at, name, place, inside,
                 self.meta_of_column(name, "") | {"ColumnType": "咨询投诉"})  # fmt: skip
        if channel:
            self.channel(channel)
            self.channels[channel].append((name, list_at, []))
        else:
            self.menu.append((name, list_at))
        self.planted.letters = [(asked, answered) for _, asked, answered in letters]
        self.planted.letters_elsewhere = bool(at_host)

    # --- what goes wrong -----------------------------------------------------------------

    def add_to_articles(self, count: int, more: Callable[[int], str]) -> list[str]:
        """Appends to the text of `count` articles that do not stand on the home page."""
        free = [at for at, _ in self._articles if at not in self.planted.home]
        chosen = self.draw.sample(free, min(count, len(free)))
        for number, at in enumerate(chosen):
            self._append(at, more(number))
        return chosen

    def _append(self, at: str, more: str) -> None:
        def write() -> None:
            reply = self.host.pages[at]
            assert isinstance(reply, Reply)
            text = reply.body.decode().replace(
                "<div class='footer'>", f"{more}<div class='footer'>"
            )
            self.host.put(at, text)

        self._later.append(write)

    def move_column(self, old: str, name: str, how: str) -> None:
        """The menu still has the old address of the column, which sends on."""
        place = next(k for k, (one, _) in enumerate(self.menu) if one == name)
        target = self.menu[place][1]
        self.menu[place] = (name, old)
        refresh = f"<html><head><meta http-equiv='refresh' content='0;url={target}'></head></html>"
        self.host.pages[old] = moved(target, 301) if how == "redirect" else Reply(refresh.encode())

    # --- the end -------------------------------------------------------------------------

    def finish(self) -> None:
        home = "".join(self._block(*one) for one in self.blocks)
        first = self.blocks[0][2][0]
        headline = f"<div class='toutiao'><h2><a href='{first.at}'>{first.title}</a></h2></div>"
        focus = f"<div class='focus'><a href='{first.at}'><img src='/images/b1.jpg' alt='{first.title}'></a></div>"
        for name, blocks in self.channels.items():
            at = self._channel(name)
            inside = "".join(self._block(*one) for one in blocks)
            self.put(at, name, [(name, at)], inside, self.meta_of_column(name, ""))
        inside = headline + focus + home + "".join(self.links)
        self.put("/", self.look.name, [], inside, {"ColumnType": "首页"})
        entries = "".join(f"<li><a href='{at}'>{name}</a></li>" for name, at in self.menu)
        self.put("/map.html", "网站地图", [("网站地图", "/map.html")], f"<ul>{entries}</ul>",
                 self.meta_of_column("网站地图", ""))  # fmt: skip
        if "foot_script" in self.look.extras:
            told = written_foot(self.look).replace('"', "'")
            script = Reply(
                f'document.write("{told}");'.encode(), type="text/javascript; charset=utf-8"
            )
            for host in (
                self.host,
                *(h for name, h in self.others.items() if name not in self.foreign),
            ):
                host.pages["/js/foot.js"] = script
        for write in self._later:
            write()

    def _block(self, name: str, at: str, items: list[Item]) -> str:
        write = self.parts.home_rows
        # Nobody shows month and day alone of what is of another year.
        if write is lists.short and any(self._is_old(one) for one in items):
            write = lists.after
        rows = write(items) if items else ""
        return (
            f"<div class='box'><div class='tit'><h3><a href='{at}'>{name}</a></h3>"
            f"<a class='more' href='{at}'>更多&gt;&gt;</a></div>{rows}</div>"
        )

    def _is_old(self, item: Item) -> bool:
        return item.day < self.limits.as_of - timedelta(days=300)


def _slug(channel: str) -> str:
    return {
        "新闻中心": "xwzx", "政务公开": "zwgk", "办事服务": "bsfw", "互动交流": "hdjl",
        "信息公开": "xxgk", "走进开发区": "zjkfq",
    }[channel]  # fmt: skip
