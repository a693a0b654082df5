"""The articles: pages that somebody saved and the places that crawlers take title, day and source
from, in the order that look-ups gave them."""

from __future__ import annotations

from typing import Any

from .field_frames import COUNTY, DEPARTMENT, ENVIRONMENT, TABLES, Frame
from .field_plan import TEXT, single

SHARE = '<div class="share"><span>分享到：</span><a class="b-wx" title="微信"></a><a class="b-wb" title="微博"></a></div>'
LAND = '<table class="MsoNormalTable"><tbody><tr><td>地块编号</td><td>地块坐落</td><td>出让面积</td><td>截止时间</td></tr><tr><td>梧政储〔2026〕14号</td><td>滨江街以北</td><td>64505</td><td>2026年12月2日</td></tr></tbody></table>'


def art(
    name: str,
    frame: Frame,
    path: str,
    column: str,
    title: str,
    inner: str,
    day: str | None,
    origin: str | None = None,
    whole: str = "",
    head: str = "",
) -> None:
    """An article: $T in its markup is the title, $X the text; `whole` is what <title> says."""
    inner = inner.replace("$T", title).replace("$X", TEXT)
    html = frame.page(path, column, inner, whole or f"{title}-{frame.site}", head)
    told: dict[str, Any] = {"title": title, "published": day}
    if origin is not None:
        told["origin"] = origin
    single("articles", name, frame.host + path, html, article=told, blank=False)


