"""Seven more, after the second series was mended: topics, counts at the edge, UTC, a second visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import Row, Skin
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import USUAL_DAYS, ordinary, site_of
from tests.blindsites.serving import Asked, Reply
from tests.blindsites.skins import Frame

TOPICS = (("shce", "扫黑除恶专项斗争"), ("djgj", "大气污染攻坚"), ("fpgj", "脱贫攻坚"))
EDGE = date(2019, 6, 6)


def make() -> list[BlindSite]:
    return [
        _topics(), _portal("portalsix", "六次县人民政府", 6), _portal("portalfive", "五次县人民政府", 5),
        _home("tenhome", "十条县司法局", 10), _home("ninehome", "九条县司法局", 9), _zulu(), _revisited(),
    ]  # fmt: skip


def _topics() -> BlindSite:
    """Three topics of work done years ago, each with its own news and notices."""
    name = "专题县公安局"
    office = ordinary(name, "3300350001", menu=[("专题专栏", "/ztzl/")])
    for slug, topic in TOPICS:
        office.skin = replace(
            office.skin, list_at="/ztzl/" + slug + "/{slug}/",
            item_at="/ztzl/" + slug + "/{slug}/{number}.html",
        )  # fmt: skip
        rows = office.column(
            "gzdt", "工作动态", [date(2016, 9, 20 - k) for k in range(4)], words.news
        )
        told = office.column("tzgg", "通知公告", [date(2016, 3, 9), date(2016, 2, 1)], words.notice)
        place = f"<a href='/ztzl/'>专题专栏</a> &gt; {topic}"
        blocks = office.skin.block("工作动态", f"/ztzl/{slug}/gzdt/", office.skin.rows(rows))
        blocks += office.skin.block("通知公告", f"/ztzl/{slug}/tzgg/", office.skin.rows(told))
        office.page(f"/ztzl/{slug}/", topic, place, blocks)
    listed = "".join(
        f"<li><a href='/ztzl/{slug}/'><img src='/i/red.png' alt='{topic}'>{topic}</a></li>"
        for slug, topic in TOPICS
    )
    office.page("/ztzl/", "专题专栏", "专题专栏", f"<ul class='zt'>{listed}</ul>")
    office.home("/", name)
    return site_of("topics", name, office, "gaj.zhuanti.invalid")


def _portal(key: str, name: str, count: int) -> BlindSite:
    """A portal with so many surveys and interviews in the year, and an older one of each."""
    office = ordinary(
        name, "3300350002", modern, without=("dczj",),
        menu=[("调查征集", "/dczj/"), ("在线访谈", "/zxft/")],
    )  # fmt: skip
    days = [*words.days_back(20, 55, count), date(2018, 5, 2)]
    office.column("dczj", "调查征集", days, lambda n: f"关于第{n}号惠民措施的意见征集")
    office.column("zxft", "在线访谈", days, lambda n: f"访谈:部门负责人谈第{n}项工作")
    office.home("/", name)
    return site_of(key, name, office, f"www.{key}.invalid", is_portal=True)


def _home(key: str, name: str, count: int) -> BlindSite:
    """So many updates of the two weeks; three of them stand on the page twice."""
    days = [EDGE + timedelta(days=k % 14) for k in range(count)] + [date(2019, 5, 20)] * 3
    days.sort(reverse=True)
    changed = {
        "gzdt": (days, len(days)), "tzgg": ([date(2019, 5, 1), date(2019, 2, 1)], 2),
        "zcwj": (USUAL_DAYS["zcwj"][0], 3),
    }  # fmt: skip
    office = ordinary(name, "3300350003", changed=changed)
    office.blocks.append(("图片新闻", "/gzdt/", office.blocks[0][2][:3]))
    office.home("/", name)
    return site_of(key, name, office, f"sfj.{key}.invalid")


def _zulu() -> BlindSite:
    """The newest of each list went out at 01:10 in China, told by the machine as 17:10 the day before."""
    name = "时差县外事办公室"
    late = [EDGE] * 10 + [date(2019, 5, 2)]
    changed = {"gzdt": (late, 11), "tzgg": ([date(2018, 12, 20), date(2018, 7, 2)], 2)}
    office = ordinary(name, "3300350004", _in_utc, changed=changed)
    office.home("/", name)
    return site_of("zulu", name, office, "wsb.shicha.invalid")


def _in_utc(frame: Frame, **more: str) -> Skin:
    skin = bracketed(frame, **more)

    def rows(of: Sequence[Row]) -> str:
        lines = "".join(
            f"<li><a href='{at}'>{title}</a><time datetime='{day - timedelta(days=1)}T17:10:00Z'>"
            f"{day.month}月{day.day}日</time></li>"
            for title, at, day in of
        )
        return f"<ul class='wzlb'>{lines}</ul>"

    return replace(skin, rows=rows)


def _revisited() -> BlindSite:
    """Who comes back with the cookie of the first answer gets a page that asks to go on."""
    name = "回访县退役军人服务中心"
    office = ordinary(name, "3300350005", modern)
    office.home("/", name)
    home = office.host.pages["/"]
    assert isinstance(home, Reply)
    again = Reply(
        office.skin.frame(name, "", "<p>欢迎再次访问,<a href='/gzdt/'>继续浏览</a></p>").encode()
    )
    first = replace(home, headers={"Set-Cookie": "seen=1; Path=/"})
    office.host.pages["/"] = lambda asked: _either(asked, first, again)
    return site_of("revisited", name, office, "tyjr.huifang.invalid")


def _either(asked: Asked, first: Reply, again: Reply) -> Reply:
    return again if asked.has("cookie", "seen=1") else first
