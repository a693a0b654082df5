"""Articles of trading centres, bureaus of the years of ASP, schools of front ends, and of no day."""

from __future__ import annotations

from .parts_articles import put
from .parts_frames import (
    BUREAU,
    CITY,
    COUNTY,
    DISTRICT,
    OLD,
    PROVINCE,
    TEXT,
    city,
    county,
    element,
    old,
    panels,
    province,
    transit,
)


def of_trading() -> None:
    title = "青屿县第二中学运动场改造工程中标公告"
    put(
        "title_with_number_of_the_project_and_an_empty_span_in_the_time",
        f"{COUNTY}/jyxx/003001/20261018/8f.html",
        county(
            "中标公告",
            f"""<div class="ewb-shade"><div class="ewb-info-hd"><h2 id="titlecontent">{title}</h2><p>项目编号：<span id="PROJECTNO">QY2026-118</span></p></div><div class="ewb-info-intro"><span>发布时间：2026-10-18 06:27:33<span></span></span><span>信息来源：<span id="infod">青屿县</span><span id="zhuanzai" class="hidden">青屿县</span></span><span>阅读次数：<span id="infoViewCount"></span></span></div><div class="ewb-con"><p>开标时间：2026年10月15日9时30分</p><p>公示期：2026年10月18日至2026年10月21日</p>{TEXT}</div></div>""",
            "交易信息",
        ),
        title,
        "2026-10-18",
    )
    title = "粮食储备库维修项目竞争性磋商公告"
    put(
        "facts_in_a_table_before_the_time_of_opening",
        f"{COUNTY}/jyxx/003002/20261019/9a.html",
        county(
            "采购公告",
            f"""<h3 class="title">{title}</h3><p class="sub">【信息时间：2026/10/19　阅读次数：<i>88</i>】</p><table border="1"><tr><td>获取文件时间</td><td>2026年10月20日至10月27日</td></tr><tr><td>开标时间</td><td>2026年10月31日 09:00</td></tr></table>{TEXT}<p align="right">2026年10月18日</p>""",
            "交易信息",
        ),
        title,
        "2026-10-19",
    )


def of_old_pages() -> None:
    title = "石涧台县茶叶节日程安排"
    put(
        "coloured_row_of_sizes_time_and_author_in_brackets",
        f"{OLD}/news_show.asp?id=501",
        old(
            "石涧台县人民政府",
            f"""<table width="98%" align="center" cellpadding="5"><tr><td align="center" class="title">{title}</td></tr><tr><td align="center" bgcolor="efefef"> 【字体：<a href="javascript:fontZoom(16)">大</a><a href="javascript:fontZoom(14)"> 中</a> <a href="javascript:fontZoom(12)">小</a>】 　 【时间：2026-4-20】 　【作者：文旅股】 　【<a href="javascript:window.close();">关 闭</a>】　　【<a href="javascript:window.print()">打 印</a>】</td></tr><tr><td class="txt" id="fontzoom">{TEXT}</td></tr></table>""",
            "新闻",
        ),
        title,
        "2026-04-20",
    )
    title = "我县召开山林防火工作会"
    put(
        "one_line_of_index_source_time_author_and_clicks",
        f"{OLD}/doc/2026/502.shtml",
        old(
            f"{title}-石涧台县人民政府",
            f"""<h1 align="center">{title}</h1><p align="center">索引号：52230011/2026-173111 文章来源：石涧台日报 发布时间：2026/10/11 9:37:15 作者：办公室 点击：119 【字体： 】大中小【打印内容】【内容纠错】</p><div>{TEXT}</div>""",
            "新闻",
        ),
        title,
        "2026-10-11",
        "石涧台日报",
    )
    title = "关于调整城区公交线路的通告"
    put(
        "author_bureau_clicks_and_time_in_links",
        f"{OLD}/c_news.jsp?id=503",
        old(
            "通告",
            f"""<div class="c_content_title"><h2>{title}</h2></div><div class="c_content_author"><span>作者：<a href="#">运输股</a></span><span>处室：<a href="#">综合科</a></span><span>点击数：<a href="#">2026</a></span><span>发布时间：2026-08-30 10:11:12</span></div><div class="c_content_text"><div id="fontzoom">{TEXT}</div></div><p><font color="red">上一篇：</font><a href="c_news.jsp?id=502">山林防火工作会</a>[ 10-11 ]</p>""",
            "通告",
        ),
        title,
        "2026-08-30",
    )
    title = "石涧台县概况"
    put(
        "about_a_county_without_any_day",
        f"{OLD}/zjst.jsp",
        old(
            "走进石涧台",
            f"""<table width="90%" align="center"><tr><td align="center"><font size="4"><b>{title}</b></font></td></tr><tr><td><p>　　石涧台县位于省境西部，辖9个镇，始建于1953年。</p><p>　　县境多山，林地占三分之二，盛产茶叶和竹材。</p>{TEXT}</td></tr></table>""",
            "走进石涧台",
        ),
        title,
        None,
    )


