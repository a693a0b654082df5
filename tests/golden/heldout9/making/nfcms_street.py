"""A district bureau on NFCMS with the province's gkmlpt application beside it."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("nfcms_street", "http://www.nanpu.invalid/", "2025-05-08", "nfcms")
TOP = """<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>{title}</title><meta name="SiteName" content="南埔区教育局"><meta name="SiteDomain" content="www.nanpu.invalid"><meta name="SiteIDCode" content="4401120036">{metas}
<script>if(/Android|iPhone/i.test(navigator.userAgent)){{window.location.href=window.location.href.replace('/post_','/mpost_');}}</script><link href="/css/style.css" rel="stylesheet"></head><body>
<div class="header"><a class="logo" href="/"></a><div class="nav"><ul><li><a href="http://www.nanpu.invalid/index.html">首页</a></li><li><a href="http://www.nanpu.invalid/gzdt/index.html">工作动态</a></li><li><a href="http://www.nanpu.invalid/tzgg/index.html">通知公告</a></li><li><a href="http://www.nanpu.invalid/gkmlpt/index" target="_blank">政府信息公开</a></li><li><a href="http://www.nanpu.invalid/zsks/index.html">招生考试</a></li><li><a href="http://www.nanpu.invalid/hdjl/jzxx/index.html">互动交流</a></li></ul></div></div>"""
FOOT = """<div class="footer"><p>版权所有：南埔区教育局　<a href="/wzdt/index.html">网站地图</a></p><p>粤ICP备05071133号　<a href="http://www.beian.gov.cn/">粤公网安备44011202000555号</a>　网站标识码：4401120036</p><a href="http://bszs.conac.cn/sitename?method=show&id=53B4D1"><img src="/images/red.png"></a></div>
<div class="aTips" style="display:none"><p>您访问的链接即将离开“南埔区教育局”网站，是否继续？</p></div>
<script>window.NFCMS_SITE_ID=440112036;window.NFCMS_PUB_TYPE="{kind}";{more}</script><script src="/scripts/s.js"></script></body></html>"""


def page(title: str, kind: str, inner: str, metas: str = "", more: str = "") -> str:
    return (
        TOP.format(title=title, metas=metas)
        + inner
        + FOOT.replace("{kind}", kind).replace("{more}", more)
    )


def listing(code: str, name: str, inner: str) -> str:
    return page(
        f"{name}-南埔区教育局",
        "cat",
        f'<div class="pos">您所在的位置：<a href="http://www.nanpu.invalid/index.html">首页</a> &gt; <a href="http://www.nanpu.invalid/{code}/index.html">{name}</a></div><div class="main_list"><h2>{name}</h2>{inner}</div>',
        f'<meta name="ColumnName" content="{name}">',
    )


BASE = "http://www.nanpu.invalid/{}/content/post_{}.html"
NEWS = [
    ("南埔区开展校园食品安全大检查", BASE.format("gzdt", 9977001), "2025-05-07"),
    ("区中小学生科技节落幕", BASE.format("gzdt", 9965120), "2025-04-25"),
    ("2025年南埔区教育工作会议召开", BASE.format("gzdt", 9921204), "2025-03-12"),
]
NOTES = [
    ("南埔区教育局关于2025年小学新生报名的通知", BASE.format("tzgg", 9970112), "2025-04-29"),
    ("2024年度民办学校年检结论公告", BASE.format("tzgg", 9958110), "2025-04-18"),
]
EXAMS = [("2025年中考报名指引", BASE.format("zsks", 9900411), "2025-02-20")]
LETTERS = [
    ("咨询户籍适龄儿童入学", "2025-04-30", "2025-05-06", True),
    ("课后服务收费问题", "2025-05-06", None, False),
]


def row(t: str, h: str, d: str) -> str:
    return f'<li><a href="{h}" title="{t}" target="_blank">{t}</a><!--<span class="time">{d}</span>--><span class="time">{d}</span></li>'


def home() -> str:
    def block(code: str, name: str, rows: list[Row]) -> str:
        return f'<div class="box"><div class="hd"><a href="http://www.nanpu.invalid/{code}/index.html">{name}</a></div><ul>{"".join(row(t, h, d[5:]) for t, h, d in rows)}</ul></div>'

    return page(
        "南埔区教育局",
        "page",
        block("gzdt", "工作动态", NEWS)
        + block("tzgg", "通知公告", NOTES)
        + block("zsks", "招生考试", EXAMS),
    )


def build() -> Small:
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "4401120036",
            "icp": True,
            "police": True,
            "party_government_mark": True,
            "sitemap": True,
        },
    )
    pages = '<div class="page"><span class="cur">1</span><a href="http://www.nanpu.invalid/gzdt/index_2.html">2</a><a href="http://www.nanpu.invalid/gzdt/index_3.html">3</a><a class="next" href="http://www.nanpu.invalid/gzdt/index_2.html">下一页</a><a class="last" href="http://www.nanpu.invalid/gzdt/index_48.html">尾页</a></div>'
    S.add(
        "/gzdt/index.html",
        listing(
            "gzdt", "工作动态", f'<ul class="list">{"".join(row(*r) for r in NEWS)}</ul>{pages}'
        ),
        rows_of=NEWS,
        blank=False,
        pager={"pages": 48},
    )
    S.add(
        "/tzgg/index.html",
        listing("tzgg", "通知公告", f'<ul class="list">{"".join(row(*r) for r in NOTES)}</ul>'),
        rows_of=NOTES,
        blank=False,
    )
    S.add(
        "/zsks/index.html",
        listing("zsks", "招生考试", f'<ul class="list">{"".join(row(*r) for r in EXAMS)}</ul>'),
        rows_of=EXAMS,
    )
    S.add(
        "/gkmlpt/index",
        """<!DOCTYPE html><html><head><meta charset="utf-8"><title>南埔区教育局政府信息公开目录</title><link href="/gkmlpt/static/css/app.css" rel="stylesheet"></head><body><div id="app"></div><script>window._CONFIG={SID:"440112036",SITE_NAME:"南埔区教育局",URL_PREFIX:"/gkmlpt"};</script><script src="/gkmlpt/static/js/manifest.js"></script><script src="/gkmlpt/static/js/vendor.js"></script><script src="/gkmlpt/static/js/app.js"></script></body></html>""",
        blank=False,
    )
    S.add(
        "/gkmlpt/content/9/9941/post_9941002.html",
        page(
            "南埔区教育局关于印发校外培训机构设置细则的通知",
            "post",
            f"""<div class="pos">当前位置：<a href="/gkmlpt/index">政府信息公开目录</a> &gt; 规范性文件</div><div class="content"><div class="classify"><table><tr><td class="first">索引号:</td><td>0075830-2025-00011</td><td class="first">分类:</td><td>规范性文件</td></tr><tr><td>发布机构:</td><td>南埔区教育局</td><td>成文日期:</td><td>2025-03-24</td></tr><tr><td>名称:</td><td colspan="3">南埔区教育局关于印发校外培训机构设置细则的通知</td></tr><tr><td>文号:</td><td>南教规字〔2025〕1号</td><td>发布日期:</td><td>2025-03-31</td></tr><tr><td>主题词:</td><td colspan="3"></td></tr></table></div><h1 class="title document-number">南埔区教育局关于印发校外培训机构设置细则的通知</h1><div class="date-row"><span>发布日期：2025-03-31  11:02:30</span><span>浏览次数：-</span></div><div class="article-content">{paragraphs("各镇街、各校外培训机构：", "现将细则印发给你们，请遵照执行。", "南埔区教育局", "2025年3月24日")}</div></div>""",
            more='window.NFCMS_POST_ID="9941002";',
        ),
        article={
            "title": "南埔区教育局关于印发校外培训机构设置细则的通知",
            "published": "2025-03-31",
        },
        blank=False,
    )
    rows = "".join(
        f'<tr><td class="t"><a href="http://www.nanpu.invalid/hdjl/jzxx/content/post_99{n}.html">{t}</a></td><td>{a}</td><td>{b or ""}</td><td>{"已答复" if ok else "受理中"}</td></tr>'
        for n, (t, a, b, ok) in enumerate(LETTERS)
    )
    S.add(
        "/hdjl/jzxx/index.html",
        listing(
            "hdjl/jzxx",
            "局长信箱",
            f'<p><a class="w" href="http://www.nanpu.invalid/hdjlpt/letter?via=pc&pid=3301">我要写信</a></p><table><tr><th>标题</th><th>提交日期</th><th>答复日期</th><th>状态</th></tr>{rows}</table>',
        ),
        rows=[list(one) for one in LETTERS],
        blank=False,
    )
    t, h, d = NEWS[0]
    S.add(
        h,
        page(
            t,
            "post",
            f"""<div class="pos">您所在的位置：<a href="http://www.nanpu.invalid/index.html">首页</a> &gt; <a href="http://www.nanpu.invalid/gzdt/index.html">工作动态</a></div><div class="article"><h3 class="zw-title">{t}</h3><div class="zw-info"><span class="time">时间：2025-05-07 16:24:33</span><span class="ly">来源：本网</span><span>字号：大 中 小</span></div><div class="zw">{paragraphs("5月6日，区教育局联合市场监管局检查学校食堂34所。")}</div></div>""",
            f'<meta name="ArticleTitle" content="{t}"><meta name="PubDate" content="2025-05-07 16:24">',
            'window.NFCMS_POST_ID="9977001";',
        ),
        article={"title": t, "published": d, "origin": "本网"},
    )
    for path, name, kind, state, newest in (
        ("gzdt/index.html", "工作动态", "news", "list", "2025-05-07"),
        ("tzgg/index.html", "通知公告", "notice", "list", "2025-04-29"),
        ("gkmlpt/index", "政府信息公开", "catalogue", "unreadable", None),
        ("zsks/index.html", "招生考试", None, "list", "2025-02-20"),
        ("hdjl/jzxx/index.html", "互动交流", None, None, None),
    ):
        S.column(f"/{path}", name, kind, state, newest)
    S.more |= {
        "home_newest": "2025-05-07",
        "letters": {"channel": S.at("/hdjl/jzxx/index.html"), "count": 2},
    }
    return S
