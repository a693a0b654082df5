"""开普 UCAP: the date stands before the link, and the pager's script counts from 1."""

from __future__ import annotations

from hashlib import md5
from html import escape

from xuncha.sandbox.markup import parts
from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.markup.parts import PageInfo
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan


class Ucap(Family):
    """`/xxgk/tzgg/common_list.shtml`, articles named by 32 hexadecimal digits."""

    key = "ucap"

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """`common_list.shtml`, `common_list_2.shtml`."""
        del pages
        tail = "" if page == 1 else f"_{page}"
        return f"/xxgk/{column.slug}/common_list{tail}.shtml"

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """A digest instead of a number."""
        name = md5(f"{column.slug}/{entry.number}".encode(), usedforsecurity=False).hexdigest()
        return f"/xxgk/{column.slug}/{entry.day:%Y%m}/{name}.shtml"

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """Date first; the address has a leading space, as in the wild."""
        del here
        return (
            f'<li><span class="fr">{entry.day}</span><a href=" {self.article_path(column, entry)}" '
            f'target="_blank" title="{escape(entry.title)}">{escape(entry.title)}</a></li>'
        )

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """Id of the box, pages, current from 1, name, extension, entries in all."""
        del column
        return (
            '<div id="page-div"></div><script>createPageHTML('
            f"'page-div',{pages}, {page},'common_list','shtml',{total});</script>"
        )

    def head(self, plan: SitePlan, info: PageInfo) -> str:
        """Channel label and the moment of generation."""
        column = ""
        if info.column is not None:
            column = (
                f'<meta name="column" channelId="{info.column.number}" '
                f'channelName="{info.column.name}">'
            )
        made = '<meta name="others" content="页面生成时间 2016-09-28 05:30:00">'
        return parts.labels(plan, info) + column + made

    def menu(self, plan: SitePlan) -> str:
        """The common header brings a second html element, and an old menu left in a comment."""
        return (
            "<!--共同页眉--start--><!DOCTYPE html><html><body>"
            '<!-- <ul><li><a href="#">旧栏目</a></li><li><a href="/old/index.shtml">旧版</a></li></ul> -->'
            f"{super().menu(plan)}</body></html><!--共同页眉--end-->"
        )

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """The CMS's own elements around title and text."""
        del column
        return (
            f"<h1><UCAPTITLE>{escape(entry.title)}</UCAPTITLE></h1>"
            f'<div class="pages-date">{entry.day} 08:{entry.number % 60:02d}'
            f'<span class="font">来源:{escape(plan.name)}</span></div>'
            f'<div class="pages_content" id="UCAP-CONTENT"><UCAPCONTENT>{body}</UCAPCONTENT></div>'
        )
