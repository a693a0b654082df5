"""Services and consultation in other ways: behind a login, at the province's portal, by e-mail, none."""

from __future__ import annotations

from datetime import date

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.building import Row, whole_guide
from tests.blindsites.newer_skins import bracketed, modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.serving import Host, moved
from tests.blindsites.skins import boxes, framed, grid, menu_of

PORTAL = "http://zw.dasheng.invalid"
TITLES = (
    "工程质量监督登记",
    "施工许可",
    "商品房预售许可",
    "燃气经营许可",
    "物业合同备案",
    "档案查询",
)
LOGIN = (
    "<div class='login'><h3>统一身份认证</h3><form action='/sso/do'><input name='user' "
    "placeholder='手机号'><input type='password' name='pwd'><button>登录</button></form></div>"
)


def make() -> list[BlindSite]:
    return [_behind_login(), _all_at_portal(), _by_mail(), _no_services(), _no_guides()]


def _behind_login() -> BlindSite:
    """The list of services is open; each guide asks to log in first."""
    name = "登录县住房和城乡建设局"
    office = ordinary(name, "3300290001", grid, without=("bszn",), menu=[("办事指南", "/bszn/")])
    rows: list[Row] = []
    for number, title in enumerate(TITLES):
        at = f"/bszn/{number + 700}.html"
        rows.append((title, at, date(2019, 3, 1)))
        office.host.pages[at] = lambda asked: moved("/sso/login?from=" + asked.path)
        office.page(f"/sso/login?from={at}", "统一身份认证", "统一身份认证", LOGIN)
    office.page("/bszn/", "办事指南", "办事指南", office.skin.rows(rows))
    office.home("/", name)
    return site_of("behindlogin", name, office, "zjj.denglu.invalid")


def _all_at_portal() -> BlindSite:
    """办事服务 leads to the province's portal, where the office's list and guides stand."""
    name = "一网县住房和城乡建设局"
    at = f"{PORTAL}/dept?id=330029"
    office = ordinary(name, "3300290002", bracketed, without=("bszn",), menu=[("办事服务", at)])
    office.home("/", name)
    frame = framed(
        "大省政务服务网", menu_of(("个人办事", "/p"), ("法人办事", "/c")), "大省大数据局"
    )
    skin = modern(frame)
    portal = Host()
    rows: list[Row] = []
    for number, title in enumerate(TITLES):
        here = f"/item?id={number}"
        rows.append((title, PORTAL + here, date(2019, 1, 1)))
        portal.put(here, frame(title, "办事指南", skin.guide(title, whole_guide(number))))
    listed = "".join(f"<li><a href='{at}'>{title}</a></li>" for title, at, _ in rows)
    portal.put("/dept?id=330029", frame("一网县住房和城乡建设局", "部门事项", f"<ul>{listed}</ul>"))
    for path in ("/", "/p", "/c"):
        portal.put(path, frame("首页", "", "<p>请选择办事部门。</p>"))
    site = site_of("allportal", name, office, "zjj.yiwang.invalid")
    site.hosts["zw.dasheng.invalid"] = portal
    return site


def _by_mail() -> BlindSite:
    """领导信箱 is a page with an e-mail address and a telephone number."""
    name = "邮箱县商务局"
    office = ordinary(name, "3300290003", boxes, without=("jzxx",), menu=[("领导信箱", "/ldxx/")])
    said = ["欢迎来信咨询、建议,本局工作人员每日查看并答复。", "信箱:swj@youxiang.invalid",
            "<a href='mailto:swj@youxiang.invalid'>点击写信</a>", "电话:0000-6020011"]  # fmt: skip
    inside = "".join(f"<p>{one}</p>" for one in said)
    office.page("/ldxx/", "领导信箱", "领导信箱", f"<h2>领导信箱</h2><div>{inside}</div>")
    office.home("/", name)
    return site_of("bymail", name, office, "swj.youxiang.invalid")


def _no_services() -> BlindSite:
    """A body without services to the public, listed as such."""
    name = "无务县地方志编纂中心"
    office = ordinary(name, "3300290004", modern, without=("bszn",))
    office.home("/", name)
    return site_of("noservices", name, office, "dfz.wuwu.invalid", more={"has_services": "否"})


def _no_guides() -> BlindSite:
    """The same, but listed with services."""
    name = "缺务县地震局"
    office = ordinary(name, "3300290005", bracketed, without=("bszn",))
    office.home("/", name)
    return site_of("noguides", name, office, "dzj.quewu.invalid")
