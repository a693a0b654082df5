"""A centre for trading whose boxes have names without addresses and «more» without words; a county
on Struts with boxes whose names are half bold."""

from __future__ import annotations

from .field_plan import Col, Row, Small, each, fill, keep, paragraphs, publish

TEXT = paragraphs(
    "近日，有关单位召开会议，部署年末重点工作，明确任务分工和完成时限。",
    "会议要求，各单位要加强协调配合，及时解决困难和问题，确保各项任务落到实处。",
)


def build() -> None:
    """Both sites."""
    keep(trade())
    keep(coast())


def trade() -> Small:
    """Tabs are spans, «more» are links without a word, told apart by their order."""
    site = Small("trade_centre", "https://www.lushangjy-x.invalid/", "2026-11-20", "")
    cols = [
        Col("/lscms/zxdt/index.htm", "中心动态", "news", "list", "2026-11-18", 7, step=4),
        Col("/lscms/xsxx/index.htm", "县市信息", "news", "list", "2026-11-12", 6, step=6, skip=5),
        Col("/lscms/tzgg/index.htm", "通知公告", "notice", "list", "2026-11-09", 6, step=8),
        Col("/lscms/jyxx/index.htm", "交易信息", None, "list", "2026-11-19", 7, "projects", step=2),
        Col("/lscms/zcfg/index.htm", "政策法规", "policy", "list", "2026-07-21", 5, step=40),
        Col("/lscms/cqjy/index.htm", "产权交易", None, "blank"),
    ]
    menu = [cols[3], cols[2], cols[4], cols[5]]

    def page(title: str, inner: str) -> str:
        nav = "".join(
            f'<li><a href="{c.path}" target="_self" rel="noopener noreferrer">{c.name}</a></li>'
            for c in menu
        )
        return f"""<!DOCTYPE html>
<html lang="zh"><head><meta charset="UTF-8"><title>{title}</title><link rel="stylesheet" href="/lscms/r/in.css"></head>
<body><div class="head-top"><div class="content clearfix"><a class="fl" href="/"><img src="/lscms/r/logo.png"></a><a class="fr" href="/auth/toLogin.do">交易主体登录</a></div></div>
<div class="nav-box"><ul class="content clearfix"><li><a href="/" target="_self">首页</a></li>{nav}</ul></div>
{inner}
<div class="bottom"><p>主办单位：鹭上市公共资源交易中心　网站标识码：4703000041　岭ICP备00000006号</p></div></body></html>"""

    def panel(rows: list[Row], shown: bool) -> str:
        title, href, _ = rows[0]
        first = f'<li class="clearfix first-list"><h6>{title}</h6><p>{title}</p><a class="link" href="{href}" target="_blank">【详情】</a></li>'
        rest = each(
            rows[1:6],
            '<li class="clearfix"><a href="$H" target="_blank">$T</a> <span>$D</span></li>',
        )
        return f"<li{' class=show' if shown else ''}><ul>{first}{rest}</ul></li>"

    def home(names: dict[str, Col]) -> str:
        boxes = ""
        for group in (("中心动态", "县市信息"), ("通知公告",)):
            spans = "".join(
                f"<span{' class=show' if not at else ''}>{n}</span>" for at, n in enumerate(group)
            )
            more = "".join(
                f'<a{" class=show" if not at else ""} href="{names[n].path}" target="_blank"></a>'
                for at, n in enumerate(group)
            )
            panels = "".join(panel(names[n].rows, not at) for at, n in enumerate(group))
            boxes += f'<div class="fl content-list"><p class="clearfix">{spans}{more}</p><ul>{panels}</ul></div>'
        tiles = "".join(
            f'<li><a href="{to}" target="_blank">{n}</a></li>'
            for n, to in (
                ("主体库注册", "https://ztk.lingbei-x.invalid/reg/index.do"),
                ("不见面开标大厅", "https://kb.lingbei-x.invalid/login.do"),
                ("政采商城", "https://sc.lingbei-x.invalid/"),
            )
        )
        return page(
            "鹭上市公共资源交易中心",
            f'<div class="content-box content clearfix">{boxes}</div><div class="small-banner"><ul><li class="first">今日交易</li><li><span>受理</span><b id="data1"></b>件</li></ul></div><div class="title-img content"><ul class="clearfix">{tiles}</ul></div>',
        )

    def listing(col: Col) -> str:
        body = each(
            col.rows,
            '<li class="clearfix"><a href="$H" target="_blank" rel="noopener noreferrer">$T</a> <span>$D</span></li>',
        )
        none = "" if col.rows else '<li class="none">暂无公告</li>'
        return page(
            f"{col.name}-鹭上市公共资源交易中心",
            f'<div class="content"><div class="place"><a href="/">首页</a> <i>›</i> <a href="{col.path}">{col.name}</a></div><ul class="news">{body}{none}</ul></div>',
        )

    def article(col: Col, row: Row) -> str:
        return page(
            f"{row[0]}-鹭上市公共资源交易中心",
            f'<div class="content"><div class="place"><a href="/">首页</a> <i>›</i> <a href="{col.path}">{col.name}</a></div><div class="xx"><h3>{row[0]}</h3><p class="msg"><span>发布时间：{row[2]} 09:11</span><span>浏览量：233</span></p><div class="con">{TEXT}</div></div></div>',
        )

    names = fill(
        cols,
        "鹭上市",
        "市公共资源交易中心",
        lambda c, n, _: f"{c.path.removesuffix('index.htm')}{28110 - 9 * n}.htm",
    )
    publish(
        site,
        cols,
        home(names),
        listing,
        article,
        {"中心动态": 2, "通知公告": 1},
        identity={"site_id_code": "4703000041"},
    )
    site.more |= {"home_newest": "2026-11-18"}
    return site


