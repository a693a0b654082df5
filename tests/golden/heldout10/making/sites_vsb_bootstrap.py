"""A college under a province on VSB with Bootstrap: bare <li>, summaries, pages counting down."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill

S = Small("vsb_bootstrap", "http://www.liaotie.invalid/", "2025-05-12", "vsb")
COLS = [
    Col("/xxgl/xxjj.htm", "学校简介", "overview", "single"),
    Col("/xxgl/xrld.htm", "现任领导", "leaders"),
    Col("/jgsz/dzgljg.htm", "党政管理机构", "organisation", "single"),
    Col("/jgsz/jxjg.htm", "教学机构", "organisation"),
    Col("/xxgk.htm", "信息公开", "catalogue", first=True),
    Col("/sylm/tytt.htm", "铁院头条", "news", "list", "2025-05-09", 6, "news"),
    Col("/sylm/tydt.htm", "铁院动态", "news", "list", "2025-05-08", 6, "news", 4),
    Col("/sylm/tzgg.htm", "通知公告", "notice", "list", "2025-04-30", 6, "notice"),
    Col("/sylm/zbgg.htm", "招标公告", None, "list", "2025-05-07", 5, "bid", step=6),
    Col("/sylm/mtjj.htm", "媒体聚焦", "news", "blank"),
]
TOP = """<!DOCTYPE html>
<html lang="zh-cn"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}-辽铁职业技术学院</title>
<META Name="keywords" Content="辽铁职业技术学院" /><link href="{up}style/bootstrap.min.css" rel="stylesheet"><!--Announced by Visual SiteBuilder 9-->
<script language="javascript" src="/system/resource/js/counter.js"></script></head><body>
<nav class="navbar"><div class="container"><a class="navbar-brand" href="{up}index.htm"><img src="{up}images/logo.png"></a></div>
<div class="collapse navbar-collapse nav-menu" id="bs-example-navbar-collapse-1"><div class="container"><ul class="nav navbar-nav">
<li class="active"><a href="{up}index.htm">网站首页</a></li>
<li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown">学校概览<strong class="caret"></strong></a><ul class="dropdown-menu"><li><a href="{up}xxgl/xxjj.htm">学校简介</a></li><li><a href="{up}xxgl/xrld.htm">现任领导</a></li></ul></li>
<li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown">机构设置<strong class="caret"></strong></a><ul class="dropdown-menu"><li><a href="{up}jgsz/jxjg.htm">教学机构</a></li><li><a href="{up}jgsz/dzgljg.htm">党政管理机构</a></li></ul></li>
<li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown">招生就业<strong class="caret"></strong></a><ul class="dropdown-menu"><li><a href="http://zs.liaotie-zs.invalid/">招生信息</a></li><li><a href="#">就业信息</a></li><li><a href="#">继续教育</a></li></ul></li>
<li><a href="{up}xxgk.htm">信息公开<strong class="caret"></strong></a></li></ul></div></div></nav>"""
FOOT = """<div id="footer"><div class="container"><span id="_ideConac"><a href="https://bszs.conac.cn/sitename?method=show&amp;id=A193492E7C1F052BE05310291AAC0001" target="_blank"><img id="imgConac" src="{up}images/blue.png"></a></span>
<p class="first">版权所有：辽铁职业技术学院</p><p>学院地址：松坡里0号&nbsp;&nbsp;|&nbsp;&nbsp;邮编：121000</p><p><a href="https://beian.miit.gov.cn/">辽ICP备14000000号-2</a>&nbsp;&nbsp;|&nbsp;&nbsp;<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=21070302000999">辽公网安备 21070302000999号</a></p>
<div class="footer-menu"><a class="btn btn-primary" href="http://www.liaotie.invalid/index.htm">网站首页</a><a class="btn btn-primary" href="http://www.liaotie.invalid/xxgl/xxjj.htm">学校概览</a><a class="btn btn-primary" href="http://www.liaotie.invalid/xxgk.htm">信息公开</a></div></div></div></body></html>"""
SIDE = [c for c in COLS if c.path.startswith("/sylm/")]


def page(title: str, inner: str, up: str) -> str:
    """In the common frame; links go up from where the page stands."""
    return TOP.replace("{title}", title).replace("{up}", up) + inner + FOOT.replace("{up}", up)


def listing(col: Col, pages: int) -> str:
    """Items without a list around them; the pager's numbers lead to lower files."""
    code = col.path.split("/")[2].removesuffix(".htm")
    side = "".join(
        f'<div class="panel-body"><a href="{c.path.split("/")[2]}"{" class=active" if c is col else ""}>{c.name}</a></div>'
        for c in SIDE
    )
    items = ""
    for n, (t, h, d) in enumerate(col.rows):
        items += f"""<li id="line_u5_{n}">
<a href="{h}">
<img src="" class="img-responsive">
<h4>{t}</h4>

<p class="date"><i class="fa fa-calendar"></i>{d}</p>
<p>{t}。为做好2024年度有关工作，经研究决定，自即日起至5月30日按规定程序组织实施，具体要求如下...</p>
</a>
</li>
<span id="section_u5_{n}" style="display:none;"><hr style="height:1px;border:none;border-top:1px dashed #CCCCCC;"></span>
"""
    numbers = "".join(
        f'<span class="p_no"><a href="{code}/{pages + 1 - n}.htm">{n}</a></span>'
        for n in range(2, min(pages, 5) + 1)
    )
    turn = f"""<div class="pages"><div class="pb_sys_common pb_sys_normal pb_sys_style1" style="margin-top:10px;text-align:center;"><span class="p_t">共{pages * 5 - 3}条</span> <span class="p_pages"><span class="p_first_d p_fun_d">首页</span><span class="p_prev_d p_fun_d">上页</span><span class="p_no_d">1</span>{numbers}<span class="p_dot">...</span><span class="p_no"><a href="{code}/1.htm">{pages}</a></span><span class="p_next p_fun"><a href="{code}/{pages - 1}.htm">下页</a></span><span class="p_last p_fun"><a href="{code}/1.htm">尾页</a></span></span> <span class="p_t">1/{pages}</span></div></div>"""
    clicks = """<script>_showDynClickBatch(['dynclicks_u5_3201','dynclicks_u5_3194'],[3201,3194],"wbnews", 1632666717)</script>"""
    if not col.rows:
        clicks = ""
        turn = """<div class="pages"><div class="pb_sys_common pb_sys_normal pb_sys_style1"><span class="p_t">共0条</span> <span class="p_pages"></span></div></div>"""
    return page(
        col.name,
        f"""<div class="sec-bg1"></div><section class="subpage"><div class="container block"><div class="row clearfix"><div class="col-md-2"><div class="panel"><div class="panel-heading"><p><i class="fa fa-book"></i></p><div>首页栏目</div></div><div>{side}</div></div></div>
<div class="col-md-10"><div class="second-block"><div class="title clearfix"><ul class="breadcrumb">当前位置：

                         网站首页&gt;
                         首页栏目&gt;
                         {col.name}&gt;
</ul><h3>{col.name}</h3></div><div class="sec-list">
<script language="javascript" src="/system/resource/js/dynclicks.js"></script><script language="javascript" src="/system/resource/js/news/statpagedown.js"></script>
{items}{turn}{clicks}</div></div></div></div></div></section>""",
        "../",
    )