def of_bureaus() -> None:
    title = "全省卫生计生工作要点印发"
    put(
        "heading_of_the_third_level_holds_time_source_and_tools",
        f"{BUREAU}/news/903.html",
        transit(
            "项目动态",
            f"""<div class="content no_padding"><div class="news_cont"><div class="top_cont"><h1>{title}</h1><h3><span>2026-05-18 14：30</span><span>来源：省卫生健康委员会办公室</span><span class="no_print">【字体：<a name="big">大</a>&nbsp;<a name="small">小</a>】</span><span class="print no_print"><i class="fa fa-print"></i> 打印</span></h3></div><div class="mid_cont">{TEXT}</div></div></div>""",
            "项目动态",
        ),
        title,
        "2026-05-18",
        "省卫生健康委员会办公室",
    )
    title = "水资源费征收标准调整"
    put(
        "time_and_source_in_one_span_and_sizes_in_the_next",
        f"{BUREAU}/news/904.html",
        transit(
            "新闻详情",
            f"""<main class="page-body"><article class="page-body-article"><div class="page-body-content"><h1>{title}</h1><p class="page-body-sub"><span>发布时间：2026-07-07 11:08 &nbsp;&nbsp;&nbsp;信息来源：财务科</span><span>【字体：<a id="bigFont">大</a><a id="smallFont">小</a>】</span></p><div class="page-body-info">{TEXT}</div></div></article></main>""",
            "水务要闻",
        ),
        title,
        "2026-07-07",
        "财务科",
    )
    title = "泉岭市人民政府关于加强城市内涝治理的实施意见"
    put(
        "table_of_eight_facts_above_a_title_shared_by_class",
        f"{CITY}/gongkai/zhengceku/2026-09/23/content_51.html",
        city(
            f"{title}_政策文件库",
            f"""<table style="width:860px;margin:0 auto"><tbody><tr><td>索 引 号：</td><td>000779/2026-00255</td><td>主题分类：</td><td>城乡建设</td></tr><tr><td>发文机关：</td><td>泉岭市人民政府</td><td>成文日期：</td><td>2026年09月18日</td></tr><tr><td>标　　题：</td><td colspan="3">{title}</td></tr><tr><td>发文字号：</td><td>泉政发〔2026〕19号</td><td>发布日期：</td><td>2026年09月23日</td></tr></tbody></table><div class="share-title">{title}</div><div class="pages_content">{TEXT}<p>2026年9月18日</p></div>""",
            "政策文件库",
        ),
        title,
        "2026-09-23",
    )
    title = "泉岭市矿产资源开发管理办法"
    put(
        "facts_of_a_rule_with_its_validity",
        f"{CITY}/gongkai/gfxwj/t61.html",
        city(
            "规范性文件",
            f"""<table><tr><td>名称：</td><td>{title}</td></tr><tr><td>文号：</td><td>泉岭市人民政府令第21号</td></tr><tr><td>发布机构：</td><td>市自然资源局</td></tr><tr><td>发布日期：</td><td>2026年6月5日</td></tr><tr><td>实施日期：</td><td>2026年8月1日</td></tr><tr><td>时效状态：</td><td>现行有效</td></tr></table><div class="content"><p>　　第一条　为规范矿产资源开发，制定本办法。（2001年7月25日发布的办法同时废止）</p>{TEXT}</div>""",
            "规范性文件",
        ),
        title,
        "2026-06-05",
    )
    title = "关于停止执行部分收费项目的通知"
    put(
        "heads_and_cells_of_disclosure_and_files",
        f"{COUNTY}/xxgk/71.html",
        county(
            title,
            f"""<div class="xxgk-table"><table><tbody><tr><th>索引号</th><td>QY007/2026-00031</td><th>内容分类</th><td>收费</td></tr><tr><th>发布机构</th><td>县发展改革局</td><th>公开日期</th><td>2026-07-28</td></tr><tr><th>生成日期</th><td>2026-07-21</td><th>有效性</th><td>有效</td></tr></tbody></table></div><div class="xxgk-tit">{title}</div><div class="con">{TEXT}</div><div id="files"><a href="/f/71.pdf">停止执行项目表.pdf</a></div>""",
            "信息公开",
        ),
        title,
        "2026-07-28",
    )
    title = "县气象局发布寒潮蓝色预警"
    put(
        "clock_of_the_warning_in_the_text_and_day_with_strokes",
        f"{COUNTY}/web/news.action?id=301",
        county(
            "预警信息",
            f"""<div class="detail"><h3>{title}</h3><p class="time">2026/11/09　县应急管理局</p><div class="con"><p>县气象台2026年11月9日16时20分发布寒潮蓝色预警，预计11日最低气温下降8℃。</p>{TEXT}</div></div>""",
            "预警信息",
        ),
        title,
        "2026-11-09",
    )


