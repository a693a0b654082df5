"""A district's agriculture bureau on 龙讯: catalogue tables, letters in li.t0 to t5."""

from __future__ import annotations

from .common import Small, paragraphs

S = Small("lonsun_bureau", "http://nyj.taohe.invalid/", "2025-03-12", "lonsun")
FOOT = """<!--StartLabelHtml_footer_1--><div class="foot"><p>主办单位：桃河区农业农村局　联系电话：0555-6610001
</p><p>皖ICP备05001234号-7　皖公网安备 34050302000321号　网站标识码：3405030018</p></div><!--EndLabelHtml-->
</body></html>"""
DOCS = [
    (
        "桃河区2025年耕地地力保护补贴实施方案",
        "/public/2655/152301200.html",
        "桃农〔2025〕9号",
        "2025-02-26",
        "2025-03-03",
    ),
    (
        "关于做好2025年春季农业生产工作的通知",
        "/public/2655/152298811.html",
        "桃农〔2025〕6号",
        "2025-02-10",
        "2025-02-11",
    ),
    (
        "桃河区农产品质量安全监测计划",
        "/public/2655/152210077.html",
        "桃农〔2024〕31号",
        "2024-05-20",
        "2024-05-22",
    ),
]
NEWS = [
    ("区农业农村局开展春季农资打假行动", "/content/article/8200101", "2025-03-10"),
    ("我区油菜田间管理技术培训班开班", "/content/article/8199007", "2025-03-05"),
    ("桃河区召开高标准农田建设调度会", "/content/article/8192155", "2025-02-24"),
]
LETTERS = [
    ("20250306003", "2025-03-06", "我要咨询", "农机购置补贴怎么申请", "农机股", "处理中"),
    ("20250218001", "2025-02-18", "我要投诉", "养殖场气味扰民", "畜牧股", "已回复"),
    ("20250109002", "2025-01-09", "我要建议", "建议修缮机耕路", "农田股", "已回复"),
]


def top(title: str, extra: str = "") -> str:
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>
<meta name="HtmlGenerateTime" content="2025-03-12 06:00:01"><meta name="SiteName" content="桃河区农业农村局">
<meta name="SiteIDCode" content="3405030018">{extra}<link rel="stylesheet" href="/_res/css/lonsun.css">
</head><body><!--StartLabelHtml_header_1--><div class="header"><div class="wel">
您好，今天是<span id="today">2025年3月12日</span>，欢迎您访问</div>
<a href="/"><img src="/logo.png" alt="桃河区农业农村局"></a></div><ul class="nav clearfix">
<li><a href="/">网站首页</a></li><li><a href="/content/column/6790001">工作动态</a></li>
<li><a href="/public/column/2655?type=2">信息公开</a></li>
<li><a href="/content/column/6790003">办事服务</a></li>
<li><a href="/messageBoard/list?columnId=6790005">局长信箱</a></li></ul><!--EndLabelHtml-->"""


def crumb(name: str, href: str) -> str:
    return (
        f'<div class="wz"><span>您现在所在的位置：</span><a href="/">首页</a> &gt; '
        f'<a href="{href}">{name}</a></div>'
    )


def news() -> str:
    lis = "".join(
        f'<li class="num{n}"><span class="right date">{d}</span><a href="{h}" class="left" '
        f'title="{t}">{t}</a></li>'
        for n, (t, h, d) in enumerate(NEWS)
    )
    return (
        top("工作动态-桃河区农业农村局")
        + crumb("工作动态", "/content/column/6790001")
        + f"""
<div class="navjz"><!--StartLabelHtml_linkList_0a1b--><ul class="doc_list list-6790001">{lis}</ul>
<!--EndLabelHtml--></div><div class="pagination"><a href="/content/column/6790001?pageIndex=2">2</a></div>
"""
        + FOOT
    )


def docs() -> str:
    rows = "".join(
        f"""<tr><td>{n}</td><td class="mc"><a href="{h}" title="{t}">{t}</a></td><td>{no}</td>
<td>{made}</td><td>{out}</td></tr>"""
        for n, (t, h, no, made, out) in enumerate(DOCS, 1)
    )
    return (
        top("信息公开-桃河区农业农村局")
        + crumb("信息公开", "/public/column/2655?type=2")
        + f"""
<div class="tree"><ul><li><a href="/public/column/2655?type=4&catId=1">机构职能</a></li>
<li><a href="/public/column/2655?type=4&catId=2">规划计划</a></li></ul></div>
<table class="pub"><tr><th>序号</th><th>名称</th><th>文号</th><th>成文日期</th><th>发布日期</th></tr>{rows}</table>
"""
        + FOOT
    )


def mail() -> str:
    uls = "".join(
        f"""<ul class="{"odd" if n % 2 else "even"}"><li class="t0">{day}</li>
<li class="t5"><span>{state}</span></li><li class="t1">{kind}</li><li class="t2">{no}</li><li class="t3">
<a href="/messageBoard/detail?id={no}" title="{t}">{t}</a></li><li class="t4">{who}</li></ul>"""
        for n, (no, day, kind, t, who, state) in enumerate(LETTERS)
    )
    return (
        top("局长信箱-桃河区农业农村局")
        + crumb("局长信箱", "/messageBoard/list?columnId=6790005")
        + f"""
