"""A city's portal of 2024: cards, days in boxes, guides behind tabs, everything in div and flex."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("flex_city", "https://www.jinxi.invalid/", "2024-11-20", "general")
NEWS: list[Row] = [
    ("锦栖市推进“高效办成一件事”再提速", "/xw/jxyw/art/2024/art_0a11.html", "2024-11-19"),
    ("全市秋冬季招商推介会签约项目42个", "/xw/jxyw/art/2024/art_0a10.html", "2024-11-15"),
    ("锦栖马拉松鸣枪开跑", "/xw/jxyw/art/2024/art_0a08.html", "2024-11-10"),
    ("我市公布第六批非遗代表性项目名录", "/xw/jxyw/art/2024/art_0a02.html", "2024-10-28"),
]
NOTES: list[Row] = [
    ("锦栖市2024年冬季供暖服务公告", "/gk/gsgg/art/2024/art_1b09.html", "2024-11-12"),
    (
        "关于2024年第三批住房保障轮候家庭名单的公示（2024年11月6日—11月20日）",
        "/gk/gsgg/art/2024/art_1b07.html",
        "2024-11-06",
    ),
    (
        "锦栖市人民政府关于划定禁止使用高排放非道路移动机械区域的通告",
        "/gk/gsgg/art/2024/art_1b01.html",
        "2024-09-30",
    ),
]
POLICY: list[Row] = [
    (
        "锦栖市人民政府办公室关于印发锦栖市推动大规模设备更新实施方案的通知",
        "/gk/zcwj/art/2024/art_2c05.html",
        "2024-10-18",
    ),
    (
        "锦栖市人民政府关于公布行政规范性文件清理结果的决定",
        "/gk/zcwj/art/2024/art_2c01.html",
        "2024-07-09",
    ),
]
FOOT = """<footer class="site-footer"><div class="wrap"><div class="links"><a href="/wzdt.html">网站地图</a>
<a href="/lxwm.html">联系我们</a><a href="/yszc.html">隐私声明</a></div>
<p>主办单位：锦栖市人民政府　承办单位：锦栖市数据局　联系电话：0517-80110000</p><p>政府网站标识码：3208000003
<a href="https://beian.miit.gov.cn/">苏ICP备05080000号-1</a> <img src="/img/ga.png">苏公网安备32080302000088号</p>
<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=3208000003&url=www"><img alt="政府网站找错"
 src="/img/jiucuo.png"></a></div></footer></body></html>"""


def top(title: str, extra: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>{title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="SiteName" content="锦栖市人民政府">
<meta name="SiteDomain" content="www.jinxi.invalid"><meta name="SiteIDCode" content="3208000003">{extra}
<link rel="stylesheet" href="/css/app.css"></head><body><header class="site-header"><div class="wrap flex">
<a class="logo" href="/"><img src="/img/logo.svg" alt="锦栖市人民政府"></a><div class="weather">11月20日 星期三 多云 6~14℃
</div><form class="search" action="/so"><input name="q" placeholder="搜索"><button>搜索</button></form></div>
<nav class="main-nav"><a href="/">首页</a><a href="/zjjx/">走进锦栖</a><a href="/xw/">新闻中心</a><a
 href="/gk/">政务公开</a><a href="/fw/">政务服务</a><a href="/hd/">政民互动</a></nav></header>"""


def boxed(rows: list[Row]) -> str:
    return "".join(
        f"""<a class="card" href="{h}"><div class="date-box"><span class="day">{d[8:]}</span>
<span class="ym">{d[:7].replace("-", ".")}</span></div><div class="txt"><h3>{t}</h3><p class="desc">点击查看详情
</p></div></a>"""
        for t, h, d in rows
    )


def flat(rows: list[Row]) -> str:
    return "".join(
        f"""<div class="item flex"><a class="ellipsis" href="{h}" title="{t}">{t}</a>
<time datetime="{d}">{d}</time></div>"""
        for t, h, d in rows
    )


