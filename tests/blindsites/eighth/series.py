"""The six sites: what of each can be established, by the clauses, and what cannot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.blindsites.eighth import troubles
from tests.blindsites.eighth.troubles import Seen, domain_of
from tests.blindsites.eighth.unseen import truth_of_what_was_given
from tests.blindsites.fifth.series import DrawnSite
from tests.blindsites.running import inspect
from tests.blindsites.serving import Host, moved
from tests.blindsites.seventh.building import build
from tests.blindsites.seventh.plan import Mail, Plan, Planted, back, day
from tests.blindsites.seventh.series import ABOUT, FAIL, PASS, UNREAD, violated
from tests.core.cli_tools import Ran

OPEN: dict[str, Any] = {"census-2015": "undetermined", "inspection-2019": "undetermined"}
UNDETERMINED = {"state": "undetermined"}
# No inspector finds fault; whether he finds that there is none is left to how far he got.
NO_FAULT = {"not": "violated"}
MET_OR_OPEN = {"state": "met", "or_manual": True, "or_unknown": True}
LETTERS_UNSEEN: dict[str, Any] = {
    "C15-V5": UNDETERMINED, "C19-V5b": UNDETERMINED, "C15-S5b": UNDETERMINED,
    "C15-S5a": NO_FAULT, "C19-V5a": NO_FAULT,
}  # fmt: skip


@dataclass(frozen=True)
class Doubtful:
    """A site whose truth hangs on what its servers let be seen."""

    site: DrawnSite
    # Further options of the command.
    options: tuple[str, ...] = ()
    # Completes the truth once it is known what the servers gave.
    afterwards: Callable[[], None] = lambda: None


def _truth(site: DrawnSite, columns: dict[str, Any], **more: Any) -> None:
    """Say of these columns, and of these things, something else than they were planted as."""
    assert site.planted_truth is not None
    site.planted_truth["columns"].update(columns)
    site.planted_truth.update(more)


# ------------------------------------------------------------------ behind doors

# 2022-08-31: 2 weeks from 08-17, 6 months from 02-28, 1 year from 2021-08-31.
DOORS = Plan(
    "behind-doors", "lonsun", "沅陂县水利局", "slj.yuanbei.gov.cn", day("2022-08-31"),
    columns=(
        Planted("水利要闻", "slyw", back("2022-08-30", 8, 1)),
        Planted("基层动态", "jcdt", back("2022-08-16", 6, 3), "stale"),
        Planted("防汛动态", "fxdt", back("2022-07-01", 6, 3), "stale"),
        Planted("通知公告", "tzgg", back("2022-08-20", 5, 9), "unknown"),
        Planted("政策文件", "zcwj", back("2022-06-20", 5, 9), "unknown"),
        Planted("政策法规", "zcfg", back("2022-02-27", 5, 9), "stale"),
        Planted("人事信息", "rsxx", back("2022-03-01", 4, 30), "unknown"),
        Planted("规划计划", "ghjh", back("2021-08-31", 4, 40)),
        Planted("水库图集", "sktj", how="pictures"),
        *ABOUT,
    ),
    letters=(Mail("2022-08-02", "2022-08-05"), Mail("2022-03-03")),
    surveys=back("2022-08-01", 3, 60), interviews=None, guides=((), ()), verdict=OPEN, on_home=12,
    rows={
        # Three columns are stale and two may be: five would be a veto.
        "C15-V3a": UNDETERMINED, "C19-V4a": UNDETERMINED,
        "C15-S3": violated(5), "C15-S4a": violated(2), "C15-S4b": violated(1), "C15-S4c": UNDETERMINED,
        "C15-S8a": MET_OR_OPEN, "C15-S9a": MET_OR_OPEN, "C15-S9b": MET_OR_OPEN, "C15-S10": MET_OR_OPEN,
        "C15-S7a": MET_OR_OPEN, "C15-S7b": MET_OR_OPEN, **LETTERS_UNSEEN, **UNREAD,
    },
)  # fmt: skip


def doors() -> Doubtful:
    """The list of notices and the mailbox ask for an account, one list comes by a signed request
    of a script, and robots.txt closes one column."""
    site = build(DOORS)
    host = site.hosts[DOORS.domain]
    column = {one.slug: f"/content/column/66297{n:02d}" for n, one in enumerate(DOORS.columns)}
    mailbox = f"/content/column/66297{len(DOORS.columns):02d}"
    troubles.behind_login(site, (column["tzgg"], mailbox, "/xx/mail0.html", "/xx/mail1.html"))
    troubles.by_script(site, column["zcwj"], r"<!--StartLabel.*?EndLabel\S*-->", 6629704)
    host.put("/robots.txt", f"User-agent: *\nDisallow: {column['rsxx']}\n", type="text/plain")
    # A column that robots.txt closes need not be listed at all.
    _truth(site, {"人事信息": {"state": "unknown", "or_absent": True}})
    del site.planted_truth["letters"]  # type: ignore[index]
    return Doubtful(site)


# ------------------------------------------------------------------ half answered

# 2024-08-31: 2 weeks from 08-17, 3 months from 05-31, 6 months from 02-29, 1 year from 2023-08-31.
HALF = Plan(
    "half-answered", "nanfang", "枫墩镇人民政府", "fengdun.gov.cn", day("2024-08-31"),
    columns=(
        Planted("镇区动态", "zqdt", back("2024-08-29", 7, 1), "unknown"),
        Planted("村居动态", "cjdt", back("2024-08-17", 5, 3)),
        Planted(
            "通知公告", "tzgg", tuple(map(day, ("2024-08-20", "2024-07-11", "2024-06-01", "2024-02-20", "2024-01-11", "2023-12-02"))), "unknown",
        ),
        Planted("公示公告", "gsgg", back("2024-02-28", 4, 9), "stale"),
        Planted("政策文件", "zcwj", back("2024-02-29", 4, 11)),
        Planted("规划计划", "ghjh", back("2023-08-31", 4, 40)),
        Planted("人事信息", "rsxx", back("2023-08-30", 4, 30), "stale"),
        Planted("集体资产", "jtzc", state="blank", how="blank"),
        Planted("公益事业", "gysy", state="blank", how="blank"),
        Planted("镇容镇貌", "zrzm", how="pictures"),
        *ABOUT,
    ),
    letters=(Mail("2024-08-01", "2024-08-05"), Mail("2024-05-31")),
    surveys=back("2024-08-31", 3, 100), interviews=None, guides=(), has_services=False,
    # Whatever is open weighs too little to change what the site comes to.
    encoding="gb18030", verdict=PASS, on_home=15,
    rows={
        "C15-S3": UNDETERMINED, "C15-S4a": UNDETERMINED, "C15-S4b": violated(1), "C15-S4c": violated(1),
        # Three articles say 503 whenever they are asked, while the rest of the host answers.
        "C15-S2a": violated(3), **UNREAD,
    },
)  # fmt: skip


def half() -> Doubtful:
    """One list shows its days as pictures; of another, without days, the newer half answers 503."""
    site = build(HALF)
    host = site.hosts[HALF.domain]
    news, notices = HALF.columns[0], HALF.columns[2]
    # Articles are numbered as they were built, one column after another.
    paths = {n: path for path in host.pages if (n := _number(path))}
    first = 1 + len(HALF.columns[0].days) + len(HALF.columns[1].days)
    pictured = ["/", "/zqdt/index.html", *(paths[n] for n in range(1, 1 + len(news.days)))]
    troubles.pictured_days(host, pictured, [str(one) for one in news.days], "gb18030")
    troubles.without_days(
        host, ("/tzgg/index.html",), [str(one) for one in notices.days], "gb18030"
    )
    troubles.without_days(host, ("/",), [str(one) for one in notices.days], "gb18030")
    lost = [paths[first + n] for n in range(3)]
    troubles.out_of_order(host, lost)
    _truth(site, {}, dead=[f"http://{HALF.domain}{path}" for path in lost])
    return Doubtful(site)


def _number(path: str) -> int:
    """The number of an article in its address; 0 of other pages."""
    _, is_one, name = path.partition("/content/post_16")
    return int(name.removesuffix(".html")) if is_one and not path.startswith("/zj") else 0


# ------------------------------------------------------------------ a wall half-way

# 2021-03-01: 2 weeks from 02-15, 6 months from 2020-09-01, 1 year from 2020-03-01.
WALL = Plan(
    "wall-half-way", "dede", "竺原县民政局", "mzj.zhuyuan.gov.cn", day("2021-03-01"),
    columns=(
        Planted("民政要闻", "mzyw", back("2021-02-28", 12, 1)),
        Planted("工作动态", "gzdt", back("2021-02-15", 5, 1)),
        Planted("基层动态", "jcdt", back("2021-02-26", 5, 3)),
        Planted("通知公告", "tzgg", back("2020-09-01", 5, 9)),
        Planted("公示公告", "gsgg", back("2021-01-05", 5, 9)),
        Planted("政策法规", "zcwj", back("2021-01-05", 5, 9)),
        Planted("人事任免", "rsrm", back("2020-03-01", 4, 40)),
        Planted("规划总结", "ghzj", back("2020-05-04", 4, 40)),
        *ABOUT,
    ),
    letters=(Mail("2021-02-20"), Mail("2020-12-01"), Mail("2020-10-12", "2020-10-30")),
    surveys=back("2021-01-10", 3, 100), interviews=back("2020-12-01", 3, 80), guides=((), ()),
    verdict={book: {"not": "fail"} for book in PASS}, on_home=12, rows={"C15-S3": violated(8), **UNREAD},
)  # fmt: skip


def wall() -> Doubtful:
    """After twenty pages a challenge stands in place of every page; the server's clock is years off."""
    site = build(WALL)
    site.hosts[WALL.domain].clock_off = 1111 * 86400.0
    seen = troubles.watched(site, troubles.wall_after(20))
    return Doubtful(site, afterwards=lambda: truth_of_what_was_given(site, WALL, seen))