<div class="count">来信总数<b class="j-messageBoard-count">0</b>件</div><div class="mb-list"><ul class="th">
<li class="t0">来信时间</li><li class="t5">状态</li><li class="t1">类型</li><li class="t2">编号</li>
<li class="t3">标题</li><li class="t4">受理单位</li></ul>{uls}</div>"""
        + FOOT
    )


DETAIL = """<div class="mb-detail"><h1>养殖场气味扰民</h1><table><tr><td>编号：20250218001</td>
<td>来信时间：2025-02-18 20:13:55</td><td>类型：我要投诉</td></tr></table><div class="c"><h3>来信内容</h3>
<p>村东头养殖场每天傍晚气味很大，希望有关部门管一管。</p></div><div class="c"><h3>回复内容</h3><p>您好，2月20日，
我局工作人员现场核查，已要求业主完善粪污处理设施。</p><p class="r">回复单位：畜牧股&nbsp;&nbsp;回复时间：2025-02-24 16:02:10
</p></div></div>"""


def doc() -> str:
    t, _, no, made, out = DOCS[0]
    return (
        top(f"{t}-桃河区农业农村局", f'<meta name="PubDate" content="{out}">')
        + crumb("信息公开", "/public/column/2655?type=2")
        + f"""<div class="article"><table class="tab_inf">
<tr><th>索引号：</th><td>11340503MB0/202503-00001</td><th>组配分类：</th><td>补贴政策</td></tr>
<tr><th>发布机构：</th><td>桃河区农业农村局</td><th>成文日期：</th><td>{made}</td></tr>
<tr><th>发布日期：</th><td>{out} 15:22</td><th>文号：</th><td>{no}</td></tr>
<tr><th>生效日期：</th><td>2025-02-26</td><th>废止日期：</th><td>2025-12-31</td></tr></table>
<h1 class="newstitle">{t}</h1><div class="j-fontContent">"""
        + paragraphs(
            "为切实保护耕地地力，根据上级要求，制定本实施方案。",
            "补贴对象为拥有耕地承包权的种地农民。",
            "各镇于2025年4月30日前完成公示，6月30日前完成发放。",
        )
        + "</div></div>"
        + FOOT
    )


def home() -> str:
    lis = "".join(
        f'<li><span class="right">{d[5:]}</span><a href="{h}">{t}</a></li>' for t, h, d in NEWS
    )
    pub = "".join(
        f'<li><span class="right">{d[5:]}</span><a href="{h}">{t}</a></li>'
        for t, h, _, _, d in DOCS
    )
    return (
        top("桃河区农业农村局")
        + f"""<div class="m"><h2><a href="/content/column/6790001">工作动态</a></h2>
<!--StartLabelHtml_linkList_9f--><ul>{lis}</ul><!--EndLabelHtml--></div><div class="m"><h2>
<a href="/public/column/2655?type=2">信息公开</a></h2><ul>{pub}</ul></div>"""
        + FOOT
    )


def build() -> Small:
    """The site with its answers."""
    S.add(
        "/",
        home(),
        identity={
            "site_id_code": "3405030018",
            "icp": True,
            "police": True,
            "sponsor": "桃河区农业农村局",
        },
        blank=False,
    )
    S.add("/content/column/6790001", news(), rows_of=NEWS)
    S.add("/public/column/2655?type=2", docs(), rows_of=[(t, h, d) for t, h, _, _, d in DOCS])
    S.add(
        "/messageBoard/list?columnId=6790005",
        mail(),
        rows=[[t, day, None, state == "已回复"] for _, day, _, t, _, state in LETTERS],
    )
    S.add(
        "/messageBoard/detail?id=20250218001",
        top("养殖场气味扰民")
        + crumb("局长信箱", "/messageBoard/list?columnId=6790005")
        + DETAIL
        + FOOT,
        letter=["2025-02-18", "2025-02-24", True],
    )
    S.add(DOCS[0][1], doc(), article={"title": DOCS[0][0], "published": "2025-03-03"})
    S.add(
        NEWS[0][1],
        top(NEWS[0][0] + "-桃河区农业农村局")
        + crumb("工作动态", "/content/column/6790001")
        + f"""<div class="article"><h1 class="newstitle">{NEWS[0][0]}</h1>
<div class="newsinfo"><span>发布时间：{NEWS[0][2]} 17:20</span><span>来源：区农业农村局</span><span>浏览次数：
<i class="j-news-hits">2024</i></span></div><div class="j-fontContent">"""
        + paragraphs(
            "3月8日，区农业农村局组织执法人员，深入各镇农资经营门店开展春季农资打假专项行动。",
            "行动共检查门店26家，抽检农药样品12个，现场整改问题3个。",
        )
        + "</div></div>"
        + FOOT,
        article={"title": NEWS[0][0], "published": "2025-03-10", "origin": "区农业农村局"},
    )
    S.column("/content/column/6790001", "工作动态", "news", "list", "2025-03-10")
    S.column("/public/column/2655?type=2", "信息公开", "catalogue", "list", "2025-03-03")
    S.column("/content/column/6790003", "办事服务", "guide")
    S.column("/messageBoard/list?columnId=6790005", "局长信箱", "consultation")
    S.column("/public/column/2655?type=4&catId=1", "机构职能", "organisation", None, None, False)
    S.column("/public/column/2655?type=4&catId=2", "规划计划", "planning", None, None, False)
    S.more = {
        "home_newest": "2025-03-10",
        "letters": {"channel": S.at("/messageBoard/list?columnId=6790005"), "count": 3},
    }
    return S
