"""Lists as offices wrote them between 2004 and 2014: fonts, breaks, tables, tooltips."""

from __future__ import annotations

from .lists_frames import CITY, OLD, PLAIN, lst
from .plan import each, rows


def build() -> None:
    """Write them."""
    of_breaks()
    of_tables()
    of_tooltips()
    of_frames()


def of_breaks() -> None:
    """Items that only a break parts."""
    got = rows(
        "news",
        "2009-12-28",
        8,
        "灵川县",
        lambda n, d: f"ReadNews.asp?NewsID={2205 - 9 * n}",
        step=6,
    )
    hits = iter(("2008", "55", "120", "2009", "37", "411", "12", "86"))
    body = "".join(
        each(
            [row],
            f'&nbsp;· <a class=middle href="$H" target="_blank" title="$T"><font color="#000000">$S</font></a>&nbsp;<font color=red>{next(hits)}</font> <font color=#999999>[$m月$k日]</font><br>',
            30,
        )
        for row in got
    )
    lst(
        "hits_in_red_before_the_day",
        "http://www.lingchuanjt.invalid/more.asp?type=2",
        "2010-01-04",
        "灵川县交通局",
        "交通新闻",
        f"<TABLE width=100%><TR><TD style='line-height:180%'>{body}</TD></TR></TABLE>",
        got,
        frame=OLD,
        above="新闻中心",
        blank=False,
    )
    got = rows(
        "notice",
        "2008-06-30",
        6,
        "灵川县",
        lambda n, d: f"shownews.asp?id={310 - n}",
        skip=1,
        step=20,
    )
    body = each(
        got,
        "<font color=#ff6600>■</font> <a href=$H target=_blank>$T</a> <font color=#666666>($Y-$m-$k 阅读:$d$k)</font><br>",
    )
    lst(
        "day_and_reads_in_one_bracket",
        "http://www.lingchuanjt.invalid/list.asp?class=9",
        "2008-07-10",
        "灵川县交通局",
        "通知通告",
        f"{body}<p align=center>首页 上一页 <a href=list.asp?class=9&page=2>下一页</a> <a href=list.asp?class=9&page=3>尾页</a> 页次：<b>1</b>/3页",
        got,
        frame=OLD,
        pager={"pages": 3},
        blank=False,
    )
    got = rows("news", "2011-05-06", 6, "洣水镇", lambda n, d: f"news/2011{n}.htm", skip=4, step=9)
    body = each(got, "<P>$N、<A href=$H>$T</A>……………$Y.$m.$k</P>")
    lst(
        "numbered_with_dots_to_the_day",
        "http://www.mishuizhen.invalid/zhdt.htm",
        "2011-05-20",
        "洣水镇人民政府",
        "综合动态",
        body,
        got,
        frame=OLD,
        blank=False,
    )
    moving = each(
        rows("notice", "2011-05-18", 3, "洣水镇", lambda n, d: f"tz/{90 - n}.htm"),
        "<A href=$H>$T</A>（$M-$d）&nbsp;&nbsp;",
    )
    got = rows("policy", "2010-09-01", 4, "洣水镇", lambda n, d: f"zc/{30 - n}.htm", step=45)
    body = each(
        got,
        "<TR><TD height=22><IMG src=images/dot.gif> <A href=$H>$T</A></TD><TD width=80>$Y-$M-$d</TD></TR>",
    )
    lst(
        "moving_notices_above",
        "http://www.mishuizhen.invalid/zcfg.htm",
        "2011-05-20",
        "洣水镇人民政府",
        "政策法规",
        f"<MARQUEE scrollAmount=3><FONT color=red>公告：</FONT>{moving}</MARQUEE><TABLE width=100%>{body}</TABLE>",
        got,
        frame=OLD,
        blank=False,
    )


