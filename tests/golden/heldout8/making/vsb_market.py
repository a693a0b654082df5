"""A county's market regulation bureau on 博达: hidden spans, pages counting down, a guide in dl."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("vsb_market", "http://scjg.lingnan.invalid/", "2021-12-20", "vsb")
FOOT = """<div class="foot"><p>版权所有：岭南县市场监督管理局　地址：岭南县人民路66号</p>
<p>网站标识码：6107210033　陕ICP备19008888号-1　陕公网安备 61072102000088号</p>
<p>今日访问：<script>_jsq_(1001,'/index.jsp',-1,2012345)</script></p></div></body></html>"""


def top(title: str, up: str, meta: str = "") -> str:
    """Head and menu."""
    return f"""<!DOCTYPE HTML><HTML><HEAD><TITLE>{title}</TITLE><META Name="SiteName"
 Content="岭南县市场监督管理局" /><META Name="SiteDomain" Content="scjg.lingnan.invalid" />
<META Name="SiteIDCode" Content="6107210033" />{meta}<META charset="UTF-8">
<!--Announced by Visual SiteBuilder 9--><link rel="stylesheet" href="{up}_sitegray/_sitegray_d.css">
<script language="javascript" src="{up}_sitegray/_sitegray.js"></script></HEAD><BODY>
<div class="head"><img src="{up}images/logo.png"><div class="rq">今天是：2021年12月20日 星期一</div></div>
<div class="nav"><ul><li><a href="{up}index.htm">首页</a></li>
<li><a href="{up}jggk.htm">机构概况</a><ul><li><a href="{up}jggk/ldxx.htm">领导信息</a></li></ul></li>
<li><a href="{up}xwdt.htm">新闻动态</a></li><li><a href="{up}tzgg.htm">通知公告</a></li>
<li><a href="{up}bszn.htm">办事指南</a></li><li><a href="{up}hfxd.htm">回复选登</a></li></ul></div>"""


NEWS: list[Row] = [
    ("县市场监管局开展元旦春节食品安全检查", "info/1012/4401.htm", "2021-12-17"),
    ("我局召开知识产权工作座谈会", "info/1012/4390.htm", "2021-12-10"),
    ("“你点我检”活动走进农贸市场", "info/1012/4377.htm", "2021-12-02"),
    ("全县特种设备应急演练举行", "info/1012/4350.htm", "2021-11-19"),
]
NOTES: list[Row] = [
    ("2021年第8期食品安全监督抽检信息公告", "info/1013/4395.htm", "2021-12-14"),
    ("关于开展个体工商户年报工作的通告", "info/1013/3902.htm", "2021-03-15"),
    ("关于暂停办理登记业务的通知", "http://www.lingnan.invalid/info/1033/30021.htm", "2021-01-29"),
]
LAST = [
    ("关于加强网络餐饮监管的通知", "../info/1012/2011.htm", "2019-06-04"),
    ("我局举办“3·15”宣传活动", "../info/1012/2003.htm", "2019-03-15"),
]


def lines(rows: list[Row], unit: str) -> str:
    """The hidden span repeats the date and is normal."""
    out = ""
    for n, (t, h, d) in enumerate(rows):
        y, m, day = d.split("-")
        out += (
            f'<li id="line_{unit}_{n}"><a href="{h}" target="_blank" title="{t}">{t}</a><span>'
            f'{y}年{m}月{day}日</span><span style="display:none">{y}/{m}/{day}</span></li>\n'
        )
    return out


def listing(name: str, up: str, rows: list[Row], unit: str, pager: str, meta: str = "") -> str:
    """A list page."""
    return (
        top(f"{name}-岭南县市场监督管理局", up, meta)
        + f"""<div class="ny"><div class="ny_l">
<h3>{name}</h3></div><div class="ny_r"><div class="wz">当前位置: <a href="{up}index.htm">首页</a>&gt;&gt;
<a href="{up}{unit[:4]}.htm">{name}</a></div><div class="list"><ul>{lines(rows, "u5")}</ul>
<table class="fy" align="center"><tr><td id="fanye203020" nowrap>{pager}</td></tr></table></div></div></div>
"""
        + FOOT
    )


def article(cid: int, name: str, back: str, title: str, day: str, who: str, body: str) -> str:
    """An article page."""
    meta = f'<META Name="ArticleTitle" Content="{title}" /><META Name="PubDate" Content="{day}" />'
    y, m, d = day.split("-")
    return (
        top(f"{title}-岭南县市场监督管理局", "../../", meta)
        + f"""<div class="wz">当前位置:
