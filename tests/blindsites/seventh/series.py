"""The six sites: what stands on each, and by the clauses what an inspector finds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.blindsites.fifth.series import DrawnSite
from tests.blindsites.running import inspect
from tests.blindsites.seventh.building import build
from tests.blindsites.seventh.plan import Mail, Plan, Planted, back, day
from tests.core.cli_tools import Ran

PASS = {"census-2015": "pass", "inspection-2019": "pass"}
FAIL = {"census-2015": "fail", "inspection-2019": "fail"}
# Not read in the original: whatever is said of them, no point hangs on it.
UNREAD = {"C19-V6b": "any", "C19-V6c": "any"}
ABOUT = (
    Planted("机构概况", "jgzn", how="sentence"),
    Planted("领导简介", "ldxx", how="sentence"),
)


def violated(count: int | None = None) -> dict[str, object]:
    return {"state": "violated"} | ({} if count is None else {"count": count})


# 2021-11-30: 2 weeks from 11-16, 3 months from 08-30, 6 months from 05-30, 1 year from 2020-11-30.
BUREAU = Plan(
    "lonsun-bureau", "lonsun", "苍渡县林业局", "lyj.cangdu.gov.cn", day("2021-11-30"),
    columns=(
        Planted("林业要闻", "lyyw", (day("2021-11-29"), *back("2021-11-24", 4, 2))),
        Planted("基层动态", "jcdt", (day("2021-11-26"), *back("2021-11-20", 4, 1), day("2021-11-15"))),
        Planted("通知公告", "tzgg", back("2021-05-30", 5, 20)),
        Planted("政策文件", "zcwj", back("2021-05-29", 5, 20), "stale"),
        Planted("人事信息", "rsxx", back("2020-11-30", 4, 30)),
        Planted("规划计划", "ghjh", back("2020-11-29", 4, 30), "stale"),
        Planted("统计公报", "tjgb", state="blank", how="blank"),
        Planted("古树名木图集", "gsmm", how="pictures"),
        *ABOUT,
    ),
    letters=(
        Mail("2021-11-02", "2021-11-05"), Mail("2021-09-14", "2021-09-20"),
        Mail("2021-08-30"), Mail("2020-11-29"), Mail("2021-10-20"),
    ),
    surveys=back("2021-10-11", 3, 60), interviews=None,
    guides=(("place",), ("phone",), ()),
    verdict=PASS, failed_looks=7, dead_home=1, dead_inside=2, dead_files=1, lacks=("police",),
    more=("comment", "against gambling", "complaints", "forbidden"),
    rows={
        # 7 of 168 are 4.17%: 4 whole per cent.
        "C15-S1": violated(), "C15-S2a": violated(1), "C15-S2b": violated(2), "C15-S4b": violated(1),
        "C15-S4c": violated(1), "C15-S8a": violated(2), "C15-S9b": violated(1), **UNREAD,
    },
    score=100 - 20 - 1 - 0.2 - 4 - 5 - 4 - 1,
)  # fmt: skip

# 2023-03-31: 2 weeks from 03-17, 6 months from 2022-09-30 (the day of the upload is no day of issue).
TOWNSHIP = Plan(
    "empire-township", "empire", "竹汊镇人民政府", "zhucha.gov.cn", day("2023-03-31"),
    columns=(
        Planted("镇区动态", "zqdt", back("2023-03-30", 7, 1)),
        Planted("村居动态", "cjdt", back("2023-03-17", 5, 3)),
        Planted("通知公告", "tzgg", back("2023-03-01", 4, 11)),
        Planted("政策文件", "zcwj", back("2022-09-29", 4, 11), "stale", in_address=day("2022-10-03")),
        Planted("财政预决算", "czys", state="blank", how="blank"),
        Planted("重大项目", "zdxm", state="blank", how="blank"),
        Planted("公益事业", "gysy", state="blank", how="blank"),
        Planted("集体资产", "jtzc", state="blank", how="blank"),
        Planted("应急管理", "yjgl", state="blank", how="blank"),
        Planted("镇容镇貌", "zrzm", how="pictures"),
        *ABOUT,
    ),
    letters=(Mail("2022-03-30", "2022-04-02"), Mail("2021-12-05", "2021-12-09")),
    surveys=None, interviews=None, guides=(), has_services=False, encoding="gb18030",
    verdict=FAIL, lacks=("icp", "error_report_entry"), more=("today", "masked number"),
    on_home=12,
    rows={
        "C15-V3c": violated(5), "C15-S3": violated(6), "C15-S4b": violated(1), "C15-S5b": violated(), "C15-S6a": violated(),
        "C19-V4c": violated(5), **UNREAD,
    },
)  # fmt: skip

# 2024-02-29: 3 months from 2023-11-29, 1 year from 2023-02-28.
LETTERS = Plan(
    "dede-letters", "dede", "荻浦县商务局", "swj.dipu.gov.cn", day("2024-02-29"),
    columns=(
        Planted("商务要闻", "swyw", back("2024-02-28", 8, 1)),
        Planted("工作动态", "gzdt", back("2024-02-15", 5, 1)),
        Planted("通知公告", "tzgg", back("2023-08-29", 5, 9)),
        Planted("政策法规", "zcwj", back("2024-01-05", 5, 9)),
        Planted("人事任免", "rsrm", back("2023-02-28", 4, 40)),
        Planted("规划总结", "ghzj", back("2023-05-04", 4, 40)),
        Planted("历史专题", "lszt", back("2016-02-20", 4, 7), how="archived"),
        *ABOUT,
    ),
    # 已受理 is no answer; but that one came by telephone cannot be ruled out where no place for one
    # stands empty: it may be counted or left open.
    letters=(
        Mail("2024-02-20"), Mail("2023-11-28"), Mail("2023-11-29"), Mail("2023-02-27"),
        Mail("2023-10-12", status="已受理"), Mail("2023-06-01", "2023-10-30"),
    ),
    surveys=back("2024-01-10", 3, 100), interviews=back("2023-12-01", 3, 80),
    guides=((), ()), verdict=FAIL, more=("complaints", "id number", "comment"),
    on_home=12, pages_of={"privacy": ["/a/swyw/2024/0223/206.html"]},
    rows={"C15-V5": violated(), "C19-V5b": violated(), "C15-S3": violated(6), **UNREAD},
)  # fmt: skip

# 2022-05-31: 2 weeks from 05-17; a portal needs six calls and six interviews in the year.
PORTAL = Plan(
    "epoint-portal", "epoint", "泊河县人民政府", "www.bohe.gov.cn", day("2022-05-31"),
    columns=(
        Planted("泊河要闻", "bhyw", (*back("2022-05-30", 4, 1), *back("2022-05-16", 3, 1))),
        Planted("部门动态", "bmdt", (*back("2022-05-29", 4, 2), *back("2022-05-10", 3, 1))),
        Planted("公示公告", "gsgg", (day("2022-05-17"), *back("2022-05-16", 4, 4))),
        Planted("县政府文件", "zcwj", back("2021-11-30", 5, 9)),
        Planted("人事任免", "rsrm", back("2022-04-04", 4, 40)),
        Planted("规划计划", "ghjh", back("2021-06-01", 4, 40)),
        Planted("财政信息", "czxx", back("2020-03-03", 4, 40)),
        *ABOUT,
    ),
    letters=(Mail("2022-05-20", "2022-05-23"), Mail("2022-03-01"), Mail("2021-08-09", "2021-12-30")),
    surveys=back("2022-05-04", 6, 60), interviews=back("2022-05-04", 5, 60),
    guides=((), ("basis",)), is_portal=True, verdict=PASS, failed_looks=1,
    dead_inside=7, lacks=("police",), on_home=15, more=("foot script", "hidden menu", "forbidden"),
    rows={
        "C15-S2b": violated(7), "C15-S3": violated(9), "C15-S7b": violated(5), "C15-S8a": violated(1),
        **UNREAD,
    },
    score=100 - 0.7 - 5 - 3 - 2,
)  # fmt: skip

# 2018-08-31: 2 weeks from 08-17, 6 months from 02-28.
STALE = Plan(
    "siteserver-four", "siteserver", "沙坳县体育局", "tyj.shaao.gov.cn", day("2018-08-31"),
    columns=(
        Planted("体育要闻", "tyyw", back("2018-08-30", 8, 1)),
        Planted("赛事动态", "ssdt", back("2018-08-17", 6, 2)),
        Planted("基层动态", "jcdt", back("2018-08-16", 4, 2), "stale"),
        Planted("场馆动态", "cgdt", back("2018-06-16", 4, 2), "stale"),
        Planted("通知公告", "tzgg", back("2018-02-27", 4, 2), "stale"),
        Planted("政策文件", "zcwj", back("2017-02-27", 4, 2), "stale"),
        Planted("往届省运会动态", "syh", back("2014-10-27", 4, 2), how="archived"),
        Planted("健身指导", "jszd", back("2016-01-07", 4, 9)),
        *ABOUT,
    ),
    letters=(Mail("2018-08-20", "2018-08-22"), Mail("2018-06-01")),
    surveys=(day("2018-08-01"), day("2018-01-05"), day("2017-08-31")),
    interviews=(day("2017-08-30"),), guides=((), ()),
    verdict=PASS, more=("masked number", "comment"), on_home=13,
    rows={
        "C15-S3": violated(6), "C15-S4a": violated(2), "C15-S4b": violated(2), "C15-S7a": violated(),
        **UNREAD,
    },
    score=100 - 5 - 6 - 8 - 5,
)  # fmt: skip

# 2025-01-06: 2 weeks from 2024-12-23.
STILL = Plan(
    "nanfang-still", "nanfang", "屿前县人民政府", "www.yuqian.gov.cn", day("2025-01-06"),
    columns=(
        Planted("屿前要闻", "yqyw", back("2024-12-22", 8, 2), "stale"),
        Planted("部门动态", "bmdt", back("2024-12-20", 6, 2), "stale"),
        Planted("通知公告", "tzgg", back("2024-12-21", 6, 9)),
        Planted("规范性文件", "gfxwj", back("2024-07-06", 4, 9)),
        Planted("人事信息", "rsxx", back("2024-01-06", 4, 9)),
        Planted("发展规划", "fzgh", back("2024-03-02", 4, 40)),
        *ABOUT,
    ),
    letters=(Mail("2024-12-30", "2025-01-03"), Mail("2024-10-06")),
    surveys=back("2024-12-01", 7, 40), interviews=back("2024-12-01", 6, 40),
    guides=((), ()), is_portal=True, verdict=FAIL, on_home=15, lacks=("party_government_mark",),
    more=("today", "gambling", "hidden menu"), pages_of={"injection": ["/yqyw/content/post_160008.html"]},
    rows={
        "C15-V2": violated(), "C19-V3": violated(), "C15-S4a": violated(2),
        # None at all is the veto, and not "fewer than ten" as well.
        "C15-S3": {"state": "not_applicable"},
        # What a machine suspects waits for a person.
        "C15-V4": {"state": "undetermined"}, "C19-V1": {"state": "undetermined"}, **UNREAD,
    },
)  # fmt: skip

PLANS = (BUREAU, TOWNSHIP, LETTERS, PORTAL, STALE, STILL)


def seventh_series() -> list[DrawnSite]:
    return [build(plan) for plan in PLANS]


def run_one(site: DrawnSite, folder: Path) -> Ran:
    """Each on its own day, in its own folder."""
    made: date = site.as_of
    return inspect([site], folder, as_of=made)
