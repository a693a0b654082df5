"""Made by hand in 2012 and kept on since: fonts, tables, days written in many ways, GB2312."""

from __future__ import annotations

from .common import Small

S = Small("static_town", "http://www.zaolin.invalid/", "2024-06-12", "general", "gb2312")
TOP = """<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>{title}</TITLE><META content="Microsoft FrontPage 4.0" name=GENERATOR><LINK href="css.css" rel=stylesheet></HEAD><BODY topMargin=0 bgcolor=#ffffff>
<TABLE width=778 align=center border=0 cellPadding=0 cellSpacing=0><TR><TD colspan=2><IMG src="images/top.gif" width=778></TD></TR>
<TR bgcolor=#cc0000><TD colspan=2 align=center><FONT color=#ffffff><A href="index.htm">首　页</A> ┊ <A href="zqgk.htm">镇情概况</A> ┊ <A href="dtxw.htm">动态新闻</A> ┊ <A href="gsgg.htm">公示公告</A> ┊ <A href="cwgk.htm">村务公开</A> ┊ <A href="zsyz.htm">招商引资</A> ┊ <A href="lxwm.htm">联系我们</A></FONT></TD></TR></TABLE>
<TABLE width=778 align=center><TR><TD width=180 valign=top bgcolor=#f5f5f5>{left}</TD><TD valign=top>"""
FOOT = """</TD></TR></TABLE><HR width=778><P align=center><FONT size=2>枣林镇人民政府　版权所有　Copyright 2012-2024<BR>联系电话：0358-4001234　E-mail：zlz@126.invalid　晋ICP备12004567号<BR>建议使用IE6.0以上、1024×768浏览</FONT></P></BODY></HTML>"""
LEFT = '<P><B>友情链接</B><BR><A href="http://www.lvliang.invalid/">市政府网</A></P>'


def page(title: str, inner: str, up: str = "") -> str:
    """In the frame; `up` leads from the folder of the page to that of the menu."""
    top = TOP.replace('<A href="', f'<A href="{up}')
    return top.format(title=title, left=LEFT) + inner + FOOT


NEWS = [
    ("枣林镇举办首届红枣节", "news/20231015.htm", "2023-10-15"),
    ("省农科院专家来我镇指导枣树嫁接", "news/20230420.htm", "2023-04-20"),
    ("我镇完成人居环境整治“百日攻坚”", "news/20221108.htm", "2022-11-08"),
]
NOTES = [
    ("2024年度一季度临时救助公示", "gs/240403.htm", "2024-04-03"),
    ("枣林镇退耕还林补助资金公示", "gs/231226.htm", "2023-12-26"),
]
VILLAGE = [
    ("上枣林村2023年第四季度财务公开", "cw/sz2023-4.xls", "2024-01-05"),
    ("下枣林村2023年第四季度财务公开", "cw/xz2023-4.xls", "2024-01-08"),
]


def home() -> str:
    news = "".join(
        f'<TR><TD>◆ <A href="{h}">{t}</A> <FONT color=#999999>({d[2:4]}.{int(d[5:7])}.{int(d[8:])})</FONT></TD></TR>'
        for t, h, d in NEWS
    )
    notes = "".join(
        f"<BR>◆ <A href={h}>{t}</A>　{d[:4]}.{int(d[5:7])}.{int(d[8:])}" for t, h, d in NOTES
    )
    return page(
        "枣林镇人民政府网站",
        f'<TABLE width=560><TR><TD bgcolor=#ffe0c0><B><A href="dtxw.htm">动态新闻</A></B></TD></TR>{news}</TABLE><P><B><A href="gsgg.htm">公示公告</A></B>{notes}</P>',
    )


def build() -> Small:
    S.add("/", home(), blank=False, identity={"icp": True})
    head = '<P><FONT size=2>您的位置：<A href="index.htm">首页</A> → {0}</FONT></P><CENTER><FONT size=4><B>{0}</B></FONT></CENTER>'
    S.add(
        "/dtxw.htm",
        page(
            "动态新闻",
            head.format("动态新闻")
            + "<TABLE width=560>"
            + "".join(
                f'<TR><TD width=420><FONT size=2>◆ <A href="{h}">{t}</A></FONT></TD><TD><FONT size=2 color=gray>{d[:4]}/{int(d[5:7])}/{int(d[8:])}</FONT></TD></TR>'
                for t, h, d in NEWS
            )
            + "</TABLE>",
        ),
        rows_of=NEWS,
        blank=False,
    )
    S.add(
        "/gsgg.htm",
        page(
            "公示公告",
            head.format("公示公告")
            + "".join(
                f'<P><FONT size=2>{n}、<A href="{h}">{t}</A>（{d[:4]}.{int(d[5:7])}.{int(d[8:])}）</FONT></P>'
                for n, (t, h, d) in enumerate(NOTES, 1)
            ),
        ),
        rows_of=NOTES,
        blank=False,
    )
    S.add(
        "/cwgk.htm",
        page(
            "村务公开",
            head.format("村务公开")
            + "<TABLE border=1><TR><TD>村名</TD><TD>内容</TD><TD>公开时间</TD></TR>"
            + "".join(
                f'<TR><TD>{t[:4]}</TD><TD><A href="{h}">{t}</A></TD><TD>{d}</TD></TR>'
                for t, h, d in VILLAGE
            )
            + "</TABLE>",
        ),
        rows_of=VILLAGE,
        blank=False,
    )
    S.add(
        "/zsyz.htm",
        page("招商引资", head.format("招商引资") + "<P>&nbsp;</P><P>&nbsp;</P>"),
        items=[],
        blank=True,
    )
    S.add(
        "/zqgk.htm",
        page(
            "镇情概况",
            head.format("镇情概况")
            + "<P>　　枣林镇位于县城东北25公里，全镇辖21个行政村，人口1.8万，耕地4.2万亩，红枣面积3.1万亩。</P><P>　　2011年被评为省级环境优美乡镇。</P>",
        ),
        items=[],
        blank=False,
    )
    S.add(
        "/lxwm.htm",
        page(
            "联系我们",
            head.format("联系我们")
            + "<P>地址：枣林镇政府街1号<BR>邮编：033200<BR>电话：0358-4001234<BR>传真：0358-4001235</P>",
        ),
        items=[],
        blank=False,
    )
    S.add(
        "/news/20231015.htm",
        page(
            "枣林镇举办首届红枣节",
            "<CENTER><FONT size=4 color=red><B>枣林镇举办首届红枣节</B></FONT></CENTER><P align=center><FONT size=2>（2023年10月15日）</FONT></P><P>　　10月14日，枣林镇首届红枣节在上枣林村开幕，来自各地的客商现场签约红枣120吨。</P><P align=right>党政办 供稿</P>",
            "../",
        ),
        article={"title": "枣林镇举办首届红枣节", "published": "2023-10-15"},
    )
    for path, name, kind, state, newest in (
        ("zqgk", "镇情概况", "overview", "single", None),
        ("dtxw", "动态新闻", "news", "list", "2023-10-15"),
        ("gsgg", "公示公告", "notice", "list", "2024-04-03"),
        ("cwgk", "村务公开", None, "list", "2024-01-08"),
        ("zsyz", "招商引资", None, "blank", None),
    ):
        S.column(f"/{path}.htm", name, kind, state, newest)
    S.more |= {"home_newest": "2024-04-03"}
    return S
