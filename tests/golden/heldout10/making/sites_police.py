"""A city police's site of 2017: columns by query, a heading beside its link, days inside blanks."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill

S = Small("police", "http://www.luzhouga.invalid/", "2017-04-18", "")
COLS = [
    Col(
        "/front/listArticles.do?CATEGORY=1",
        "机构概况",
        "organisation",
        "list",
        "2015-06-09",
        3,
        "special",
        first=True,
        step=60,
    ),
    Col(
        "/front/listArticles.do?CATEGORY=2",
        "公安要闻",
        "news",
        "list",
        "2017-04-17",
        8,
        "news",
        first=True,
        step=1,
    ),
    Col(
        "/front/listArticles.do?CATEGORY=3",
        "新闻发布",
        "news",
        "list",
        "2017-04-14",
        6,
        "news",
        3,
        first=True,
    ),
    Col(
        "/front/listArticles.do?CATEGORY=4",
        "警务动态",
        "news",
        "list",
        "2017-04-16",
        7,
        "news",
        6,
        first=True,
        step=2,
    ),
    Col("/front/listArticles.do?CATEGORY=5", "警界博览", None, "blank", first=True),
    Col(
        "/front/listArticles.do?CATEGORY=6",
        "防范常识",
        None,
        "list",
        "2016-12-29",
        5,
        "special",
        first=True,
        step=14,
    ),
    Col("/rddbyablhf/index.html", "人大代表议案办理回复", None),
    Col("/spxw/index.html", "视频新闻", "news"),
]


def page(title: str, inner: str, base: str = "") -> str:
    """In the common frame; addresses have no slash in front, so they depend on where one is."""
    nav = "".join(f'<li><a href="{base}{c.path[1:]}" >{c.name}</a></li>' for c in COLS if c.first)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Cache-Control" content="no-siteapp"/><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title}</title></head><body>
<div class="header"><div class="w1002"><div class="fl logo"><object id="FlashID" width="480" height="110"><param name="movie" value="static/front/images/logo.swf"/><!-- 此 param 标签提示使用 Flash Player 6.0 r65 和更高版本的用户下载最新版本。 --></object></div></div></div>
<div class="menu"><ul class="w1002"><li class="on"><a href="{base or "./"}" >首页</a></li>{nav}</ul></div>
<div class="mainbody"><div class="w1002"><div class="menubar"><span class="currTime">当前时间： <script language='JavaScript' type="text/javascript">tmpDate = new Date();document.write(tmpDate.getFullYear() + "年" + (tmpDate.getMonth() + 1) + "月" + tmpDate.getDate() + "日");</script></span></div>
{inner}</div></div>
<div class="footer"><p>主办：庐州市公安局　皖ICP备05000001号　网站标识码：3401000099</p></div></body></html>"""


def home() -> str:
    """Blocks whose heading is beside the link to more."""

    def block(col: Col, style: str) -> str:
        rows = "".join(
            f'''<li><a href="{h}" title="{t}" target="_blank">
                                {t[:13]}...
                            </a>
                            <span class="date">
                                {d[5:]}
                            </span>
                        </li>'''
            for t, h, d in col.rows[:6]
        )
        return f'<div class="{style} fl"><div class="winT"><h2>{col.name}</h2><a href="{col.path[1:]}"  class="more">更多>></a></div><ul class="winB">{rows}</ul></div>'

    roll = "".join(
        f'<li><a href="{h}" target="_blank"><img src="static/front/upload/images/2017040609182589{n}.jpg"/></a><p><a href="{h}" target="_blank">{t}</a></p></li>'
        for n, (t, h, _) in enumerate(COLS[1].rows[4:7])
    )
    return page(
        "庐州警务网",
        f"""<div class="box1"><div id="slide_x" class="slide_x fl"><div class="box"><ul class="list">{roll}</ul></div><ul class="btn"><li class="b_1 selected">1</li><li class="b_2">2</li></ul></div>{block(COLS[1], "box1C2")}</div>
{block(COLS[2], "win2")}{block(COLS[3], "win2")}<div class="fr box2C30"><div class="winT"><h2>信息公开</h2></div><div class="winB"><ul><li><a target="_blank" href="http://zwgk.luzhou.invalid/public/spage.xp?unitid=0004">政府信息公开指南</a></li><li><a target="_blank" href="http://zwgk.luzhou.invalid/public/index.xp">政府信息公开目录</a></li></ul></div></div>
<div class="rdad fl"><a href="rddbyablhf/index.html" ><img src="static/front/images/rdad.jpg" alt="人大代表议案办理回复"/></a></div><div class="jzxx"><dl><dd><a href="#" >局长信箱</a></dd><dd class="fr"><a href="#" >通知公告</a></dd></dl></div><div class="spad fl"><a href="spxw/index.html" ><img src="static/front/images/sp.jpg" alt="视频新闻"/></a></div>
{block(COLS[5], "win2")}{block(COLS[4], "win2")}<div class="ztzl"><div class="winT"><h2>专题专栏</h2></div><ul class="zlB"><li><a href="#" ><img src="static/front/images/zlImg02.jpg" alt="警营文化"/></a></li></ul></div>""",
    )


def listing(col: Col, pages: int) -> str:
    """A list in the same style."""
    rows = "".join(
        f'<li><a href="{h.removeprefix("front/")}" title="{t}" target="_blank">{t}</a><span class="date">{d} 09:1{n}:22</span></li>'
        for n, (t, h, d) in enumerate(col.rows)
    )
    turn = (
        f"""<div class="pages"><a href="javascript:toPage(1)">首页</a><a href="javascript:toPage(2)">下一页</a><a href="javascript:toPage({pages})">尾页</a> 第1页/共{pages}页</div>"""
        if col.rows
        else ""
    )
    return page(
        f"{col.name}-庐州警务网",
        f'<div class="position">当前位置：<a href="../">首页</a> &gt; {col.name}</div><div class="listbox"><h2>{col.name}</h2><ul class="newsList">{rows}</ul>{turn}</div>',
        "../",
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "庐州市",
        "庐州市公安局",
        lambda col, when: [
            f"front/view.do?ARTICLE_ID=a3ee53ca8b654ea59114522bd4a0{1000 * COLS.index(col) + n:04d}"
            for n in range(len(when))
        ],
    )
    S.add("/", home(), blank=False, identity={"site_id_code": "3401000099", "icp": True})
    for col in COLS:
        if col.rows:
            rows = [(t, "/" + h, d) for t, h, d in col.rows]
            S.add(col.path, listing(col, 7), rows_of=rows, blank=False, pager={"pages": 7})
        elif col.state == "blank":
            S.add(col.path, listing(col, 0), items=[], blank=True)
    t, h, d = COLS[1].rows[0]
    S.add(
        "/" + h,
        page(
            f"{t}-庐州警务网",
            f'<div class="position">当前位置：<a href="../">首页</a> &gt; 公安要闻</div><div class="view"><h1>{t}</h1><p class="info">发布时间：{d} 09:10:22　来源：庐州警务网　点击数：12</p><div class="txt">{paragraphs("近日，市局召开会议部署工作。", "会议提出要求。")}</div></div>',
            "../",
        ),
        article={"title": t, "published": d, "origin": "庐州警务网"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2017-04-17"}
    return S
