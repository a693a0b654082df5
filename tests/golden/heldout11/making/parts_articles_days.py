"""Articles with more than one day, or with one in an unusual place."""

from __future__ import annotations

from .parts_articles_offices import put
from .parts_frames import TEXT, aside, bootstrap, cells, plain, portlets

CITY = "http://www.yanqing.invalid"
COUNTY = "http://www.rongwan.invalid"


def several_days() -> None:
    title = "全国老旧小区改造经验交流会召开"
    body = f"""<h1>{title}</h1><div class="info">发布时间：2026-05-07 11:20　来源：省政府网</div>{TEXT}<p class="zz">（转自：云圩省人民政府网站，原文发表时间2026年5月2日，原标题：《经验交流会召开》）</p><p class="bj">责任编辑：赵某　校对：钱某　值班：2026年5月7日</p>"""
    put(
        "taken_over_days_later",
        f"{CITY}/zw/yw/9912.html",
        plain(title, "青砚市人民政府", body),
        title,
        "2026-05-07",
        "省政府网",
    )

    title = "公共数据授权运营实施细则（试行）"
    body = f"""<div class="gz-head"><h1>{title}</h1><p class="gz-t">（2026年2月3日市人民政府第40次常务会议通过　自2026年4月1日起施行）</p><div class="gz-bar"><span>公布日期：2026-02-20</span><span>施行日期：2026-04-01</span></div></div><div class="gz-con">{TEXT}</div>"""
    put(
        "passed_published_in_force_in_a_bar",
        f"{CITY}/zc/gz/2026/4.html",
        plain(title, "青砚市人民政府", body),
        title,
        "2026-02-20",
    )

    title = "历史文化名镇保护条例解读"
    body = f"""<div class="jd"><h1>{title}</h1><div class="jd-line">首次发布：2025-11-01 ｜ 最后更新：2026-03-15</div><div class="jd-gl"><strong>关联文件</strong><a href="/zc/tl/1.html">《历史文化名镇保护条例》</a><span>2025-10-20</span></div><div class="jd-con">{TEXT}</div></div>"""
    put(
        "first_published_and_last_updated",
        f"{CITY}/jd/771.html",
        plain(title, "青砚市人民政府", body),
        title,
        "2025-11-01",
    )

    title = "关于调整2026年住房公积金缴存基数的通知"
    cards = "".join(
        f'<div class="kv"><div class="k">{a}</div><div class="v">{b}</div></div>'
        for a, b in (
            ("索引号", "QY008-2026-0012"),
            ("发布机构", "市住房公积金管理中心"),
            ("生成日期", "2026-04-20"),
            ("发布日期", "2026-04-28"),
            ("废止日期", "—"),
            ("文号", "青房金〔2026〕9号"),
        )
    )
    put(
        "cards_of_a_name_and_a_value",
        f"{CITY}/open/doc/12",
        plain(
            title,
            "青砚市人民政府",
            f'<div class="kvs">{cards}</div><h1>{title}</h1><div>{TEXT}</div>',
        ),
        title,
        "2026-04-28",
    )

    title = "榕湾县2026年公开招聘教师公告"
    body = f"""<h1>{title}</h1><p class="x">发稿时间：2026-03-18 09:00　编辑：人事科</p>{TEXT}<table border="1"><tr><td>报名时间</td><td>2026年3月25日至29日</td></tr><tr><td>笔试时间</td><td>2026年4月18日</td></tr><tr><td>面试时间</td><td>2026年5月9日</td></tr></table><p>　　　　　　　　榕湾县教育局</p><p>　　　　　　　　2026年3月17日</p>"""
    put(
        "days_of_an_examination",
        f"{COUNTY}/jyj/zp/33.html",
        portlets(title, "榕湾县教育局", body),
        title,
        "2026-03-18",
    )

    title = "河道采砂许可延续公示"
    body = f"""<h3 class="title">{title}</h3><p class="source">信息来源：河长办　　时间：2026年05月06日 星期三 09:12　　浏览次数：<span id="vc">26</span>　　【字体：小 大】</p><div id="content">{TEXT}<p>公示期：2026年5月6日至5月12日。</p></div>"""
    put(
        "weekday_in_the_line",
        f"{COUNTY}/eportal/ui?pageId=436795&articleKey=120",
        portlets("榕湾县水利局", "榕湾县水利局", body),
        title,
        "2026-05-06",
        "河长办",
    )

    title = "关于城区燃气管道检修的停气公告"
    body = f"""<h1>{title}</h1><div class="sx"><b>停气时间：</b>2026年5月20日8:00至5月21日18:00　<b>影响范围：</b>望榕路沿线</div><div class="fb">发布单位：市城管局 | 发布：2026-05-18</div><div>{TEXT}</div>"""
    put(
        "time_of_the_stop_first",
        f"{CITY}/cg/tq/5.html",
        plain(title, "青砚市城市管理局", body),
        title,
        "2026-05-18",
    )


