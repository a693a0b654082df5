"""A banner of open information with numbers for columns and for articles below them; a bureau whose
menus unfold."""

from __future__ import annotations

from .field_plan import Col, Row, Small, each, fill, keep, paragraphs, publish

TEXT = paragraphs(
    "为做好相关工作，现将有关事项通知如下，请各单位结合实际认真贯彻执行。",
    "各单位要落实责任，强化督促检查，工作中的经验做法和问题及时报送。",
)


def build() -> None:
    """The sites."""
    keep(numbers())
    keep(weather())


def numbers() -> Small:
    """A column is /government/47, its articles are /government/47/910.html; names of tabs are
    spans beside a «more» without an address; links between the boxes lead to columns."""
    site = Small("numbered_banner", "http://www.tuoluqi-x.invalid/", "2026-11-20", "")
    cols = [
        Col("/government/12", "旗区要闻", "news", "list", "2026-11-19", 7, step=2),
        Col("/government/47", "公告公示", "notice", "list", "2026-11-13", 6, step=5),
        Col("/government/61", "政府文件", "policy", "list", "2026-10-08", 6, step=28),
        Col("/government/257", "财政预决算", "finance", "list", "2026-03-05", 4, step=90),
        Col("/government/258", "人事信息", "personnel", "list", "2026-08-24", 5, step=20),
        Col("/government/705", "行政处罚", None, "blank"),
    ]
    menu = cols[:3]

    def page(title: str, inner: str) -> str:
        nav = "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in menu)
        return f"""<!doctype html>
<html><head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/client/css/main.css"></head>
<body><div class="header"><div class="w1200"><a href="/" class="logo"><img src="/client/images/logo.png"></a></div></div>
<div class="nav"><ul class="w1200"><li><a href="/">首页</a></li>{nav}</ul></div>
<div class="w1200">{inner}</div>
<div class="footer"><p>主办：驼鹿旗人民政府　政府网站标识码：4704000018　岭ICP备00000008号</p></div>
<script src="/client/js/jquery.min.js"></script></body></html>"""

    row = '<li><a target="_blank" href="$H" title="$T"><i class="dot"></i>$T<em class="time">$D</em></a></li>'

    def home(names: dict[str, Col]) -> str:
        tabs = f'<div class="item"><div class="title"><span class="active">政府文件</span><span>公告公示</span><a target="_blank" href="" class="more">更多&gt;&gt;</a></div><div class="content"><ul class="news_list" style="display:block">{each(names["政府文件"].rows[:5], row)}</ul><ul class="news_list">{each(names["公告公示"].rows[:5], row)}</ul></div></div>'
        news = f'<div class="item"><div class="title"><h4>旗区要闻</h4><a class="more" href="/government/12">更多&gt;&gt;</a></div><div class="content"><ul class="news_list">{each(names["旗区要闻"].rows[:6], row)}</ul></div></div>'
        key = (
            '<div class="item"><div class="title"><span class="active">重点领域</span></div><div class="content a-content"><!--<a href="/government/253" target="_blank">权责清单</a>-->'
            + "".join(f'<a href="{c.path}" target="_blank">{c.name}</a>' for c in cols[3:])
            + "</div></div>"
        )
        return page(
            "驼鹿旗人民政府", f'<div class="lbox">{news}</div><div class="midbox">{tabs}{key}</div>'
        )

    def listing(col: Col) -> str:
        body = (
            f'<ul class="news_list">{each(col.rows, row)}</ul>'
            if col.rows
            else '<ul class="news_list"></ul><div class="nodata">暂无数据</div>'
        )
        return page(
            f"{col.name}-驼鹿旗人民政府",
            f'<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="item"><div class="title"><h4>{col.name}</h4></div>{body}</div>',
        )

    def article(col: Col, one: Row) -> str:
        return page(
            f"{one[0]}-驼鹿旗人民政府",
            f'<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="article"><h2>{one[0]}</h2><div class="info"><span>时间：{one[2]}</span><span>来源：驼鹿旗人民政府</span></div>{TEXT}</div>',
        )

    names = fill(cols, "驼鹿旗", "旗政府办", lambda c, n, _: f"{c.path}/{5120 - 13 * n}.html")
    publish(
        site,
        cols,
        home(names),
        listing,
        article,
        {"旗区要闻": 1, "政府文件": 2},
        identity={"site_id_code": "4704000018"},
    )
    site.more |= {"home_newest": "2026-11-19"}
    return site


