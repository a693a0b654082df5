"""Odd articles: titles in two places or under disguise, days that only scripts or data tell."""

from __future__ import annotations

from .field_frames import COUNTY, DEPARTMENT, DISTRICT, INSTITUTE, MOBILE, OLD, PREFECTURE
from .field_plan import ODD
from .field_texts import TEXT, art, label


def build() -> None:
    """Write them."""
    halves()
    rivals()
    days()


def halves() -> None:
    """Titles that are split or stand in two headings."""
    title = "青石县人民政府办公室关于印发青石县殡葬设施建设三年行动方案的通知"
    art(
        ODD,
        "title_over_two_headings_the_head_says_the_site",
        COUNTY,
        "/art/2026/10/8/art_41904_61102.html",
        "政策文件",
        title,
        f'<div class="wz"><h2 class="t1">青石县人民政府办公室</h2><h2 class="t2">关于印发青石县殡葬设施建设三年行动方案的通知</h2><p class="wh">青政办发〔2026〕31号</p><p class="xx">发布时间：2026-10-08　来源：县政府办公室</p>{TEXT}</div>',
        "2026-10-08",
        "县政府办公室",
        "青石县人民政府",
    )
    title = "谷城县畜牧局关于做好秋季重大动物疫病免疫工作的通知"
    art(
        ODD,
        "title_cut_by_breaks_within_fonts_of_a_cell",
        OLD,
        "/show.asp?id=771",
        "公告栏",
        title,
        f'<table width="100%"><tr><td align="center" class="big"><b><font size="4" color="#990000">谷城县畜牧局<br>\n关于做好秋季重大动物疫病<br>\n免疫工作的通知</font></b></td></tr><tr><td align="center">[ 2026-9-18 ]　阅读：211 次</td></tr><tr><td>{TEXT}</td></tr></table>',
        "2026-09-18",
        None,
        "谷城县畜牧局",
    )
    title = "“馆校牵手”让课本里的文物走进课堂"
    art(
        ODD,
        "shoulder_above_and_subtitle_below_in_paragraphs",
        INSTITUTE,
        "/Item/9901.aspx",
        "本馆新闻",
        title,
        f'<div class="article"><p class="yt">文化惠民在身边⑥</p><h1>$T</h1><p class="ft">——江畔市美育下乡见闻</p><div class="property">2026-11-06　来源：江畔晚报</div>{TEXT}</div>',
        "2026-11-06",
        "江畔晚报",
        f"{title}-江畔市文化馆",
    )
    title = "白杨区行政审批局2026年政府信息公开工作要点"
    art(
        ODD,
        "title_in_the_caption_of_a_table",
        DISTRICT,
        "/content/article/1602410",
        "政务公开",
        title,
        f'<table class="xxgk" width="100%"><caption>$T</caption><tr><th>索引号</th><td>BY003-2026-00016</td><th>发布日期</th><td>2026-04-15</td></tr><tr><th>发布机构</th><td>区行政审批局</td><th>有效性</th><td>有效</td></tr></table><div class="j-fontContent">{TEXT}</div>',
        "2026-04-15",
        None,
        "政务公开-白杨区人民政府",
    )


def rivals() -> None:
    """Several candidates for a title that disagree."""
    title = "州委编办调整粮食储备管理职责"
    art(
        ODD,
        "first_heading_is_the_site_second_the_column",
        PREFECTURE,
        "/wlfgw/c30512/202609/a6021.shtml",
        "委内动态",
        title,
        f'<h1 class="sitename">乌岚州发展和改革委员会</h1><h2 class="colname">委内动态</h2><div class="bt">$T</div><div class="ly">2026-09-22 09:00:12　来源：州委编办　【字体：大 中 小】</div><div class="zw">{TEXT}</div>',
        "2026-09-22",
        "州委编办",
        "乌岚州发展和改革委员会-委内动态",
    )
    title = "关于开展桐陵省第六批专精特新企业复核工作并公布复核结果查询方式的通知"
    art(
        ODD,
        "label_and_head_cut_short_the_page_says_it_whole",
        DEPARTMENT,
        "/gxt/tzgg/202611/t20261107_61300.html",
        "通知公告",
        title,
        f'<div class="con"><div class="con-title">$T</div><div class="con-fact"><span>时间：2026-11-07</span><span>作者：中小企业处</span></div><div class="TRS_Editor">{TEXT}</div></div>',
        "2026-11-07",
        None,
        "关于开展桐陵省第六批专精特新企业复核工作…",
        label("关于开展桐陵省第六批专精特新企业复核工作…", "2026-11-07"),
    )
    title = "桐陵省民用爆炸物品许可办理结果（10月）"
    art(
        ODD,
        "details_in_the_head_and_a_heading_of_the_text_is_longer",
        DEPARTMENT,
        "/gxt/detail.html?id=6120",
        "许可结果",
        title,
        f'<div class="detail-h"><strong>$T</strong></div><div class="detail-i">发布日期 2026.11.01 | 点击 57</div><div class="detail-c"><h3>一、关于民用爆炸物品生产销售许可事项办理情况的有关说明</h3>{TEXT}<h3>二、其他需要说明的事项</h3>{TEXT}</div>',
        "2026-11-01",
        None,
        "信息详情",
    )
    title = "县第三人民医院整体搬迁便民提示"
    art(
        ODD,
        "a_crumb_that_ends_in_words_for_the_text_and_a_logo_as_heading",
        COUNTY,
        "/art/2026/11/9/art_41903_61415.html",
        "通知公告",
        title,
        f'<div class="pos2">首页 &gt; 通知公告 &gt; 正文</div><h1><a href="/"><img src="/picture/0/logo2.png" alt="青石县人民政府"></a></h1><div class="nr"><p class="nr-t"><span style="font-size:22px">$T</span></p><p class="nr-d">2026/11/09　县卫健局供稿</p>{TEXT}</div>',
        "2026-11-09",
        None,
        "正文",
    )
    title = "白杨区再添两处社区微公园"
    art(
        ODD,
        "recommended_titles_stand_larger_above_the_text",
        DISTRICT,
        "/content/article/1602433",
        "白杨要闻",
        title,
        f'<div class="top-news"><h2><a href="/content/article/1602399">白杨区召开全区领导干部警示教育大会</a></h2></div><div class="newscontnet"><h3 class="newstitle">$T</h3><div class="newsinfo"><span>2026-11-08</span><span>来源：区城管局</span></div><div class="j-fontContent">{TEXT}</div></div><div class="rel"><h4>相关阅读</h4><ul><li><a href="/content/article/1602001">城市更新一年看变化</a><span>2026-10-30</span></li></ul></div>',
        "2026-11-08",
        "区城管局",
        "白杨要闻-白杨区人民政府",
    )