# ------------------------------------------------------------------ half moved away

# 2020-02-29: 2 weeks from 02-15, 6 months from 2019-08-29, 1 year from 2019-02-28.
MOVED = Plan(
    "half-moved", "epoint", "双泷县市场监督管理局", "scj.shuanglong-x.gov.cn", day("2020-02-29"),
    columns=(
        Planted("监管要闻", "jgyw", back("2020-02-28", 12, 1)),
        Planted("工作动态", "gzdt", back("2020-02-15", 5, 1)),
        Planted("通知公告", "tzgg", back("2019-08-28", 5, 9), "unknown"),
        Planted("政策文件", "zcwj", back("2020-01-05", 5, 9), "unknown"),
        Planted("人事信息", "rsxx", back("2019-02-28", 4, 40), "unknown"),
        Planted("规划计划", "ghjh", back("2019-05-04", 4, 40)),
        *ABOUT,
    ),
    letters=(), surveys=back("2020-01-10", 3, 100), interviews=None, guides=((), ()),
    verdict=OPEN, on_home=12,
    rows={
        # Two notices on the home page were not taken along: their old addresses are gone.
        "C15-S2a": violated(2), "C15-S3": violated(6),
        # Two columns are called 工作动态; that of the party's branch is one day too old.
        "C15-S4a": violated(1),
        # What stands on the platform was looked at or was not: it is not without fault.
        "C15-S4b": {"not": "met"}, "C15-S4c": MET_OR_OPEN, **LETTERS_UNSEEN, **UNREAD,
    },
)  # fmt: skip
PLATFORM, MAIL_HALL = "qunzhan.shuanglong-x.gov.cn", "12345.longshi.gov.cn"


