"""Homes drawn with tables, after pages that somebody saved: an office of science (two tabs that open
under the mouse, banners between), a city of nested tables with pictures for leaders and a form for
mails, the disclosure page of a state of 2010 with a tree of kinds and a board of departments."""

from __future__ import annotations

from .field_plan import Col, Home, menu

TABLE = '<TABLE width="100%" align="center" border="0" cellspacing="0" cellpadding="0"><TBODY>'


def science() -> Home:
    """An office of science."""
    cols = [
        Col("/kj/class1.asp?id=12", "科技成果", None, "list", "2026-11-12", 9, "projects", step=5),
        Col("/kj/class1.asp?id=15", "科技工作信息", "news", "list", "2026-11-17", 9, step=4),
    ]
    li = '<LI><SPAN>[$D]</SPAN><IMG width="9" height="9" src="/img/doth.gif">\n <A title="$T"\n   href="$H"\n   target="_blank">$T</A></LI>\n'

    def home(h: Home) -> str:
        slides = "".join(
            f'<div class="swiper-slide"><img style="width: 455px;" src="/img/sw{at}.jpg" /></div>'
            for at in range(5)
        )
        panes = "".join(
            f'<DIV class="tags_con" id="tags_con{at + 1}" style="display: {"none" if at else "block"};"><UL>\n{h.of(c.name, 9, li)}<LI><SPAN><A href="{c.path}" target="_blank">更多&gt;&gt;</A></SPAN></LI></UL></DIV>'
            for at, c in enumerate(cols)
        )
        banner = '<TABLE width="1004" align="center"><TBODY><TR><TD height="5"></TD></TR><TR><TD><A href="/admin/{0}/index.asp" target="_blank"><IMG width="1004" height="70" src="/img/{0}.jpg"></A></TD></TR></TBODY></TABLE>'
        return (
            banner.format("2026syss")
            + banner.format("2026sc")
            + f'{TABLE}<TR><TD width="458" valign="top">{TABLE}<TR><TD><div class="swiper-container"><div class="swiper-wrapper">{slides}</div><div class="swiper-pagination"></div></div></TD></TR></TBODY></TABLE></TD><TD width="5"></TD><TD width="517" valign="top">{TABLE}<TR><TD><DIV class="tags_title"><UL><LI class="menuhover" id="tags_title1" onmouseover="tags(1,5,\'tags\',0)">科技成果</LI><LI id="tags_title2" onmouseover="tags(2,5,\'tags\',0)">科技工作信息</LI></UL></DIV>{panes}</TD></TR></TBODY></TABLE></TD></TR></TBODY></TABLE>'
            + banner.format("2025xjr")
            + '<!--<table><tr id="tab1"><td><a href="/admin/2024ffdj/index.asp"><img src="image/ff.jpg" /></a></td></tr></table>-->'
        )

    inner = (
        f'{TABLE}<TR><TD class="dq">当前位置：<A href="/">首页</A> &gt;&gt; $NAME</TD></TR><TR><TD>'
    )
    return Home(
        "office_of_science_in_tables",
        "http://www.yunxiukj.invalid/",
        "云岫科技网",
        "云岫州",
        "州科技局",
        "/kj/detail.asp?id=*#",
        cols,
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>$TITLE</TITLE></HEAD>
<BODY>{TABLE}<TR><TD height="26">{TABLE}<TR><TD width="20"><IMG src="/img/h.gif"></TD><TD width="70"><A href="http://www.kjb.invalid/" target="_blank">科学技术部</A></TD><TD width="70"><A href="http://kjt.tongling.invalid/" target="_blank">桐陵科技厅</A></TD><TD width="95"><A href="http://www.yunxiu.invalid/" target="_blank">云岫州人民政府</A></TD><TD width="559" align="center">欢迎您访问云岫州科学技术局官方网站！</TD><TD width="60"><A href="/admin/index.do">登录</A></TD><TD width="25"><A href="/admin/register.do">注册</A></TD></TR></TBODY></TABLE></TD></TR><TR><TD height="160"><IMG width="1004" height="160" src="/img/banner.jpg"></TD></TR></TBODY></TABLE>
{TABLE}<TR><TD height="30"><SCRIPT language="javascript">var today=new Date();document.write(today.getFullYear()+"年"+(today.getMonth()+1)+"月");</SCRIPT></TD></TR></TBODY></TABLE>
$BODY
{TABLE}<TR><TD align="center">版权所有：云岫州科学技术局</TD></TR><TR><TD align="center">技术支持：云岫州科技信息研究所</TD></TR><TR><TD align="center"><A href="http://beian.invalid/">备案序号：桐ICP备00000036号</A></TD></TR></TBODY></TABLE></BODY></HTML>""",
        '<TR><TD><IMG src="/img/doth.gif"> <A href="$H" title="$T">$T</A></TD><TD width="90">[$D]</TD></TR>\n',
        f"{inner}{TABLE}$ROWS</TBODY></TABLE></TD></TR></TBODY></TABLE>",
        f'{inner}<TABLE><TR><TD class="t" align="center"><B>$T</B></TD></TR><TR><TD align="center">发布日期：$D 作者：州科技局 点击：90</TD></TR><TR><TD>$TEXT</TD></TR></TABLE></TD></TR></TBODY></TABLE>',
        "",
        home,
        told={"科技成果": 1},
        either=("/admin/",),
    )


def nested() -> Home:
    """A city of nested tables."""
    menus = [
        Col("/zjhz/", "走近寒洲", "overview"),
        Col("/zwgk/", "政务公开", None),
        Col("/wsfw/", "网上服务", None),
        Col("/zmhd/", "政民互动", None),
        Col("/tzcj/", "投资创业", None),
    ]
    lists = [
        Col("/zwgk/zhxx/", "综合信息", None, "list", "2026-11-19", 8, step=1),
        Col("/zwgk/gggs/", "公告公示", "notice", "list", "2026-11-14", 8, step=4),
        Col("/zwgk/xzdt/", "乡镇动态", "news", "list", "2026-11-11", 8, step=3),
        Col("/zwgk/zfwj/", "政府文件", "policy", "list", "2026-09-16", 6, step=25),
        Col("/zwgk/rsxx/", "人事信息", "personnel", "blank"),
    ]
    leaders = [
        Col(f"/zwgk/ldjs/{p}/", n, None)
        for p, n in (("sw", "市委"), ("rd", "人大"), ("zf", "政府"), ("zx", "政协"))
    ]
    row = '<tr valign="center" style="padding:0 3px;">\n<td width="3%" height="25" align="center"><img src="/images/z07.jpg" width="6" height="7" /></td>\n<td width="87%" align="left" class="STYLE25"><a href="$H" target="_blank"><span class="STYLE25">$T</span></a></td>\n<td width="10%"><span class="STYLE12">$M-$d</span></td>\n</tr>\n'
    head = '<tr><td height="34" background="/images/m05.jpg"><table width="100%" border="0"><tr><td width="10%"><img src="/images/m03.jpg" width="23" height="34" /></td><td width="82%" align="left" class="STYLE8">{}</td><td width="8%" align="right">{}</td></tr></table></td></tr>'
    mail = '<tr><td><FORM method="post" action="http://mail.hanzhoushi.invalid/login"><table><tr><td class="STYLE12">用户名：</td><td><INPUT size=12 name=user /></td></tr><tr><td class="STYLE12">密  码：</td><td><INPUT size=12 type=password name=pass /></td></tr></table></FORM></td></tr>'
    conveniences = (
        "表格下载",
        "公交汽车",
        "长途汽车",
        "火车时刻",
        "飞机航班",
        "常用电话",
        "邮政编码",
        "学校一览",
        "医院一览",
    )

    def side() -> str:
        pictures = "".join(
            f'<tr><td align="center"><a href="{c.path}" target="_blank"><img src="/images/l{at}.jpg" width="213" height="44" alt="{c.name}" /></a></td></tr>'
            for at, c in enumerate(leaders)
        )
        grid = "".join(
            '<tr valign="top">'
            + "".join(
                f'<td align="center"><table width="72"><tr><td width="17"><img src="/images/z93.jpg" /></td><td width="55" align="left" class="bmfw"><a href="/wsfw/bmfw/b{at}/" target="_blank">\n{n}\n</a></td></tr></table></td>'
                for at, n in enumerate(conveniences[start : start + 3], start)
            )
            + "</tr>"
            for start in (0, 3, 6)
        )
        return (
            f'<table width="231">{head.format("领导介绍", "")}<tr><td><table width="100%">{pictures}</table></td></tr>{mail}'
            f'{head.format("便民服务", "")}<tr><td><table width="100%">{grid}</table></td></tr>'
            '<tr><td align="center"><a href="/zmhd/szxx/" target="_blank"><img src="/images/s24.jpg" width="207" height="67" alt="市长信箱" /></a></td></tr><tr><td align="center"><a href="/zmhd/12388/" target="_blank"><img src="/images/s28.jpg" /></a></td></tr></table>'
        )

    def home(h: Home) -> str:
        def box(col: Col) -> str:
            rows = h.of(col.name, 8, row) if col.rows else "<tr><td>暂无信息</td></tr>"
            more = f'<a href="{col.path}" target="_blank"><img src="/images/more.gif" width="40" /></a>'
            return f'<table width="99%">{head.format(col.name, more)}<tr><td valign="top"><table width="100%">{rows}</table></td></tr></table>'

        slides = ",".join(f'"/upload/{at}.jpg"' for at in range(4))
        return f'<table width="1002" align="center"><tr><td width="232" valign="top">{side()}</td><td width="385" valign="top"><script>var pics=[{slides}];var flash=1;</script>{box(lists[0])}{box(lists[1])}</td><td width="385" valign="top">{box(lists[2])}{box(lists[3])}{box(lists[4])}</td></tr></table>'

    nav = menu(
        menus,
        '<td width="100" align="center"><a href="$PATH"><span class="STYLE5">$NAME</span></a></td>',
    )
    crumb = '<table width="1002" align="center"><tr><td width="3%"><img src="/images/z03.jpg" /></td><td width="97%" class="STYLE16"><strong>您的当前位置：</strong><a href="/" title="首页" class="CurrChnlCls">首页</a>&nbsp;&gt;&gt;&nbsp;<a href="/zwgk/" title="政务公开" class="CurrChnlCls">政务公开</a>&nbsp;&gt;&gt;&nbsp;<a href="$PATH" title="$NAME" class="CurrChnlCls">$NAME</a></td></tr></table>'
    around = f'{crumb}<table width="1002" align="center"><tr><td width="232" valign="top">{side()}</td><td width="770" valign="top"><table width="99%">{head.format("$NAME", "")}<tr><td valign="top">'
    return Home(
        "city_of_nested_tables",
        "http://www.hanzhoushi.invalid/",
        "寒洲市人民政府网",
        "寒洲市",
        "市林业局",
        "$P%Y%M/t%Y%M%D_#.html",
        [*menus, *lists, *leaders],
        f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>$TITLE</title><style>.STYLE25{{font-size:14px}}</style></head><body>
<table width="1002" align="center"><tr><td><object classid="clsid:D27CDB6E" width="1000" height="176"><param name="movie" value="/images/top.swf" /></object></td></tr><tr><td><table><tr><td width="80"><a href="/">首页</a></td>{nav}<td><a href="/wzdh/"><img src="/images/wzdh.gif" /></a></td></tr></table></td></tr></table>
$BODY
<table width="1002" align="center"><tr><td align="center">主办：寒洲市人民政府 承办：市信息中心 桐ICP备00000037号 网站标识码 5316000002</td></tr></table></body></html>""",
        row,
        f'{around}<table width="100%">\n$ROWS</table></td></tr></table></td></tr></table>',
        f'{around}<table width="100%"><tr><td align="center" class="T1">$T</td></tr><tr><td align="center">$D&nbsp;&nbsp;来源：市林业局</td></tr><tr><td><div class="TRS_Editor">$TEXT</div></td></tr></table></td></tr></table></td></tr></table>',
        "<tr><td>暂无信息</td></tr>",
        home,
        told={"综合信息": 1},
        unseen=("乡镇动态",),
        either=("/wsfw/bmfw/", "/zmhd/"),
        code="5316000002",
    )


