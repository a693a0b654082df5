"""Everything at the last day that still counts, and everything one day too old."""

from __future__ import annotations

from datetime import date, timedelta

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import FORM
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import filled, site_of
from tests.blindsites.skins import foot_of, framed, menu_of

TWO_WEEKS, SIX_MONTHS, YEAR = date(2019, 6, 6), date(2018, 12, 20), date(2018, 6, 20)
THREE_MONTHS = date(2019, 3, 20)
MENU = menu_of(
    ("工作动态", "/gzdt/"), ("基层动态", "/jcdt/"), ("通知公告", "/tzgg/"), ("公示公告", "/gsgg/"),
    ("政策文件", "/zcwj/"), ("人事信息", "/rsxx/"), ("规划计划", "/ghjh/"), ("机构职能", "/jgzn/"),
    ("办事指南", "/bszn/"), ("局长信箱", "/jzxx/"), ("调查征集", "/dczj/"), ("在线访谈", "/zxft/"),
)  # fmt: skip


def make() -> list[BlindSite]:
    return [
        _edge("edgein", "边里县粮食和物资储备局", 0),
        _edge("edgeout", "边外县粮食和物资储备局", 1),
    ]


def _edge(key: str, name: str, late: int) -> BlindSite:
    """`late`: how many days after the last that counts."""

    def since(day: date, older: int = 40) -> list[date]:
        first = day - timedelta(days=late)
        return [first - timedelta(days=older * k) for k in range(4)]

    on_home = [TWO_WEEKS - timedelta(days=late)] * 11
    changed = {
        "gzdt": (on_home + since(TWO_WEEKS - timedelta(days=1), 9), 11),
        "tzgg": (since(SIX_MONTHS), 3),
        "zcwj": (since(SIX_MONTHS), 2),
        "rsxx": (since(YEAR), 0),
        "ghjh": (since(YEAR), 0),
    }
    frame = framed(name, MENU, foot_of(name, "3300200001"))
    skin = modern if late else bracketed
    usual = ["gzdt", "tzgg", "zcwj", "rsxx", "ghjh", "jgzn", "bszn"]
    office = filled(frame, skin, usual, changed)
    office.column("jcdt", "基层动态", since(TWO_WEEKS, 9), words.news)
    office.column("gsgg", "公示公告", since(SIX_MONTHS), words.notice)
    letters = (
        ("粮油价格在哪里公布", str(THREE_MONTHS - timedelta(days=late)), ""),
        ("储备粮轮换什么时候开始", "2019-04-28", "2019-05-22"),
        ("仓库旁边的路灯坏了", "2018-11-05", "2018-11-09"),
        ("粮站拆迁怎么补偿", "2018-06-19", ""),
    )
    office.letters("jzxx", "局长信箱", letters, FORM)
    year = YEAR - timedelta(days=late)
    asked = [date(2019, 3, 1), date(2018, 10, 10), year, date(2017, 9, 1)]
    office.column("dczj", "调查征集", asked, lambda n: f"关于第{n}号粮油惠民措施的意见征集")
    talks = [date(2019, 2, 20), date(2018, 11, 28), year, date(2017, 5, 9)]
    office.column("zxft", "在线访谈", talks, lambda n: f"第{n}期访谈:局负责人谈粮食安全")
    office.home("/", name)
    return site_of(key, name, office, f"lsj.{key}.invalid")
