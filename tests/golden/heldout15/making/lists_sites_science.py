"""A science bureau of 2016 whose pages were saved out of an old browser: capitals, tables in tables,
tabs that are no links, addresses of a servlet."""

from __future__ import annotations

from .lists_plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("capital_tables", "http://kjj.heyuanzhou-x.invalid/", "2016-05-20", "")
COLS = [
    Col("/list.do?type=1", "科技动态", "news", "list", "2016-05-18", 7, step=2),
    Col("/list.do?type=2", "通知公告", "notice", "list", "2016-05-12", 6, step=6),
    Col("/list.do?type=3", "政策法规", "policy", "list", "2016-03-29", 5, step=31),
    Col("/list.do?type=4", "科技成果", None, "list", "2016-05-04", 5, "plain", step=12),
    Col("/list.do?type=6", "下载中心", None, "blank"),
    Col("/about.do", "机构职能", "organisation", "single"),
]
AT = {col.name: col.path for col in COLS}
ROW = '<LI><SPAN>[$D]</SPAN><IMG width="9" height="9" src="/img/doth.gif"> <A title="$T" href="$H" target="_blank">$S</A></LI>'


def page(title: str, inner: str) -> str:
    """Everything in tables, the day written by a script."""
    nav = "".join(f'<TD align="center"><A href="{c.path}">{c.name}</A></TD>' for c in COLS)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><HTML><HEAD><META content="IE=11.0000" http-equiv="X-UA-Compatible">
<META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>{title}</TITLE><META name="GENERATOR" content="MSHTML 11.00.10586.162"></HEAD>
<BODY><LINK href="/css/top.css" rel="stylesheet" type="text/css"><TABLE width="100%" border="0" cellspacing="0" cellpadding="0"><TBODY><TR><TD height="26"><TABLE width="1004" align="center"><TBODY><TR><TD width="20"><IMG src="/img/gh.gif"></TD><TD width="70"><A href="http://www.most.invalid/" target="_blank">科技部</A></TD><TD width="559" align="center">欢迎您访问禾源州科学技术局官方网站！</TD><TD><A href="/admin/index.do">登录</A></TD></TR></TBODY></TABLE></TD></TR><TR><TD><IMG width="1004" height="160" src="/img/banner.jpg"></TD></TR></TBODY></TABLE>
<TABLE width="1004" align="center"><TBODY><TR><TD align="center"><A href="/">首 页</A></TD>{nav}</TR></TBODY></TABLE>
<TABLE width="1004" align="center"><TBODY><TR><TD height="30"><SCRIPT language="javascript">var today=new Date();document.write(today.getFullYear()+"年"+(today.getMonth()+1)+"月"+today.getDate()+"日");</SCRIPT></TD></TR></TBODY></TABLE>
{inner}
<TABLE width="1004" align="center"><TBODY><TR><TD align="center">禾源州科学技术局　版权所有　滇ICP备00000000号</TD></TR></TBODY></TABLE></BODY></HTML>"""


def home(names: dict[str, Col]) -> str:
    """A slide show, two tabs, two tables whose heads are pictures."""
    tabs = f'<DIV class="tags_title"><UL><LI class="hover" id="t1" onmouseover="tags(1,2)">科技动态</LI><LI id="t2" onmouseover="tags(2,2)">科技成果</LI></UL></DIV><DIV class="tags_con" id="c1" style="display: block;"><UL>{each(names["科技动态"].rows, ROW)}</UL><DIV align="right"><A href="{AT["科技动态"]}">更多&gt;&gt;</A></DIV></DIV><DIV class="tags_con" id="c2" style="display: none;"><UL>{each(names["科技成果"].rows, ROW)}</UL><DIV align="right"><A href="{AT["科技成果"]}">更多&gt;&gt;</A></DIV></DIV>'
    boxes = "".join(
        f'<TD valign="top"><TABLE width="100%"><TBODY><TR><TD background="/img/h.gif"><B>{n}</B></TD><TD align="right"><A href="{AT[n]}"><IMG src="/img/more.gif" border="0"></A></TD></TR><TR><TD colspan="2"><UL>{each(names[n].rows, ROW)}</UL></TD></TR></TBODY></TABLE></TD>'
        for n in ("通知公告", "政策法规")
    )
    show = "".join(f'<div class="swiper-slide"><img src="/img/s{n}.jpg"/></div>' for n in range(4))
    return page(
        "禾源州科学技术局",
        f'<TABLE width="1004" align="center"><TBODY><TR><TD width="458"><div class="swiper-container"><div class="swiper-wrapper">{show}</div></div><script src="/js/swiper.min.js"></script><script>var swiper=new Swiper(".swiper-container",{{autoplay:2500}});</script></TD><TD width="517" valign="top">{tabs}</TD></TR></TBODY></TABLE><TABLE width="1004" align="center"><TBODY><TR>{boxes}</TR></TBODY></TABLE>',
    )


def listing(col: Col) -> str:
    """Rows in a table below the place."""
    body = (
        f"<UL>{each(col.rows, ROW.replace('$S', '$T'))}</UL>"
        if col.rows
        else '<TABLE width="100%"><TR><TD height="43" align="center">&nbsp; 暂无信息！</TD></TR></TABLE>'
    )
    return page(
        f"{col.name}-禾源州科学技术局",
        f'<TABLE width="1004" align="center"><TBODY><TR><TD>当前位置：<A href="/">首页</A> &gt;&gt; <A href="{col.path}">{col.name}</A></TD></TR><TR><TD>{body}</TD></TR></TBODY></TABLE>',
    )


def article(col: Col, row: Row) -> str:
    """A title in a font, a line, the text."""
    return page(
        f"{row[0]}-禾源州科学技术局",
        f'<TABLE width="1004" align="center"><TBODY><TR><TD>当前位置：<A href="/">首页</A> &gt;&gt; <A href="{col.path}">{col.name}</A></TD></TR><TR><TD align="center"><FONT size="5"><B>{row[0]}</B></FONT></TD></TR><TR><TD align="center">发布时间：{row[2]}　　来源：局办公室　　点击：1046</TD></TR><TR><TD>{paragraphs("近日，州科技局召开专题会议，研究部署下一阶段工作。", "会议要求，各科室要对照目标任务，逐项抓好落实。")}</TD></TR></TBODY></TABLE>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "禾源州",
        "州科技局",
        lambda col, n, _: f"/productDetail.do?id=13{COLS.index(col)}{98 - 2 * n}",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"通知公告": 1, "科技动态": 1},
        identity={"icp": True},
    )
    S.add(
        AT["机构职能"],
        page(
            "机构职能-禾源州科学技术局",
            f'<TABLE width="1004" align="center"><TBODY><TR><TD>当前位置：<A href="/">首页</A> &gt;&gt; 机构职能</TD></TR><TR><TD>{paragraphs("禾源州科学技术局是州政府工作部门，负责拟订科技创新规划并组织实施。", "内设办公室、发展规划科、成果转化科、农村科技科。")}</TD></TR></TBODY></TABLE>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2016-05-18"}
    return S