def state() -> Home:
    """The disclosure page of a state."""
    newest = Col(
        "/List.aspx?c=new", "最新公开信息", None, "list", "2026-11-16", 12, "notice", step=3
    )
    rules = Col("/xxgk-bzjz/", "信息公开制度规定", None, "list", "2025-03-18", 5, "policy", step=90)
    kinds = (
        "命令",
        "决定",
        "公告",
        "通告",
        "通知",
        "通报",
        "议案",
        "报告",
        "请示",
        "批复",
        "意见",
        "函",
        "会议纪要",
    )
    offices = (
        "政府办",
        "发改委",
        "经信局",
        "教育局",
        "公安局",
        "民政局",
        "司法局",
        "财政局",
        "人社局",
        "国土局",
        "环保局",
        "住建局",
        "交通局",
        "水务局",
        "农业局",
        "林业局",
        "商务局",
        "文广新局",
        "卫计局",
        "审计局",
        "统计局",
        "安监局",
        "旅游局",
        "信访局",
    )
    box = '<table width="100%" cellspacing="1" bgcolor="#CCCCCC"><tr><td bgcolor="#FFFFFF"><table width="100%"><tr><td><table width="100%"><tr><td width="60"><img src="images/g12.jpg" /></td><td align="left" background="images/g14.jpg"><table width="100%"><tr><td align="left" class="H14c">{0}</td><td align="right"><a href="{1}" target="_blank">更多&gt;&gt;</a></td></tr></table></td></tr></table></td></tr><tr><td align="center"><table width="98%" cellspacing="5">{2}</table></td></tr></table></td></tr></table>'
    entry = '<tr><td colspan="2" align="left"><table width="100%"><tr><td width="20" height="24"><img src="images/g50.jpg" /></td><td><strong><a href="$H" target="_blank">$T</a></strong></td></tr></table></td></tr>'
    dated = '<tr><td align="left"><img src="images/g50.jpg" /><a href="$H" target="_blank">$T</a></td><td width="90">$D</td></tr>'

    def tree() -> str:
        def part(head: str, names: tuple[str, ...], key: str) -> str:
            items = "".join(
                f"<div><a href=\"#\" onclick=\"this.href='Search.aspx?{key}=' + escape('{n}');\">{n}</a></div>\n"
                for n in names
            )
            return f'<h3><div style="float:left; width:35px;"><img src="images/s14.jpg" /></div><div>{head}</div></h3><ul><div align="left" style="line-height:20px;">{items}</div></ul>'

        return part("按体裁分类", kinds, "columnName") + part(
            "按服务对象分类", ("公民", "企业"), "docType"
        )

    def home(h: Home) -> str:
        board = "".join(
            "<tr>"
            + "".join(
                f'<td width="25%" align="left" bgcolor="#FFFFFF"><img src="images/g66.jpg" /><a href="GPI/index.aspx?dept=923392{at}" target="_blank"> {n}</a></td>'
                for at, n in enumerate(offices[start : start + 4], start + 10)
            )
            + "</tr>"
            for start in range(0, len(offices), 4)
        )
        return (
            f'<table width="1000" align="center"><tr><td width="230" valign="top">{tree()}</td><td width="8">&nbsp;</td><td valign="top">'
            + box.format(newest.name, newest.path, h.of(newest.name, 12, dated))
            + box.format(rules.name, rules.path, h.of(rules.name, 5, entry, dated=False))
            + box.format("县级部门信息公开目录", "#", board)
            + "</td></tr></table>"
        )

    crumb = '<table width="1000" align="center"><tr><td>当前位置：<a href="/">首页</a> &gt; <a href="$PATH">$NAME</a></td></tr></table>'
    return Home(
        "disclosure_of_a_state_in_tables",
        "http://xxgk.liangyuezhou.invalid/",
        "凉樾州政府信息公开",
        "凉樾州",
        "州经信局",
        "/Detail/*/#-a458-4340",
        [newest, rules],
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta charset="utf-8" /><title>$TITLE</title></head><body><table width="1000" align="center"><tr><td><img src="images/x08.jpg" width="990" height="131" /></td></tr><tr><td><DIV id=googleRS class="bai14">保障公民、法人和其他组织的知情权、参与权、监督权<BR>提高政府工作透明度<BR></DIV></td></tr></table>
$BODY
<table width="1000" align="center"><tr><td align="center">主办：凉樾州人民政府办公室　桐ICP备00000038号　网站标识码：5317000001</td></tr></table></body></html>""",
        dated,
        f'{crumb}<table width="1000" align="center">$ROWS</table>',
        f'{crumb}<table width="1000" align="center"><tr><td class="H14c" align="center">$T</td></tr><tr><td align="center">公开日期：$D　公开单位：州经信局</td></tr><tr><td>$TEXT</td></tr></table>',
        "",
        home,
        told={"最新公开信息": 1},
        either=("/GPI/",),
        code="5317000001",
    )


def build() -> None:
    """Write them."""
    science().build()
    nested().build()
    state().build()