<a href="../../index.htm">首页</a>&gt;&gt;<a href="../../{back}">{name}</a>&gt;&gt;正文</div>
<form name="_newscontent_fromname"><div class="cont"><h2 align="center">{title}</h2>
<div class="xx" align="center">{y}年{m}月{d}日 08:55　{who}　点击：[<span id="dynclicks_wbnews_1">
<script>_showDynClicks("wbnews", 1500, {cid})</script></span>]</div>
<div id="vsb_content"><div class="v_news_content">{body}</div></div><div id="div_vote_id"></div>
<p>上一条：<a href="4390.htm">我局召开知识产权工作座谈会</a></p><p>下一条：<a href="4377.htm">“你点我检”活动走进农贸市场</a></p>
<p align="right">【<a href="javascript:window.opener=null;window.close()">关闭</a>】</p></div></form>"""
        + FOOT
    )


GUIDE = """<dl class="zn"><dt>事项名称</dt><dd>食品经营许可证核发</dd><dt>实施依据</dt>
<dd>《中华人民共和国食品安全法》第三十五条</dd><dt>受理条件</dt><dd>具有与经营品种、数量相适应的场所和设备。</dd>
<dt>申请材料</dt><dd><p>1.食品经营许可申请书</p><p>2.主体资格证明</p><p>3.设备布局图</p></dd>
<dt>办理流程</dt><dd><img src="/__local/1/AB/lct.jpg" class="img_vsb_content" width="600"></dd>
<dt>办结时限</dt><dd>10个工作日</dd><dt>办理地点</dt><dd>县政务大厅市场监管窗口</dd>
<dt>联系电话</dt><dd>0916-5522006</dd><dt>监督电话</dt><dd>12315</dd></dl>"""
ATTACHED = """<p>现将第二类精神药品等事项的办理要求公布，详见附件。</p>
<p><a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=1&wbfileid=7788">
医疗器械经营备案办事指南.docx</a></p>"""
ANSWERS = [
    ("食品经营许可证过期怎么办", "info/1030/4100.htm", "2021-11-08"),
    ("个体户可以简易注销吗", "info/1030/4022.htm", "2021-09-13"),
]


def home() -> str:
    def block(name: str, more: str, rows: list[Row]) -> str:
        lis = "".join(
            f'<li><a href="{h}" title="{t}">{t}</a><span>[{d[5:]}]</span></li>' for t, h, d in rows
        )
        return (
            f'<div class="k"><div class="bt"><span>{name}</span><a href="{more}">MORE+</a></div>'
            f"<ul>{lis}</ul></div>"
        )

    return (
        top("岭南县市场监督管理局", "")
        + f"""<div class="m">{block("新闻动态", "xwdt.htm", NEWS)}
{block("通知公告", "tzgg.htm", NOTES)}{block("政策法规", "zcfg.htm", [])}
<div class="yq"><a href="http://www.samr.gov.cn/">市场监管总局</a></div></div>"""
        + FOOT
    )


def letter() -> str:
    return (
        top("食品经营许可证过期怎么办-岭南县市场监督管理局", "../../")
        + """<div class="wz">当前位置:
