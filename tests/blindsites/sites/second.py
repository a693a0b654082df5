"""Five more, made after the first were mended: again sealed before the program saw them."""

from __future__ import annotations

from datetime import date

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import Office, usual, usual_services, whole_guide
from tests.blindsites.serving import Host, Reply, moved
from tests.blindsites.sites.slow import in_order
from tests.blindsites.skins import cards, foot_of, framed, grid, menu_of

OLD = (
    ("rsrm", "人事任免"), ("zkly", "招考录用"), ("gbgs", "干部公示"), ("rcyj", "人才招聘"),
    ("gzjh", "工作计划"), ("fzgh", "发展规划"), ("ndjh", "年度计划"), ("zxgh", "专项规划"),
    ("gzyd", "工作要点"), ("wngh", "五年规划"),
)  # fmt: skip
LOGIN = (
    "<html><head><title>统一登录</title></head><body><form action='/do'><p>用户名<input name='u'></p>"
    "<p>密码<input type='password' name='p'></p><button>登录</button></form></body></html>"
)


def make() -> list[BlindSite]:
    return [_shut_by_robots(), _moved_in(), _old_plans(), _by_points(), _behind_login()]


def _shut_by_robots() -> BlindSite:
    """In good order, but robots.txt asks programs to stay away from everything."""
    host = in_order("罗布县信访局", "3300120002")
    host.put("/robots.txt", "User-agent: *\nDisallow: /\n", type="text/plain")
    return BlindSite("robots", "罗布县信访局", "http://luobu.invalid/", {"luobu.invalid": host})


def _moved_in() -> BlindSite:
    """Its address leads to the home page of another site of the list."""
    host = Host(before=lambda asked: moved("http://luobu.invalid/", 301))
    name = "罗布县档案馆"
    return BlindSite("moved", name, "http://dag.luobu.invalid/", {"dag.luobu.invalid": host})


def _old_plans() -> BlindSite:
    """News and notices up to date; ten columns of personnel and plans over a year old."""
    name = "旧计县发展和改革局"
    menu = menu_of(
        ("工作动态", "/gzdt/"), ("通知公告", "/tzgg/"), ("政策文件", "/zcwj/"), ("办事指南", "/bszn/"),
        *((column, f"/{slug}/") for slug, column in OLD),
    )  # fmt: skip
    office = Office(cards(framed(name, menu, foot_of(name, "3300130001"))))
    usual_files(office.host)
    usual_services(office)
    day = words.days_back
    office.column("gzdt", "工作动态", day(0, 1, 14), words.news, 9)
    office.column("tzgg", "通知公告", day(3, 9, 8), words.notice, 4)
    office.column("zcwj", "政策文件", day(25, 30, 5), words.policy, 3)
    for number, (slug, column) in enumerate(OLD):
        days = [date(2018, 6, 19 - number), date(2017, 9, 4), date(2016, 3, 8)]
        office.column(slug, column, days, lambda n: f"本局第{n}号文稿")
    office.home("/", name)
    return BlindSite(
        "oldplans", name, "http://fgj.jiuji.invalid/", {"fgj.jiuji.invalid": office.host}
    )


def _by_points() -> BlindSite:
    """No veto: 20 for days when it could not be opened, 5 + 5 + 5 for interaction, 6 for guides."""
    name = "丁卯县体育局"
    menu = menu_of(
        ("工作动态", "/gzdt/"), ("通知公告", "/tzgg/"), ("政策文件", "/zcwj/"), ("人事信息", "/rsxx/"),
        ("规划计划", "/ghjh/"), ("机构职能", "/jgzn/"), ("办事指南", "/bszn/"), ("在线访谈", "/zxft/"),
    )  # fmt: skip
    office = Office(grid(framed(name, menu, foot_of(name, "3300140006"))))
    usual_files(office.host)
    usual(office)
    guides = {
        f"{one}备案": whole_guide(k) for k, one in enumerate(("健身气功", "游泳场所", "攀岩场所"))
    }
    for guide in guides.values():
        del guide["办理地点"], guide["办理时间"]
    del guides["攀岩场所备案"]["设定依据"]
    office.guides("bszn", "办事指南", guides)
    talks = [date(2018, 6, 1), date(2017, 11, 7)]
    office.column("zxft", "在线访谈", talks, lambda n: f"第{n}期访谈:局负责人谈全民健身")
    office.home("/", name)
    hosts = {"tyj.dingmao.invalid": office.host}
    return BlindSite("bypoints", name, "http://tyj.dingmao.invalid/", hosts, failed_a_day=1)


def _behind_login() -> BlindSite:
    """Everything leads to a login."""
    host = Host(otherwise=lambda asked: moved("/login"))
    host.pages["/login"] = Reply(LOGIN.encode())
    name = "门内县机关事务局"
    return BlindSite("login", name, "http://mennei.invalid/", {"mennei.invalid": host})