def listing(name: str, path: str, parent: tuple[str, str], inner: str, pager: str = "") -> str:
    side = "".join(
        f'<a href="{h}"{" class=active" if n == name else ""}>{n}</a>' for n, h in SIDES[parent[1]]
    )
    return (
        top(f"{name} - 锦栖市人民政府", f'<meta name="ColumnName" content="{name}">')
        + f"""
<main class="wrap"><div class="breadcrumb"><a href="/">首页</a><i>/</i><a href="{parent[1]}">{parent[0]}</a>
<i>/</i><a href="{path}">{name}</a></div><div class="flex"><aside class="side">{side}</aside>
<section class="list">{inner}<div class="pager">{pager}</div></section></div></main>"""
        + FOOT
    )


SIDES = {
    "/xw/": [("锦栖要闻", "/xw/jxyw/"), ("部门动态", "/xw/bmdt/")],
    "/gk/": [("公示公告", "/gk/gsgg/"), ("政策文件", "/gk/zcwj/"), ("统计数据", "/gk/tjsj/")],
    "/hd/": [("市长信箱", "/hd/szxx/"), ("网上调查", "/hd/wsdc/"), ("在线访谈", "/hd/zxft/")],
}


def article(name: str, path: str, title: str, when: str, source: str, body: str) -> str:
    return (
        top(f"{title} - {name} - 锦栖市人民政府")
        + f"""<main class="wrap"><div class="breadcrumb"><a
 href="/">首页</a><i>/</i><a href="{path}">{name}</a><i>/</i><span>正文</span></div><article class="detail">
<h1 class="detail-title">{title}</h1><div class="detail-meta flex"><div><span>发布时间 ： {when}</span><span>来源 ：
{source}</span><span>阅读量 ： <em>20241</em></span></div><div class="tools"><a>打印</a><a>分享</a></div></div>
<div class="detail-body">{body}</div><div class="disclaimer">责任编辑：金小编</div></article></main>"""
        + FOOT
    )


GUIDE = """<div class="guide"><h1>城镇燃气经营许可</h1><div class="tabs"><span class="on">基本信息</span><span>申请材料
</span><span>办理流程</span><span>设定依据</span></div><div class="pane"><ul class="kv"><li><label>实施主体</label>
<span>锦栖市住房和城乡建设局</span></li><li><label>承诺办结时限</label><span>6个工作日</span></li><li><label>办理地点</label>
<span>锦栖市政务服务中心A区12号窗口</span></li><li><label>办理时间</label><span>工作日9:00—17:00</span></li><li>
<label>咨询方式</label><span>0517-80119012</span></li><li><label>受理条件</label><span>符合燃气发展规划要求，有稳定气源
</span></li></ul></div><div class="pane" style="display:none"><table><tr><th>材料名称</th><th>类型</th><th>份数</th>
</tr><tr><td>燃气经营许可申请表</td><td>原件</td><td>1</td></tr><tr><td>气源证明</td><td>复印件</td><td>1</td></tr>
</table></div><div class="pane" style="display:none"><ol><li>网上申请</li><li>受理审查</li><li>现场核查</li><li>办结领证</li>
</ol></div><div class="pane" style="display:none"><p>《城镇燃气管理条例》第十五条</p></div></div>"""


def surveys() -> str:
    rows = (
        ("锦栖市公共交通满意度调查", "2024-11-01", "2024-11-30", "进行中", 312),
        ("政务服务“好差评”问卷", "2024-05-06", "2024-05-31", "已结束", 1204),
        ("城市书房使用情况调查", "2023-08-14", "2023-09-14", "已结束", 866),
    )
    return listing(
        "网上调查",
        "/hd/wsdc/",
        ("政民互动", "/hd/"),
        "".join(
            f"""<div class="survey"><a
 href="/hd/wsdc/{n}.html"><h3>{t}</h3></a><p>开始时间：{a}　结束时间：{b}</p><p>参与人数：{c}</p><b class="st">{s}</b>
</div>"""
            for n, (t, a, b, s, c) in enumerate(rows, 1)
        ),
    )


