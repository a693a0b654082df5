"""Puts the offices of the sixth series together from what was drawn for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.blindsites.fifth import articles, phrases
from tests.blindsites.fifth.limits import Limits
from tests.blindsites.fifth.planted import OTHER, PERSONNEL, PLANNING, POLICY
from tests.blindsites.serving import Reply, moved
from tests.blindsites.sixth import faults, frames, servers, troubles, ways
from tests.blindsites.sixth.addresses import ADDRESSES
from tests.blindsites.sixth.building import Site, Way
from tests.blindsites.sixth.columnsets import Columns
from tests.blindsites.sixth.frames import Look
from tests.blindsites.sixth.ledger import PlantedWidely
from tests.blindsites.sixth.orders import Order
from tests.blindsites.sixth.standing import Standing

PROVINCE, GROUP = "zwfw.xcsheng.gov.cn", "qun.xcshi.gov.cn"
ENCODINGS = ("utf-8", "utf-8", "gbk", "gb2312")
# A hall for all of the province, whose directory for this county has no guide yet to be read.
LINKED, LISTED = "linked", "listed"


class Office:
    """One office: what was drawn, its site, its columns."""

    def __init__(self, draw: Random, limits: Limits, order: Order, place: str, number: int) -> None:
        self.draw, self.limits, self.order = draw, limits, order
        self.place, self.county, self.number = place, f"xd{number:03d}", number
        self.is_portal = order.kind == "portal"
        name, self.domain, base = self._names()
        code = f"33{number:04d}0007"
        marks = "plain"
        if "marks" in order.troubles:
            marks = draw.choice(("inline", "file", "picture"))
        sponsor = f"{name}办公室" if self.is_portal else name
        look = Look(name, sponsor, self.domain, code, limits.as_of, base, order.lacks, order.labels, marks,
                    "marks" in order.troubles)  # fmt: skip
        planted = PlantedWidely(limits, self.is_portal, lacks=order.lacks, labels=order.labels)
        in_text = "site_id_code" not in order.lacks and marks != "picture"
        planted.shown_code = code if in_text else ""
        self.way = Ways(draw, order)
        self.site = Site(draw, limits, look, planted, self.way, draw.choice(ADDRESSES),
                         draw.choice(ways.HOME_WAYS))  # fmt: skip
        planted.full_time = not self.way.shows_day_alone
        self.standing = Standing(draw, limits, order, self.is_portal)
        self.columns = Columns(self.site, self.standing)

    def _names(self) -> tuple[str, str, str]:
        """Name, host, folder."""
        if self.order.shape == "folder":
            what = self.draw.choice(phrases.BUREAUS)[1]
            return f"{self.place}市{what}", GROUP, f"/d{self.number:02d}"
        if self.is_portal:
            level = "市" if self.order.shape == "split" else "县"
            return f"{self.place}{level}人民政府", f"www.{self.county}.gov.cn", ""
        if self.order.kind == "township":
            town = self.draw.choice(phrases.PLACES)
            return (
                f"{self.place}县{town}乡人民政府",
                f"{town_host(self.draw)}.{self.county}.gov.cn",
                "",
            )
        host, what = self.draw.choice(phrases.BUREAUS)
        return f"{self.place}县{what}", f"{host}.{self.county}.gov.cn", ""


def town_host(draw: Random) -> str:
    return draw.choice(("sqx", "hbx", "lgx"))


class Ways:
    """How each column is written: all alike, each otherwise, or half in the template before."""

    def __init__(self, draw: Random, order: Order) -> None:
        self.draw, self.order = draw, order
        template = draw.choice((frames.modern, frames.modern, frames.tables))
        rows = draw.choice(ways.WAYS)
        self.usual = Way(rows, template, draw.choice(ENCODINGS), draw.choice(articles.ARTICLES))
        self.shows_day_alone = self.usual.article is articles.centred
        self._known: dict[str, Way] = {}

    def __call__(self, column: str) -> Way:
        if column not in self._known:
            self._known[column] = self._drawn(column)
        return self._known[column]

    def _drawn(self, column: str) -> Way:
        way, draw, order = self.usual, self.draw, self.order
        if order.shape == "moving":
            is_old = bool(column) and draw.random() < 0.5
            way = replace(way, template=frames.modern, encoding="utf-8")
            if is_old:
                way = replace(
                    way, rows=draw.choice(ways.OLD_WAYS), template=frames.tables, encoding="gb2312"
                )
        elif "patchwork" in order.troubles and column:
            way = replace(way, rows=draw.choice(ways.WAYS), encoding=draw.choice(ENCODINGS),
                          template=draw.choice((frames.modern, frames.tables)))  # fmt: skip
        if "scripted" in order.troubles and column and draw.random() < 0.6:
            way = replace(way, rows=draw.choice(ways.SCRIPTED))
        return way


def build(draw: Random, limits: Limits, order: Order, place: str, number: int) -> Site:
    office = Office(draw, limits, order, place, number)
    site = office.site
    site.planted.required_columns = order.kind != "township"
    if order.kind != "township":
        site.single("jgzn", "机构职能")
        site.single("ldxx", "领导信息")
    else:
        site.single("xqgk", "乡情概况")
    _columns(office)
    _services(office)
    _letters(office)
    office.columns.surveys(draw.choice(("民意征集", "调查征集", "网上调查")))
    if order.edge("talks") is not None:
        office.columns.talks()
    office.columns.ordered()
    _troubled(office)
    site.finish()
    if "spells" in order.troubles:
        troubles.spells(site)
    if order.server:
        servers.SERVERS[order.server](site)
    return site


def _columns(office: Office) -> None:
    site, columns, order = office.site, office.columns, office.order
    news = office.draw.choice(
        ("工作动态", "政务动态") if not office.is_portal else ("政务要闻", "今日要闻")
    )
    columns.home(news, office.draw.choice(("通知公告", "公告公示")))
    at_host = ""
    if order.shape == "split":
        at_host = f"xxgk.{office.county}.gov.cn"
        platform = replace(site.look, tools=[], base="", marks="plain")
        site.others[at_host] = (platform, frames.platform, [])
        site.menu.append(("政府信息公开", f"http://{at_host}/"))
    columns.well("zcwj", "政策文件", POLICY, at_host)
    if order.kind != "township":
        columns.explained()
        if office.draw.random() < 0.5 or at_host:
            columns.well("rsrm", "人事任免", PERSONNEL, at_host)
            columns.well("ghxx", "规划计划", PLANNING, at_host)
    if at_host:
        root = f"http://{at_host}/"
        names = "".join(
            f"<li><a href='{at}'>{name}</a></li>" for name, at in site.others[at_host][2]
        )
        site.put(
            root,
            "政府信息公开",
            [],
            f"<h2>信息公开目录</h2><ul>{names}</ul>",
            site.meta_of("信息公开", OTHER),
        )
        site.put(
            f"{root}map.html", "网站地图", [], f"<ul>{names}</ul>", site.meta_of("网站地图", OTHER)
        )
    if "scripted" in order.troubles and order.edge("score") is None:
        # One list whose rows are asked for; it may be read or not, never wrongly.
        well = [one.name for one in site.planted.of("fresh", POLICY, PERSONNEL, PLANNING)]
        for name in well[:1]:
            site.fetched.add(name)
            site.planted.walled.add(name)


def _services(office: Office) -> None:
    site, order = office.site, office.order
    lacking = office.standing.lacking()
    titles = office.draw.sample(phrases.SERVICES, 2)
    guides = {titles[0]: lacking, titles[1]: lacking[:1]}
    if order.shape == "hall":
        _foreign(site, PROVINCE, "省政务服务网", "省政务服务管理局")
        if office.draw.random() < 0.5:
            site.planted.guides_elsewhere = True
            site.menu.append(("办事服务", f"http://{PROVINCE}/"))
        else:
            site.guides("办事服务", guides, f"{PROVINCE}/{office.county}")
    elif order.shape == "split":
        host = f"zwfw.{office.county}.gov.cn"
        _foreign(site, host, "政务服务大厅", site.look.sponsor)
        site.guides("办事服务", guides, host)
    else:
        site.guides(office.draw.choice(("办事指南", "服务指南")), guides)


def _letters(office: Office) -> None:
    site, order = office.site, office.order
    name = office.draw.choice(("咨询建议", "网上信箱", "领导信箱"))
    if order.shape == "split":
        host = f"hd.{office.county}.gov.cn"
        _foreign(site, host, "互动交流平台", site.look.sponsor)
        site.letters(name, office.standing.letters(), host)
    else:
        site.letters(name, office.standing.letters())


def _foreign(site: Site, host: str, name: str, sponsor: str) -> None:
    menu = [("个人办事", "/gr/"), ("法人办事", "/fr/")]
    look = Look(name, sponsor, host, "3300000066", site.limits.as_of)
    site.others[host] = (look, frames.modern, menu)
    meta = {"ColumnType": "首页"}
    site.put(f"http://{host}/", name, [], f"<h2>{name}</h2><p>请选择所在地区和部门。</p>", meta)
    for entry, at in [*menu, ("网站地图", "/map.html")]:
        site.put(
            f"http://{host}{at}", entry, [(entry, at)], f"<h2>{entry}</h2><p>请登录。</p>", meta
        )
    site.reply(f"http://{host}/s", Reply("<p>搜索</p>".encode()))


def _troubled(office: Office) -> None:
    site, order = office.site, office.order
    faults.dead_on_home(site, order.dead_home)
    faults.dead_inside(site, order.dead_inside)
    faults.files(site, order.edge("files"))
    for name, do in FACES.items():
        if name in order.troubles:
            do(site)
    if "walls" in order.troubles:
        troubles.walls(site, order.shape in ("alone", "folder"))
    if "takenback" in order.troubles:
        troubles.takenback(site)
    if order.shape == "folder":
        troubles.neighbours(site, site.host, office.number)
        site.look.tools.append(("网站群", f"http://{GROUP}/"))
    if order.shape == "moving":
        _old_addresses(office)
    _looks(office)
    if (edge := order.edge("score")) is not None:
        faults.lose_exactly(site, 400 + edge)


FACES: dict[str, Callable[[Site], None]] = {
    "mobile": troubles.mobile, "tongues": troubles.tongues, "oldversion": troubles.oldversion,
}  # fmt: skip


def _old_addresses(office: Office) -> None:
    """Pages of the old template know moved columns by their old addresses, which send on."""
    site = office.site
    for number, (name, at) in enumerate(site.menu):
        if not at.startswith("/") or name in site.planted.walled or number % 2:
            continue
        old = f"/web/lm{number}/"
        site.old_menu[at] = old
        refresh = f"<html><head><meta http-equiv='refresh' content='0; url={at}'></head></html>"
        site.reply(old, moved(at, 301) if number % 4 else Reply(refresh.encode()))


def _looks(office: Office) -> None:
    """A week of 140 looks: six failed, seven failed, or a day of nineteen."""
    edge, planted = office.order.edge("looks"), office.site.planted
    if edge is None:
        return
    planted.looks_a_day = 20
    planted.looks_failed = {-1: 6, 0: 7, 1: 0}[edge]
    planted.has_short_day = edge == 1