def half_moved() -> Doubtful:
    """Three columns moved to the county's group platform, letters to the city's; two of one name."""
    site = build(MOVED)
    host, platform = site.hosts[MOVED.domain], Host()
    for slug in ("tzgg", "zcwj", "rsxx"):
        at = f"/scj/{slug}/subpage.html"
        platform.pages[at] = host.pages[f"/{slug}/subpage.html"]
        host.pages[f"/{slug}/subpage.html"] = moved(f"http://{PLATFORM}{at}", 301)
        for path in [one for one in host.pages if one.startswith(f"/{slug}/2")]:
            platform.pages[path] = host.pages.pop(path)
    gone = [f"{site.url}{path[1:]}" for path in list(platform.pages) if path.startswith("/tzgg/2")][
        :2
    ]
    platform.pages["/i/red.png"] = host.pages["/i/red.png"]
    letters = Host()
    letters.put(
        "/", "<title>政务热线</title><h1>政务服务便民热线</h1><p>请选择部门后提交诉求。</p>"
    )
    host.pages["/xx/subpage.html"] = moved(f"http://{MAIL_HALL}/?dept=scj")
    letters.pages["/?dept=scj"] = letters.pages["/"]
    _party_news(host)
    site.hosts.update({PLATFORM: platform, MAIL_HALL: letters})
    unsure = {"or_unknown": True, "or_absent": True}
    _truth(
        site,
        {
            "工作动态": {"not": "blank"},
            "通知公告": {"state": "stale", "newest": day("2019-08-28"), **unsure},
            "政策文件": {"state": "fresh", "newest": day("2020-01-05"), **unsure},
            "人事信息": {"state": "fresh", "newest": day("2019-02-28"), **unsure},
        },
        letters={"total": 0, "answered": 0}, dead=gone,
    )  # fmt: skip
    return Doubtful(site)


