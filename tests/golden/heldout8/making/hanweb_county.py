"""A county's portal on Hanweb JCMS: the lists stand in <datastore>, the rest in templates."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("hanweb_county", "http://www.heqing.invalid/", "2022-09-14", "hanweb")
TOP = """<!DOCTYPE html><html><head><meta charset="utf-8">
<meta name='Maketime' content='2022-09-14 07:31:20'><meta name="SiteName" content="禾青县人民政府">
<meta name="SiteDomain" content="www.heqing.invalid"><meta name="SiteIDCode" content="3305230001">
{metas}<title>{title}</title><link rel="stylesheet" href="/images/105/hanweb.css">
<script src="/script/jquery-1.8.2.min.js"></script></head><body>
<div id="hiddenLocation" style="display:none"><span id="ss_webid">105</span></div>
<table width="1100" align="center" cellspacing="0"><tr><td height="30">
<script language="javascript" src="/script/0/1912021523.js"></script></td>
<td align="right"><a href="#" onclick="zh_tran('t')">繁體</a> | <a href="/col/col2001/index.html">
无障碍</a></td></tr></table><div class="header"><img src="/picture/105/logo.png"></div>
<div class="menu"><table width="1100"><tr>
<td><a href="/">首页</a></td><td><a href="/col/col2010/index.html">走进禾青</a></td>
<td><a href="/col/col2020/index.html">新闻资讯</a></td>
<td><a href="/col/col2030/index.html">政务公开</a></td>
<td><a href="/col/col2040/index.html">政务服务</a></td>
<td><a href="/col/col2050/index.html">互动交流</a></td></tr></table></div>"""
FOOT = """<div class="foot"><p>主办：禾青县人民政府办公室 承办：禾青县大数据发展管理局</p>
<p>网站标识码：3305230001 浙ICP备05012345号-2 浙公网安备33052302000101号 联系电话：0572-5023300</p>
<p>版权所有：禾青县人民政府 All Rights Reserved 您是第<span id="hits">20220913</span>位访客</p></div>
<!--visitcount begin--><script src="/vc/vc/interface/visit.jsp?type=1&i_webid=105"></script>
</body></html>"""


def store(rows: list[Row], column: int, mark: str, total: int) -> str:
    """The list as the system writes it: no link for who reads only the HTML."""
    if mark == "b":
        draw = '<tr><td width="85%"><a href="{1}" title="{0}">{0}</a></td><td><b>{2}</b></td></tr>'
    elif mark == "bracket":
        draw = '<li><a target="_blank" href="{1}" title="{0}">{0}</a><i>[{2}]</i></li>'
    else:
        draw = '<li><span>{2}</span><a href="{1}" title="{0}">{0}</a></li>'
    records = "\n".join(f"<record><![CDATA[{draw.format(*row)}]]></record>" for row in rows)
    return f"""<div id="{3000 + column}"><script type="text/xml"><datastore>
<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=105&path=/&columnid={column}&unitid={3000 + column}&webname=%E7%A6%BE%E9%9D%92&permissiontype=0"></a>]]></nextgroup>
<recordset>{records}</recordset></datastore></script></div>
<script src="/script/jpage.js"></script><script>$("#{3000 + column}").jpage({{perpage:15,
totalRecord:{total},columnid:{column},unitid:{3000 + column}}});</script>"""


def listing(column: int, name: str, parent: tuple[int, str], inner: str) -> str:
    """A column page."""
    metas = f'<meta name="ColumnName" content="{name}">'
    return (
        TOP.format(metas=metas, title=f"{name}")
        + f"""<div class="position">当前位置：
