"""A provincial bureau on Hanweb jpaas: stores in pages, an interface list, a bench of letters."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("hanweb_bureau", "https://jt.suzhe.invalid/", "2024-11-20", "hanweb")
TOP = """<!doctype html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name='SiteName' content='苏浙省交通运输厅'><meta name='SiteDomain' content='jt.suzhe.invalid'><meta name='SiteIDCode' content='3200000028'>
{metas}<meta name='Maketime' content='2024-11-20 03:11:47'><title>{title}</title>
<script src="/script/0/jquery.min.js"></script><script src="/script/page.js"></script></head><body>
<div style="display:none">苏浙省交通运输厅</div>
<!-- 页眉 --><div class="xl-head"><div class="bar"><a href="https://www.suzhe.invalid/">省政府网站</a><a href="#" onclick="zh_tran('t')">繁体版</a><a href="/col/col80190/index.html">无障碍浏览</a></div>
<div class="xl-logo"><img src="/picture/12/jt.png"></div>
<div class="xl-nav"><a class="a0" href="/">首 页</a><a class="a1" href="/col/col80101/index.html">机构信息</a><a class="a2" href="/col/col80102/index.html">新闻动态</a><a class="a3" href="/col/col80103/index.html">政务公开</a><a class="a4" href="/col/col80104/index.html">在线服务</a><a class="a5" href="/col/col80105/index.html">公众互动</a></div></div>"""
FOOT = """<div class="xl-foot"><a href="http://bszs.conac.cn/sitename?method=show&amp;id=0A13F"><img src="/picture/0/dzjg.png"></a>
<p>版权所有：苏浙省交通运输厅 地址：南州市石鼓路69号 邮编：210000</p><p>网站标识码：3200000028　苏ICP备05001299号-3　<img src="/picture/0/batb.png">苏公网安备 32010402000150号</p>
<p>网站支持IPv6　<a href="/col/col80198/index.html">网站地图</a>　联系我们：025-52853000</p></div>
<!--visitcount begin--><script type='text/javascript' src='/script/0/2301111552.js'></script><!--visitcount end--></body></html>"""
MENUS = {
    80101: ("机构信息", ((80110, "机构职能"), (80111, "厅领导"))),
    80102: ("新闻动态", ((80120, "交通要闻"), (80121, "市县交通"), (80122, "图片新闻"))),
    80103: (
        "政务公开",
        (
            (80130, "通知公告"),
            (80131, "规范性文件"),
            (80132, "人事信息"),
            (80133, "统计信息"),
            (80134, "财政资金"),
        ),
    ),
    80105: ("公众互动", ((80150, "厅长信箱"), (80151, "征集调查"))),
}


def page(title: str, inner: str, metas: str = "") -> str:
    """In the frame."""
    return TOP.format(title=title, metas=metas) + inner + FOOT


def listing(column: int, parent: int, inner: str) -> str:
    """A column beside the others of its channel."""
    name, subs = MENUS[parent]
    label = dict(subs)[column]
    side = "".join(
        f'<li><a target="_self" href="/col/col{n}/index.html">{t}</a></li>' for n, t in subs
    )
    metas = f"<meta name='ColumnName' content='{label}'><meta name='ColumnType' content='{label}'>"
    return page(
        f"苏浙省交通运输厅 {label}",
        f"""<div class="dqwz">您的位置：<a href="/index.html">首页</a> <span class='_bj'>></span> <a href='/col/col{parent}/index.html'>{name}</a> <span class='_bj'>></span> <a href='/col/col{column}/index.html'>{label}</a></div>
<div class="l"><h3>{name}</h3><ul>{side}</ul></div><div class="r"><h2>{label}</h2>{inner}</div>""",
        metas,
    )


def store(column: int, unit: int, total: int, records: list[str]) -> str:
    """What only a script shows."""
    inside = "".join(f"<record><![CDATA[\n{one}]]></record>\n" for one in records)
    return f"""<div id="{unit}"><script type="text/xml"><datastore>
