"""What stands around the content: head, menu, place, foot, labels; and how addresses are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

WEEKDAYS = "一二三四五六日"
MARKS = ("party_government_mark", "error_report_entry", "site_id_code", "icp", "police", "sitemap")


@dataclass(frozen=True)
class Addresses:
    """Where a system puts its lists and its articles."""

    list_at: Callable[[str, int, int], str]  # slug, number of the column, page from 1
    item_at: Callable[[str, int, int, date], str]  # slug, column, article, day


ADDRESSES = (
    Addresses(
        lambda slug, n, page: f"/{slug}/" if page == 1 else f"/{slug}/index_{page - 1}.html",
        lambda slug, n, k, day: f"/{slug}/{day:%Y%m}/t{day:%Y%m%d}_{k + 30000}.html",
    ),
    Addresses(
        lambda slug, n, page: f"/col/col{n}/index.html" if page == 1 else f"/col/col{n}/index_{page}.html",
        lambda slug, n, k, day: f"/art/{day.year}/{day.month}/{day.day}/art_{n}_{k + 80000}.html",
    ),
    Addresses(
        lambda slug, n, page: f"/{slug}.htm" if page == 1 else f"/{slug}/{page}.htm",
        lambda slug, n, k, day: f"/info/{1000 + n}/{k + 2000}.htm",
    ),
    Addresses(
        lambda slug, n, page: f"/list.aspx?id={n}" + ("" if page == 1 else f"&page={page}"),
        lambda slug, n, k, day: f"/show.aspx?id={k + 5000}",
    ),
    Addresses(
        lambda slug, n, page: f"/{slug}/common_list.shtml" if page == 1 else f"/{slug}/common_list_{page}.shtml",
        lambda slug, n, k, day: f"/{slug}/{day:%Y%m}/{(k * 2654435761 + n) % 16**8:08x}{k:024x}.shtml",
    ),
    Addresses(
        lambda slug, n, page: f"/channels/{900 + n}.html" if page == 1 else f"/channels/{900 + n}_{page}.html",
        lambda slug, n, k, day: f"/contents/{900 + n}/{k + 100}.html",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Look:
    """One site's own way to frame a page."""

    name: str
    sponsor: str
    domain: str
    code: str
    kind: int
    today: date
    lacks: tuple[str, ...]
    labels: bool
    # What the wider series adds: foot_script, sidebar, dropdown, neighbours.
    extras: frozenset[str] = frozenset()


def page(look: Look, menu: list[tuple[str, str]], title: str, place: list[tuple[str, str]],
         inside: str, meta: dict[str, str], side: str = "") -> str:  # fmt: skip
    head = f"{title}_{look.name}" if place else look.name
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{head}</title>{_labels(look, meta)}"
        f"<link rel='stylesheet' href='/css/style.css'></head><body>{_top(look)}{_menu(look, menu)}"
        f"{_place(look, place)}<div class='main wrap'>{inside}</div>{side}{foot(look)}</body></html>"
    )


def _labels(look: Look, meta: dict[str, str]) -> str:
    if not look.labels:
        return ""
    every = {"SiteName": look.name, "SiteDomain": look.domain, "SiteIDCode": look.code, **meta}
    return "".join(f'<meta name="{key}" content="{value}">' for key, value in every.items())


def _top(look: Look) -> str:
    today = look.today
    written = f"今天是{today.year}年{today.month}月{today.day}日 星期{WEEKDAYS[today.weekday()]}"
    return (
        f"<div class='top'><span>{written if look.kind % 2 else '欢迎访问' + look.name}</span>"
        "<form action='/search' method='get'><input name='q' placeholder='请输入关键字'><button>搜索</button>"
        f"</form></div><div class='logo'><img src='/images/logo.png' alt='{look.name}'>"
        f"<h1>{look.name}</h1></div>"
    )


def _menu(look: Look, menu: list[tuple[str, str]]) -> str:
    if look.kind % 3 == 0:
        cells = "".join(f"<li><a href='{at}'>{name}</a></li>" for name, at in menu)
        return f"<div class='nav'><ul><li><a href='/'>首页</a></li>{cells}</ul></div>"
    if look.kind % 3 == 1:
        cells = "".join(f"<td><a href='{at}'>{name}</a></td>" for name, at in menu)
        return f"<table class='menu'><tr><td><a href='/'>网站首页</a></td>{cells}</tr></table>"
    cells = "".join(f"<a href='{at}'>{name}</a>" for name, at in menu)
    return f"<nav class='navbar'><a href='/' class='on'>首 页</a>{cells}</nav>"


def _place(look: Look, place: list[tuple[str, str]]) -> str:
    if not place:
        return ""
    said = ("当前位置：", "您的位置：", "您现在所在的位置：")[look.kind % 3]
    between = " &gt; " if look.kind % 2 else " >> "
    steps = between.join(f"<a href='{at}'>{name}</a>" for name, at in [("首页", "/"), *place])
    return f"<div class='position'>{said}{steps}</div>"


def foot(look: Look) -> str:
    """The foot of a page; its script, where one writes it."""
    if "foot_script" in look.extras:
        return "<div class='footer'><script src='/js/foot.js'></script></div>"
    return written_foot(look)


def written_foot(look: Look) -> str:
    has = {one: one not in look.lacks for one in MARKS}
    said = f"<p>主办单位：{look.sponsor}　联系电话：0000-7310000"
    said += "　<a href='/map.html'>网站地图</a></p>" if has["sitemap"] else "</p>"
    said += f"<p>网站标识码：{look.code}</p>" if has["site_id_code"] else ""
    said += (
        "<p><a href='http://beian.miit.gov.cn/'>某ICP备16000321号-1</a></p>" if has["icp"] else ""
    )
    said += (
        "<p><img src='/images/ga.png' alt=''>某公网安备 33010002000321号</p>"
        if has["police"]
        else ""
    )
    if has["party_government_mark"]:
        said += (
            "<a href='http://bszs.conac.cn/sitename?method=show&id=5A2'>"
            "<img src='/images/red.png' alt='党政机关网站标识'></a>"
        )
    if has["error_report_entry"]:
        said += (
            f"<a href='http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code={look.code}&url="
            f"{look.domain}'><img src='/images/jiucuo.png' alt='政府网站找错'></a>"
        )
    return f"<div class='footer'>{said}</div>"
