"""Articles in ways that the sets before do not have: copies, other scripts, other years."""

from __future__ import annotations

from .parts_articles import put
from .parts_frames import (
    CITY,
    COUNTY,
    DISTRICT,
    OFFICE,
    TEXT,
    TOWN,
    hanweb,
    old,
    trs,
    ucap,
    uni,
    wp,
)


def page(title: str, inner: str, head: str = "", lang: str = "zh") -> str:
    """Hardly anything around an article: a path above, a line below."""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><div class="crumb"><a href="/">首页</a> / <a href="/news/">动态</a></div>{inner}<div class="bottom">松坪县卫生健康局</div></body></html>"""


SITE = "http://wjj.songping.invalid"


def copies() -> None:
    title = "@松坪人，这份防暑指南请收好"
    put(
        "copy_of_a_message_of_wechat",
        f"{SITE}/news/301.html",
        page(
            title,
            f"""<div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">{title}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">松坪卫健</span><a href="javascript:void(0);" class="rich_media_meta_nickname">松坪发布</a><em id="publish_time" class="rich_media_meta">2026年8月3日 18:20</em><em class="rich_media_meta">岭南道</em></div><div class="rich_media_content" id="js_content">{TEXT}</div></div>""",
        ),
        title,
        "2026-08-03",
    )

    title = "国务院部署秋粮生产工作"
    put(
        "taken_over_with_the_day_of_the_agency",
        f"{CITY}/xwzx/gwyxx/202608/t20260822_7.html",
        trs(
            f"{title}_国务院信息",
            f"""<div class="xl"><h1>{title}</h1><div class="xl_sx">2026-08-22 07:12　　来源： 新华社　　【字体：<a>大</a> <a>中</a> <a>小</a>】　<a>打印</a></div><div class="TRS_Editor"><p>新华社8月21日电　有关会议部署秋粮生产。</p>{TEXT}</div></div>""",
            "国务院信息",
        ),
        title,
        "2026-08-22",
        "新华社",
    )

    title = "疫苗接种门诊信息公示"
    put(
        "facts_within_data_for_a_framework",
        f"{SITE}/detail/302",
        page(
            title,
            f"""<div id="__next"><main><h1 class="jsx-1">{title}</h1><div class="jsx-1 meta"><span>疾控中心</span><span>08-12</span></div><div>{TEXT}</div></main></div>""",
            '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"疫苗接种门诊信息公示","datePublished":"2026-08-12T09:00:00+08:00"}</script>',
        ),
        title,
        "2026-08-12",
    )

    title = "無煙環境建設工作通報"
    put(
        "traditional_letters",
        f"{SITE}/hant/303.html",
        page(
            title,
            f"""<h1>{title}</h1><div class="info">發佈時間：2026-08-14　來源：縣衛生健康局　瀏覽次數：88</div><div class="content"><p>各單位要落實控煙責任，完善標識。</p><p>全縣公共場所控煙檢查合格率穩步提高，後續將繼續督導。</p></div>""",
            lang="zh-Hant",
        ),
        title,
        "2026-08-14",
        "縣衛生健康局",
    )

    title = "Songping Opens New Community Clinic"
    put(
        "english_words_for_day_and_source",
        f"{SITE}/en/304.html",
        page(
            title,
            f"""<h1>{title}</h1><p class="info">Updated: August 12, 2026 &nbsp; Source: Songping Daily</p><p>The clinic serves about 20,000 residents in the eastern part of the county.</p><p>It opened to the public on Monday after a year of construction.</p>""",
            lang="en",
        ),
        title,
        "2026-08-12",
        "Songping Daily",
    )

    title = "County Holds Health Fair"
    put(
        "english_with_a_day_of_digits",
        f"{SITE}/en/305.html",
        page(
            title,
            f"""<div class="art"><h2>{title}</h2><div class="from">From: Health Bureau | 2026-07-09</div><p>More than thirty hospitals and clinics joined the fair and offered free check-ups.</p></div>""",
            lang="en",
        ),
        title,
        "2026-07-09",
        "Health Bureau",
    )


def without_much() -> None:
    title = "松坪县卫生健康局主要职责"
    put(
        "duties_without_any_day",
        f"{SITE}/zy/306.html",
        page(
            title,
            f"""<h1>{title}</h1><div class="content">{TEXT}<p>（一）组织拟订卫生健康事业发展规划。</p><p>（二）负责传染病防治监督。</p></div>""",
        ),
        title,
        None,
    )

    title = "健康素养66条宣传片"
    put(
        "player_and_a_list_of_other_films",
        f"{SITE}/video/307.html",
        page(
            title,
            f"""<div class="player"><video poster="/p.jpg" src="/307.mp4"></video></div><h2 class="vt">{title}</h2><p class="vi">2026-06-30　播放 1203　时长 03:21</p><div class="rel"><h3>相关视频</h3><ul><li><a href="308.html">洗手七步法</a><i>01:15</i></li><li><a href="309.html">科学就医</a><i>02:08</i></li></ul></div>""",
        ),
        title,
        "2026-06-30",
    )

    title = "2026年度医疗机构名单（截至6月30日）"
    put(
        "table_as_the_whole_text",
        f"{SITE}/news/310.html",
        page(
            title,
            f"""<div class="t1">{title}</div><div class="t2">发布：2026-07-03　医政股</div><table border="1"><tr><th>序号</th><th>机构名称</th><th>登记日期</th></tr><tr><td>1</td><td>松坪县人民医院</td><td>2024-01-05</td></tr><tr><td>2</td><td>松坪县中医院</td><td>2025-09-12</td></tr></table>""",
        ),
        title,
        "2026-07-03",
    )

    title = "松坪县司法局二〇二六年普法工作要点"
    put(
        "centred_font_and_a_day_in_brackets",
        f"{OFFICE}/news_show.asp?id=215",
        old(
            "松坪县司法局",
            f"""<P ALIGN="center"><FONT SIZE="5" FACE="黑体">{title}</FONT></P><P ALIGN="center"><FONT SIZE="2">[ 作者：普法办　　2026-3-12　　已阅读 331 次 ]</FONT></P>{TEXT}""",
        ),
        title,
        "2026-03-12",
    )

    title = "律师行业专项整治动员会召开"
    put(
        "day_in_two_digits_with_dots",
        f"{OFFICE}/news_show.asp?id=216",
        old(
            f"{title}--松坪县司法局",
            f"""<TABLE WIDTH="100%"><TR><TD ALIGN="center"><B>{title}</B></TD></TR><TR><TD ALIGN="right"><FONT SIZE="2">发布日期：26.08.07</FONT></TD></TR><TR><TD>{TEXT}</TD></TR></TABLE>""",
        ),
        title,
        "2026-08-07",
    )

    title = "公证处搬迁公告"
    put(
        "moved_on_a_day_and_published_below",
        f"{OFFICE}/news_show.asp?id=217",
        old(
            "松坪县司法局-公告",
            f"""<CENTER><H3>{title}</H3></CENTER><P>　　我县公证处定于2026年9月7日起搬迁至政务大楼一楼办公，请相互转告。</P><P>　　联系电话保持不变，给您带来不便，敬请谅解。</P><P ALIGN="right"><FONT SIZE="2" COLOR="gray">发布时间：2026-08-24 编辑：admin</FONT></P>""",
        ),
        title,
        "2026-08-24",
    )


def other_orders() -> None:
    title = "云埠区教育局关于公办学校招生范围调整的公告"
    put(
        "facts_as_a_list_to_the_left_of_the_text",
        f"{DISTRICT}/zwgk/jyj/202608/2c.shtml",
        ucap(
            title,
            f"""<div class="row"><div class="col-3"><ul class="facts"><li><span>发布机构</span><b>区教育局</b></li><li><span>生成日期</span><b>2026-08-03</b></li><li><span>发布日期</span><b>2026-08-07</b></li><li><span>有效性</span><b>有效</b></li></ul></div><div class="col-9"><h1>{title}</h1>{TEXT}</div></div>""",
            "公告公示",
        ),
        title,
        "2026-08-07",
    )

    title = "云埠区森林防火期禁火令"
    put(
        "time_of_release_behind_an_icon_and_many_counts",
        f"{DISTRICT}/zwgk/tg/202609/3d.shtml",
        ucap(
            title,
            f"""<h1>{title}</h1><div class="bar"><span><i class="fa fa-clock-o"></i> 2026-08-31 23:05:10</span><span><i class="fa fa-eye"></i> 20260901</span><span><i class="fa fa-thumbs-up"></i> 12</span></div>{TEXT}""",
            "通告",
        ),
        title,
        "2026-08-31",
    )

    title = "枫岭镇2026年度部门预算公开"
    put(
        "files_only_under_a_title_of_wordpress",
        f"{TOWN}/2026/02/yusuan/",
        wp(
            title,
            f"""<article class="post"><h1 class="entry-title">{title}</h1><p class="byline">Posted on <a href="#"><time class="entry-date" datetime="2026-02-11T15:00:00+08:00">2026-02-11</time></a> by <a href="/author/cw/">财政所</a></p><div class="entry-content"><div class="wp-block-file"><a href="/wp-content/uploads/ys.pdf">枫岭镇2026年度部门预算</a><a href="/wp-content/uploads/ys.pdf" download>下载</a></div></div></article>""",
        ),
        title,
        "2026-02-11",
    )

    title = "区民政局开展“敬老月”活动"
    put(
        "telephone_page_with_avatar_and_day",
        f"{DISTRICT}/m/news/55",
        uni(
            "资讯",
            f"""<h1 class="text-xl">{title}</h1><div class="flex"><img class="avatar" src="/a.png"><div><div class="name">云埠民政</div><div class="date">2026/08/29 12:00</div></div></div><div class="rich-text">{TEXT}</div>""",
        ),
        title,
        "2026-08-29",
    )

    title = "柳塘县2026年义务教育阶段学校招生工作实施方案"
    put(
        "published_by_whom_on_which_day_in_one_sentence",
        f"{COUNTY}/art/2026/6/18/art_1211_3400.html",
        hanweb(
            title,
            f"""<h3 align="center">{title}</h3><p align="center" class="sm">本文由 县教育局 于 2026-06-18 发布　|　责任编辑：教育股</p><div id="zoom">{TEXT}</div>""",
            "招生考试",
        ),
        title,
        "2026-06-18",
    )

    title = "柳塘县气象灾害应急预案"
    put(
        "first_issued_and_revised_days_in_a_table",
        f"{COUNTY}/art/2026/5/20/art_1212_3401.html",
        hanweb(
            title,
            f"""<table border="1" class="xx"><tr><td>首次发布</td><td>2021-05-12</td><td>修订日期</td><td>2026-05-11</td></tr><tr><td>公开日期</td><td>2026-05-20</td><td>废止日期</td><td>—</td></tr></table><h2>{title}</h2><div id="zoom">{TEXT}</div>""",
            "应急预案",
        ),
        title,
        "2026-05-20",
    )

    title = "澜溪州市气象台发布高温橙色预警信号"
    put(
        "told_at_a_clock_time_of_the_text",
        f"{CITY}/zwgk/yjyj/202608/t20260809_2.html",
        trs(
            title,
            f"""<div class="xl"><h1>{title}</h1><div class="xl_sx"><span>发布时间：2026-08-09 10:58</span></div><div class="TRS_Editor"><p>市气象台2026年8月9日10时30分发布高温橙色预警信号，预计8月10日最高气温37℃以上。</p></div></div>""",
            "预警信息",
        ),
        title,
        "2026-08-09",
    )

    title = "第三届澜溪州书法展在市文化馆开幕"
    put(
        "pictures_with_captions_that_tell_days",
        f"{CITY}/xwzx/tpxw/202608/t20260815_1.html",
        trs(
            f"{title}_图片新闻",
            f"""<div class="xl"><h1>{title}</h1><div class="xl_sx"><span>2026-08-15</span>&nbsp;<span>市文化馆</span></div><div class="pics"><figure><img src="1.jpg"><figcaption>8月14日，观众在参观展览。</figcaption></figure><figure><img src="2.jpg"><figcaption>2026年8月13日，布展现场。</figcaption></figure></div></div>""",
            "图片新闻",
        ),
        title,
        "2026-08-15",
    )


def build() -> None:
    copies()
    without_much()
    other_orders()
