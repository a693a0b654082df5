"""A city's human resources bureau on TRS: what such an office publishes, as it publishes it."""

from __future__ import annotations

from .common import Small, paragraphs

S = Small("trs_bureau", "http://rsj.yunpu.invalid/", "2023-11-08", "trs")

NAV = """<div class="nav"><div class="w1200"><ul id="nav">
<li class="m"><h3><a href="{u}">首页</a></h3></li>
<li class="m"><h3><a href="{u}xwdt/">新闻动态</a></h3><ul class="sub" style="display:none">
<li><a href="{u}xwdt/gzdt/">工作动态</a></li><li><a href="{u}xwdt/tzgg/">通知公告</a></li></ul></li>
<li class="m"><h3><a href="{u}zwgk/">政务公开</a></h3></li>
<li class="m"><h3><a href="{u}bsfw/">办事服务</a></h3></li>
<li class="m"><h3><a href="{u}hdjl/">互动交流</a></h3></li>
</ul></div></div>"""


def shell(depth: int, title: str, metas: str, main: str) -> str:
    """Head, menu, foot of every page."""
    up = "../" * depth or "./"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="SiteName" content="云浦市人力资源和社会保障局"><meta name="SiteDomain"
 content="rsj.yunpu.invalid"><meta name="SiteIDCode" content="4408000027">
{metas}<title>{title}</title>
<link href="{up}images/public.css" rel="stylesheet" type="text/css" />
<script src="{up}images/jquery-1.8.3.min.js" type="text/javascript"></script></head><body>
<div class="top"><div class="w1200"><span class="l">欢迎访问云浦市人力资源和社会保障局网站
<script>var d=new Date();document.write(d.getFullYear()+"年"+(d.getMonth()+1)+"月"+d.getDate()+"日");
</script></span><span class="r"><a href="http://www.yunpu.invalid/" target="_blank">市政府网站</a>
| <a href="javascript:;" onclick="AddFavorite()">加入收藏</a></span></div></div>
<div class="logo w1200"><a href="{up}"><img src="{up}images/logo.png" /></a>
<form action="{up}was5/web/search"><input name="searchword" value="请输入关键字" />
<input type="submit" value="搜索" /></form></div>
{NAV.format(u=up)}
{main}
<div class="footer"><p>主办：云浦市人力资源和社会保障局　地址：云浦市建设路18号　邮编：526500</p>
<p>联系电话：0766-8800012（工作日）　<a href="{up}wzdt/">网站地图</a></p>
<p>网站标识码：4408000027　<a href="https://beian.miit.gov.cn/">粤ICP备11000027号-1</a>
<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=44080002000127">
粤公网安备 44080002000127号</a></p>
<script type="text/javascript">document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/24/356/2168/40584250/CA243562168405842500003.js' type='text/javascript'%3E%3C/script%3E"));</script>
<script id="_jiucuo_" sitecode='4408000027' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script>
</div></body></html>"""


def listing(column: str, path: str, trail: str, rows: str, pager: str, side: str) -> str:
    """A column page: side menu left, list right."""
    metas = (
        f'<meta name="ColumnName" content="{column}"><meta name="ColumnType" content="{column}">'
    )
    crumbs = f'<a href="../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;{trail}'
    return shell(
        2,
        f"{column}_云浦市人力资源和社会保障局",
        metas,
        f"""<div class="w1200 main">
