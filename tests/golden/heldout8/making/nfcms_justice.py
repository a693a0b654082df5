"""A Guangdong district's justice bureau on NFCMS: dates said twice, once in a comment."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("nfcms_justice", "http://www.haizhou.invalid/sfj/", "2020-12-09", "nfcms")
B = "http://www.haizhou.invalid/sfj"
FOOT = """<div class="footer"><div>主办单位：海洲区司法局</div><div>联系电话：0750-3330088 备案号：
粤ICP备05070829号-3　粤公网安备 44070302000670号　网站标识码：4407030041</div>
<script src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js" id="_jiucuo_" sitecode="4407030041"></script>
</div><script>window.NFCMS_SITE_ID=1205;window.NFCMS_PUB_TYPE="{kind}";</script></body></html>"""


def top(title: str, kind: str = "cat", extra: str = "") -> str:
    """Head and menu."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title>
<meta name="SiteName" content="海洲区司法局"/><meta name="SiteDomain" content="www.haizhou.invalid"/>
<meta name="SiteIDCode" content="4407030041"/>{extra}<script>
if(/Android|iPhone/i.test(navigator.userAgent)){{window.location.href=location.href.replace('post_','mpost_');}}
</script></head><body><div class="head"><a href="{B}/index.html"><img src="/img/logo.png"></a></div>
<div class="menu"><ul><li><a href="{B}/index.html">首页</a></li><li><a href="{B}/gzdt/index.html">工作动态</a>
</li><li><a href="{B}/tzgg/index.html">通知公告</a></li>
<li><a href="{B}/gkmlpt/index">信息公开</a></li><li><a href="{B}/bszn/index.html">办事指南</a></li>
<li><a href="{B}/zmhd/index.html">政民互动</a></li></ul></div>"""


NEWS: list[Row] = [
    ("海洲区开展“宪法宣传周”系列活动", f"{B}/gzdt/content/post_2180991.html", "2020-12-04"),
    ("区司法局到镇街调研人民调解工作", f"{B}/gzdt/content/post_2174435.html", "2020-11-27"),
    ("我区新增两个省级民主法治示范村", f"{B}/gzdt/content/post_2160802.html", "2020-11-12"),
]
NOTES: list[Row] = [
    ("关于公开选任人民监督员的公告", f"{B}/tzgg/content/post_2178200.html", "2020-12-01"),
    (
        "2020年国家统一法律职业资格考试海洲考区温馨提示",
        f"{B}/tzgg/content/post_2140013.html",
        "2020-10-23",
    ),
]


def lis(rows: list[Row]) -> str:
    return "".join(
        f"""<li><a href="{h}" target="_blank" title="{t}">{t}</a>
<!--<span class="time">{d} 00:00:00</span>--><span class="time">{d}</span></li>"""
        for t, h, d in rows
    )


def listing(name: str, slug: str, inner: str, pages: str = "") -> str:
    """A list page."""
    meta = f'<meta name="ColumnName" content="{name}"/>'
    return (
        top(f"{name}", "cat", meta)
        + f"""<div class="con"><div class="pos">您的位置：
<a href="{B}/index.html">首页</a>&nbsp;&gt;&nbsp;<a href="{B}/{slug}/index.html">{name}</a></div>
<div class="newsList"><ul>{inner}</ul></div><div class="page">{pages}</div></div>"""
        + FOOT.format(kind="cat")
    )


def post(name: str, slug: str, title: str, info: str, body: str) -> str:
    """A post."""
    return (
        top(title, "post")
        + f"""<div class="con"><div class="pos">您的位置：<a href="{B}/index.html">首页</a>
