"""Over TLS, with cookies, crowded at times, a clock that is wrong; the home page is not updated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import ANSWERED, FORM, Office, Row, surveys, usual_services
from tests.blindsites.serving import Asked, Reply, moved
from tests.blindsites.skins import boxes, foot_of, framed, menu_of

NAME = "凉亭县农业农村局"
MENU = "<div>今天是:2019年06月20日</div>" + menu_of(
    ("工作动态", "/gzdt/"), ("通知公告", "/tzgg/"), ("政策文件", "/zcwj/"), ("人事信息", "/rsxx/"),
    ("规划计划", "/ghjh/"), ("办事指南", "/bszn/"), ("局长信箱", "/jzxx/"), ("调查征集", "/dczj/"),
    ("站内搜索", "/search/?q="),
)  # fmt: skip
HEAD = "<meta name='Maketime' content='2019-06-20 06:30:00'>"


def make() -> BlindSite:
    foot = foot_of(NAME, "3300110008", "<p>访问量:20190619 最后更新:2019-06-20</p>")
    office = Office(boxes(framed(NAME, MENU, foot, HEAD)))
    usual_files(office.host)
    day = words.days_back
    office.column("gzdt", "工作动态", day(23, 4, 9), words.news, 7)
    office.column("tzgg", "通知公告", day(31, 9, 8), _outage, 5, _with_views(office))
    office.column("zcwj", "政策文件", day(40, 21, 5), words.policy, 3)
    office.column("rsxx", "人事信息", day(60, 40, 4), lambda n: f"{n}号公开招聘公告")
    office.column("ghjh", "规划计划", day(100, 60, 4), lambda n: f"第{n}号年度工作要点")
    usual_services(office)
    office.letters("jzxx", "局长信箱", ANSWERED, FORM)
    surveys(office, count=4)
    office.put("/robots.txt", "User-agent: *\nDisallow: /search/\n", type="text/plain")
    office.home("/", NAME)
    for path, reply in office.host.pages.items():
        assert isinstance(reply, Reply)
        office.host.pages[path] = replace(
            reply, chunked=True, zipped="text/html" in (reply.type or "")
        )
    office.host.before = _gate
    office.host.clock_off = -400 * 86400.0
    hosts = {"nyj.liangting.invalid": office.host}
    return BlindSite("liangting", NAME, "https://nyj.liangting.invalid/", hosts, port=443)


def _outage(number: int) -> str:
    """Titles with days to come, which say when something will happen."""
    return f"关于2019年7月{number % 28 + 1}日第{number}号渠道停水的通知"


def _with_views(office: Office) -> object:
    def shown(rows: Sequence[Row]) -> str:
        made = office.skin.rows(rows)
        return made.replace("</h4>", "</h4><span>报名截止:2019-06-30 浏览:2019</span>")

    return shown


def _gate(asked: Asked) -> Reply | None:
    """A cookie must be carried; every seventh page says to come back in a moment, once."""
    if asked.path == "/robots.txt":
        return None
    if "door=1" not in asked.headers.get("cookie", ""):
        return moved(asked.path, Set_Cookie="door=1; Path=/")
    if asked.times <= 2 and sum(asked.path.encode()) % 7 == 0:
        status = 429 if len(asked.path) % 2 else 503
        return Reply("稍候".encode(), status, headers={"Retry-After": "1"})
    return None


assert date(2019, 6, 20) == words.AS_OF
