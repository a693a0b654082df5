"""SiteServer: the date of an entry stands inside its title."""

from __future__ import annotations

from html import escape

from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class SiteServer(Family):
    """`/channels/18105_2.html`, `/contents/18105/385898.html`."""

    key = "siteserver"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """Channel number and page."""
        del pages
        tail = "" if page == 1 else f"_{page}"
        return f"/channels/{18000 + column.number}{tail}.html"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """Channel number and content number."""
        return f"/contents/{18000 + column.number}/{385000 + entry.number}.html"

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """`…通知 (2016-09-24)`, all of it in the anchor."""
        del here
        return (
            f'<li><a href="{self.article_path(column, entry)}">'
            f"{escape(entry.title)}&#160;({entry.day})</a></li>"
        )

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """共 1630 条 当前第 2 / 163 页"""
        numbers = super().pager(column, page, pages, total)
        return (
            f'<div class="pagination-first">共 {total} 条 当前第 {page} / {pages} 页</div>{numbers}'
        )

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """发布日期 below the title."""
        del column
        return (
            f'<div class="content-title">{escape(entry.title)}</div><div class="content-info">'
            f"发布日期:{entry.day} 作者:本站 来源:{escape(plan.name)}</div>"
            f'<div class="content-body">{body}</div>'
        )
