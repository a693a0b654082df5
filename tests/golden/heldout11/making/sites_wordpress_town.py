"""A town on WordPress in 2023: posts with a heading, a time and an excerpt, widgets of the newest
posts, of categories and of months, addresses by day and name."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("wordpress_town", "https://www.lihuazhen.invalid/", "2023-06-02", "")
COLS = [
    Col("/zhengjian/", "镇情简介", "overview", "single", first=True),
    Col("/category/dongtai/", "工作动态", "news", "list", "2023-05-31", 6, "news", True, 0, 5),
    Col("/category/gonggao/", "公示公告", "notice", "list", "2023-05-26", 5, "notice", True, 0, 9),
    Col("/category/zhengce/", "惠民政策", "policy", "list", "2022-12-20", 4, "policy", True, 0, 45),
    Col("/category/caiwu/", "村级财务", "finance", "blank", first=True),
    Col(
        "/category/dongtai/cunju/", "村居快讯", "news", "list", "2023-05-12", 4, "news", True, 7, 12
    ),
    Col("/lianxi/", "联系方式", None),
]
NAMES = {col.name: col for col in COLS}
MENU = ("镇情简介", "工作动态", "公示公告", "惠民政策", "村级财务")


def sidebar() -> str:
    """Widgets: search, newest posts, categories, months."""
    newest = each(
        NAMES["工作动态"].rows[:3] + NAMES["公示公告"].rows[:2], '<li><a href="$H">$T</a></li>'
    )
    cats = "".join(
        f'<li class="cat-item"><a href="{S.at(NAMES[n].path)}">{n}</a> ({len(NAMES[n].rows)})</li>'
        for n in ("工作动态", "村居快讯", "公示公告", "惠民政策", "村级财务")
    )
    months = "".join(
        f"<li><a href='https://www.lihuazhen.invalid/2023/{m:02d}/'>2023年{c}月</a></li>"
        for m, c in ((5, "五"), (4, "四"), (3, "三"))
    )
    return f"""<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search" method="get" class="search-form" action="/"><label><span class="screen-reader-text">搜索：</span><input type="search" name="s"></label></form></section>
<section class="widget widget_recent_entries"><h2 class="widget-title">近期文章</h2><ul>{newest}</ul></section><section class="widget widget_categories"><h2 class="widget-title">分类目录</h2><ul>{cats}</ul></section><section class="widget widget_archive"><h2 class="widget-title">文章归档</h2><ul>{months}</ul></section></aside>"""


def page(title: str, inner: str) -> str:
    """In the common frame."""
    menu = "".join(
        f'<li class="menu-item"><a href="{S.at(NAMES[n].path)}">{n}</a></li>' for n in MENU
    )
    return f"""<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="UTF-8"><title>{title} – 梨花镇人民政府</title><meta name="generator" content="WordPress 5.8.6"><link rel='stylesheet' href='/wp-content/themes/zhen/style.css' type='text/css'><script src='/wp-includes/js/jquery/jquery.min.js'></script></head>
<body class="archive hfeed"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">跳至内容</a><header id="masthead"><p class="site-title"><a href="https://www.lihuazhen.invalid/" rel="home">梨花镇人民政府</a></p><nav id="site-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="https://www.lihuazhen.invalid/">首页</a></li>{menu}</ul></nav></header>
<div id="content" class="site-content"><div id="primary"><main id="main">{inner}</main></div>{sidebar()}</div>
<footer id="colophon"><div class="site-info">梨花镇人民政府主办　<a href="/lianxi/">联系方式</a>　鲁ICP备2022000001号</div></footer></div></body></html>"""


def posts(rows: list[tuple[str, str, str]]) -> str:
    """Posts as a theme shows them."""
    return each(
        rows,
        '<article id="post-$N" class="post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="$H" rel="bookmark">$T</a></h2><div class="entry-meta"><span class="posted-on">发布于 <a href="$H" rel="bookmark"><time class="entry-date published" datetime="$DT09:30:00+08:00">$Y年$m月$k日</time></a></span><span class="byline">由 <span class="author vcard"><a class="url fn n" href="/author/zhenban/">镇办公室</a></span></span></div></header><div class="entry-summary"><p>近日，镇里按照部署开展了有关工作，群众反映良好 [&hellip;]</p></div><footer class="entry-footer"><span class="cat-links">发布在 <a href="/category/dongtai/" rel="category tag">工作动态</a></span></footer></article>',
    )


def home() -> str:
    """Blocks of the newest posts, each headed by a link to its category."""
    blocks = "".join(
        f'<section class="home-cat"><h2 class="section-title"><a href="{S.at(NAMES[n].path)}">{n}</a></h2><ul class="home-list">{each(NAMES[n].rows[:4], markup)}</ul></section>'
        for n, markup in (
            ("工作动态", '<li><a href="$H">$T</a><time datetime="$D">$M-$d</time></li>'),
            ("公示公告", '<li><a href="$H">$T</a><time datetime="$D">$M-$d</time></li>'),
            ("村居快讯", '<li><a href="$H">$T</a></li>'),
        )
    )
    return page("首页", blocks)


def listing(col: Col) -> str:
    """An archive page of a category."""
    if not col.rows:
        return page(
            col.name,
            f'<header class="page-header"><h1 class="page-title">{col.name}</h1></header><section class="no-results not-found"><div class="page-content"><p>此分类下暂时没有文章。</p></div></section>',
        )
    turn = f'<nav class="navigation pagination"><h2 class="screen-reader-text">文章导航</h2><div class="nav-links"><span aria-current="page" class="page-numbers current">1</span><a class="page-numbers" href="{S.at(col.path)}page/2/">2</a><span class="page-numbers dots">…</span><a class="page-numbers" href="{S.at(col.path)}page/7/">7</a><a class="next page-numbers" href="{S.at(col.path)}page/2/">下一页</a></div></nav>'
    return page(
        col.name,
        f'<header class="page-header"><h1 class="page-title">{col.name}</h1></header>{posts(col.rows)}{turn}',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "梨花镇",
        "梨花镇有关站所",
        lambda col, n, day: (
            f"https://www.lihuazhen.invalid/{day.replace('-', '/')}/{col.path.strip('/').rsplit('/', 1)[-1]}-{40 - n}/"
        ),
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col), rows_of=col.rows, blank=False, pager={"pages": 7})
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    S.add(
        "/zhengjian/",
        page(
            "镇情简介",
            f'<article class="page type-page hentry"><header class="entry-header"><h1 class="entry-title">镇情简介</h1></header><div class="entry-content">{paragraphs("梨花镇位于县城东南，辖三十一个行政村，人口四万余人。", "镇域盛产梨、花生和地瓜，每年四月举办梨花节。", "镇政府驻地交通便利。")}</div></article>',
        ),
        blank=False,
    )
    t, h, d = NAMES["公示公告"].rows[1]
    y, m, k = d.split("-")
    S.add(
        h.removeprefix("https://www.lihuazhen.invalid"),
        page(
            t,
            f'<article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{t}</h1><div class="entry-meta"><span class="posted-on">发布于 <time class="entry-date published" datetime="{d}T09:30:00+08:00">{y}年{int(m)}月{int(k)}日</time></span></div></header><div class="entry-content">{paragraphs("各村民委员会：", "现将有关事项公布如下。")}</div></article><nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/x/" rel="prev">上一篇文章</a></div></div></nav>',
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    declare(S, COLS[:-1])
    S.more |= {"home_newest": "2023-05-31"}
    return S
