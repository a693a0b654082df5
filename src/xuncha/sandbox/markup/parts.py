"""Pieces of a page that the families share: banner, menu, footer, labels, links of a text."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from xuncha.sandbox.plan import DOMAIN, Entry, PlannedColumn, Reference, SitePlan

BANNER = (
    '<div class="yanlian">演练数据:本页由软件生成,供政府网站检查演练使用,不是任何单位的网站。</div>'
)
TITLE_WIDTH = 22


@dataclass(frozen=True, slots=True)
class PageInfo:
    """Where a page stands: its path, title, column and entry."""

    path: str
    title: str
    column: PlannedColumn | None = None
    entry: Entry | None = None


def cut(title: str) -> str:
    """A title as a narrow list shows it; the whole of it stands in the title attribute."""
    return title if len(title) <= TITLE_WIDTH else title[: TITLE_WIDTH - 2] + "…"


def labels(plan: SitePlan, info: PageInfo, content_first: bool = False) -> str:
    """The standard meta labels of a page; the ColumnType only where the site bears it."""
    pairs = [("SiteName", plan.name), ("SiteDomain", plan.host), ("SiteIDCode", plan.site_id_code)]
    column, entry = info.column, info.entry
    if column is not None:
        pairs += [("ColumnName", column.name), ("ColumnDescription", f"{column.name}栏目")]
        if column.label:
            pairs.append(("ColumnType", column.label))
    if entry is not None:
        pairs += [
            ("ArticleTitle", entry.title),
            ("PubDate", f"{entry.day} 09:{entry.number % 60:02d}"),
            ("ContentSource", plan.name),
        ]
    if content_first:
        return "".join(f'<meta content="{escape(text)}" name="{name}">' for name, text in pairs)
    return "".join(f'<meta name="{name}" content="{escape(text)}"/>\n' for name, text in pairs)


def references(links: tuple[Reference, ...]) -> str:
    """Links and pictures at the end of a text, a paragraph each."""
    return "".join(f"<p>{reference(link)}</p>" for link in links)


def reference(link: Reference) -> str:
    """One link or picture."""
    if link.element == "img":
        return f'<img src="{escape(link.url)}" alt="{escape(link.text)}">'
    return f'<a href="{escape(link.url)}" target="_blank">{escape(link.text)}</a>'


def footer(plan: SitePlan, contact_first: bool = False) -> str:
    """The marks a government site has to show at its foot."""
    code = plan.site_id_code
    party = f"http://bszs.conac.cn.{DOMAIN}/sitename?method=show&amp;id={code}"
    report = f"http://zfwzgl.www.gov.cn.{DOMAIN}/exposure/jiucuo.html?site_code={code}"
    police = f"http://www.beian.gov.cn.{DOMAIN}/portal/registerSystemInfo?recordcode={code}01"
    lines = [
        f"<p>主办单位:{escape(plan.name)} 联系电话:0000-{plan.number:07d} "
        f'<a href="/sitemap.html">站点地图</a></p>',
        f"<p>网站标识码:{code} 豫ICP备{plan.number:08d}号-1 "
        f'<a href="{police}">豫公网安备 {code}{plan.number:04d}号</a></p>',
        f'<p><a href="{party}"><img src="/images/party.png" alt="党政机关"></a> '
        f'<a href="{report}"><img src="/images/report.png" alt="政府网站找错"></a></p>',
    ]
    if contact_first:
        lines.reverse()
    return f'<div class="footer" id="footer">{"".join(lines)}</div>'


def hidden_menu(links: list[tuple[str, str]]) -> str:
    """The menu for small screens: hidden by style, as many an honest site has it."""
    items = "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in links)
    return f'<div id="wapmenu" style="display:none"><a href="javascript:;">菜单</a><ul>{items}</ul></div>'
