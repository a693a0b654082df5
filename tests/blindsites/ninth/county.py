"""The 24 sites of the county: what stands on each, and by the clauses what an inspector finds.

2022-08-31: 2 weeks from 08-17, 3 months from 05-31, 6 months from 02-28, 1 year from 2021-08-31.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.blindsites.ninth.platform import PLACE, PORTAL
from tests.blindsites.seventh.plan import Mail, Plan, Planted, back, day
from tests.blindsites.seventh.series import ABOUT, FAIL, PASS, UNREAD, violated

AS_OF = day("2022-08-31")
OPEN: dict[str, Any] = {"census-2015": "undetermined", "inspection-2019": "undetermined"}
COUNTY = "县本级"

NEWS = Planted("工作动态", "gzdt", back("2022-08-30", 8, 1))
BELOW = Planted("基层动态", "jcdt", back("2022-08-28", 5, 3))
NOTICE = Planted("通知公告", "tzgg", back("2022-08-20", 6, 9))
POLICY = Planted("政策文件", "zcwj", back("2022-02-28", 4, 20))
PEOPLE = Planted("人事信息", "rsxx", back("2021-08-31", 3, 40))
PLANS = Planted("规划计划", "ghjh", back("2022-03-04", 3, 40))
USUAL = (NEWS, BELOW, NOTICE, POLICY, PEOPLE, PLANS, *ABOUT)
# Five, four and one of the twelve on the home page are of the two weeks: ten, not fewer.
LETTERS = (Mail("2022-08-02", "2022-08-05"), Mail("2022-05-31"))


@dataclass(frozen=True)
class Member:
    """One entry of the county's list, and where it lives."""

    plan: Plan
    region: str = COUNTY
    # Its folder on the portal's host; "": a host of its own.
    base: str = ""
    # Whether its letters, and which of its columns, stand on the shared hosts.
    talks_elsewhere: bool = False
    opens_elsewhere: str = ""
    # Whether the county's table of columns names them.
    declared: bool = True
    # What else is done to it, by name (series.py).
    more: tuple[str, ...] = ()


def _plan(key: str, skin: str, name: str, host: str, number: int, **changes: Any) -> Plan:
    rows = {**changes.pop("rows", {}), **UNREAD}
    usual: dict[str, Any] = {
        "columns": USUAL, "letters": LETTERS, "surveys": back("2022-08-01", 3, 90), "interviews": None,
        "guides": ((), ()), "verdict": PASS, "on_home": 12, "score": 100,
    }  # fmt: skip
    return Plan(
        key,
        skin,
        name,
        host,
        AS_OF,
        rows=rows,
        code=f"43880200{number:02d}",
        **{**usual, **changes},
    )


def _changed(**columns: Planted) -> tuple[Planted, ...]:
    """The usual columns, some of them (by slug) otherwise."""
    return tuple(columns.get(one.slug, one) for one in USUAL)


def _bureau(key: str, name: str, number: int, **changes: Any) -> Plan:
    """On the portal's host, in a folder."""
    return _plan(key, "group", f"扶岐县{name}", PORTAL, number, **changes)


def _own(key: str, name: str, number: int, skin: str = "group", **changes: Any) -> Plan:
    return _plan(key, skin, f"扶岐县{name}", f"{key}.{PLACE}", number, **changes)


def _town(key: str, name: str, number: int, host: str = PORTAL, **changes: Any) -> Plan:
    """Without services and without calls for opinions: five points."""
    usual: dict[str, Any] = {"surveys": None, "guides": (), "has_services": False, "score": 95}
    rows = {"C15-S6a": violated(), **changes.pop("rows", {})}
    return _plan(
        key, "group", f"扶岐县{name}人民政府", host, number, rows=rows, **{**usual, **changes}
    )


def _stale(of: Planted, newest: str) -> Planted:
    return Planted(of.name, of.slug, back(newest, 4, 3), "stale")


def _blank(count: int) -> tuple[Planted, ...]:
    names = (("财政预决算", "czys"), ("重大项目", "zdxm"), ("公益事业", "gysy"), ("集体资产", "jtzc"), ("应急管理", "yjgl"))  # fmt: skip
    return tuple(Planted(name, slug, state="blank", how="blank") for name, slug in names[:count])


