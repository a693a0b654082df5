"""Articles as bureaus, counties and towns served them: titles, days and sources."""

from __future__ import annotations

from .parts_frames import (
    AS_OF,
    CITY,
    COUNTY,
    POLICE,
    TEXT,
    TOWN,
    bureau,
    layui,
    old,
    portal,
    single,
    theme,
    vant,
)

OLD = "http://sw.yuanping.invalid"


def put(
    name: str, url: str, html: str, title: str, day: str | None, origin: str | None = None
) -> None:
    """One article: its title, the day it was published, and where it was taken from."""
    article = {"title": title, "published": day} | ({"origin": origin} if origin else {})
    single(f"articles/{name}", url, AS_OF, html, article=article)


def lines_of_facts() -> None:
    title = "全市公安机关夏季治安行动启动"
    body = f"""<div class="news-detail"><div class="news-title">{title}</div><div class="news-info"><em>2026-05-22 09:12</em><em>作者：政治部</em><em>点击：2026</em></div><div class="news-text">{TEXT}</div></div>"""
    put(
        "days_and_clicks_in_em",
        f"{POLICE}/jwzx/221.html",
        bureau(title, body, "警务资讯"),
        title,
        "2026-05-22",
    )

    title = "关于调整部分路口信号灯配时的公告"
    body = f"""<h2 style="text-align:center">{title}</h2><div class="layui-row meta"><div class="layui-col-xs6">文章来源 / 县交警大队</div><div class="layui-col-xs6">发布于 / 2026.05.14</div></div><div class="layui-text">{TEXT}<p>调整时间：2026年5月20日起。</p></div>"""
    put(
        "slashes_after_the_labels",
        f"{COUNTY}/news/88.html",
        layui("公告", body, "通知公告"),
        title,
        "2026-05-14",
        "县交警大队",
    )

    title = "我市出台住房公积金新政"
    body = f"""<article><h1>{title}</h1><div class="meta flex"><div><span class="k">发布日期</span><span class="v">2026-05-09 17:30</span></div><div><span class="k">来源</span><span class="v">市公积金中心</span></div><div><span class="k">浏览量</span><span class="v">3021</span></div></div>{TEXT}</article>"""
    put(
        "names_and_values_in_spans",
        f"{CITY}/ywdt/301.html",
        portal(f"{title}_楸州市人民政府", body, "要闻动态"),
        title,
        "2026-05-09",
        "市公积金中心",
    )

    title = "供水管网抢修停水通知"
    body = f"""<TABLE width="98%" align="center"><TR><TD align="center"><FONT size="4" color="#990000"><B>{title}</B></FONT></TD></TR><TR><TD align="center" bgcolor="#EEEEEE">编辑：admin　添加：2026-5-27 8:31:02　阅读：[20260527]次</TD></TR><TR><TD>{TEXT}<P>停水时间：2026年5月28日8:00至18:00</P></TD></TR></TABLE>"""
    put(
        "reads_that_look_like_a_day",
        f"{OLD}/show.asp?id=901",
        old("区水务局", body),
        title,
        "2026-05-27",
    )

    title = "芸岭镇举办春茶采摘节"
    body = f"""<div class="card"><div class="card-body"><h3 class="card-title">{title}</h3><h6 class="card-subtitle text-muted">党政综合办 · 2026-04-12 · 阅读 315</h6><div class="card-text">{TEXT}</div></div></div>"""
    put(
        "points_between_office_day_and_reads",
        f"{TOWN}/show-61.html",
        theme("镇情动态", body),
        title,
        "2026-04-12",
    )

    title = "西港区推行“一窗通办”"
    body = f"""<div class="van-cell-group"><h3 class="tt">{title}</h3><div class="van-cell"><div class="van-cell__title">发布时间</div><div class="van-cell__value">2026-05-06</div></div><div class="van-cell"><div class="van-cell__title">信息来源</div><div class="van-cell__value">区行政审批局</div></div></div><div class="rich">{TEXT}</div>"""
    put(
        "cells_of_vant_above_the_text",
        "http://zwfw.xigang.invalid/m/news/6",
        vant("资讯详情", body),
        title,
        "2026-05-06",
        "区行政审批局",
    )

    title = "桦溪县举行防汛应急演练"
    body = f"""<div class="art"><h1>{title}</h1><p class="pub">本站发布时间：2026年5月30日 | 供稿：县应急管理局 | 审核：县政府办</p>{TEXT}</div>"""
    put(
        "published_on_this_site_by_whom",
        f"{COUNTY}/news/90.html",
        layui("要闻", body, "桦溪要闻"),
        title,
        "2026-05-30",
    )

    title = "楸州市2026年一季度经济运行情况"
    body = f"""<h1>{title}</h1><ul class="pubinfo"><li>2026-04-21</li><li>市统计局</li><li>字号：<a>大</a><a>中</a><a>小</a></li><li><a>打印</a></li></ul>{TEXT}<p>（数据截至2026年3月31日）</p>"""
    put(
        "items_without_any_label",
        f"{CITY}/zwgk/tjxx/12.html",
        portal(title, body, "统计信息"),
        title,
        "2026-04-21",
    )

    title = "市公安局关于查处违规改装车辆的通告"
    body = f"""<div class="news-title">{title}</div><div class="news-info">【 发布时间：<span>2026-05-17</span> 】【 来源：<span>交警支队</span> 】</div>{TEXT}<p align="right">楸州市公安局</p><p align="right">2026年5月15日</p>"""
    put(
        "signed_two_days_before_it_was_shown",
        f"{POLICE}/jwzx/225.html",
        bureau(title, body, "警务资讯"),
        title,
        "2026-05-17",
        "交警支队",
    )

    title = "县医院新增夜间门诊"
    body = f"""<div class="hd"><h1>{title}</h1><div class="by"><span>来源：县融媒体中心</span><time datetime="2026-05-25T22:40:00+08:00">5月25日 22:40</time></div></div>{TEXT}"""
    put(
        "year_only_within_the_element_of_time",
        f"{COUNTY}/news/93.html",
        layui("要闻", body, "桦溪要闻"),
        title,
        "2026-05-25",
        "县融媒体中心",
    )

    title = "森林草原防火令"
    body = f"""<div class="gw"><p class="fwjg">桦溪县人民政府</p><h1>{title}</h1><p class="wh">桦政令〔2026〕2号</p><p>现将有关事项命令如下：</p>{TEXT}<p class="qz">县长：（签名）</p><p class="rq">2026年3月1日</p></div><div class="foot2">发布日期：2026-03-02 09:00　浏览：88</div>"""
    put(
        "order_with_its_day_of_publishing_below",
        f"{COUNTY}/open/zl/2.html",
        layui("政府令", body, "政府令"),
        title,
        "2026-03-02",
    )