def unusual_places() -> None:
    title = "古树名木挂牌保护"
    body = f"""<div class="nr-box"><div class="nr-date"><b>05-06</b><span>2026</span></div><div class="nr-t"><h1>{title}</h1></div><div class="nr-c">{TEXT}</div></div>"""
    put(
        "month_and_day_over_the_year",
        f"{CITY}/lyj/dt/71.html",
        plain(title, "青砚市林业局", body),
        title,
        "2026-05-06",
    )

    title = "湿地鸟类同步调查结束"
    body = f"""<div class="wz"><div class="wz-t">{title}</div><div class="wz-c">{TEXT}</div><div class="wz-f"><p>来源：湿地中心　责任编辑：林某　发布：2026年2月14日</p></div></div><div class="pn"><p>上一篇：<a href="70.html">森林防火检查</a></p><p>下一篇：<a href="72.html">苗木检疫</a></p></div>"""
    put(
        "editor_and_day_below_the_text",
        f"{CITY}/lyj/dt/70_1.html",
        plain(title, "青砚市林业局", body),
        title,
        "2026-02-14",
    )

    title = "林业有害生物普查简报（第三期）"
    body = f"""<h1>{title}</h1><div class="c">{TEXT}<p style="text-align:right">青砚市林业局</p><p style="text-align:right">二〇二六年三月十九日</p></div>"""
    put(
        "signed_and_nothing_else",
        f"{CITY}/lyj/jb/t3_991203.html",
        plain(title, "青砚市林业局", body),
        title,
        None,
    )

    title = "全市义务植树尽责率公布"
    head = f'<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="2026-03-20 08:41"><meta name="ContentSource" content="绿化办"><meta name="Keywords" content="植树"><meta name="Author" content="">'
    body = f"""<div class="ny"><h1>{title}</h1><div class="c">{TEXT}</div></div>"""
    put(
        "labels_of_the_head_alone",
        f"{CITY}/lyj/dt/88.html",
        plain(title, "青砚市林业局", body, head),
        title,
        "2026-03-20",
    )

    title = "种苗质量抽检结果"
    body = f"""<div class="tabs"><h1>{title}</h1><ul class="bar"><li>日期</li><li>2026-04-03</li><li>来源</li><li>种苗站</li><li>分享</li></ul><div class="c">{TEXT}</div></div>"""
    put(
        "names_and_values_as_items",
        f"{CITY}/lyj/dt/91.html",
        plain(title, "青砚市林业局", body),
        title,
        "2026-04-03",
        "种苗站",
    )

    title = "春季森林防火检查纪实"
    body = f"""<div class="sp"><video src="/v/1.mp4" controls></video><h2>{title}</h2><p><span>发布：2026-04-06</span> <span>时长：03:22</span> <span>播放：1024次</span></p><div>{TEXT}</div></div>"""
    put(
        "length_of_a_film_beside",
        f"{CITY}/lyj/sp/11.html",
        plain(title, "青砚市林业局", body),
        title,
        "2026-04-06",
    )

    title = "林木采伐限额执行情况报告"
    body = f"""<h1>{title}</h1><p class="i">发布日期：2026-01-08</p><iframe src="/pdfjs/web/viewer.html?file=/u/cf.pdf" width="100%" height="900"></iframe>"""
    put(
        "nothing_but_a_framed_file",
        f"{CITY}/lyj/bg/5.html",
        plain(title, "青砚市林业局", body),
        title,
        "2026-01-08",
    )

    title = "林下经济示范基地名单"
    body = f"""<div class="col-name"><h1>通知公告</h1></div><h2 class="art-name">{title}</h2><div class="art-time">2026.04.25&nbsp;&nbsp;|&nbsp;&nbsp;产业科</div><div>{TEXT}</div>"""
    put(
        "first_heading_names_the_column",
        f"{CITY}/lyj/tzgg/17.html",
        bootstrap("通知公告_青砚市林业局", "青砚市林业局", body, "通知公告"),
        title,
        "2026-04-25",
    )

    title = "植物新品种保护宣传周活动"
    body = f"""<table width="980" align="center"><tr><td height="26">今天是：2026年5月31日 星期日</td></tr><tr><td align="center"><h2>{title}</h2>加入时间:2026-4-26 8:20:00 来源:科技科 访问量:36</td></tr><tr><td>{TEXT}</td></tr></table>"""
    put(
        "today_above_and_time_it_was_added",
        f"{CITY}/lyj/old/view.asp?id=9",
        cells("青砚市林业局", "青砚市林业局", body),
        title,
        "2026-04-26",
        "科技科",
    )

    title = "野生动物收容救护电话公布"
    body = f"""<h1>{title}</h1><div class="m"><span class="label">发布部门</span><span class="val">保护站</span><span class="label">录入时间</span><span class="val">2026-03-03 10:00</span></div><div class="c">{TEXT}</div>"""
    put(
        "time_it_was_entered",
        f"{CITY}/lyj/gg/19.html",
        plain(title, "青砚市林业局", body, side=aside(("迁徙季巡护", "2026-04-01"))),
        title,
        "2026-03-03",
    )


def build() -> None:
    several_days()
    unusual_places()
