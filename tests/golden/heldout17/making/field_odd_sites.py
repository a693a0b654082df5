"""Odd sites: articles with small numbers beside numbered pages, a site for telephones, years as
headings, tables of 2005."""

from __future__ import annotations

from .field_look import Look
from .field_plan import ODD, Col, Row, each, rows


def build() -> None:
    """Write them."""
    for site in (small_numbers(), telephones(), years(), tables()):
        site.write(ODD)


def small_numbers() -> Look:
    """/news.htm is a column, /news/12.htm an article of it, /news/list2.htm would be its second page."""
    cols = [
        Col("/news.htm", "河务动态", "news", "list", "2026-11-17", 7, step=3),
        Col("/notice.htm", "河务公告", "notice", "list", "2026-11-03", 6, step=8),
        Col("/law.htm", "政策法规", "policy", "list", "2026-06-18", 5, step=40),
        Col("/plan.htm", "规划计划", "planning", "blank"),
        Col("/about.htm", "单位概况", "overview", "single"),
    ]
    row = '<li><a href="$H">$T</a><span>$D</span></li>'

    def home(look: Look) -> str:
        def box(name: str) -> str:
            return f'<div class="b"><h3>{name}<a href="{look.names[name].path}">more</a></h3><ul>{look.of(name, 6)}</ul></div>'

        return box("河务动态") + box("河务公告") + box("政策法规")

    path = '<div class="path">当前位置：<a href="/">首页</a> - <a href="$PATH">$NAME</a></div>'
    site = Look(
        "small_numbers",
        "http://www.hewuju-x.invalid/",
        "清沅河务局",
        "清沅",
        "河务局",
        "",
        cols,
        """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>$TITLE</title></head><body><div class="top"><a href="/"><img src="/img/logo.gif"></a></div><div class="nav"><a href="/">首页</a>$NAV</div><div class="main">$BODY</div><div class="foot">清沅河务局　桐ICP备00000031号</div></body></html>""",
        '<a href="$PATH">$NAME</a>',
        row,
        f'{path}<ul class="l">$ROWS</ul>',
        f'{path}<div class="a"><h1>$T</h1><p>发布时间：$D　来源：河务局办公室</p>$TEXT</div>',
        "<li>暂无内容</li>",
        home,
        {"河务动态": 7, "河务公告": 2},
        "2026-11-17",
        single=f'{path}<div class="a">$ABOUT</div>',
    )
    for at, col in enumerate(cols[:3]):
        made = rows(col.kind or "", col.newest or "", col.count, "清沅", "", col.step, 0, "河务局")
        first = (27, 14, 9)[at]
        col.rows = [
            (title, f"{col.path.removesuffix('.htm')}/{first - number}.htm", day)
            for number, (title, _, day) in enumerate(made)
        ]
        col.count = 0
    return site


def telephones() -> Look:
    """A town's site made for telephones: doors as a grid, a bar below."""
    cols = [
        Col("/zxdt/", "最新动态", "news", "list", "2026-11-16", 7, step=4, skip=5),
        Col("/tzgg/", "通知公告", "notice", "list", "2026-11-09", 6, step=7, skip=4),
        Col("/bmfw/", "便民服务", None, None, "2026-08-27", 4, "plain", step=30),
        Col("/cwgk/", "村务公开", None, "blank"),
        Col("/zqgk/", "镇情概况", "overview", "single"),
    ]
    row = '<a class="weui-media-box" href="$H"><h4 class="weui-media-box__title">$T</h4><ul class="weui-media-box__info"><li class="weui-media-box__info__meta">镇党政办</li><li class="weui-media-box__info__meta">$D</li></ul></a>'

    def home(look: Look) -> str:
        grid = "".join(
            f'<a href="{c.path}" class="weui-grid"><div class="weui-grid__icon"><img src="/i/{at}.png" alt=""></div><p class="weui-grid__label">{c.name}</p></a>'
            for at, c in enumerate(look.cols)
        )
        return f'<div class="weui-grids">{grid}</div><div class="weui-panel"><div class="weui-panel__hd">最新动态</div><div class="weui-panel__bd">{look.of("最新动态", 5)}</div><div class="weui-panel__ft"><a href="/zxdt/" class="weui-cell_link">查看更多</a></div></div><div class="weui-panel"><div class="weui-panel__hd">通知公告</div><div class="weui-panel__bd">{look.of("通知公告", 4)}</div><div class="weui-panel__ft"><a href="/tzgg/" class="weui-cell_link">查看更多</a></div></div>'

    head = '<div class="navbar"><a href="javascript:history.back()">返回</a><h2>$NAME</h2></div>'
    return Look(
        "telephones_first",
        "https://m.zhulinzhen-x.invalid/",
        "竹林镇人民政府",
        "竹林镇",
        "镇政府",
        "$P%Y/#*.html",
        cols,
        """<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>$TITLE</title></head><body>$BODY
<div class="weui-tabbar"><a href="/" class="weui-tabbar__item"><p class="weui-tabbar__label">首页</p></a><a href="/zxdt/" class="weui-tabbar__item"><p class="weui-tabbar__label">最新动态</p></a><a href="/zqgk/" class="weui-tabbar__item"><p class="weui-tabbar__label">镇情概况</p></a></div><div class="weui-footer"><p>竹林镇人民政府　政府网站标识码：5204060004</p></div></body></html>""",
        "",
        row,
        f'{head}<div class="weui-panel"><div class="weui-panel__bd">$ROWS</div></div>',
        f'{head}<article class="weui-article"><h1>$T</h1><p class="info"><span>$D</span><span>来源：镇党政办</span></p><section>$TEXT</section></article>',
        '<div class="weui-loadmore"><span class="weui-loadmore__tips">暂无数据</span></div>',
        home,
        {"最新动态": 1, "通知公告": 1},
        "2026-11-16",
        "5204060004",
        f'{head}<article class="weui-article"><section>$ABOUT</section></article>',
    )