def of_front_ends() -> None:
    title = "省市场监管厅约谈网络平台"
    put(
        "card_of_element_with_a_tag_and_icons",
        "http://www.lingbei.invalid/news/81",
        element(
            title,
            f"""<div class="el-card"><div class="el-card__header"><h2>{title}</h2><div class="meta"><span class="el-tag">要闻</span><span><i class="el-icon-time"></i>2026-10-28 09:00</span><span><i class="el-icon-view"></i>2041</span></div></div><div class="el-card__body">{TEXT}</div></div>""",
        ),
        title,
        "2026-10-28",
    )
    title = "政务服务地图上线"
    put(
        "path_policy_detail_with_two_spans",
        "http://www.lingbei.invalid/news/82",
        element(
            "岭北省政务服务",
            f"""<article class="national-policy-detail"><nav class="policy-breadcrumb" aria-label="当前位置">首页 <span>›</span> 新闻速递 <span>›</span> 国家政策</nav><h3>{title}</h3><div class="policy-detail-meta"><span>信息来源：省数据局</span><span>发布日期：2026-10-29</span></div><div class="policy-detail-body">{TEXT}</div></article>""",
        ),
        title,
        "2026-10-29",
        "省数据局",
    )
    title = "河湾区召开政务公开推进会"
    put(
        "title_in_a_span_of_a_centred_division",
        f"{DISTRICT}/content/402.html",
        panels(
            "河湾区人民政府",
            f"""<div class="hw-article-title fontSize22 text-center"><span>{title}</span></div><div class="text-center color-gray">发布者：管理员 发布时间：2026-10-30 浏览：<span>77</span>次</div><div class="hw-article-con">{TEXT}</div>""",
        ),
        title,
        "2026-10-30",
    )
    title = "河湾区人大代表建议办理答复公开"
    put(
        "files_alone_below_a_title_and_a_day",
        f"{DISTRICT}/content/403.html",
        panels(
            f"{title}-河湾区人民政府",
            f"""<h2 class="text-center">{title}</h2><p class="text-center"><small>2026年10月31日</small></p><p><a href="/u/jy1.pdf">关于第12号建议的答复.pdf</a></p><p><a href="/u/jy2.pdf">关于第15号建议的答复.pdf</a></p>""",
        ),
        title,
        "2026-10-31",
    )
    title = "省级质量奖评审结果"
    put(
        "page_time_of_the_system_only_in_comments_and_labels",
        f"{PROVINCE}/xw/tz/art/2026/art_13.html",
        province(
            title,
            f"""<div class="Three_xilan_02"><h1>{title}</h1></div><div class="Three_xilan_05"><span>信息来源：质量发展处</span><span>阅读：<i>1120</i></span></div><div class="Three_xilan_07">{TEXT}</div>""",
            "通知公告",
            "<meta name='Maketime' content='2026-11-01 10:00:00'><meta name=\"HtmlGenerateTime\" content=\"2026-11-02 02:00\">",
        ),
        title,
        None,
        "质量发展处",
    )
    title = "市政协委员视察海绵城市建设"
    put(
        "editor_before_and_day_after_the_text",
        f"{CITY}/xinwen/zx/202611/t4.html",
        city(
            f"{title}-泉岭市人民政府",
            f"""<h1 class="article-title">{title}</h1><div id="article-content">{TEXT}</div><div class="article-foot"><span>编辑：周编辑</span><span>发布时间：2026-11-03 18:22</span></div>""",
            "政协要闻",
        ),
        title,
        "2026-11-03",
    )


def build() -> None:
    of_trading()
    of_old_pages()
    of_bureaus()
    of_front_ends()
