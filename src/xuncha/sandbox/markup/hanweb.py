"""大汉 Hanweb: lists lie as XML inside a script, and further groups come from a data proxy."""

from __future__ import annotations

from html import escape

from xuncha.sandbox.markup import parts
from xuncha.sandbox.markup.base import HOME_ROWS, Family
from xuncha.sandbox.markup.parts import PageInfo
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan

# The records that a list page carries; the rest is asked of the proxy.
GROUP = 45


class Hanweb(Family):
    """`/col/col60085/index.html`, `/art/2016/9/20/art_60085_1234.html`."""

    key = "hanweb"
    page_size = 1000

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """One page a column: its script turns the leaves."""
        del page, pages
        return f"/col/col{6000 + column.number}/index.html"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """Date folders without leading zeros."""
        day = entry.day
        return (
            f"/art/{day.year}/{day.month}/{day.day}/art_{6000 + column.number}_{entry.number}.html"
        )

    def proxy_path(self, column: PlannedColumn) -> str:
        """Where the records after the first group come from."""
        return (
            f"/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=1&path=/"
            f"&columnid={6000 + column.number}&unitid={7000 + column.number}"
            "&webname=yanlian&permissiontype=0"
        )

    def record(self, column: PlannedColumn, entry: Entry) -> str:
        """One record, hidden from a parser in CDATA."""
        return f"<record><![CDATA[\n{self.row(column, entry, '/')}]]></record>"

    def listing(
        self, column: PlannedColumn, entries: tuple[Entry, ...], page: int, pages: int
    ) -> str:
        """The datastore; `nextgroup` names the proxy where records remain."""
        del page, pages
        records = "".join(self.record(column, entry) for entry in entries[:GROUP])
        more = ""
        if len(entries) > GROUP:
            link = f'<a href="{self.proxy_path(column)}"></a>'
            more = f"<nextgroup><![CDATA[{link}]]></nextgroup>"
        return (
            f'<div id="{7000 + column.number}" class="default_pgContainer"></div>'
            f'<script type="text/xml"><datastore>{more}<recordset>{records}</recordset>'
            "</datastore></script>"
        )

    def proxy_answer(self, column: PlannedColumn) -> str:
        """The proxy's XML with the records after the first group."""
        records = "".join(self.record(column, entry) for entry in column.entries[GROUP:])
        return (
            f"<datastore><totalrecord>{len(column.entries)}</totalrecord>"
            f"<recordset>{records}</recordset></datastore>"
        )

    def home_block(self, column: PlannedColumn) -> str:
        """Blocks of the home page are plain, with month and day alone."""
        rows = "".join(
            f'<tr><td><a target="_blank" href="{self.article_path(column, entry)}" '
            f'title="{escape(entry.title)}">{parts.cut(entry.title)}</a></td>'
            f'<td class="bt_time">{entry.day}</td></tr>'
            for entry in column.entries[:HOME_ROWS]
        )
        return (
            f'<div class="column"><span class="bt">{column.name}</span>'
            f'<a href="{self.list_path(column, 1, 1)}">更多&gt;&gt;</a><table>{rows}</table></div>'
        )

    def head(self, plan: SitePlan, info: PageInfo) -> str:
        """Maketime is when the page was generated, never when it was published."""
        return parts.labels(plan, info) + "<meta name='Maketime' content='2016-09-28 06:00:00'>"

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """The text between its two comments."""
        del column
        return (
            f'<p class="sp_title">{escape(entry.title)}</p><p class="sp_time">'
            f"发布日期:{entry.day} 10:{entry.number % 60:02d} 信息来源:{escape(plan.name)}</p>"
            f'<div id="zoom"><!--文章正文开始-->{body}<!--文章正文结束--></div>'
        )
