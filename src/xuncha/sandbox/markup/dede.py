"""帝国 CMS and DedeCMS: a record count in the pager, 末页, a select to jump by."""

from __future__ import annotations

from html import escape

from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class Empire(Family):
    """`/tzgg/index_2.html`, `/tzgg/2016-09-20/1234.html`."""

    key = "empire"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """`/tzgg/`, `/tzgg/index_2.html`."""
        del pages
        return f"/{column.slug}/" if page == 1 else f"/{column.slug}/index_{page}.html"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """A folder for the day."""
        return f"/{column.slug}/{entry.day}/{entry.number}.html"

    def more_paths(self, column: PlannedColumn) -> tuple[str, ...]:
        """The folder's index by name."""
        return (f"/{column.slug}/index.html",)

    def counter_path(self, column: PlannedColumn, entry: Entry) -> str:
        """The CMS counts by script."""
        return f"/e/public/ViewClick/?classid={column.number}&id={entry.number}"

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """A date with its time in brackets, before the link."""
        del here
        return (
            f"<li><em>[{entry.day} 16:{entry.number % 60:02d}]</em> "
            f'<a href="{self.article_path(column, entry)}">{escape(entry.title)}</a></li>'
        )

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """The number of records stands in the first anchor."""
        numbers = super().pager(column, page, pages, total)
        return f'<a title="Total record">&nbsp;<b>{total}</b> </a>&nbsp;{numbers}'

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """With the counter script of the CMS."""
        counter = escape(self.counter_path(column, entry))
        return (
            f"<h1>{escape(entry.title)}</h1><p class='info'>来源:{escape(plan.name)} "
            f"发布时间:{entry.day} 16:{entry.number % 60:02d} 点击:"
            f"<script src='{counter}'></script></p>"
            f"<div id='text'>{body}</div>"
        )


class Dede(Family):
    """`/tzgg/list_39_2.html`, `/tzgg/2016/0920/1234.html`."""

    key = "dede"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """`/tzgg/index.html`, `/tzgg/list_39_2.html`."""
        del pages
        if page == 1:
            return f"/{column.slug}/index.html"
        return f"/{column.slug}/list_{column.number}_{page}.html"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """Year, and month with day."""
        return f"/{column.slug}/{entry.day:%Y/%m%d}/{entry.number}.html"

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """The date is a small element below the title."""
        del here
        return (
            f'<li> <a href="{self.article_path(column, entry)}" class="title">'
            f'{escape(entry.title)}</a> <span class="info"><small>日期:</small>{entry.day} '
            f"<small>点击:</small>{entry.number % 300}</span></li>"
        )

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """With a select for jumping."""
        numbers = super().pager(column, page, pages, total)
        last = self.list_path(column, pages, pages)
        options = "".join(
            f"<option value='{self.list_path(column, number, pages)}'>{number}</option>"
            for number in range(1, pages + 1)
        )
        tail = f'<a href="{last}">末页</a>' if page < pages else ""
        count = (
            f'<span class="pageinfo">共 <strong>{pages}</strong>页<strong>{total}</strong>条</span>'
        )
        return f"{numbers} {tail} <select name='sldd'>{options}</select> {count}"

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """时间, 来源 and 作者 as small labels."""
        del column
        return (
            f'<div class="title"><h2>{escape(entry.title)}</h2></div><div class="info">'
            f"<small>时间:</small>{entry.day} 09:{entry.number % 60:02d}"
            f"<small>来源:</small>{escape(plan.name)}<small>作者:</small>admin</div>"
            f'<div class="content"><table width="100%"><tr><td>{body}</td></tr></table></div>'
        )
