"""Articles whose days are easily taken for others: deadlines, meetings, force, mending."""

from __future__ import annotations

from .parts_articles import CITY, COUNTY, SERVED, TOWN, put
from .parts_frames import TEXT, cells, columns, press, province, served, struts


def other_days() -> None:
    title = "澜江市养犬管理办法"
    body = f"""<h1>{title}</h1><div class="yz">（2026年1月15日市政府第8次常务会议通过　2026年2月3日市人民政府令第61号公布　自2026年5月1日起施行）</div><div class="con">{TEXT}</div>"""
    put(
        "passed_made_public_in_force_in_brackets",
        f"{CITY}/zwgk/gz/61.html",
        province(title, body, "规章"),
        title,
        "2026-02-03",
    )

    title = "关于召开棉花生产座谈会的通知"
    body = f"""<div class="title">{title}</div><div class="text"><p>会议时间：2026年5月20日上午9时</p><p>会议地点：县政府三楼</p>{TEXT}</div><div class="bot">录入时间：2026-05-15 10:00 录入：办公室</div>"""
    put(
        "time_of_the_meeting_above_and_entry_below",
        f"{COUNTY}/tzgg/2199.html",
        struts("通知公告", body, "通知公告"),
        title,
        "2026-05-15",
    )

    title = "污水厂提标改造工程招标公告"
    body = f"""<h2 class="t">{title}</h2><table class="zb"><tr><td>公告开始时间</td><td>2026-05-13</td><td>公告结束时间</td><td>2026-05-18</td></tr><tr><td>开标时间</td><td>2026-06-03 09:30</td><td>项目编号</td><td>LJ-2026-044</td></tr></table>{TEXT}"""
    put(
        "begins_ends_and_opening_of_bids",
        f"{CITY}/ggzy/zb/44.html",
        province("招标公告", body, "公共资源"),
        title,
        "2026-05-13",
    )

    title = "桐岭区教师招聘面试公告"
    body = f"""<div class="n"><h1>{title}</h1><div class="n-i">更新时间：2026-05-24　发布时间：2026-05-20　点击：300</div>{TEXT}<p>面试时间定于2026年6月13日。</p></div>"""
    put(
        "changed_before_published",
        "http://www.tongling-qu.invalid/public/a90",
        columns("招聘", body),
        title,
        "2026-05-20",
    )

    title = "石埠县农机安全检查通报"
    body = f"""<TABLE width=778 align=center><TBODY><TR><TD>今天是2026年6月1日 星期一</TD></TR><TR><TD align=middle><B>{title}</B></TD></TR><TR><TD>{TEXT}</TD></TR><TR><TD align=right>添加时间：2026-5-5 　浏览次数：12</TD></TR></TBODY></TABLE>"""
    put(
        "today_above_and_added_below",
        "http://nj.shibu.invalid/shownews.asp?id=66",
        cells(title, body),
        title,
        "2026-05-05",
    )

    title = "土地出让结果公示"
    body = f"""<h1>{title}</h1><div class="gs"><span>公示期：2026-05-16至2026-05-22</span><span>发布日期：2026-05-15</span></div>{TEXT}"""
    put(
        "time_of_display_before_the_day",
        f"{CITY}/zwgk/tdgs/3.html",
        province(title, body, "公示公告"),
        title,
        "2026-05-15",
    )

    title = "2026年第一季度财政收支情况"
    body = f"""<div class="doc"><div class="doc-h">{title}</div><div class="doc-s">数据时点：2026-03-31</div>{TEXT}<div class="doc-f">发布机构：市财政局　发布时间：2026-04-19</div></div>"""
    put(
        "day_of_the_figures_above",
        f"{CITY}/czxx/1.html",
        province("财政信息", body, "财政信息"),
        title,
        "2026-04-19",
    )

    title = "芦汀镇垃圾分类倡议书"
    body = f"""<article><h1 class="entry-title">{title}</h1><div class="entry-content">{TEXT}<p style="text-align:right">芦汀镇人民政府</p><p style="text-align:right">2026年4月22日</p></div></article>"""
    put(
        "nothing_but_a_signature",
        f"{TOWN}/2026/notice-22",
        press(title, body),
        title,
        None,
    )

    title = "汀州市残疾人就业补助名单"
    body = f"""<h1>{title}</h1><div class="s"><span>2026-05-16</span> <span>有效期至：2026-12-31</span></div>{TEXT}<table><tr><th>姓名</th><th>发放日期</th></tr><tr><td>甲</td><td>2026-05-28</td></tr><tr><td>乙</td><td>2026-05-28</td></tr></table>"""
    put(
        "valid_until_and_a_table_of_days",
        f"{SERVED}/open/a/16",
        served(title, body),
        title,
        "2026-05-16",
    )

    title = "转发：关于做好高温津贴发放的通知"
    body = f"""<div class="title">{title}</div><div class="source"><span>来源：县人社局</span><span>转发时间：2026-05-26</span><span>原文时间：2026-05-18</span></div><div class="text">{TEXT}</div>"""
    put(
        "passed_on_and_the_original",
        f"{COUNTY}/tzgg/2210.html",
        struts("通知公告", body, "通知公告"),
        title,
        "2026-05-26",
        "县人社局",
    )


