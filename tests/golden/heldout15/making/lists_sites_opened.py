"""A city's platform of open information and a county's portal on the same kind of system: relative
addresses, tabs that are columns, tiles, years of reports, one column with nothing."""

from __future__ import annotations

from .lists_plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("opened_city", "http://xxgk.qinglushi-x.invalid/", "2024-08-20", "")
COLS = [
    Col("/zfwj/szfwj/", "市政府文件", "policy", "list", "2024-08-13", 7, step=9, pages=44),
    Col(
        "/zfwj/bgswj/",
        "市政府办公室文件",
        "policy",
        "list",
        "2024-08-16",
        6,
        step=11,
        skip=2,
        pages=61,
    ),
    Col("/zfwj/szfl/", "市政府令", "policy", "list", "2023-12-30", 4, step=90, skip=4),
    Col("/zfwj/xdfz/", "修订废止", "policy", "list", "2024-04-24", 4, step=60, skip=5),
    Col("/zfwj/jqgk/", "近期信息公开", None, "list", "2024-08-19", 8, "notice", step=2, pages=56),
    Col("/tjsj/", "统计数据", "statistics", "list", "2024-07-25", 4, step=30, first=True),
    Col("/yjgl/", "应急管理", None, "blank"),
    Col("/zn/", "政府信息公开指南", None, "single"),
    Col("/nb/", "政府信息公开年报", None, None),
]
AT = {col.name: col.path for col in COLS}
TILES = ("统计数据", "应急管理")
DIRS = ("政府信息公开指南", "政府信息公开年报")


def page(title: str, inner: str) -> str:
    """Two backgrounds, a logo, two links, no menu of columns."""
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="SiteName" content="青鹿市人民政府"><meta name="SiteIDCode" content="1300009911"><title>{title}</title></head>
<body><link rel="stylesheet" href="/images/base.css"><div class="bl"></div><div class="br"></div>
<div class="fw clearfix"><div class="w"><div class="hd"><div class="logo"> <a href="/"> <img src="/images/logo1.png"> </a> </div><div class="lj"> <img src="/images/sj.png"> <a href="http://www.sheng-x.invalid/" target="_blank">省政府网站</a> </div></div></div></div>
<!-- 导航 --><div class="navs"><ul><li><a href="http://www.qinglushi-x.invalid/" target="_blank">首页</a></li><li><a href="/">信息公开</a></li></ul></div>
<div class="wide">{inner}</div>
<div class="foot">主办：青鹿市人民政府办公室　网站标识码：1300009911　冀ICP备00000000号</div></body></html>"""


ROW = '<li><img src="/images/ds.jpg" alt=""><a href="$H" target="_blank">\n<p>$T</p>\n</a><span>$D</span></li>'


def home(names: dict[str, Col]) -> str:
    """Doors, the newest, tiles, tabs that are columns."""
    doors = "".join(
        f'<li><div class="s1"><div class="tp"></div></div><div class="s2"><a href="{AT[n]}" target="_blank">{n}</a></div></li>'
        for n in DIRS
    )
    tiles = "".join(
        f'<a href="{AT[n]}" target="_blank"><li><div><img src="/images/t.jpg"><p>{n}</p></div></li></a>'
        for n in TILES
    )
    tabs = COLS[:4]
    heads = " ".join(f'<a href="{c.path}" target="_blank" class="as">{c.name}</a>' for c in tabs)
    lists = "".join(
        f'<ul class="c1l" style="display: {"none" if at else "block"};">{each(c.rows, ROW)}</ul>'
        for at, c in enumerate(tabs)
    )
    recent = names["近期信息公开"]
    return page(
        "青鹿市政府信息公开",
        f'<div class="c1"><div class="left"><ul class="su">{doors}</ul></div><div class="right"><div class="cap"><img src="/images/blue.jpg"><h1>近期信息公开</h1><a href="{recent.path}" class="more1">更多&gt;&gt;</a></div><ul class="c1l">{each(recent.rows, ROW)}</ul></div></div>'
        f'<div class="c2"><div class="l2"><ul class="tiles">{tiles}</ul></div><div class="r2"><div class="c2r"> {heads} <a href="{tabs[0].path}" class="c2m">更多&gt;&gt;</a> </div>{lists}</div></div>',
    )


def listing(col: Col) -> str:
    """A table of four cells; pages told by a script and drawn."""
    body = each(
        col.rows,
        '<tr> <td height="35"><a href="$H" title="$T">\n$T\n</a></td> <td>000098765/$Y-$N</td> <td>市政府办公室</td> <td>$D</td> </tr>',
    )
    pages = col.pages or 1
    turn = (
        f'<script language="javascript">var countnum= {len(col.rows)}; var currentPage=0; var countPage={pages}; document.write("");</script>'
        + (
            f'<a href="index.html">首页</a>&nbsp;<span class="now">1</span>&nbsp;<a href="index_1.html" class="pnum">2</a>&nbsp;<a href="index_1.html">下一页</a>&nbsp;<a href="index_{pages - 1}.html">尾页</a>'
            if col.pages
            else ""
        )
    )
    none = "" if col.rows else "<p>暂无信息</p>"
    return page(
        f"{col.name}",
        f'<div class="cap"><h1>{col.name}</h1><div class="m"><a href="/" class="CurrChnlCls">首页</a>-&gt;<a href="{col.path}" class="CurrChnlCls">{col.name}</a></div></div><ul class="c1l" style="display:block;"><div class="tb"><table><tbody><tr> <th>名称</th> <th>索引号</th> <th>发布机构</th> <th>发布日期</th> </tr>{body}</tbody></table>{none}<div class="page">{turn}</div></div></ul>',
    )


def article(col: Col, row: Row) -> str:
    """A table of facts above the paper."""
    return page(
        row[0],
        f'<div class="m"><a href="/">首页</a>-&gt;<a href="{col.path}">{col.name}</a></div><table class="jg"><tr><td>索引号：</td><td>000098765/2024-1</td><td>发布机构：</td><td>市政府办公室</td></tr><tr><td>名称：</td><td>{row[0]}</td><td>发布日期：</td><td>{row[2]}</td></tr></table><h2>{row[0]}</h2><div class="TRS_UEDITOR">{paragraphs("各县（市、区）人民政府，市直各部门：", "现将有关事项通知如下，请结合实际认真贯彻落实。", "本通知自印发之日起施行。")}</div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "青鹿市",
        "市政府办公室",
        lambda col, n, day: (
            f"{col.path}{day[:7].replace('-', '')}/t{day.replace('-', '')}_{1353179 - 40 * n - COLS.index(col)}.html"
        ),
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"市政府文件": 2},
        identity={"site_id_code": "1300009911"},
    )
    S.add(
        AT["政府信息公开指南"],
        page(
            "政府信息公开指南",
            f'<div class="m"><a href="/">首页</a>-&gt;<a href="/zn/">政府信息公开指南</a></div><h2>政府信息公开指南</h2>{paragraphs("为了更好地提供政府信息公开服务，编制本指南。", "主动公开的信息通过本网站、政府公报等渠道公开。", "公开工作机构：市政府办公室政务公开科，电话0000-0000000。")}',
        ),
        blank=False,
    )
    years = "".join(f'<li><a href="/nb/nb_{y}n/">{y}年</a></li>' for y in range(2023, 2018, -1))
    S.add(
        AT["政府信息公开年报"],
        page(
            "政府信息公开年报",
            f'<div class="m"><a href="/">首页</a>-&gt;<a href="/nb/">政府信息公开年报</a></div><ul class="years">{years}</ul>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2024-08-19"}
    return S
