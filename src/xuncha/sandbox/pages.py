"""The pages of one site: which path answers what, rendered when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from html import escape
from random import Random

from xuncha.sandbox import files
from xuncha.sandbox.markup import FAMILIES, activities, guides, letters, parts
from xuncha.sandbox.markup.hanweb import GROUP, Hanweb
from xuncha.sandbox.markup.parts import PageInfo
from xuncha.sandbox.plan import Entry, Kind, PlannedColumn, Reference, SitePlan
from xuncha.sandbox.words import paragraphs

__all__ = ["Answer", "SitePages"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server sends: status, kind, body, and where to go on."""

    status: int
    content_type: str
    body: bytes = b""
    location: str = ""


class SitePages:
    """Answers for one site. The same plan gives the same bytes."""

    def __init__(self, plan: SitePlan) -> None:
        self.plan = plan
        self._family = FAMILIES[plan.family]
        self._type = (
            f"text/html; charset={plan.charset}" if plan.charset == "utf-8" else "text/html"
        )
        self._routes = self._all_routes()

    def paths(self) -> tuple[str, ...]:
        """Every path that is answered with 200 or on purpose with an error or a redirect."""
        return tuple(self._routes)

    def answer(self, path: str) -> Answer:
        """The answer to a path with its query."""
        route = self._routes.get(path)
        return route() if route else self.missing()

    def missing(self) -> Answer:
        """404, or the page with status 200 that some servers send instead."""
        info = PageInfo("", "页面不存在")
        inner = "<h1>404</h1><p>对不起,您访问的页面不存在或者已经删除。</p>"
        status = 200 if self.plan.soft_404 else 404
        return self._html(self._family.shell(self.plan, info, inner), status)

    # ---- routes

    def _all_routes(self) -> dict[str, Callable[[], Answer]]:
        routes: dict[str, Callable[[], Answer]] = {
            "/": self._home,
            "/index.html": self._home,
            "/sitemap.html": self._sitemap,
        }
        for column in self.plan.columns:
            self._add_column(routes, column)
        for path, (kind, body) in files.ASSETS.items():
            routes[path] = _file(kind, body)
        for name in ("party", "report", "system"):
            routes[f"/images/{name}.png"] = _file("image/png", files.png(len(name)))
        for number, picture in enumerate(self.plan.image_systems):
            routes[picture.url] = _file("image/jpeg", files.png(number))
        for target in self.plan.dead:
            if target.kind == "error":
                routes[target.url] = self._error
            elif target.kind == "redirect":
                routes[target.url] = _redirect(target.url.replace("/moved/", "/gone/"))
        return routes

    def _add_column(self, routes: dict[str, Callable[[], Answer]], column: PlannedColumn) -> None:
        pages = self._pages_of(column)
        for number in range(1, pages + 1):
            path = self._family.list_path(column, number, pages)
            routes[path] = partial(self._list, column, number)
        for path in self._family.more_paths(column):
            routes[path] = partial(self._list, column, 1)
        if isinstance(self._family, Hanweb) and len(column.entries) > GROUP:
            answer = self._family.proxy_answer(column).encode()
            routes[self._family.proxy_path(column)] = _file("text/xml; charset=utf-8", answer)
        for entry in column.entries:
            path = self._family.article_path(column, entry)
            if column.pages is not Kind.SINGLE:
                routes[path] = partial(self._article, column, entry)
            if counter := self._family.counter_path(column, entry):
                routes[counter] = _file("application/javascript", b"document.write(1)")
            self._add_files(routes, entry)

    def _add_files(self, routes: dict[str, Callable[[], Answer]], entry: Entry) -> None:
        dead = {target.url for target in self.plan.dead}
        paths = [link.url for link in entry.references if link.url not in dead]
        if entry.guide and entry.guide.form_path:
            paths.append(entry.guide.form_path)
        for path in paths:
            routes[path] = _made_file(path)

    def _pages_of(self, column: PlannedColumn) -> int:
        if column.pages is not Kind.LIST:
            return 1
        return max(1, -(-len(column.entries) // self._family.page_size))

    # ---- pages

    def _home(self) -> Answer:
        plan, family = self.plan, self._family
        blocks = "\n".join(family.home_block(column) for column in plan.columns if column.on_home)
        links = " ".join(parts.reference(link) for link in plan.home_links)
        inner = f'{blocks}<div class="links"><h2>相关链接</h2><p>{links}</p></div>'
        info = PageInfo("/", f"{plan.name}(演练数据)")
        return self._html(family.shell(plan, info, inner))

    def _sitemap(self) -> Answer:
        items = "".join(
            f'<li><a href="{path}">{name}</a></li>'
            for name, path in self._family.menu_of(self.plan)
        )
        info = PageInfo("/sitemap.html", f"站点地图-{self.plan.name}(演练数据)")
        return self._html(
            self._family.shell(self.plan, info, f"<h1>站点地图</h1><ul class='map'>{items}</ul>")
        )

    def _list(self, column: PlannedColumn, number: int) -> Answer:
        family, pages = self._family, self._pages_of(column)
        path = family.list_path(column, number, pages)
        info = PageInfo(path, f"{column.name}-{self.plan.name}(演练数据)", column)
        return self._html(family.shell(self.plan, info, self._list_body(column, number, pages)))

    def _list_body(self, column: PlannedColumn, number: int, pages: int) -> str:
        family = self._family
        if column.pages is Kind.SINGLE:
            return self._single(column)
        if column.pages is Kind.SYSTEMS:
            return activities.systems(self._systems(), self.plan.image_systems)
        if column.pages is Kind.LETTERS:
            return letters.listing(
                column.entries,
                lambda entry: family.article_path(column, entry),
                self.plan.letters_layout,
            )
        size = family.page_size if column.pages is Kind.LIST else len(column.entries)
        shown = column.entries[(number - 1) * size : number * size]
        return family.listing(column, shown, number, pages)

    def _article(self, column: PlannedColumn, entry: Entry) -> Answer:
        family = self._family
        body = self._body(column, entry) + parts.references(entry.references)
        info = PageInfo(
            family.article_path(column, entry),
            f"{entry.title}-{self.plan.name}(演练数据)",
            column,
            entry,
        )
        inner = family.article(self.plan, column, entry, body)
        return self._html(family.shell(self.plan, info, inner))

    def _body(self, column: PlannedColumn, entry: Entry) -> str:
        texts = self._texts(column, entry, 3)
        if entry.guide:
            return guides.body(entry)
        if entry.letter:
            return letters.body(entry, texts[0], texts[1])
        if column.pages is Kind.SURVEYS:
            return activities.survey(entry)
        if column.pages is Kind.INTERVIEWS:
            return activities.interview(entry, texts[0])
        return "".join(f'<p style="text-indent:2em">{escape(text)}</p>' for text in texts)

    def _single(self, column: PlannedColumn) -> str:
        entry = column.entries[0]
        if column.name == "领导信息":
            lines = ["主要负责同志:主持全面工作。", "分管负责同志:分管业务科室和服务窗口。"]
        else:
            lines = ["本单位内设办公室、业务科、法规科和服务窗口。", *self._texts(column, entry, 2)]
        body = "".join(f"<p>{escape(line)}</p>" for line in lines)
        return self._family.article(self.plan, column, entry, body)

    def _systems(self) -> tuple[Reference, ...]:
        if self.plan.image_systems:
            return ()
        guide = next(column for column in self.plan.columns if column.pages is Kind.GUIDES)
        return (Reference("网上申报系统", self._family.list_path(guide, 1, 1)),)

    def _texts(self, column: PlannedColumn, entry: Entry, count: int) -> list[str]:
        random = Random(f"{self.plan.seed}/{self.plan.number}/{column.number}/{entry.number}")
        return paragraphs(self.plan.topics, random, count)

    def _error(self) -> Answer:
        return Answer(500, "text/html; charset=utf-8", ERROR_PAGE)

    def _html(self, page: str, status: int = 200) -> Answer:
        return Answer(status, self._type, page.encode(self.plan.charset, "xmlcharrefreplace"))


ERROR_PAGE = (
    "<html><head><title>服务器错误(演练数据)</title></head><body><h1>500</h1>"
    f"<p>服务器内部错误。</p>{parts.BANNER}</body></html>"
).encode()
MAINTENANCE_PAGE = (
    "<html><head><title>网站维护中(演练数据)</title></head><body><h1>网站正在维护升级</h1>"
    f"<p>给您带来不便,敬请谅解。</p>{parts.BANNER}</body></html>"
).encode()


def _file(kind: str, body: bytes) -> Callable[[], Answer]:
    return lambda: Answer(200, kind, body)


def _redirect(location: str) -> Callable[[], Answer]:
    return lambda: Answer(302, "text/html; charset=utf-8", b"", location)


def _made_file(path: str) -> Callable[[], Answer]:
    name = path.rsplit("/", 1)[-1]
    if name.endswith(".png"):
        return lambda: Answer(200, "image/png", files.png(len(name)))
    if name.endswith(".pdf"):
        return lambda: Answer(200, "application/pdf", files.pdf(name))
    return lambda: Answer(200, "application/msword", files.doc(name))
