"""A city's portal on the province's common TRS template of 2025: mega menu, tabs, column homes."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("trs_city", "http://www.yunxi.invalid/", "2025-08-06", "trs")
MENU = (
    ("zjyx", "走进云溪", (("yxgk", "云溪概况"), ("lsyg", "历史沿革"))),
    ("xwzx", "新闻中心", (("yxyw", "云溪要闻"), ("qxdt", "区县动态"), ("bmdt", "部门动态"))),
    ("zwgk", "政务公开", (("tzgg", "通知公告"), ("zfwj", "政府文件"), ("ghjh", "规划计划"))),
    ("hdjl", "互动交流", (("yjzj", "意见征集"), ("zxft", "在线访谈"))),
)
TOP = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="SiteName" content="云溪市人民政府"/><meta name="SiteDomain" content="www.yunxi.invalid"/>
<meta name="SiteIDCode" content="4306010003"/>{metas}<title>{title}</title>
<link href="/images/base2025.css" rel="stylesheet"></head>
<body><a class="skip" href="#main">跳到主要内容</a>
<div class="topbar"><div class="w"><span class="fl" id="today">今天是2025年8月6日 星期三</span>
<ul class="fr"><li><a href="https://zwfw.hubei.invalid/yx/">政务服务网</a></li>
<li><a href="javascript:void(0)" onclick="aria.start()">无障碍</a></li>
<li><a href="/wap/">手机版</a></li></ul></div></div>
<div class="header"><div class="logo"><a href="/"><img src="/images/logo.png" alt="云溪市人民政府"></a></div>
<form action="/search/" class="so"><input name="q" placeholder="请输入关键字"><div class="hot">热搜：
<a href="/search/?q=%E5%85%AC%E7%A7%AF%E9%87%91">公积金</a><a href="/search/?q=%E7%A4%BE%E4%BF%9D">社保</a></div></form></div>
<nav class="nav"><ul class="nav-ul"><li class="on"><a href="/">首页</a></li>{menu}
<li class="nav-li"><a href="https://zwfw.hubei.invalid/yx/" target="_blank">政务服务</a></li></ul></nav>"""
FOOT = """<div class="footer"><div class="links"><div class="hd"><span>国家部委网站</span><span>省内市州</span></div>
<div class="bd"><a href="https://www.mof.gov.cn/">财政部</a><a href="https://www.moj.gov.cn/">司法部</a></div></div>
<div class="f-info"><div class="f-nav"><a href="/wzdt/">网站地图</a>|<a href="/lxwm/">联系我们</a>|<a href="/flsm/">法律声明</a></div>
<p>主办：云溪市人民政府办公室&emsp;承办：云溪市数据局&emsp;联系电话：0730-8880001</p>
<p><script type="text/javascript">document.write('网站标识码：' + '43060' + '10003');</script>
&emsp;<a href="https://beian.miit.gov.cn/">湘ICP备2025000318号-1</a>&emsp;
<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=43060102000111"><img src="/images/ga.png">湘公网安备43060102000111号</a></p>
<p>本网站已支持IPv6访问</p>
<div class="f-mark"><a href="https://bszs.conac.cn/sitename?method=show&id=2F5A11C0D2E3"><img src="/images/red.png" alt="党政机关"></a>
<script id="_jiucuo_" sitecode="4306010003" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script></div></div></div></body></html>"""


def menu() -> str:
    """The mega menu: a panel with the columns of each channel."""
    out = ""
    for code, name, subs in MENU:
        cells = "".join(
            f'<dd><a href="/{code}/{sub}/" title="{label}">{label}</a></dd>' for sub, label in subs
        )
        out += (
            f'<li class="nav-li"><a href="/{code}/">{name}</a><div class="nav-panel"><div class="p-pic">'
            f'<img src="/images/nav_{code}.jpg"><p>{name}</p></div><dl>{cells}</dl></div></li>'
        )
    return out


def page(title: str, inner: str, metas: str = "") -> str:
    """A page in the common frame."""
    return TOP.format(title=title, metas=metas, menu=menu()) + inner + FOOT