def days() -> None:
    """Days that a call of a script, data or the address tell."""
    title = "乌岚州电力保供应急演练举行"
    art(
        ODD,
        "day_only_in_the_call_of_a_function",
        PREFECTURE,
        "/wlfgw/c30512/aa/content_88172.shtml",
        "委内动态",
        title,
        f'<div class="content-area"><h2>$T</h2><p class="sub">时间：<script>writeDate(\'2026-10-27 15:20:00\');</script>　来源：能源科</p>{TEXT}</div>',
        "2026-10-27",
        "能源科",
        f"{title}-乌岚州发展和改革委员会",
    )
    title = "江畔市少儿书画展征稿"
    art(
        ODD,
        "day_only_in_data_for_search_engines",
        INSTITUTE,
        "/show/4471",
        "本馆公告",
        title,
        f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","datePublished":"2026-10-05T08:00:00+08:00","dateModified":"2026-10-06T08:00:00+08:00"}}</script><article><h1>$T</h1>{TEXT}</article>',
        "2026-10-05",
        None,
        f"{title}-江畔市文化馆",
    )
    title = "柳滩镇秸秆离田现场会召开"
    art(
        ODD,
        "telephone_page_with_the_day_as_a_line_of_small_words",
        MOBILE,
        "/news/2026/1103/6612.html",
        "镇村动态",
        title,
        f'<article class="weui-article"><h1>$T</h1><p class="weui-media-box__info"><em>柳滩发布</em><em>2026年11月3日 17:06</em></p><section>{TEXT}</section></article>',
        "2026-11-03",
        None,
        "柳滩镇人民政府",
    )
    title = "电梯困人救援知识"
    art(
        ODD,
        "day_cut_into_three_beside_the_title",
        DISTRICT,
        "/content/article/1602451",
        "部门动态",
        title,
        f'<div class="art-h"><div class="cal"><b>29</b><i>10</i><i>2026</i></div><h2>$T</h2></div><div class="j-fontContent">{TEXT}</div>',
        "2026-10-29",
        None,
        f"{title}-白杨区人民政府",
    )
    title = "青石县人民政府关于命名第二批生态文明建设示范村的决定"
    art(
        ODD,
        "day_in_chinese_numbers_in_the_line",
        COUNTY,
        "/art/zw/61500.html",
        "政策文件",
        title,
        f'<div class="gw"><div class="gw-t">$T</div><div class="gw-d">发布日期：二〇二六年十月十九日　　发布机构：青石县人民政府</div>{TEXT}</div>',
        "2026-10-19",
        None,
        f"{title}-青石县人民政府",
    )
    title = "畜牧技术培训班开班"
    art(
        ODD,
        "hidden_field_of_the_day_and_a_clock_of_today",
        OLD,
        "/show.asp?id=790",
        "畜牧新闻",
        title,
        f'<p align="center"><b>$T</b></p><p align="center">发布人：技术股　发布时间：<span id="fb"></span>　<span id="clock">2026年11月20日 10:02:31</span></p><input type="hidden" id="pubDate" value="2026-10-31"><script>document.getElementById("fb").innerHTML=document.getElementById("pubDate").value;</script>{TEXT}',
        "2026-10-31",
        None,
        "谷城县畜牧局-畜牧新闻",
    )
