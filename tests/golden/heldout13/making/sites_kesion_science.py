"""A science association's site in ASP, in the national encoding: `/Item/list.asp?id=1288`, tables,
pictures that say more, a turner of pages with a box to choose from."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("kesion_science", "http://www.yunlingkx-x.invalid/", "2010-09-20", "", charset="gbk")
COLS = [
    Col("/Item/list.asp?id=1288", "科协动态", "news", "list", "2010-09-16", 9, pages=3),
    Col("/Item/list.asp?id=1289", "通知公告", "notice", "list", "2010-09-01", 6, step=12),
    Col("/Item/list.asp?id=1290", "学会学术", None, "list", "2010-05-28", 5, "plain", step=25),
    Col(
        "/Item/list.asp?id=1291", "科普园地", None, "list", "2010-08-19", 5, "plain", step=9, skip=1
    ),
    Col("/Item/list.asp?id=1292", "政策文件", "policy", "list", "2009-12-11", 4, step=70),
    Col("/Item/list.asp?id=1293", "人才举荐", None, "blank"),
    Col("/Item/about.asp?id=3", "机构设置", "organisation", "single"),
]


def page(title: str, inner: str) -> str:
    """In the common frame: the weather and the day on top are written by scripts."""
    nav = " | ".join(f'<a href="{col.path}">{col.name}</a>' for col in COLS)
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title}</title><script src="/KS_Inc/Common.js" language="javascript"></script><link href="/images/style.css" rel="stylesheet" type="text/css"></head>
<body><table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="28" background="/images/bg.gif"><script language="javascript" src="/KS_Inc/time/1.js"></script></td><td align="right"><a href="javascript:addFavorite()">加入收藏</a> <a href="/user/reg/">注册</a></td></tr><tr><td colspan="2"><img src="/images/banner.jpg" width="980" height="150"></td></tr><tr><td colspan="2" align="center" class="nav"><a href="/">网站首页</a> | {nav}</td></tr></table>
{inner}
<table width="980" border="0" align="center"><tr><td align="center">云岭县科学技术协会　桂ICP备00000000号<br>技术支持：某某科技　<script src="/plus/count.asp"></script></td></tr></table></body></html>"""


def box(col: Col) -> str:
    """A block of the home page: a strip with a picture that says more, rows of a small table."""
    lines = each(
        col.rows[:5],
        '<tr><td class="l"><img src="/images/arrow.gif"> <a class="lt" href="$H" title="$T" target="_blank">$S</a></td><td align="right" nowrap>$m-$k</td></tr>',
    )
    return f'<table width="100%"><tr><td background="/images/t.gif"><b>{col.name}</b></td><td align="right"><a href="{col.path}"><img src="/images/more.gif" border="0" alt="更多内容"></a></td></tr><tr><td colspan="2"><table width="100%">{lines}</table></td></tr></table>'


def home(names: dict[str, Col]) -> str:
    """Two columns of blocks."""
    left = box(names["科协动态"]) + box(names["学会学术"])
    right = box(names["通知公告"]) + box(names["科普园地"])
    return page(
        "云岭县科学技术协会",
        f'<table width="980" align="center"><tr><td width="50%" valign="top">{left}</td><td valign="top">{right}</td></tr></table>',
    )


def listing(col: Col) -> str:
    """Rows with the number of reads in brackets after the day."""
    lines = each(
        col.rows,
        '<tr><td height="26"><img src="/images/dot.gif"> <a href="$H" title="$T">$T</a></td><td width="150" align="right"><font color="#888888">$Y-$m-$k</font> (2$N08)</td></tr>',
    )
    last = (
        '<table width="100%"><tr><td align="right">共 <b>43</b> 篇　页次:<font color=red>1</font>/3页 首页 上一页 <a href="?id=1288&page=2">下一页</a> <a href="?id=1288&page=3">尾页</a> 转到：<select onchange="location=this.value"><option value="?id=1288&page=1">1</option><option value="?id=1288&page=2">2</option><option value="?id=1288&page=3">3</option></select></td></tr></table>'
        if col.pages
        else ""
    )
    none = (
        '<tr><td align="center">此栏目下没有<font color=red>文章</font>!</td></tr>'
        if not col.rows
        else ""
    )
    return page(
        f"{col.name}-云岭县科学技术协会",
        f"""<table width="980" align="center"><tr><td class="pos">您现在的位置：<a href="/">云岭县科学技术协会</a> &gt;&gt; <a href="{col.path}">{col.name}</a> &gt;&gt; 列表</td></tr><tr><td><table width="100%">{lines}{none}</table>{last}</td></tr></table>""",
    )


def article(col: Col, row: Row) -> str:
    """A title, a line with the day, the text in a cell."""
    return page(
        f"{row[0]}-云岭县科学技术协会",
        f"""<table width="980" align="center"><tr><td class="pos">您现在的位置：<a href="/">云岭县科学技术协会</a> &gt;&gt; <a href="{col.path}">{col.name}</a> &gt;&gt; 正文</td></tr><tr><td align="center" class="bt"><h1>{row[0]}</h1></td></tr><tr><td align="center">发布日期：{row[2]}　作者：佚名　来源：本站原创　浏览：<script src="/Item/GetHits.asp?ID=7"></script> 次</td></tr><tr><td id="MyContent">{paragraphs("县科协在县文化广场举办科普宣传活动，发放资料三千余份。", "活动还邀请专家现场解答群众提问。")}</td></tr></table>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "云岭县",
        "县科协",
        lambda col, n, _: f"/Item/Show.asp?m=1&d={2300 + 40 * COLS.index(col) - n}",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"科协动态": 1, "通知公告": 1},
        identity={"icp": True},
    )
    about = paragraphs(
        "云岭县科学技术协会内设办公室、学会部、科普部三个部室。",
        "科普部负责组织全县科普宣传和青少年科技活动。",
    )
    S.add(
        "/Item/about.asp?id=3",
        page(
            "机构设置-云岭县科学技术协会",
            f'<table width="980" align="center"><tr><td>{about}</td></tr></table>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2010-09-16"}
    return S
