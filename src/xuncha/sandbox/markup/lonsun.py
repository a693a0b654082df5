"""龙讯 LonSun: numbered columns, and a comment around every block."""

from __future__ import annotations

from hashlib import md5
from html import escape

from xuncha.sandbox.markup import parts
from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.markup.parts import PageInfo
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class LonSun(Family):
    """`/content/column/6629711?pageIndex=2`, `/content/article/152119251`."""

    key = "lonsun"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """The page is a parameter."""
        del pages
        tail = "" if page == 1 else f"?pageIndex={page}"
        return f"/content/column/{6629000 + column.number}{tail}"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """A number without anything else."""
        return f"/content/article/{152000000 + column.number * 1000 + entry.number}"

    def rows(self, column: PlannedColumn, entries: tuple[Entry, ...], here: str) -> str:
        """Start and end labels around the block."""
        mark = md5(f"{column.slug}{here}".encode(), usedforsecurity=False).hexdigest()
        inner = "".join(
            f'<li class="mc"><span class="right date">{entry.day}</span>'
            f'<a href="{self.article_path(column, entry)}" title="{escape(entry.title)}" '
            f'class="left">{parts.cut(entry.title)}</a></li>'
            for entry in entries
        )
        return (
            f"<!--StartLabelHtml_linkList_{mark}--><ul class='doc_list'>{inner}</ul>"
            f"<!--EndLabelHtml_linkList_{mark}-->"
        )

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """首页 上一页 numbers 下一页 尾页."""
        numbers = super().pager(column, page, pages, total)
        if page < pages:
            numbers += f' <a href="{self.list_path(column, page + 1, pages)}">下一页</a>'
        return f"<div class='pagination'>{numbers} <span>共{pages}页</span></div>"

    def head(self, plan: SitePlan, info: PageInfo) -> str:
        """When the page was generated is no date of an update."""
        return (
            parts.labels(plan, info, content_first=True)
            + '<meta name="HtmlGenerateTime" content="2016-09-28 04:10:00">'
        )

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """The text in j-fontContent."""
        del column
        return (
            f'<h1 class="newstitle">{escape(entry.title)}</h1><div class="newsinfo">'
            f'<span class="fbsj">发布时间:{entry.day} 14:{entry.number % 60:02d}</span>'
            f"<span>信息来源:{escape(plan.name)}</span></div>"
            f'<div class="newscontnet j-fontContent">{body}</div>'
        )
