"""A bureau's hand-made site in GBK, kept going from 2005 to 2022: tables, fonts, pictures of text,
a list cut into pages by hand, days in brackets at the end of a line."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("hand_bureau", "http://www.qslyj-x.invalid/", "2022-04-15", "", charset="gb18030")
COLS = [
    Col("/lydt.htm", "林业动态", "news", "list", "2022-04-11", 8, pages=3),
    Col("/tzgg.htm", "通知公告", "notice", "list", "2022-03-30", 6, step=14),
    Col("/zcfg.htm", "政策法规", "policy", "list", "2021-12-08", 5, step=70),
    Col("/lykj.htm", "林业科技", None, "list", "2022-02-21", 4, "plain", step=25),
    Col("/zwgk.htm", "政务公开", None, "blank"),
    Col("/jgsz.htm", "机构设置", "organisation", "single"),
]
AT = {col.name: col.path for col in COLS}


def page(title: str, inner: str) -> str:
    """In tables."""
    nav = " <font color=#ffffff>|</font> ".join(
        f'<a href="{c.path[1:]}"><font color=#ffffff>{c.name}</font></a>' for c in COLS
    )
    return f"""<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><meta name="GENERATOR" content="Microsoft FrontPage 4.0"><title>{title}</title><style><!-- a{{text-decoration:none}} td{{font-size:9pt}} --></style></head>
<body bgcolor="#FFFFFF"><center><table width=778 cellspacing=0 cellpadding=0><tr><td><img src="images/top.gif" width=778 height=140></td></tr><tr><td bgcolor=#006633 height=24 align=center><a href="index.htm"><font color=#ffffff>首页</font></a> <font color=#ffffff>|</font> {nav}</td></tr></table>
{inner}
<table width=778><tr><td align=center><hr size=1>青石县林业局版权所有　地址：青石县林园路00号　晋ICP备00000000号<br>您是第 <img src="/cgi-bin/counter.cgi?id=lyj"> 位访客</td></tr></table></center></body></html>"""


def home(names: dict[str, Col]) -> str:
    """Headings are pictures; rows end in a day."""

    def box(name: str, picture: str) -> str:
        some = each(
            names[name].rows[:6],
            '<tr><td height=22><img src="images/dot.gif"> <a href="$H" target=_blank>$S</a> <font color=#999999>($m-$k)</font></td></tr>',
        ).replace('href="/', 'href="')
        return f'<table width=380 border=0><tr><td background="images/{picture}.gif" height=28><a href="{AT[name][1:]}"><img src="images/{picture}.gif" border=0 alt="{name}"></a></td></tr>{some}</table>'

    return page(
        "青石县林业局",
        f"<table width=778><tr><td valign=top>{box('林业动态', 't1')}{box('政策法规', 't3')}</td><td valign=top>{box('通知公告', 't2')}{box('林业科技', 't4')}</td></tr></table>",
    )


def listing(col: Col) -> str:
    """Rows one below another; pages were cut by hand."""
    body = each(
        col.rows,
        '<tr><td width=20 align=center><font color=#006633>※</font></td><td height=24><a href="$H" target="_blank">$T</a>　<font color="#999999">($Y-$m-$k)</font></td></tr>',
    ).replace('href="/', 'href="')
    stem = col.path[1:].removesuffix(".htm")
    last = (
        f'<p align=center>第1页 <a href="{stem}2.htm">第2页</a> <a href="{stem}3.htm">第3页</a></p>'
        if col.pages
        else ""
    )
    none = "<p align=center><font color=#999999>暂无内容</font></p>" if not col.rows else ""
    return page(
        f"{col.name}",
        f'<table width=778><tr><td>您的位置：<a href="index.htm">首页</a>--&gt;{col.name}</td></tr><tr><td><table width="95%" align=center>{body}</table>{none}{last}</td></tr></table>',
    )


def article(col: Col, row: Row) -> str:
    """A title in a font, the day at the end."""
    return page(
        f"{row[0]}",
        f'<table width=700><tr><td align=center><b><font size=4 color=#006633>{row[0]}</font></b></td></tr><tr><td align=center>发布日期：{row[2]}</td></tr><tr><td>{paragraphs("入春以来，全县完成人工造林八千亩，封山育林一万二千亩。", "县林业局抽调技术人员分片包干，指导群众科学栽植。")}</td></tr><tr><td align=center><a href="javascript:window.close()">【关闭窗口】</a></td></tr></table>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "青石县",
        "县林业局",
        lambda col, n, day: f"/news/{day[:4]}/{col.path[1:5]}{n + 11}.htm",
    )
    publish(S, COLS, home(names), listing, article, {"林业动态": 1}, identity={"icp": True})
    S.add(
        "/jgsz.htm",
        page(
            "机构设置",
            f'<table width=778><tr><td>您的位置：<a href="index.htm">首页</a>--&gt;机构设置</td></tr><tr><td>{paragraphs("局机关设办公室、造林股、林政股、计财股。", "直属单位有林业工作站、森林公安派出所、国有林场。")}</td></tr></table>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2022-04-11"}
    return S
