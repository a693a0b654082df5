"""A county's portal of 2025 on its province's platform: menus that drop down, the same for phones,
tabs, pictures that change, a library of papers, the five doors of open information."""

from __future__ import annotations

from .lists_frames import COUNTY
from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("county_portal", "http://www.qinglanxian-x.invalid/", "2025-06-20", "")
COLS = [
    Col("/xwzx/", "新闻中心", None),
    Col("/xwzx/yw/", "要闻动态", "news", "list", "2025-06-19", 10, pages=66, first=None),
    Col("/xwzx/bmdt/", "部门动态", "news", "list", "2025-06-18", 8, skip=3, first=None),
    Col("/xwzx/xzdt/", "乡镇动态", "news", "list", "2025-06-17", 8, skip=6, first=None),
    Col("/xwzx/tzgg/", "通知公告", "notice", "list", "2025-06-16", 8, step=5, first=None),
    Col("/zwgk/", "政务公开", None),
    Col("/zwgk/zfwj/", "政府文件", "policy", "list", "2025-05-12", 6, step=30, first=None),
    Col("/zwgk/ghjh/", "规划计划", "planning", "list", "2024-12-02", 4, step=120, first=None),
    Col("/zwgk/rsxx/", "人事信息", "personnel", "list", "2025-04-25", 5, step=20, first=None),
    Col("/zwgk/czzj/", "财政资金", "finance", "list", "2025-02-26", 5, step=40, first=None),
    Col("/zwgk/nb/", "政府信息公开年报", None, "list", "2025-01-22", 5, "report", None, 364),
    Col("/zwgk/ysqgk/", "依申请公开", None, "single", first=None),
    Col("/zwgk/yjgl/", "应急管理", None, "blank", first=None),
    Col("/zwfw/", "政务服务", None),
    Col("/hdjl/", "互动交流", None),
    Col("/zjql/", "走进青岚", "overview", "single"),
]
DROP = {
    "新闻中心": ("要闻动态", "部门动态", "乡镇动态", "通知公告"),
    "政务公开": (
        "政府文件",
        "规划计划",
        "人事信息",
        "财政资金",
        "政府信息公开年报",
        "依申请公开",
        "应急管理",
    ),
}
AT = {col.name: col.path for col in COLS}


def page(title: str, inner: str, crumb: str = "") -> str:
    """Head, menus, foot of the county's other pages; what stands between is its own."""
    head, _, rest = COUNTY.partition('<div class="nav">')
    foot = rest[rest.index('<div class="footer">') :]
    items = "".join(
        f'<li><a href="{AT[top]}">{top}</a>'
        + (
            '<div class="sub">'
            + "".join(f'<a href="{AT[n]}">{n}</a>' for n in DROP[top])
            + "</div>"
            if top in DROP
            else ""
        )
        + "</li>"
        for top in ("新闻中心", "政务公开", "政务服务", "互动交流", "走进青岚")
    )
    phone = "".join(
        f'<a href="{AT[top]}">{top}</a>'
        for top in ("新闻中心", "政务公开", "政务服务", "互动交流", "走进青岚")
    )
    html = f'{head}<div class="nav"><ul class="w1200"><li><a href="/">首页</a></li>{items}</ul></div><div class="m-nav" style="display:none"><a href="/">首页</a>{phone}</div>{crumb}{inner}{foot}'
    for sign, text in {
        "{site}": "青岚县人民政府",
        "{place}": "青岚县",
        "{host}": "www.qinglanxian-x.invalid",
        "{code}": "3699990001",
        '<meta name="ColumnName" content="{name}"><meta name="ColumnType" content="{above}"><meta name="ColumnDescription" content="{name}"><meta name="ColumnKeywords" content="{name}">': "",
        "<title>{name}_": f"<title>{title}_" if title else "<title>",
        '<a href="/gywm/">关于我们</a>|': "",
    }.items():
        html = html.replace(sign, text)
    return html.replace("{name}", title)


def crumb(col: Col | None, last: str = "") -> str:
    """Where one is."""
    above = next((top for top, names in DROP.items() if col and col.name in names), "")
    way = f'&nbsp;&gt;&nbsp;<a href="{AT[above]}">{above}</a>' if above else ""
    way += f'&nbsp;&gt;&nbsp;<a href="{col.path}">{col.name}</a>' if col else ""
    return f'<div class="w1200 crumb">您现在的位置：<a href="/">首页</a>{way}{last}</div>'


