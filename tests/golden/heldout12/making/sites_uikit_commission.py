"""A district's health commission on UIkit in 2024: cards with a time element, archives that fold by
year, columns named only on a channel page, a menu in a panel that opens from the side."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("uikit_commission", "https://wjw.lanshuiqu.invalid/", "2024-01-12", "")
COLS = [
    Col("/dynamics", "卫健动态", "news", "list", "2024-01-11", 8, step=4, pages=23),
    Col("/notices", "公示公告", "notice", "list", "2024-01-09", 7, step=6, pages=11),
    Col("/open", "政务公开", None),
    Col("/open/documents", "规范性文件", "policy", "list", "2023-10-26", 6, first=False, step=60),
    Col("/open/plans", "工作计划", "planning", "list", "2023-03-15", 3, first=False, step=200),
    Col("/open/budget", "预算决算", "finance", "list", "2023-09-28", 4, first=False, step=150),
    Col("/open/recruit", "招考录用", "personnel", "blank", first=False),
    Col("/science", "健康科普", None, "list", "2023-12-27", 5, "plain", True, 9),
    Col("/leaders", "领导信息", "leaders", "single"),
]
MENU = ("卫健动态", "公示公告", "政务公开", "健康科普", "领导信息")


def page(title: str, path: str, inner: str) -> str:
    """In the common frame: the menu twice, in a bar and in a panel at the side."""
    bar = "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in COLS if c.name in MENU)
    crumbs = f'<ul class="uk-breadcrumb"><li><a href="/">首页</a></li>{path}</ul>' if path else ""
    return f"""<!DOCTYPE html>
