"""Articles where crawlers say that title, day and source stand, in the order of the real pages."""

from __future__ import annotations

from typing import Any

from .field_frames import BANNER, COUNTY, LEAGUE, THINK, TRADE, Frame, framed
from .field_plan import paragraphs, single

TEXT = paragraphs(
    "　　各有关单位要高度重视，结合实际制定工作方案，明确时间节点，确保按期完成各项任务。",
    "　　要加强宣传引导，及时回应群众关切，营造良好氛围。",
    "　　工作推进中遇到的重大问题，要第一时间报告并妥善处置。",
)


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
    """An article: $T in its markup is the title; `whole` is what <title> says if not the title."""
    html = framed(frame, path, column, inner.replace("$T", title), whole or title, head)
    told: dict[str, Any] = {"title": title, "published": day}
    single(
        "articles",
        name,
        frame.host + path,
        html,
        article=told | ({"origin": origin} if origin else {}),
    )


def label(title: str, day: str = "", source: str = "") -> str:
    """What a publishing system writes into the head."""
    made = f'<meta name="ArticleTitle" content="{title}">'
    made += f'<meta name="PubDate" content="{day}">' if day else ""
    return made + (f'<meta name="ContentSource" content="{source}">' if source else "")


def build() -> None:
    """Write them."""
    breaks()
    heads()
    lines()


def breaks() -> None:
    """Titles that a break cuts in two."""
    title = "海滨县人民政府关于划定禁止露天焚烧秸秆区域的通告"
    art(
        "heading_cut_by_a_break",
        COUNTY,
        "/web/contentsShow.action?type=tzgg&contentsID=8101",
        "通知公告",
        title,
        f'<div class="content"><h1>海滨县人民政府<br>关于划定禁止露天焚烧秸秆区域的通告</h1><div class="info">发布时间：2026-11-03 来源：县政府办 点击：120</div>{TEXT}</div>',
        "2026-11-03",
        "县政府办",
        "海滨县人民政府门户网站",
    )
    title = "关于开展2026年度排污许可证执行报告填报工作的通知"
    art(
        "division_cut_by_a_closed_break",
        BANNER,
        "/zwgk/tzgg/202610/t20261027_88001.html",
        "通知公告",
        title,
        f'<div class="Article_bt">关于开展2026年度排污许可证<br/>执行报告填报工作的通知</div><div class="Article_ly"><span>2026-10-27 16:02</span><span>来源：污染防治科</span><span>字体：【<a>大</a> <a>小</a>】</span></div><div class="Article_zw">{TEXT}</div>',
        "2026-10-27",
        "污染防治科",
        f"{title}_宁川市生态环境局",
    )
    title = "岭北省科学技术厅关于公布第三批省级众创空间名单的通知"
    art(
        "bold_paragraph_cut_by_a_break",
        THINK,
        "/content/show/id/20411",
        "通知公告",
        title,
        f'<div class="show_p"><p style="text-align:center"><strong>岭北省科学技术厅<br />关于公布第三批省级众创空间名单的通知</strong></p><p style="text-align:center">发布时间：2026年10月09日</p>{TEXT}</div>',
        "2026-10-09",
        None,
        "岭北省科学技术厅",
    )
    title = "潭山市公共资源交易中心关于调整开标场地的公告"
    art(
        "two_fonts_and_a_break_between",
        TRADE,
        "/tscms/tzgg/27011.htm",
        "通知公告",
        title,
        f'<div class="xx"><h2><font size="4">潭山市公共资源交易中心</font><br><font size="4">关于调整开标场地的公告</font></h2><p class="msg">时间：2026-11-12 | 浏览：310</p><div class="con">{TEXT}</div></div>',
        "2026-11-12",
        None,
        "通知公告-潭山市公共资源交易中心",
    )


