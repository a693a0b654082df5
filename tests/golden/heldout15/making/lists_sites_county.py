"""A county of 2022 with a portal and a page of open information: days in bold on the one, in spans on
the other, boxes with and without a way to the column, a column of yearly reports."""

from __future__ import annotations

from .lists_plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("bold_county", "http://www.shuiyunxian-x.invalid/", "2022-11-10", "")
COLS = [
    Col("/newsite/zwdt/syyw/", "水云要闻", "news", "list", "2022-11-09", 8, step=1, pages=67),
    Col("/newsite/zwdt/bmdt/", "部门动态", "news", "list", "2022-11-08", 6, step=3, skip=4),
    Col("/newsite/zwdt/tzgg/", "通知公告", "notice", "list", "2022-11-04", 6, step=5, pages=9),
    Col(
        "/newsite/zwgk/fdzdgknr/zfwj/",
        "政府文件",
        "policy",
        "list",
        "2022-09-30",
        5,
        step=28,
        first=None,
    ),
    Col(
        "/newsite/zwgk/fdzdgknr/rsxx/",
        "人事信息",
        "personnel",
        "list",
        "2022-10-21",
        5,
        step=16,
        first=None,
    ),
    Col("/newsite/zwgk/fdzdgknr/shgy/", "社会公益事业", None, "blank", first=None),
    Col("/newsite/zwgk/", "政务公开", None, None),
    Col(
        "/newsite/zwgk/zfxxgknb/",
        "政府信息公开年报",
        None,
        "list",
        "2022-01-28",
        4,
        "notice",
        step=360,
        first=None,
    ),
    Col("/newsite/zjsy/", "走进水云", "overview", "single"),
]
AT = {col.name: col.path for col in COLS}
OPEN = ("政府文件", "人事信息", "社会公益事业", "政府信息公开年报")


def page(title: str, inner: str) -> str:
    """The portal's frame."""
    nav = "".join(
        f'<li><a href="{AT[n]}">{n}</a></li>'
        for n in ("水云要闻", "部门动态", "通知公告", "政务公开", "走进水云")
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="水云县人民政府"><meta name="SiteIDCode" content="5200009916"><title>{title}</title><script src="/newsite/js/jquery.js"></script></head><body>
<div class="top"><span id="tq"><iframe width="280" height="25" src="//tianqi.invalid/index.php?c=code"></iframe></span><a href="javascript:void(0)" onclick="SetHome()">设为首页</a></div><div class="logo"></div><ul class="nav"><li><a href="/">首页</a></li>{nav}</ul>
{inner}
<div class="foot"><p>水云县人民政府办公室主办　网站标识码：5200009916　黔ICP备00000000号</p><p><img src="/newsite/images/ga.png">贵公网安备 52999902000000号</p></div></body></html>"""


def home(names: dict[str, Col]) -> str:
    """A headline with a summary, three boxes, a strip of special subjects as pictures."""
    news = names["水云要闻"]
    head = f'<div class="tt"><h1><a href="{news.rows[0][1]}" target="_blank">{news.rows[0][0]}</a></h1><p>11月9日，县委、县政府召开会议，总结前三季度工作……<a href="{news.rows[0][1]}">【详细】</a></p></div>'
    row = '<li><a href="$H" title="$T" target="_blank">$S</a><span>[$M-$d]</span></li>'
    boxes = "".join(
        f'<div class="NewsBox"><div class="bt"><span class="on">{n}</span><a href="{AT[n]}" class="m">更多</a></div><ul>{each(names[n].rows[:6], row)}</ul></div>'
        for n in ("水云要闻", "部门动态", "通知公告")
    )
    return page("水云县人民政府", head + boxes)


def listing(col: Col) -> str:
    """News in spans; open information in bold with its own menu."""
    turn = f'<script>createPageHTML({col.pages}, 0, "index", "html");</script>' if col.pages else ""
    if col.name not in OPEN:
        row = '<li><a href="$H" title="$T" target="_blank">$T</a><span>$D</span></li>'
        return page(
            f"{col.name}_水云县人民政府",
            f'<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="NewsList"><ul>{each(col.rows, row)}</ul><div class="page">{turn}</div></div>',
        )
    row = '<li><a href="$H" title="$T">$T</a><b>$D</b></li>'
    menu = "".join(f'<li><a href="{AT[n]}"><i></i>{n}</a></li>' for n in OPEN)
    none = "" if col.rows else "<li>暂无信息</li>"
    return page(
        f"{col.name}_水云县人民政府",
        f'<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="{AT["政务公开"]}">政务公开</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="con_left"><ul class="menu_2">{menu}</ul></div><div class="scroll_main"><div class="titf">{col.name}</div><div class="zdgkc"><ul>{each(col.rows, row)}{none}</ul></div></div>',
    )


def article(col: Col, row: Row) -> str:
    """Title, facts in spans, text."""
    text = paragraphs(
        "11月上旬，水云县组织开展冬季安全生产检查，排查隐患三十余处。",
        "检查组要求责任单位限期整改，确保不留死角。",
    )
    return page(
        f"{row[0]}_水云县人民政府",
        f'<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="Article"><h1>{row[0]}</h1><div class="xx"><span>发布日期：{row[2]}</span><span>信息来源：县政府办</span><span>浏览次数：<script>document.write(1);</script></span></div><div class="view">{text}</div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "水云县",
        "县有关部门",
        lambda col, n, day: (
            f"{col.path}{day[:7].replace('-', '')}/t{day.replace('-', '')}_{77116204 - 55 * n - COLS.index(col)}.html"
        ),
    )
    report = names["政府信息公开年报"]
    report.rows = [
        (f"水云县{2021 - at}年政府信息公开工作年度报告", href, day)
        for at, (_, href, day) in enumerate(report.rows)
    ]
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"水云要闻": 1, "通知公告": 1},
        identity={"site_id_code": "5200009916"},
    )
    doors = "".join(f'<li><a href="{AT[n]}"><i></i>{n}</a></li>' for n in OPEN)
    S.add(
        AT["政务公开"],
        page(
            "政务公开_水云县人民政府",
            f'<div class="pos">当前位置：<a href="/">首页</a> &gt; 政务公开</div><ul class="doors">{doors}</ul>',
        ),
        blank=False,
    )
    text = paragraphs(
        "水云县位于省境西部，总面积三千余平方公里，辖三十个乡镇街道。",
        "全县森林覆盖率百分之六十二，盛产猕猴桃和刺梨。",
    )
    S.add(
        AT["走进水云"],
        page(
            "走进水云_水云县人民政府",
            f'<div class="pos">当前位置：<a href="/">首页</a> &gt; 走进水云</div><div class="Article">{text}</div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2022-11-09"}
    return S
