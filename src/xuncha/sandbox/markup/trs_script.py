"""TRS as 贵州 had it: dates, sources and side menus exist only in script literals."""

from __future__ import annotations

from html import escape

from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.markup.trs import Trs
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class TrsScript(Trs):
    """The list is plain; of an article the date and the source are written by script."""

    key = "trs_script"

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """The date in brackets before the anchor's end."""
        href = self.article_path(column, entry)
        del here
        return (
            f'<li><a href="{href}" title="{escape(entry.title)}">{escape(entry.title)}</a>'
            f"<em>[{entry.day}]</em></li>"
        )

    def rows(self, column: PlannedColumn, entries: tuple[Entry, ...], here: str) -> str:
        """No separators here."""
        return Family.rows(self, column, entries, here)

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """Without scripts the line below the title looks empty."""
        return (
            f'<h1 class="title">{escape(entry.title)}</h1><div class="sub">'
            f"<script>var pubdata='{entry.day:%Y年%m月%d日}';if(pubdata!=''){{document.write("
            "'发布时间:'+pubdata)}</script>"
            f"<script>var wzly='{escape(plan.name)}';if(wzly!=''){{document.write('来源:'+wzly)}}</script>"
            f'</div><div id="Zoom" class="TRS_Editor">{body}</div>'
            f"<script>var str3='{column.name}';document.write('<li class=\"li_nav\">"
            f"<a href=\"/{column.slug}/\">'+str3+'</a></li>')</script>"
        )
