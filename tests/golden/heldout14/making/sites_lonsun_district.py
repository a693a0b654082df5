"""A district of 2025 whose open information lies under numbers, with a tree beside, cards of facts
below every row, and blocks that are fenced by comments."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("lonsun_district", "https://www.luyangqu-x.invalid/", "2025-10-24", "")
COLS = [
    Col("/content/column/6790101", "今日鹿阳", None, "list", "2025-10-23", 8, "news", pages=88),
    Col("/content/column/6790102", "部门信息", "news", "list", "2025-10-22", 7, skip=4),
    Col("/content/column/6790103", "公告公示", "notice", "list", "2025-10-17", 7, step=5),
    Col(
        "/public/column/6596001?type=4&action=list",
        "政策文件",
        "policy",
        "list",
        "2025-09-04",
        5,
        step=25,
    ),
    Col(
        "/public/column/6596002?type=4&action=list",
        "规划计划",
        "planning",
        "list",
        "2025-01-15",
        4,
        step=190,
    ),
    Col(
        "/public/column/6596003?type=4&action=list",
        "招考录用",
        "personnel",
        "list",
        "2025-08-28",
        5,
        step=18,
    ),
    Col("/public/column/6596004?type=4&action=list", "乡村振兴", None, "blank"),
    Col(
        "/public/column/6596005?type=4&action=list",
        "财政专项资金",
        "finance",
        "list",
        "2025-06-30",
        4,
        step=90,
    ),
    Col("/content/column/6790110", "区情介绍", "overview", "single"),
]
OPEN = ("政策文件", "规划计划", "招考录用", "乡村振兴", "财政专项资金")
AT = {col.name: col.path.replace("&", "&amp;") for col in COLS}


def block(name: str, inner: str) -> str:
    """As the system fences what it wrote."""
    return f"<!--StartLabelHtml_{name}_0b6f5c3e-->{inner}<!--EndLabelHtml_{name}_0b6f5c3e-->"


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(
        f'<li><a href="{AT[n]}" title="{n}">{n}</a></li>'
        for n in ("区情介绍", "今日鹿阳", "公告公示", "政策文件")
    )
    return f"""<!doctype html><html><head><meta charset="utf-8"><meta name="SiteName" content="鹿阳区人民政府"><meta name="SiteIDCode" content="3499990009"><meta name="HtmlGenerateTime" content="2025-10-24 07:31:05"><title>{title}</title><link href="/_res/css/lonsun.css" rel="stylesheet"><script src="/_res/js/jquery.min.js"></script></head>