<a href="/">首页</a> &gt;&gt; <a href="/col/col{parent[0]}/index.html">{parent[1]}</a> &gt;&gt;
<a href="/col/col{column}/index.html">{name}</a></div>
<div class="lm_left"><div class="lm_t">{parent[1]}</div><ul class="lm_menu">{MENUS[parent[0]]}</ul></div>
<div class="lm_right"><div class="lm_tit">{name}</div>{inner}</div>"""
        + FOOT
    )


def menu(*entries: tuple[int, str]) -> str:
    """The columns beside a list."""
    return "".join(f'<li><a href="/col/col{n}/index.html">{name}</a></li>' for n, name in entries)


MENUS = {
    2020: menu((2021, "禾青要闻"), (2022, "部门动态"), (2023, "公示公告")),
    2030: menu((2031, "规范性文件"), (2032, "人事任免"), (2033, "应急预案")),
    2050: menu((2051, "民意征集"), (2052, "在线访谈"), (2053, "县长信箱")),
    2040: menu(
        (2041, "服务指南"),
    ),
}
NEWS = [
    ("全县“三秋”生产现场会在桐岭乡召开", "/art/2022/9/13/art_2021_58801.html", "2022-09-13"),
    ("县政府召开第8次常务会议", "/art/2022/9/9/art_2021_58774.html", "2022-09-09"),
    ("禾青入选全国义务教育优质均衡先行创建县", "/art/2022/9/2/art_2021_58710.html", "2022-09-02"),
    ("县领导调研秋季开学工作", "/art/2022/8/30/art_2021_58681.html", "2022-08-30"),
]
NOTES = [
    ("禾青县2022年征兵公告", "/art/2022/8/19/art_2023_58544.html", "2022-08-19"),
    ("关于禾青县2022年9月份空气质量的公示", "/art/2022/8/12/art_2023_58501.html", "2022-08-12"),
    (
        "禾青县自然资源和规划局国有建设用地使用权出让公告（禾土告字〔2022〕16号）",
        "/art/2022/7/28/art_2023_58377.html",
        "2022-07-28",
    ),
]
RULES = [
    (
        "禾青县人民政府关于印发禾青县公共租赁住房管理办法的通知",
        "/art/2022/6/30/art_2031_9911.html",
        "2022-06-30",
    ),
    (
        "禾青县人民政府办公室关于调整征地区片综合地价的通知",
        "/art/2021/12/27/art_2031_9870.html",
        "2021-12-27",
    ),
]
ASKS = [
    (
        "关于《禾青县养犬管理办法（征求意见稿）》公开征求意见的公告",
        "/art/2022/9/5/art_2051_58730.html",
        "2022-09-05",
    ),
    ("禾青县2022年民生实事项目网上问卷调查", "/art/2022/1/10/art_2051_56002.html", "2022-01-10"),
    ("关于征集2021年度为民办实事项目的公告", "/art/2020/11/16/art_2051_51277.html", "2020-11-16"),
]


def article(
    column: int, name: str, parent: tuple[int, str], title: str, day: str, source: str, body: str
) -> str:
    """An article with its information line in a table."""
    metas = (
        f'<meta name="ColumnName" content="{name}"><meta name="ArticleTitle" content="{title}">'
        f'<meta name="PubDate" content="{day} 09:20"><meta name="contentSource" '
        f'content="{source}">'
    )
    return (
        TOP.format(metas=metas, title=title)
        + f"""<div class="position">当前位置：<a href="/">首页</a>
&gt;&gt; <a href="/col/col{parent[0]}/index.html">{parent[1]}</a> &gt;&gt; <a
 href="/col/col{column}/index.html">{name}</a></div><table width="1000" align="center" id="article">
<tr><td class="title" align="center"><!--<$[标题名称(html)]>begin-->{title}<!--<$[标题名称(html)]>end-->
</td></tr><tr><td align="center" class="xx"><table width="100%"><tr>
<td>发布日期：{day.replace("-0", "-")} 09:20</td><td>信息来源：{source}</td>
<td>访问次数：<script src="/module/visitcount/articlehits.jsp?colid={column}"></script></td>
<td>字号：[ <a href="javascript:doZoom(20)">大</a> ]</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
{body}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr></table>
<div class="share">分享到：<a href="javascript:;">微信</a></div>"""
        + FOOT
    )


def home() -> str:
    def block(name: str, column: int, rows: list[Row]) -> str:
        lines = "".join(
            f'<tr><td><a href="{h}" title="{t}">{t[:18]}{"…" if len(t) > 18 else ""}</a></td>'
            f'<td width="60">{d[5:]}</td></tr>'
            for t, h, d in rows
        )
        return f"""<table class="blk"><tr><td class="bt">{name}</td><td align="right">