<div class="left fl"><h2>{trail.split(">")[1].split("<")[0]}</h2><ul class="leftnav">{side}</ul></div>
<div class="right fr"><div class="position">您现在的位置：{crumbs}</div>
<ul class="list_con">{rows}</ul>
<div class="page">{pager}</div></div><div class="clear"></div></div>""",
    )


def row(title: str, href: str, day: str, cut: int = 26) -> str:
    """One line: the full title in the attribute, the cut one shown."""
    shown = title if len(title) <= cut else title[: cut - 1] + "..."
    return (
        f'<li><a href="{href}" title="{title}" target="_blank">{shown}</a><span>{day}</span></li>\n'
    )


GZDT = [
    ("云浦市举办“百日千万”专场招聘会", "./202311/t20231106_1620411.html", "2023-11-06"),
    ("市人社局开展根治欠薪专项检查", "./202311/t20231101_1619873.html", "2023-11-01"),
    ("全市社保卡“一卡通”应用推进会召开", "./202310/t20231020_1617702.html", "2023-10-20"),
    ("我市新增三家省级技能大师工作室", "./202310/t20231009_1615230.html", "2023-10-09"),
    ("市人社局组织学习新修订的工伤保险经办规程", "./202309/t20230918_1611008.html", "2023-09-18"),
]
TZGG = [
    (
        "关于2023年度专业技术人员继续教育公需科目学习的通知",
        "./202304/t20230411_1580113.html",
        "2023-04-11",
    ),
    (
        "云浦市2023年第四季度事业单位公开招聘高层次人才公告",
        "./202311/t20231107_1620790.html",
        "2023-11-07",
    ),
    (
        "关于拨付2023年10月一次性创业补贴的公示（公示期至2023年12月30日）",
        "./202311/t20231103_1620202.html",
        "2023-11-03",
    ),
    ("关于公布2023年度云浦市企业工资指导线的通知", "./202310/t20231026_1618816.html", "2023-10-26"),
    ("2022年度职称评审结果公示", "./202309/t20230925_1612377.html", "2023-09-25"),
]
RSXX = [
    (
        "2023年云浦市市直事业单位公开招聘拟聘用人员公示（第三批）",
        "./202308/t20230821_1606105.html",
        "2023-08-21",
    ),
    ("2023年云浦市考试录用公务员体检结果公告", "./202307/t20230704_1598440.html", "2023-07-04"),
    ("云浦市人社局关于有关同志职务任免的通知", "./202306/t20230612_1594203.html", "2023-06-12"),
]

side_xw = (
    '<li class="on"><a href="../gzdt/">工作动态</a></li><li><a href="../tzgg/">通知公告</a></li>'
)
side_gk = (
    '<li><a href="../jgzn/">机构职能</a></li><li><a href="../rsxx/">人事信息</a></li>'
    '<li><a href="../czxx/">财政信息</a></li><li><a href="../zcjd/">政策解读</a></li>'
)
trail_xw = '<a href="../">新闻动态</a>&nbsp;&gt;&nbsp;<a href="./">{}</a>'
trail_gk = '<a href="../">政务公开</a>&nbsp;&gt;&nbsp;<a href="./">{}</a>'
PAGER = '<script type="text/javascript">createPageHTML({}, 0, "index", "html");</script>'


def home() -> str:
    news = "".join(row(t, "./xwdt/gzdt/" + h[2:], d[5:], 20) for t, h, d in GZDT)
    notices = "".join(row(t, "./xwdt/tzgg/" + h[2:], d[5:], 20) for t, h, d in TZGG[1:])
    persons = "".join(row(t, "./zwgk/rsxx/" + h[2:], d[5:], 20) for t, h, d in RSXX)
    return shell(
        0,
        "云浦市人力资源和社会保障局",
        "",
        f"""<div class="w1200 main">