def titles() -> None:
    title = "关于印发《棠溪县校车安全管理实施细则》的通知"
    body = f"""<div class="title"><p>棠溪县教育局</p><p>{title}</p></div><div class="source">时间：2026-03-30</div><div class="text">{TEXT}</div>"""
    put(
        "office_above_the_title_in_one_box",
        f"{COUNTY}/jyj/88.html",
        struts(title, body, "政策文件"),
        title,
        "2026-03-30",
    )

    title = "点亮乡村的“小夜灯”"
    body = f"""<div class="xl"><p class="yt">——基层减负见闻之三</p><h1>{title}</h1><p class="ft">本网讯员 小江</p><p class="sj">2026-05-03 10:11 澜江日报</p>{TEXT}</div>"""
    put(
        "lines_above_and_below_the_title",
        f"{CITY}/xwzx/ztbd/3.html",
        province(f"{title}-澜江市人民政府", body, "专题"),
        title,
        "2026-05-03",
    )

    title = "澜江市行政执法人员名录公告"
    body = f"""<div class="top_cont"><h1>{title}</h1><h3><span>2026-05-22 14：30</span><span>来源：市司法局</span><span class="no_print">【字体：<a>大</a>&nbsp;<a>中</a>&nbsp;<a>小</a>】</span></h3></div><div class="bottom_cont">{TEXT}</div>"""
    put(
        "box_named_top_and_wide_colon",
        f"{CITY}/zwgk/zfgs/9.html",
        province("执法公示", body, "执法公示"),
        title,
        "2026-05-22",
        "市司法局",
    )

    title = "桐岭区房屋征收补偿方案（征求意见稿）公告"
    body = f"""<div class="box"><h3 style="text-align:center"><font color="red">{title}</font></h3><hr><p align="center">[ 作者：征收办 　来源：本站 　发布日期：2026-04-07 　阅读 900 次 ]</p>{TEXT}</div>"""
    put(
        "red_font_a_line_and_square_brackets",
        "http://www.tongling-qu.invalid/public/a95",
        columns("公告", body),
        title,
        "2026-04-07",
    )

    title = "汀州市节水型社会建设工作方案"
    body = f"""<div class="pdf-view"><h1>{title}</h1><div class="tools"><a href="/f/js.pdf">下载</a><span>1/12</span></div><p class="when">挂网日期 2026-05-17</p><iframe src="/pdfjs/viewer.html?file=/f/js.pdf"></iframe></div>"""
    put(
        "reader_of_a_paper_in_a_frame",
        f"{SERVED}/open/a/21",
        served("文件", body),
        title,
        "2026-05-17",
    )

    title = "石埠县2026年农机购置补贴资金公示（第二批）"
    body = f"""<TABLE width=778 align=center><TBODY><TR><TD align=middle class=title>{title}</TD></TR><TR><TD align=middle>发布人:农机局 发布时间:2026-5-9 17:03:22 阅读次数:2026</TD></TR><TR><TD><TABLE border=1 width="100%"><TBODY><TR><TD>姓名</TD><TD>机具</TD><TD>购机日期</TD></TR><TR><TD>丙</TD><TD>插秧机</TD><TD>2026-3-2</TD></TR><TR><TD>丁</TD><TD>旋耕机</TD><TD>2026-4-1</TD></TR></TBODY></TABLE></TD></TR></TBODY></TABLE>"""
    put(
        "table_of_purchases_as_the_text",
        "http://nj.shibu.invalid/shownews.asp?id=80",
        cells("公示", body),
        title,
        "2026-05-09",
    )

    title = "三张图看懂电动车新规"
    body = f"""<div class="tj"><h1>{title}</h1><div class="i">日期：2026-05-13</div><p><img src="/t1.jpg"></p><p><img src="/t2.jpg"></p><p><img src="/t3.jpg"></p></div>"""
    put(
        "pictures_as_the_text",
        f"{CITY}/zwgk/tj/13.html",
        province("图解", body, "政策图解"),
        title,
        "2026-05-13",
    )

    title = "棠溪县人民政府办公室关于调整值班电话的通知"
    body = f"""<div class="title">棠溪县人民政府办公室<br>关于调整值班电话的通知</div><div class="source">发布时间：2026-04-29　信息来源：县政府办</div><div class="text">{TEXT}</div>"""
    put(
        "title_broken_in_two_lines",
        f"{COUNTY}/zfb/12.html",
        struts(title, body, "政府办文件"),
        title,
        "2026-04-29",
        "县政府办",
    )

    title = "汀州市消费维权典型案例"
    body = f"""<section class="post" data-v-9><div class="crumbs">资讯 / 部门</div><div class="headline">{title}</div><dl class="info"><dt>发布机构</dt><dd>市市场监管局</dd><dt>发布时间</dt><dd>2026.03.14</dd></dl><div class="body">{TEXT}</div></section>"""
    put(
        "definitions_below_the_headline",
        f"{SERVED}/news/d/20021",
        served("资讯", body),
        title,
        "2026-03-14",
    )

    title = "社区食堂开饭啦"
    body = f"""<article><header><h2>{title}</h2><p><small>文/图：宣传办　时间：26-05-18</small></p></header>{TEXT}</article>"""
    put(
        "year_in_two_digits",
        f"{TOWN}/2026/05/canteen",
        press(title, body),
        title,
        "2026-05-18",
    )


def build() -> None:
    other_days()
    titles()