def weather() -> Small:
    """Menus that unfold; a single page is news.action?id=1, a list pubnewslist.action?newstype=6."""
    site = Small("weather_bureau", "http://www.qixiangju-x.invalid/", "2026-11-20", "")
    cols = [
        Col("/newslist.action?newstype=8", "工作动态", "news", "list", "2026-11-16", 7, step=4),
        Col(
            "/pubnewslist.action?newstype=114",
            "公示公告",
            "notice",
            "list",
            "2026-10-29",
            6,
            step=9,
            first=None,
        ),
        Col(
            "/pubnewslist.action?newstype=6",
            "政策法规",
            "policy",
            "list",
            "2026-05-18",
            5,
            step=45,
            first=None,
        ),
        Col(
            "/pubnewslist.action?newstype=19",
            "人事信息",
            "personnel",
            "list",
            "2026-07-07",
            5,
            step=25,
            first=None,
        ),
        Col("/pubnewslist.action?newstype=23", "重大项目", None, "blank", first=None),
        Col("/news.action?id=1", "部门职责", None, "single", first=None),
        Col("/news.action?id=2", "内设机构", None, "single", first=None),
    ]

    def page(title: str, inner: str) -> str:
        def sub(chosen: list[Col]) -> str:
            return "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in chosen)

        return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title><script src="/js/date.js"></script></head><body>
<div id="headtop"><p id="date"><script> document.write(getNowDate()); </script></p><p id="links"><a href="javascript:SetHome(this,window.location)">设为首页</a></p></div>
<div class="menu"><ul><li><a href="/">首页</a></li><li><a href="{cols[5].path}" 　target="_blank">部门概况</a><ul class="clidren" style="display: none;">{sub(cols[5:])}</ul></li><li><a href="{cols[0].path}">工作动态</a></li><li><a href="{cols[2].path}" 　target="_blank">信息公开</a><ul class="clidren" style="display: none;">{sub(cols[1:5])}</ul></li></ul></div>
{inner}
<div id="foot">主办：岭北省气象局　网站标识码：4700000077　岭ICP备00000009号</div></body></html>"""

    def home(names: dict[str, Col]) -> str:
        row = '<li><span class="date">[$M-$d]</span><a href="$H" title="$T">$S</a></li>'
        boxes = "".join(
            f'<div class="box"><div class="bt"><h3>{n}</h3><a href="{names[n].path}" class="more"><img src="/img/more.gif" alt="更多"></a></div><ul>{each(names[n].rows[:5], row)}</ul></div>'
            for n in ("工作动态", "公示公告")
        )
        return page(
            "岭北省气象局",
            f'<div class="wrap">{boxes}<div class="tq"><iframe src="http://tq.invalid/w.html" height="90"></iframe></div></div>',
        )

    def way(col: Col) -> str:
        return f'<div class="location">您现在的位置：<a href="/">首页</a> &gt;&gt; {col.name}</div>'

    def listing(col: Col) -> str:
        body = (
            each(
                col.rows,
                '<tr><td><img src="/img/d.gif"></td><td><a href="$H">$T</a></td><td class="time">$D</td></tr>',
            )
            if col.rows
            else '<tr><td colspan="3" align="center">没有相关记录</td></tr>'
        )
        return page(
            f"{col.name}-岭北省气象局",
            f'<div class="wrap">{way(col)}<table class="newslist">{body}</table></div>',
        )

    def article(col: Col, one: Row) -> str:
        return page(
            f"{one[0]}-岭北省气象局",
            f'<div class="wrap">{way(col)}<div class="news_t">{one[0]}</div><div class="news_s">作者：办公室 来源：岭北省气象局 时间：{one[2]}</div><div class="news_c">{TEXT}</div></div>',
        )

    names = fill(
        cols,
        "岭北省",
        "省气象局",
        lambda c, n, _: f"/shownews.action?newsid={4410 - 7 * n}{c.path[-1]}",
    )
    publish(
        site,
        cols,
        home(names),
        listing,
        article,
        {"工作动态": 1},
        identity={"site_id_code": "4700000077"},
    )
    for col in cols[5:]:
        site.add(
            col.path,
            page(
                f"{col.name}-岭北省气象局",
                f'<div class="wrap">{way(col)}<div class="news_c">{paragraphs("承担全省气象监测、预报预警和气候资源开发利用工作。", "管理全省气象行业，组织气象科学研究和成果推广。")}</div></div>',
            ),
            blank=False,
        )
    site.more |= {"home_newest": "2026-11-16"}
    return site
