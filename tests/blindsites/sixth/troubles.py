"""Other faces of a site, and what happens on the way to its pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from tests.blindsites.fifth.lists import Item
from tests.blindsites.serving import Asked, Host, Reply, missing
from tests.blindsites.sixth import ways
from tests.blindsites.sixth.building import Site
from tests.blindsites.sixth.frames import labels

DAY = timedelta(days=1)
PASSED_ON = (
    "<html><head><title></title></head><body><script>document.cookie='wzws_sid=af31;path=/';"
    "location.reload();</script></body></html>"
)
STOPPED = (
    "<html><head><title>访问被拦截</title></head><body><h2>您的请求可能存在威胁，已被网站防火墙拦截"
    "</h2><p>事件编号：{}</p></body></html>"
)
WALLS = (
    lambda n: Reply(b"<script>var _$_t=1;function a(){}</script>", 412),
    lambda n: Reply(STOPPED.format(40000 + n).encode(), 403),
    lambda n: Reply(STOPPED.format(50000 + n).encode(), 200),
    lambda n: Reply(PASSED_ON.encode(), 521),
)  # fmt: skip


def _page(title: str, inside: str, meta: str = "") -> str:
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{meta}</head><body>"
        f"<div class='wrap'>{inside}</div></body></html>"
    )


def _copy(site: Site, base: str, name: str, days_back: tuple[int, ...], entry: str,
          banner: str = "", list_name: str = "通知公告", home_name: str = "首页") -> None:  # fmt: skip
    """Another face of the site at `base`: its home page, one list, the articles of the list."""
    path = base.partition("//")[2].partition("/")[2]
    host = site.on(base.partition("//")[2].partition("/")[0])
    root = f"/{path}" if path else "/"
    items = [
        Item(f"{list_name} {k + 1}", f"{root}tz/{k}.html", site.limits.as_of - DAY * back)
        for k, back in enumerate(days_back)
    ]
    crumb = f"<p><a href='{root}'>{home_name}</a> &gt; <a href='{root}tz/'>{list_name}</a></p>"
    column = site.meta_of(list_name, "notice")
    for one in items:
        told = f"<p>发布时间：{one.day} 10:00　来源：{site.look.sponsor}</p><p>　　……</p>"
        meta = {
            "ColumnName": list_name, "ColumnType": "通知公告", "ArticleTitle": one.title,
            "PubDate": f"{one.day} 10:00", "ContentSource": site.look.sponsor,
        }  # fmt: skip
        said = f"{crumb}<h1>{one.title}</h1>{told}{banner}"
        host.put(one.at, _page(one.title, said, labels(site.look, meta)))
    rows = ways.twice_written(items)
    said = f"{crumb}{banner}<h2>{list_name}</h2>{rows}"
    host.put(f"{root}tz/", _page(list_name, said, labels(site.look, column)))
    menu = f"<ul><li><a href='{root}tz/'>{list_name}</a></li></ul>"
    said = f"{banner}<h1>{name}</h1>{menu}<h3>{list_name}</h3>{rows}"
    host.put(root, _page(name, said, labels(site.look, {"ColumnType": "首页"})))
    site.look.tools.append((entry, base))
    site.planted.aside.append(base)


def mobile(site: Site) -> None:
    """The same for telephones: on a host of its own, or in a directory."""
    in_folder = site.look.base or site.draw.random() < 0.5
    base = site.url(f"{site.look.base}/wap/") if in_folder else f"http://m.{_domain(site)}/"
    _copy(site, base, f"{site.look.name}（手机版）", (2, 9), "手机版")


def tongues(site: Site) -> None:
    in_folder = site.look.base or site.draw.random() < 0.5
    base = site.url(f"{site.look.base}/en/") if in_folder else f"http://en.{_domain(site)}/"
    name = "County Government Online"
    _copy(site, base, name, (3, 11), "English", list_name="News", home_name="Home")


def oldversion(site: Site) -> None:
    """The version before, kept for reference and marked so; or on a host of its own, unmarked."""
    banner = "<div class='tip'>旧版网站（已归档），归档时间：2015-06-30，仅供查阅。</div>"
    in_folder = site.look.base or site.draw.random() < 0.6
    base = site.url(f"{site.look.base}/old/") if in_folder else f"http://old.{_domain(site)}/"
    _copy(
        site,
        base,
        f"{site.look.name}（旧版）",
        (3000, 3040),
        "旧版回顾",
        banner if in_folder else "",
    )


def _domain(site: Site) -> str:
    return site.look.domain.removeprefix("www.")


# --- on the way --------------------------------------------------------------------------


def _answering(page: Reply | Callable[[Asked], Reply]) -> Callable[[Asked], Reply]:
    return page if callable(page) else lambda asked: page


def _own(site: Site) -> list[str]:
    pages = site.host.pages
    return [
        one
        for one in sorted(pages)
        if one.startswith(f"{site.look.base}/") and "/images/" not in one
    ]


def spells(site: Site) -> None:
    """Some addresses answer 503 at first; after some requests comes a spell of 429; some are slow."""
    host, draw = site.host, site.draw
    asked_so_far = [0]

    def shaky(page: Callable[[Asked], Reply]) -> Callable[[Asked], Reply]:
        def answer(asked: Asked) -> Reply:
            return (
                Reply(b"<h1>503 Service Unavailable</h1>", 503) if asked.times == 1 else page(asked)
            )

        return answer

    def busy(page: Callable[[Asked], Reply]) -> Callable[[Asked], Reply]:
        def answer(asked: Asked) -> Reply:
            asked_so_far[0] += 1
            if 12 <= asked_so_far[0] < 17:
                return Reply(b"Too Many Requests", 429, headers={"Retry-After": "1"})
            return page(asked)

        return answer

    def slow(page: Callable[[Asked], Reply]) -> Callable[[Asked], Reply]:
        def answer(asked: Asked) -> Reply:
            found = page(asked)
            return Reply(found.body, found.status, found.type, found.headers, 1.2)

        return answer

    home = f"{site.look.base}/"
    for path in _own(site):
        page = busy(_answering(host.pages[path]))
        if path != home and draw.random() < 0.15:
            page = shaky(page)
        elif draw.random() < 0.1:
            page = slow(page)
        host.pages[path] = page


def walls(site: Site, with_list: bool) -> None:
    """A wall before some articles, and before one list of a column in good order."""
    # What hangs on the page that the wall hides nobody sees: only pages without faults.
    plain = [one for one in site.bodies(8) if one not in site.more_at]
    for number, at in enumerate(plain[:3]):
        site.reply(at, site.draw.choice(WALLS)(number))
    well = [
        one.name for one in site.planted.of("fresh", "notice", "policy", "personnel", "planning")
        if one.name in site.lists_at and one.name not in {name for name, _, _ in site.blocks}
        and not site.has_faults(one.name)
    ]  # fmt: skip
    if with_list and well:
        name = site.draw.choice(well)
        site.planted.walled.add(name)
        site.reply(site.lists_at[name], site.draw.choice(WALLS)(9))


def takenback(site: Site) -> None:
    """An article stands in a list at the first visit; it is gone, and at the next so is its link."""
    name, at, items = site.blocks[0]
    day = items[0].day
    gone = Item(site.titles.news(day), f"{site.look.base}/ch/{site.next()}.html", day)

    def write() -> None:
        _, path = site.split(at)
        after = _answering(site.host.pages[path])
        meta = site.meta_of(name, "news")
        rows = site.listed(name, [gone, *items])
        before = site.framed(at, name, [(name, at)], rows, meta, name)
        site.host.pages[path] = lambda asked: before if asked.times == 1 else after(asked)

    site.afterwards(write)


def neighbours(site: Site, host: Host, number: int) -> None:
    """A bureau in another folder of the host, in no list; what it leaves undone is its own."""
    base = f"/un{number}/"
    items = [
        Item(f"外单位动态{k}", f"{base}dt/{k}.html", site.limits.as_of - DAY * (500 + k))
        for k in range(2)
    ]
    code = "<p>网站标识码：3300009999</p>"
    for one in items:
        host.put(
            one.at, _page(one.title, f"<h1>{one.title}</h1><p>{one.day}</p><p>　　……</p>{code}")
        )
    rows = ways.twice_written(items)
    host.put(f"{base}dt/", _page("工作动态-外单位", f"<h2>工作动态</h2>{rows}{code}"))
    host.put(base, _page("外单位", f"<h1>外单位</h1><a href='{base}dt/'>工作动态</a>{rows}{code}"))
    host.otherwise = missing
    site.planted.aside.append(f"http://{site.look.domain}{base}")