<div class="focus fl"><ul class="pic"><li><a href="./xwdt/gzdt/202311/t20231106_1620411.html">
<img src="./images/W020231106.jpg" alt="云浦市举办“百日千万”专场招聘会" /></a></li></ul></div>
<div class="news fr"><div class="tab_t"><a href="./xwdt/gzdt/" class="hover">工作动态</a>
<a href="./xwdt/tzgg/">通知公告</a></div>
<div class="tab_c"><ul>{news}</ul></div>
<div class="tab_c" style="display:none"><ul>{notices}</ul></div></div>
<div class="clear"></div>
<div class="box fl"><div class="tit"><h2>人事信息</h2><a class="more" href="./zwgk/rsxx/">更多&gt;&gt;</a>
</div><ul>{persons}</ul></div>
<div class="box fr"><div class="tit"><h2>便民查询</h2></div><ul class="ico">
<li><a href="http://www.12333.gov.cn/">社保查询</a></li>
<li><a href="http://zg.cpta.com.cn/">考试报名</a></li></ul></div>
<div class="clear"></div>
<div class="links"><select onchange="window.open(this.value)"><option>省直部门网站</option>
<option value="http://hrss.gd.gov.cn/">省人力资源和社会保障厅</option></select></div></div>""",
    )


def article(
    column: str, path: str, title: str, day: str, source: str, body: str, files: str
) -> str:
    """An article page as the office's template draws it."""
    metas = (
        f'<meta name="ColumnName" content="{column}"><meta name="ArticleTitle" '
        f'content="{title}"><meta name="PubDate" content="{day} 10:12:00">'
        f'<meta name="ContentSource" content="{source}">'
    )
    return shell(
        3,
        f"{title}_云浦市人力资源和社会保障局",
        metas,
        f"""<div class="w1200 main">
<div class="position">您现在的位置：<a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;
<a href="../../" class="CurrChnlCls">新闻动态</a>&nbsp;&gt;&nbsp;<a href="../"
 class="CurrChnlCls">{column}</a></div>
<div class="xl_con"><h1>{title}</h1><div class="xl_tit">
<span>发布时间：{day} 10:12:00</span><span>来源：{source}</span>
<span>字号：<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a></span>
<span>浏览次数：<script src="/count/?id=1"></script></span></div>
<div class="xl_text"><div class="TRS_Editor">{body}</div>
<div class="fj">{files}</div></div>
<div class="sxp"><p>上一篇：<script>document.write('<a href="./t20231020_1617702.html">无</a>')</script></p></div>
</div></div>""",
    )


def guide() -> str:
    body = """<p><strong>一、事项名称</strong></p><p>企业实行不定时工作制和综合计算工时工作制审批</p>
<p><strong>二、设定依据</strong></p><p>《中华人民共和国劳动法》第三十九条。</p>
<p><strong>三、申请条件</strong></p><p>因生产特点不能实行标准工时制度的企业。</p>
<p><strong>四、办理材料</strong></p><p>1.申请表（一式两份）；</p><p>2.企业营业执照复印件；</p>
<p>3.职工代表大会意见。</p>
<p><strong>五、办理流程</strong></p><p>申请—受理—审核—决定—送达。</p>
<p><strong>六、办理时限</strong></p><p>法定20个工作日，承诺8个工作日。</p>
<p><strong>七、收费标准</strong></p><p>不收费</p>
<p><strong>八、办理地点</strong></p><p>云浦市政务服务中心三楼人社综合窗口</p>
<p><strong>九、咨询电话</strong></p><p>0766-8800135</p>"""
    page = article(
        "办事指南",
        "",
        "特殊工时制审批办事指南",
        "2022-03-15",
        "行政审批科",
        body,
        '<a href="./P020220315377001.doc">特殊工时申请表.doc</a>',
    )
    return page.replace('class="CurrChnlCls">新闻动态', 'class="CurrChnlCls">办事服务')


