"""What every CMS family can do, with plain defaults that the families override."""

from __future__ import annotations

from html import escape

from xuncha.sandbox.markup import parts
from xuncha.sandbox.markup.parts import PageInfo
from xuncha.sandbox.plan import Entry, PlannedColumn, SitePlan

# The entries of a column that its block on the home page shows.
HOME_ROWS = 8


class Family:
    """The markup of one CMS family. All paths start with a slash."""

    key = ""
    page_size = 9

    # ---- addresses

    def list_path(self, column: PlannedColumn, page: int, pages: int) -> str:
        """Path of page `page` (from 1) of `pages` of a list."""
        raise NotImplementedError

    def article_path(self, column: PlannedColumn, entry: Entry) -> str:
        """Path of one entry of a column."""
        raise NotImplementedError

    def more_paths(self, column: PlannedColumn) -> tuple[str, ...]:
        """Further paths that answer with the first page of a column."""
        del column
        return ()

    def counter_path(self, column: PlannedColumn, entry: Entry) -> str:
        """The script that counts an article's readers; empty where the family has none."""
        del column, entry
        return ""

    # ---- pieces

    def row(self, column: PlannedColumn, entry: Entry, here: str) -> str:
        """One entry of a list on the page `here`."""
        del here
        href = self.article_path(column, entry)
        return (
            f'<li><a href="{href}" title="{escape(entry.title)}">{parts.cut(entry.title)}</a>'
            f"<span>{entry.day}</span></li>"
        )

    def rows(self, column: PlannedColumn, entries: tuple[Entry, ...], here: str) -> str:
        """The entries of one page of a list."""
        inner = "\n".join(self.row(column, entry, here) for entry in entries)
        return f'<ul class="list">\n{inner}\n</ul>'

    def pager(self, column: PlannedColumn, page: int, pages: int, total: int) -> str:
        """Links to the other pages of a list."""
        del total
        return " ".join(
            f"<b>{number}</b>"
            if number == page
            else f'<a href="{self.list_path(column, number, pages)}">{number}</a>'
            for number in range(1, pages + 1)
        )

    def listing(
        self, column: PlannedColumn, entries: tuple[Entry, ...], page: int, pages: int
    ) -> str:
        """Rows and pager of one page of a column."""
        here = self.list_path(column, page, pages)
        total = len(column.entries)
        pager = self.pager(column, page, pages, total)
        return f'{self.rows(column, entries, here)}<div class="page">{pager}</div>'

    def article(self, plan: SitePlan, column: PlannedColumn, entry: Entry, body: str) -> str:
        """An article with its title, date and source."""
        del column
        return (
            f'<h1>{escape(entry.title)}</h1><div class="info">发布时间:{entry.day} '
            f'来源:{escape(plan.name)}</div><div class="content">{body}</div>'
        )

    def home_block(self, column: PlannedColumn) -> str:
        """A titled block of the home page."""
        more = self.list_path(column, 1, 1)
        rows = self.rows(column, column.entries[:HOME_ROWS], "/")
        return (
            f'<div class="block"><div class="title"><h2>{column.name}</h2>'
            f'<a class="more" href="{more}">更多</a></div>{rows}</div>'
        )

    def menu(self, plan: SitePlan) -> str:
        """The menu with all columns."""
        items = "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in self.menu_of(plan))
        return f'<div class="nav"><ul><li><a href="/">首页</a></li>{items}</ul></div>'

    def menu_of(self, plan: SitePlan) -> list[tuple[str, str]]:
        """Names and paths of all columns."""
        return [(column.name, self.list_path(column, 1, 1)) for column in plan.columns]

    def crumbs(self, info: PageInfo) -> str:
        """The path of a page: 您现在的位置."""
        if info.column is None:
            return ""
        path = self.list_path(info.column, 1, 1)
        return (
            '<div class="position">您现在的位置:<a href="/">首页</a> &gt; '
            f'<a href="{path}">{info.column.name}</a></div>'
        )

    def head(self, plan: SitePlan, info: PageInfo) -> str:
        """What stands in the head besides charset and title."""
        return parts.labels(plan, info)

    def shell(self, plan: SitePlan, info: PageInfo, inner: str) -> str:
        """A whole page."""
        body = (
            f"{parts.BANNER}{self.menu(plan)}{parts.hidden_menu(self.menu_of(plan)[:3])}"
            f'{self.crumbs(info)}<div class="main">{inner}</div>{parts.footer(plan)}'
        )
        return (
            f"<!DOCTYPE html>\n<html><head>\n{self.charset(plan)}\n"
            f"<title>{escape(info.title)}</title>\n{self.head(plan, info)}"
            '<link rel="stylesheet" href="/css/style.css">'
            '<script src="/js/common.js"></script></head>\n'
            f"<body>\n{body}\n</body></html>\n"
        )

    def charset(self, plan: SitePlan) -> str:
        """The charset as the page declares it: gb2312 although the bytes are GBK."""
        name = "gb2312" if plan.charset == "gbk" else plan.charset
        return f'<meta http-equiv="Content-Type" content="text/html; charset={name}">'