def letters() -> str:
    rows = (
        ("老旧小区加装电梯补贴标准", "2024-11-18", "", "办理中"),
        ("网约车证考试如何报名", "2024-11-04", "2024-11-06", "已办结"),
        ("校门口交通拥堵", "2024-10-21", "2024-10-25", "已办结"),
    )
    return listing(
        "市长信箱",
        "/hd/szxx/",
        ("政民互动", "/hd/"),
        '<a class="btn" href="/hd/szxx/write">我要写信</a>'
        + "".join(
            f"""<div class="letter"><a href="/hd/szxx/{n}.html">{t}</a><div class="m"><span>
来信时间：{a}</span><span>{"答复时间：" + b if b else ""}</span><em>{s}</em></div></div>"""
            for n, (t, a, b, s) in enumerate(rows, 1)
        ),
    )


LETTER = """<div class="letter-d"><h1>网约车证考试如何报名</h1><div class="q"><div class="hd"><span>来信人：陈*</span>
<span>来信时间：2024-11-04 09:12</span></div><p>请问网约车驾驶员证考试在哪里报名，需要什么材料？</p></div><div class="a">
<div class="hd"><span>答复单位：市交通运输局</span><span>答复时间：2024-11-06 14:50</span></div><p>您好，请携带身份证、
驾驶证到市政务服务中心交通窗口报名，全国统考每周一次。</p></div></div>"""


def home() -> str:
    return (
        top("锦栖市人民政府")
        + f"""<main class="wrap"><section class="blk"><div class="blk-hd"><h2>
<a href="/xw/jxyw/">锦栖要闻</a></h2><a class="more" href="/xw/jxyw/">更多</a></div>{flat(NEWS)}</section>
<section class="blk"><div class="blk-hd"><h2>公示公告</h2><a class="more" href="/gk/gsgg/">更多</a></div>
{boxed(NOTES)}</section><section class="blk"><div class="blk-hd"><h2>政策文件</h2><a class="more"
 href="/gk/zcwj/">更多</a></div>{flat(POLICY)}</section><section class="zt"><h2>专题专栏</h2>
<a href="/zt/sbgx/"><img src="/img/zt1.png" alt="设备更新"></a></section></main>"""
        + FOOT
    )