def home(names: dict[str, Col]) -> str:
    """A headline, changing pictures, tabs of news, notices, tiles, a hidden box of an old campaign."""
    first = names["要闻动态"].rows[0]
    pics = each(
        names["要闻动态"].rows[1:4],
        '<li><a href="$H"><img src="/pic/$N.jpg" alt="$T"></a><p><a href="$H">$S</a></p></li>',
    )
    tabs = "".join(
        f'<li{" class=on" if n == 0 else ""}><a href="{AT[w]}">{w}</a></li>'
        for n, w in enumerate(DROP["新闻中心"][:3])
    )
    panes = "".join(
        f'<div class="pane"{" style=display:none" if n else ""}><ul>'
        + each(names[w].rows[:6], '<li><a href="$H" title="$T">$S</a><span>$M-$d</span></li>')
        + f'</ul><a class="more" href="{AT[w]}">更多</a></div>'
        for n, w in enumerate(DROP["新闻中心"][:3])
    )
    notices = each(
        names["通知公告"].rows[:6], '<li><a href="$H" title="$T">$S</a><span>$M-$d</span></li>'
    )
    papers = each(
        names["政府文件"].rows[:5], '<li><a href="$H" title="$T">$S</a><span>$M-$d</span></li>'
    )
    tiles = "".join(
        f'<a href="{AT[w]}"><img src="/images/z{n}.png">{w}</a>'
        for n, w in enumerate(DROP["政务公开"][1:])
    )
    return page(
        "",
        f'''<div class="w1200"><div class="top-news"><h1><a href="{first[1]}">{first[0]}</a></h1></div>
<div class="slide fl"><ul>{pics}</ul></div><div class="tabbox fr"><ul class="hd">{tabs}</ul><div class="bd">{panes}</div></div>
<div class="box"><div class="bt"><h2><a href="{AT["通知公告"]}">通知公告</a></h2><a class="more" href="{AT["通知公告"]}">更多&gt;</a></div><ul>{notices}</ul></div>
<div class="box"><div class="bt"><h2><a href="{AT["政府文件"]}">政府文件</a></h2><a class="more" href="{AT["政府文件"]}">更多&gt;</a></div><ul>{papers}</ul></div>
<div class="tiles">{tiles}</div><div id="fixed-ad" style="display:none"><a href="http://www.other-x.invalid/census/"><img src="/images/census.jpg" alt="第五次全国经济普查"></a></div></div>''',
    )


def listing(col: Col) -> str:
    """Siblings, rows, pages; papers in a table."""
    above = next(top for top, some in DROP.items() if col.name in some)
    side = "".join(f'<li><a href="{AT[n]}">{n}</a></li>' for n in DROP[above])
    if col.name == "政府文件":
        body = '<table class="wj"><thead><tr><th>标题</th><th>文号</th><th>成文日期</th><th>发布日期</th></tr></thead><tbody>'
        body += each(
            col.rows,
            '<tr><td><a href="$H">$T</a></td><td>青府发〔2025〕$N号</td><td>2024-12-0$N</td><td>$D</td></tr>',
        )
        body += "</tbody></table>"
    else:
        body = (
            '<ul class="list">'
            + each(col.rows, '<li><a href="$H" title="$T">$T</a><span>$D</span></li>')
            + "</ul>"
        )
    body += '<p class="none">暂无信息</p>' if not col.rows else ""
    body += f'<div class="page"><script>createPageHTML({col.pages or 1}, 0, "index", "html");</script></div>'
    return page(
        col.name,
        f'<div class="w1200 main"><div class="left fl"><h3>{above}</h3><ul>{side}</ul></div><div class="right fr"><div class="tit"><h2>{col.name}</h2></div>{body}</div></div>',
        crumb(col),
    )


def article(col: Col, row: Row) -> str:
    """A title, a line, the text."""
    return page(
        row[0],
        f'<div class="w1200 article"><h1>{row[0]}</h1><div class="info"><span>发布时间：{row[2]} 10:12</span><span>来源：青岚县融媒体中心</span><span>字号：<a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a></span></div><div class="TRS_UEDITOR trs_paper_default">{paragraphs("6月以来，青岚县紧扣年度目标任务，狠抓项目建设、民生保障等重点工作。", "会议要求，各级各部门要对标对表，压实责任，确保各项任务落地见效。")}</div></div>',
        crumb(col, "&nbsp;&gt;&nbsp;正文"),
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "青岚县",
        "县直部门",
        lambda col, n, day: (
            f"{col.path}{day[:7].replace('-', '')}/t{day.replace('-', '')}_{55080 - 9 * n - COLS.index(col)}.html"
        ),
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"要闻动态": 2, "通知公告": 1},
        identity={"icp": True},
    )
    for name in ("新闻中心", "政务公开"):
        boxes = "".join(
            f'<div class="box"><div class="bt"><h3>{n}</h3><a class="more" href="{AT[n]}">更多</a></div><ul>'
            + (
                each(names[n].rows[:5], '<li><a href="$H">$S</a><span>$M-$d</span></li>')
                or "<li>暂无信息</li>"
            )
            + "</ul></div>"
            for n in DROP[name]
        )
        S.add(
            AT[name],
            page(name, f'<div class="w1200">{boxes}</div>', crumb(names[name])),
            blank=False,
        )
    S.add(
        AT["依申请公开"],
        page(
            "依申请公开",
            f'<div class="w1200"><h2>依申请公开</h2>{paragraphs("公民、法人或者其他组织可以向本县行政机关申请获取政府信息。", "申请可以当面提交、邮寄或者通过本页下载申请表后传真提交。")}<p><a href="/upload/sqb.doc">申请表</a></p></div>',
            crumb(names["依申请公开"]),
        ),
        blank=False,
    )
    S.add(
        AT["走进青岚"],
        page(
            "走进青岚",
            f'<div class="w1200">{paragraphs("青岚县位于两省交界，总面积一千二百平方公里，辖十一个乡镇。", "境内山清水秀，森林覆盖率达百分之七十八。")}</div>',
            crumb(names["走进青岚"]),
        ),
        blank=False,
    )
    S.add(
        AT["政务服务"],
        page(
            "政务服务",
            '<div class="w1200"><a href="http://zwfw.x.invalid/"><img src="/images/zwfw.png" alt="政务服务网"></a></div>',
            crumb(names["政务服务"]),
        ),
        blank=False,
    )
    S.add(
        AT["互动交流"],
        page(
            "互动交流",
            '<div class="w1200"><form action="/hdjl/save" method="post"><input name="bt"><textarea name="nr"></textarea><button>提交留言</button></form></div>',
            crumb(names["互动交流"]),
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2025-06-19"}
    return S
