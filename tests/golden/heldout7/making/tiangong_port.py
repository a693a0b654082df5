"""A port authority on 天工: static addresses with days, a guide in a picture, an asking form."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row, labels

NAME = "沧海市口岸办公室"
MENU = [("/staticmores/011/011-1.html", "口岸要闻"), ("/staticmores/023/023-1.html", "通知公告"),
        ("/staticmores/031/031-1.html", "口岸规划"), ("/staticmores/042/042-1.html", "通关服务指南"),
        ("/staticmores/050/050-1.html", "意见征集"), ("/staticmores/060/060-1.html", "嘉宾访谈")]  # fmt: skip
NEWS: list[Row] = [
    (
        "沧海港区进境粮食指定监管场地通过验收",
        "/staticpages/20260609/kab6a27f0c2-8011.html",
        "2026-06-09",
    ),
    (
        "中欧班列（沧海）单月发运量创新高",
        "/staticpages/20260601/kab6a27f0c2-7983.html",
        "2026-06-01",
    ),
    ("口岸收费目录清单完成更新", "/staticpages/20260430/kab6a27f0c2-7866.html", "2026-04-30"),
]
NOTICES: list[Row] = [
    (
        "[置顶]国际贸易“单一窗口”维护公告",
        "/staticpages/20250901/kab6a27f0c2-7001.html",
        "2025-09-01",
    ),
    ("关于端午期间口岸通关安排的通知", "/staticpages/20260612/kab6a27f0c2-8020.html", "2026-06-12"),
    ("关于征集口岸义务监督员的公告", "/staticpages/20260318/kab6a27f0c2-7690.html", "2026-03-18"),
]


def page(title: str, body: str, column: str = "", meta: str = "") -> str:
    menu = "".join(f'<td class="nav1"><a href="{at}">{name}</a></td>' for at, name in MENU)
    at = {name: at for at, name in MENU}.get(column, "")
    where = (
        f'<tr><td class="wz">当前位置：<a href="/index.html">首页</a>--&gt;<a href="{at}">{column}</a></td></tr>'
        if column
        else ""
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8">
{labels(SiteName=NAME, SiteDomain="kab.canghai.invalid", SiteIDCode="5310000061")}
{meta}
<title>{NAME} {title}</title></head><body topmargin="0">
<table width="1002" align="center" cellspacing="0"><tr><td><img src="/tgweb/images/top.jpg"></td></tr><tr><td><table><tr><td class="nav1"><a href="/index.html">首页</a></td>{menu}</tr></table></td></tr>
<tr><td class="rq">现在是北京时间：2026年06月18日 09时12分</td></tr>{where}</table>
<table width="1002" align="center"><tr><td valign="top">{body}</td></tr></table>
<table width="1002" align="center" class="bottom"><tr><td>主办：{NAME} 地址：沧海市港口路1号 联系电话：0988-6600001</td></tr><tr><td>网站标识码：5310000061 <a href="http://beian.miit.gov.cn">云溪ICP备09003331号</a> <a target="cyxyv" href="https://bszs.conac.cn/sitename?method=show&id=53C1A8A85B2F4C2CE053012819ACAAAA"><img src="/tgweb/blue.png"></a></td></tr></table></body></html>"""


def rows_of(rows: list[Row]) -> str:
    return "".join(
        f'<tr><td width="20"><img src="/tgweb/dot.gif"></td><td><a href="{at}" target="_blank">{title}</a>&nbsp;&nbsp;<font class="date">{day}</font></td></tr>'
        for title, at, day in rows
    )


def make() -> None:
    site = Made("tiangong_port", "http://kab.canghai.invalid/", "tiangong")
    home(site)
    rest(site)
    kinds = ["news", "notice", "planning", "guide", "survey", "interview"]
    states = ["list", "list", "blank", None, None, None]
    newest = ["2026-06-09", "2026-06-12", None, None, None, None]
    for (at, name), kind, state, day in zip(MENU, kinds, states, newest, strict=True):
        site.column(at, name, kind, state, day)
    site.write(home_newest="2026-06-12", surveys=["2026-04-01"], interviews=["2025-12-18"],
               letters={"channel": None, "count": 0})  # fmt: skip


