"""Pieces the trap sites are built from: a site in the making, its frame, its plain lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import escape

from xuncha.facts import ColumnKind
from xuncha.sandbox.markup.parts import BANNER
from xuncha.sandbox.plan import DOMAIN
from xuncha.sandbox.traps.answer import BARE_HTML, HTML, TrapAnswer
from xuncha.sandbox.traps.truth import ColumnTruth, HomeTruth, Shown, Truth

# Early in January, so that MM-DD crosses New Year.
AS_OF = date(2021, 1, 8)
ZONE = f"traps.{DOMAIN}"

_STOCK = (
    "召开年度工作会议部署重点任务", "组织开展安全生产专项检查", "举办业务培训班提升服务能力",
    "深入基层走访调研帮扶企业", "推进示范项目建设取得进展", "开展冬季志愿服务活动",
    "加强设施养护保障群众出行", "召开座谈会听取各方意见", "完成季度数据核查工作",
    "启动便民服务改造工程", "落实值班制度做好应急准备", "参加全省视频调度会议",
)  # fmt: skip
_NOTICES = (
    "关于做好假期值班工作的通知", "关于公布服务窗口时间的公告", "关于开展资格审核的通知",
    "关于项目评审结果的公示", "关于调整办公地址的公告", "关于征集便民措施的通知",
    "关于印发年度工作要点的通知", "关于停水检修的公告",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list."""

    title: str
    day: date
    path: str

    @property
    def iso(self) -> str:
        """The day as 2021-01-05."""
        return self.day.isoformat()


def days_before(*ages: int) -> list[date]:
    """The days so many days before the as-of date."""
    return [AS_OF - timedelta(days=age) for age in ages]


