"""Articles in the templates of offices: counties, ministries, districts, bureaus."""

from __future__ import annotations

from .parts_frames import AS_OF, TEXT, aside, bootstrap, cells, phone, plain, portlets, single


def put(
    name: str, url: str, html: str, title: str, day: str | None, origin: str | None = None
) -> None:
    """One article: its title, the day it was published, and where it was taken from."""
    article = {"title": title, "published": day} | ({"origin": origin} if origin else {})
    single(f"articles/{name}", url, AS_OF, html, article=article)


COUNTY = "http://www.rongwan.invalid"
CITY = "http://www.yanqing.invalid"


def counties() -> None:
    title = "榕湾县启动春季义务植树活动"
    info = "<span>发布日期：{}</span>\n<span>出处：{}</span>\n<span>作者：</span>"
    body = f"""<div class="jh-main jh-article"><div class="jh-article-title fontSize22 text-center"><span>{title}</span></div>
<div class="jh-article-info text-center">{info.format("2026-03-12", "县融媒体中心")}<a href="#" class="share-btn"><img src="/html/static/img/share_btn.png"></a></div>
<div class="thumbnail"></div><div class="jh-article-p">{TEXT}</div></div>"""
    put(
        "title_in_a_span_taken_from",
        f"{COUNTY}/html/xwzx/jryw/content/4071.html",
        bootstrap("", "榕湾县人民政府", body, "今日要闻"),
        title,
        "2026-03-12",
        "县融媒体中心",
    )

    title = "榕湾县农村公路养护年度计划表"
    body = f"""<div class="jh-main jh-article"><div class="jh-article-title fontSize22 text-center"><span>{title}</span></div>
<div class="jh-article-info text-center">{info.format("2026-01-29", "")}</div><div class="jh-article-p"></div></div>
<div class="jh-article-download"><button class="btn btn-default btn-lg"><span class="glyphicon glyphicon-save-file"></span><span>&nbsp; <a href='/upload/2026/yh.xls'>农村公路养护年度计划表.xls</a>&nbsp;</span></button></div>"""
    put(
        "buttons_of_files_and_no_text",
        f"{COUNTY}/html/zwgk/ghjh/content/5120.html",
        bootstrap("", "榕湾县人民政府", body, "规划计划"),
        title,
        "2026-01-29",
    )

    title = "荻浦镇集市搬迁通告"
    body = f"""<div class="zwxl-main"><div class="zwxl-title"><p class="tit">{title}</p><div class="zwxl-bar"><span class="tit">日期：</span><span class="con">2026-04-17</span><span class="tit">来源：</span><span class="con">荻浦镇</span><span class="tit">字体：</span><a class="con">大</a><a class="con">小</a></div></div><div class="zwxl-content"><div class="zwxl-article pages_content"><div class="trs_editor_view TRS_UEDITOR">{TEXT}</div></div></div></div>"""
    put(
        "labels_and_values_by_turns",
        f"{COUNTY}/zwxx_176/tzgg/202604/t20260417_15802464.html",
        plain(title, "榕湾县人民政府", body),
        title,
        "2026-04-17",
        "荻浦镇",
    )

    title = "望榕区扎实开展防汛物资盘点"
    body = f"""<div class="detail" id="detail"><div class="d-tit">{title}</div><div class="d-inf"><span>望榕区应急管理局</span><span>2026-05-14 08:55:03</span><span id="vn"></span></div><div class="d-share"></div><div class="d-con">{TEXT}</div></div>"""
    put(
        "source_and_day_without_labels",
        "http://www.wangrong.invalid/xw/bmdt/88142.htm",
        portlets(title, "望榕区人民政府", body, crumb="部门动态"),
        title,
        "2026-05-14",
    )

    title = "望榕区一季度外贸情况"
    body = f"""<div class="left"><div class="art"><p class="p1">{title}</p><p class="p2">2026-04-21 10:20:00　来源：区商务局　编辑：外贸科　审核：办公室</p><div class="txt">{TEXT}</div></div></div>"""
    put(
        "two_paragraphs_above_the_text",
        "http://www.wangrong.invalid/2026-04-21-771204.htm",
        portlets("望榕区人民政府网", "望榕区人民政府", body, crumb="数据"),
        title,
        "2026-04-21",
        "区商务局",
    )

    title = "县人大常委会视察农贸市场建设"
    body = f"""<div class="row"><div class="b12c"><div class="sj">2026-05-08<span>来源：榕湾发布</span><em>【字号：大 中 小】</em></div><h1>{title}</h1><div class="txtcon">{TEXT}<p>2025年以来，全县已改造农贸市场12个。</p></div></div></div>"""
    put(
        "line_above_the_heading",
        f"{COUNTY}/zwxx/2026-05/08/content_88123.htm",
        plain(title, "榕湾县人民政府", body),
        title,
        "2026-05-08",
        "榕湾发布",
    )

    title = "关于2026年度农业保险保费补贴名单的公示"
    body = f"""<div class="pos-date">您所在的位置：<a href="/">首页</a> &gt; <a href="/gs/">公示公告</a> &gt; 正文　　2026年05月19日 16:02</div><div class="content"><h2 class="tt">{title}</h2><div class="zw">{TEXT}</div><div class="fj">附件：<a href="/f/bt.pdf">补贴名单.pdf</a></div></div>"""
    put(
        "day_at_the_end_of_the_path",
        f"{COUNTY}/gs/88.html",
        plain(title, "榕湾县农业农村局", body),
        title,
        "2026-05-19",
    )


