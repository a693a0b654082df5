"""An institute's site in ASP, mended with Bootstrap later: boxes headed by pictures with a name in
alt, tabs of linked pictures, addresses that carry the column's name, days as month-day over New
Year."""

from __future__ import annotations

from urllib.parse import quote

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("asp_pictures", "http://www.nanpuyyy.invalid/", "2018-03-24", "")


def at(category: int, name: str) -> str:
    """A column's address."""
    return f"/main.asp?category={category}&lm={quote(name)}"


COLS = [
    Col("/xxgk.asp", "学校概况", "overview", "single", first=True),
    Col(at(20, "新闻中心"), "新闻中心", "news", "list", "2018-03-22", 9, "news", True, 0, 2),
    Col(at(1, "通知公告"), "通知公告", "notice", "list", "2018-03-22", 8, "notice", True, 0, 21),
    Col(at(403, "阅读推荐"), "阅读推荐", None, "list", "2018-01-08", 6, "special", True, 0, 20),
    Col(at(406, "多彩校园"), "多彩校园", None, "list", "2018-03-20", 6, "news", True, 6, 11),
    Col(at(19, "招生培训"), "招生培训", None, "list", "2017-12-29", 5, "notice", True, 3, 40),
    Col(at(404, "社区教育"), "社区教育", None, "list", "2018-03-21", 5, "special", True, 1, 15),
    Col(at(73, "师生风采"), "师生风采", None, "blank", first=True),
]
NAMES = {col.name: col for col in COLS}


def esc(col: Col) -> str:
    """The address of a column as it stands in the markup."""
    return col.path[1:].replace("&", "&amp;")


def page(title: str, inner: str) -> str:
    """In the common frame; the menu names the school alone."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><link href="css/bootstrap.min.css" rel="stylesheet"></head><body>
<div class="container top"><img src="images/logo.jpg" class="img-responsive" alt="南浦开放学院" /></div>
<nav class="navbar"><ul class="nav navbar-nav"><li><a href="index.asp">首 页</a></li><li><a href="xxgk.asp">学校概况</a></li><li><a href="http://oa.nanpuyyy.invalid/">办公系统</a></li></ul></nav>
{inner}
<div class="footer">南浦开放学院 版权所有　地址：学府路0号　电话：0519-00000000　苏ICP备05000044号</div></body></html>"""


def home() -> str:
    """Every box is headed by a picture; two names as pictures over two bodies of one table."""

    def box(picture: str, name: str, markup: str, alt: str = "") -> str:
        col = NAMES[name]
        return f'<div class="col-lg-4"><div class="newsBoxTitle clear"><div class="fl"><img src="images/{picture}.jpg" class="img-responsive" alt="{alt or name}" /></div><div class="fr more"><a href="{esc(col)}" target="_blank">>>更多</a></div></div><div class="newsBox2"><div class="newsListDIV2"><ul>{each(col.rows[:6], markup, 17)}</ul></div></div></div>'

    dated = "<li><a href='$H' target='_blank' title='$T'><span class='newsTitle'>$T</span></a><span class='newsDate'>$m-$k</span></li>"
    bare = "<li><a href='$H' target='_blank' title='$T'><span class='newsTitle'>$S</span></a></li>"
    tab = "<li><span class='newsDate'>[$m-$k]</span><a href='$H' target='_blank' title='$T'><span class='newsTitle'>$S</span></a></li>"
    heads = "".join(
        f'<td class="tab{n}" onmousemove="switchTab11({n - 1}, \'t_links21\', \'m_links21\');"><a href="{esc(NAMES[name])}" target="_blank"><img src="images/place.gif" width="100" height="29" border="0" alt="{name}" /></a></td>'
        for n, name in ((1, "通知公告"), (2, "阅读推荐"))
    )
    bodies = "".join(
        f"<tbody style='display: {show};'><tr><td><div class=\"newsListDIV3\"><ul>{each(NAMES[name].rows, tab, 24)}</ul></div></td></tr></tbody>"
        for name, show in (("通知公告", "block"), ("阅读推荐", "none"))
    )
    links = f'<div class="linkbox3"><a href="/djzx/" target="_blank"><img src="images/djzx.jpg" alt="党建在线" border="0" /></a><a href="{esc(NAMES["师生风采"])}" target="_blank"><img src="images/link_09.jpg" alt="师生风采" border="0" /></a><a href="http://www.zhongshen.invalid" target="_blank"><img src="images/link_05.jpg" alt="终身教育在线" border="0" /></a></div>'
    return page(
        "南浦开放学院",
        f"""<div class="container"><div class="row">{box("boxTitle1", "新闻中心", dated, "南浦开放学院校园新闻")}<div class="col-lg-3"><div class="tabA"><table border="0" cellpadding="0" cellspacing="0" id="t_links21"><tr>{heads}</tr></table></div><div class="newsBox3"><table border="0" cellpadding="0" cellspacing="0" id="m_links21">{bodies}</table></div></div></div></div>
<div id="news2"><div class="container mainDIV"><div class="row">{box("boxTitle2", "多彩校园", bare)}{box("boxTitle3", "招生培训", bare, "南浦开放学院招生培训")}{box("boxTitle4", "社区教育", bare)}</div></div></div><div class="container">{links}</div>""",
    )


def listing(col: Col) -> str:
    """Rows of a table, the day in brackets behind, pages in words."""
    body = each(
        col.rows,
        "<tr><td height='28'><img src='images/dot.gif'> <a href='$H' target='_blank' title='$T'>$T</a> <font color='#999999'>[$Y-$m-$k]</font></td></tr>",
    )
    turn = (
        f"<tr><td align='center'>共{len(col.rows) * 4}条 每页20条 页次：1/4 首页 上一页 <a href='{esc(col)}&amp;page=2'>下一页</a> <a href='{esc(col)}&amp;page=4'>尾页</a></td></tr>"
        if col.rows
        else ""
    )
    return page(
        f"{col.name}-南浦开放学院",
        f'<div class="container"><div class="weizhi">您的位置：<a href="index.asp">首页</a> &gt;&gt; {col.name}</div><div class="list"><table width="100%" border="0">{body}{turn}</table></div></div>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "南浦",
        "南浦开放学院",
        lambda col, n, day: f"shownews.asp?newsid={30757 - 400 * COLS.index(col) - 8 * n}",
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for col in COLS:
        rows_of = [(t, "/" + h, d) for t, h, d in col.rows]
        if rows_of:
            S.add(col.path, listing(col), rows_of=rows_of, blank=False, pager={"pages": 4})
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    S.add(
        "/xxgk.asp",
        page(
            "学校概况-南浦开放学院",
            f'<div class="container"><h3>学校概况</h3>{paragraphs("南浦开放学院创建于一九七九年，是市政府举办的成人高等学校。", "学校现有教职工一百六十人，开设本专科专业三十余个。", "学校坚持面向社区、面向基层，服务全民终身学习。")}</div>',
        ),
        blank=False,
    )
    declare(S, COLS)
    S.column("/djzx/", "党建在线", None, None, None, True)
    S.more |= {"home_newest": "2018-03-22"}
    return S
