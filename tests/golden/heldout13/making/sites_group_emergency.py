"""An emergency bureau of 2025, drawn by a Java server: rows are links of a list group, the home
page has tabs within tabs, cards of doors, and columns that are named by pictures' words."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("group_emergency", "https://yjj.cangling-x.invalid/", "2025-04-18", "")
COLS = [
    Col("/front/list/11", "应急要闻", "news", "list", "2025-04-16", 7, pages=14),
    Col("/front/list/12", "基层快讯", None, "list", "2025-04-15", 6, "news", skip=5),
    Col("/front/list/13", "通知公告", "notice", "list", "2025-04-10", 6, step=5),
    Col("/front/list/14", "预警信息", None, "list", "2025-04-17", 5, "plain", step=2),
    Col("/front/list/21", "法定主动公开内容", None),
    Col("/front/list/22", "规范性文件", "policy", "list", "2024-12-30", 4, step=80),
    Col("/front/list/23", "财政资金", "finance", "list", "2025-02-20", 4, step=170),
    Col("/front/list/24", "行政执法", None, "blank"),
    Col("/front/list/25", "事故调查报告", None, "blank"),
    Col("/front/list/31", "科普视频", None, "list", "2024-10-13", 4, "plain", step=30),
]
OPEN = ("规范性文件", "财政资金", "行政执法", "事故调查报告")


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(
        f'<li class="nav-item"><a class="nav-link" href="{COLS[n].path}">{COLS[n].name}</a></li>'
        for n in (0, 2, 4, 9)
    )
    return f"""<!doctype html><html lang="zh" xmlns:th="http://www.thymeleaf.org"><head><meta charset="utf-8"><meta name="SiteName" content="苍岭县应急管理局"><meta name="SiteIDCode" content="4599000088"><title>{title}</title><link href="/webjars/bootstrap/5.3.0/css/bootstrap.min.css" rel="stylesheet"></head>