def crumb(*steps: tuple[str, str]) -> str:
    """Where the reader is."""
    links = "&nbsp;>&nbsp;".join(
        f'<a href="{h}" title="{n}" class="CurrChnlCls">{n}</a>' for n, h in steps
    )
    return f'<div class="crumb"><i class="ico-home"></i>当前位置：<a href="../../" title="首页" class="CurrChnlCls">首页</a>&nbsp;>&nbsp;{links}</div>'


def listing(code: str, sub: str, inner: str) -> str:
    """A column page with the channel's columns beside it."""
    name, subs = next((n, s) for c, n, s in MENU if c == code)
    label = dict(subs)[sub]
    side = "".join(
        f'<li class="{"cur" if s == sub else ""}"><a href="../{s}/">{n}</a></li>' for s, n in subs
    )
    metas = f'<meta name="ColumnName" content="{label}"/><meta name="ColumnType" content="{name}"/>'
    return page(
        f"{label}_云溪市人民政府",
        crumb((name, "../"), (label, "./"))
        + f'<div class="w main" id="main"><div class="side"><h3>{name}</h3><ul>{side}</ul></div>'
        + f'<div class="con"><h2 class="con-t">{label}</h2>{inner}</div></div>',
        metas,
    )


NEWS = [
    (
        "云溪市委常委会召开会议 研究部署防汛抗旱工作",
        "./202508/t20250805_2310044.html",
        "2025-08-05",
    ),
    ("全市上半年经济形势分析会召开", "./202508/t20250801_2309118.html", "2025-08-01"),
    ("云溪至南洲城际快速路建成通车", "./202507/t20250730_2308405.html", "2025-07-30"),
    ("市领导走访慰问驻云部队官兵", "./202507/t20250729_2308290.html", "2025-07-29"),
    ("第九届云溪文化旅游节开幕", "./202507/t20250721_2306610.html", "2025-07-21"),
]
QX = [
    ("南洲区：小院议事会议出大民生", "./202508/t20250804_2309920.html", "2025-08-04"),
    ("平阳县：千亩莲子喜开镰", "./202507/t20250728_2308144.html", "2025-07-28"),
]
BM = [
    ("市文旅局：暑期安全检查不放松", "./202508/t20250803_2309710.html", "2025-08-03"),
    ("市林业局开展古树名木巡护", "./202507/t20250717_2305512.html", "2025-07-17"),
]
NOTES = [
    ("云溪市2025年度第三批行政执法人员资格公示", "./202507/t20250731_2308990.html", "2025-07-31"),
    ("关于启用市政务服务中心新办公地点的通告", "./202507/t20250715_2305003.html", "2025-07-15"),
    ("云溪市重大行政决策事项目录（2025年）公告", "./202505/t20250509_2288107.html", "2025-05-09"),
]
# Title, address, number, made on, published on.
FILES = [
    (
        "云溪市人民政府关于印发《云溪市城市更新管理办法》的通知",
        "./202507/t20250725_2307809.html",
        "云政发〔2025〕9号",
        "2025-07-18",
        "2025-07-25",
    ),
    (
        "云溪市人民政府办公室关于做好第四次全国文物普查工作的通知",
        "./202504/t20250402_2279007.html",
        "云政办发〔2025〕6号",
        "2025-03-28",
        "2025-04-02",
    ),
]
ASKED = [
    (
        "关于公开征求《云溪市电动自行车管理条例（草案）》意见的公告",
        "./202507/t20250722_2306801.html",
        "2025-07-22",
        "2025-08-22",
        "进行中",
    ),
    (
        "《云溪市湿地公园保护办法》意见征集",
        "./202503/t20250311_2272213.html",
        "2025-03-11",
        "2025-04-10",
        "已结束",
    ),
]
TALKS = [
    ("市教育局负责人谈2025年秋季入学政策", "./202506/t20250620_2299001.html", "2025-06-20"),
    ("市医保局做客访谈室：门诊报销怎么办", "./202412/t20241218_2251004.html", "2024-12-18"),
]
PLANS = [
    ("云溪市国土空间总体规划（2021—2035年）", "./202409/t20240912_2211005.html", "2024-09-12"),
    ("云溪市2025年国民经济和社会发展计划", "./202502/t20250218_2266010.html", "2025-02-18"),
]