def build() -> Small:
    """The site with its answers."""
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "4408000027",
            "icp": True,
            "police": True,
            "party_government_mark": True,
            "error_report_entry": True,
            "contact": True,
            "sitemap": True,
            "sponsor": "云浦市人力资源和社会保障局",
        },
    )
    rows = "".join(row(*one) for one in GZDT)
    S.add(
        "/xwdt/gzdt/",
        listing("工作动态", "", trail_xw.format("工作动态"), rows, PAGER.format(31), side_xw),
        rows_of=GZDT,
        blank=False,
        pager={"pages": 31},
    )
    rows = row(*TZGG[0]).replace("<li><a", '<li class="top"><em>[置顶]</em><a')
    rows += "".join(row(*one) for one in TZGG[1:])
    S.add(
        "/xwdt/tzgg/",
        listing("通知公告", "", trail_xw.format("通知公告"), rows, PAGER.format(12), side_xw),
        rows_of=TZGG,
        blank=False,
    )
    rows = "".join(row(t, h, d.replace("-", "/")) for t, h, d in RSXX)
    S.add(
        "/zwgk/rsxx/",
        listing("人事信息", "", trail_gk.format("人事信息"), rows, PAGER.format(1), side_gk),
        rows_of=RSXX,
        blank=False,
    )
    S.add(
        "/zwgk/czxx/",
        listing("财政信息", "", trail_gk.format("财政信息"), "", PAGER.format(0), side_gk),
        items=[],
        blank=True,
    )
    duties = listing("机构职能", "", trail_gk.format("机构职能"), "", "", side_gk).replace(
        '<ul class="list_con"></ul>',
        '<div class="TRS_Editor">'
        + paragraphs(
            "云浦市人力资源和社会保障局是市人民政府工作部门，主要职责是：",
            "（一）贯彻执行人力资源和社会保障工作的法律法规，拟订相关规划并组织实施。",
            "（二）负责促进就业工作，统筹建立覆盖城乡劳动者的职业培训制度。",
            "（三）统筹推进建立覆盖城乡的社会保障体系，会同有关部门监督社会保险基金。",
        )
        + "</div>",
    )
    S.add("/zwgk/jgzn/", duties, items=[], blank=False)
    S.add(
        "/xwdt/tzgg/202311/t20231107_1620790.html",
        article(
            "通知公告",
            "",
            TZGG[1][0],
            "2023-11-07",
            "人才开发科",
            paragraphs(
                "为加强我市人才队伍建设，现面向社会公开招聘高层次人才35名，有关事项公告如下。",
                "报名时间为2023年11月20日至2023年11月24日，逾期不再受理。",
                "报名地点：云浦市人才市场二楼。",
                "云浦市人力资源和社会保障局",
                "2023年11月6日",
            ),
            '附件：<a href="./P020231107390011.xls">1.岗位表.xls</a>',
        ),
        article={"title": TZGG[1][0], "published": "2023-11-07", "origin": "人才开发科"},
        blank=False,
    )
    S.add(
        "/xwdt/gzdt/202311/t20231101_1619873.html",
        article(
            "工作动态",
            "",
            GZDT[1][0],
            "2023-11-01",
            "劳动监察支队",
            paragraphs(
                "10月30日，市人社局会同住建、公安等部门，对在建工程项目开展根治欠薪专项检查。",
                "检查组实地查看了项目维权信息公示牌，抽查了工资专用账户的使用情况。",
                "下一步，我局将对检查发现的问题逐项跟踪，限期整改到位。",
            ),
            "",
        ),
        article={"title": GZDT[1][0], "published": "2023-11-01", "origin": "劳动监察支队"},
    )
    S.add(
        "/bsfw/bszn/202203/t20220315_1488203.html",
        guide(),
        guide=["name", "basis", "conditions", "materials", "place", "time", "phone", "process"],
    )
    S.column("/xwdt/", "新闻动态", "news")
    S.column("/zwgk/", "政务公开", "catalogue")
    S.column("/bsfw/", "办事服务", "guide")
    S.column("/hdjl/", "互动交流", None)
    S.column("/xwdt/gzdt/", "工作动态", "news", "list", "2023-11-06")
    S.column("/xwdt/tzgg/", "通知公告", "notice", "list", "2023-11-07")
    S.column("/zwgk/rsxx/", "人事信息", "personnel", "list", "2023-08-21")
    S.column("/zwgk/czxx/", "财政信息", "finance", "blank", None, False)
    S.column("/zwgk/jgzn/", "机构职能", "organisation", "single", None, False)
    S.column("/zwgk/zcjd/", "政策解读", "policy", None, None, False)
    S.column("/bsfw/bszn/", "办事指南", "guide", None, None, False)
    S.more = {"home_newest": "2023-11-07", "letters": {"channel": None, "count": 0}}
    return S
