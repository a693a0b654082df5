"""A town on SiteServer, 2024: dates in titles, a year archive, a guide in two columns, a message board."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("siteserver_town", "http://www.dawan.invalid/", "2024-12-05", "siteserver")
TOP = """<!DOCTYPE html><html><head><meta charset="utf-8" /><meta name="SiteName" content="大湾镇人民政府" /><meta name="SiteDomain" content="www.dawan.invalid" /><meta name="SiteIDCode" content="null" />{metas}<title>{title}</title><link href="/sitefiles/bairong/jquery/x.css" rel="stylesheet" /><script src="/sitefiles/assets/js/jquery.min.js"></script></head><body>
<div class="header"><img src="/upload/images/2023/top.jpg" /></div>
<div id="nav"><ul><li><a href="/index.html">网站首页</a></li><li><a href="/channels/2101.html">大湾概况</a></li><li><a href="/channels/2102.html">大湾动态</a></li><li><a href="/channels/2103.html">公告公示</a></li><li><a href="/channels/2104.html">政府信息公开</a></li><li><a href="/channels/2105.html">便民服务</a></li><li><a href="/channels/2106.html">村居风采</a></li><li><a href="/channels/2107.html">在线留言</a></li></ul></div>"""
FOOT = """<div id="footer"><p>大湾镇人民政府 主办　|　地址：大湾镇人民路1号　|　电话：0713-8801001</p><p>鄂ICP备2023001177号　鄂公网安备42112602000017号　网站标识码：4211260040</p><p>技术支持：某某科技 后台管理</p></div><script src="/sitefiles/pageview.js?siteId=2100"></script></body></html>"""


def page(title: str, inner: str, metas: str = "") -> str:
    return TOP.format(title=title, metas=metas) + inner + FOOT


def listing(number: int, name: str, inner: str) -> str:
    """With the newest of the whole site at the right, as this template has it."""
    hot = "".join(f'<li><a href="{h}">{t.rstrip()[:14]}</a></li>' for t, h, d in NEWS[:3])
    return page(
        f"{name} - 大湾镇人民政府",
        f"""<div class="weizhi">您现在的位置：<a href="/">网站首页</a> &gt; <a href="/channels/{number}.html">{name}</a></div>