STANDSTILL = {"tzgg": Planted("通知公告", "tzgg", back("2022-08-16", 6, 9)), "gzdt": _stale(NEWS, "2022-08-16"), "jcdt": _stale(BELOW, "2022-08-15")}  # fmt: skip
FIVE = (
    NEWS, _stale(BELOW, "2022-08-16"), Planted("农业动态", "nydt", back("2022-07-16", 4, 3), "stale"),
    _stale(NOTICE, "2022-02-27"), Planted("公示公告", "gsgg", back("2022-02-27", 4, 3), "stale"),
    _stale(POLICY, "2022-02-20"), PEOPLE, PLANS, *ABOUT,
)  # fmt: skip

MEMBERS = (
    Member(_plan(
        "portal", "group", "扶岐县人民政府", PORTAL, 1, is_portal=True, surveys=back("2022-08-01", 6, 60),
        interviews=back("2022-08-01", 6, 60), dead_home=1, rows={"C15-S2a": violated(2)}, score=98,
    ), more=("all members",)),
    # Folders of the portal's host.
    Member(_bureau("jyj", "教育局", 2), base="/bm/jyj"),
    Member(_bureau(
        "swj", "水务局", 3, columns=_changed(**STANDSTILL), verdict=FAIL, score=None,
        rows={"C15-V2": violated(), "C19-V3": violated(), "C15-S4a": violated(2), "C15-S3": {"state": "not_applicable"}},
    ), base="/bm/swj"),
    Member(_bureau(
        "wlj", "文化和旅游局", 4, columns=_changed(jcdt=_stale(BELOW, "2022-08-16")), dead_inside=2,
        rows={"C15-S4a": violated(1), "C15-S3": violated(6), "C15-S2b": violated(2)}, score=100 - 3 - 5 - 0.2,
    ), base="/bm/wlj"),
    Member(_bureau(
        "scj", "市场监督管理局", 5, letters=(Mail("2022-08-02", "2022-08-05"), Mail("2022-05-30")), verdict=FAIL,
        score=None, rows={"C15-V5": violated(), "C19-V5b": violated()},
    ), base="/bm/scj", talks_elsewhere=True),
    Member(_bureau("rsj", "人力资源和社会保障局", 6), base="/bm/rsj", talks_elsewhere=True, opens_elsewhere="rsxx"),
    # The same template, each on a host of its own.
    Member(_own(
        "czj", "财政局", 7, columns=_changed(zcwj=_stale(POLICY, "2022-02-27")), rows={"C15-S4b": violated(1)}, score=96,
    ), opens_elsewhere="zcwj"),
    Member(_own(
        "nyj", "农业农村局", 8, columns=FIVE, verdict=FAIL, score=None,
        rows={"C15-V3a": violated(5), "C19-V4a": violated(5), "C15-S3": violated(5), "C15-S4a": violated(2), "C15-S4b": violated(3)},
    ), opens_elsewhere="zcwj"),
    Member(_own("wjj", "卫生健康局", 9, rows={"C15-S2a": violated(1), "C15-S2b": violated(1)}, score=98.9), more=("others' dead",)),
    Member(_own("mzj", "民政局", 10, verdict=OPEN, score=None), talks_elsewhere=True, declared=False),
    # Left for the platform; merged; the list still has the one that is no more.
    Member(_bureau("lyj", "林业局", 11), base="/bm/lyj", more=("left",)),
    Member(_own("swu", "商务局", 12, verdict=OPEN, score=None), more=("merged away",)),
    Member(_own(
        "gsj", "工业和商务局", 13,
        columns=(*USUAL[:6], Planted("原商务动态", "ysw", back("2021-02-20", 4, 7), how="archived"), *ABOUT),
    )),
    # Closed, with a notice and without one; an address with a slip; nothing but an app.
    Member(_own("lyw", "旅游信息网", 14, verdict=OPEN, score=None), more=("closed",)),
    Member(_own("zsw", "招商网", 15, verdict=FAIL, score=None), more=("gone",)),
    Member(_own("tjj", "统计局", 16, verdict=OPEN, score=None), more=("slip",)),
    Member(_own("rmt", "融媒体中心", 17, verdict={"census-2015": {"not": "pass"}, "inspection-2019": {"not": "pass"}}, score=None), more=("app",)),
    # Systems of their own.
    Member(_own("gaj", "公安局", 18, "empire", encoding="gb18030", dead_inside=3, rows={"C15-S2b": violated(3)}, score=99.7)),
    Member(_own(
        "daj", "档案局", 19, "dede", letters=(), failed_looks=7, dead_home=4, dead_files=1, surveys=None,
        columns=_changed(rsxx=Planted("人事信息", "rsxx", back("2021-08-30", 3, 40), "stale")),
        # 7 of 168 are 4.17%: twenty points; five for each of letters, calls, personnel; four links, a file.
        rows={"C15-S1": violated(), "C15-S2a": violated(4), "C15-S4c": violated(1), "C15-S9b": violated(1), "C15-S5b": violated(), "C15-S6a": violated()},
        verdict={"census-2015": "fail", "inspection-2019": "pass"}, score=60,
    )),
    # Towns.
    Member(_town("shiya", "石垭镇", 20), "石垭镇", base="/xz/sy"),
    Member(_town(
        "liuping", "柳坪镇", 21, columns=(*USUAL[:4], *_blank(5), *ABOUT), verdict=FAIL, score=None,
        rows={"C15-V3c": violated(5), "C19-V4c": violated(5)},
    ), "柳坪镇", base="/xz/lp"),
    Member(_town("qingtong", "青桐乡", 22, columns=(*USUAL[:4], *_blank(4), *ABOUT)), "青桐乡", base="/xz/qt"),
    Member(_town(
        "daze", "大泽镇", 23, f"daze.{PLACE}", more=("gambling",), verdict=OPEN, score=None,
        pages_of={"injection": ["/gzdt/202208/t20220823_48008.html"]},
        rows={"C15-V4": {"state": "undetermined"}, "C19-V1": {"state": "undetermined"}},
    ), "大泽镇"),
    Member(_town("baidu", "白渡乡", 24), "白渡乡", base="/xz/bd", opens_elsewhere="zcwj"),
)  # fmt: skip

