"""County portals, bureaus, townships, departments of news alone, development zones, universities."""

from __future__ import annotations

from tests.blindsites.fifth import phrases
from tests.blindsites.fifth.building import Site
from tests.blindsites.fifth.frames import Look
from tests.blindsites.fifth.offices import Maker
from tests.blindsites.fifth.planted import NEWS, NOTICE, OTHER, PERSONNEL, PLANNING, POLICY

PROVINCE, CITY = "zwfw.xcsheng.gov.cn", "hudong.xcshi.gov.cn"
SURVEYS = ("民意征集", "调查征集", "意见征集", "网上调查")


def portal(make: Maker) -> Site:
    """A county: channels with columns below them."""
    kind = make.order.kind
    domain = f"www.{make.county}.gov.cn"
    name = f"{make.place}县人民政府"
    site = make.start(name, f"{name}办公室", domain, is_portal=True)
    site.planted.required_columns = True
    make.single("zjx", f"走进{make.place}")
    make.col("yw", ("县内要闻", "政务要闻", f"{make.place}要闻"), NEWS, 18, 7, "新闻中心")
    make.col("bmdt", ("部门动态", "部门信息"), NEWS, 14, 5, "新闻中心")
    make.col("xzdt", ("乡镇动态", "基层动态"), NEWS, 12, 0, "新闻中心")
    at_host = ""
    below = "政务公开"
    if kind == "portal-platform":
        at_host, below = f"xxgk.{make.county}.gov.cn", "信息公开"
        site.channel_at[below] = f"http://{at_host}/"
    make.col("tzgg", ("通知公告", "公告公示", "公示公告"), NOTICE, 14, 5)
    make.single("ldzc", "领导之窗", below if not at_host else "")
    make.single("jgzn", "机构职能", below if not at_host else "")
    make.long("zcwj", ("政策文件", "规范性文件", "政府文件"), POLICY, 8, below, at_host)
    make.explained("政务公开" if not at_host else "")
    make.long("rsxx", ("人事信息", "人事任免"), PERSONNEL, 5, below, at_host)
    make.long("ghjh", ("规划计划", "发展规划"), PLANNING, 5, below, at_host)
    make.long("czxx", ("财政信息",), OTHER, 4, below, at_host)
    if kind == "portal-hall":
        _hall(make, 5)
    else:
        make.guides("办事指南", 6, channel="办事服务")
    if kind == "portal-letters":
        _shared_letters(make, "县长信箱")
    else:
        site.letters("县长信箱", make.letters(), channel="互动交流")
    make.surveys(SURVEYS, "互动交流")
    make.talks("互动交流")
    return make.finish()


def bureau(make: Maker) -> Site:
    """A department of a county."""
    host, what = make.draw.choice(phrases.BUREAUS)
    name = f"{make.place}县{what}"
    site = make.start(name, name, f"{host}.{make.county}.gov.cn")
    site.planted.required_columns = True
    make.single("jgzn", "机构职能")
    make.single("ldxx", "领导信息")
    make.col("gzdt", ("工作动态", "政务动态", "部门动态"), NEWS, 14, 8)
    if make.draw.random() < 0.6:
        make.col("jcdt", ("基层动态", "乡镇动态"), NEWS, 8, 4)
    make.col("tzgg", ("通知公告", "公示公告", "通知公示"), NOTICE, 10, 5)
    make.long("zcwj", ("政策文件", "政策法规", "规范性文件"), POLICY, 6, on_home=3)
    make.explained()
    make.long("rsxx", ("人事信息",), PERSONNEL, 4)
    make.long("ghjh", ("规划计划",), PLANNING, 4)
    if make.draw.random() < 0.4:
        make.long("tjsj", ("统计数据",), OTHER, 4)
    if make.order.kind == "bureau-hall":
        _hall(make, 4)
    else:
        make.guides(make.draw.choice(("办事指南", "办事服务", "服务指南")), 4)
    if make.order.kind == "bureau-letters":
        _shared_letters(make, "局长信箱")
    else:
        site.letters(make.draw.choice(("局长信箱", "咨询建议", "网上咨询")), make.letters())
    make.surveys(SURVEYS)
    make.talks()
    return make.finish()


def township(make: Maker) -> Site:
    """Fifteen to thirty pages."""
    town = make.draw.choice(phrases.PLACES)
    name = f"{make.place}县{town}镇人民政府"
    site = make.start(name, name, f"{make.draw.choice(('bpz', 'nqz', 'dhz'))}.{make.county}.gov.cn")
    make.single("zqgk", "镇情概况")
    make.single("jgsz", "机构设置")
    make.col("gzdt", ("工作动态", "镇村动态", "乡镇要闻"), NEWS, 7, 6)
    make.long("tzgg", ("通知公告", "公示公告"), NOTICE, 5, on_home=4)
    make.long("zcwj", ("政策文件",), POLICY, 3)
    make.guides("办事指南", 2)
    if make.order.letters != "empty":
        site.letters(make.draw.choice(("镇长信箱", "书记镇长信箱")), make.letters()[:5])
    make.surveys(SURVEYS)
    site.planted.talks = None
    return make.finish()


