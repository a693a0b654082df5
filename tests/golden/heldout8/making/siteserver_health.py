"""A county's health bureau on SiteServer: the day stands inside the title's text."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("siteserver_health", "https://wjw.dongfu.invalid/", "2020-12-28", "siteserver")
NEWS: list[Row] = [
    ("我县开展第33个“世界艾滋病日”宣传活动", "/contents/1201/30112.html", "2020-12-25"),
    ("县卫健局督查冬春季疫情防控工作", "/contents/1201/30098.html", "2020-12-18"),
    ("县中医院医共体揭牌", "/contents/1201/30044.html", "2020-12-03"),
    ("全县基层卫生骨干培训班结业", "/contents/1201/29987.html", "2020-11-20"),
]
PERSONS: list[Row] = [
    ("东阜县2020年卫生专业技术人员招聘面试成绩公示", "/contents/1204/29800.html", "2020-10-15"),
    ("东阜县2020年公开招聘乡村医生公告", "/contents/1204/29411.html", "2020-07-22"),
]
FOOT = """<div class="footer">主办单位：东阜县卫生健康局&nbsp;&nbsp;联系电话：0716-6011111<br/>
鄂ICP备13000099号&nbsp;鄂公网安备 42102302000055号&nbsp;网站标识码：4210230019
<a href="/utils/sitemap.html">网站地图</a></div></body></html>"""


def top(title: str, extra: str = "") -> str:
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"/><title>{title}</title>
<meta name="SiteName" content="东阜县卫生健康局"/><meta name="SiteIDCode" content="4210230019"/>{extra}
<link href="/sitefiles/assets/components/stlcss.css" rel="stylesheet"/></head><body>
<div class="header"><img src="/images/logo.jpg"/></div><div id="menu"><div class="blk"><ul>
<h3><a href="/">首　页</a></h3><h3><a href="/channels/1200.html">单位概况</a><div class="sonNav">
<a href="/channels/1210.html">机构职责</a><a href="/channels/1211.html">领导分工</a></div></h3>
<h3><a href="/channels/1201.html">卫健动态</a></h3><h3><a href="/channels/1204.html">人事招聘</a></h3>
<h3><a href="/channels/1206.html">政策法规</a></h3><h3><a href="/channels/1208.html">常见问题</a></h3>
</ul></div></div>"""


def lis(rows: list[Row]) -> str:
    return "".join(
        f'<li><a href="{h}" target="_blank" title="{t}"><i></i>{t}&#160;({d})</a></li>'
        for t, h, d in rows
    )


def listing(number: int, name: str, inner: str, pager: str) -> str:
    return (
        top(f"{name}-东阜县卫生健康局")
        + f"""<div class="wrap"><div class="loc">当前位置：<a href="/">首页</a>
&nbsp;&gt;&nbsp;<a href="/channels/{number}.html">{name}</a></div><div class="list"><ul>{inner}</ul>
<div class="pagination-first">{pager}</div></div></div>"""
        + FOOT
    )


def article(number: int, name: str, title: str, day: str, body: str, line: str) -> str:
    extra = f'<meta name="ArticleTitle" content="{title}"/><meta name="PubDate" content="{day}"/>'
    return (
        top(f"{title}-东阜县卫生健康局", extra)
        + f"""<div class="wrap"><div class="loc">当前位置：<a href="/">
首页</a>&nbsp;&gt;&nbsp;<a href="/channels/{number}.html">{name}</a>&nbsp;&gt;&nbsp;正文</div>
<div class="art"><div class="art-title">{title}</div><div class="art-info">{line}</div>
<div class="art-body">{body}</div></div></div>"""
        + FOOT
    )


FAQ = """<div class="faq"><h4>生育登记在哪里办理？</h4><p>夫妻一方户籍地或现居住地乡镇均可办理。</p>
<h4>健康证多久年检？</h4><p>健康证有效期一年，期满前到县疾控中心体检换发。</p></div>"""