<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&appid=1&appid=1&webid=12&path=/&columnid={column}&unitid={unit}&webname=%25E8%258B%258F&permissiontype=0"></a>]]></nextgroup>
<recordset>
{inside}</recordset></datastore></script></div><div class="pg"></div><script>$("#{unit}").jpage({{themeName:'default',totalRecord:{total},perPage:15,dataBefore:'<ul>',dataAfter:'</ul>'}});</script>"""


def li(row: Row) -> str:
    return f'<li><a href="{row[1]}" title="{row[0]}" target="_blank">{row[0][:22]}</a><span class="bt-date">{row[2]}</span></li>'


NEWS = [
    (
        "省交通运输厅部署岁末年初安全生产重点工作",
        "/art/2024/11/19/art_80120_11420011.html",
        "2024-11-19",
    ),
    (
        "沪南高速公路改扩建工程先导段开工建设活动在南州举行",
        "/art/2024/11/15/art_80120_11418876.html",
        "2024-11-15",
    ),
    ("全省农村公路现场会召开", "/art/2024/11/8/art_80120_11415020.html", "2024-11-08"),
]
CITY = [
    ("南州：城市公交新增纯电车辆120台", "/art/2024/11/18/art_80121_11419504.html", "2024-11-18"),
    ("通海：港口吞吐量再创新高", "/art/2024/10/31/art_80121_11411108.html", "2024-10-31"),
]
NOTES = [
    (
        "关于2024年度交通运输工程系列高级职称评审结果的公示",
        "/art/2024/11/12/art_80130_11417001.html",
        "2024-11-12",
    ),
    (
        "关于印发全省水上无线电秩序管理专项整治方案的通知",
        "/art/2024/10/22/art_80130_11406543.html",
        "2024-10-22",
    ),
]
STATS = [
    ("2024年9月全省公路水路运输量", "/art/2024/10/25/art_80133_11408001.html", "2024-10-25"),
    ("2024年8月全省公路水路运输量", "/art/2024/9/26/art_80133_11390121.html", "2024-09-26"),
]
STAFF = [
    (
        "苏浙省交通运输厅2024年考试录用公务员拟录用人员公示",
        "/art/2024/6/28/art_80132_11281117.html",
        "2024-06-28",
    )
]
LETTERS = [
    ("咨询网约车驾驶员证换证", "2024-11-14", "2024-11-18", True),
    ("建议增设服务区充电桩", "2024-11-13", None, False),
    ("某路口隔音屏破损", "2024-10-29", "2024-11-04", True),
]
SURVEYS = [
    (
        "《苏浙省内河航道管理条例（修订草案）》公开征求意见",
        "/art/2024/11/1/art_80151_11412222.html",
        "2024-11-01",
    ),
    ("道路客运服务质量网上问卷", "/art/2023/8/10/art_80151_10977001.html", "2023-08-10"),
]


def home() -> str:
    news = "".join(li(r) for r in NEWS)
    shots = "".join(
        f'<td><a href="{h}"><img src="/picture/12/{n}.jpg" alt="{t}"></a><div>{t}</div></td>'
        for n, (t, h, _) in enumerate(CITY)
    )
    notes = "".join(
        f'<tr><td><a href="{h}">{t}</a></td><td>[{d[5:]}]</td></tr>' for t, h, d in NOTES
    )
    return page(
        "苏浙省交通运输厅",
        f"""<div class="pics"><table><tr>{shots}</tr></table></div>