def rows(entries: list[Row]) -> str:
    return "".join(
        f'<li><a href="{h}" target="_blank" title="{t}"><em class="dot"></em>{t}</a><span>{d}</span></li>'
        for t, h, d in entries
    )


def home() -> str:
    def lines(code: str, entries: list[Row]) -> str:
        return "".join(
            f'<li><a href="./{code}/{h[2:]}" title="{t}">{t[:20]}{"..." if len(t) > 20 else ""}</a><em>{d[5:]}</em></li>'
            for t, h, d in entries
        )

    return page(
        "云溪市人民政府门户网站",
        f"""<div class="toutiao"><h1><a href="./xwzx/yxyw/{NEWS[0][1][2:]}">{NEWS[0][0]}</a></h1></div>
<div class="w row1"><div class="focus"><div class="swiper-wrapper"><div class="swiper-slide"><a href="./xwzx/yxyw/{NEWS[2][1][2:]}"><img src="./xwzx/yxyw/202507/W020250730311.jpg"><p>{NEWS[2][0]}</p></a></div>
<div class="swiper-slide"><a href="./xwzx/yxyw/{NEWS[4][1][2:]}"><img src="./xwzx/yxyw/202507/W020250721201.jpg"><p>{NEWS[4][0]}</p></a></div></div></div>
<div class="tabs"><div class="tab-hd"><h3 class="on"><a href="./xwzx/yxyw/">云溪要闻</a></h3><h3><a href="./xwzx/qxdt/">区县动态</a></h3><h3><a href="./xwzx/bmdt/">部门动态</a></h3></div>
<div class="tab-bd"><ul>{lines("xwzx/yxyw", NEWS)}</ul><ul style="display:none">{lines("xwzx/qxdt", QX)}</ul><ul style="display:none">{lines("xwzx/bmdt", BM)}</ul></div></div></div>
<div class="w row2"><div class="tabs"><div class="tab-hd"><h3 class="on"><a href="./zwgk/tzgg/">通知公告</a></h3><h3><a href="./zwgk/zfwj/">政府文件</a></h3></div>
<div class="tab-bd"><ul>{lines("zwgk/tzgg", NOTES)}</ul><ul style="display:none">{lines("zwgk/zfwj", [(f[0], f[1], f[4]) for f in FILES])}</ul></div></div>
<div class="icons"><a href="https://zwfw.hubei.invalid/yx/grbs"><i></i><span>个人办事</span></a><a href="https://zwfw.hubei.invalid/yx/frbs"><i></i><span>法人办事</span></a></div></div>
<div class="w row3"><h3>专题专栏</h3><div class="zt"><a href="./ztzl/yhyshj/"><img src="/images/zt1.jpg" alt="优化营商环境"></a><a href="./ztzl/xczx/"><img src="/images/zt2.jpg" alt="乡村振兴"></a></div></div>""",
    )


def article(code: str, names: tuple[str, str], row: Row, origin: str, body: str) -> str:
    title, _, day = row
    channel, sub = code.split("/")
    metas = (
        f'<meta name="ArticleTitle" content="{title}"/><meta name="PubDate" content="{day} 17:02"/>'
        f'<meta name="ContentSource" content="{origin}"/><meta name="ColumnName" content="{names[1]}"/>'
    )
    return page(
        f"{title}_{names[1]}_云溪市人民政府",
        crumb((names[0], "../../"), (names[1], "../"))
        + f"""<div class="w article" id="main"><h1 class="title">{title}</h1><div class="info"><span>发布时间：{day} 17:02</span><span>来源：{origin}</span><span>作者：</span><span>字体：【大 中 小】</span><span class="share">分享</span></div>
<div class="TRS_Editor trs_paper_default">{body}</div><div class="pn"><p>上一篇：<a href="../202507/t20250711_2303000.html">市政府召开全会</a></p><p>下一篇：没有了</p></div></div>""",
        metas,
    )