def build() -> Small:
    """The site with its answers."""
    S.add(
        "/",
        top("东阜县卫生健康局")
        + f"""<div id="part1"><div class="t"><a href="/channels/1201.html">卫健动态
</a></div><ul>{lis(NEWS)}</ul></div><div id="part2"><div class="t">人事招聘<a class="more"
 href="/channels/1204.html">更多</a></div><ul>{lis(PERSONS)}</ul></div>"""
        + FOOT,
        identity={
            "site_id_code": "4210230019",
            "icp": True,
            "police": True,
            "sponsor": "东阜县卫生健康局",
            "sitemap": True,
        },
        blank=False,
    )
    S.add(
        "/channels/1201.html",
        listing(
            1201,
            "卫健动态",
            lis(NEWS),
            "共 163 条 当前第 1 / 9 页 首页 上一页 "
            '<a href="/channels/1201_2.html">下一页</a> <a href="/channels/1201_9.html">尾页</a>',
        ),
        rows_of=NEWS,
        pager={"pages": 9},
    )
    S.add(
        "/channels/1204.html",
        listing(1204, "人事招聘", lis(PERSONS), "共 2 条 当前第 1 / 1 页"),
        rows_of=PERSONS,
    )
    S.add(
        "/channels/1206.html",
        listing(1206, "政策法规", "", "共 0 条 当前第 1 / 0 页"),
        items=[],
        blank=True,
    )
    S.add(
        "/channels/1208.html",
        listing(1208, "常见问题", "", "").replace("<ul></ul>", FAQ),
        blank=False,
    )
    S.add(
        "/channels/1210.html",
        listing(1210, "机构职责", "", "").replace(
            "<ul></ul>",
            paragraphs(
                "一、贯彻执行国家卫生健康工作的方针政策和法律法规，拟订全县卫生健康事业发展规划。",
                "二、组织制定并落实疾病预防控制规划，负责卫生应急工作。",
                "三、承办县委、县政府交办的其他事项。办公时间：周一至周五 8:00-12:00，14:30-17:30。",
            ),
        ),
        blank=False,
        items=[],
    )
    S.add(
        "/contents/1201/30112.html",
        article(
            1201,
            "卫健动态",
            NEWS[0][0],
            "2020-12-25",
            paragraphs(
                "12月1日是第33个“世界艾滋病日”，县卫健局联合县疾控中心开展主题宣传活动。",
                "活动现场发放宣传资料2000余份，接受咨询300余人次。",
            ),
            "发布日期：2020-12-25 15:40:12&nbsp;&nbsp;来源：县疾控中心&nbsp;&nbsp;浏览次数：2020",
        ),
        article={"title": NEWS[0][0], "published": "2020-12-25", "origin": "县疾控中心"},
    )
    S.add(
        "/contents/1204/29411.html",
        article(
            1204,
            "人事招聘",
            PERSONS[1][0],
            "2020-07-22",
            paragraphs(
                "根据工作需要，现面向社会公开招聘乡村医生20名，公告如下。",
                "报名时间：2020年7月27日—7月31日。年龄要求：1985年1月1日以后出生。",
                "东阜县卫生健康局",
                "2020年7月21日",
            ),
            "2020-07-22 09:11:00&nbsp;&nbsp;文章来源：本站&nbsp;作者：管理员",
        ),
        article={"title": PERSONS[1][0], "published": "2020-07-22", "origin": "本站"},
    )
    S.column("/channels/1200.html", "单位概况", None)
    S.column("/channels/1210.html", "机构职责", "organisation", "single", None, None)
    S.column("/channels/1211.html", "领导分工", "leaders", None, None, None)
    S.column("/channels/1201.html", "卫健动态", "news", "list", "2020-12-25")
    S.column("/channels/1204.html", "人事招聘", "personnel", "list", "2020-10-15")
    S.column("/channels/1206.html", "政策法规", "policy", "blank")
    S.column("/channels/1208.html", "常见问题", None, "single")
    S.more = {"home_newest": "2020-12-25"}
    return S