def ministries() -> None:
    title = "青砚市应急管理局关于印发《有限空间作业安全规定》的通知"
    body = f"""<div class="scy_main_detail"><table><tr><td>标题：</td><td colspan="5">{title}</td></tr><tr><td>索引号：</td><td>4/2026-00017</td><td>发文字号：</td><td>青应急〔2026〕8号</td><td>发文单位：</td><td>青砚市应急管理局</td></tr><tr><td>所属机构：</td><td>基础处</td><td>主题分类：</td><td>安全执法</td><td>公文种类：</td><td>通知</td></tr><tr><td>成文日期：</td><td>2026年03月01日</td><td>发布日期：</td><td>2026年03月05日</td></tr></table></div><div id="content"><p style="text-align:center">{title}</p><p>青应急〔2026〕8号</p>{TEXT}</div>"""
    put(
        "title_in_the_index_alone",
        f"{CITY}/gk/zfxxgkpt/fdzdgknr/202603/t20260301_600000.shtml",
        portlets(f"{title}--青砚市应急管理局", "青砚市应急管理局", body),
        title,
        "2026-03-05",
    )

    title = "青砚市应急管理局关于做好高温天气防范工作的通知"
    body = f"""<div class="youbiaodc_ind01">2026-05-21 16:35 来源：综合协调处</div><div class="TRS_Editor"><p align="center">{title}</p><p align="center">青应急〔2026〕31号</p>{TEXT}<p align="right">2026年5月18日</p></div>"""
    put(
        "title_is_the_first_paragraph",
        f"{CITY}/gk/tzgg/tz/202605/t20260521_371291.shtml",
        portlets(f"{title}--青砚市应急管理局", "青砚市应急管理局", body),
        title,
        "2026-05-21",
        "综合协调处",
    )

    title = "青砚市财政局关于做好采购支持中小企业有关工作的通知"
    body = f"""<div class="JD_detail"><div class="JD_key02"><table width="100%"><tbody id="theader"><tr><td width="9%">报送单位：</td><td>市财政局</td><td>主题分类：</td><td><span id="span_publisher"></span></td></tr><tr><td>发文字号：</td><td>青财采〔2026〕1号</td><td>成文日期：</td><td>2026-01-04</td></tr><tr><td>标　　题：</td><td colspan="3"><span id="span_docTitle">
	{title}
</span></td></tr></tbody></table></div><div id="mainContent">{TEXT}</div></div>"""
    put(
        "only_the_day_it_was_written",
        f"{CITY}/czj/zcwj/12.html",
        plain("政策文件", "青砚市财政局", body),
        title,
        "2026-01-04",
    )

    title = "青砚市卫生健康委员会通告"
    body = f"""<ul class="bread_crumbs"><li>您的位置：</li><li><a href="/">首页</a></li></ul><div class="news_cont"><div class="top_cont"><h1>{title}</h1><h3><span>2026-04-08 14：30</span><span>来源：青砚市卫生健康委员会办公室</span><span class="no_print">【字体：<a name="big">大</a>&nbsp;&nbsp;<a name="middle">中</a>&nbsp;&nbsp;<a name="small">小</a>】</span><span class="print no_print"><i class="fa fa-print"></i> 打印</span></h3></div><div class="txt">{TEXT}</div></div>"""
    put(
        "third_heading_for_the_line",
        f"{CITY}/wjw/tz/24821.hrh",
        plain(title, "青砚市卫生健康委员会", body),
        title,
        "2026-04-08",
        "青砚市卫生健康委员会办公室",
    )

    title = "市政府召开规范电动自行车停放新闻发布会"
    body = f"""<div class="xwfb"><h1>{title}</h1><div class="xw-meta"><span>发布日期：2026-05-08</span></div><div class="xw-info"><p>时间：2026年5月6日（星期三）10:00</p><p>地点：市政府新闻发布厅</p><p>主持人：市政府新闻办</p></div><div class="xw-text">{TEXT}</div></div>"""
    put(
        "time_of_the_conference",
        f"{CITY}/xwfb/2026/17.html",
        plain(title, "青砚市人民政府", body),
        title,
        "2026-05-08",
    )

    title = "关于对青砚某建材公司的行政处罚决定书"
    rows = "".join(
        f"<tr><th>{a}</th><td>{b}</td></tr>"
        for a, b in (
            ("决定书文号", "青市监处〔2026〕14号"),
            ("违法事实", "销售不合格产品"),
            ("处罚依据", "《产品质量法》第四十九条"),
            ("处罚决定日期", "2026-04-02"),
            ("公示截止日期", "2026-07-02"),
            ("处罚机关", "青砚市市场监督管理局"),
        )
    )
    body = f"""<h1 class="d-title">{title}</h1><p class="d-line"><i>公示日期</i>2026-04-09 <i>浏览</i>77</p><table class="xzcf">{rows}</table>"""
    put(
        "days_of_a_penalty",
        f"{CITY}/scjg/xzcf/9001.html",
        plain(
            title, "青砚市市场监督管理局", body, side=aside(("关于价格监测的通报", "2026-05-30"))
        ),
        title,
        "2026-04-09",
    )

    title = "青砚市人民政府公报（2026年第5期 总第88期）"
    body = f"""<div class="gb-cover"><img src="/gb/202605.jpg" alt="封面"></div><div class="gb-r"><h1>{title}</h1><ul><li>主管：市人民政府</li><li>出版日期：2026-05-20</li><li>刊期：月刊</li></ul><p><a href="/gb/202605.pdf">下载本期</a></p></div><div class="gb-ml"><h2>目录</h2><p>市政府文件</p><p>市政府办公室文件</p>{TEXT}</div>"""
    put(
        "issue_of_a_gazette",
        f"{CITY}/zfgb/2026/5/index_detail.html",
        plain(title, "青砚市人民政府", body),
        title,
        "2026-05-20",
    )