def _party_news(host: Host) -> None:
    """Another 工作动态, of the party's branch: its newest entry is one day too old."""
    rows = ""
    for number, one in enumerate(back("2020-02-14", 4, 5)):
        path = f"/djyd/{one:%Y%m%d}/91c0aa2e{number:04d}-11fb-4c2a-8d10-77ab9030{number:04d}.html"
        title = f"支部第{number + 1}次到社区清扫楼道"
        crumb = "<div class='wz'>您现在的位置:<a href='/'>首页</a> &gt; <a href='/djyd/subpage.html'>党建园地</a> &gt; <a href='/djyd/gzdt/subpage.html'>工作动态</a></div>"
        host.put(path, f"<html><head><title>{title}</title></head><body>{crumb}<h1>{title}</h1><div class='xx'>发布时间:{one} 09:10 来源:支部</div><p>党员们带着扫帚和水桶来到楼下,清扫了六个单元。</p></body></html>")  # fmt: skip
        rows += f'<li class="ewb-item clearfix"><a class="l" href="{path}">{title}</a><span class="ewb-time r">{one}</span></li>'
    frame = "<html><head><title>{0}</title></head><body><div class='wz'>您现在的位置:<a href='/'>首页</a> &gt; {1}</div><h2>{0}</h2>{2}</body></html>"
    above = "<a href='/djyd/subpage.html'>党建园地</a>"
    listed = f"{above} &gt; <a href='/djyd/gzdt/subpage.html'>工作动态</a>"
    host.put("/djyd/gzdt/subpage.html", frame.format("工作动态", listed, f'<ul class="ewb-items">{rows}</ul>'))  # fmt: skip
    host.put("/djyd/subpage.html", frame.format("党建园地", above, "<ul><li><a href='/djyd/gzdt/subpage.html'>工作动态</a></li></ul><p>本栏目由机关支部维护,介绍支部的组成和活动。</p>"))  # fmt: skip
    troubles.change(host, "/", lambda page: page.replace("<ul class='dh'>", "<ul class='dh'><li><a href='/djyd/subpage.html'>党建园地</a></li>", 1))  # fmt: skip


# ------------------------------------------------------------------ three tongues

# 2018-08-31: 2 weeks from 08-17, 6 months from 02-28.
TONGUES = Plan(
    "three-tongues", "siteserver", "汧阴县文化广播局", "wgj.qianyin.gov.cn", day("2018-08-31"),
    columns=(
        Planted("文化要闻", "whyw", back("2018-08-30", 12, 1)),
        Planted("广电动态", "gddt", back("2018-08-16", 4, 2), "stale"),
        Planted("基层动态", "jcdt", back("2018-06-16", 4, 2), "stale"),
        Planted("通知公告", "tzgg", back("2018-02-27", 4, 2), "stale"),
        Planted("政策文件", "zcwj", back("2018-02-28", 4, 2)),
        Planted("规划计划", "ghjh", back("2017-08-30", 4, 2), "stale"),
        Planted("文化遗产", "whyc", state="blank", how="blank"),
        Planted("图书借阅", "tsjy", state="blank", how="blank"),
        Planted("场馆开放", "cgkf", state="blank", how="blank"),
        *ABOUT,
    ),
    letters=(Mail("2018-08-20", "2018-08-22"), Mail("2018-05-31")),
    surveys=back("2018-08-01", 3, 90), interviews=None, guides=((), ()), verdict=PASS, on_home=12,
    # Each column once, however many tongues it is shown in: twice would make six of three.
    rows={
        "C15-S3": violated(5), "C15-S4a": violated(2), "C15-S4b": violated(1), "C15-S4c": violated(1), **UNREAD,
    },
    score=100 - 5 - 6 - 4 - 5,
)  # fmt: skip