def of_tables() -> None:
    """Rows of cells, some with more days than one."""
    got = rows(
        "policy",
        "2010-07-28",
        8,
        "凉溪州",
        lambda n, d: f"/Detail/xxgk-bzjz/2361b738-a458-4340-9cf8-90eb8eb2cb{n:02d}",
        step=12,
    )
    cell = '<td width="50%" align="left" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td width="20" height="24" align="left"><img src="images/20100728_50.jpg" width="11" height="11" /></td><td><strong><a href="$H" target="_blank">$T</a></strong></td><td width="70">$Y-$M-$d</td></tr></table></td>'
    cells = [each([row], cell) for row in got]
    body = "".join(f"<tr>{cells[n]}{cells[n + 1]}</tr>" for n in range(0, 8, 2))
    lst(
        "two_items_a_row_in_tables",
        "http://www.liangxizhou.invalid/xxgk-bzjz",
        "2010-08-02",
        "凉溪州人民政府",
        "信息公开制度规定",
        f'<table width="98%" border="0" cellspacing="5" cellpadding="0">{body}</table>',
        got,
        frame=CITY,
        above="信息公开",
        blank=False,
    )
    got = rows(
        "policy",
        "2013-04-22",
        5,
        "湘岭市",
        lambda n, d: f"PublicItemView.aspx?ItemID={{7d1e-{n}}}".replace("{", "%7b").replace(
            "}", "%7d"
        ),
        step=30,
    )
    body = each(
        got,
        '<tr><td>XL00/2013-00$N</td><td onmouseover="kfmo(event,this)" onmouseout="kfmt()"><a href="$H" target="_blank">$S</a><div class="tip" style="display:none"><p>名　　称：$T</p><p>发布机构：市发展改革局</p><p>生成日期：2013年3月1日</p></div></td><td>市发展改革局</td><td>2013-05-0$N</td><td>$D</td></tr>',
        20,
    )
    rows_of = [(t if len(t) <= 20 else t[:20] + "…", h, d) for t, h, d in got]
    lst(
        "in_force_and_published",
        "http://zfxxgk.xianglingfgj.invalid/PublicItemList.aspx?Cat=2",
        "2013-05-10",
        "湘岭市发展改革局",
        "规范性文件",
        f'<table class="xxgk_table2" width="100%"><tr><th>索引号</th><th>名称</th><th>发布机构</th><th>生效日期</th><th>发布日期</th></tr>{body}</table><div id="AspNetPager1"><span>共有 88 条记录 每页 20 条 当前 <b><font color="red">1</font></b>/5 页</span><a disabled="disabled">首页</a><a href="javascript:__doPostBack(\'AspNetPager1\',\'2\')">下一页</a></div>',
        rows_of,
        frame=CITY,
        above="信息公开",
        pager={"pages": 5},
        blank=False,
    )
    got = rows(
        "notice",
        "2018-09-30",
        6,
        "京湘线",
        lambda n, d: f"/doc/{d.replace('-', '/')}/{681881 - 31 * n}.shtml",
        "安监处",
        step=4,
    )
    body = each(
        got,
        '<tr><td>$N</td><td class="sp1"><a href="$H" target="_blank" title="$T">$S</a></td><td>安监处</td><td>$D</td></tr>',
        60,
    )
    turn = """<p><a disabled="disabled" class="abutton">首页</a><a class="num cur01" href="#">1</a><a class="num" href="javascript:void(0)" onclick="dataSeD.loadData(2,20,1);">2</a><a class="num" href="javascript:void(0)" onclick="dataSeD.loadData(3,20,1);">3</a><a href="javascript:void(0)" onclick="dataSeD.loadData(4,20,1);">尾页</a><select onchange="dataSeD.loadData(this.value,20,1);"><option value="1" selected="selected">第1页</option><option value="2">第2页</option><option value="3">第3页</option><option value="4">第4页</option></select></p>"""
    lst(
        "pages_in_a_select",
        "http://www.jingxiangtp.invalid/channel/3.html",
        "2018-10-08",
        "京湘铁路特派办",
        "总公司文件",
        f'<table class="xxgk_tab" width="100%" border="1" id="doclist"><tr><th width="12%">序号</th><th width="50%">标题</th><th width="25%">发布机构</th><th width="13%">发布日期</th></tr>{body}</table><div id="fenye">{turn}</div>',
        got,
        frame=CITY,
        above="文件电报",
        pager={"pages": 4},
        blank=False,
    )
    got = rows(
        "projects", "2012-11-20", 6, "湘岭市", lambda n, d: f"zbgg_show.jsp?id={500 - n}", step=5
    )
    body = each(
        got,
        '<tr bgcolor=#f7f7f7 onmouseover="this.bgColor=\'#e6f2ff\'"><td align=center>$N</td><td><a href="$H">$T</a></td><td align=center>$Y.$M.$d</td><td align=center><font color=red>2012.12.1$N</font></td><td>进行中</td></tr>',
    )
    lst(
        "notices_of_bids_with_openings",
        "http://www.xianglingzb.invalid/zbgg.jsp",
        "2012-12-05",
        "湘岭市招标投标网",
        "招标公告",
        f"<table width=96% cellspacing=1 bgcolor=#dddddd><tr bgcolor=#ffffff><td>序号</td><td>项目名称</td><td>公告日期</td><td>开标日期</td><td>状态</td></tr>{body}</table>",
        got,
        frame=OLD,
        blank=False,
    )


