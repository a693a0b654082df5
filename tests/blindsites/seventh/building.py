"""Puts a plan into pages and writes down what a careful inspector finds in them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from tests.blindsites.blindsite import PICTURE, Look, usual_files
from tests.blindsites.everysite import usual_week
from tests.blindsites.fifth.series import DrawnSite
from tests.blindsites.serving import Host, Reply
from tests.blindsites.seventh.plan import ELEMENTS, Mail, Plan, Planted
from tests.blindsites.seventh.skins import SKINS, Entry, Skin

WHO = ("县园林站", "东河社区", "县水文所", "北坡村", "渡口管理所", "县种子站", "农机合作社")
WHAT = ("清理沟渠", "检修路灯", "巡查堤防", "发放苗木", "登记渔船", "培训护林员", "修补便道")
BODY = (
    "<p>连日来,工作人员按照年初的安排,逐户走访,把发现的问题记在册子上,当场能办的当场办理。</p>"
    "<p>下一步,将继续坚持每周一次的巡查,并把结果张贴在公示栏里,请大家监督。</p>"
)
GAMBLING = "http://qp-dating.example/"
OUTSIDE = "www.lvhua-xiehui.example"


def build(plan: Plan) -> DrawnSite:
    maker = _Maker(plan)
    maker.everything()
    hosts = {plan.domain: maker.host}
    if "forbidden" in plan.more:
        hosts[OUTSIDE] = Host()
        hosts[OUTSIDE].otherwise = lambda asked: Reply(b"<h1>403 Forbidden</h1>", 403)
    if "gambling" in plan.more:
        hosts[GAMBLING.split("/")[2]] = casino = Host()
        casino.put("/", "<title>棋牌</title><h1>棋牌大厅</h1><p>下载客户端即可开始。</p>")
    for host in hosts.values():
        host.more_ports = (443,)
    site = DrawnSite(
        plan.key, plan.name, f"http://{plan.domain}/", hosts, is_portal=plan.is_portal,
        as_of=plan.as_of, more={"has_services": "是" if plan.has_services else "否"},
        planted_truth=maker.truth(),
    )  # fmt: skip
    return replace(site, looks=_looks(site, plan.failed_looks))


def _looks(site: DrawnSite, failed: int) -> list[Look]:
    looks = usual_week(site)
    for number in range(failed):
        was = looks[5 + 20 * number]
        looks[5 + 20 * number] = Look(was.at, False, 15.0, "")
    return looks


class _Maker:
    """One site while it is put together."""

    def __init__(self, plan: Plan) -> None:
        self.plan, self.host, self.number = plan, Host(), 0
        self.dead: list[str] = []
        usual_files(self.host)
        places = [(one.name, self._place(one.slug)) for one in plan.columns]
        extra = [("网上信箱", "xx"), ("民意征集", "zj"), ("在线访谈", "ft"), ("办事指南", "zn")]
        there = (True, plan.surveys is not None, plan.interviews is not None, bool(plan.guides))
        places += [
            (name, self._place(slug)) for (name, slug), yes in zip(extra, there, strict=True) if yes
        ]
        if "complaints" in plan.more:
            places.append(("纪检举报", self._place("jb")))
        self.places = dict(places)
        labels = {"SiteName": plan.name, "SiteDomain": plan.domain, "SiteIDCode": plan.code}
        made = "".join(f'<meta name="{k}" content="{v}">' for k, v in labels.items())
        if "today" in plan.more:
            made += f'<meta name="Maketime" content="{plan.as_of} 06:10:00">'
        self.skin: Skin = SKINS[plan.skin](plan.name, tuple(places), self._foot(), made)

    def _place(self, slug: str) -> str:
        slugs = [one.slug for one in self.plan.columns] + ["xx", "zj", "ft", "zn", "jb"]
        return SKINS[self.plan.skin]("").column(slug, slugs.index(slug))

    def _foot(self) -> str:
        marks = {
            "icp": "<a href='http://beian.miit.gov.cn/'>豫ICP备08007718号-2</a>",
            "police": "<p>豫公网安备 43880202000118号</p>",
            "site_id_code": f"<p>网站标识码:{self.plan.code}</p>",
            "party_government_mark": "<a href='http://bszs.conac.cn/sitename?method=show&id=4C7'><img src='/i/red.png'></a>",
            "error_report_entry": f"<a href='http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code={self.plan.code}'><img src='/i/jiucuo.png'></a>",
            "sponsor": f"<p>主办:{self.plan.name.removesuffix('网站')}</p>",
            "contact": "<p>联系电话:0000-6620100</p>",
        }
        lines = "".join(text for name, text in marks.items() if name not in self.plan.lacks)
        lines += "<p><a href='/map.html'>网站地图</a></p>"
        if "foot script" not in self.plan.more:
            return f"<div class='foot'>{lines}</div>"
        script = f"document.writeln({json.dumps(lines, ensure_ascii=False)});"
        self.host.pages["/js/foot.js"] = Reply(script.encode(), type="text/javascript")
        return "<div class='foot'><script src='/js/foot.js'></script></div>"

    def put(self, path: str, title: str, crumb: str, main: str, labels: str = "") -> None:
        steps = [(crumb, self.places[crumb])] if crumb else []
        whole = self.skin.page(f"{title}-{self.plan.name}", steps, main, labels)
        self.host.put(path, whole, self.plan.encoding)

    def everything(self) -> None:
        lists = {one.name: self._column(one) for one in self.plan.columns}
        self._letters("网上信箱", "xx", self.plan.letters)
        if "complaints" in self.plan.more:
            old = str(self.plan.as_of - timedelta(days=150))
            self._letters("纪检举报", "jb", (Mail(old, kind="举报"), Mail(old, kind="举报")))
        self._calls(
            "民意征集", "zj", self.plan.surveys, "征求意见的公告", "意见已经汇总,采纳三条。"
        )
        self._calls(
            "在线访谈", "ft", self.plan.interviews, "访谈实录", "主持人:请介绍情况。嘉宾:好的。"
        )
        self._guides()
        self._home(lists)

    # ------------------------------------------------------------------------- columns

    def _column(self, one: Planted) -> list[Entry]:
        entries = [self._entry(one, when) for when in one.days]
        shown = {
            "list": f"<h2>{one.name}</h2>{self.skin.rows(entries)}",
            "archived": f"<h2>{one.name}</h2><p>本栏目已归档,归档时间:2016年3月1日。</p>{self.skin.rows(entries)}",
            "blank": f"<h2>{one.name}</h2><p>暂无信息</p>",
            "pictures": f"<h2>{one.name}</h2><p><img src='/i/{one.slug}1.png'><img src='/i/{one.slug}2.png'></p>",
            "sentence": f"<h2>{one.name}</h2><p>{self.plan.name}由三个科室组成,编制十二名,负责人由县里任命。</p>{BODY}",
        }[one.how]
        for number in (1, 2):
            self.host.pages[f"/i/{one.slug}{number}.png"] = PICTURE
        labels = f'<meta name="ColumnName" content="{one.name}"><meta name="ColumnType" content="{one.name}">'
        self.put(self.places[one.name], one.name, one.name, shown, labels)
        return entries

    def _entry(self, one: Planted, when: date) -> Entry:
        self.number += 1
        n = self.number
        title = f"{WHO[n % 7]}第{n}次{WHAT[n // 7 % 7]}"
        if one.slug in ("tzgg", "zcwj", "gsgg", "gfxwj"):
            title = f"关于{WHO[n % 7]}{WHAT[n // 7 % 7]}第{n}号的通知"
        if n == 3 and "against gambling" in self.plan.more:
            title = "县里部署严厉打击网络赌博专项行动"
        url = self.skin.article(one.slug, n, one.in_address or when)
        body = BODY + self._extra(n)
        labels = f'<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="{when} 08:40"><meta name="ContentSource" content="本站">'
        self.put(url, title, one.name, self.skin.text(title, when, body), labels)
        return title, url, when

    def _extra(self, number: int) -> str:
        """What stands in one article alone."""
        made, more = "", self.plan.more
        if 4 <= number < 4 + self.plan.dead_inside:
            made += f"<p>延伸阅读:<a href='/old/{number}.html'>往期情况第{number}篇</a></p>"
            self.dead.append(f"/old/{number}.html")
        if number == 2 and "comment" in more:
            made += "<!-- <a href='/gone/before.html'>以前的链接</a> -->"
            made += "<p><a href='javascript:;'>打印</a><a href='mailto:bgs@example.invalid'>邮箱</a></p>"
        if number == 5 and "forbidden" in more:
            made += f"<p>参看<a href='http://{OUTSIDE}/standards/'>绿化协会的标准</a></p>"
        if number == 6 and "id number" in more:
            made += f"<table><tr><td>姓名</td><td>身份证号</td></tr><tr><td>甲某</td><td>{id_number()}</td></tr></table>"
        if number == 7 and "masked number" in more:
            made += f"<p>身份证号:{id_number()[:6]}********{id_number()[-4:]},文件编号 438802202303310017。</p>"
        if number == 8 and "gambling" in more:
            made += f"<div style='position:absolute;left:-9999px'><a href='{GAMBLING}'>棋牌娱乐 真人百家乐</a></div>"
        return made

    # ------------------------------------------------------------------------- services

    def _letters(self, name: str, slug: str, mails: tuple[Mail, ...]) -> None:
        rows = []
        for number, mail in enumerate(mails):
            title, url = (
                f"想问{WHO[number % 7]}{WHAT[number % 7]}的事",
                f"/{slug}/mail{number}.html",
            )
            status = "已回复" if mail.answered else mail.status
            rows.append((title, url, mail.kind, mail.asked, status))
            reply = f"<h4>回复</h4><p>回复时间:{mail.answered}</p><p>您好,已经安排人员处理。</p>"
            main = (
                f"<h3>{title}</h3><table><tr><td>来信时间</td><td>{mail.asked}</td></tr><tr><td>类型</td>"
                f"<td>{mail.kind}</td></tr><tr><td>状态</td><td>{status}</td></tr></table>"
                f"<p>请问什么时候轮到我们这里?</p>{reply if mail.answered else ''}"
            )
            self.put(url, title, name, main)
        button = "<form action='/post' method='post'><textarea name='content'></textarea><input type='submit' value='我要写信'></form>"
        self.put(self.places[name], name, name, f"<h2>{name}</h2>{self.skin.letters(rows)}{button}")

    def _calls(
        self, name: str, slug: str, days: tuple[date, ...] | None, of: str, said: str
    ) -> None:
        if days is None:
            return
        entries = []
        for number, when in enumerate(days):
            title = f"{WHO[number % 7]}{WHAT[(number + 3) % 7]}{of}"
            url = (
                self.skin.article(slug, 700 + number + 50 * len(slug), when)
                if slug == "zj"
                else f"/{slug}/{number}.html"
            )
            self.put(url, title, name, self.skin.text(title, when, f"<p>{said}</p>{BODY}"))
            entries.append((title, url, when))
        self.put(self.places[name], name, name, f"<h2>{name}</h2>{self.skin.rows(entries)}")

    def _guides(self) -> None:
        rows = ""
        for number, lacks in enumerate(self.plan.guides):
            title, url = f"{WHAT[number]}许可", f"/zn/item{number}.html"
            parts = "".join(
                f"<h3>{name}</h3><p>{text}</p>"
                for key, (name, text) in ELEMENTS.items()
                if key not in lacks
            )
            file = f"/files/form{number}.doc"
            if number < self.plan.dead_files:
                self.dead.append(file)
            else:
                self.host.pages[file] = Reply(
                    b"\xd0\xcf\x11\xe0" + b"\0" * 600, type="application/msword"
                )
            self.put(
                url,
                title,
                "办事指南",
                f"<h1>{title}</h1>{parts}<p>附件:<a href='{file}'>{title}申请表.doc</a></p>",
            )
            rows += f"<li><a href='{url}'>{title}</a></li>"
        if self.plan.guides:
            self.put(
                self.places["办事指南"], "办事指南", "办事指南", f"<h2>办事指南</h2><ul>{rows}</ul>"
            )

    # ------------------------------------------------------------------------- home

    def _home(self, lists: dict[str, list[Entry]]) -> None:
        left, main = self.plan.on_home, ""
        for name, entries in lists.items():
            shown = entries[: min(left, 5)]
            left -= len(shown)
            if shown:
                head = f"<h3>{name}<a href='{self.places[name]}'>更多</a></h3>"
                main += f"<div class='k'>{head}{self.skin.rows(shown)}</div>"
        for number in range(self.plan.dead_home):
            main += f"<a href='/banner/{number}.html'><img src='/i/red.png' alt='专题{number}'></a>"
            self.dead.append(f"/banner/{number}.html")
        if "today" in self.plan.more:
            main = f"<p>今天是{self.plan.as_of:%Y年%m月%d日}</p>{main}<p>本页生成时间:{self.plan.as_of} 06:10</p>"
        if "hidden menu" in self.plan.more:
            links = "".join(f"<a href='{url}'>{name}</a>" for name, url in self.places.items())
            main += f"<div id='mmenu' style='display:none'>{links}<a href='http://{self.plan.domain}/'>返回</a></div>"
        self.put("/", "首页", "", main)

    # ------------------------------------------------------------------------- truth

    def truth(self) -> dict[str, Any]:
        plan, base = self.plan, f"http://{self.plan.domain}"
        lacking = set(plan.lacks)
        found: dict[str, Any] = {
            "verdict": plan.verdict, "every_other": {"state": "met", "or_manual": True},
            "columns": {
                one.name: {"state": one.state, **({"newest": one.days[0]} if one.days and one.how == "list" else {})}
                for one in plan.columns
            },
            "no_other_column": ("stale", "blank"),
            "dead": [base + path for path in self.dead],
            "guides": {f"{WHAT[n]}许可": list(lacks) for n, lacks in enumerate(plan.guides)},
            "letters": {"total": len(plan.letters), "answered": sum(bool(x.answered) for x in plan.letters)},
            "pages_of": {check: [base + path for path in paths] for check, paths in self.plan.pages_of.items()},
            "identity": {
                "icp": None if "icp" in lacking else "豫ICP备08007718号-2",
                "police": None if "police" in lacking else "豫公网安备43880202000118号",
                "site_id_code": plan.code,
            },
        }  # fmt: skip
        for book in ("census-2015", "inspection-2019"):
            found[book] = {
                k: v for k, v in plan.rows.items() if k[:3] == ("C15" if "2015" in book else "C19")
            }
        if plan.score is not None:
            found["score"] = {"census-2015": plan.score}
        return found


def id_number() -> str:
    """A number of the form of an identity card, of a region that does not exist, that checks."""
    digits = "438802198807150" + "12"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return digits + "10X98765432"[total % 11]
