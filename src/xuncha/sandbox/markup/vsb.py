"""博达 SiteBuilder (VSB): the numbers of the pages count down."""

from __future__ import annotations

from html import escape

from xuncha.sandbox.markup import parts
from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class Vsb(Family):
    """`tzgg.htm`, then `tzgg/2.htm`, last `tzgg/1.htm`; articles `info/1057/1237.htm`."""

    key = "vsb"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """Page 2 of 3 is `2.htm`, page 3 of 3 is `1.htm`."""
        if page == 1:
            return f"/{column.slug}.htm"
        return f"/{column.slug}/{pages - page + 1}.htm"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """Column number and article number."""
        return f"/info/{1000 + column.number}/{entry.number}.htm"

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """A second, hidden span is normal here."""
        del here
        href = self.article_path(column, entry)
        return (
            f'<li id="line_u5_{entry.number % 20}"><div><a href="{href}" '
            f'title="{escape(entry.title)}">{parts.cut(entry.title)}</a></div>'
            f'<span>{entry.day:%Y年%m月%d日}</span><span style="display:none">{entry.number}</span></li>'
        )

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """共7条 1/1 and the four usual links."""
        links = []
        if page > 1:
            previous = self.list_path(column, page - 1, pages)
            links += [f'<a href="{self.list_path(column, 1, pages)}">首页</a>']
            links += [f'<a href="{previous}">上页</a>']
        if page < pages:
            links += [f'<a href="{self.list_path(column, page + 1, pages)}">下页</a>']
            links += [f'<a href="{self.list_path(column, pages, pages)}">尾页</a>']
        return (
            f'<table><tr><td id="fanye203020">共{total}条&nbsp;&nbsp;{page}/{pages}</td>'
            f"<td>{' '.join(links)}</td></tr></table>"
        )

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """Date, source and a click counter written by script."""
        del column
        return (
            f'<form name="_newscontent_fromname"><h1>{escape(entry.title)}</h1>'
            f"<div>日期:{entry.day} 来源:{escape(plan.name)} 点击:"
            f'<script>_showDynClicks("wbnews", 1, {entry.number})</script></div>'
            f'<div id="vsb_content" class="content"><div class="v_news_content">{body}</div></div></form>'
        )