def years() -> Look:
    """Columns whose days stand under headings of years; a blank one shows a picture."""
    cols = [
        Col("/jsdt/index.html", "局事动态", "news", "list", "2026-11-13", 7, step=30),
        Col("/gsgg/index.html", "公示公告", "notice", "list", "2026-10-30", 6, step=45),
        Col("/tjsj/index.html", "统计数据", "statistics", "list", "2026-10-25", 5, step=60),
        Col("/zfcg/index.html", "采购信息", None, "blank"),
        Col("/jggk/index.html", "机构概况", None, "single"),
    ]
    row = '<li><a href="$H">$T</a><em>$M-$d</em></li>'

    def grouped(those: list[Row]) -> str:
        by_year: dict[str, list[Row]] = {}
        for one in those:
            by_year.setdefault(one[2][:4], []).append(one)
        return "".join(
            f'<h4 class="year">{year}年</h4><ul>{each(some, row)}</ul>'
            for year, some in by_year.items()
        )

    class Years(Look):
        """The rows of a column stand by years."""

        def listing(self, col: Col) -> str:
            body = grouped(col.rows) if col.rows else self.empty
            return self.whole(
                self.named(self.title, col), self.named(self.box.replace("$ROWS", body), col)
            )

    def home(look: Look) -> str:
        full = '<li><a href="$H">$T</a><em>$D</em></li>'
        return "".join(
            f'<div class="sec"><div class="h"><span>{n}</span><a href="{look.names[n].path}">更多</a></div><ul>{look.of(n, 4, full)}</ul></div>'
            for n in ("局事动态", "公示公告", "统计数据")
        )

    path = '<p class="wz">您现在的位置：<a href="/">首页</a> » <a href="$PATH">$NAME</a></p>'
    return Years(
        "years_as_headings",
        "http://tjj.lanxishi-x.invalid/",
        "澜溪市统计局",
        "澜溪市",
        "市统计局",
        "/a/#*.html",
        cols,
        """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>$TITLE</title></head><body><div class="hd"><a href="/"><img src="/i/logo.png" alt="澜溪市统计局"></a></div><ul class="nav"><li><a href="/">首页</a></li>$NAV</ul><div class="bd">$BODY</div><div class="ft"><p>主办：澜溪市统计局　网站标识码：5205000017　桐ICP备00000032号</p></div></body></html>""",
        '<li><a href="$PATH">$NAME</a></li>',
        row,
        f'{path}<div class="ny">$ROWS</div>',
        f'{path}<div class="ny"><h1>$T</h1><div class="sj">$D　来源：市统计局</div>$TEXT</div>',
        '<div class="kong"><img src="/i/kong.png" alt="该栏目暂无内容"></div>',
        home,
        {"局事动态": 1, "公示公告": 1},
        "2026-11-13",
        "5205000017",
        f'{path}<div class="ny">$ABOUT</div>',
    )


def tables() -> Look:
    """Tables of 2005: every list has a row called header; what is new is marked by a picture."""
    cols = [
        Col("/class.asp?id=1", "水产新闻", "news", "list", "2026-10-28", 7, step=9, skip=2),
        Col("/class.asp?id=2", "通知公告", "notice", "list", "2026-11-02", 6, step=11, skip=1),
        Col("/class.asp?id=3", "政策法规", "policy", "list", "2026-03-16", 5, step=60),
        Col("/class.asp?id=4", "渔业项目", None, "blank"),
        Col("/about.asp", "站情简介", "overview", "single"),
    ]
    row = '<tr><td width="20" align="center">·</td><td><a href="$H" title="$T" target="_blank">$S</a> <img src="images/new.gif"></td><td width="80">$Y/$m/$k</td></tr>'

    def home(look: Look) -> str:
        def box(name: str) -> str:
            return f'<table width="100%" border="0"><tr class="header"><td colspan="2">{name}</td><td align="right"><a href="{look.names[name].path}">&gt;&gt;更多</a></td></tr>{look.of(name, 5)}</table>'

        return box("水产新闻") + box("通知公告") + box("政策法规")

    path = '<table width="100%"><tr class="header"><td>您的位置：<a href="/">首页</a> → $NAME</td></tr></table>'
    return Look(
        "tables_with_headers",
        "http://www.shuichanzhan-x.invalid/",
        "谷城县水产技术推广站",
        "谷城县",
        "水产站",
        "/show.asp?id=*#",
        cols,
        """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>$TITLE</title></head><body><table width="778" align="center"><tr><td><img src="/images/top.gif"></td></tr><tr><td bgcolor="#003366"><a href="/">首页</a>$NAV</td></tr></table><table width="778" align="center"><tr><td>$BODY</td></tr></table><table width="778" align="center"><tr><td align="center">谷城县水产技术推广站　桐ICP备00000033号</td></tr></table></body></html>""",
        ' | <a href="$PATH">$NAME</a>',
        row,
        f'{path}<table width="100%"><tr class="header"><td></td><td>标题</td><td>日期</td></tr>$ROWS</table>',
        f'{path}<table width="100%"><tr class="header"><td align="center">$T</td></tr><tr><td align="center">发布日期：$D　点击：31</td></tr><tr><td>$TEXT</td></tr></table>',
        '<tr><td colspan="3" align="center">没有任何记录</td></tr>',
        home,
        {"水产新闻": 1, "通知公告": 2},
        "2026-11-02",
        "",
        f'{path}<table width="100%"><tr><td>$ABOUT</td></tr></table>',
        "谷城县水产技术推广站",
    )
