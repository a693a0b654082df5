"""拓尔思 TRS WCM: relative addresses, and a pager that only a script names."""

from __future__ import annotations

from html import escape
from posixpath import dirname, relpath

from xuncha.sandbox.markup import parts
from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.markup.parts import PageInfo
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class Trs(Family):
    """`./201609/t20160920_1234.html`, `createPageHTML(pages, current, "index", "html")`."""

    key = "trs"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """`/tzgg/index.html`, `/tzgg/index_1.html` for the second page."""
        del pages
        return (
            f"/{column.slug}/index.html" if page == 1 else f"/{column.slug}/index_{page - 1}.html"
        )

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """Month folder, day and number."""
        return f"/{column.slug}/{entry.day:%Y%m}/t{entry.day:%Y%m%d}_{entry.number}.html"

    def more_paths(self, column: PlannedColumn) -> tuple[str, ...]:
        """A channel is a folder."""
        return (f"/{column.slug}/",)

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """The address is relative to the page, the date comes after the anchor."""
        href = "./" + relpath(self.article_path(column, entry), dirname(here))
        return (
            f'<li><a href="{href}" title="{escape(entry.title)}">{parts.cut(entry.title)}</a>'
            f"<span>{entry.day:%Y/%m/%d}</span></li>"
        )

    def rows(self, column: PlannedColumn, entries: tuple[Entry, ...], here: str) -> str:
        """Empty separators after every fifth entry."""
        lines = []
        for number, entry in enumerate(entries, 1):
            lines.append(self.row(column, entry, here))
            if number % 5 == 0:
                lines.append('<li class="empty"></li>')
        return '<ul class="u-list">\n' + "\n".join(lines) + "\n</ul>"

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """Current page counted from 0."""
        del column, total
        return f'<script>createPageHTML({pages}, {page - 1}, "index", "html");</script>'

    def crumbs(self, info: PageInfo) -> str:
        """TRS marks the channels of the path by class."""
        if info.column is None:
            return ""
        path = self.list_path(info.column, 1, 1).removesuffix("index.html")
        return (
            '<div class="position">当前位置:<a href="/" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;'
            f'<a href="{path}" title="{info.column.name}" class="CurrChnlCls">{info.column.name}</a></div>'
        )

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """The text stands in an editor's box."""
        del column
        return (
            f'<div class="article"><h1>{escape(entry.title)}</h1><div class="xxly">'
            f"发布时间:{entry.day:%Y年%m月%d日} 来源:{escape(plan.name)}</div>"
            f'<div class="view TRS_UEDITOR trs_paper_default">{body}</div></div>'
        )