<body><header class="border-bottom"><div class="container d-flex"><a href="/" class="text-decoration-none"><span class="fs-3">苍岭县应急管理局</span></a><form class="ms-auto" role="search" action="/front/search"><input type="search" class="form-control" name="keyword" placeholder="请输入关键字"></form></div></header>
<nav class="navbar navbar-expand-lg navbar-dark bg-danger"><div class="container"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">首页</a></li>{nav}</ul></div></nav>
<main class="container">{inner}</main>
<footer class="bg-dark text-white-50"><div class="container text-center"><p>主办：苍岭县应急管理局</p><p>网站标识码：4599000088　桂ICP备00000000号-2　桂公网安备 45990002000000号</p></div></footer>
<script src="/webjars/jquery/3.7.0/jquery.min.js"></script><script src="/webjars/bootstrap/5.3.0/js/bootstrap.bundle.min.js"></script></body></html>"""


LINE = '<a href="$H" class="list-group-item list-group-item-action d-flex justify-content-between"><span class="text-truncate">$T</span><small class="text-muted">{day}</small></a>'


def group(some: list[Row], day: str) -> str:
    """A list group."""
    return (
        f'<div class="list-group list-group-flush">{each(some, LINE.replace("{day}", day))}</div>'
    )


def home(names: dict[str, Col]) -> str:
    """Tabs; the second level within the first; doors with pictures."""
    heads = "".join(
        f'<li class="nav-item" role="presentation"><button class="nav-link{" active" if n == 0 else ""}" data-bs-toggle="tab" data-bs-target="#t{n}" type="button" role="tab">{word}</button></li>'
        for n, word in enumerate(("新闻中心", "政务信息"))
    )
    one = "".join(
        f'<h5 class="mt-3"><a href="{names[w].path}">{w}</a></h5>{group(names[w].rows[:5], "$M-$d")}'
        for w in ("应急要闻", "基层快讯")
    )
    inner = "".join(
        f'<li class="nav-item"><a class="nav-link" data-bs-toggle="pill" href="#p{n}" data-more="{names[w].path}">{w}</a></li>'
        for n, w in enumerate(("通知公告", "预警信息"))
    )
    panes = "".join(
        f'<div class="tab-pane" id="p{n}">{group(names[w].rows[:4], "$M-$d")}<div class="text-end"><a href="{names[w].path}">查看更多&gt;</a></div></div>'
        for n, w in enumerate(("通知公告", "预警信息"))
    )
    doors = "".join(
        f'<div class="col-3"><a href="{names[w].path}"><img src="/img/door{n}.png" alt="{w}" class="img-fluid"></a></div>'
        for n, w in enumerate(OPEN)
    )
    return page(
        "苍岭县应急管理局",
        f'<ul class="nav nav-tabs" role="tablist">{heads}</ul><div class="tab-content"><div class="tab-pane show active" id="t0">{one}</div><div class="tab-pane" id="t1"><ul class="nav nav-pills">{inner}</ul><div class="tab-content">{panes}</div></div></div><div class="row my-4">{doors}</div>',
    )


def listing(col: Col) -> str:
    """Siblings in the left third where there are any; rows; pages."""
    side = (
        "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in COLS if c.name in OPEN)
        if col.name in OPEN
        else ""
    )
    last = (
        '<nav><ul class="pagination justify-content-center"><li class="page-item disabled"><span class="page-link">上一页</span></li><li class="page-item active"><span class="page-link">1</span></li><li class="page-item"><a class="page-link" href="?pageNum=2">2</a></li><li class="page-item"><a class="page-link" href="?pageNum=3">3</a></li><li class="page-item disabled"><span class="page-link">…</span></li><li class="page-item"><a class="page-link" href="?pageNum=14">14</a></li><li class="page-item"><a class="page-link" href="?pageNum=2">下一页</a></li></ul></nav>'
        if col.pages
        else ""
    )
    none = (
        '<div class="alert alert-light text-center" role="alert">该栏目下暂无文章</div>'
        if not col.rows
        else group(col.rows, "$Y-$M-$d")
    )
    return page(
        f"{col.name} - 苍岭县应急管理局",
        f"""<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">首页</a></li><li class="breadcrumb-item active">{col.name}</li></ol></nav><div class="row"><div class="col-md-3"><ul class="list-unstyled">{side}</ul></div><div class="col-md-9"><h4 class="border-bottom">{col.name}</h4>{none}{last}</div></div>""",
    )


def article(col: Col, row: Row) -> str:
    """A title, chips of facts."""
    return page(
        f"{row[0]} - 苍岭县应急管理局",
        f"""<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">首页</a></li><li class="breadcrumb-item"><a href="{col.path}">{col.name}</a></li><li class="breadcrumb-item active">正文</li></ol></nav><article><h2 class="text-center">{row[0]}</h2><p class="text-center text-muted"><span class="me-3">发布时间：{row[2]} 15:20</span><span class="me-3">来源：苍岭县应急管理局</span><span>浏览：88</span></p><div class="content">{paragraphs("连日来，县应急管理局联合多部门开展汛前检查，排查各类隐患四十余处。", "下一步，将建立台账、销号管理，确保隐患闭环整改。")}</div></article>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "苍岭县",
        "县应急管理局",
        lambda col, n, _: f"/front/detail/{col.path.rsplit('/', 1)[1]}/{560 - 2 * n}",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"应急要闻": 1, "通知公告": 1},
        identity={"icp": True, "site_id_code": "4599000088", "police": True},
    )
    boxes = "".join(
        f'<div class="col-6"><div class="card"><div class="card-header">{n}<a class="float-end" href="{names[n].path}">更多</a></div><div class="card-body">{group(names[n].rows[:3], "$Y-$M-$d") if names[n].rows else "<p>暂无</p>"}</div></div></div>'
        for n in OPEN
    )
    S.add(
        "/front/list/21",
        page("法定主动公开内容 - 苍岭县应急管理局", f'<div class="row">{boxes}</div>'),
        blank=False,
    )
    S.more |= {"home_newest": "2025-04-17"}
    return S