def coast() -> Small:
    """Two columns of boxes, a box of notices without a «more», a box of files, pictures as links."""
    site = Small("coast_county", "http://www.xinlanxian-x.invalid/", "2026-11-20", "")
    at = "/web/areaInfoMainList.action?type={}&catalogID={}".format
    cols = [
        Col(at("zwdt", 2), "政务动态", "news", "list", "2026-11-17", 8, step=3),
        Col(at("tzgg", 68), "通知公告", "notice", "list", "2026-11-11", 6, step=7),
        Col(at("zcfg", 1), "政策法规", "policy", "list", "2026-09-02", 6, step=30),
        Col(at("ywgg", 180), "业务公告", "notice", "list", "2026-10-26", 6, step=9, skip=4),
        Col(at("rsxx", 183), "人事信息", "personnel", "list", "2026-06-19", 5, step=33),
        Col("/web/xlgk.action", "走进新岚", "overview", "single"),
    ]

    def page(title: str, inner: str) -> str:
        nav = "".join(
            f'<li><a href="{c.path.replace("&", "&amp;")}">{c.name}</a></li>'
            for c in (cols[5], cols[0], cols[1])
        )
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta charset="UTF-8"><title>{title}</title></head><body><div class="top"><table><tr><td id="datetime"></td><td><a href="javascript:void(0)" title="新岚县">收藏本站</a></td></tr></table></div>
<div class="inner"><div class="logo"></div><div class="nav"><ul><li class="current"><a href="/">网站首页</a></li>{nav}<li><a href="https://zwfw.lingbei-x.invalid/">网上办事</a></li></ul></div></div>
<div class="wrapper"><div class="inner">{inner}</div></div>
<div class="foot"><p>主办：新岚县人民政府办公室　网站标识码：4700009917　岭ICP备00000007号</p></div></body></html>"""

    def home(names: dict[str, Col]) -> str:
        news = names["政务动态"].rows
        slides = each(
            news[:3], '<li><a href="$H"><img src="/p/$N.jpg" title="$T"><p>$S</p></a></li>'
        )
        lead = f'<li class="first"><a href="{news[3][1].replace("&", "&amp;")}" title="{news[3][0]}">{news[3][0][:16]}</a><p>县里召开会议，部署年末工作，要求各单位抓好落实……</p></li>'
        top = f'<div class="focus"><table><tr><th><div id="slide"><ul id="pic">{slides}</ul><div id="num"><a href="javascript:void(0)">1</a><a href="javascript:void(0)">2</a><a href="javascript:void(0)">3</a></div></div></th><td><ul>{lead}{each(news[:3], "<li><a href=$H title=$T>$S</a><em>$D</em></li>")}</ul></td></tr></table></div>'

        def box(n: str, icon: int) -> str:
            col = names[n]
            return f'<div class="border"><h3><i class="ico{icon}"></i><span><strong>{n[:2]}</strong>{n[2:]}</span><a href="{col.path.replace("&", "&amp;")}">+ 更多</a></h3><ul>{each(col.rows[:5], """<li><a href="$H" title="$T">$S</a><em>$D</em></li>""")}</ul></div>'

        pairs = f'<table><tr><td>{box("政策法规", 1)}</td><td>{box("业务公告", 2)}</td></tr><tr><td colspan="2"><div class="banner"><img src="/i/adv1.jpg"></div></td></tr><tr><td>{box("人事信息", 3)}</td><td></td></tr></table>'
        right = f'<div class="right"><div class="notice"><h3><span>通知公告</span></h3><ul>{each(names["通知公告"].rows[:5], """<li><a href="$H" title="$T">$S</a><em>$D</em></li>""")}</ul></div><div class="link"><h3><span>友情链接</span></h3><div id="marqueeImg"><a href="http://www.gov.invalid/" target="_blank"><img src="/l/1.jpg"></a></div></div></div>'
        return page("新岚县人民政府门户网站", f'<div class="left">{top}{pairs}</div>{right}')

    def listing(col: Col) -> str:
        body = each(col.rows, '<li><a href="$H" title="$T">$S</a><em>$D</em></li>', 22)
        return page(
            "新岚县人民政府门户网站",
            f'<div class="main"><div class="position"><span>当前位置：</span><a href="/">网站首页</a> &gt; {col.name}</div><div class="list"><h3>{col.name}</h3><ul>{body}</ul></div></div>',
        )

    def article(col: Col, row: Row) -> str:
        return page(
            "新岚县人民政府门户网站",
            f'<div class="main"><div class="position"><span>当前位置：</span><a href="/">网站首页</a> &gt; <a href="{col.path.replace("&", "&amp;")}">{col.name}</a> &gt; 正文</div><div class="content"><h1>{row[0]}</h1><div class="info">发布时间：{row[2]} 来源：县政府办 点击：88</div>{TEXT}</div></div>',
        )

    def to(col: Col, number: int, _: str) -> str:
        kind = col.path.split("type=")[1].split("&")[0]
        return f"/web/contentsShow.action?type={kind}&contentsID={9300 - 11 * number}"

    names = fill(cols, "新岚县", "县政府办", to)
    publish(
        site,
        cols,
        home(names),
        listing,
        article,
        {"政务动态": 1, "业务公告": 1},
        identity={"site_id_code": "4700009917"},
    )
    site.add(
        "/web/xlgk.action",
        page(
            "新岚县人民政府门户网站",
            f'<div class="intro">{paragraphs("新岚县位于岭北省东部沿海，辖九镇两乡，海岸线长六十余公里。", "全县盛产海鲜、荔枝和茶叶，是省级历史文化名城。", "境内交通便利，高速公路贯穿南北。")}</div>',
        ),
        blank=False,
    )
    site.more |= {"home_newest": "2026-11-17"}
    return site
