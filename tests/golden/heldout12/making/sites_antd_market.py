"""A city's market office of 2025, React rendered on the server: items of Ant Design, comments between
texts, the state of the page as JSON at the end, an empty column drawn as a picture of an empty box."""

from __future__ import annotations

import json

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("antd_market", "https://scjg.heyuanshi-x.invalid/", "2025-08-20", "")
COLS = [
    Col("/channel/dynamic", "工作动态", "news", "list", "2025-08-19", 8, step=3, pages=17),
    Col("/channel/notice", "通知公告", "notice", "list", "2025-08-15", 8, step=4, pages=9),
    Col("/channel/policy", "政策文件", "policy", "list", "2025-07-03", 6, step=25, pages=2),
    Col("/channel/sampling", "抽检公示", None, "list", "2025-08-12", 6, "notice", True, 7, 5),
    Col("/channel/plan", "规划计划", "planning", "list", "2025-01-20", 4, step=170),
    Col("/channel/recall", "产品召回", None, "blank"),
    Col("/channel/recruit", "招考信息", "personnel", "list", "2025-05-09", 4, step=80),
]


def page(title: str, path: str, inner: str, state: dict[str, object]) -> str:
    """In the common frame; what the scripts would draw again lies at the end."""
    menu = "".join(
        f'<li class="ant-menu-item" role="menuitem"><span class="ant-menu-title-content"><a href="{c.path}">{c.name}</a></span></li>'
        for c in COLS
    )
    data = json.dumps({"props": {"pageProps": state}, "buildId": "k20250601"}, ensure_ascii=False)
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title><meta name="next-head-count" content="3"/><link rel="stylesheet" href="/_next/static/css/8f20250601.css" data-n-g=""/><noscript data-n-css=""></noscript><script defer="" nomodule="" src="/_next/static/chunks/polyfills.js"></script></head>
<body><div id="__next"><section class="ant-layout"><header class="ant-layout-header"><a href="/" class="logo"><img src="/logo.png" alt="河源新市市场监督管理局"/></a><ul class="ant-menu ant-menu-horizontal" role="menu"><li class="ant-menu-item ant-menu-item-selected" role="menuitem"><span class="ant-menu-title-content"><a href="/">首页</a></span></li>{menu}</ul></header>
<main class="ant-layout-content">{path}{inner}</main>
<footer class="ant-layout-footer">版权所有：河源新市市场监督管理局<!-- --> <!-- -->粤ICP备<!-- -->20000000<!-- -->号</footer></section></div>
<script id="__NEXT_DATA__" type="application/json">{data}</script></body></html>"""


ITEM = '<li class="ant-list-item"><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title"><a href="$H">$T</a></h4><div class="ant-list-item-meta-description"><span class="anticon anticon-clock-circle"></span> <!-- -->$Y<!-- -->-<!-- -->$M<!-- -->-<!-- -->$d</div></div></div><ul class="ant-list-item-action"><li><span class="anticon anticon-eye"></span>20250<!-- -->$N</li></ul></li>'
EMPTY = '<div class="ant-empty ant-empty-normal"><div class="ant-empty-image"><svg width="64" height="41" viewBox="0 0 64 41"><g transform="translate(0 1)" fill="none"><ellipse cx="32" cy="33" rx="32" ry="7"></ellipse></g></svg></div><div class="ant-empty-description">暂无数据</div></div>'


def crumbs(*names: str) -> str:
    """The path as Ant Design draws it."""
    items = "".join(
        f'<li><span class="ant-breadcrumb-link">{n}</span><span class="ant-breadcrumb-separator">/</span></li>'
        for n in names
    )
    return f'<nav class="ant-breadcrumb"><ol><li><span class="ant-breadcrumb-link"><a href="/">首页</a></span><span class="ant-breadcrumb-separator">/</span></li>{items}</ol></nav>'


def plain(rows: list[Row]) -> list[dict[str, str]]:
    """The same rows as the state of the page."""
    return [
        {"id": r[1].rsplit("/", 1)[1], "title": r[0], "publishTime": f"{r[2]} 09:00:00"}
        for r in rows
    ]


def home(names: dict[str, Col]) -> str:
    """Four cards, each with a list."""
    cards = ""
    for name in ("工作动态", "通知公告", "政策文件", "抽检公示"):
        col = names[name]
        cards += f'<div class="ant-col ant-col-12"><div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-wrapper"><div class="ant-card-head-title">{name}</div><div class="ant-card-extra"><a href="{col.path}">更多</a></div></div></div><div class="ant-card-body"><div class="ant-list"><ul class="ant-list-items">{each(col.rows[:5], ITEM)}</ul></div></div></div></div>'
    return page(
        "河源新市市场监督管理局",
        "",
        f'<div class="ant-row">{cards}</div>',
        {"blocks": {n: plain(names[n].rows[:5]) for n in ("工作动态", "通知公告")}},
    )


def listing(col: Col) -> str:
    """A card with the list; the state says the same and the total."""
    body = f'<ul class="ant-list-items">{each(col.rows, ITEM)}</ul>' if col.rows else EMPTY
    turn = (
        f'<ul class="ant-pagination"><li class="ant-pagination-total-text">共 <!-- -->{col.pages * 8 - 3}<!-- --> 条</li><li title="1" class="ant-pagination-item ant-pagination-item-1 ant-pagination-item-active"><a rel="nofollow">1</a></li><li title="2" class="ant-pagination-item ant-pagination-item-2"><a rel="nofollow">2</a></li><li title="{col.pages}" class="ant-pagination-item"><a rel="nofollow">{col.pages}</a></li></ul>'
        if col.pages
        else ""
    )
    return page(
        f"{col.name}-河源新市市场监督管理局",
        crumbs(col.name),
        f'<div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">{col.name}</div></div><div class="ant-card-body"><div class="ant-list">{body}</div>{turn}</div></div>',
        {
            "channel": col.path.rsplit("/", 1)[1],
            "list": plain(col.rows),
            "total": max(col.pages * 8 - 3, len(col.rows)),
        },
    )


def article(col: Col, row: Row) -> str:
    """A typography heading; its line in a space."""
    return page(
        f"{row[0]}-河源新市市场监督管理局",
        crumbs(col.name, "正文"),
        f'<article><h1 class="ant-typography">{row[0]}</h1><div class="ant-space"><div class="ant-space-item">发布时间：<!-- -->{row[2]} 09:00</div><div class="ant-space-item">来源：<!-- -->本局</div></div><div class="rich">{paragraphs("各县（区）市场监管局、各有关单位：", "现将有关情况予以公布，公布之日起三十日内可以提出异议。")}</div></article>',
        {"article": plain([row])[0]},
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "河源新市",
        "市市场监管局",
        lambda col, n, _: f"/article/{4000 + COLS.index(col) * 100 - n}",
    )
    publish(S, COLS, home(names), listing, article, {"工作动态": 1, "抽检公示": 1})
    S.more |= {"home_newest": "2025-08-19"}
    return S