def heads() -> None:
    """Several headings, a day within the heading, a heading without a word."""
    title = "双禾市“邻里节”走进百个社区"
    art(
        "day_at_the_end_of_the_heading",
        LEAGUE,
        "/wmbd/202611/t20261102_3301.html",
        "文明播报",
        title,
        f'<div id="Article"><h1>$T<span>2026-11-02 10:31:00　来源：双禾文明网</span></h1>{TEXT}</div>',
        "2026-11-02",
        "双禾文明网",
        f"{title}_双禾市文明办",
    )
    title = "全省创新型产业集群建设现场会召开"
    art(
        "shoulder_title_and_line_below",
        THINK,
        "/content/show/id/20388",
        "科技要闻",
        title,
        f'<div class="tbig_title"><h1></h1><h2>$T</h2><h3>——围绕产业链部署创新链</h3></div><div class="tbig_src"><span>2026-11-15</span> <span>来源：岭北科技报</span></div><div class="con">{TEXT}</div>',
        "2026-11-15",
        "岭北科技报",
        f"{title}-岭北省科学技术厅",
    )
    title = "宁川市生态环境局一周要闻（11.9-11.15）"
    links = "".join(
        f'<div>　　<b>{at}.{words}</b></div><div>　　会议研究了近期重点工作。&gt;&gt;&gt;<a href="/ywdt/hjyw/202611/t2026111{at}_9{at}.html">更多内容，点击阅读</a></div>'
        for at, words in enumerate(
            ("市局召开局务会议", "大气监测站建成投用", "印发《排污口管理意见》"), 1
        )
    )
    art(
        "digest_with_headings_and_two_copies_of_the_line",
        BANNER,
        "/ywdt/hjyw/202611/t20261116_88120.html",
        "环境要闻",
        title,
        f'<div class="wz_Box"><h2 class="wz_Title">$T</h2><div class="wz_GK"><p class="ydBox"><span>2026-11-16</span><span>来源：宁川市生态环境局</span></p><span class="Pc time">2026-11-16</span><span class="Pc">来源：宁川市生态环境局</span><span>字号：<a>[大]</a> <a>[中]</a></span></div><div class="TRS_Editor">{links}</div></div>',
        "2026-11-16",
        "宁川市生态环境局",
        f"{title}_宁川市生态环境局",
    )
    title = "关于对城南片区进行管网冲洗的通知"
    art(
        "small_line_within_the_heading_of_the_text",
        BANNER,
        "/zwgk/tzgg/20261030/0a1b2c3d.html",
        "通知公告",
        title,
        f'<div class="Article"><h2 class="no-margin-top" id="ivs_title">$T<small class="PBtime">（发布日期：2026年10月30日）</small></h2><div id="ivs_content" class="Article_content">{TEXT}</div></div>',
        "2026-10-30",
        None,
        f"{title}_宁川市生态环境局",
    )
    title = "第七批文明家庭推荐名单公示"
    art(
        "title_as_a_heading_of_the_fifth_rank",
        LEAGUE,
        "/gsgg/202610/t20261014_3122.html",
        "公示公告",
        title,
        f'<div class="artbox"><h5 align="center">$T</h5><div class="function_tex"><label>发布时间：2026-10-14</label><label>来源：双禾市文明办</label><label\n>责任编辑：编辑二</label></div><div id="content" class="content">{TEXT}</div></div>',
        "2026-10-14",
        "双禾市文明办",
        "公示公告",
    )