def build() -> None:
    """Write them."""
    art(
        "land_for_sale_in_tables_with_a_rate_of_clicks",
        TABLES,
        "/gggs/td/201708/t20260802_1099.html",
        "公告公示",
        "梧政储出〔2026〕14、15号国有建设用地使用权挂牌出让公告",
        f'<table width="100%"><tbody><tr><td class="Gg15" height="45" align="center">$T</td></tr></tbody></table><table width="97%"><tbody><tr><td height="5"></td></tr><tr><td class="Gg16" height="35" align="center">发布时间：2026-11-02    来源：国土梧洲分局&nbsp;点击率：<span id="hiscount">1575</span></td></tr></tbody></table><table width="95%"><tbody><tr><td><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2}}</style><div class="TRS_Editor">$X{LAND}</div></div></td></tr></tbody></table>',
        "2026-11-02",
        "国土梧洲分局",
    )
    art(
        "measure_of_a_regulator_with_an_empty_source",
        DEPARTMENT,
        "/jtdt/c105547/c2266/content.shtml",
        "监管措施",
        "关于对某运输公司采取责令改正措施的决定",
        '<div class="content">\n<h2>$T</h2>\n<div class="info">\n<p class="fl">日期：2026-09-07     来源：</p>\n<div class="share fr"><div class="print-icon"></div><div class="share-popup" style="display: none;"><h6>分享到：<b></b></h6></div></div><p class="fr changeSize">\n【字号：\n<span class="">大</span><span class="">中</span><span class="on">小</span>】\n</p></div><div class="detail-news"><p align="center"><font><span>〔</span><span>2026〕64号</span></font></p>$X<p align="right"><span>桐陵省交通运输厅</span></p><p style="text-align: right;"><span>2026</span><span>年</span><span>9</span><span>月</span><span>1</span><span>日</span></p></div></div>',
        "2026-09-07",
    )
    art(
        "office_in_brackets_and_day_in_a_heading",
        ENVIRONMENT,
        "/hbyw/bmdt/202604/t20260401_1165.shtml",
        "部门动态",
        "我市重点流域生态补偿资金规模进一步增加",
        '<div class="xl-bk"><div class="xl-nr clearflx">\n<h3>$T</h3>\n<h5 class="ly">\n<span>[市发改委]</span>&nbsp;&nbsp;\n2026-04-01&nbsp;&nbsp;\n字号：<a href="#" class="font0 active">T</a>&nbsp;&nbsp;|&nbsp;&nbsp;<a class="font1" href="#">T</a></h5><div class="htmlcon font0"><div class="TRS_Editor">$X</div></div></div></div>',
        "2026-04-01",
    )
    art(
        "title_in_a_division_and_info_below",
        ENVIRONMENT,
        "/xxgk/rsxx/content/post_126124.html",
        "人事信息",
        "关于苏某某等同志职务任免的通知",
        '<div class="xl_wrap"><div class="title">$T</div>\n<div class="title_info"><span>发布时间：2026-01-22 11:40:11</span></div></div><div class="xl_main articleBox">$X</div>',
        "2026-01-22",
    )
    art(
        "source_with_a_day_in_the_last_row",
        TABLES,
        "/zwdt/hy/2026-03/12/content_19.htm",
        "会议文件",
        "区人民代表大会常务委员会工作要点",
        '<table width="100%"><tr><td class="bt" align="center"><b>$T</b></td></tr><tr><td class="fbt" align="center">——区人大常委会第三次会议通过</td></tr><tr><td>$X</td></tr><tr><td class="listblackf12h25" align="right">来源：区人大网　2026年03月12日</td></tr></table>',
        "2026-03-12",
    )
    art(
        "table_of_disclosure_with_title_and_day",
        TABLES,
        "/zfxxgk/202605/t20260518_77.html",
        "信息公开目录",
        "梧洲区防汛应急响应工作方案",
        '<table class="xxgk_info" width="100%"><tr><td colspan="3">$T</td></tr><tr><td>索引号：GK-2026-0077</td><td>发布机构：区应急局</td><td>发布日期：2026-05-18</td></tr></table><div id="para">$X</div>',
        "2026-05-18",
    )
    art(
        "source_and_day_as_spans_without_names",
        ENVIRONMENT,
        "/art/2026/6/9/art_12730_8841.html",
        "公告公示",
        "关于二季度排污许可证注销情况的公告",
        '<div class="hdpd2"><div></div><div><h2>$T</h2><div class="ly"><div class="ly_left"><span>市生态环境局</span><span>2026-06-09</span></div><div class="ly_right">字号：大 中 小</div></div><div class="TRS_UEDITOR">$X</div></div></div>',
        "2026-06-09",
    )
    art(
        "list_of_an_index_with_the_name_among_it",
        COUNTY,
        "/gkml/auto5472/t1188.htm",
        "公开目录",
        "枫麻县人民政府关于表彰先进集体的决定",
        '<div class="wzy_sy"><ul><li><b>索 引 号：</b>011043-2026-00188</li><li><b>分&nbsp;&nbsp;&nbsp; 类：</b>其他;决定</li><li><b>发布机构：</b>县政府办</li><li><b>发文日期：</b>2026年05月06日</li><li><b>名&nbsp;&nbsp;&nbsp; 称：</b>$T</li><li><b>文&nbsp;&nbsp;&nbsp; 号：</b>枫政发〔2026〕9号</li></ul></div><div class="normal_block"><h1>$T</h1>$X</div>',
        "2026-05-06",
    )
    art(
        "index_of_a_document_with_day_of_writing_and_publishing",
        DEPARTMENT,
        "/zfxxgk/zc/content_53533.htm",
        "政策文件",
        "桐陵省农村公路条例实施细则",
        '<div class="pctoubukuang1"><table class="bd1"><tr><td><b>索 引 号：</b></td><td>000014349/2026-22</td><td><b>主题分类：</b></td><td>城乡建设\\公路</td></tr><tr><td><b>发文机关：</b></td><td>省交通运输厅</td><td><b>成文日期：</b></td><td>2026年07月01日</td></tr><tr><td><b>标　　题：</b></td><td colspan="3">$T</td></tr><tr><td><b>发文字号：</b></td><td>桐交规〔2026〕3号</td><td><b>发布日期：</b></td><td>2026年07月08日</td></tr></table></div><div id="UCAP-CONTENT"><div class="trs_editor_view">$X</div></div>',
        "2026-07-08",
    )
    art(
        "bold_names_before_spans_in_a_table",
        TABLES,
        "/gkml/xzcf/2026/t33.html",
        "行政处罚",
        "梧洲区市场监管局行政处罚决定书（第33号）",
        '<table width="100%"><tr><td><B>索 引 号:</B> WZ-33/</td><td><B>主题分类:</B><span id="lSubcat">市场监管&nbsp;;&nbsp;处罚</span></td></tr><tr><td><B>发布机构:</B> <span>区市场监管局</span></td><td><B>发文日期:</B> <span>2026年10月13日</span></td></tr><tr><td colspan="2"><B>名　　称:</B> <span id="lTitle">$T</span></td></tr></table><div class="content">$X</div>',
        "2026-10-13",
    )
    art(
        "value_of_the_source_in_a_span_of_its_own",
        DEPARTMENT,
        "/jyxw/tpxw/202609/8a7.shtml",
        "图片新闻",
        "新学期第一课走进港口码头",
        f'<div class="dqwz_content"></div><div class="xwxq_title">$T</div><div class="xwxq_fx"><div class="fbsj">发布时间：<span class="fbsj_value">2026-09-02 16:20</span></div><div class="laiyuan">来源：<span class="laiyuan_value">省厅宣传处</span></div>{SHARE}</div><div class="xwxq_content">$X</div>',
        "2026-09-02",
        "省厅宣传处",
    )
    art(
        "tender_with_its_state_in_the_title",
        DEPARTMENT,
        "/jyxx/004002/20261030/9b1c.html",
        "招标公告",
        "高铁站联络线交叉工程施工总价承包招标公告",
        '<div class="article-info"><h1>【省中心】$T<font color="#2ac36e">[文件获取中]</font></h1><p class="info-sources">【信息时间：2026/10/30】【阅读次数：<span>18</span>】</p></div><div class="con"><p>投标截止时间：2026年11月25日 09:00</p>$X</div>'.replace(
            '【省中心】$T<font color="#2ac36e">[文件获取中]</font>', "$T"
        ),
        "2026-10-30",
    )
    art(
        "table_of_an_index_on_a_system_of_colleges",
        COUNTY,
        "/info/1044/8812.htm",
        "公示公告",
        "枫麻县2026年第三批技能补贴公示",
        '<table class="xxgkcont"><tr><td class="bt">索引号：</td><td class="title_govinfocontent">FM-2026-441</td><td class="bt">发布机构：</td><td class="title_govinfocontent">县人社局</td></tr><tr><td class="bt">主题分类：</td><td class="title_govinfocontent">劳动</td><td class="bt">发布日期：</td><td class="title_govinfocontent">2026-08-27</td></tr></table><form name="_newscontent_fromname"><h2 align="center">$T</h2><div class="v_news_content">$X</div><p>附件【<a href="/system/f.jsp">名单.xlsx</a>】已下载<span id="nattach">7</span>次</p></form><p>上一条：<a href="8811.htm">关于开展体检的通知</a></p><p>下一条：<a href="8813.htm">招聘面试成绩公示</a></p>',
        "2026-08-27",
    )
    art(
        "day_of_publishing_within_the_text_of_a_tender",
        DEPARTMENT,
        "/cms/xxgk/detail.html?id=202606001",
        "招标采购",
        "省厅2026年度宣传投放服务项目招标公告",
        '<div class="xxgk_con content">\n<h1>$T</h1>\n<p>项目编号：TL202606001</p>\n<p>采购预算：500万元</p>\n<p>发布时间：2026-06-15</p>\n<p>投标截止时间：2026年07月20日 17:00:00</p>$X</div>',
        "2026-06-15",
    )
    art(
        "headline_of_a_county_with_author_and_clicks",
        ENVIRONMENT,
        "/Item/24067.aspx",
        "政务要闻",
        "市区保障房公开摇号",
        '<div class="col-1"><div class="sideBox"><h3 class="title">热门排行</h3><ul><li><a href="/Item/9.aspx">环保志愿者座谈会召开</a></li></ul></div></div><div class="col-2"><div class="mHd"><h3 class="title">$T</h3><div class="info">时间：2026年10月20日 09:11　作者：李某　来源：环保局　点击：<script src="/c.js"></script>次</div></div><div id="fontzoom">$X</div></div>',
        "2026-10-20",
    )