def build() -> Small:
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "4306010003",
            "icp": True,
            "police": True,
            "party_government_mark": True,
            "error_report_entry": True,
            "sponsor": "云溪市人民政府办公室",
            "contact": True,
            "sitemap": True,
        },
    )
    S.add(
        "/xwzx/yxyw/",
        listing(
            "xwzx",
            "yxyw",
            f'<ul class="list">{rows(NEWS)}</ul><div class="page"><script>createPageHTML(34,0,"index","html");</script></div>',
        ),
        rows_of=NEWS,
        blank=False,
        pager={"pages": 34},
    )
    gap = '<li class="line"></li>'
    S.add(
        "/xwzx/qxdt/",
        listing(
            "xwzx",
            "qxdt",
            f'<ul class="list">{rows(QX[:1])}{gap}{rows(QX[1:])}</ul><script>createPageHTML(1,0,"index","html");</script>',
        ),
        rows_of=QX,
        blank=False,
    )
    pics = "".join(
        f'<li><a href="{h}"><div class="img"><img src="./202507/W02.jpg" alt="{t}"></div><h4>{t}</h4><p>近日，我市有关部门按照工作安排组织开展相关工作，现场提出要求。</p><div class="time"><b>{d[8:]}</b><i>{d[:7]}</i></div></a></li>'
        for t, h, d in BM
    )
    S.add(
        "/xwzx/bmdt/",
        listing("xwzx", "bmdt", f'<ul class="piclist">{pics}</ul>'),
        rows_of=BM,
        blank=False,
    )
    blocks = "".join(
        f'<div class="blk"><div class="blk-t"><span>{n}</span><a class="more" href="./{c}/">更多&gt;</a></div><ul>{"".join(f"<li><a href=./{c}/{h[2:]}>{t}</a><span>{d}</span></li>" for t, h, d in e)}</ul></div>'
        for c, n, e in (
            ("yxyw", "云溪要闻", NEWS[:3]),
            ("qxdt", "区县动态", QX),
            ("bmdt", "部门动态", BM),
        )
    )
    S.add(
        "/xwzx/",
        page(
            "新闻中心_云溪市人民政府",
            crumb(("新闻中心", "./")) + f'<div class="w" id="main">{blocks}</div>',
        ),
        blank=False,
        newest="2025-08-05",
    )
    S.add(
        "/zwgk/tzgg/",
        listing(
            "zwgk",
            "tzgg",
            f'<ul class="list">{rows(NOTES)}</ul><script>createPageHTML(3,0,"index","html");</script>',
        ),
        rows_of=NOTES,
        pager={"pages": 3},
    )
    table = "".join(
        f'<tr><td>{n}</td><td class="l"><a href="{h}" title="{t}">{t}</a></td><td>{no}</td><td>{made}</td><td>{out}</td></tr>'
        for n, (t, h, no, made, out) in enumerate(FILES, 1)
    )
    S.add(
        "/zwgk/zfwj/",
        listing(
            "zwgk",
            "zfwj",
            f'<table class="wj"><thead><tr><th>序号</th><th>标题</th><th>文号</th><th>成文日期</th><th>发布日期</th></tr></thead><tbody>{table}</tbody></table>',
        ),
        rows_of=[(f[0], f[1], f[4]) for f in FILES],
        blank=False,
    )
    S.add(
        "/zwgk/ghjh/",
        listing(
            "zwgk",
            "ghjh",
            f'<ul class="list"><li class="top">{rows(PLANS[:1])[4:]}{rows(PLANS[1:])}</ul>',
        ),
        rows_of=PLANS,
    )
    asked = "".join(
        f'<li><div class="st {"ing" if s == "进行中" else "end"}">{s}</div><div class="tt"><a href="{h}">{t}</a><p>征集时间：{a} 至 {b}</p></div><a class="btn" href="{h}">{"我要参与" if s == "进行中" else "结果反馈"}</a></li>'
        for t, h, a, b, s in ASKED
    )
    S.add(
        "/hdjl/yjzj/",
        listing("hdjl", "yjzj", f'<ul class="zj">{asked}</ul>'),
        activities=[[t, a] for t, h, a, b, s in ASKED],
        blank=False,
    )
    talks = "".join(
        f'<div class="ft"><a href="{h}"><img src="./W0{n}.jpg"></a><div><h4><a href="{h}">{t}</a></h4><p>访谈时间：{int(d[:4])}年{int(d[5:7])}月{int(d[8:])}日 15:00</p><p>嘉宾：有关负责人</p></div></div>'
        for n, (t, h, d) in enumerate(TALKS)
    )
    S.add(
        "/hdjl/zxft/",
        listing("hdjl", "zxft", talks),
        activities=[[t, d] for t, h, d in TALKS],
        blank=False,
    )
    S.add(
        "/zjyx/yxgk/",
        listing(
            "zjyx",
            "yxgk",
            f'<div class="TRS_Editor">{paragraphs("云溪市位于两省交界，2024年末户籍人口212.6万人，下辖两区三县。", "全市森林覆盖率达51.3%。（数据截至2024年12月31日）")}</div>',
        ),
        items=[],
        blank=False,
    )
    S.add(
        "/zjyx/lsyg/",
        listing(
            "zjyx",
            "lsyg",
            '<ul class="list"></ul><script>createPageHTML(0,0,"index","html");</script>',
        ),
        items=[],
        blank=True,
    )
    S.add(
        "/xwzx/yxyw/202508/t20250801_2309118.html",
        article(
            "xwzx/yxyw",
            ("新闻中心", "云溪要闻"),
            NEWS[1],
            "云溪日报",
            paragraphs(
                "8月1日上午，全市上半年经济形势分析会在市会议中心召开。会议指出，上半年全市主要指标稳中有进，要锚定全年目标不放松。"
            ),
        ),
        article={"title": NEWS[1][0], "published": NEWS[1][2], "origin": "云溪日报"},
        blank=False,
    )
    S.add(
        "/zwgk/zfwj/202507/t20250725_2307809.html",
        page(
            "云溪市城市更新管理办法",
            crumb(("政务公开", "../../"), ("政府文件", "../"))
            + f"""<div class="w article"><table class="xxgk"><tr><th>索引号：</th><td>006500003/2025-00871</td><th>发布机构：</th><td>云溪市人民政府</td></tr><tr><th>文号：</th><td>云政发〔2025〕9号</td><th>成文日期：</th><td>2025-07-18</td></tr><tr><th>有效性：</th><td>有效</td><th>发布日期：</th><td>2025-07-25</td></tr><tr><th>标题：</th><td colspan="3">{FILES[0][0]}</td></tr></table><h1>{FILES[0][0]}</h1><div class="view TRS_UEDITOR trs_paper_default">{paragraphs("各县（区）人民政府，市直各单位：", "现将《云溪市城市更新管理办法》印发给你们，请认真组织实施。", "云溪市人民政府", "2025年7月18日")}</div><p class="fj">附件：<a href="./P020250725.pdf">云溪市城市更新管理办法.pdf</a></p></div>""",
        ),
        article={"title": FILES[0][0], "published": "2025-07-25"},
    )
    S.column("/zjyx/", "走进云溪", "overview")
    S.column("/zjyx/yxgk/", "云溪概况", "overview", "single", first=None)
    S.column("/zjyx/lsyg/", "历史沿革", "overview", "blank", first=None)
    S.column("/xwzx/", "新闻中心", "news", None, None)
    S.column("/xwzx/yxyw/", "云溪要闻", "news", "list", "2025-08-05", None)
    S.column("/xwzx/qxdt/", "区县动态", "news", "list", "2025-08-04", None)
    S.column("/xwzx/bmdt/", "部门动态", "news", "list", "2025-08-03", None)
    S.column("/zwgk/", "政务公开", "catalogue")
    S.column("/zwgk/tzgg/", "通知公告", "notice", "list", "2025-07-31", None)
    S.column("/zwgk/zfwj/", "政府文件", "policy", "list", "2025-07-25", None)
    S.column("/zwgk/ghjh/", "规划计划", "planning", "list", "2025-02-18", None)
    S.column("/hdjl/", "互动交流", None)
    S.column("/hdjl/yjzj/", "意见征集", "survey", None, None, None)
    S.column("/hdjl/zxft/", "在线访谈", "interview", None, None, None)
    S.column("/ztzl/yhyshj/", "优化营商环境", "special", None, None, None)
    S.column("/ztzl/xczx/", "乡村振兴", "special", None, None, None)
    S.more |= {
        "home_newest": "2025-08-05",
        "surveys": ["2025-03-11", "2025-07-22"],
        "interviews": ["2024-12-18", "2025-06-20"],
    }
    return S
