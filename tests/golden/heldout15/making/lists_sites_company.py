"""A state-owned company under a zone: a menu that repeats the company's praise, entries without a day
on the home page, addresses in capitals and small letters, with www and without."""

from __future__ import annotations

from .lists_plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("state_company", "http://www.jingangtz-x.invalid/", "2018-03-20", "")
COLS = [
    Col("/html/list/12.htm", "集团动态", "news", "list", "2018-03-16", 8, step=3),
    Col("/html/list/50.htm", "行业资讯", None, "list", "2018-03-12", 6, "news", step=8, skip=3),
    Col("/html/list/51.htm", "媒体报道", None, "list", "2018-03-08", 6, "plain", step=12),
    Col("/html/list/67.htm", "公示公告", "notice", "list", "2018-02-27", 6, step=15),
    Col("/html/list/42.htm", "招标变更", None, "blank"),
    Col("/html/article/2.htm", "关于金港", None, "single"),
]
# How to reach the office is no column.
AT = {col.name: col.path for col in COLS} | {"联系我们": "/html/article/7.htm"}
MENU = (
    ("关于金港", ("关于金港",)),
    ("金港资讯", ("集团动态", "行业资讯", "媒体报道")),
    ("招标公告", ("公示公告", "招标变更")),
    ("联系我们", ("联系我们",)),
)
PRAISE = "金港投资集团成立于2012年10月9日，是金港新区管理委员会下属的国有独资公司。"


def page(title: str, inner: str) -> str:
    """The menu opens boxes with columns, a picture and praise."""
    nav = ""
    for name, subs in MENU:
        first = AT[subs[0]]
        box = "".join(f'<li><span>&lt;</span><a href="{AT[s]}">{s}</a></li>' for s in subs)
        drop = f'<div class="lb"><div class="a lf"><ul>{box}</ul><ul></ul></div><div class="i lf"><img width="230" src="/data/1.jpg"/></div><div class="p lf"><p>{PRAISE}</p></div></div>'
        nav += f'<li>{drop if len(subs) > 1 else ""}<a href="{first}">{name}</a></li>\n'
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><script src="/public/js/jquery.js"></script><style>.lb{{display:none}}</style></head><body>
<div class="top"><a href="/"><img src="/data/logo.png"></a><div class="nav"><ul><li><a href="/">首页</a></li>{nav}</ul></div></div>
<script>$('.nav >ul >li').hover(function(){{$(this).find('.lb').toggle();}})</script>
{inner}
<div class="foot"><p>版权所有：金港投资集团有限公司　豫ICP备00000000号</p><p>地址：金港新区港北路0号</p></div></body></html>"""


def bare(col: Col, host: str, count: int) -> str:
    """Entries without a day; one in two has another host and small letters."""
    made = []
    for at, (title, href, _) in enumerate(col.rows[:count]):
        to = host + (href if at % 2 else href.replace("/HTML/", "/html/"))
        made.append(f'<li><a href="{to}" target="_blank">{title}</a></li>')
    return "\n".join(made)


def home(names: dict[str, Col]) -> str:
    """A slide show, two headlines with a summary, boxes without days, an empty column at the right."""
    www = "http://www.jingangtz-x.invalid"
    news = names["集团动态"]
    heads = "".join(
        f'<div><div class="sl lf"><a href="{www}{h}" target="_blank"><img src="/vod/{at}.jpg" alt=""/></a></div><div class="sc lf"><h1><a href="{www}{h}" style="color:#FF0000">{t}</a></h1><p>　　持续保持较快发展，全面提升建设品质和水平。<a href="{www}{h}">[详细]</a></p></div></div>'
        for at, (t, h, _) in enumerate(news.rows[:2])
    )
    boxes = "".join(
        f'<div class="sel lf"><h1> <a href="{www}{AT[n]}" class="rt" target="_blank">{n}</a></h1><ul>{bare(names[n], www, 5)}</ul></div>'
        for n in ("媒体报道", "行业资讯", "公示公告")
    )
    return page(
        "金港投资集团",
        f'<div class="sec"><div class="bd"><ul><li><a href="{www}{news.rows[0][1]}"><img src="/vod/9.jpg"/></a><p><a href="{www}{news.rows[0][1]}">{news.rows[0][0]}</a></p></li></ul></div>{heads}</div><div class="seco">{boxes}<div class="seol lf"><ul>{bare(news, www, 6)}</ul></div></div><div class="bangong"><a href="http://192.0.2.7:81"><i></i>办公系统</a><a href="/vod/xcp.mp4"><i></i>宣传片</a></div>',
    )


def listing(col: Col) -> str:
    """Days behind the titles."""
    body = each(
        col.rows, '<li><a href="$H" target="_blank">$T</a><span class="rt">$Y/$M/$d</span></li>'
    )
    none = "" if col.rows else '<p style="text-align:center">暂无内容</p>'
    return page(
        f"{col.name}-金港投资集团",
        f'<div class="pos">当前位置：<a href="/">首页</a> &gt; {col.name}</div><div class="list"><h2>{col.name}</h2><ul>{body}</ul>{none}</div>',
    )


def article(col: Col, row: Row) -> str:
    """Title, day, text."""
    return page(
        f"{row[0]}-金港投资集团",
        f'<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="art"><h2>{row[0]}</h2><p class="t">{row[2]}　来源：集团办公室</p><div>{paragraphs("3月中旬，集团召开专题会议，安排部署近期重点工作。", "会议强调，要对照年度目标，倒排工期，压实责任。")}</div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "金港新区",
        "金港投资集团",
        lambda col, n, _: f"/HTML/article/{col.path[11:13]}-{1681 - 3 * n}.htm",
    )
    publish(S, COLS, home(names), listing, article, {"集团动态": 2}, identity={"icp": True})
    S.add(
        AT["关于金港"],
        page(
            "关于金港-金港投资集团",
            f'<div class="art"><h2>关于金港</h2>{paragraphs(PRAISE, "集团以土地开发、基础设施建设、园区运营为主业，下设六家子公司。")}</div>',
        ),
        blank=False,
    )
    S.add(
        AT["联系我们"],
        page(
            "联系我们-金港投资集团",
            f'<div class="art"><h2>联系我们</h2>{paragraphs("地址：金港新区港北路0号", "电话：0000-0000000　邮编：000000")}</div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2018-03-16"}
    return S