def tongues() -> Doubtful:
    """A copy in traditional characters under a gate, and an English version."""
    site = build(TONGUES)
    said = [("Library Opens on Weekends", "August 29, 2018"), ("Summer Concerts", "August 25, 2018"),
            ("Film Week in Two Villages", "July 30, 2018")]  # fmt: skip
    aside = [troubles.english(site, said), troubles.mirror(site)]
    _truth(site, {}, aside=aside)
    return Doubtful(site)


# ------------------------------------------------------------------ another face, and too few pages

# 2025-01-06: 2 weeks from 2024-12-23, 6 months from 2024-07-06.
FACES = Plan(
    "other-face", "nanfang", "淠源县人民政府", "www.piyuan.gov.cn", day("2025-01-06"),
    columns=(
        Planted("淠源要闻", "pyyw", back("2025-01-05", 12, 1)),
        Planted("部门动态", "bmdt", back("2025-01-02", 5, 2)),
        Planted("乡镇动态", "xzdt", back("2024-12-23", 5, 2)),
        Planted("园区动态", "yqdt", back("2025-01-02", 4, 2)),
        Planted("通知公告", "tzgg", back("2024-12-21", 5, 9)),
        Planted("公示公告", "gsgg", back("2024-12-21", 4, 9)),
        Planted("规范性文件", "gfxwj", back("2024-07-06", 4, 9)),
        Planted("政策文件", "zcwj", back("2024-11-06", 4, 9)),
        Planted("人事信息", "rsxx", back("2024-01-06", 4, 9)),
        Planted("发展规划", "fzgh", back("2024-03-02", 4, 40)),
        Planted("财政预决算", "czys", back("2024-03-02", 4, 40)),
        Planted("重大项目", "zdxm", back("2024-03-02", 4, 40)),
        *ABOUT,
    ),
    letters=(Mail("2024-12-30", "2025-01-03"), Mail("2024-10-06")),
    surveys=back("2024-12-01", 7, 40), interviews=back("2024-12-01", 6, 40), guides=((), ()),
    is_portal=True, verdict=OPEN, on_home=15, pages_of={"injection": ["/"]},
    # What a machine suspects waits for a person.
    rows={"C15-V4": UNDETERMINED, "C19-V1": UNDETERMINED, **UNREAD},
)  # fmt: skip


def other_face() -> Doubtful:
    """Who comes from a search engine sees a casino; and only five pages may be read."""
    site = build(FACES)
    casino = (
        "<html><head><meta charset='utf-8'><title>真人棋牌娱乐平台-官方下载</title></head><body><h1>真人棋牌</h1>"
        "<p>百家乐 老虎机 彩票投注 注册即送彩金</p>"
        "<a href='http://qp-down.example/app'>立即下载</a></body></html>"
    )
    seen = troubles.watched(site, troubles.for_searchers(casino.encode()))
    return Doubtful(site, ("--max-pages", "5"), lambda: truth_of_what_was_given(site, FACES, seen))


MAKERS = (doors, half, wall, half_moved, tongues, other_face)


def run_one(one: Doubtful, folder: Path) -> Ran:
    """On its own day, in its own folder; afterwards the truth is complete."""
    ran = inspect([one.site], folder, *one.options, as_of=one.site.as_of)
    one.afterwards()
    return ran


__all__ = ["FAIL", "MAKERS", "Doubtful", "Seen", "domain_of", "run_one"]
