"""A district on LonSun, 2025: catalogue lists with number and day, letters t0–t5, marks of identity."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("lonsun_district", "https://www.chenghu.invalid/", "2025-10-15", "lonsun")
TOP = """<!DOCTYPE HTML><html><head><meta charset="utf-8" /><meta name="SiteName" content="澄湖区人民政府" /><meta name="SiteDomain" content="www.chenghu.invalid" /><meta name="SiteIDCode" content="3411020005" />{metas}<meta name="HtmlGenerateTime" content="2025-10-15 06:30:02" /><title>{title}</title><link href="/_res/css/lonsun.css" rel="stylesheet" /></head><body>
<div class="wza"><!--StartLabelHtml_top_0a1--><div class="container"><a href="https://www.ah.invalid/">省政府网站</a><span class="date">2025年10月15日</span></div><!--EndLabelHtml_top_0a1--></div>
<div class="menu"><ul><li><a href="/index.html" class="m1">首页</a></li>
<li><a href="/zjch/index.html">走进澄湖</a></li><li><a href="/content/column/5510001">新闻中心</a></li><li><a href="/public/index.html">政府信息公开</a></li><li><a href="https://ahzwfw.invalid/ch">政务服务</a></li><li><a href="/hdjl/index.html">互动交流</a></li></ul></div>"""
FOOT = """<div class="footer"><div class="blinks"><select onchange="window.open(this.value)"><option>各区县网站</option><option value="https://www.x1.invalid/">南区</option></select></div>
<div class="conac"><script type="text/javascript">document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='https://dcs.conac.cn/js/13/192/0000/60435580/CA131920000604355800002.js' type='text/javascript'%3E%3C/script%3E"));</script><span id="span_jiucuo"></span><script id="_jiucuo_" sitecode='3411020005' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script></div>
<ul><li>版权所有：澄湖区人民政府</li><li>主办：澄湖区人民政府办公室</li><li>政府网站标识码：3411020005</li><li>皖公网安备 34110202000123号</li><li>皖ICP备2024040110号-1</li><li><a href="/sitemap.html">网站地图</a></li><li><img src="/_res/ipv6.png" alt="本站已支持IPv6" /></li></ul></div></body></html>"""


def page(title: str, inner: str, metas: str = "") -> str:
    return TOP.format(title=title, metas=metas) + inner + FOOT


def crumb(*steps: tuple[str, str]) -> str:
    return (
        '<div class="position"><!--StartLabelHtml_position_77-->您当前的位置：<a href="/index.html">首页</a>'
        + "".join(f'<span class="arrow">&gt;</span><a href="{h}">{n}</a>' for n, h in steps)
        + "<!--EndLabelHtml_position_77--></div>"
    )


NEWS = [
    ("澄湖区召开三季度经济运行调度会", "/content/article/20440981", "2025-10-14"),
    ("区领导带队督查秸秆禁烧工作", "/content/article/20440790", "2025-10-10"),
    ("首届澄湖蟹文化周启动", "/content/article/20440115", "2025-09-28"),
]
TOWN = [("湖东街道：老旧小区换新颜", "/content/article/20440810", "2025-10-11")]
# Title, address, number, day.
OPENED = [
    (
        "澄湖区人民政府关于印发澄湖区国土空间分区规划的通知",
        "/public/6611027/119900121.html",
        "澄政〔2025〕14号",
        "2025-09-19",
    ),
    (
        "澄湖区人民政府办公室关于调整区政府领导分工的通知",
        "/public/6611027/119870031.html",
        "澄政办〔2025〕7号",
        "2025-06-05",
    ),
]
PEOPLE = [
    (
        "澄湖区2025年度事业单位公开招聘拟聘用人员公示（第二批）",
        "/public/6611029/119910004.html",
        "",
        "2025-10-09",
    )
]
LETTERS = [
    ("2025-10-12", "我要咨询", "20251012003", "咨询幼儿园入园补贴", "区教体局", "办理中", False),
    ("2025-09-26", "我要投诉", "20250926001", "商铺占道经营", "区城管局", "已回复", True),
    ("2025-09-15", "我要建议", "20250915002", "建议延伸公交线路", "区交通局", "已回复", True),
]
SURVEYS = [
    ("澄湖区地名命名网上调查", "/survey/detail/8801", "2025-09-01", "2025-09-30"),
    ("2024年度网站满意度调查", "/survey/detail/8702", "2024-11-04", "2024-12-04"),
]


def public(column: int, name: str, inner: str) -> str:
    tree = "".join(
        f'<li><a href="/public/column/{c}?type=4&action=list">{n}</a></li>'
        for c, n in ((6611027, "政策文件"), (6611028, "规划信息"), (6611029, "人员招录"))
    )
    return page(
        f"{name}_澄湖区人民政府",
        crumb(
            ("政府信息公开", "/public/index.html"),
            (name, f"/public/column/{column}?type=4&action=list"),
        )
        + f'<div class="xxgk"><div class="xxgk_nav"><h3>法定主动公开内容</h3><ul class="tree">{tree}</ul></div><div class="xxgk_r"><div class="searchbar">信息名称 <input /> <button>检索</button></div><div class="lm_tit">{name}</div>{inner}</div></div>',
        f'<meta name="ColumnName" content="{name}" />',
    )


def gk(rows: list[tuple[str, str, str, str]]) -> str:
    out = "".join(
        f'<ul class="clearfix xxgk_nav_list"><li class="mc"><a href="{h}" title="{t}" class="title" target="_blank">{t}</a><div class="box"><table><tr><th>索引号</th><td>0034{n}/202510-00{n}</td><th>发文日期</th><td>{d} 10:00</td></tr><tr><th>文号</th><td>{no}</td></tr></table></div></li><li class="rq">{d}</li></ul>'
        for n, (t, h, no, d) in enumerate(rows, 1)
    )
    return f'<div class="xxgk_navli"><ul class="clearfix xxgk_title"><li class="mc">信息名称</li><li class="rq">发布日期</li></ul></div><div class="xxgk_navli"><!--StartLabelHtml_publicInfoList_31-->{out}<!--EndLabelHtml_publicInfoList_31--></div>'


def home() -> str:
    def block(href: str, name: str, rows: list[Row]) -> str:
        lis = "".join(
            f'<li><i class="icon"></i><a href="{h}" title="{t}">{t}</a><span class="right date">{d[5:7]}月{d[8:]}日</span></li>'
            for t, h, d in rows
        )
        return f'<div class="m"><div class="tit"><a href="{href}" class="more"></a><span><a href="{href}">{name}</a></span></div><div class="list"><!--StartLabelHtml_linkList_{len(name)}--><ul>{lis}</ul><!--EndLabelHtml--></div></div>'

    return page(
        "澄湖区人民政府",
        block("/content/column/5510002", "澄湖要闻", NEWS)
        + block("/content/column/5510003", "镇街动态", TOWN)
        + block(
            "/public/column/6611027?type=4&action=list",
            "政策文件",
            [(t, h, d) for t, h, _, d in OPENED],
        )
        + '<div class="hd"><p>累计受理信件<em class="j-messageBoard-count">0</em>件</p><a href="/messageBoard/list?columnId=5510010"><i></i>区长信箱</a><a href="/survey/list?columnId=5510011"><i></i>网上调查</a></div>',
    )


def build() -> Small:
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "3411020005",
            "icp": True,
            "police": True,
            "party_government_mark": True,
            "error_report_entry": True,
            "sponsor": "澄湖区人民政府办公室",
            "sitemap": True,
        },
    )
    body = "".join(
        f'<li class="lmlist"><span class="right date">{d}</span><a href="{h}" title="{t}" class="left">{t}</a></li>'
        for t, h, d in NEWS
    )
    S.add(
        "/content/column/5510002",
        page(
            "澄湖要闻",
            crumb(("新闻中心", "/content/column/5510001"), ("澄湖要闻", "/content/column/5510002"))
            + f'<div class="navjz"><!--StartLabelHtml_articleNewsList_9--><ul class="doc_list">{body}<li class="lm_line"></li></ul><div id="page_info" class="pagination"></div><script>Ls.pagination("#page_info",function(i){{return "/content/column/5510002?pageIndex="+i}},{{currentPage:1,pageCount:119,total:1781}});</script><!--EndLabelHtml_articleNewsList_9--></div>',
            '<meta name="ColumnName" content="澄湖要闻" />',
        ),
        rows_of=NEWS,
        blank=False,
    )
    S.add(
        "/public/column/6611027?type=4&action=list",
        public(6611027, "政策文件", gk(OPENED)),
        rows_of=[(t, h, d) for t, h, _, d in OPENED],
        blank=False,
    )
    S.add(
        "/public/column/6611028?type=4&action=list",
        public(
            6611028,
            "规划信息",
            gk([]) + '<div class="no-data"><img src="/_res/nodata.png" /><p>暂无相关信息</p></div>',
        ),
        items=[],
        blank=True,
    )
    S.add(
        "/public/column/6611029?type=4&action=list",
        public(6611029, "人员招录", gk(PEOPLE)),
        rows_of=[(t, h, d) for t, h, _, d in PEOPLE],
    )
    rows = "".join(
        f'<ul class="{"odd" if n % 2 else "even"}"><li class="t0">{a}</li><li class="t5"><span class="s{int(ok)}">{s}</span></li><li class="t1">{k}</li><li class="t2">{no}</li><li class="t3"><a href="/messageBoard/detail?id={no}">{t}</a></li><li class="t4">{u}</li></ul>'
        for n, (a, k, no, t, u, s, ok) in enumerate(LETTERS)
    )
    S.add(
        "/messageBoard/list?columnId=5510010",
        page(
            "区长信箱",
            crumb(
                ("互动交流", "/hdjl/index.html"),
                ("区长信箱", "/messageBoard/list?columnId=5510010"),
            )
            + f'<div class="btns"><a href="/messageBoard/write?columnId=5510010">我要写信</a></div><div class="mb"><ul class="head"><li class="t0">来信时间</li><li class="t5">状态</li><li class="t1">类别</li><li class="t2">编号</li><li class="t3">标题</li><li class="t4">受理单位</li></ul>{rows}</div>',
        ),
        rows=[[t, a, None, ok] for a, k, no, t, u, s, ok in LETTERS],
        blank=False,
    )
    S.add(
        "/messageBoard/detail?id=20250926001",
        page(
            "商铺占道经营",
            crumb(
                ("互动交流", "/hdjl/index.html"),
                ("区长信箱", "/messageBoard/list?columnId=5510010"),
            )
            + """<div class="mbd"><table class="table1"><tr><th>来信编号</th><td>20250926001</td><th>来信时间</th><td>2025-09-26 14:22:10</td></tr><tr><th>来信标题</th><td colspan="3">商铺占道经营</td></tr><tr><th>来信内容</th><td colspan="3">来信人选择不公开</td></tr></table><table class="table2"><tr><th>回复单位</th><td>区城管局</td><th>回复时间</th><td>2025-09-29 09:05:33</td></tr><tr><th>回复内容</th><td colspan="3">您好，执法人员已到现场责令改正，并加强巡查。</td></tr></table></div>""",
        ),
        letter=["2025-09-26", "2025-09-29", True],
    )
    dc = "".join(
        f'<li><a href="{h}">{t}</a><p><span>开始时间：{a}</span><span>结束时间：{b}</span><span>状态：已结束</span><a href="{h}#r">查看结果</a></p></li>'
        for t, h, a, b in SURVEYS
    )
    S.add(
        "/survey/list?columnId=5510011",
        page(
            "网上调查",
            crumb(("互动交流", "/hdjl/index.html"), ("网上调查", "/survey/list?columnId=5510011"))
            + f'<ul class="survey">{dc}</ul>',
        ),
        activities=[[t, a] for t, h, a, b in SURVEYS],
        blank=False,
    )
    t, h, no, d = OPENED[0]
    S.add(
        h,
        page(
            t,
            crumb(
                ("政府信息公开", "/public/index.html"),
                ("政策文件", "/public/column/6611027?type=4&action=list"),
            )
            + f"""<div class="contentbox"><table class="xxgk_tb"><tr><th>索引号：</th><td>00341102/202509-00021</td><th>主题分类：</th><td>国土资源、能源</td></tr><tr><th>发布机构：</th><td>澄湖区人民政府</td><th>文号：</th><td>{no}</td></tr><tr><th>成文日期：</th><td>2025-09-12</td><th>发布日期：</th><td>2025-09-19 15:30</td></tr><tr><th>生效日期：</th><td>2025-09-12</td><th>废止日期：</th><td>有效</td></tr></table><h1 class="newstitle">{t}</h1><div class="wzcon j-fontContent">{paragraphs("各镇人民政府、街道办事处：", "《澄湖区国土空间分区规划（2021—2035年）》已经市政府批准，现印发给你们。")}</div></div>""",
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    S.add(
        NEWS[2][1],
        page(
            NEWS[2][0],
            crumb(("新闻中心", "/content/column/5510001"), ("澄湖要闻", "/content/column/5510002"))
            + f"""<div class="newscontnet"><h1 class="newstitle">{NEWS[2][0]}</h1><div class="newsinfo"><span>来源：区融媒体中心</span><span>发布时间：2025-09-28 08:44</span><span>浏览量：<em class="j-info-hit">0</em></span><span>责任编辑：王某</span></div><div class="j-fontContent newscontnet">{paragraphs("9月27日，首届澄湖蟹文化周在湖滨广场启动，活动持续到10月7日。")}</div></div>""",
        ),
        article={"title": NEWS[2][0], "published": NEWS[2][2], "origin": "区融媒体中心"},
    )
    S.column("/zjch/index.html", "走进澄湖", "overview")
    S.column("/content/column/5510001", "新闻中心", "news")
    S.column("/content/column/5510002", "澄湖要闻", "news", "list", "2025-10-14", None)
    S.column("/content/column/5510003", "镇街动态", "news", None, None, None)
    S.column("/public/index.html", "政府信息公开", "catalogue")
    S.column(
        "/public/column/6611027?type=4&action=list",
        "政策文件",
        "policy",
        "list",
        "2025-09-19",
        None,
    )
    S.column(
        "/public/column/6611028?type=4&action=list", "规划信息", "planning", "blank", None, None
    )
    S.column(
        "/public/column/6611029?type=4&action=list",
        "人员招录",
        "personnel",
        "list",
        "2025-10-09",
        None,
    )
    S.column("/hdjl/index.html", "互动交流", None)
    S.column("/messageBoard/list?columnId=5510010", "区长信箱", "consultation", None, None, None)
    S.column("/survey/list?columnId=5510011", "网上调查", "survey", None, None, None)
    S.more |= {
        "home_newest": "2025-10-14",
        "letters": {"channel": S.at("/messageBoard/list?columnId=5510010"), "count": 3},
        "surveys": ["2024-11-04", "2025-09-01"],
    }
    return S
