"""A service platform for small firms of 2017: the office's name in brackets before each title, the
title and the day in one link, counts that look like years, hot news beside each list."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("sme_platform", "http://www.yuquan-sme.invalid/", "2017-03-22", "")
COLS = [
    Col("/channel-12.html", "新闻资讯", "news", "list", "2017-03-20", 8, pages=11),
    Col("/channel-13.html", "通知公告", "notice", "list", "2017-03-09", 6, step=9),
    Col("/channel-14.html", "政策法规", "policy", "list", "2016-12-19", 5, step=45),
    Col("/channel-15.html", "项目申报", None, "list", "2017-02-24", 5, "notice", step=14, skip=3),
    Col("/channel-16.html", "融资服务", None, "blank"),
    Col("/channel-17.html", "培训计划", None, "list", "2017-01-13", 4, "planning", step=60),
]


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(f'<li><a href="{col.path}">{col.name}</a></li>' for col in COLS)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{title}_玉泉市中小企业公共服务平台</title><link rel="stylesheet" type="text/css" href="/resources/site/css/base.css" /></head>
<body><div class="head"><div class="w1000"><div class="fl">您好，欢迎来到玉泉市中小企业公共服务平台！</div><div class="fr"><a href="/login.html">登录</a> <a href="/reg.html">企业注册</a> <a href="/svg/reg.html">服务机构入驻</a></div></div><div class="logo"><a href="/index.html"><img src="/resources/site/images/logo.png" alt="玉泉市中小企业公共服务平台" /></a></div><ul id="uTopNav"><li><a href="/index.html">首页</a></li>{nav}</ul></div>
{inner}
<div class="clear"></div><div class="foot">主办单位：玉泉市工业和信息化局　甘ICP备00000000号　今日访问：2017　累计访问：201612</div></body></html>"""


ROW = '<li>[<a href="/svorg-1$N.html" title="" target="_blank">市工信局</a>]&nbsp;&nbsp;&nbsp;&nbsp;<a href="$H" title="$T" target="_blank"><span>$T</span><span class="time">$D</span></a></li>'


def home(names: dict[str, Col]) -> str:
    """Boxes with a tab each."""
    made = "".join(
        f'<div class="box"><div class="title"><span></span>{n}<a href="{names[n].path}" class="gd">更多</a></div><div class="content"><ul>{each(names[n].rows[:5], "<li><a href=$H title=$T>$S</a><em>$M-$d</em></li>")}</ul></div></div>'
        for n in ("新闻资讯", "通知公告", "政策法规", "项目申报")
    )
    steps = "".join(
        f'<li><a href="/svg-{n}.html">{w}</a></li>'
        for n, w in enumerate(("信息服务", "投融资", "创业辅导", "人才培训"), 1)
    )
    return page(
        "首页",
        f'<div class="main_w"><div class="w1000"><ul class="svc">{steps}</ul>{made}</div></div>',
    )


def listing(col: Col) -> str:
    """The rows, hot news at the right, numbers of pages."""
    hot = next(one for one in COLS if one.name == "新闻资讯")
    side = each(hot.rows[2:6], '<li><a href="$H" target="_blank" title="$T">$S…</a></li>')
    last = (
        '<div class="page"><a class="cur">1</a><a href="/channel-12-2.html">2</a><a href="/channel-12-3.html">3</a><a href="/channel-12-4.html">4</a>...<a href="/channel-12-11.html">11</a><a href="/channel-12-2.html">下一页</a></div>'
        if col.pages
        else '<div class="page"></div>'
    )
    return page(
        col.name,
        f"""<div class="main_w"><div class="w1000"><div class="news_l"><div class="list_tab"><div class="tt_title fl">{col.name}</div></div><ul class="l_list">{each(col.rows, ROW)}</ul>{last}</div><div class="news_r"><div class="box"><div class="title"><span></span>热点新闻</div><div class="content"><ul class="main">{side}</ul></div></div></div></div></div>""",
    )


def article(col: Col, row: Row) -> str:
    """No path; a title, a line, the text."""
    return page(
        row[0],
        f"""<div class="main_w"><div class="w1000"><div class="news_l"><h1 class="n_title">{row[0]}</h1><div class="n_info">发布机构：<a href="/svorg-11.html">市工信局</a>　发布时间：{row[2]}　浏览次数：2016</div><div class="n_con">{paragraphs("市工信局近日组织服务机构走进园区，为企业提供政策解读和融资对接服务。", "参加活动的企业负责人表示，希望此类活动常态化开展。")}</div></div></div></div>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS, "玉泉市", "市工信局", lambda col, n, _: f"/info-{50 * COLS.index(col) + 48 - n}.html"
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"新闻资讯": 1, "通知公告": 1},
        identity={"icp": True},
    )
    # Doors of the home page that nobody opened: columns all the same.
    for number, name in enumerate(("信息服务", "投融资", "创业辅导", "人才培训"), 1):
        S.column(f"/svg-{number}.html", name, None)
    S.more |= {"home_newest": "2017-03-20"}
    return S
