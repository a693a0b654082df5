"""Articles whose day, title or neighbours stand otherwise than usual."""

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


def of_days() -> None:
    title = "江心洲生态修复通过验收"
    put(
        "big_day_over_year_and_month_to_the_left_of_the_title",
        f"{BUREAU}/news/911.html",
        transit(
            f"{title}-泉岭市水务局",
            f"""<div class="detail-head"><div class="date-box"><strong>23</strong><span>2026-09</span></div><h2>{title}</h2></div><div class="detail-con">{TEXT}</div>""",
            "水务要闻",
            "正文",
        ),
        title,
        "2026-09-23",
    )
    title = "湖心路隧道夜间封闭养护"
    put(
        "year_month_and_day_each_in_its_own_bold",
        f"{CITY}/xinwen/tg/202609/t21.html",
        city(
            f"{title}_通告",
            f"""<h1 class="article-title">{title}</h1><div class="article-meta">发布日期：<b>2026</b>年<b>09</b>月<b>25</b>日　来源：<b>市城管局</b></div><div id="article-content"><p>自2026年9月28日至10月3日每日22时至次日5时封闭。</p>{TEXT}</div>""",
            "通告",
        ),
        title,
        "2026-09-25",
        "市城管局",
    )
    title = "社区食堂建设观摩会"
    put(
        "day_behind_a_stroke_with_who_sent_it",
        f"{DISTRICT}/content/411.html",
        panels(
            "河湾区人民政府",
            f"""<h3 class="text-center">{title}</h3><p class="text-center text-muted">区民政局 / 2026-10-05 / 点击 1205 次</p>{TEXT}<h4>网友评论（2）</h4><div class="media"><p>希望多开几家。</p><small>2026-10-06</small></div><div class="media"><p>味道不错。</p><small>2026-10-07</small></div>""",
        ),
        title,
        "2026-10-05",
    )
    title = "海防林补植任务完成"
    put(
        "related_list_with_days_and_neighbours_with_days",
        f"{COUNTY}/web/news.action?id=311",
        county(
            title,
            f"""<div class="detail"><h3>{title}</h3><p class="time">来源：县林业局　时间：2026-10-16</p><div class="con">{TEXT}</div><p>上一篇：<a href="/web/news.action?id=310">渔港清淤开工</a><span>2026-10-15</span></p><p>下一篇：<a href="/web/news.action?id=312">海岛书屋开放</a><span>2026-10-18</span></p><div class="xg"><h4>相关新闻</h4><ul><li><a href="/web/news.action?id=280">海防林普查启动</a><span>2026-03-01</span></li><li><a href="/web/news.action?id=279">义务植树活动</a><span>2026-02-20</span></li></ul></div></div>""",
            "新闻动态",
        ),
        title,
        "2026-10-16",
        "县林业局",
    )
    title = "行政许可事项清单（2026年版）"
    put(
        "only_the_day_it_was_written_in_a_table_of_disclosure",
        f"{COUNTY}/xxgk/72.html",
        county(
            title,
            f"""<table class="xx"><tr><td>索引号</td><td>QY001/2026-00012</td></tr><tr><td>公开责任部门</td><td>县政府办公室</td></tr><tr><td>公开日期</td><td>2026-04-30</td></tr><tr><td>公开时限</td><td>长期公开</td></tr></table><h3>{title}</h3>{TEXT}""",
            "信息公开",
        ),
        title,
        "2026-04-30",
    )
    title = "省医保局：集采药品再降价"
    put(
        "state_of_a_front_end_beside_the_page",
        "http://www.lingbei.invalid/news/83",
        element(
            title,
            f"""<h1 class="news-title">{title}</h1><div class="news-sub"><span>省医保局</span><span>2026-10-27 08:15:30</span></div><div class="rich">{TEXT}</div><script>window.__NUXT__={{"data":[{{"id":83,"publishTime":"2026-10-27 08:15:30","updateTime":"2026-11-01 10:00:00"}}]}}</script>""",
        ),
        title,
        "2026-10-27",
    )