<div class="left"><h2>{name}</h2>{inner}</div><div class="right"><h3>热点推荐</h3><ul>{hot}</ul></div>""",
    )


NEWS = [
    ("大湾镇召开冬季森林防灭火工作会", "/contents/2102/41201.html", "2024-12-03"),
    ("大湾镇“村BA”火热开赛", "/contents/2102/41177.html", "2024-11-25"),
    ("镇党委书记带队检查项目建设", "/contents/2102/41090.html", "2024-11-06"),
]
NOTES = [
    ("大湾镇2024年第四季度低保对象公示", "/contents/2103/41188.html", "2024-11-28"),
    ("大湾镇公益性岗位招聘公告", "/contents/2103/40815.html", "2024-09-02"),
]
OPEN = [
    ("大湾镇2023年政府信息公开工作年度报告", "/contents/2104/38001.html", "2024-01-22"),
    ("大湾镇2022年政府信息公开工作年度报告", "/contents/2104/33017.html", "2023-01-17"),
    ("大湾镇2021年政府信息公开工作年度报告", "/contents/2104/29118.html", "2022-01-20"),
]
LETTERS = [
    ("路灯不亮", "2024-11-30", None, None),
    ("咨询医保缴费截止时间", "2024-10-18", "2024-10-21", True),
]


def home() -> str:
    def block(number: int, name: str, rows: list[Row]) -> str:
        lis = "".join(f'<li><a href="{h}" title="{t}">{t}&#160;({d})</a></li>' for t, h, d in rows)
        return f'<div class="b"><h3><span>{name}</span><a href="/channels/{number}.html">+更多</a></h3><ul>{lis}</ul></div>'

    village = "".join(
        f'<div class="v"><a href="/contents/2106/3900{n}.html"><img src="/upload/v{n}.jpg" /><br />{v}</a></div>'
        for n, v in enumerate(("上湾村", "下湾村", "石板村"))
    )
    return page(
        "大湾镇人民政府",
        block(2102, "大湾动态", NEWS)
        + block(2103, "公告公示", NOTES)
        + f'<div class="b2"><h3>村居风采</h3>{village}</div>',
    )


def build() -> Small:
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "4211260040",
            "icp": True,
            "police": True,
            "sponsor": "大湾镇人民政府",
            "contact": True,
        },
    )
    first = '<div class="pagination-first">共 <span>1630</span> 条 当前第 <span>1</span> / <span>82</span> 页 <a href="/channels/2102_2.html">下一页</a></div>'
    S.add(
        "/channels/2102.html",
        listing(
            2102,
            "大湾动态",
            "<ul class='newslist'>"
            + "".join(f'<li><a href="{h}">{t}&#160;({d})</a></li>' for t, h, d in NEWS)
            + f"</ul>{first}",
        ),
        rows_of=NEWS,
        blank=False,
        pager={"pages": 82},
    )
    S.add(
        "/channels/2103.html",
        listing(
            2103,
            "公告公示",
            "<ul class='newslist'>"
            + "".join(
                f'<li><span>发布时间：{d}　浏览：{n}31次</span><a href="{h}"><img src="/i/new.gif" />{t}</a></li>'
                for n, (t, h, d) in enumerate(NOTES)
            )
            + "</ul>",
        ),
        rows_of=NOTES,
        blank=False,
    )
    archive = "".join(
        f'<dl><dt>{d[:4]}</dt><dd><i>{d[5:]}</i><a href="{h}">{t}</a></dd></dl>' for t, h, d in OPEN
    )
    S.add(
        "/channels/2104.html",
        listing(2104, "政府信息公开", f'<div class="timeline">{archive}</div>'),
        rows_of=OPEN,
        blank=False,
    )
    S.add(
        "/channels/2105.html",
        listing(
            2105,
            "便民服务",
            "<ul class='newslist'></ul><div class='pagination-first'>共 0 条 当前第 1 / 1 页</div>",
        ),
        items=[],
        blank=True,
    )
    pics = "".join(
        f'<li><a href="/contents/2106/3900{n}.html" title="{v}"><img src="/upload/v{n}.jpg" alt="{v}" /><p>{v}</p></a></li>'
        for n, v in enumerate(("上湾村", "下湾村", "石板村"))
    )
    S.add(
        "/channels/2106.html",
        listing(2106, "村居风采", f"<ul class='pic'>{pics}</ul>"),
        blank=False,
    )
    S.add(
        "/channels/2101.html",
        listing(
            2101,
            "大湾概况",
            f'<div class="content">{paragraphs("大湾镇位于县境西北，面积118平方公里，辖14个村、2个社区。", "境内有省级森林公园一处。")}</div>',
        ),
        blank=False,
        items=[],
    )
    msgs = "".join(
        f'<div class="msg"><div class="q"><b>游客</b> 于 {a} 08:3{n} 留言：<h5>{t}</h5><p>请尽快处理，谢谢。</p></div>{f"<div class=a><b>管理员</b> 于 {b} 回复：<p>您好，已转相关站所处理。</p></div>" if ok else ""}</div>'
        for n, (t, a, b, ok) in enumerate(LETTERS)
    )
    S.add(
        "/channels/2107.html",
        listing(
            2107,
            "在线留言",
            f'<form action="/sitefiles/services/input.aspx" method="post"><p>标题：<input name="Title" /></p><p>姓名：<input name="Name" /></p><p>内容：<textarea name="Content"></textarea></p><input type="submit" value="提交留言" /></form>{msgs}',
        ),
        rows=[list(one) for one in LETTERS],
        blank=False,
    )
    S.add(
        "/contents/2103/40815.html",
        page(
            "大湾镇公益性岗位招聘公告",
            f"""<div class="weizhi">您现在的位置：<a href="/">网站首页</a> &gt; <a href="/channels/2103.html">公告公示</a> &gt; 内容</div><div class="art"><h1>大湾镇公益性岗位招聘公告</h1><p class="sm">作者：admin&#160;&#160;来源：&#160;&#160;日期：2024/9/2 10:11:05&#160;&#160;点击数：<script src="/sitefiles/clk.js"></script></p><div id="content">{paragraphs("因工作需要，拟招聘公益性岗位人员6名。", "报名时间：2024年9月3日至9月10日。", "联系电话：0713-8801009", "大湾镇人民政府", "2024年9月1日")}</div></div>""",
        ),
        article={"title": "大湾镇公益性岗位招聘公告", "published": "2024-09-02"},
    )
    for number, name, kind, state, newest in (
        (2101, "大湾概况", "overview", "single", None),
        (2102, "大湾动态", "news", "list", "2024-12-03"),
        (2103, "公告公示", "notice", "list", "2024-11-28"),
        (2104, "政府信息公开", "catalogue", "list", "2024-01-22"),
        (2105, "便民服务", None, "blank", None),
        (2106, "村居风采", None, None, None),
        (2107, "在线留言", "consultation", None, None),
    ):
        S.column(f"/channels/{number}.html", name, kind, state, newest)
    S.more |= {
        "home_newest": "2024-12-03",
        "letters": {"channel": S.at("/channels/2107.html"), "count": 2},
    }
    return S