def news_only(make: Maker) -> Site:
    """A department that publishes news and nothing else."""
    what = make.draw.choice(
        ("地方志编纂委员会办公室", "供销合作社联合社", "档案局", "机关事务管理局")
    )
    name = f"{make.place}县{what}"
    site = make.start(name, name, f"{make.draw.choice(('fzb', 'gxs', 'daj'))}.{make.county}.gov.cn")
    site.planted.has_services = False
    make.single("jgjj", "机构简介")
    make.col("xwdt", ("新闻动态", "工作动态"), NEWS, 14, 10)
    make.col("tzgg", ("通知公告",), NOTICE, 6, 5)
    return make.finish()


def zone(make: Maker) -> Site:
    """A development zone."""
    name = f"{make.place}经济开发区管理委员会"
    site = make.start(name, name, f"kfq.{make.county}.gov.cn")
    make.single("yqgk", "园区概况", "走进开发区")
    make.single("tzhj", "投资环境", "走进开发区")
    make.single("jgsz", "机构设置", "走进开发区")
    make.col("yqdt", ("园区动态", "开发区要闻"), NEWS, 14, 8)
    make.col("zsdt", ("招商动态",), NEWS, 8, 4)
    make.col("tzgg", ("通知公告",), NOTICE, 8, 4)
    make.long("yhzc", ("优惠政策", "惠企政策"), POLICY, 5)
    make.long("ghjh", ("规划计划",), PLANNING, 3)
    make.col("zsxm", ("招商项目",), OTHER, 5)
    make.guides("办事指南", 4)
    site.letters("主任信箱", make.letters())
    make.surveys(SURVEYS)
    make.talks()
    return make.finish()


def university(make: Maker) -> Site:
    """The office of a public university, with an address of its own."""
    name = f"{make.place}学院信息公开办公室"
    site = make.start(name, f"{make.place}学院", f"xxgk.{make.county}xy.edu.cn")
    make.single("bmjj", "部门简介")
    make.single("xxld", "学校领导")
    make.col("gzdt", ("工作动态", "学校要闻"), NEWS, 14, 8)
    make.col("tzgg", ("通知公告",), NOTICE, 8, 5)
    make.long("gzzd", ("政策文件", "学校文件"), POLICY, 5)
    make.long("rszp", ("人事信息", "人才招聘"), PERSONNEL, 4)
    make.guides(make.draw.choice(("办事指南", "办事流程")), 3)
    site.letters("校长信箱", make.letters())
    make.surveys(SURVEYS)
    return make.finish()


def _hall(make: Maker, count: int) -> None:
    """Guides in the service hall on the province's host."""
    menu = [("个人办事", "/gr/"), ("法人办事", "/fr/")]
    hall = Look(
        "政务服务网", "省政务服务管理局", PROVINCE, "3300000077", 0, make.limits.as_of, (), True
    )
    make.site.foreign[PROVINCE] = (hall, [(name, f"http://{PROVINCE}{at}") for name, at in menu])
    make.guides("办事服务", count, f"{PROVINCE}/{make.county}")
    _front(make.site, PROVINCE, hall.name, menu)


def _shared_letters(make: Maker, name: str) -> None:
    """The letter box on the city's platform for all of its offices."""
    menu = [("我要写信", "/write/"), ("来信统计", "/count/")]
    desk = Look("互动交流平台", "市政府办公室", CITY, "3300000088", 0, make.limits.as_of, (), True)
    make.site.foreign[CITY] = (desk, [(one, f"http://{CITY}{at}") for one, at in menu])
    make.site.letters(name, make.letters(), f"{CITY}/{make.county}")
    _front(make.site, CITY, desk.name, menu)


def _front(site: Site, host: str, name: str, menu: list[tuple[str, str]]) -> None:
    site.put(f"http://{host}/", name, [], f"<h2>{name}</h2><p>请从各单位网站进入。</p>", {})
    for entry, at in menu:
        site.put(
            f"http://{host}{at}",
            entry,
            [(entry, f"http://{host}{at}")],
            f"<h2>{entry}</h2><p>请登录后使用。</p>",
            {},
        )


MAKERS = {
    "portal": portal, "portal-platform": portal, "portal-hall": portal, "portal-letters": portal,
    "bureau": bureau, "bureau-hall": bureau, "bureau-letters": bureau,
    "township": township, "news": news_only, "zone": zone, "university": university,
}  # fmt: skip