def of_titles() -> None:
    title = "岭北省市场监督管理厅关于2026年第三季度食品安全监督抽检情况的通告（2026年第8号）"
    put(
        "label_of_the_head_cut_short_and_a_whole_heading",
        f"{PROVINCE}/zw/tg/art/2026/art_21.html",
        province(
            "岭北省市场监督管理厅关于2026年第三季度食品安全监督...",
            f"""<div class="Three_xilan_02"><h1>{title}</h1></div><div class="Three_xilan_05"><span>发布时间：2026-10-23 09:00</span></div><div class="Three_xilan_07">{TEXT}</div>""",
            "通告",
            '<meta name="ArticleTitle" content="岭北省市场监督管理厅关于2026年第三季度食品安全监督..."><meta name="PubDate" content="2026-10-23 09:00">',
        ),
        title,
        "2026-10-23",
    )
    title = "石涧台县人民政府关于表扬全县护林先进个人的通报"
    put(
        "red_head_of_a_document_over_its_title",
        f"{OLD}/wj_show.jsp?id=31",
        old(
            "政府文件",
            f"""<table width="90%" align="center"><tr><td align="center"><font color="red" size="6"><b>石涧台县人民政府文件</b></font></td></tr><tr><td align="center">石政发〔2026〕12号</td></tr><tr><td><hr color="red"></td></tr><tr><td align="center"><font size="4"><b>{title}</b></font></td></tr><tr><td>{TEXT}</td></tr><tr><td align="right">石涧台县人民政府<br>2026年3月12日</td></tr><tr><td>发布日期：2026-03-16</td></tr></table>""",
            "政府文件",
        ),
        title,
        "2026-03-16",
    )
    title = "守护一江碧水 共建美丽泉岭"
    put(
        "main_title_with_a_line_above_and_a_line_below",
        f"{CITY}/xinwen/szyw/202610/t31.html",
        city(
            f"{title}_时政要闻_泉岭市人民政府",
            f"""<div class="yt">市委书记在全市河湖长制会议上强调</div><h1 class="article-title">{title}</h1><div class="ft">市长主持会议</div><div class="article-meta"><span class="publish-date">2026-10-31 21:40</span><span class="source">来源: 泉岭日报</span></div><div id="article-content">{TEXT}</div>""",
            "时政要闻",
        ),
        title,
        "2026-10-31",
        "泉岭日报",
    )
    title = "河湾非遗一分钟：竹编"
    put(
        "film_with_its_title_below_and_times_played",
        f"{DISTRICT}/content/412.html",
        panels(
            f"{title}_视频_河湾区人民政府",
            f"""<div class="video"><video src="/v/1.mp4" controls></video></div><div class="v-info"><h1>{title}</h1><span>播放：20261</span><span>时间：2026-08-18</span></div>""",
        ),
        title,
        "2026-08-18",
    )
    title = "Hewan Launches Night Ferry Service"
    put(
        "english_page_with_the_month_cut_short",
        f"{DISTRICT}/en/content/9.html",
        panels(
            "Hewan District",
            f"""<h2>{title}</h2><p class="info">Date: Oct. 21, 2026 | Source: Hewan Today</p><p>The ferry runs every thirty minutes between the two banks until midnight.</p><p>Residents may pay with the same card that they use on buses.</p>""",
        ),
        title,
        "2026-10-21",
        "Hewan Today",
    )
    title = "县图书馆暑期阅读活动小结"
    put(
        "heading_that_holds_the_day_in_small",
        f"{COUNTY}/web/news.action?id=313",
        county(
            "新闻动态",
            f"""<div class="page-header"><h1>{title} <small>2026-09-04</small></h1></div><div class="con">{TEXT}</div>""",
            "新闻动态",
        ),
        title,
        "2026-09-04",
    )


def build() -> None:
    of_days()
    of_titles()
