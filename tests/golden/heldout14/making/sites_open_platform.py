"""A province's department of 2026: a news half by numbers of posts, and the platform of open
information with its tree, whose columns only the tree names."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("open_platform", "http://nyt.hengjiang-x.invalid/", "2026-05-08", "")
COLS = [
    Col("/xwdt/ywkd/", "要闻快递", None, "list", "2026-05-07", 8, "news", pages=120),
    Col("/xwdt/gddt/", "各地动态", "news", "list", "2026-05-06", 7, skip=4),
    Col("/tzgg/", "通知公告", "notice", "list", "2026-04-29", 7, step=4),
    Col("/zfxxgk/", "政府信息公开", None),
    Col("/zfxxgk/zcwj/", "政策文件", "policy", "list", "2026-03-16", 5, step=28),
    Col("/zfxxgk/zcjd/", "政策解读", None, "list", "2026-03-19", 4, "plain", step=30),
    Col("/zfxxgk/ghjh/", "规划计划", "planning", "list", "2025-12-26", 3, first=False, step=200),
    Col("/zfxxgk/tjxx/", "统计信息", "statistics", "list", "2026-04-22", 4, first=False, step=80),
    Col("/zfxxgk/xzzf/", "行政执法公示", None, "blank", first=False),
    Col("/zfxxgk/jytabl/", "建议提案办理", None, "blank", first=False),
]
TREE = ("政策文件", "政策解读", "规划计划", "统计信息", "行政执法公示", "建议提案办理")
AT = {col.name: col.path for col in COLS}


def page(title: str, inner: str) -> str:
    """In the common frame; the end tells the kind of page."""
    nav = "".join(
        f'<li><a href="{AT[n]}">{n}</a></li>' for n in ("要闻快递", "通知公告", "政府信息公开")
    )
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="SiteName" content="横江省农业农村厅"><meta name="SiteIDCode" content="4499000021"><title>{title}</title><link href="/public/css/com.css" rel="stylesheet"><script>if(/Android|iPhone/i.test(navigator.userAgent)){{location.href=location.href.replace("post_","mpost_");}}</script></head>
<body><div class="header"><div class="container"><div class="logo"><a href="/"><img src="/public/images/logo.png" alt="横江省农业农村厅"></a></div><div class="tools"><a href="javascript:void(0)" onclick="aria.start()">无障碍</a><div class="search"><input id="k"><span>搜索</span></div></div></div></div>
<div class="navbar"><div class="container"><ul><li><a href="/">首页</a></li>{nav}</ul></div></div>
<div class="container">{inner}</div>
<div class="footer"><div class="container"><p>主办：横江省农业农村厅　备案序号：粤ICP备00000000号　网站标识码：4499000021</p><p>粤公网安备 44999902000021号</p></div></div>
<script>window.NFCMS_SITE_ID=153;NFCMS_PUB_TYPE="cat";</script><script src="/public/js/com.js"></script></body></html>"""


def crumb(name: str) -> str:
    """Where one is."""
    up = ' &gt; <a href="/zfxxgk/">政府信息公开</a>' if name in TREE else ""
    return f'<div class="crumbs">您当前的位置：<a href="/">首页</a>{up} &gt; <a href="{AT[name]}">{name}</a></div>'


def home(names: dict[str, Col]) -> str:
    """Two lists side by side, notices, papers and what explains them in tabs."""
    news = each(
        names["要闻快递"].rows[:6],
        '<li><a href="$H" title="$T">$S</a><span class="time">$M-$d</span></li>',
    )
    other = each(
        names["各地动态"].rows[:6],
        '<li><a href="$H" title="$T">$S</a><span class="time">$M-$d</span></li>',
    )
    note = each(
        names["通知公告"].rows[:6],
        '<li><a href="$H" title="$T">$S</a><!--<span class="time">$D</span>--><span class="time">$D</span></li>',
    )
    tabs = "".join(
        f'<div class="tab"><h3><a href="{AT[n]}">{n}</a></h3><ul>{each(names[n].rows[:4], "<li><a href=$H>$T</a><span>$D</span></li>")}</ul></div>'
        for n in ("政策文件", "政策解读")
    )
    return page(
        "横江省农业农村厅",
        f'<div class="col"><div class="h"><a href="{AT["要闻快递"]}">要闻快递</a></div><ul>{news}</ul></div><div class="col"><div class="h"><a href="{AT["各地动态"]}">各地动态</a></div><ul>{other}</ul></div><div class="col"><div class="h"><a href="{AT["通知公告"]}">通知公告</a></div><ul>{note}</ul></div>{tabs}',
    )


def listing(col: Col) -> str:
    """Rows; beside them the tree, if it is of the open information."""
    tree = "".join(f'<dd><a href="{AT[n]}">{n}</a></dd>' for n in TREE)
    side = (
        f'<div class="tree"><dl><dt>法定主动公开内容</dt>{tree}</dl></div>'
        if col.name in TREE
        else ""
    )
    if col.name == "政策文件":
        lines = each(
            col.rows,
            '<tr><td>$N</td><td><a href="$H">$T</a></td><td>横农农规〔2026〕$N号</td><td>2025-12-1$N</td><td>$D</td></tr>',
        )
        body = f"<table><tr><th>序号</th><th>标题</th><th>文号</th><th>生成日期</th><th>公开日期</th></tr>{lines}</table>"
    elif col.rows:
        lines = each(
            col.rows,
            '<li><a href="$H" title="$T" target="_blank">$T</a><!--<span class="time">$M-$d</span>--><span class="time">$D</span></li>',
        )
        body = f'<ul class="News_list">{lines}</ul>'
    else:
        body = '<div class="zfxxgk_zdgkc"><ul></ul><p class="empty">暂无相关信息</p></div>'
    last = (
        f'<div class="page"><a class="on">1</a><a href="{col.path}index_2.html">2</a><a href="{col.path}index_3.html">3</a><span>...</span><a href="{col.path}index_{col.pages}.html">尾页</a></div>'
        if col.pages
        else ""
    )
    return page(
        f"{col.name} 横江省农业农村厅",
        f'{crumb(col.name)}{side}<div class="list">{body}{last}</div>',
    )


def article(col: Col, row: Row) -> str:
    """A title, time and source."""
    return page(
        f"{row[0]} 横江省农业农村厅",
        f'{crumb(col.name)}<div class="article"><h3 class="title">{row[0]}</h3><div class="msg">时间：{row[2]} 09:02:11　来源：本网　【打印】【字体：大 中 小】</div><div class="content">{paragraphs("近日，省农业农村厅召开春季农业生产调度会，部署春耕备耕工作。", "会议强调，要抓好种子、化肥、农机等物资供应。")}</div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "横江省",
        "省农业农村厅",
        lambda col, n, _: f"{col.path}content/post_{4801200 - 31 * n - COLS.index(col)}.html",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"要闻快递": 1, "通知公告": 1, "政策解读": 1},
        identity={"icp": True, "site_id_code": "4499000021"},
    )
    doors = "".join(f'<a href="{AT[n]}">{n}</a>' for n in TREE)
    S.add(
        "/zfxxgk/",
        page(
            "政府信息公开",
            f'{crumb("政府信息公开")}<div class="doors">{doors}</div><div class="say">{paragraphs("本平台集中公开省农业农村厅应当主动公开的政府信息。")}</div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2026-05-07"}
    return S
