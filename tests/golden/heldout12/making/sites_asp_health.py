"""A county's health office in ASP of 2006, in GBK: names of boxes painted on cells, more is an image,
days of two figures a year without zeros, titles of Chinese numbers, pages counted in a form."""

from __future__ import annotations

from .plan import Col, Row, Small, fill, paragraphs, publish

S = Small("asp_health", "http://www.wusheng-wsj.invalid/", "2006-11-30", "", charset="gb18030")
COLS = [
    Col("/more.asp?lm=1", "卫生要闻", "news", "list", "2006-11-27", 9, step=3, pages=14),
    Col("/more.asp?lm=2", "公告栏", "notice", "list", "2006-11-20", 7, step=6),
    Col("/more.asp?lm=3", "政策法规", "policy", "list", "2006-09-05", 5, step=30),
    Col("/more.asp?lm=4", "疾病预防", None, "list", "2006-10-12", 5, "plain", True, 25),
    Col("/more.asp?lm=5", "农村合作医疗", None, "blank"),
    Col("/more.asp?lm=6", "人事教育", None, "list", "2006-06-30", 4, "personnel", step=40),
    Col("/jgsz.asp", "机构设置", "organisation", "single"),
    Col("/ldzc.asp", "领导之窗", "leaders", "single"),
]
NAMES = {col.name: col for col in COLS}


def page(inner: str) -> str:
    """In the common frame: the day by a script, a counter in pictures, no path."""
    cells = " | ".join(f'<a href="{c.path}" class="menu">{c.name}</a>' for c in COLS)
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>武盛县卫生局</title>
<style type="text/css"><!--
td {{font-size: 9pt; line-height: 150%}}
a.menu {{color: #FFFFFF; text-decoration: none}}
--></style>
<script language="JavaScript">
function MM_openBrWindow(theURL,winName,features) {{ window.open(theURL,winName,features); }}
</script></head>
<body bgcolor="#FFFFFF" leftmargin="0" topmargin="0" onLoad="MM_openBrWindow('gg.htm','','width=300,height=200')">
<table width="770" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.jpg" width="770" height="120"></td></tr>
<tr><td height="25" align="center" bgcolor="#0066CC"><a href="/" class="menu">首页</a> | {cells}</td></tr>
<tr><td height="20" align="right"><script>document.write(new Date().toLocaleString())</script></td></tr></table>
{inner}
<table width="770" border="0" align="center"><tr><td align="center"><hr size="1">武盛县卫生局主办 川ICP备05000000号<br>您是第<img src="images/2.gif"><img src="images/0.gif"><img src="images/0.gif"><img src="images/6.gif">位访问者</td></tr></table></body></html>"""


def short(row: Row) -> str:
    """As ASP showed a date value: 06-11-3."""
    year, month, dom = row[2].split("-")
    return f"{year[2:]}-{int(month)}-{int(dom)}"


def lines(rows: list[Row]) -> str:
    """Rows of a table; the newest has a moving mark."""
    made = ""
    for at, row in enumerate(rows):
        new = ' <img src="images/new.gif">' if not at else ""
        made += f'<tr><td height="22">·<a href="{row[1]}" target="_blank" title="{row[0]}">{row[0][:15]}</a> <font color="#999999">({short(row)})</font>{new}</td></tr>\n'
    return made


def box(name: str) -> str:
    """A name in white on a painted cell, a picture that leads to more."""
    col = NAMES[name]
    return f"""<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td height="28" background="images/bar.gif"><table width="100%"><tr><td width="30"></td><td><font color="#FFFFFF"><b>{name}</b></font></td><td align="right"><a href="{col.path}"><img src="images/more.gif" border="0"></a></td></tr></table></td></tr>
<tr><td valign="top"><table width="96%" align="center">{lines(col.rows[:5])}</table></td></tr></table>"""


def home() -> str:
    """Three columns of boxes."""
    return page(
        f"""<table width="770" border="0" align="center"><tr><td width="190" valign="top">{box("公告栏")}<form action="login.asp"><table><tr><td>用户：<input name="u" size="8"></td></tr><tr><td>密码：<input name="p" type="password" size="8"></td></tr></table></form></td>
<td width="380" valign="top">{box("卫生要闻")}{box("疾病预防")}</td><td width="200" valign="top">{box("政策法规")}{box("农村合作医疗")}</td></tr></table>"""
    )


def listing(col: Col) -> str:
    """The name stands in a painted cell; pages are a form that jumps."""
    turn = (
        f'<tr><td align="center"><form method="post" action="{col.path}">共{col.pages * 9 - 4}条 第<font color=red>1</font>/{col.pages}页 首页 上一页 <a href="{col.path}&amp;page=2">下一页</a> <a href="{col.path}&amp;page={col.pages}">尾页</a> 转到<input name="page" size="3">页</form></td></tr>'
        if col.pages
        else ""
    )
    return page(
        f"""<table width="770" border="0" align="center"><tr><td height="28" background="images/bar2.gif"><font color="#FFFFFF"><b>　　{col.name}</b></font></td></tr><tr><td><table width="700" align="center">{lines(col.rows)}</table></td></tr>{turn}</table>"""
    )


def article(col: Col, row: Row) -> str:
    """The title is a font, its line below."""
    return page(
        f"""<table width="770" border="0" align="center"><tr><td align="center"><font size="4" color="#CC0000"><b>{row[0]}</b></font></td></tr><tr><td align="center" bgcolor="#EEEEEE">作者：办公室　发布时间：{short(row)}　阅读次数：106</td></tr><tr><td>{paragraphs("本网讯　近日，县卫生局召开专题会议，研究部署今冬明春卫生防病工作。", "会议要求各乡镇卫生院加强值班值守，做好物资储备。")}</td></tr><tr><td align="center">【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table>"""
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "武盛县",
        "县卫生局",
        lambda col, n, _: f"/shownews.asp?newsid={col.path[-1]}{50 - 2 * n}",
    )
    publish(S, COLS, home(), listing, article, {"卫生要闻": 1, "公告栏": 1})
    for path, text in (
        (
            "/jgsz.asp",
            (
                "县卫生局内设办公室、医政股、防保股、农卫股、财务股。",
                "局属单位有县医院、县疾控中心、县妇幼保健院和二十三个乡镇卫生院。",
            ),
        ),
        (
            "/ldzc.asp",
            (
                "局长：主持全面工作。副局长：分管医政、药政工作。",
                "纪检组长：负责纪检监察和行风建设工作，联系城区医疗机构。",
            ),
        ),
    ):
        S.add(
            path,
            page(
                f'<table width="770" align="center"><tr><td>{paragraphs(*text)}</td></tr></table>'
            ),
            blank=False,
        )
    S.more |= {"home_newest": "2006-11-27"}
    return S