def home(site: Made) -> None:
    body = f"""<table><tr><td class="bt">口岸要闻</td><td><a href="{MENU[0][0]}">more</a></td></tr></table><table>{rows_of(NEWS)}</table>
<table><tr><td class="bt">通知公告</td><td><a href="{MENU[1][0]}">more</a></td></tr></table><table>{rows_of(NOTICES)}</table>
<table class="hl"><tr><th>币种</th><th>汇率</th><th>日期</th></tr><tr><td>美元</td><td>7.0112</td><td>2026-06-18</td></tr></table>"""
    site.page("/", page("首页", body), blank=False, identity={
        "site_id_code": "5310000061", "icp": True, "police": None, "party_government_mark": True,
        "error_report_entry": None, "sponsor": NAME, "contact": True, "sitemap": None})  # fmt: skip


def rest(site: Made) -> None:
    pager = '<table><tr><td>共 <b>47</b> 页　第 1 页　<a href="023-2.html">下一页</a> <a href="023-47.html">末页</a>　转到<input size="2">页</td></tr></table>'
    site.page(MENU[0][0], page("口岸要闻", f"<table>{rows_of(NEWS)}</table>", "口岸要闻"), items=NEWS,
              blank=False)  # fmt: skip
    site.page(MENU[1][0], page("通知公告", f"<table>{rows_of(NOTICES)}</table>{pager}", "通知公告"),
              items=NOTICES, blank=False, pager={"pages": 47})  # fmt: skip
    body = '<table class="list"><tr><td class="bt">口岸规划</td></tr><tr><td>没有记录！</td></tr></table><table><tr><td>共 <b>0</b> 页　第 0 页</td></tr></table>'
    site.page(MENU[2][0], page("口岸规划", body, "口岸规划"), items=[], blank=True)
    site.page(
        MENU[3][0],
        page(
            "通关服务指南",
            '<p align="center">通关服务指南</p><p align="center"><img src="/tgweb/upload/tongguan.jpg" width="900"></p>',
            "通关服务指南",
        ),
        blank=False,
    )
    body = '<div class="zj"><p class="t"><a href="/staticpages/20260401/zj-101.html">关于《沧海市优化口岸营商环境措施》征求意见的公告</a></p><p>发布日期：2026-04-01　截止日期：2026-04-30　状态：已截止　<a href="/staticpages/20260510/zj-101r.html">结果反馈</a></p></div>'
    site.page(MENU[4][0], page("意见征集", body, "意见征集"), blank=False,
              activities=[["关于《沧海市优化口岸营商环境措施》征求意见的公告", "2026-04-01"]])  # fmt: skip
    body = '<table class="ft"><tr><td><img src="/tgweb/ft.jpg"></td><td><a href="/staticpages/20251218/ft-9.html">“单一窗口”怎么用</a><br>嘉宾：口岸办有关负责人<br>时间：2025年12月18日上午9:30</td></tr></table>'
    site.page(MENU[5][0], page("嘉宾访谈", body, "嘉宾访谈"), blank=False,
              activities=[["“单一窗口”怎么用", "2025-12-18"]])  # fmt: skip
    title, at, day = NEWS[0]
    body = f"""<table width="96%"><tr><td align="center" class="biaoti">{title}</td></tr><tr><td align="center" class="xinxi">【发布日期：2026年06月09日】　【来源：沧海海关】　【字体：大 中 小】</td></tr><tr><td class="wenzhang"><p>近日，沧海港区进境粮食指定监管场地通过海关总署验收，预计8月投入使用。</p></td></tr></table>"""
    site.page(at, page(title, body, "口岸要闻", labels(ArticleTitle=title, PubDate="2026-06-09")), blank=False,
              article={"title": title, "published": day, "origin": "沧海海关"})  # fmt: skip


if __name__ == "__main__":
    make()
