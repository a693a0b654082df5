"""南方网 NFCMS: every date twice, once in a comment; the page's type in its last script."""

from __future__ import annotations

from html import escape

from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.markup.parts import PageInfo
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class Nfcms(Family):
    """`/tzgg/index_2.html`, `/tzgg/content/post_160162.html`."""

    key = "nfcms"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """`index.html`, `index_2.html`."""
        del pages
        tail = "" if page == 1 else f"_{page}"
        return f"/{column.slug}/index{tail}.html"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """A post."""
        return f"/{column.slug}/content/post_{160000 + entry.number}.html"

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """The same span commented out just before the one that shows."""
        del here
        return (
            f'<li><a href="{self.article_path(column, entry)}" title="{escape(entry.title)}">'
            f"{escape(entry.title)}</a><!--<span>{entry.day}</span>-->"
            f'<span class="time">{entry.day}</span></li>'
        )

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """Numbers, 下一页 and 尾页."""
        numbers = super().pager(column, page, pages, total)
        if page == pages:
            return numbers
        following = self.list_path(column, page + 1, pages)
        last = self.list_path(column, pages, pages)
        return f'{numbers} <a class="next" href="{following}">下一页</a> <a href="{last}">尾页</a>'

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """时间 and 来源 in one line."""
        del column
        return (
            f'<h3 class="zw-title">{escape(entry.title)}</h3><div class="zw-info">'
            f'<span class="time">时间:{entry.day} 11:{entry.number % 60:02d}:00</span> '
            f'<span class="ly">来源:{escape(plan.name)}</span></div><div class="zw">{body}</div>'
        )

    def shell(self, plan: SitePlan, info: PageInfo, inner: str) -> str:
        """The type of the page closes it."""
        kind = "post" if info.entry else "cat" if info.column else "page"
        label = f'<script>window.NFCMS_SITE_ID={plan.number};NFCMS_PUB_TYPE="{kind}";</script>'
        return super().shell(plan, info, inner).replace("</body>", f"{label}</body>", 1)