<html lang="zh-cmn-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title><link rel="stylesheet" href="/static/uikit/css/uikit.min.css"><script src="/static/uikit/js/uikit.min.js"></script><script src="/static/uikit/js/uikit-icons.min.js"></script></head>
<body><div uk-sticky><nav class="uk-navbar-container" uk-navbar><div class="uk-navbar-left"><a class="uk-navbar-item uk-logo" href="/"><img src="/static/logo.svg" alt="蓝水区卫生健康委员会"></a></div><div class="uk-navbar-right"><ul class="uk-navbar-nav uk-visible@m"><li class="uk-active"><a href="/">首页</a></li>{bar}</ul><a class="uk-navbar-toggle uk-hidden@m" uk-navbar-toggle-icon uk-toggle="target: #offcanvas"></a></div></nav></div>
<div id="offcanvas" uk-offcanvas><div class="uk-offcanvas-bar"><ul class="uk-nav"><li><a href="/">首页</a></li>{bar}</ul></div></div>
<div class="uk-container">{crumbs}{inner}</div>
<footer class="uk-section uk-section-secondary"><div class="uk-container uk-text-center"><p>主办单位：蓝水区卫生健康委员会　联系电话：0571-00000000</p><p><a href="https://beian.miit.gov.cn">浙ICP备18000000号</a>　网站标识码：3301990000</p></div></footer></body></html>"""


CARD = '<div><div class="uk-card uk-card-default uk-card-small uk-card-hover"><div class="uk-card-media-top"><a href="$H"><img data-src="/media/$N.jpg" alt="" uk-img></a></div><div class="uk-card-body"><h3 class="uk-card-title"><a class="uk-link-reset" href="$H">$T</a></h3><p class="uk-text-meta uk-margin-remove-top"><time datetime="$DT08:00+08:00">$Y年$m月$k日</time></p></div></div></div>'
LINE = '<li><div class="uk-flex uk-flex-between"><a class="uk-link-text uk-text-truncate" href="$H">$T</a><span class="uk-text-muted">$M-$d</span></div></li>'


def home(names: dict[str, Col]) -> str:
    """Cards of news; lines of notices and of science, the year left out over New Year."""
    cards = each(names["卫健动态"].rows[:4], CARD)
    boxes = "".join(
        f'<div><div class="uk-flex uk-flex-between"><h2 class="uk-heading-bullet">{n}</h2><a class="uk-button uk-button-text" href="{names[n].path}">查看全部 <span uk-icon="chevron-right"></span></a></div><ul class="uk-list uk-list-divider">{each(names[n].rows[:5], LINE)}</ul></div>'
        for n in ("公示公告", "健康科普")
    )
    return page(
        "蓝水区卫生健康委员会",
        "",
        f"""<section><div class="uk-flex uk-flex-between"><h2 class="uk-heading-bullet">卫健动态</h2><a class="uk-button uk-button-text" href="/dynamics">查看全部</a></div><div class="uk-child-width-1-4@m uk-grid-small uk-grid-match" uk-grid>{cards}</div></section><section class="uk-child-width-1-2@m" uk-grid>{boxes}</section>""",
    )


def listing(col: Col) -> str:
    """Cards; documents fold by year; what is empty says so beside an icon."""
    if col.name == "规范性文件":
        years = sorted({day[:4] for _, _, day in col.rows}, reverse=True)
        folds = "".join(
            f'<li{" class=uk-open" if y == years[0] else ""}><a class="uk-accordion-title" href="#">{y}年（{sum(r[2][:4] == y for r in col.rows)}）</a><div class="uk-accordion-content"><ul class="uk-list">{each([r for r in col.rows if r[2][:4] == y], LINE)}</ul></div></li>'
            for y in years
        )
        body = f"<ul uk-accordion>{folds}</ul>"
    elif not col.rows:
        body = '<div class="uk-placeholder uk-text-center"><span uk-icon="icon: file-text; ratio: 2"></span><p class="uk-text-muted">还没有内容</p></div>'
    else:
        body = f'<div class="uk-child-width-1-3@m" uk-grid>{each(col.rows, CARD)}</div>'
    turn = (
        f'<ul class="uk-pagination uk-flex-center"><li class="uk-active"><span>1</span></li><li><a href="{col.path}?p=2">2</a></li><li><a href="{col.path}?p=3">3</a></li><li class="uk-disabled"><span>…</span></li><li><a href="{col.path}?p={col.pages}">{col.pages}</a></li><li><a href="{col.path}?p=2"><span uk-pagination-next></span></a></li></ul>'
        if col.pages
        else ""
    )
    above = '<li><a href="/open">政务公开</a></li>' if col.path.startswith("/open/") else ""
    return page(
        f"{col.name} | 蓝水区卫生健康委员会",
        f"{above}<li><span>{col.name}</span></li>",
        f'<h1 class="uk-heading-small">{col.name}</h1>{body}{turn}',
    )


def article(col: Col, row: Row) -> str:
    """As UIkit lays out an article."""
    y, m, d = row[2].split("-")
    return page(
        f"{row[0]} | 蓝水区卫生健康委员会",
        f'<li><a href="{col.path}">{col.name}</a></li><li><span>正文</span></li>',
        f"""<article class="uk-article"><h1 class="uk-article-title">{row[0]}</h1><p class="uk-article-meta">发布于 {y}年{int(m)}月{int(d)}日 · 来源 区卫健委办公室 · 阅读 2023</p>{paragraphs("为方便居民就近就医，我区持续推进紧密型医联体建设。", "下一步将优化服务流程，提升基层诊疗能力。")}</article>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "蓝水区",
        "区卫健委",
        lambda col, n, d: f"{col.path}/{d.replace('-', '')[2:]}{17 - n:02d}",
    )
    publish(S, COLS, home(names), listing, article, {"卫健动态": 1, "公示公告": 1, "规范性文件": 1})
    doors = "".join(
        f'<div><a class="uk-card uk-card-primary uk-card-body uk-display-block uk-link-toggle" href="{c.path}"><span uk-icon="folder"></span><h3 class="uk-card-title">{c.name}</h3></a></div>'
        for c in COLS
        if c.path.startswith("/open/")
    )
    S.add(
        "/open",
        page(
            "政务公开 | 蓝水区卫生健康委员会",
            "<li><span>政务公开</span></li>",
            f'<div class="uk-child-width-1-4@m" uk-grid>{doors}</div>',
        ),
        blank=False,
    )
    people = "".join(
        f'<div class="uk-card uk-card-default"><img src="/media/l{n}.jpg" alt=""><h3>{name}</h3><p>{duty}</p></div>'
        for n, (name, duty) in enumerate(
            (
                ("党委书记、主任", "主持委全面工作，分管规划财务。"),
                ("副主任", "分管医政医管、基层卫生、中医药管理。"),
            )
        )
    )
    S.add(
        "/leaders",
        page(
            "领导信息 | 蓝水区卫生健康委员会",
            "<li><span>领导信息</span></li>",
            f"<h1>领导信息</h1>{people}",
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2024-01-11"}
    return S