# ------------------------------------------------------------------ a month later

# 2022-09-30: 2 weeks from 09-16, 3 months from 06-30, 6 months from 03-30, 1 year from 2021-09-30.
LATER = day("2022-09-30")
NEW_NEWS = Planted("工作动态", "gzdt", back("2022-09-29", 12, 1))
NEW = (
    NEW_NEWS, Planted("基层动态", "jcdt", back("2022-09-26", 4, 2)), Planted("通知公告", "tzgg", back("2022-09-20", 6, 9)),
    Planted("政策文件", "zcwj", back("2022-03-30", 4, 20)), *ABOUT,
)  # fmt: skip
STOPPED = (Planted("工作动态", "gzdt", back("2022-09-15", 8, 1), "stale"), *(one for one in NEW[1:] if one.slug not in ("jcdt", "tzgg")))  # fmt: skip
# Of the two that were sent in, both were answered by now.
ANSWERED = (Mail("2022-08-02", "2022-08-05"), Mail("2022-05-30", "2022-09-08"))
MENDED: dict[str, Any] = {"columns": NEW, "letters": ANSWERED, "surveys": back("2022-09-01", 3, 90)}

# Three sites were mended, one has another fault instead, and on one nothing was done.
RECHECKED = (
    Member(_bureau("swj", "水务局", 3, **MENDED), base="/bm/swj"),
    Member(_bureau("scj", "市场监督管理局", 5, **MENDED), base="/bm/scj", talks_elsewhere=True),
    Member(_own(
        "daj", "档案局", 19, "dede", **{**MENDED, "columns": STOPPED}, verdict=FAIL, score=None,
        rows={"C15-V2": violated(), "C19-V3": violated(), "C15-S4a": violated(1), "C15-S3": {"state": "not_applicable"}},
    )),
    Member(_town("liuping", "柳坪镇", 21, columns=NEW, letters=ANSWERED), "柳坪镇", base="/xz/lp"),
    Member(_town(
        "daze", "大泽镇", 23, f"daze.{PLACE}", columns=NEW, letters=ANSWERED, more=("gambling",), verdict=OPEN, score=None,
        pages_of={"injection": ["/gzdt/202209/t20220922_48008.html"]},
        rows={"C15-V4": {"state": "undetermined"}, "C19-V1": {"state": "undetermined"}},
    ), "大泽镇"),
)  # fmt: skip