@dataclass
class TrapSite:
    """One trap site: its answers by path, and what is planted in it."""

    number: int
    name: str
    about: str
    routes: dict[str, TrapAnswer] = field(default_factory=dict)
    truth: Truth = field(default_factory=Truth)
    menu: list[tuple[str, str]] = field(default_factory=list)
    # Path of a column of the menu → the columns that unfold below it.
    folded: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    # Charset of the bytes, and the declaration in the page; None declares nothing.
    charset: str = "utf-8"
    declared: str | None = "utf-8"
    footer: str = ""
    head: str = ""
    # For an unknown path; 404 with a plain page where it is None.
    missing: TrapAnswer | None = None
    # Before any route: (path, Cookie header) → an answer, or None to go on.
    gate: Callable[[str, str], TrapAnswer | None] | None = None
    # The same by the name that the visitor's program gives itself.
    agent_gate: Callable[[str, str], TrapAnswer | None] | None = None
    # Hosts of others that the site links to, with the one page each of them shows.
    strangers: dict[str, TrapAnswer] = field(default_factory=dict)
    _blocks: list[str] = field(default_factory=list)

    @property
    def host(self) -> str:
        """The site's host, below .invalid."""
        return f"t{self.number:02d}.{ZONE}"

    @property
    def url(self) -> str:
        """Address of the home page."""
        return f"http://{self.host}/"

    @property
    def site_id_code(self) -> str:
        """Ten digits of the practice province."""
        return f"419900{self.number:04d}"

    def answer(self, path: str, cookie: str = "", agent: str = "") -> TrapAnswer:
        """What the site answers to a path with its query."""
        stopped = self.gate(path, cookie) if self.gate else None
        if stopped is None and self.agent_gate:
            stopped = self.agent_gate(path, agent)
        if stopped is not None:
            return stopped
        known = self.routes.get(path)
        if known is not None:
            return known
        return self.missing or TrapAnswer(_NOT_THERE, 404)

    # ---- pages

    def put(self, path: str, html: str, status: int = 200) -> None:
        """Serve a page in the site's charset."""
        kind = HTML if self.charset == "utf-8" and self.declared == "utf-8" else BARE_HTML
        self.routes[path] = TrapAnswer(html.encode(self.charset, "xmlcharrefreplace"), status, kind)

    def page(
        self, path: str, title: str, inner: str, crumbs: Sequence[tuple[str, str]] = ()
    ) -> None:
        """A page in the site's frame."""
        self.put(path, self.framed(title, inner, crumbs))

    def framed(self, title: str, inner: str, crumbs: Sequence[tuple[str, str]] = ()) -> str:
        """The frame around the content: menu, path of the page, footer."""
        charset = f'<meta charset="{self.declared}">' if self.declared else ""
        menu = "".join(self._menu_entry(name, path) for name, path in self.menu)
        trail = "".join(f' &gt; <a href="{path}">{name}</a>' for name, path in crumbs)
        where = (
            f'<div class="position">当前位置:<a href="/">首页</a>{trail}</div>' if crumbs else ""
        )
        return (
            f"<!DOCTYPE html><html><head>{charset}<title>{escape(title)}</title>{self.head}</head>"
            f'<body>{BANNER}<div class="nav"><ul><li><a href="/">首页</a></li>{menu}</ul></div>{where}'
            f'<div class="main">{inner}</div>{self.footer or plain_footer(self)}</body></html>'
        )

    def _menu_entry(self, name: str, path: str) -> str:
        below = "".join(f'<li><a href="{p}">{n}</a></li>' for n, p in self.folded.get(path, ()))
        unfolds = f"<ul>{below}</ul>" if below else ""
        return f'<li><a href="{path}">{name}</a>{unfolds}</li>'

    def fold(self, name: str, path: str, below: str) -> None:
        """Move a column of the menu below another one."""
        self.menu.remove((name, path))
        self.folded.setdefault(below, []).append((name, path))

    def articles(self, folder: str, items: Sequence[Item], shows_day: bool = True) -> None:
        """A page for every entry of a list."""
        known = [*self.menu, *(one for below in self.folded.values() for one in below)]
        column = next(((n, p) for n, p in known if p.startswith(folder)), ("栏目", folder))
        for item in items:
            day = f"发布时间:{item.iso} 来源:{self.name}" if shows_day else f"来源:{self.name}"
            body = f"<p>{escape(item.title)}。本文由软件生成,供检查演练使用。</p>" * 3
            inner = f'<h1>{escape(item.title)}</h1><div class="info">{day}</div><div class="content">{body}</div>'
            self.page(item.path, f"{item.title}-{self.name}", inner, [column])

    # ---- columns

    def column(
        self,
        name: str,
        path: str,
        inner: str,
        shown: Shown,
        kind: ColumnKind | None = None,
        newest: date | None = None,
        items: int | None = None,
        may_be_absent: bool = False,
    ) -> None:
        """A column in the menu with its page and its truth."""
        if (name, path) not in self.menu:
            self.menu.append((name, path))
        self._later.append((path, f"{name}-{self.name}", inner, (name, path)))
        truth = ColumnTruth(name, path, shown, kind, newest, items, may_be_absent)
        self.truth.columns.append(truth)

    def listed(
        self,
        name: str,
        path: str,
        items: Sequence[Item],
        shown: Shown,
        kind: ColumnKind | None = None,
        inner: str = "",
        on_home: bool = False,
        shows_day: bool = True,
    ) -> None:
        """A column whose page is a list; `inner` where the markup is not the plain one."""
        newest = max(item.day for item in items)
        self.column(name, path, inner or plain_list(items), shown, kind, newest, len(items))
        self._listed.append((path, tuple(items), shows_day))
        if on_home:
            self._blocks.append(block(name, path, plain_list(items)))
            self._on_home += [item.day for item in items]

    _later: list[tuple[str, str, str, tuple[str, str]]] = field(default_factory=list)
    _listed: list[tuple[str, tuple[Item, ...], bool]] = field(default_factory=list)
    _on_home: list[date] = field(default_factory=list)

    def ordinary(self) -> None:
        """Two plain columns, both fresh and both on the home page."""
        news = items_of("/gzdt/", _STOCK, days_before(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
        self.listed("工作动态", "/gzdt/", news, Shown.FRESH, ColumnKind.NEWS, on_home=True)
        notices = items_of("/tzgg/", _NOTICES, days_before(2, 9, 20, 33, 41, 60, 75, 90))
        self.listed("通知公告", "/tzgg/", notices, Shown.FRESH, ColumnKind.NOTICE, on_home=True)

    def done(self, home: str | None = None) -> TrapSite:
        """Make the pages, now that the menu is whole; `home` replaces the usual home page."""
        for path, title, inner, crumb in self._later:
            if path not in self.routes:
                self.page(path, title, inner, [crumb])
        for path, items, shows_day in self._listed:
            self.articles(path, items, shows_day)
        if "/" not in self.routes:
            inner = "".join(self._blocks) if home is None else home
            self.page("/", self.name, inner)
        if home is None and self.truth.home == HomeTruth():
            recent = [day for day in self._on_home if AS_OF - timedelta(days=14) <= day <= AS_OF]
            self.truth.home = HomeTruth(len(recent))
        return self


def items_of(folder: str, titles: Sequence[str], days: Sequence[date]) -> list[Item]:
    """Entries with a page each below the folder, titles in turn; no date in the addresses."""
    return [
        Item(
            titles[n % len(titles)] + _turn(n // len(titles)),
            day,
            f"{folder}content_{n + 101}.html",
        )
        for n, day in enumerate(days)
    ]


def news_items(folder: str, *ages: int) -> list[Item]:
    """Pieces of news so many days old."""
    return items_of(folder, _STOCK, days_before(*ages))


def notice_items(folder: str, *ages: int) -> list[Item]:
    """Notices so many days old."""
    return items_of(folder, _NOTICES, days_before(*ages))


def plain_list(items: Sequence[Item]) -> str:
    """Title, then date."""
    rows = "".join(
        f'<li><a href="{item.path}">{escape(item.title)}</a><span>{item.iso}</span></li>'
        for item in items
    )
    return f'<ul class="list">{rows}</ul>'


def block(name: str, path: str, rows: str) -> str:
    """A titled block of the home page."""
    return (
        f'<div class="block"><div class="title"><h2>{name}</h2><a class="more" href="{path}">更多</a>'
        f"</div>{rows}</div>"
    )


def plain_footer(site: TrapSite) -> str:
    """Sponsor and site id code in plain text."""
    return (
        f'<div class="footer"><p>主办单位:{site.name} 联系电话:0000-{site.number:07d}</p>'
        f"<p>网站标识码:{site.site_id_code}</p></div>"
    )


def _turn(number: int) -> str:
    return f"(第{number + 1}期)" if number else ""


_NOT_THERE = (
    "<!DOCTYPE html><html><head><title>404</title></head><body><h1>404</h1>"
    f"<p>您访问的页面不存在。</p>{BANNER}</body></html>"
).encode()
