"""国泰新点 Epoint: an index number, a title and a date side by side."""

from __future__ import annotations

from hashlib import md5
from html import escape

from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class Epoint(Family):
    """`/zwgk/023001/subpage.html`, `/zwgk/023001/20160920/<guid>.html`."""

    key = "epoint"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """`subpage.html`, then `2.html`."""
        del pages
        name = "subpage" if page == 1 else str(page)
        return f"/zwgk/{23000 + column.number:06d}/{name}.html"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """A folder for the day and a GUID."""
        digest = md5(f"{column.slug}-{entry.number}".encode(), usedforsecurity=False).hexdigest()
        guid = "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:]))
        return f"/zwgk/{23000 + column.number:06d}/{entry.day:%Y%m%d}/{guid}.html"

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """Three boxes to a line."""
        del here
        return (
            f'<li><div class="lis_suoyin">YL-{column.number:02d}-{entry.number:05d}</div>'
            f'<div class="lis_title"><a href="{self.article_path(column, entry)}">'
            f'{escape(entry.title)}</a></div><div class="lis_date">{entry.day}</div></li>'
        )

    def rows(self, column: PlannedColumn, entries: tuple[Entry, ...], here: str) -> str:
        """With a heading for the boxes."""
        inner = "\n".join(self.row(column, entry, here) for entry in entries)
        return f'<ul class="ewb-list" data-view="cms_{23000 + column.number:06d}">{inner}</ul>'

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """信息时间 instead of 发布时间."""
        del column
        return (
            f'<h2 class="ewb-article-title">{escape(entry.title)}</h2>'
            f'<div class="ewb-article-sources"><p>【信息来源:{escape(plan.name)}】'
            f"【信息时间:{entry.day} 阅读次数:{entry.number % 200}】</p></div>"
            f'<div class="ewb-article-info"><div class="news-article-para">{body}</div></div>'
        )