&nbsp;&gt;&nbsp;<a href="{B}/{slug}/index.html">{name}</a></div><div class="viewList">
<h3 class="zw-title">{title}</h3><h4 class="zw-subtitle"></h4><div class="zw-info">{info}</div>
<div class="zw">{body}</div></div></div>"""
        + FOOT.format(kind="post")
    )


def info(day: str, source: str) -> str:
    return (
        f'<span class="time">时间:{day}</span> <span class="ly">来源:{source}</span> '
        '<span class="changeFont">【字体:<span>大</span> <span>中</span> <span>小</span>】</span>'
    )


GUIDE = "".join(
    f"<p>　　<strong>{label}</strong></p><p>　　{text}</p>"
    for label, text in (
        ("服务事项", "公民法律援助申请"),
        ("办理对象", "经济困难的公民"),
        ("办理条件", "有证据证明需要法律援助且经济困难"),
        ("所需材料", "身份证、经济困难申报表、案件材料"),
        ("窗口办理流程", "申请、审查、决定、指派"),
        ("办理时限", "7个工作日"),
        ("收费标准", "免费"),
        ("办理依据", ""),
        ("办事窗口", "海洲区公共法律服务中心"),
        ("咨询电话", "0750-3330148"),
    )
)


def home() -> str:
    def block(name: str, slug: str, rows: list[Row]) -> str:
        return (
            f'<div class="box"><h2><a href="{B}/{slug}/index.html">{name}</a></h2><ul>'
            + "".join(f'<li><a href="{h}">{t}</a><em>{d[5:]}</em></li>' for t, h, d in rows)
            + "</ul></div>"
        )

    return (
        top("海洲区司法局", "page")
        + block("工作动态", "gzdt", NEWS)
        + block("通知公告", "tzgg", NOTES)
        + FOOT.format(kind="page")
    )


MAIL = """<table class="mail"><tr><th>标题</th><td>海洲区有几家公证处</td></tr><tr><th>提交时间</th>
<td>2020-11-19 15:02</td></tr><tr><th>内容</th><td>想办理委托公证，请问区内有几家公证处，地址在哪里。</td></tr>
<tr><th>答复时间</th><td>2020-11-20 09:47</td></tr><tr><th>答复单位</th><td>海洲区司法局</td></tr>
<tr><th>答复内容</th><td>您好，我区现有公证处1家，地址为新港路10号，工作日可办理。</td></tr></table>"""


def build() -> Small:
    """The site with its answers."""
    S.add(
        "/sfj/",
        home(),
        identity={
            "site_id_code": "4407030041",
            "icp": True,
            "police": True,
            "error_report_entry": True,
            "sponsor": "海洲区司法局",
        },
    )
    S.add(
        "/sfj/gzdt/index.html",
        listing(
            "工作动态",
            "gzdt",
            lis(NEWS),
            f"""<a class="prev" href="#">上一页
</a><a href="{B}/gzdt/index_2.html">2</a><a class="last" href="{B}/gzdt/index_18.html">尾页</a>""",
        ),
        rows_of=NEWS,
        blank=False,
    )
    S.add("/sfj/tzgg/index.html", listing("通知公告", "tzgg", lis(NOTES)), rows_of=NOTES)
    S.add(
        "/sfj/zmhd/index.html",
        listing("政民互动", "zmhd", "").replace(
            "<ul></ul>",
            f'<a href="{B}/zmhd/jzxx/index.html">局长信箱</a> '
            f'<a href="{B}/zmhd/yjzj/index.html">意见征集</a>',
        ),
        blank=False,
    )
    S.add("/sfj/zmhd/yjzj/index.html", listing("意见征集", "zmhd/yjzj", ""), items=[], blank=True)
    S.add(
        "/sfj/zmhd/jzxx/index.html",
        listing(
            "局长信箱",
            "zmhd/jzxx",
            """
<li><a href="post_88.html">海洲区有几家公证处</a><span>提交：2020-11-19</span><span>答复：2020-11-20</span></li>
<li><a href="post_71.html">法律援助中心周六上班吗</a><span>提交：2020-09-02</span><span>答复：2020-09-03</span></li>
""",
        ),
        rows=[
            ["海洲区有几家公证处", "2020-11-19", "2020-11-20", True],
            ["法律援助中心周六上班吗", "2020-09-02", "2020-09-03", True],
        ],
    )
    S.add(
        "/sfj/zmhd/jzxx/post_88.html",
        post("局长信箱", "zmhd/jzxx", "海洲区有几家公证处", "", MAIL),
        letter=["2020-11-19", "2020-11-20", True],
    )
    S.add(
        "/sfj/gzdt/content/post_2180991.html",
        post(
            "工作动态",
            "gzdt",
            NEWS[0][0],
            info("2020-12-04 17:33:20", "本网"),
            paragraphs(
                "12月4日是第七个国家宪法日，区司法局在市民广场举行宪法宣传周启动仪式。",
                "活动现场通过设置咨询台、派发资料等方式，向群众宣传宪法知识。",
            ),
        ),
        article={"title": NEWS[0][0], "published": "2020-12-04", "origin": "本网"},
    )
    S.add(
        "/sfj/bszn/content/post_1870090.html",
        post("办事指南", "bszn", "公民法律援助申请", info("2019-07-02", ""), GUIDE),
        guide=["name", "conditions", "materials", "process", "time", "place", "phone"],
    )
    for path, name, kind, state, newest, first in (
        ("gzdt/index.html", "工作动态", "news", "list", "2020-12-04", True),
        ("tzgg/index.html", "通知公告", "notice", "list", "2020-12-01", True),
        ("gkmlpt/index", "信息公开", "catalogue", None, None, True),
        ("bszn/index.html", "办事指南", "guide", None, None, True),
        ("zmhd/index.html", "政民互动", None, None, None, True),
        ("zmhd/jzxx/index.html", "局长信箱", "consultation", None, None, False),
        ("zmhd/yjzj/index.html", "意见征集", "survey", "blank", None, False),
    ):
        S.column(f"/sfj/{path}", name, kind, state, newest, first)
    S.more = {
        "home_newest": "2020-12-04",
        "surveys": [],
        "letters": {"channel": f"{B}/zmhd/jzxx/index.html", "count": 2},
    }
    return S