def small_offices() -> None:
    title = "关于征集历史建筑线索的公告"
    body = f"""<table width="980" align="center"><tr><td align="center"><font size="5"><b>{title}</b></font></td></tr><tr><td><hr size="1"></td></tr><tr><td class="p14">{TEXT}</td></tr><tr><td align="right">[2026-5-6]　</td></tr><tr><td>上一篇：<a href="show.asp?id=70">停水通知</a><br>下一篇：没有了</td></tr></table>"""
    put(
        "bracketed_day_below_the_text",
        "http://ghj.rongwan.invalid/show.asp?id=71",
        cells("榕湾县规划局", "榕湾县规划局", body),
        title,
        "2026-05-06",
    )

    title = "农药经营人员培训班开班"
    body = f"""<table width="980" align="center"><tr><td class="title" align="center">{title}</td></tr><tr><td align="center" class="date" height="25">2026-3-30 15:43:24 <span class="infoCol"><span class="auth">【字体：<a href="javascript:ContentSize(16)">大</a> <a href="javascript:ContentSize(14)">中</a> <a href="javascript:ContentSize(12)">小</a>】 </span></span></td></tr><tr><td class="content2"><div id="MyContent">{TEXT}</div></td></tr></table>"""
    put(
        "day_alone_with_sizes_of_print",
        "http://nyj.rongwan.invalid/show.asp?id=1820",
        cells("榕湾县农业局", "榕湾县农业局", body),
        title,
        "2026-03-30",
    )

    title = "水库移民后扶资金发放完毕"
    body = f"""<table width="980" align="center"><tr><td align="center" class="bt">{title}</td></tr><tr><td align="center">【 发布时间：2026-02-11 09:00 】 【 点击：223 】 【 作者：移民科 】 【<a href="javascript:print()">打印</a>】 【<a href="#">收藏</a>】 【<a href="javascript:close()">关闭</a>】</td></tr><tr><td>{TEXT}</td></tr></table>"""
    put(
        "every_part_in_black_brackets",
        "http://slj.rongwan.invalid/news/view.asp?ID=2260",
        cells(f"{title}", "榕湾县水利局", body),
        title,
        "2026-02-11",
    )

    title = "荻浦镇便民服务中心搬新家"
    body = f"""<div class="details_wrapper"><div class="title">{title}</div><div class="sourcetime van-hairline--bottom"><div class="source">来源：荻浦镇</div><div class="time">2026年05月10日</div></div><div class="content">{TEXT}</div><div class="bottom"><div class="author">作者：镇党政办</div><div class="editor">责任编辑：李某</div></div></div>"""
    put(
        "telephone_page_of_an_article",
        "http://m.rongwan.invalid/h5/news/detail?articleId=991",
        phone(title, "榕湾发布", body),
        title,
        "2026-05-10",
        "荻浦镇",
    )

    title = "残疾人就业专场招聘会预告"
    body = f"""<p class="a1">{title}</p><p class="a2">发布时间：2026/04/05  浏览：55(次)</p><span id="fontzoom" class="a3">{TEXT}<p>招聘会定于2026年4月18日举行。</p></span><p class="a4">页面功能：【字体：<a>大</a> <a>中</a> <a>小</a>】【<a href="javascript:this.print()">打印</a>】【<a href="#top">顶部</a>】</p>"""
    put(
        "event_to_come_in_the_text",
        "http://cl.rongwan.invalid/Cms.aspx?id=300",
        portlets("榕湾县残疾人联合会", "榕湾县残疾人联合会", body),
        title,
        "2026-04-05",
    )


def build() -> None:
    counties()
    ministries()
    small_offices()