<body data-date="2025-10-24"><div class="top"><div class="container"><span class="j-date"></span><a class="j-wza" href="javascript:;">无障碍</a></div></div><div class="logo"><a href="/"><img src="/assets/images/logo.png" alt="鹿阳区人民政府"></a></div><div class="menu">{block("nav", f'<ul><li><a href="/" title="首页">首页</a></li>{nav}</ul>')}</div>
{inner}
<div class="footer"><p>版权所有：鹿阳区人民政府　主办：鹿阳区人民政府办公室</p><p>网站标识码：3499990009　皖公网安备 34999902000009号　皖ICP备00000000号-1</p></div><script src="/_res/js/lonsun.js"></script></body></html>"""


def way(name: str) -> str:
    """Where one is."""
    return block(
        "position",
        f'<div class="position"><span>您现在的位置：</span><a href="/">首页</a><span>&gt;</span><a href="{AT[name]}">{name}</a></div>',
    )


def home(names: dict[str, Col]) -> str:
    """News in tabs; open information in doors; notices."""
    news = "".join(
        f'<div class="tab-pane{" active" if n == 0 else ""}">'
        + block(
            "linkList",
            "<ul>"
            + each(
                names[w].rows[:6],
                '<li><a href="$H" title="$T" target="_blank"><span class="title">$S</span></a><span class="right date">$M-$d</span></li>',
            )
            + "</ul>",
        )
        + "</div>"
        for n, w in enumerate(("今日鹿阳", "部门信息"))
    )
    heads = "".join(
        f'<a href="{AT[w]}" data-tab="{n}">{w}</a>' for n, w in enumerate(("今日鹿阳", "部门信息"))
    )
    note = block(
        "linkList",
        "<ul>"
        + each(
            names["公告公示"].rows[:6],
            '<li><a href="$H" title="$T" target="_blank"><span class="title">$S</span></a><span class="right date">$M-$d</span></li>',
        )
        + "</ul>",
    )
    doors = "".join(f'<li><a href="{AT[n]}"><i class="ico"></i>{n}</a></li>' for n in OPEN)
    return page(
        "鹿阳区人民政府",
        f'<div class="container"><div class="tabs"><div class="tab-hd">{heads}</div><div class="tab-bd">{news}</div></div><div class="nbox"><div class="nhd"><a class="tit" href="{AT["公告公示"]}">公告公示</a><a class="more" href="{AT["公告公示"]}">更多</a></div>{note}</div><div class="doors"><ul>{doors}</ul></div></div>',
    )


def listing(col: Col) -> str:
    """Below numbers of open information a tree and cards; else rows."""
    if col.name in OPEN:
        tree = "".join(
            f'<li><a href="{AT[n]}">{n}<em>({len(c.rows)})</em></a></li>'
            for c in COLS
            if (n := c.name) in OPEN
        )
        rows_ = each(
            col.rows,
            '<ul class="clearfix xxgk_nav_list"><li class="rownumber">$N</li><li class="mc"><a class="title" href="$H" title="$T">$T</a><div class="xxgk_info"><p>索引号：34999/2025-000$N</p><p>发布机构：鹿阳区政府办</p><p>成文日期：2024-12-0$N</p></div></li><li class="fbrq">$D</li></ul>',
        )
        heads = (
            '<ul class="clearfix xxgk_nav_head"><li>序号</li><li>名称</li><li>发布日期</li></ul>'
        )
        body = f'<div class="xxgk_navli">{heads}{rows_}{"" if col.rows else "<p>对不起，没有找到您要的信息！</p>"}</div><div class="pagination"><span>共{len(col.rows)}条</span></div>'
        inner = f'<div class="treebox"><ul class="tree">{tree}</ul></div><div class="right_main"><div class="tit">{col.name}</div>{block("xxgkList", body)}</div>'
    else:
        body = each(
            col.rows,
            '<li><a href="$H" title="$T" target="_blank" class="left">$T</a><span class="right date">$D</span></li>',
        )
        last = (
            f'<div class="page pagination"><span class="current">1</span><a href="{col.path}?pageIndex=2">2</a><a href="{col.path}?pageIndex=3">3</a><a href="{col.path}?pageIndex={col.pages}">尾页</a><span>共 {col.pages} 页</span></div>'
            if col.pages
            else ""
        )
        inner = block("articleList", f'<ul class="doc_list list-{col.path[-7:]}">{body}</ul>{last}')
    return page(
        f"{col.name}_鹿阳区人民政府", f'<div class="container">{way(col.name)}{inner}</div>'
    )


def article(col: Col, row: Row) -> str:
    """A title, a line of facts, the text."""
    return page(
        f"{row[0]}_鹿阳区人民政府",
        f'<div class="container">{way(col.name)}<h1 class="wztit">{row[0]}</h1><div class="wzinfo"><span>发布时间：{row[2]} 08:17</span><span>来源：鹿阳区融媒体中心</span><span>浏览次数：<i class="j-hits" data-id="1"></i></span></div><div class="j-fontContent newscontnet">{paragraphs("10月以来，鹿阳区加快推进城市更新项目建设，一批背街小巷完成改造。", "下一步，将继续聚焦群众关切，补齐设施短板。")}</div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "鹿阳区",
        "区直部门",
        lambda col, n, _: (
            f"/content/article/{47200100 - 13 * n - COLS.index(col)}"
            if "content" in col.path
            else f"/public/{col.path[15:22]}/{52400100 - 13 * n - COLS.index(col)}.html"
        ),
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"今日鹿阳": 1, "公告公示": 1},
        identity={"icp": True, "site_id_code": "3499990009"},
    )
    S.add(
        COLS[-1].path,
        page(
            "区情介绍_鹿阳区人民政府",
            f'<div class="container">{way("区情介绍")}{paragraphs("鹿阳区位于省城东南，面积三百二十平方公里，辖九个街道、三个镇。", "全区常住人口六十八万人。")}</div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2025-10-23"}
    return S
