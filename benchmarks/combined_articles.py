"""Articles put together from parts that real sites use: every headline with every line of
information, every index of a document in every markup, and what looks like a day and is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Any, NamedTuple

Fields = Sequence[tuple[str, str]]
TITLE = "关于印发城镇燃气管理办法的通知"
SITE = "某县人民政府"
DAY = "2020-04-19"


class Made(NamedTuple):
    """One page put together: which parts, its address, its source, and what is to be read."""

    where: str
    url: str
    html: str
    expect: dict[str, Any]


BODY = (
    "<p>各县（区）人民政府，市政府各部门：</p>"
    "<p>　　现将《办法》印发给你们。2019年3月6日印发的原办法同时废止，自2020年5月1日起施行。</p>"
    "<p>　　为了规范城镇燃气管理，保障公民生命财产安全，制定本办法，现就有关内容作一说明。</p>"
    "<p style='text-align:right'>县政府办公室</p><p style='text-align:right'>2020年4月12日</p>"
)
HEADS = {
    "h1": f"<h1>{TITLE}</h1>",
    "h2": f"<h2>{TITLE}</h2>",
    "div": f"<div class=title>{TITLE}</div>",
    "p": f"<p class='bt'>{TITLE}</p>",
    "br": "<h1>关于印发城镇燃气<br>管理办法的通知</h1>",
    "two": "<div class=t1>关于印发城镇燃气</div><div class=t1>管理办法的通知</div>",
    "td": f"<table><tr><td class=bt>{TITLE}</td></tr></table>",
    "span": f"<div><span style='font-size:22px'>{TITLE}</span></div>",
}
# Where <title> names the site alone, a headline is known by how it is set.
SET_APART = ("h1", "h2", "div")
LINES = {
    "published": f"<div>发布时间：{DAY} 来源：县政府办 浏览次数：12</div>",
    "no colon": f"<div>发布时间 {DAY}　来源 县政府办</div>",
    "day, source": f"<div>{DAY} 10:12:45　来源：县政府办</div>",
    "source, day": f"<div>来源：县政府办　{DAY}</div>",
    "day": f"<div>{DAY}</div>",
    "day, clock": f"<div>{DAY} 10:12</div>",
    "chinese": "<div>2020年4月19日　来源：县政府办</div>",
    "weekday": "<div>2020年4月19日 星期日 来源：县政府办</div>",
    "slashes": "<div>发布时间：2020/4/19 9:22:15　来源：县政府办</div>",
    "dots": "<div>2020.04.19　来源：县政府办</div>",
    "spans": f"<div><span>来源：县政府办</span><span>作者：</span><span>{DAY}</span><span>点击：<i>33</i></span></div>",
    "sizes": f"<div>【字体：<a>大</a> <a>中</a> <a>小</a>】<span>时间：{DAY}</span></div>",
    "author": f"<div>作者：办公室 编辑：李某 {DAY} 阅读 120</div>",
    "changed": f"<div>更新时间：{DAY}　作者：办公室</div>",
    "published, changed": f"<div><span>发布时间：{DAY}</span><span>更新时间：2020-06-30</span></div>",
    "changed, published": f"<div><span>更新时间：2020-06-30</span><span>发布时间：{DAY}</span></div>",
    "entered, changed": f"<div>创建时间：{DAY} 更新时间：2020-06-30</div>",
    "list": f"<ul class=info><li>日期：{DAY}</li><li>来源：县政府办</li></ul>",
    "pairs": f"<dl><dt>发布日期</dt><dd>{DAY}</dd><dt>来源</dt><dd>县政府办</dd></dl>",
    "cells": f"<table><tr><td>发布日期</td><td>{DAY}</td><td>来源</td><td>县政府办</td></tr></table>",
    "english": f"<div>Posted on {DAY}</div>",
    "day over month": "<div class=d><b>19</b><i>2020-04</i></div><div>来源：县政府办</div>",
    "two lines": f"<div>发布时间：<br>{DAY}</div><div>来源：县政府办</div>",
    "brackets": f"<div>[{DAY}]　[县政府办]</div>",
    "parentheses": f"<div>（{DAY}）</div>",
    "visits, day": f"<div>浏览次数：1234　{DAY}</div>",
    "icons": f"<div><i class='icon'>&#xe600;</i>{DAY}<i>&#xe601;</i>333</div>",
}
ABOVE = {
    "nothing": "",
    "today": "<div class=top>今天是2020年12月28日 星期一</div>",
    "today bare": "<div class=top>2020年12月28日 星期一 多云</div>",
    "index": "<table class=idx><tr><td>索引号</td><td>0001/2020-11</td><td>成文日期</td><td>2020-04-12</td></tr><tr><td>发文机关</td><td>县政府办公室</td><td>发文字号</td><td>政办〔2020〕11号</td></tr></table>",
    "index in a list": "<ul class=idx><li><b>索 引 号：</b>0001/2020-11</li><li><b>成文日期：</b>2020年04月12日</li><li><b>生效日期：</b>2020年05月01日</li></ul>",
    "search": "<form><input name=q><button>搜索</button></form><div>热词：<a href=/a>疫情</a></div>",
}
RELATED = "<div class=rel><h3>相关信息</h3><ul><li><a href='/x/t20200501_1.html'>燃气管理办法解读材料</a><span>2020-05-01</span></li><li><a href='/x/t20200503_2.html'>燃气安全检查全面铺开</a><span>2020-05-03</span></li></ul></div>"
BELOW = {
    "nothing": "",
    "related": RELATED,
    "next": "<p>上一篇：<a href='/1.html'>关于开展检查的通知</a></p><p>下一篇：<a href='/2.html'>关于放假的通知</a></p>",
    "foot": "<div>版权所有：某县人民政府 更新日期：2020-12-27 备案号：赣ICP备1号</div>",
}
OTHER_DAYS = {
    "signed": "<p>根据工作需要，现面向社会公开招聘工作人员若干名，请符合条件者报名。</p><p>县人社局</p><p>2020年4月12日</p>",
    "enrolment": "<p>一、报名时间：2020年4月20日至4月25日</p><p>二、报名地点：县人社局二楼会议室，过期不予受理。</p><p>三、笔试时间：2020-05-09</p>",
    "days in a table": "<table><tr><td>报名开始</td><td>2020-04-20</td></tr><tr><td>考试时间</td><td>2020-05-09</td></tr></table><p>请符合条件者在规定时间内报名，逾期不予受理。</p>",
    "in force": "<table><tr><td>索引号</td><td>0001</td><td>生效日期</td><td>2020-05-01</td></tr><tr><td>失效日期</td><td>2025-05-01</td></tr></table><p>现将办法印发给你们，请认真执行，执行中的问题及时反馈。</p>",
    "meeting": "<p>会议时间：2020-04-20 09:00</p><p>会议地点：县政府三楼会议室，请各单位准时参加，不得缺席。</p><p>来源：县政府办</p>",
    "display": "<p>公示时间：2020-04-20至2020-04-26</p><p>公示期内如有异议，请向县人社局反映，来信来访均可。</p>",
    "history": "<p>2018-03-06，我县启动建设。2019年10月竣工。工程总投资三千万元，受到群众好评。</p><p>来源：县水利局</p>",
    "valid until": "<p>来源：县水利局　有效期至：2021-12-31</p><p>现将办法印发给你们，请认真执行，执行中的问题及时反馈。</p>",
    "figures up to": "<p>来源：县统计局 数据截至2020-03-31</p><p>一季度，全县生产总值同比增长百分之五点三，稳中有进。</p>",
    "opening of tenders": "<table><tr><td>项目名称</td><td>道路改造</td><td>开标时间</td><td>2020-05-20 09:30</td></tr><tr><td>招标人</td><td>县住建局</td><td>来源</td><td>交易中心</td></tr></table><p>招标文件在交易中心网站下载，逾期送达的投标文件不予受理。</p>",
    "clock": "<p>来源：县统计局</p><p>一季度，全县生产总值同比增长百分之五点三，运行总体平稳。</p><div>当前时间：2020-12-28 10:00:00</div>",
    "visits": "<p>来源：县统计局 浏览次数：20200419</p><p>一季度，全县生产总值同比增长百分之五点三，运行总体平稳。</p>",
}
INDEXES: tuple[Fields, ...] = (
    (("索引号", "0001/2020-11"), ("主题分类", "城乡建设"), ("发文机关", "县政府办公室"), ("成文日期", "2020-04-12"), ("标题", TITLE), ("发文字号", "政办〔2020〕11号"), ("发布日期", DAY), ("有效性", "有效")),
    (("索引号", "0001/2020-11"), ("发布机构", "县政府办公室"), ("生成日期", "2020-04-12"), ("公开日期", DAY), ("信息名称", TITLE), ("文号", "政办〔2020〕11号"), ("生效日期", "2020-05-01"), ("失效日期", "2025-05-01")),
    (("索引号", "0001/2020-11"), ("公开类型", "主动公开"), ("发文时间", "2020-04-12"), ("发布时间", f"{DAY} 10:12"), ("名称", TITLE), ("主题词", "")),
    (("名　　称", TITLE), ("索 引 号", "0001/2020-11"), ("发布日期", "2020年04月19日"), ("成文日期", "2020年04月12日"), ("废止日期", ""), ("公开方式", "主动公开")),
    (("索引号", "0001"), ("生效日期", "2020-05-01"), ("发布日期", DAY), ("废止日期", "2025-04-30"), ("印发日期", "2020-04-12"), ("文件名称", TITLE)),
)  # fmt: skip


def in_rows(form: str, around: str = "{}") -> Callable[[Fields], str]:
    """Each field in a row of its own."""
    return lambda fields: around.format("".join(form.format(*field) for field in fields))


def in_grid(form: str) -> Callable[[Fields], str]:
    """Two fields a row of a table."""

    def made(fields: Fields) -> str:
        pairs = [fields[at : at + 2] for at in range(0, len(fields), 2)]
        rows = ("".join(form.format(*field) for field in pair) for pair in pairs)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"

    return made


MARKUPS: dict[str, Callable[[Fields], str]] = {
    "cells": in_rows("<tr><td>{}</td><td>{}</td></tr>", "<table>{}</table>"),
    "cells, colon": in_rows("<tr><td>{}：</td><td>{}</td></tr>", "<table>{}</table>"),
    "grid": in_grid("<td>{}</td><td>{}</td>"),
    "grid, bold": in_grid("<td><b>{}：</b></td><td>{}</td>"),
    "grid, paragraphs": in_grid("<td><p>{}：</p></td><td><p>{}</p></td>"),
    "grid, heads": in_grid("<th>{}</th><td>{}</td>"),
    "grid, one cell": in_grid("<td>{}：{}</td>"),
    "grid, one cell, bold": in_grid("<td><b>{}：</b>{}</td>"),
    "grid, brackets": in_grid("<td>[ {} ]</td><td>{}</td>"),
    "grid, black brackets": in_grid("<td>【{}】{}</td>"),
    "items": in_rows("<li>{}：{}</li>", "<ul>{}</ul>"),
    "items, bold": in_rows("<li><b>{}：</b><span>{}</span></li>", "<ul>{}</ul>"),
    "items, labels": in_rows("<li><label>{}：</label>{}</li>", "<ul>{}</ul>"),
    "items, no colon": in_rows("<li><span>{}</span><em>{}</em></li>", "<ul>{}</ul>"),
    "pairs": in_rows("<dt>{}</dt><dd>{}</dd>", "<dl>{}</dl>"),
    "divs": in_rows("<div class=row><div class=k>{}：</div><div>{}</div></div>", "<div>{}</div>"),
    "spans": in_rows("<div><span class=k>{}</span><span>{}</span></div>", "<div>{}</div>"),
    "paragraphs": in_rows("<p>{}：{}</p>"),
    "lines": in_rows("{}：{}<br>", "<div>{}</div>"),
    "one line": in_rows("<span>{}：{}</span>　", "<div>{}</div>"),
}


def page(title: str, main: str, above: str = "", below: str = "") -> str:
    """A page of a site with its path."""
    path = "<div class=pos>当前位置：<a href='/'>首页</a> &gt; <a href='/zw/'>政府文件</a></div>"
    return (
        f"<html><head><title>{title}</title></head><body>{above}{path}"
        f"<div class=main>{main}</div>{below}</body></html>"
    )


def articles() -> Iterator[Made]:
    """Every headline with every line, with what stands above and below them."""
    url = "http://a.invalid/zw/t20200419_11.html"
    expect = {"article": {"title": TITLE, "published": DAY}}
    for (head, h), (line, t), (above, a), (below, b) in product(
        HEADS.items(), LINES.items(), ABOVE.items(), BELOW.items()
    ):
        for title in (f"{TITLE}_{SITE}", SITE):
            if title == SITE and head not in SET_APART:
                continue
            where = " + ".join((head, line, above, below, title[-6:]))
            yield Made(where, url, page(title, f"{h}{t}<div id=zoom>{BODY}</div>", a, b), expect)


def documents() -> Iterator[Made]:
    """Every index of a document in every markup, above and below the headline."""
    url = "http://a.invalid/zw/202004/t20200419_11.html"
    expect = {"article": {"title": TITLE, "published": DAY}}
    heads = {"h1": HEADS["h1"], "div": HEADS["div"], "none": "", "bold": f"<p><b>{TITLE}</b></p>"}
    for (number, fields), (markup, made), (head, h) in product(
        enumerate(INDEXES, 1), MARKUPS.items(), heads.items()
    ):
        for title in (f"{TITLE}-{SITE}", SITE) if head in SET_APART else (f"{TITLE}-{SITE}",):
            for is_above in (True, False):
                main = made(fields) + h if is_above else h + made(fields)
                where = f"{number} + {markup} + {head} + {title[-6:]} + {is_above}"
                yield Made(where, url, page(title, f"{main}<div>{BODY}</div>"), expect)


def without_a_day() -> Iterator[Made]:
    """Articles that show days of other things alone."""
    url = "http://a.invalid/zw/content_11.html"
    expect = {"article": {"title": TITLE, "published": None}}
    for (other, body), (below, b), title in product(
        OTHER_DAYS.items(), BELOW.items(), (f"{TITLE}_{SITE}", SITE)
    ):
        # A list below an article without a day may be taken for the page.
        if below != "related":
            main = f"{HEADS['h1']}<div id=zoom>{body}</div>"
            yield Made(f"{other} + {below} + {title[-6:]}", url, page(title, main, "", b), expect)
