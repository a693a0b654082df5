"""A city's labour office of 2011, all of it a disclosure catalogue: a tree of classes to the left, a
grid of index number, name, office and two days; news in a box of its own; the home page frames."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("grid_disclosure", "http://rsj.pinghushi-x.invalid/", "2011-05-31", "")
COLS = [
    Col("/gk/index.jsp?cat=01", "机构职能", "organisation", "single"),
    Col("/gk/index.jsp?cat=02", "政策法规", "policy", "list", "2011-05-18", 6, step=12, pages=5),
    Col("/gk/index.jsp?cat=03", "规划计划", "planning", "list", "2011-02-25", 4, step=80),
    Col("/gk/index.jsp?cat=04", "人事信息", "personnel", "list", "2011-05-26", 5, step=9, pages=3),
    Col("/gk/index.jsp?cat=05", "财政信息", "finance", "list", "2010-12-31", 3, step=180),
    Col("/gk/index.jsp?cat=06", "应急管理", None, "blank"),
    Col("/gk/index.jsp?cat=07", "统计信息", "statistics", "list", "2011-04-20", 4, step=30),
    Col("/news/list.jsp?id=1", "劳动新闻", "news", "list", "2011-05-30", 8, pages=20),
    Col("/news/list.jsp?id=2", "公告栏", "notice", "list", "2011-05-27", 6, step=5),
]


def page(title: str, inner: str) -> str:
    """In the common frame."""
    menu = "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in COLS if "news" in c.path)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>
<link href="/css/gk.css" rel="stylesheet" type="text/css" /><script type="text/javascript" src="/js/dtree.js"></script></head>
<body><div id="head"><h1>平湖新市人力资源和社会保障局</h1></div><div id="nav"><ul><li><a href="/">首页</a></li>{menu}<li><a href="/gk/index.jsp">信息公开目录</a></li></ul></div>
{inner}<div id="foot">平湖新市人力资源和社会保障局　浙ICP备07000000号</div></body></html>"""


def tree(now: Col | None) -> str:
    """The classes, each behind a folder; the counts of documents in brackets."""
    nodes = "".join(
        f'<div class="dTreeNode"><img src="/img/join.gif" alt="" /><img src="/img/folder.gif" alt="" /><a class="{"nodeSel" if c is now else "node"}" href="{c.path}">{c.name}</a>({c.pages * 15 - 3 if c.pages else len(c.rows)})</div>'
        for c in COLS
        if "gk" in c.path
    )
    return f'<div id="left"><h2>公开目录</h2><div class="dtree"><div class="dTreeNode"><img src="/img/base.gif" alt="" />市人力社保局</div>{nodes}</div></div>'


def grid(rows: list[Row], number: int) -> str:
    """Index number, name, office, made, published: the document was made days before."""
    lines = ""
    for at, (title, href, day) in enumerate(rows):
        year, month, dom = day.split("-")
        made = f"{year}-{month}-{max(int(dom) - 7, 1):02d}"
        lines += f'<tr class="{"odd" if at % 2 else "even"}"><td>PH{number:03d}-02{number:02d}-{year}-{at + 11:04d}</td><td class="t"><a href="{href}" title="{title}">{title}</a></td><td>市人力社保局</td><td>{made}</td><td>{day}</td></tr>\n'
    return f'<table class="grid" cellspacing="1"><tr><th>索引号</th><th>信息名称</th><th>发布机构</th><th>生成日期</th><th>公开日期</th></tr>{lines}</table>'


LINE = '<li><a href="$H" title="$T">$S</a><em>$m月$k日</em></li>'


def home(names: dict[str, Col]) -> str:
    """News, notices, the tree, and the latest documents of the catalogue as a grid."""
    boxes = "".join(
        f'<div class="box"><h3><span><a href="{names[n].path}">更多</a></span>{n}</h3><ul>{each(names[n].rows[:6], LINE)}</ul></div>'
        for n in ("劳动新闻", "公告栏")
    )
    latest = [names["人事信息"].rows[0], names["政策法规"].rows[0], names["统计信息"].rows[0]]
    return page(
        "平湖新市人力资源和社会保障局",
        f'<div id="main">{tree(None)}<div id="right">{boxes}<div class="box"><h3>最新公开信息</h3>{grid(latest, 1)}</div></div></div>',
    )


def listing(col: Col) -> str:
    """The grid of a class, or plain news."""
    if "news" in col.path:
        turn = (
            f'<div class="pg">第 1 页 / 共 {col.pages} 页 <a href="{col.path}&amp;pn=2">下一页</a> <a href="{col.path}&amp;pn={col.pages}">末页</a></div>'
            if col.pages
            else ""
        )
        items = each(col.rows, '<li><a href="$H">$T</a><em>$D</em></li>')
        return page(
            f"{col.name}_平湖新市人力资源和社会保障局",
            f'<div id="main"><div class="path">位置：<a href="/">首页</a> → {col.name}</div><ul class="list">{items}</ul>{turn}</div>',
        )
    turn = (
        f'<div class="pg">共 {col.pages * 15 - 3} 条信息　每页 15 条　1/{col.pages} <a href="{col.path}&amp;pn=2">后页</a> <a href="{col.path}&amp;pn={col.pages}">尾页</a></div>'
        if col.pages
        else ""
    )
    return page(
        "信息公开目录_平湖新市人力资源和社会保障局",
        f'<div id="main">{tree(col)}<div id="right"><div class="search">年份 <select name="y"><option>2011</option><option>2010</option></select> 关键字 <input name="k" /> <input type="submit" value="查询" /></div><h3>{col.name}</h3>{grid(col.rows, int(col.path[-1]))}{turn}</div></div>',
    )


def article(col: Col, row: Row) -> str:
    """An index table, the title and the text."""
    return page(
        f"{row[0]}",
        f'<div id="main"><div class="path">位置：<a href="/">首页</a> → <a href="{col.path}">{col.name}</a></div><h2>{row[0]}</h2><p class="from">发布日期：{row[2]}　来源：办公室　访问量：2010</p>{paragraphs("各镇、街道劳动保障所，局属各单位：", "请按照通知要求做好组织实施工作，有关情况及时上报。")}</div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "平湖新市",
        "市人力社保局",
        lambda col, n, _: (
            f"{col.path.rsplit('/', 1)[0]}/show.jsp?id={COLS.index(col)}{240 - 3 * n}"
        ),
    )
    publish(S, COLS, home(names), listing, article, {"劳动新闻": 1, "公告栏": 1})
    duty = paragraphs(
        "贯彻执行人力资源和社会保障工作方针政策，拟订全市发展规划并组织实施。",
        "负责促进就业工作，统筹建立覆盖城乡的社会保障体系。",
    )
    S.add(
        COLS[0].path,
        page(
            "信息公开目录_平湖新市人力资源和社会保障局",
            f'<div id="main">{tree(COLS[0])}<div id="right"><h3>机构职能</h3>{duty}</div></div>',
        ),
        blank=False,
    )
    S.add(
        "/gk/index.jsp",
        page(
            "信息公开目录_平湖新市人力资源和社会保障局",
            f'<div id="main">{tree(None)}<div id="right"><h3>最新公开信息</h3>{grid([names["人事信息"].rows[0], names["政策法规"].rows[0]], 1)}</div></div>',
        ),
    )
    S.column("/gk/index.jsp", "信息公开目录", "catalogue")
    S.more |= {"home_newest": "2011-05-30"}
    return S
