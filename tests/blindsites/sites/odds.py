"""Robots.txt with the home page alone, a Chinese host name, no day anywhere, letters half handled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import FORM, Row, Skin
from tests.blindsites.newer_skins import bracketed
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.skins import Frame, dotted, grid


def make() -> list[BlindSite]:
    return [_home_alone(), _chinese_name(), _undated(), _letters()]


def _home_alone() -> BlindSite:
    name = "独首县红十字会"
    office = ordinary(name, "3300340001", dotted)
    office.home("/", name)
    robots = "User-agent: *\nAllow: /$\nDisallow: /\n"
    office.put("/robots.txt", robots, type="text/plain")
    return site_of("homealone", name, office, "hsz.dushou.invalid")


def _chinese_name() -> BlindSite:
    """柳河县.invalid: listed in Chinese, linked now in Chinese, now as xn--."""
    name = "柳河县应急管理局"
    ascii_name = "应急.柳河县.invalid".encode("idna").decode("ascii")
    office = ordinary(
        name, "3300340002", bracketed, without=("tzgg", "zcwj"),
        menu=[("通知公告", f"http://{ascii_name}/tzgg/"), ("政策文件", "http://应急.柳河县.invalid/zcwj/")],
    )  # fmt: skip
    day = words.days_back
    office.column("tzgg", "通知公告", day(2, 2, 10), words.notice, 6)
    office.column("zcwj", "政策文件", day(20, 21, 6), words.policy, 4)
    office.home(
        "/", name, "<p><a href='http://应急.柳河县.invalid/中文路径/说明.html'>使用说明</a></p>"
    )
    office.page(
        "/中文路径/说明.html", "使用说明", "使用说明", "<h1>使用说明</h1><p>请用汉字域名。</p>"
    )
    hosts = {ascii_name: office.host}
    return BlindSite("chinesename", name, "http://应急.柳河县.invalid/", hosts)


def _undated() -> BlindSite:
    """No list and no article says when."""
    name = "无期县残疾人联合会"
    office = ordinary(name, "3300340003", _without_days)
    office.home("/", name)
    return site_of("undated", name, office, "cl.wuqi.invalid")


def _without_days(frame: Frame, **more: str) -> Skin:
    skin = bracketed(frame, **more)

    def rows(of: object) -> str:
        listed: list[Row] = list(of)  # type: ignore[call-overload]
        lines = "".join(f"<li><a href='{at}'>{title}</a></li>" for title, at, _ in listed)
        return f"<ul class='wzlb'>{lines}</ul>"

    def article(title: str, day: date, said: object) -> str:
        inside = "".join(f"<p>{one}</p>" for one in list(said))  # type: ignore[call-overload]
        return f"<div class='nr'><h1>{title}</h1><div class='zw'>{inside}</div></div>"

    return replace(skin, rows=rows, article=article)


LETTERS = (
    # title, asked, answered, state
    ("小区停水没有通知", "2019-06-12", "", "办理中"),
    ("公交站牌倒了", "2019-02-01", "", "办理中"),
    ("新区学校什么时候招生", "2018-12-03", "", "已受理"),
    ("下水道堵塞", "2018-11-01", "2018-11-20", "已办结"),
    ("夜市油烟扰民", "2018-09-14", "2018-12-28", "已办结"),
)


def _letters() -> BlindSite:
    """Two letters were taken up months ago and never answered."""
    name = "半办县城市管理局"
    office = ordinary(name, "3300340004", grid, without=("jzxx",), menu=[("网民留言", "/wmly/")])
    cells = []
    for number, (title, asked, answered, state) in enumerate(LETTERS):
        at = f"/wmly/{number}.html"
        reply = f"<p>{answered} 答复:{words.text(number, 1)[0]}</p>" if answered else ""
        office.page(
            at, title, "网民留言",
            f"<h1>{title}</h1><p>留言日期:{asked} 办理状态:{state}</p><p>请问{title}怎么办?</p>{reply}",
        )  # fmt: skip
        cells.append(
            f"<tr><td>{number + 1}</td><td><a href='{at}'>{title}</a></td><td>{asked}</td>"
            f"<td>{state}</td><td>{answered}</td></tr>"
        )
    head = (
        "<tr><th>序号</th><th>留言标题</th><th>留言日期</th><th>办理状态</th><th>答复日期</th></tr>"
    )
    office.page("/wmly/", "网民留言", "网民留言", f"{FORM}<table>{head}{''.join(cells)}</table>")
    office.home("/", name)
    return site_of("halfhandled", name, office, "cgj.banban.invalid")