def build() -> Small:
    """The site with its answers."""
    S.add(
        "/",
        home(),
        identity={
            "site_id_code": "3208000003",
            "icp": True,
            "police": True,
            "error_report_entry": True,
            "sponsor": "锦栖市人民政府",
            "contact": True,
            "sitemap": True,
        },
        blank=False,
    )
    S.add(
        "/xw/jxyw/",
        listing(
            "锦栖要闻",
            "/xw/jxyw/",
            ("新闻中心", "/xw/"),
            flat(NEWS),
            '<a href="index_2.html">下一页</a> 共 1/56 页',
        ),
        rows_of=NEWS,
    )
    S.add(
        "/gk/gsgg/",
        listing("公示公告", "/gk/gsgg/", ("政务公开", "/gk/"), boxed(NOTES)),
        rows_of=NOTES,
    )
    S.add(
        "/gk/zcwj/",
        listing("政策文件", "/gk/zcwj/", ("政务公开", "/gk/"), flat(POLICY)),
        rows_of=POLICY,
    )
    S.add(
        "/gk/tjsj/",
        listing(
            "统计数据",
            "/gk/tjsj/",
            ("政务公开", "/gk/"),
            """<div class="empty"><img
 src="/img/empty.svg"><p>暂无数据</p></div>""",
        ),
        items=[],
        blank=True,
    )
    S.add(
        "/hd/wsdc/",
        surveys(),
        activities=[
            ["锦栖市公共交通满意度调查", "2024-11-01"],
            ["政务服务“好差评”问卷", "2024-05-06"],
            ["城市书房使用情况调查", "2023-08-14"],
        ],
    )
    S.add(
        "/hd/szxx/",
        letters(),
        rows=[
            ["老旧小区加装电梯补贴标准", "2024-11-18", None, False],
            ["网约车证考试如何报名", "2024-11-04", "2024-11-06", True],
            ["校门口交通拥堵", "2024-10-21", "2024-10-25", True],
        ],
    )
    S.add(
        "/hd/szxx/2.html",
        top("网约车证考试如何报名 - 市长信箱") + '<main class="wrap"><div class="breadcrumb">'
        '<a href="/">首页</a><i>/</i><a href="/hd/szxx/">市长信箱</a></div>'
        + LETTER
        + "</main>"
        + FOOT,
        letter=["2024-11-04", "2024-11-06", True],
    )
    S.add(
        "/fw/bszn/3301.html",
        top("城镇燃气经营许可 - 办事指南") + '<main class="wrap"><div class="breadcrumb">'
        '<a href="/">首页</a><i>/</i><a href="/fw/">政务服务</a></div>' + GUIDE + "</main>" + FOOT,
        guide=["name", "basis", "conditions", "materials", "place", "time", "phone", "process"],
    )
    S.add(
        NEWS[0][1],
        article(
            "锦栖要闻",
            "/xw/jxyw/",
            NEWS[0][0],
            "2024-11-19 17:32",
            "锦栖日报",
            paragraphs(
                "今年以来，锦栖市持续推进“高效办成一件事”，已上线重点事项21项。",
                "市数据局有关负责人介绍，到2024年底，还将上线4项。",
                "“以前跑三趟，现在一次办好。”市民王先生说。",
            ),
        ),
        article={"title": NEWS[0][0], "published": "2024-11-19", "origin": "锦栖日报"},
    )
    S.add(
        NOTES[0][1],
        article(
            "公示公告",
            "/gk/gsgg/",
            NOTES[0][0],
            "2024-11-12 09:00",
            "市城市管理局",
            paragraphs(
                "供暖时间自2024年11月15日至2025年3月15日。",
                "供暖期间，24小时服务热线保持畅通，欢迎监督。",
                "锦栖市城市管理局",
                "2024年11月11日",
            ),
        ),
        article={"title": NOTES[0][0], "published": "2024-11-12", "origin": "市城市管理局"},
    )
    for path, name, kind in (
        ("/zjjx/", "走进锦栖", "overview"),
        ("/xw/", "新闻中心", "news"),
        ("/gk/", "政务公开", "catalogue"),
        ("/fw/", "政务服务", "guide"),
        ("/hd/", "政民互动", None),
    ):
        S.column(path, name, kind)
    S.column("/xw/jxyw/", "锦栖要闻", "news", "list", "2024-11-19")
    S.column("/gk/gsgg/", "公示公告", "notice", "list", "2024-11-12")
    S.column("/gk/zcwj/", "政策文件", "policy", "list", "2024-10-18")
    S.column("/zt/sbgx/", "设备更新", "special", None, None, None)
    S.column("/xw/bmdt/", "部门动态", "news", None, None, False)
    S.column("/gk/tjsj/", "统计数据", "statistics", "blank", None, False)
    S.column("/hd/szxx/", "市长信箱", "consultation", None, None, False)
    S.column("/hd/wsdc/", "网上调查", "survey", None, None, False)
    S.column("/hd/zxft/", "在线访谈", "interview", None, None, False)
    S.more = {
        "home_newest": "2024-11-19",
        "surveys": ["2023-08-14", "2024-05-06", "2024-11-01"],
        "letters": {"channel": S.at("/hd/szxx/"), "count": 3},
    }
    return S