def papers() -> None:
    def index(title: str, rows: tuple[tuple[str, str], ...], below: str = TEXT) -> str:
        cells = "".join(f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in rows)
        return f'<table class="xxgk">{cells}</table><h1>{title}</h1>{below}'

    title = "楸州市供热条例实施细则"
    put(
        "formed_made_public_and_in_force_in_a_table",
        f"{CITY}/zwgk/gfxwj/5.html",
        portal(
            title,
            index(
                title,
                (
                    ("索引号", "532500-2026-00005"),
                    ("发文字号", "楸政规〔2026〕1号"),
                    ("成文日期", "2026-04-20"),
                    ("公开日期", "2026-04-28"),
                    ("施行日期", "2026-06-01"),
                ),
            ),
            "规范性文件",
        ),
        title,
        "2026-04-28",
    )

    title = "关于废止《摊点管理办法》的决定"
    put(
        "only_the_day_it_was_formed",
        f"{CITY}/zwgk/gfxwj/6.html",
        portal(
            title,
            index(
                title,
                (
                    ("文号", "楸政发〔2026〕9号"),
                    ("成文日期", "2026-05-11"),
                    ("效力状态", "现行有效"),
                ),
            ),
            "规范性文件",
        ),
        title,
        None,
    )

    title = "《楸州市供热条例实施细则》政策解读"
    body = f"""<h1>{title}</h1><div class="meta">2026-04-29 10:00 来源：市住建局</div><div class="rel">解读文件：<a href="5.html">楸州市供热条例实施细则</a>（2026-04-28）</div>{TEXT}"""
    put(
        "explains_a_paper_of_the_day_before",
        f"{CITY}/zwgk/zcjd/5.html",
        portal(title, body, "政策解读"),
        title,
        "2026-04-29",
        "市住建局",
    )

    title = "西港片区管网改造工程中标结果公告"
    body = f"""<h1>{title}</h1><table><tr><td>项目编号</td><td>QZ2026-031</td></tr><tr><td>开标时间</td><td>2026-05-06 09:30</td></tr><tr><td>公示期</td><td>2026-05-08至2026-05-12</td></tr><tr><td>中标价</td><td>2026.05万元</td></tr></table><p class="r">信息时间：2026-05-07</p>"""
    put(
        "price_that_looks_like_a_month",
        f"{CITY}/zwgk/zbtb/31.html",
        portal("公共资源交易", body, "招标投标"),
        title,
        "2026-05-07",
    )

    title = "2026年公开招聘编外人员面试成绩公示"
    body = f"""<div class="news-title">{title}</div><div class="news-info">发布时间：2026-05-24</div><p>面试时间：2026年5月23日</p><table><tr><th>考号</th><th>成绩</th></tr><tr><td>20260501</td><td>88.05</td></tr><tr><td>20260502</td><td>82.10</td></tr></table>"""
    put(
        "numbers_of_candidates_like_days",
        f"{POLICE}/jwzx/240.html",
        bureau(title, body, "警务资讯"),
        title,
        "2026-05-24",
    )

    title = "行政处罚决定书（沅坪水罚〔2026〕3号）"
    body = """<TABLE width="98%" border="1"><TR><TD colspan="2" align="center"><B>行政处罚决定书（沅坪水罚〔2026〕3号）</B></TD></TR><TR><TD>处罚决定日期</TD><TD>2026-04-30</TD></TR><TR><TD>处罚有效期</TD><TD>2029-04-30</TD></TR><TR><TD>公示日期</TD><TD>2026-05-06</TD></TR></TABLE>"""
    put(
        "decided_valid_and_shown",
        f"{OLD}/show.asp?id=905",
        old("行政处罚公示", body),
        title,
        "2026-05-06",
    )

    title = "楸州市古树名木保护规划（2026—2035年）"
    body = f"""<h1>{title}</h1><div class="meta"><span>规划期限：2026-01-01至2035-12-31</span><span>发布：2026-03-18</span></div>{TEXT}<p>附件：<a href="/f/gh.pdf">规划文本.pdf</a></p>"""
    put(
        "span_of_a_plan_beside_the_day",
        f"{CITY}/zwgk/ghjh/3.html",
        portal(title, body, "规划计划"),
        title,
        "2026-03-18",
    )