<a href="/col/col{column}/index.html"><img src="/images/more.gif" alt="更多"></a></td></tr>
<tr><td colspan="2"><table>{lines}</table></td></tr></table>"""

    return (
        TOP.format(metas="", title="禾青县人民政府门户网站")
        + f"""<div class="c">
{block("禾青要闻", 2021, NEWS)}{block("公示公告", 2023, NOTES)}{block("规范性文件", 2031, RULES)}
<div class="zt"><a href="/col/col2080/index.html"><img src="/picture/105/zt1.jpg" alt="优化营商环境"></a>
</div><div class="yl">友情链接：<a href="http://www.zj.gov.cn/">省政府</a>
<a href="http://www.huzhou.gov.cn/">市政府</a></div></div>"""
        + FOOT
    )


GUIDE = """<table border="1" cellspacing="0" width="96%"><tbody>
<tr><td width="120">事项名称</td><td colspan="3">公共场所卫生许可（新办）</td></tr>
<tr><td>事项类型</td><td>行政许可</td><td>办件类型</td><td>承诺件</td></tr>
<tr><td>法律依据</td><td colspan="3">《公共场所卫生管理条例》第四条</td></tr>
<tr><td>受理条件</td><td colspan="3">具备与经营项目相适应的场所、设施和人员</td></tr>
<tr><td>申报材料</td><td colspan="3">1.卫生许可证申请表；2.平面布局图；3.检测报告</td></tr>
<tr><td>办理程序</td><td colspan="3">受理→现场审核→决定→发证</td></tr>
<tr><td>承诺期限</td><td>5个工作日</td><td>收费情况</td><td>不收费</td></tr>
<tr><td>受理地点</td><td>禾青县行政服务中心二楼C区</td><td>咨询电话</td><td></td></tr>
</tbody></table>"""


def build() -> Small:
    """The site with its answers."""
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "3305230001",
            "icp": True,
            "police": True,
            "sponsor": "禾青县人民政府办公室",
        },
    )
    news = (2020, "新闻资讯")
    S.add(
        "/col/col2021/index.html",
        listing(2021, "禾青要闻", news, store(NEWS, 2021, "span", 940)),
        rows_of=NEWS,
        blank=False,
    )
    S.add(
        "/col/col2023/index.html",
        listing(2023, "公示公告", news, store(NOTES, 2023, "b", 88)),
        rows_of=NOTES,
        blank=False,
    )
    gk = (2030, "政务公开")
    S.add(
        "/col/col2031/index.html",
        listing(2031, "规范性文件", gk, store(RULES, 2031, "bracket", 2)),
        rows_of=RULES,
        blank=False,
    )
    S.add(
        "/col/col2033/index.html",
        listing(2033, "应急预案", gk, store([], 2033, "span", 0)),
        items=[],
        blank=True,
    )
    S.add(
        "/col/col2051/index.html",
        listing(2051, "民意征集", (2050, "互动交流"), store(ASKS, 2051, "span", 3)),
        activities=[[t, d] for t, _, d in ASKS],
        blank=False,
    )
    S.add(
        "/art/2022/9/9/art_2021_58774.html",
        article(
            2021,
            "禾青要闻",
            news,
            NEWS[1][0],
            "2022-09-09",
            "县融媒体中心",
            paragraphs(
                "9月8日，县政府召开第8次常务会议，研究部署安全生产、秋季森林防火等工作。",
                "会议强调，要压实责任，对2022年9月30日前未完成整改的隐患挂牌督办。",
                "会议还研究了其他事项。",
            ),
        ),
        article={"title": NEWS[1][0], "published": "2022-09-09", "origin": "县融媒体中心"},
    )
    S.add(
        "/art/2022/6/30/art_2031_9911.html",
        article(
            2031,
            "规范性文件",
            gk,
            RULES[0][0],
            "2022-06-30",
            "县住房和城乡建设局",
            """<p align="center">
禾政发〔2022〕21号</p>"""
            + paragraphs(
                "各乡镇人民政府，县政府各部门：",
                "《禾青县公共租赁住房管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。",
                "本办法自2022年8月1日起施行，有效期至2027年7月31日。",
                "禾青县人民政府",
                "2022年6月27日",
            ),
        ),
        article={"title": RULES[0][0], "published": "2022-06-30", "origin": "县住房和城乡建设局"},
    )
    S.add(
        "/art/2021/5/12/art_2041_7701.html",
        article(
            2041,
            "服务指南",
            (2040, "政务服务"),
            "公共场所卫生许可（新办）",
            "2021-05-12",
            "县卫生健康局",
            GUIDE,
        ),
        guide=["name", "basis", "conditions", "materials", "place", "time", "process"],
    )
    S.column("/col/col2010/index.html", "走进禾青", "overview")
    S.column("/col/col2020/index.html", "新闻资讯", "news")
    S.column("/col/col2030/index.html", "政务公开", "catalogue")
    S.column("/col/col2040/index.html", "政务服务", "guide")
    S.column("/col/col2050/index.html", "互动交流", None)
    S.column("/col/col2021/index.html", "禾青要闻", "news", "list", "2022-09-13")
    S.column("/col/col2023/index.html", "公示公告", "notice", "list", "2022-08-19")
    S.column("/col/col2031/index.html", "规范性文件", "policy", "list", "2022-06-30")
    S.column("/col/col2080/index.html", "优化营商环境", None, None, None, None)
    S.column("/col/col2022/index.html", "部门动态", "news", None, None, False)
    S.column("/col/col2032/index.html", "人事任免", "personnel", None, None, False)
    S.column("/col/col2033/index.html", "应急预案", None, "blank", None, False)
    S.column("/col/col2041/index.html", "服务指南", "guide", None, None, False)
    S.column("/col/col2051/index.html", "民意征集", "survey", None, None, False)
    S.column("/col/col2052/index.html", "在线访谈", "interview", None, None, False)
    S.column("/col/col2053/index.html", "县长信箱", "consultation", None, None, False)
    S.more = {"home_newest": "2022-09-13", "surveys": ["2020-11-16", "2022-01-10", "2022-09-05"]}
    return S