def home() -> str:
    """Cards for the headlines, plain items for the rest."""
    head, move, note, bids = (SIDE[0], SIDE[1], SIDE[2], SIDE[3])
    cards = "".join(
        f'<div class="col-md-4"><a href="{h[3:]}" title="{t}"><img src="/__local/1/{n}.jpg"><h4>{t}</h4><p class="date">{d.replace("-", "/")}</p></a></div>'
        for n, (t, h, d) in enumerate(head.rows[:3])
    )

    def block(col: Col) -> str:
        rows = "".join(
            f'<li id="line_u9_{n}"><a href="{h[3:]}" title="{t}">{t}</a><span>{d[5:]}</span></li>'
            for n, (t, h, d) in enumerate(col.rows[:5])
        )
        return f'<div class="col-md-4"><div class="tit"><h3>{col.name}</h3><a href="{col.path[1:]}">more</a></div><ul>{rows}</ul></div>'

    return page(
        "首页",
        f'<div class="container"><div class="row"><div class="tit"><h3>{head.name}</h3><a href="sylm/tytt.htm">more</a></div>{cards}</div><div class="row">{block(move)}{block(note)}{block(bids)}</div><div class="row"><div class="tit"><h3>媒体聚焦</h3><a href="sylm/mtjj.htm">more</a></div><ul></ul></div></div>',
        "",
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "辽铁学院",
        "辽铁学院资产处",
        lambda col, when: [
            f"../info/{1035 + SIDE.index(col)}/{3201 - 40 * SIDE.index(col) - n}.htm"
            for n in range(len(when))
        ],
    )
    S.add("/", home(), blank=False, identity={"icp": True, "police": True})
    for col, pages in zip(SIDE, (9, 30, 16, 11, 0), strict=True):
        if col.rows:
            S.add(
                col.path, listing(col, pages), rows_of=col.rows, blank=False, pager={"pages": pages}
            )
        else:
            S.add(col.path, listing(col, 0), items=[], blank=True)
    for path, name, text in (
        ("/xxgl/xxjj.htm", "学校简介", "学院创办于1959年，2011年改建，现有在校生八千余人。"),
        (
            "/jgsz/dzgljg.htm",
            "党政管理机构",
            "党政办公室、组织部、宣传部、学生处、教务处、财务处。",
        ),
    ):
        S.add(
            path,
            page(
                name,
                f'<section class="subpage"><div class="container"><ul class="breadcrumb">当前位置： 网站首页&gt; {name}&gt;</ul><h3>{name}</h3><div id="vsb_content_4" class="v_news_content">{paragraphs(text)}</div></div></section>',
                "../",
            ),
            items=[],
            blank=False,
        )
    t, h, d = SIDE[2].rows[0]
    S.add(
        "/" + h[3:],
        page(
            t,
            f'<section class="subpage"><div class="container"><ul class="breadcrumb">当前位置： 网站首页&gt; 首页栏目&gt; 通知公告&gt; 正文</ul><form name="_newscontent_fromname"><h3 align="center">{t}</h3><p align="center">发布日期：{d}&nbsp;&nbsp;&nbsp;作者：&nbsp;&nbsp;&nbsp;来源：资产处&nbsp;&nbsp;&nbsp;点击：<script>_showDynClicks("wbnews", 1632666717, 3120)</script></p><div id="vsb_content"><div class="v_news_content">{paragraphs("各部门：", "现将有关事项通知如下。")}</div></div></form></div></section>',
            "../../",
        ),
        article={"title": t, "published": d, "origin": "资产处"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2025-05-09"}
    return S