def titles() -> None:
    title = "打通“最后一米”"
    body = f"""<div class="sup">一线故事</div><h1>{title}</h1><h2>——城东社区网格员的一天</h2><div class="meta">2026-05-02 来源：楸州日报</div>{TEXT}"""
    put(
        "words_above_and_a_dash_below",
        f"{CITY}/ywdt/310.html",
        portal(f"{title}——城东社区网格员的一天", body, "要闻动态"),
        title,
        "2026-05-02",
        "楸州日报",
    )

    title = "关于开展2026年度农机报废更新的通知"
    body = f"""<p align="center"><b>桦溪县农业农村局</b></p><p align="center"><b>{title}</b></p><p align="center">发布时间：2026-04-16 来源：县农业农村局</p>{TEXT}"""
    put(
        "paragraphs_centred_in_bold",
        f"{COUNTY}/open/tz/16.html",
        layui(title, body, "通知"),
        title,
        "2026-04-16",
        "县农业农村局",
    )

    title = "区水务局召开安全生产例会"
    body = f"""<TABLE width="98%"><TR><TD><IMG src="dot.gif"> <A href="default.asp">首页</A> → <A href="class.asp?id=1">工作动态</A> → 正文</TD></TR><TR><TD align="center"><SPAN class="STYLE1">{title}</SPAN></TD></TR><TR><TD align="center">(2026-05-18 16:02:51)</TD></TR><TR><TD>{TEXT}</TD></TR></TABLE>"""
    put(
        "arrows_of_the_path_and_round_brackets",
        f"{OLD}/show.asp?id=890",
        old("沅坪区水务局-工作动态", body),
        title,
        "2026-05-18",
    )

    title = "端午节放假安排"
    body = f"""<div class="d-flex"><div class="bg-light text-center p-2"><div class="h3">29</div><div>2026-05</div></div><div><h3>{title}</h3><small>发布人：党政办</small></div></div>{TEXT}<p>6月19日至21日放假，共3天。</p>"""
    put(
        "day_over_the_year_to_the_left",
        f"{TOWN}/show-66.html",
        theme("通知公告", body),
        title,
        "2026-05-29",
    )

    title = "全市生态环境保护大会召开"
    body = f"""<div class="video"><video src="/v.mp4" controls></video></div><h1>{title}</h1><p class="m"><i class="icon-clock"></i>2026-05-31 20:10<i class="icon-eye"></i>1024</p>{TEXT}"""
    put(
        "film_above_and_pictograms",
        f"{CITY}/ywdt/sp/8.html",
        portal("视频新闻", body, "视频新闻"),
        title,
        "2026-05-31",
    )

    title = "红火蚁防控明白纸"
    body = """<h3>红火蚁防控明白纸</h3><p class="text-muted">2026/5/4 农服中心</p><p><img src="/h1.jpg" alt="明白纸"></p>"""
    put(
        "one_picture_and_a_slashed_day",
        f"{TOWN}/show-58.html",
        theme("通知公告", body),
        title,
        "2026-05-04",
    )

    title = "关于杨家湾大桥限行的通告"
    body = f"""<h1>{title}</h1><div class="meta"><span>索引号：QZ-2026-0102</span><span>生成日期：2026-05-10</span><span>公开时限：长期公开</span><span>公开日期：2026-05-12</span></div>{TEXT}"""
    put(
        "generated_and_disclosed_in_one_line",
        f"{CITY}/zwgk/tg/8.html",
        portal(title, body, "通告"),
        title,
        "2026-05-12",
    )

    title = "桦溪县2026年第一批拟命名示范农场公示"
    body = f"""<h1>{title}</h1><p class="info">公示时间：2026-05-19—2026-05-25<br>发布时间：2026-05-19<br>信息来源：县农业农村局</p>{TEXT}"""
    put(
        "breaks_between_time_of_display_and_day",
        f"{COUNTY}/open/gs/9.html",
        layui("公示", body, "公示公告"),
        title,
        "2026-05-19",
        "县农业农村局",
    )

    title = "致全镇返乡人员的一封信"
    body = f"""<h3>{title}</h3>{TEXT}<p class="text-right">芸岭镇人民政府</p><p class="text-right">2026年1月28日</p><p class="text-right text-muted small">发布：2026-01-29 更新：2026-02-03</p>"""
    put(
        "signed_published_and_mended_below",
        f"{TOWN}/show-41.html",
        theme("通知公告", body),
        title,
        "2026-01-29",
    )


def build() -> None:
    lines_of_facts()
    papers()
    titles()
