"""How six content systems set their pages: addresses, lists, articles, the frame around them.

The structure is that of real pages of these systems; every word, name and number is made up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

# Title, address, day.
Entry = tuple[str, str, date]
Crumb = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Skin:
    """One content system; each overrides what it does in a way of its own."""

    site: str
    menu: tuple[tuple[str, str], ...] = ()
    foot: str = ""
    labels: str = ""

    def column(self, slug: str, number: int) -> str:
        return f"/{slug}/"

    def article(self, slug: str, number: int, when: date) -> str:
        return f"/{slug}/{when:%Y-%m-%d}/{1300 + number}.html"

    def rows(self, entries: Sequence[Entry]) -> str:
        rows = "".join(f"<li><a href='{u}'>{t}</a><span>{d}</span></li>" for t, u, d in entries)
        return f"<ul class='lb'>{rows}</ul>"

    def text(self, title: str, when: date, body: str) -> str:
        return f"<h1>{title}</h1><div class='xx'>发布时间:{when} 08:40 来源:本站</div><div>{body}</div>"

    def page(self, title: str, crumb: Crumb, main: str, more_labels: str = "") -> str:
        links = "".join(f"<li><a href='{url}'>{name}</a></li>" for name, url in self.menu)
        return (
            f"<!DOCTYPE html><html><head><title>{title}</title>{self.labels}{more_labels}</head><body>"
            f"<div class='top'>{self.site}</div><ul class='dh'>{links}</ul>{self.path(crumb)}"
            f"<div class='nr'>{main}</div>{self.foot}</body></html>"
        )

    def path(self, crumb: Crumb) -> str:
        if not crumb:
            return ""
        steps = " &gt; ".join(f"<a href='{url}'>{name}</a>" for name, url in crumb)
        return f"<div class='wz'>您现在的位置:<a href='/'>首页</a> &gt; {steps}</div>"

    def letters(self, rows: Sequence[tuple[str, str, str, str, str]]) -> str:
        """Of each: title, address, kind, day, status."""
        lines = "".join(
            f"<tr><td><a href='{u}'>{t}</a></td><td>{k}</td><td>{d}</td><td>{s}</td></tr>"
            for t, u, k, d, s in rows
        )
        heads = "<tr><th>标题</th><th>类型</th><th>来信时间</th><th>状态</th></tr>"
        return f"<table class='xj'>{heads}{lines}</table>"


class Lonsun(Skin):
    """Blocks between comments with a label; letters as lists of cells."""

    def column(self, slug: str, number: int) -> str:
        return f"/content/column/66297{number:02d}"

    def article(self, slug: str, number: int, when: date) -> str:
        return f"/content/article/1521{number:05d}"

    def rows(self, entries: Sequence[Entry]) -> str:
        rows = "".join(
            f'<li class="list-{n % 5}"><a href="{u}" class="left" title="{t}" target="_blank">{t[:18]}</a>'
            f'<span class="right date">{d}</span></li>'
            for n, (t, u, d) in enumerate(entries)
        )
        mark = "5b0c7e1f"
        return f'<!--StartLabelHtml_linkList_{mark}--><ul class="doc_list">{rows}</ul><!--EndLabelHtml_linkList_{mark}-->'

    def letters(self, rows: Sequence[tuple[str, str, str, str, str]]) -> str:
        lines = "".join(
            f'<ul class="{"odd" if n % 2 else "even"}"><li class="t0">{d}</li><li class="t5"><span>{s}</span></li>'
            f'<li class="t1">我要{k}</li><li class="t2">{d.replace("-", "")}{n:03d}</li>'
            f'<li class="t3"><a href="{u}" title="{t}">{t}</a></li><li class="t4">办公室</li></ul>'
            for n, (t, u, k, d, s) in enumerate(rows)
        )
        heads = (
            '<ul class="tit"><li class="t0">来信日期</li><li class="t5">状态</li><li class="t1">类别</li>'
            '<li class="t2">编号</li><li class="t3">标题</li><li class="t4">受理单位</li></ul>'
        )
        return f'<div class="mailbox">{heads}{lines}</div>'


class Empire(Skin):
    """Tables in tables, a pager with the number of records, a counter that is a script."""

    def rows(self, entries: Sequence[Entry]) -> str:
        rows = "".join(
            f'<tr><td height="26"><img src="/i/red.png">&nbsp;<a href="{u}" title="{t}">{t}</a></td>'
            f'<td width="110" align="right"><font color="#888">[{d}]</font></td></tr>'
            for t, u, d in entries
        )
        pager = f'<a title="Total record">&nbsp;<b>{len(entries)}</b>&nbsp;</a>'
        return f'<table width="100%">{rows}</table><div class="epages">{pager}</div>'

    def text(self, title: str, when: date, body: str) -> str:
        return (
            f'<table width="96%"><tr><td class="bt" align="center"><h1>{title}</h1></td></tr>'
            f'<tr><td align="center">日期:{when} 来源:镇党政办 浏览:<script src="/hits.js"></script></td></tr>'
            f'<tr><td class="zw">{body}</td></tr></table>'
        )


class Dede(Skin):
    """`list.php?tid=`, small print beside the link, the page links 首页 末页."""

    def column(self, slug: str, number: int) -> str:
        return f"/plus/list.php?tid={30 + number}"

    def article(self, slug: str, number: int, when: date) -> str:
        return f"/a/{slug}/{when:%Y}/{when:%m%d}/{200 + number}.html"

    def rows(self, entries: Sequence[Entry]) -> str:
        rows = "".join(
            f'<li><a href="{u}" class="title">{t}</a><span class="info"><small>日期:</small>{d} '
            f"<small>点击:</small>{37 + n}</span></li>"
            for n, (t, u, d) in enumerate(entries)
        )
        total = f"<li><span class='pageinfo'>共 <strong>1</strong>页<strong>{len(entries)}</strong>条</span></li>"
        return f'<div class="listbox"><ul class="e2">{rows}</ul></div><div class="dede_pages"><ul class="pagelist">{total}</ul></div>'


class Epoint(Skin):
    """Long numbers in addresses; header and footer are empty and filled by scripts."""

    def column(self, slug: str, number: int) -> str:
        return f"/{slug}/subpage.html"

    def article(self, slug: str, number: int, when: date) -> str:
        return f"/{slug}/{when:%Y%m%d}/7d1f02c{number:04d}-40aa-4be1-9c3e-5a7f10b2{number:04d}.html"

    def rows(self, entries: Sequence[Entry]) -> str:
        rows = "".join(
            f'<li class="ewb-item clearfix"><a class="l" href="{u}" title="{t}"><i></i>{t}</a>'
            f'<span class="ewb-time r">{d}</span></li>'
            for t, u, d in entries
        )
        return f'<ul class="ewb-items">{rows}</ul><div class="ewb-page" id="page"><span id="index">1/1</span></div>'


class SiteServer(Skin):
    """The day stands behind the title, inside the link."""

    def column(self, slug: str, number: int) -> str:
        return f"/channels/181{number:02d}.html"

    def article(self, slug: str, number: int, when: date) -> str:
        return f"/contents/181{sum(map(ord, slug)) % 90:02d}/3858{number:03d}.html"

    def rows(self, entries: Sequence[Entry]) -> str:
        rows = "".join(
            f'<li><a href="{u}" target="_blank">{t}&#160;({d})</a></li>' for t, u, d in entries
        )
        return f'<ul class="newslist">{rows}</ul><div class="pagination-first">共 {len(entries)} 条 当前第 1 / 1 页</div>'


class Nanfang(Skin):
    """`post_` addresses, the span with the day once more in a comment, a script at the end."""

    def column(self, slug: str, number: int) -> str:
        return f"/{slug}/index.html"

    def article(self, slug: str, number: int, when: date) -> str:
        return f"/{slug}/content/post_16{number:04d}.html"

    def rows(self, entries: Sequence[Entry]) -> str:
        rows = "".join(
            f'<li><!--<span class="time">{d}</span>--><a href="{u}" title="{t}">{t}</a><span class="time">{d}</span></li>'
            for t, u, d in entries
        )
        return f'<div class="list"><ul>{rows}</ul></div>'

    def text(self, title: str, when: date, body: str) -> str:
        return (
            f'<h3 class="title">{title}</h3><div class="msg">时间:{when} 10:05 来源:本网 '
            f'【字体:<a href="javascript:;">大</a>】</div><div class="content">{body}</div>'
        )


SKINS: dict[str, type[Skin]] = {
    "lonsun": Lonsun,
    "empire": Empire,
    "dede": Dede,
    "epoint": Epoint,
    "siteserver": SiteServer,
    "nanfang": Nanfang,
}