<div class="box1"><div class="t"><b>交通要闻</b><a href="/col/col80120/index.html">更多>></a></div><ul>{news}</ul></div>
<div class="box2"><div class="t"><b>通知公告</b><a href="/col/col80130/index.html">更多>></a></div><table>{notes}</table></div>
<div class="box3"><div class="t"><b>厅长信箱</b><a href="/col/col80150/index.html">更多>></a></div><ul><li>咨询网约车驾驶员证换证<span>已回复</span></li></ul></div>
<div class="box4"><div class="t"><b>统计信息</b><a href="/col/col80133/index.html">更多>></a></div><ul>{"".join(li(r) for r in STATS)}</ul></div>""",
    )


def build() -> Small:
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "3200000028",
            "icp": True,
            "police": True,
            "party_government_mark": True,
            "sitemap": True,
        },
    )
    S.add(
        "/col/col80120/index.html",
        listing(80120, 80102, store(80120, 290111, 2210, [li(r) for r in NEWS])),
        rows_of=NEWS,
        blank=False,
    )
    S.add(
        "/col/col80121/index.html",
        listing(
            80121,
            80102,
            store(
                80121,
                290112,
                31,
                [
                    f'<table><tr><td width="16"><img src="/i/d.gif"></td><td><a class="bt_link" href="{h}">{t}</a></td><td class="bt_time">{d[2:]}</td></tr></table>'
                    for t, h, d in CITY
                ],
            ),
        ),
        rows_of=CITY,
        blank=False,
    )
    S.add(
        "/col/col80122/index.html",
        listing(80122, 80102, store(80122, 290113, 0, [])),
        items=[],
        blank=True,
    )
    S.add(
        "/col/col80130/index.html",
        listing(80130, 80103, store(80130, 290120, 642, [li(r) for r in NOTES])),
        rows_of=NOTES,
        blank=False,
    )
    shell = """<div class="list" id="policyList"></div><div id="page_div"></div><script>
