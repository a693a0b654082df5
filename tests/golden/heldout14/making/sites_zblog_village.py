"""A village cluster's site of 2022 on a Z-Blog: posts with tags and counts, archives of months and
newest comments beside every list, categories by number."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("zblog_village", "http://www.shiqiaoxiang-x.invalid/", "2022-08-18", "")
COLS = [
    Col("/category-2.html", "石桥动态", "news", "list", "2022-08-16", 7, pages=9),
    Col("/category-3.html", "通知公示", "notice", "list", "2022-08-09", 5, step=10),
    Col("/category-4.html", "党务村务", None, "list", "2022-06-30", 4, "finance", step=90),
    Col("/category-5.html", "政策宣传", "policy", "list", "2022-07-12", 4, step=30),
    Col("/category-6.html", "便民服务", None, "blank"),
    Col("/2.html", "石桥简介", "overview", "single"),
]
AT = {col.name: col.path for col in COLS}


def page(title: str, inner: str) -> str:
    """In the common frame: the bar of months, comments, links at the right."""
    nav = "".join(
        f'<li id="navbar-category-{n}"><a href="{c.path}">{c.name}</a></li>'
        for n, c in enumerate(COLS, 2)
    )
    months = "".join(
        f'<li><a href="/date-2022-{m}.html">2022年{m}月 ({m})</a></li>' for m in (8, 7, 6, 5)
    )
    talk = '<li><a href="/post/88.html#cmt9" title="2022-08-17 20:11:09 post by 访客">说得好，支持！</a></li><li><a href="/post/87.html#cmt8" title="2022-08-15 09:40:18 post by 访客">路灯什么时候修好</a></li>'
    return f"""<!DOCTYPE html><html xml:lang="zh-CN" lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Z-BlogPHP 1.7.2"><link rel="stylesheet" href="/zb_users/theme/default/style/default.css"><script src="/zb_system/script/jquery-2.2.4.min.js"></script><script src="/zb_system/script/zblogphp.js"></script></head>
<body class="multi"><div id="divAll"><div id="divPage"><div id="divTop"><h1 id="BlogTitle"><a href="/">石桥乡人民政府</a></h1></div><div id="divNavBar"><ul><li id="nvabar-item-index"><a href="/">首页</a></li>{nav}</ul></div><div id="divMain">{inner}</div>
<div id="divSidebar"><dl class="function" id="divSearchPanel"><dt class="function_t">搜索</dt><dd><form method="post" action="/zb_system/cmd.php?act=search"><input type="text" name="q"><input type="submit" value="搜索"></form></dd></dl><dl class="function" id="divComments"><dt class="function_t">最新留言</dt><dd><ul>{talk}</ul></dd></dl><dl class="function" id="divArchives"><dt class="function_t">文章归档</dt><dd><ul>{months}</ul></dd></dl></div>
<div id="divBottom"><p id="BlogCopyRight">石桥乡人民政府 版权所有 湘ICP备00000000号</p><p id="BlogPowerBy">Powered By Z-BlogPHP 1.7.2</p></div></div></div></body></html>"""


POST = '<div class="post multi"><h4 class="post-date">$Y年$M月$d日</h4><h2 class="post-title"><a href="$H">$T</a></h2><div class="post-body"><p>石桥乡……</p></div><h5 class="post-tags">标签: <a href="/tags-1.html">石桥</a></h5><h6 class="post-footer">作者:石桥乡 | 分类:{kind} | 浏览:20$N1 | 评论:0</h6></div>'


def home(names: dict[str, Col]) -> str:
    """The newest posts of all categories, one below another."""
    some = sorted((row for c in COLS for row in c.rows), key=lambda row: row[2], reverse=True)[:8]
    return page(
        "石桥乡人民政府",
        each(some, POST.replace("{kind}", "动态"))
        + '<div class="pagebar"><span class="now-page">1</span><a href="/page_2.html">2</a><a href="/page_3.html">›</a></div>',
    )


def listing(col: Col) -> str:
    """Posts of a category."""
    last = (
        f'<div class="pagebar"><a href="{col.path}">‹‹</a><span class="now-page">1</span><a href="/category-2_2.html">2</a><a href="/category-2_3.html">3</a><a href="/category-2_2.html">›</a><a href="/category-2_{col.pages}.html">››</a></div>'
        if col.pages
        else ""
    )
    none = '<div class="post"><p>此分类下没有文章。</p></div>' if not col.rows else ""
    return page(
        f"{col.name}-石桥乡人民政府",
        f'<div class="place">当前位置:<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div>{each(col.rows, POST.replace("{kind}", col.name))}{none}{last}',
    )


def article(col: Col, row: Row) -> str:
    """A post alone."""
    return page(
        f"{row[0]}-石桥乡人民政府",
        f'<div class="post single"><h4 class="post-date">{row[2]} 10:05</h4><h2 class="post-title">{row[0]}</h2><div class="post-body">{paragraphs("连日来，石桥乡组织干部深入田间地头，指导群众抗旱保收。", "目前，全乡已抢修渠道六处，浇灌稻田二千余亩。")}</div><h6 class="post-footer">作者:石桥乡 | 分类:{col.name} | 浏览:311</h6></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS, "石桥乡", "乡党政办", lambda col, n, _: f"/post/{90 - n * 6 - COLS.index(col)}.html"
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"石桥动态": 1, "通知公示": 1},
        identity={"icp": True},
    )
    S.add(
        "/2.html",
        page(
            "石桥简介-石桥乡人民政府",
            f'<div class="post page"><h2 class="post-title">石桥简介</h2><div class="post-body">{paragraphs("石桥乡位于县境西北，因古石桥得名，辖七个村。", "全乡以水稻、油茶为主要产业。")}</div></div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2022-08-16"}
    return S