def of_tooltips() -> None:
    """The whole title and the day are in the tooltip alone."""
    got = rows(
        "news",
        "2012-03-15",
        7,
        "桃源乡",
        lambda n, d: f"/Article/ShowArticle.asp?ArticleID={1136 - 7 * n}",
        step=11,
    )
    body = each(
        got,
        '<tr><td width="10" valign="top" class="ArticleCommon">·</td><td class="ArticleListA"><a class="listA" href="$H" title="文章标题：$T&#13;&#10;作&nbsp;&nbsp;&nbsp;&nbsp;者：佚名&#13;&#10;更新时间：$Y-$m-$k 9:12:45&#13;&#10;点 击 数：2011" target="_self">$S</a></td></tr>',
        16,
    )
    lst(
        "all_in_the_tooltip_of_easypower",
        "http://www.taoyuanxiang.invalid/Article/ShowClass.asp?ClassID=3",
        "2012-03-20",
        "桃源乡人民政府",
        "乡村动态",
        f'<table width="100%">{body}</table><div class="showpage">共 <b>96</b> 篇文章&nbsp;&nbsp;首页 上一页&nbsp;<a href="ShowClass.asp?ClassID=3&amp;page=2">下一页</a>&nbsp;<a href="ShowClass.asp?ClassID=3&amp;page=5">尾页</a>&nbsp;页次：<strong><font color=red>1</font>/5</strong>页 &nbsp;<b>20</b>篇文章/页</div>',
        got,
        frame=CITY,
        pager={"pages": 5},
        blank=False,
    )
    got = rows(
        "special",
        "2007-10-24",
        5,
        "桃源乡",
        lambda n, d: f"/web/tzgg.nsf/0/482573F2000C7B6A482573{n:02d}?OpenDocument",
        step=30,
    )
    body = each(
        got,
        '<tr valign="top"><td><img src="/icons/ecblank.gif" border="0" height="1" width="16" alt=""></td><td><font size="2">$Y-$M-$d</font></td><td><font size="2"><a href="$H">$T</a></font></td></tr>',
    )
    lst(
        "view_of_documents",
        "http://www.taoyuanxiang.invalid/web/tzgg.nsf/all?OpenView&Start=1",
        "2007-11-01",
        "桃源乡人民政府",
        "宣传教育",
        f'<table border="0" cellspacing="0" cellpadding="2">{body}</table><a href="/web/tzgg.nsf/all?OpenView&amp;Start=30">下一页</a>',
        got,
        frame=OLD,
        blank=False,
    )


def of_frames() -> None:
    """A page that is nothing but frames, and a list inside one, without anything around it."""
    lst(
        "frames_alone",
        "http://www.mishuizhen.invalid/xwzx/index.htm",
        "2011-05-20",
        "洣水镇人民政府",
        "新闻中心",
        "",
        frame='<html><head><meta charset="utf-8"><title>{site}</title></head><frameset rows="120,*" border="0"><frame name="top" src="top.htm" scrolling="no" noresize><frameset cols="180,*"><frame name="left" src="left.htm"><frame name="main" src="main.htm"></frameset><noframes><body>此网页使用了框架，但您的浏览器不支持框架。</body></noframes></frameset></html>',
        shell="frameset",
        blank=False,
    )
    got = rows(
        "news", "2011-05-06", 5, "洣水镇", lambda n, d: f"2011/{80 - n}.htm", skip=2, step=13
    )
    body = each(
        got,
        '<tr><td><a href="$H" target="_blank">$T</a></td><td>$M-$d-$Y</td></tr>'.replace(
            "$M-$d-$Y", "$Y年$m月$k日"
        ),
    )
    lst(
        "inside_a_frame",
        "http://www.mishuizhen.invalid/xwzx/main.htm",
        "2011-05-20",
        "洣水镇人民政府",
        "洣水新闻",
        f"<table>{body}</table>",
        got,
        frame=PLAIN,
        blank=False,
    )