$(function(){getList(1);});function getList(p){$.ajax({url:"/api-gateway/jpaas-publish-server/front/page/build/unit",data:{parseType:"bulidstatic",webId:"c8e1",tplSetId:"92bd",pageType:"column",tagId:"当前栏目list",pageId:"80131",pageNo:p},success:function(r){$("#policyList").html(r.data.html);}});}</script>"""
    S.add("/col/col80131/index.html", listing(80131, 80103, shell), blank=False, items=[])
    S.add(
        "/col/col80132/index.html",
        listing(80132, 80103, store(80132, 290122, 88, [li(r) for r in STAFF])),
        rows_of=STAFF,
    )
    S.add(
        "/col/col80133/index.html",
        listing(
            80133,
            80103,
            store(
                80133,
                290123,
                301,
                [
                    f'<li><i></i><a href="{h}">{t}</a><b>{d.replace("-", ".")}</b></li>'
                    for t, h, d in STATS
                ],
            ),
        ),
        rows_of=STATS,
        blank=False,
    )
    leaders = "".join(
        f'<div class="ld"><img src="/picture/12/ld{n}.jpg"><p>{post}</p><p>主持厅全面工作。</p></div>'
        for n, post in enumerate(("厅长", "副厅长"))
    )
    S.add("/col/col80111/index.html", listing(80111, 80101, leaders), blank=False, items=[])
    S.add(
        "/col/col80110/index.html",
        listing(
            80110,
            80101,
            f'<div class="content">{paragraphs("苏浙省交通运输厅是省政府组成部门，为正厅级。", "主要职责是：（一）贯彻执行国家关于交通运输的方针政策。（二）拟订全省综合交通运输体系规划。")}</div>',
        ),
        blank=False,
        items=[],
    )
    rows = "".join(
        f'<tr class="tr_main_value_{"odd" if n % 2 else "even"}"><td>2024{n}0{n}</td><td><a href="/jact/front/mailpubdetail.do?sysid=9&transactId=88{n}">{t}</a></td><td>{a}</td><td>{b or ""}</td><td>{"已办结" if ok else "处理中"}</td></tr>'
        for n, (t, a, b, ok) in enumerate(LETTERS, 1)
    )
    S.add(
        "/col/col80150/index.html",
        listing(
            80150,
            80105,
            f'<div class="bt"><a href="/jact/front/mailwrite.do?sysid=9">我要写信</a><a href="/jact/front/mailsearch.do?sysid=9">信件查询</a></div><p>来信须知：请使用真实姓名，5个工作日内答复。</p><table width="100%"><tr class="th"><td>信件编号</td><td>信件标题</td><td>来信时间</td><td>答复时间</td><td>办理状态</td></tr>{rows}</table>',
        ),
        rows=[list(one) for one in LETTERS],
        blank=False,
    )
    S.add(
        "/jact/front/mailpubdetail.do?sysid=9&transactId=881",
        page(
            "信件内容",
            """<div class="dqwz">您的位置：<a href="/">首页</a> > <a href="/col/col80150/index.html">厅长信箱</a> > 信件内容</div><table class="mail"><tr><td class="k">标题：</td><td colspan="3">咨询网约车驾驶员证换证</td></tr><tr><td class="k">来信人：</td><td>王**</td><td class="k">来信时间：</td><td>2024-11-14 10:21</td></tr><tr><td class="k">内容：</td><td colspan="3">您好，我的证件2025年1月到期，请问如何换证？</td></tr><tr><td class="k">答复单位：</td><td>运输处</td><td class="k">答复时间：</td><td>2024-11-18 16:40</td></tr><tr><td class="k">答复内容：</td><td colspan="3">您好，可在证件有效期届满30日前向原发证机关申请，网上办理或窗口办理均可。感谢您的来信。</td></tr></table>""",
        ),
        letter=["2024-11-14", "2024-11-18", True],
    )
    S.add(
        "/col/col80151/index.html",
        listing(
            80151,
            80105,
            store(
                80151,
                290151,
                2,
                [f'<li><a href="{h}">{t}</a><span>[{d}]</span></li>' for t, h, d in SURVEYS],
            ),
        ),
        activities=[[t, d] for t, h, d in SURVEYS],
        blank=False,
    )
    art = NEWS[1]
    S.add(
        art[1],
        page(
            art[0],
            f"""<div class="dqwz">您的位置：<a href="/">首页</a> > <a href='/col/col80102/index.html'>新闻动态</a> > <a href='/col/col80120/index.html'>交通要闻</a></div><div class="main-txt"><div class="sp_title"><p class="t1"><!--<$[标题名称(html)]>begin-->{art[0]}<!--<$[标题名称(html)]>end--></p></div><div class="sp_time"><font>发布日期：2024-11-15 18:09</font><font>来源：<!--<$[来源]>begin-->厅建管处<!--<$[来源]>end--></font><font>浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=80120&artid=11418876"></script></font></div><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{paragraphs("11月14日，沪南高速公路改扩建工程先导段开工建设活动举行。", "项目全长112公里，概算投资218亿元，计划2028年建成。")}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></div>""",
            f"<meta name='ArticleTitle' content='{art[0]}'><meta name='PubDate' content='2024-11-15 18:09'><meta name='ContentSource' content='厅建管处'>",
        ),
        article={"title": art[0], "published": "2024-11-15", "origin": "厅建管处"},
    )
    col = "/col/col{}/index.html"
    S.column(col.format(80101), "机构信息", "organisation")
    S.column(col.format(80110), "机构职能", "organisation", "single", first=None)
    S.column(col.format(80111), "厅领导", "leaders", "single", first=None)
    S.column(col.format(80102), "新闻动态", "news")
    S.column(col.format(80120), "交通要闻", "news", "list", "2024-11-19", None)
    S.column(col.format(80121), "市县交通", "news", "list", "2024-11-18", None)
    S.column(col.format(80122), "图片新闻", "news", "blank", None, None)
    S.column(col.format(80103), "政务公开", "catalogue")
    S.column(col.format(80130), "通知公告", "notice", "list", "2024-11-12", None)
    S.column(col.format(80131), "规范性文件", "policy", "unreadable", None, None)
    S.column(col.format(80132), "人事信息", "personnel", "list", "2024-06-28", None)
    S.column(col.format(80133), "统计信息", "statistics", "list", "2024-10-25", None)
    S.column(col.format(80134), "财政资金", "finance", None, None, None)
    S.column(col.format(80104), "在线服务", "guide")
    S.column(col.format(80105), "公众互动", None)
    S.column(col.format(80150), "厅长信箱", "consultation", None, None, None)
    S.column(col.format(80151), "征集调查", "survey", None, None, None)
    S.more |= {
        "home_newest": "2024-11-19",
        "letters": {"channel": S.at("/col/col80150/index.html"), "count": 3},
        "surveys": ["2023-08-10", "2024-11-01"],
    }
    return S
