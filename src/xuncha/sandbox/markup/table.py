"""A home-made ASP site of nested tables, its dates in brackets."""

from __future__ import annotations

from html import escape

from xuncha.sandbox.markup import parts
from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.markup.parts import PageInfo
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class Table(Family):
    """`list.asp?id=12&page=2`, `show.asp?id=345`."""

    key = "table"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """Everything is a parameter."""
        del pages
        tail = "" if page == 1 else f"&page={page}"
        return f"/list.asp?id={column.number}{tail}"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """One number for all columns."""
        return f"/show.asp?id={column.number * 1000 + entry.number}"

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """A line of a table."""
        del here
        path = self.article_path(column, entry)
        return (
            f'<tr><td width="20">·</td><td><a href="{path}" title="{escape(entry.title)}">'
            f"{parts.cut(entry.title)}</a></td><td width=90>[{entry.day}]</td></tr>"
        )

    def rows(self, column: PlannedColumn, entries: tuple[Entry, ...], here: str) -> str:
        """A table within a table."""
        inner = "\n".join(self.row(column, entry, here) for entry in entries)
        return (
            f"<table width='100%'><tr><td><table class=\"list\">{inner}</table></td></tr></table>"
        )

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """上一页, 下一页, nothing else."""
        links = []
        if page > 1:
            links.append(f'<a href="{self.list_path(column, page - 1, pages)}">上一页</a>')
        if page < pages:
            links.append(f'<a href="{self.list_path(column, page + 1, pages)}">下一页</a>')
        return f"共{total}条 第{page}页/共{pages}页 {' '.join(links)}"

    def home_block(self, column: PlannedColumn) -> str:
        """The heading is a cell."""
        rows = self.rows(column, column.entries[:8], "/")
        return (
            f'<table class="box"><tr><td class="bt">{column.name}</td><td align="right">'
            f'<a href="{self.list_path(column, 1, 1)}">更多...</a></td></tr>'
            f'<tr><td colspan="2">{rows}</td></tr></table>'
        )

    def menu(self, plan: SitePlan) -> str:
        """One row of cells, as it was done once."""
        cells = "".join(f'<td><a href="{url}">{name}</a></td>' for name, url in self.menu_of(plan))
        return f'<table class="menu"><tr><td><a href="/">首页</a></td>{cells}</tr></table>'

    def crumbs(self, info: PageInfo) -> str:
        """Two arrows between the steps."""
        if info.column is None:
            return ""
        path = self.list_path(info.column, 1, 1)
        return (
            f'<table><tr><td>当前位置:<a href="/">网站首页</a> &gt;&gt; '
            f'<a href="{path}">{info.column.name}</a></td></tr></table>'
        )

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """Title, line of data and text in three rows."""
        del column
        day = entry.day
        return (
            f'<table width="100%"><tr><td align="center"><b>{escape(entry.title)}</b></td></tr>'
            f"<tr><td align=center>发布时间:{day.year}-{day.month}-{day.day} 来源:{escape(plan.name)} "
            f"浏览次数:{entry.number}</td></tr><tr><td>{body}</td></tr></table>"
        )