<a href="../../index.htm">首页</a>&gt;&gt;<a href="../../hfxd.htm">回复选登</a>&gt;&gt;正文</div>
<div class="cont"><h2>食品经营许可证过期怎么办</h2><div class="hf"><p><b>咨询时间：</b>2021-11-05</p>
<p><b>咨询内容：</b>我的小饭馆许可证上月到期了，现在还能延续吗？</p></div><div class="hf hf2">
<p><b>回复时间：</b>2021-11-08</p><p><b>回复单位：</b>行政审批股</p><p><b>回复内容：</b>您好，许可证已过期的，
不能办理延续，需要重新申请，申请材料可在“办事指南”下载。</p></div></div>"""
        + FOOT
    )


def build() -> Small:
    """The site with its answers."""
    S.add(
        "/",
        home(),
        blank=False,
        identity={"site_id_code": "6107210033", "icp": True, "police": True},
    )
    pager = (
        "共62条&nbsp;&nbsp;1/4&nbsp;<span>首页</span><span>上页</span>"
        '<a href="xwdt/3.htm">下页</a>&nbsp;<a href="xwdt/1.htm">尾页</a>'
    )
    S.add(
        "/xwdt.htm", listing("新闻动态", "", NEWS, "xwdt", pager), rows_of=NEWS, pager={"pages": 4}
    )
    S.add(
        "/xwdt/1.htm",
        listing(
            "新闻动态",
            "../",
            LAST,
            "xwdt",
            '共62条&nbsp;4/4&nbsp;<a href="../xwdt.htm">首页</a><a href="2.htm">上页</a>',
        ),
        rows_of=LAST,
    )
    S.add(
        "/tzgg.htm",
        listing("通知公告", "", NOTES, "tzgg", "共3条&nbsp;&nbsp;1/1&nbsp;首页 上页 下页 尾页"),
        rows_of=NOTES,
    )
    S.add(
        "/zcfg.htm",
        listing("政策法规", "", [], "zcfg", "共0条&nbsp;&nbsp;0/0&nbsp;"),
        items=[],
        blank=True,
    )
    S.add(
        "/bszn.htm",
        listing(
            "办事指南",
            "",
            [
                ("食品经营许可证核发", "info/1020/3001.htm", "2020-08-12"),
                ("医疗器械经营备案", "info/1020/3002.htm", "2020-08-12"),
            ],
            "bszn",
            "共2条&nbsp;1/1",
        ),
    )
    S.add("/hfxd.htm", listing("回复选登", "", ANSWERS, "hfxd", "共2条&nbsp;1/1"), blank=False)
    S.add("/info/1030/4100.htm", letter(), letter=["2021-11-05", "2021-11-08", True])
    S.add(
        "/info/1012/4401.htm",
        article(
            4401,
            "新闻动态",
            "xwdt.htm",
            NEWS[0][0],
            "2021-12-17",
            "办公室",
            paragraphs(
                "12月16日，县市场监管局组织执法人员，对城区商超、农贸市场开展节前食品安全专项检查。",
                "检查中，执法人员重点查看了进货查验、保质期标注等情况，责令3家单位限期整改。",
            ),
        ),
        article={"title": NEWS[0][0], "published": "2021-12-17"},
    )
    S.add(
        "/info/1013/4395.htm",
        article(
            4395,
            "通知公告",
            "tzgg.htm",
            NOTES[0][0],
            "2021-12-14",
            "食品股",
            paragraphs(
                "根据年度抽检计划，我局组织抽检食品5大类80批次，合格78批次，不合格2批次。",
                "抽样日期为2021年10月11日至2021年10月29日。",
                "特此公告。",
            )
            + '<p>附件【<a href="/system/_content/download.jsp?wbfileid=9">合格名单.xlsx</a>】已下载<span>2021'
            "</span>次</p>",
        ),
        article={"title": NOTES[0][0], "published": "2021-12-14"},
    )
    S.add(
        "/info/1020/3001.htm",
        article(3001, "办事指南", "bszn.htm", "食品经营许可证核发", "2020-08-12", "审批股", GUIDE),
        guide=["name", "basis", "conditions", "materials", "place", "time", "phone", "process"],
    )
    S.add(
        "/info/1020/3002.htm",
        article(3002, "办事指南", "bszn.htm", "医疗器械经营备案", "2020-08-12", "审批股", ATTACHED),
        blank=False,
    )
    S.column("/jggk.htm", "机构概况", None)
    S.column("/jggk/ldxx.htm", "领导信息", "leaders", None, None, None)
    S.column("/xwdt.htm", "新闻动态", "news", "list", "2021-12-17")
    S.column("/tzgg.htm", "通知公告", "notice", "list", "2021-12-14")
    S.column("/bszn.htm", "办事指南", "guide")
    S.column("/hfxd.htm", "回复选登", "consultation")
    S.column("/zcfg.htm", "政策法规", "policy", "blank")
    S.more = {"home_newest": "2021-12-17"}
    return S