def lines() -> None:
    """Lines of facts of all kinds."""
    title = "潭山市水务集团管网改造项目中标候选人公示"
    art(
        "kind_source_and_clock_each_in_a_division",
        TRADE,
        "/tscms/gcjs/27080.htm",
        "工程建设",
        title,
        f'<div class="content_x"><h2>$T</h2><div>中标公示</div><div>来源：原创</div><div>2026-11-05 11:22:46</div>{TEXT}</div>',
        "2026-11-05",
        "原创",
    )
    title = "全市农贸市场文明创建提升行动启动"
    art(
        "bars_between_time_source_and_editor",
        LEAGUE,
        "/wmbd/202610/t20261021_3180.html",
        "文明播报",
        title,
        f'<div class="artbox"><div class="title">$T</div><div class="inf">发布时间：2026-10-21 08:40 | 来源：双禾日报 | 编辑：编辑三</div><div class="Newsfont">{TEXT}</div></div>',
        "2026-10-21",
        "双禾日报",
    )
    title = "科普大篷车开进边远乡镇"
    art(
        "spans_by_their_names_for_a_search_engine",
        THINK,
        "/content/show/id/20377",
        "科技要闻",
        title,
        f'<h1 class="dahei">$T</h1><div class="src"><span id="pubtime_baidu">2026-11-08 15:20:00</span>　<span id="source_baidu">来源：<a href="http://news.lingbei.invalid/">岭北新闻网</a></span>　<span id="author_baidu">作者：</span>　<span id="editor_baidu">责任编辑：编辑四</span></div><div class="gray14">{TEXT}</div>',
        "2026-11-08",
        "岭北新闻网",
    )
    title = "县人大常委会视察学校食堂"
    art(
        "date_before_author_before_source_before_clicks",
        COUNTY,
        "/web/contentsShow.action?type=zwdt&contentsID=8077",
        "政务动态",
        title,
        f'<table width="90%"><tr><td class="hui_15_cu" align="center">$T</td></tr><tr><td align="center">日期：2026-10-18 作者：融媒体中心 来源：海滨报 点击：<span id="hits">208</span></td></tr><tr><td id="AUTOADD">{TEXT}</td></tr></table>',
        "2026-10-18",
        "海滨报",
        "海滨县人民政府门户网站",
    )
    title = "关于举办建设工程评标专家培训班的通知"
    art(
        "lines_of_a_heading_and_a_paragraph_with_line_ends",
        THINK,
        "/content/show/id/20366",
        "通知公告",
        title,
        f'<div class="show_title"><h1>$T</h1><p>\n发布时间：2026-10-28\n信息来源：成果转化处\n浏览次数：77</p></div><div class="show_p">{TEXT}</div>',
        "2026-10-28",
        "成果转化处",
    )
    title = "冬季供暖单位排放监测情况"
    art(
        "two_sections_of_a_line_each_with_a_span",
        BANNER,
        "/hjzl/jc/202611/t20261110_88090.html",
        "监测信息",
        title,
        f'<div class="xy"><div class="title">$T</div><div class="xy-msg"><div class="section lf">时间：<span>2026-11-10 09:00</span></div><div class="section lf">来源：<span>市生态环境监测站</span></div><div class="section rt">【打印】</div></div><div class="view TRS_UEDITOR">{TEXT}</div></div>',
        "2026-11-10",
        "市生态环境监测站",
    )
    title = "国新办发布会邀请函式样更新说明"
    art(
        "office_day_and_source_with_wide_blanks",
        TRADE,
        "/tscms/ynzx/27033.htm",
        "业内资讯",
        title,
        f'<div class="tc A_title">$T</div><div class="tc A_t1 f12 pr"><div style="DISPLAY: inline">潭山市公共资源交易中心　　 2026-10-16　　 来源：行业协会</div></div><div id="content">{TEXT}</div><div class="tr A_t1 f12">（责任编辑：编辑五）</div>',
        "2026-10-16",
        "行业协会",
    )
    title = "岭北省科学技术进步奖提名公示"
    art(
        "names_and_values_in_two_terms",
        THINK,
        "/content/show/id/20355",
        "通知公告",
        title,
        f'<h2 class="YBTit">$T</h2><dl class="YB"><dt>所属机构</dt><dd>成果奖励处</dd><dt>发表时间</dt><dd>2026-09-29</dd></dl><div class="YBText">{TEXT}</div>',
        "2026-09-29",
    )
    title = "公交站亭公益广告焕新"
    art(
        "heading_of_the_sixth_rank_holds_the_line",
        LEAGUE,
        "/wmbd/202610/t20261008_3150.html",
        "文明播报",
        title,
        f'<div class="ql-editor"><h1 class="ql-align-center">$T</h1><h6 class="ql-align-center"><span style="color: rgb(35, 101, 168);">信息来源：</span>市城管局&nbsp;<span style="color: rgb(35, 101, 168);">发布日期:&nbsp;</span>2026-10-08<span style="color: rgb(35, 101, 168);">浏览次数:&nbsp;2064</span></h6>{TEXT}</div>',
        "2026-10-08",
        "市城管局",
    )
    title = "县粮食局开展秋粮收购检查"
    art(
        "source_and_day_in_brackets_below_the_title",
        COUNTY,
        "/web/contentsShow.action?type=zwdt&contentsID=8055",
        "政务动态",
        title,
        f'<div class="content"><p align="center"><font size="5"><b>$T</b></font></p><p align="center">（来源：县粮食局　2026年10月25日）</p>{TEXT}</div>',
        "2026-10-25",
        "县粮食局",
        "海滨县人民政府门户网站",
    )
    title = "评标专家抽取规则调整问答"
    art(
        "who_and_when_in_two_divisions_of_spans",
        TRADE,
        "/tscms/fwzn/27044.htm",
        "服务指南",
        title,
        f'<div class="title-bg"><span class="title">$T</span></div><div class="newspeople"><span>发布人：</span><span>综合科</span></div><div class="newstime"><span>发布时间：</span><span >2026-09-11 17:05:00</span></div><div class="title-content">{TEXT}</div>',
        "2026-09-11",
    )
