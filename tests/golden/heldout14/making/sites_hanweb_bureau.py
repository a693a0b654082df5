"""A city's bureau of 2024 whose lists lie in stores of records, whose open information is a table
under a search, and whose head and foot every page brings along."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("hanweb_bureau", "http://jtj.luoyanshi-x.invalid/", "2024-05-15", "")
COLS = [
    Col("/col/col5101/index.html", "局属动态", None, "list", "2024-05-14", 8, "news", pages=0),
    Col("/col/col5102/index.html", "行业要闻", None, "list", "2024-05-10", 6, "news", skip=5),
    Col("/col/col5103/index.html", "通知公告", "notice", "list", "2024-05-09", 7, step=6),
    Col("/col/col5104/index.html", "政策法规", "policy", "list", "2024-03-29", 5, step=45),
    Col("/col/col5105/index.html", "政策解读", None, "blank"),
    Col("/col/col5106/index.html", "招标投标", None, "list", "2024-04-26", 5, "projects", step=9),
    Col("/col/col5107/index.html", "机构职能", "organisation", "single"),
    Col("/col/col5108/index.html", "财政信息", "finance", "list", "2024-02-07", 4, step=160),
]


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(f'<li><a href="{c.path}" target="_blank">{c.name}</a></li>' for c in COLS)
    return f"""<!DOCTYPE html><html><head><meta name='Maketime' content='2024-05-15 08:10:22'><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="SiteName" content="洛雁市交通运输局"><meta name="SiteIDCode" content="3799990044"><title>{title}</title><script src="/script/jquery.js"></script><script src="/script/0/2103151033.js"></script></head>
<body><div id="barrierfree_container"><div class="top"><div class="wel">欢迎访问洛雁市交通运输局网站！</div><div class="search"><form action="/jsearchfront/search.do"><input name="q"><input type="image" src="/picture/0/s.png"></form></div><img src="/picture/0/logo.png" alt="洛雁市交通运输局"></div><div class="nav"><ul><li><a href="/">网站首页</a></li>{nav}</ul></div>
{inner}
<div class="foot"><table width="100%"><tr><td><a href="/col/col5190/index.html">网站地图</a> | <a href="http://jtj.luoyanshi-x.invalid/col/col5191/index.html">联系我们</a></td></tr><tr><td>主办单位：洛雁市交通运输局　网站标识码：3799990044　鲁ICP备00000000号　<a href="http://www.beian.gov.cn/">鲁公网安备 37999902000044号</a></td></tr></table></div></div></body></html>"""


def store(some: list[Row], unit: int) -> str:
    """A store of records as the system writes it."""
    record = each(
        some,
        '<record><![CDATA[<tr><td width="8"><img src="/picture/0/d.gif"></td><td><a href="$H" title="$T" target="_blank">$T</a></td><td width="90" class="bt_time">[$Y-$M-$d]</td></tr>]]></record>',
    )
    return f'<div id="{unit}" style="width:100%"><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=44&path=/&columnid={unit}&unitid={unit}&permissiontype=0"></a>]]></nextgroup><recordset>{record}</recordset></datastore></script></div>'


def home(names: dict[str, Col]) -> str:
    """Boxes with the name to the left and a picture for more."""

    def box(name: str, count: int, day: str) -> str:
        some = each(
            names[name].rows[:count], f'<li><a href="$H" title="$T">$S</a><span>{day}</span></li>'
        )
        return f'<div class="box"><div class="bt"><span>{name}</span><a href="{names[name].path}" class="more"><img src="/picture/0/more.png"></a></div><ul>{some or "<li></li>"}</ul></div>'

    return page(
        "洛雁市交通运输局",
        '<div class="main">'
        + box("局属动态", 7, "$M-$d")
        + box("行业要闻", 5, "$M-$d")
        + box("通知公告", 6, "[$M-$d]")
        + box("政策法规", 4, "$Y-$M-$d")
        + box("政策解读", 4, "$Y-$M-$d")
        + box("招标投标", 5, "$M-$d")
        + "</div>",
    )


def listing(col: Col) -> str:
    """Where one is; the store; in the open information a table under a search."""
    if not col.rows:
        body = '<div id="5105" style="width:100%"><script type="text/xml"><datastore><nextgroup></nextgroup><totalrecord>0</totalrecord><recordset></recordset></datastore></script></div><div class="none">没有检索到相关信息！</div>'
    elif col.name == "财政信息":
        lines = each(
            col.rows,
            '<tr class="tr_main_value"><td>$N</td><td><a href="$H" mc="$T" syh="LYJT/2024-000$N" rq="$D" title="$T">$T</a></td><td>$D</td></tr>',
        )
        body = f'<div class="jsearch"><input id="vc_name"><select id="c_issue"><option>全部</option></select><button>检索</button></div><table class="zfxxgk"><tr><td>编号</td><td>信息名称</td><td>生成日期</td></tr>{lines}</table>'
    else:
        body = store(col.rows, int(col.path[8:12]))
    return page(
        f"洛雁市交通运输局 {col.name}",
        f'<div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="con"><div class="tt">{col.name}</div>{body}</div>',
    )


def article(col: Col, row: Row) -> str:
    """Between the signs that the system sets."""
    return page(
        row[0],
        f'<div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><table id="c"><tr><td class="title"><!--<$[标题名称(html)]>begin-->{row[0]}<!--<$[标题名称(html)]>end--></td></tr><tr><td><span>发布日期：{row[2]}</span> <span>浏览次数：<script src="/vc/vc/interface/artcount/artcount.jsp?i=1"></script></span> <span>信息来源：市交通运输局办公室</span></td></tr><tr><td><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{paragraphs("近日，市交通运输局组织开展公路养护质量检查，查看了六条县道、十八座桥梁。", "检查组要求，及时处置病害，确保汛期安全畅通。")}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr></table>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "洛雁市",
        "市交通运输局",
        lambda col, n, day: (
            f"/art/{day[:4]}/{int(day[5:7])}/{int(day[8:])}/art_{col.path[8:12]}_{66010 - 8 * n}.html"
        ),
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"局属动态": 1, "通知公告": 1},
        identity={"icp": True, "site_id_code": "3799990044"},
    )
    S.add(
        COLS[6].path,
        page(
            "机构职能",
            f'<div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="{COLS[6].path}">机构职能</a></div><div class="con">{paragraphs("贯彻执行国家有关交通运输的法律法规，拟订全市交通运输发展规划并组织实施。", "负责公路、水路建设市场监管，组织协调重点工程建设。", "承办市政府交办的其他事项。")}</div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2024-05-14"}
    return S
