"""Guides by the portal of the province, hidden foreign links, identity numbers, wording traps."""

from __future__ import annotations

from datetime import date

from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import ANSWERED, FORM, Office, surveys, usual, whole_guide
from tests.blindsites.serving import Host
from tests.blindsites.skins import cards, foot_of, framed, menu_of

NAME = "湖口县民政局"
MENU = menu_of(
    ("工作动态", "/gzdt/"), ("通知公告", "/tzgg/"), ("政策文件", "/zcwj/"), ("人事信息", "/rsxx/"),
    ("规划计划", "/ghjh/"), ("机构职能", "/jgzn/"), ("办事指南", "/bszn/"), ("局长信箱", "/jzxx/"),
    ("调查征集", "/dczj/"),
)  # fmt: skip
HIDDEN = (
    "<div style='position:absolute;top:-9999px;left:-9999px'>"
    "<a href='http://a.bet.invalid/'>澳门真人娱乐</a><a href='http://b.bet.invalid/'>时时彩平台</a>"
    "<a href='http://c.bet.invalid/'>百家乐开户</a></div>"
)
LAWFUL = "<div id='tab2' style='display:none'><a href='/gzdt/'>工作动态</a><a href='/tzgg/'>通知公告</a></div>"
TRAPS = (
    "会上发布署名文章,介绍了经验。个体户凭执照就可以经营。",
    "新建光伏电站按装机容量给予补助。",
)


def make() -> BlindSite:
    office = Office(cards(framed(NAME, MENU, foot_of(NAME, "3300060017"))))
    usual_files(office.host)
    usual(office)
    portal = _guides(office)
    office.letters("jzxx", "局长信箱", ANSWERED, FORM)
    surveys(office, count=4)
    _people(office)
    article = office.skin.article
    office.page(
        "/x/traps.html", "经验介绍", "工作动态", article("经验介绍", date(2019, 6, 10), TRAPS)
    )
    wrong = ["县里昨日开会布署防汛工作。", "各单位要按职责抓好工作。"]
    office.page(
        "/x/wrong.html", "防汛会议", "工作动态", article("防汛会议", date(2019, 6, 9), wrong)
    )
    seen = "".join(
        f"<a href='/x/{one}.html'>{one}</a>" for one in ("traps", "wrong", "people", "orders")
    )
    office.home("/", NAME, f"<div class='tj'>{seen}</div>{LAWFUL}{HIDDEN}")
    bets = {f"{k}.bet.invalid": Host() for k in "abc"}
    for host in bets.values():
        host.put("/", "<title>娱乐</title><p>欢迎</p>")
    hosts = {"mzj.hukou.invalid": office.host, "zwfw.sheng.invalid": portal, **bets}
    return BlindSite("hukou", NAME, "http://mzj.hukou.invalid/", hosts)


def _guides(office: Office) -> Host:
    """Three guides of its own; three that the portal of the province shows, whole."""
    own = {
        f"{name}办理": whole_guide(k) for k, name in enumerate(("低保申请", "收养登记", "社团登记"))
    }
    office.guides("bszn", "办事指南", own)
    portal = Office(cards(framed("全省政务服务网", "", "全省政务服务网")))
    links = ""
    for number, name in enumerate(("婚姻登记", "老年证办理", "殡葬补贴发放")):
        at = f"/item/{number}.html"
        portal.page(
            at, name, "办事指南", portal.skin.guide(name, {"事项名称": name, **whole_guide(number)})
        )
        links += f"<div class='card'><a href='http://zwfw.sheng.invalid{at}'>{name}</a></div>"
    page = office.host.pages["/bszn/"]
    page.body = page.body.replace(b"<div id='foot'>", links.encode() + b"<div id='foot'>", 1)
    return portal.host


def _people(office: Office) -> None:
    """Three identity numbers that are right by their check digit; order numbers that are not."""
    rows = "".join(
        f"<tr><td>申请人{k}</td><td>{identity_number(k)}</td><td>300元</td></tr>"
        for k in range(1, 4)
    )
    table = f"<table><tr><th>姓名</th><th>身份证号</th><th>金额</th></tr>{rows}</table>"
    article = office.skin.article
    shown = article(
        "救助资金发放公示", date(2019, 6, 5), [table, "值班电话0000-6021188,手机13900000000。"]
    )
    office.page("/x/people.html", "救助资金发放公示", "通知公告", shown)
    orders = "".join(f"<p>采购单号{_spoiled(identity_number(k))}</p>" for k in range(4, 7))
    office.page(
        "/x/orders.html", "采购单号", "通知公告", article("采购单号", date(2019, 6, 4), [orders])
    )


def identity_number(serial: int) -> str:
    """Made up: born 1900-01-01, with the right check digit (GB 11643)."""
    front = f"33010019000101{serial:03d}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return front + "10X98765432"[sum(int(a) * b for a, b in zip(front, weights, strict=True)) % 11]


def _spoiled(number: str) -> str:
    return number[:-1] + ("0" if number[-1] != "0" else "1")
