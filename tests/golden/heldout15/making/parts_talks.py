"""Interviews: boxes that tell topic, guests and time, lists of them, one a page."""

from __future__ import annotations

from .parts_calls import put
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
    fill,
    old,
    panels,
    province,
    transit,
)


def boxes() -> None:
    put(
        "two_tabs_of_talks_each_a_card_with_a_picture_for_more",
        f"{BUREAU}/interview/index.html",
        transit(
            "在线访谈-泉岭市水务局",
            """<div class="interview"><dl class="tab_i clearfix"><dt class="cur_i">水务访谈</dt><dt>市政府访谈</dt></dl><div class="tabCon"><dl><div class="subCon"><img src="/images/ft1.jpg" class="photo_onlineInterview"><h4 title="管网漏损怎么治"><b>主题：</b>管网漏损怎么治</h4><ul><li><b>时间：</b>2026-9-17 15:00:00</li><li><b>嘉宾：</b> 供水科科长</li><li class="summary"><b class="titleName">摘要：</b><div class="overflowHidden">介绍分区计量改造的进展。</div></li></ul><div><a href="/interview/list_1.html"><img src="/images/gengduo.gif" width="37" height="11" border="0"></a></div></div></dl></div><div class="tabCon" style="display: none;"><dl><div class="subCon"><img src="/images/ft2.jpg" class="photo_onlineInterview"><h4 title="背街小巷整治回头看"><b>主题：</b>背街小巷整治回头看</h4><ul><li><b>时间：</b>2026-6-15 15:00:00</li><li><b>嘉宾：</b> 市城管局副局长 , 市住建局总工</li></ul><div><a href="http://www.quanling.invalid/interviewList.action"><img src="/images/gengduo.gif" width="37" height="11" border="0"></a></div></div></dl></div></div>""",
            "在线访谈",
        ),
        ("管网漏损怎么治", "2026-09-17", None),
        ("背街小巷整治回头看", "2026-06-15", None),
        state=False,
    )
    put(
        "panel_of_the_latest_talk_in_items_with_dots",
        f"{DISTRICT}/zmhd/zxft.html",
        panels(
            "河湾区人民政府-在线访谈",
            """<div class="panel panel-default panel1"><div class="panel-heading panel1-t"><a href="#" class="panel1-ton">在线访谈</a></div><div class="panel-body"><div class="row"><div class="col-md-5"><a href="#" class="thumbnail"><img src="/html/static/img/zxft_pic.png"></a></div><div class="col-md-7"><div class="clearfix"><a href="#" class="color-green">最新访谈</a><ul class="panel2-list"><li><span class="jh-dotted">·</span>主题： 老旧小区加装电梯怎么推进</li><li><span class="jh-dotted">·</span>嘉宾：   区住建局局长</li><li><span class="jh-dotted">·</span>时间：   2026-10-22 09:30—2026-10-22 10:30</li><li class="htAuto"><span class="jh-dotted">·</span><a href="/interview/12.html">围绕加装电梯的申请、出资和施工管理与网友交流。</a></li></ul></div></div></div></div></div>""",
        ),
        ("老旧小区加装电梯怎么推进", "2026-10-22", None),
        state=False,
    )
    put(
        "this_talk_and_those_of_before_without_days",
        f"{CITY}/hudong/zxft/",
        city(
            "在线访谈",
            """<div class="intrgone"><div class="inttitle"><div class="int1">本期访谈</div></div><div class="intrcon"><a href="./ft_31.html"><img src="./ft31.jpg"></a><div class="txt"><h3><a href="./ft_31.html">冬春季森林防火</a></h3><p>嘉宾：市林业局局长</p><p>时间：2026年11月12日 15:00</p></div></div></div><div class="intrgone"><div class="inttitle"><div class="more11"><a href="./list.html">更多&gt;&gt;</a></div><div class="int1">往期访谈回顾</div></div><div class="intrcon"><ul class="intlist2"><li><a href="./ft_30.html">秋粮收购政策解读</a></li><li><a href="./ft_29.html">义务教育入学那些事</a></li></ul></div></div>""",
            "在线访谈",
        ),
        ("冬春季森林防火", "2026-11-12", None),
        ("秋粮收购政策解读", None, None),
        ("义务教育入学那些事", None, None),
        state=False,
    )
    put(
        "two_tables_of_talks_one_of_them_hidden",
        f"{OLD}/xychat/index.jsp",
        old(
            "在线访谈",
            """<table width="96%" align="center"><tr><td id="k1" class="zongcolor">正在访谈</td><td id="k2" class="zongcolor">往期访谈</td></tr></table><table width="100%" id="tm1" cellspacing="2"><tr><td><DIV align=left class="zongcolor"><SPAN class=style30><STRONG>访谈主题：</STRONG></SPAN>山区公路安全防护</DIV></td></tr><tr><td height="1" background="/images/xuxian.gif"></td></tr><tr><td><DIV align=left class="zongcolor"><SPAN class=style30><STRONG>访谈时间：</STRONG></SPAN>2026-11-13 15:00:00--2026-11-13 15:30:00</DIV></td></tr><tr><td><DIV align=left class="zongcolor"><SPAN class=style30><STRONG>访谈嘉宾：</STRONG></SPAN>县交通局</DIV></td></tr><tr><td class="zongcolor"><a href="/xychat/login.jsp?cid=41" target="_blank">点击进入直播间</a></td></tr></table><table width="100%" id="tm2" style="display:none"><tr><td><DIV align=left class="zongcolor"><SPAN class=style30><STRONG>访谈主题：</STRONG></SPAN>林下经济怎么发展</DIV></td></tr><tr><td><DIV align=left class="zongcolor"><SPAN class=style30><STRONG>访谈时间：</STRONG></SPAN>2026-07-09 15:00:00--2026-07-09 15:30:00</DIV></td></tr><tr><td><DIV align=left class="zongcolor"><SPAN class=style30><STRONG>访谈嘉宾：</STRONG></SPAN>县林业局</DIV></td></tr><tr><td class="zongcolor"><a href="/xychat/view.jsp?cid=40" target="_blank">查看文字实录</a></td></tr></table>""",
        ),
        ("山区公路安全防护", "2026-11-13", None),
        ("林下经济怎么发展", "2026-07-09", None),
        state=False,
    )
    put(
        "home_box_of_a_talk_told_by_bureau_and_summary",
        f"{COUNTY}/hdjl/zxft.html",
        county(
            "在线访谈",
            """<div class="mtitle"><h5><a href="/news/600" title="在线访谈">在线访谈</a></h5><span class="en">Online Interview</span><div class="tabs"><a href="/news/600" class="more">更多</a></div></div><div class="cont"><div class="imgtxt"><a href="/news/600/3452.html"><img width="180" src="/uploads/ft.jpg" alt=""></a><div class="name"><strong>主题：海岛医疗巡诊怎么约</strong></div><div class="name"><strong>单位：县卫生健康局</strong></div><div class="name"><strong>时间：2026-10-10</strong></div></div><div class="info"><div class="text">简介：介绍巡诊船的班次和预约办法。</div></div></div>""",
            "政民互动",
        ),
        ("海岛医疗巡诊怎么约", "2026-10-10", None),
        state=False,
    )


def lists() -> None:
    rows = (
        ("优化渡运服务", "2026-09-24", "市交通运输局副局长"),
        ("规范停车收费", "2026-08-13", "市发展改革委副主任"),
        ("让校园餐更放心", "2026-03-26", "市教育局局长"),
    )
    put(
        "pictures_topics_in_headings_and_days_below",
        f"{CITY}/hudong/zxft/list.html",
        city(
            "在线访谈",
            f"""<ul class="ft-list">{fill('<li><div class="pic"><a href="./ft_$n.html"><img src="./ft_$n.jpg" alt=""></a></div><div class="con"><h4><a href="./ft_$n.html">$0</a></h4><p class="jb">访谈嘉宾：$2</p><p class="sj"><i class="ico-clock"></i>$1</p></div></li>', *rows)}</ul>""",
            "在线访谈",
        ),
        *((title, day, None) for title, day, _ in rows),
        state=False,
    )

    rows = (
        ("渔船安全监管怎么抓", "县农业农村局", "2026-10-16", "已结束"),
        ("台风防御知识问答", "县应急局", "2026-08-07", "已结束"),
    )
    put(
        "talks_in_a_table_with_a_column_of_titles_alone",
        f"{COUNTY}/interview/list.action",
        county(
            "在线访谈",
            f"""<div class="list"><h3><span>在线访谈</span></h3><table width="100%"><tr><th>访谈标题</th><th>访谈单位</th><th>访谈时间</th><th>访谈状态</th></tr>{fill('<tr><td><a href="/interview/detail.action?id=$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>', *rows)}</table></div>""",
            "政民互动",
        ),
        (rows[0][0], "2026-10-16", None),
        (rows[1][0], "2026-08-07", None),
        state=False,
    )

    rows = (("厅长访谈：守护舌尖安全", "2026-10-30"), ("厅长访谈：质量强省这五年", "2026-05-20"))
    put(
        "covers_whose_words_stand_in_the_link",
        f"{PROVINCE}/hd/zxft/",
        province(
            "在线访谈",
            f"""<div class="zxft_list">{fill('<dl><dt><a href="/hd/zxft/art/2026/art_3$n.html"><img src="/cms_files/ft$n.jpg"></a></dt><dd><a href="/hd/zxft/art/2026/art_3$n.html" title="$0"><span class="t">$0</span></a><em>$1</em></dd></dl>', *rows)}</div>""",
            "在线访谈",
        ),
        *((title, day, None) for title, day in rows),
        state=False,
    )

    put(
        "no_talk_says_a_picture_of_an_empty_box",
        "http://www.lingbei.invalid/interaction/interview",
        element(
            "在线访谈",
            """<div class="section-card"><div class="section-header"><h2 class="section-title">在线访谈</h2></div><div class="empty-state"><div class="el-empty"><div class="el-empty__image"></div><div class="el-empty__description"><p>暂无在线访谈</p></div></div></div></div>""",
        ),
    )
    put(
        "visits_to_families_are_no_talks",
        f"{DISTRICT}/zwgk/gzdt.html",
        panels(
            "河湾区人民政府-工作动态",
            """<div class="list-t">工作动态</div><ul class="panel2-list"><li><a href="/content/91.html">区领导走访慰问困难群众</a><span>2026-11-06</span></li><li><a href="/content/90.html">教师“千家万户大家访”活动启动</a><span>2026-10-19</span></li></ul>""",
        ),
    )


def alone() -> None:
    title = "老旧小区加装电梯怎么推进"
    put(
        "topic_told_twice_and_records_by_role",
        f"{DISTRICT}/interview/12.html",
        panels(
            "河湾区人民政府",
            f"""<div class="fontSize18 new-list2-t">在线访谈</div><div class="zmhd-zxft-article"><div class="hw-article-title text-center"><span>{title}</span></div><p><span>访谈主题：{title}</span></p><p>访谈时间：2026-10-22 09:30-10:30</p><p>访谈嘉宾：区住建局局长</p><p>访谈摘要： 围绕申请条件和出资办法与网友交流。</p><div class="border-green"></div><div><span class="zmhd-zxft-bg">访谈图片</span></div><div class="row"><div class="col-xs-6"><img src="/u/1.jpg"></div></div><div><span class="zmhd-zxft-bg">文字直播</span></div><p><span class="color-green">主持人：</span>请介绍申请流程。</p><p><span class="color-green">嘉宾：</span>由业主共同申请，社区协助。</p></div>""",
        ),
        (title, "2026-10-22", None),
        state=False,
    )

    title = "冬春季森林防火"
    put(
        "facts_of_a_talk_as_items_with_begin_and_end",
        f"{CITY}/hudong/zxft/ft_31.html",
        city(
            f"{title}-在线访谈",
            f"""<div class="info clear vo"><h4>访谈信息</h4><ul id="con_textinfo" class="clear"><li class="h"><span>访谈主题：{title}</span></li><li class="h"><span>开始时间：2026-11-12 15:00</span></li><li class="h"><span>访谈时长：60分钟</span></li><li class="h"><span>结束时间：2026-11-12 16:00</span></li><li class="h"><span>访谈嘉宾：市林业局局长</span></li></ul></div><div class="con"><p><b>主持人：</b>各位网友下午好。</p><p><b>局长：</b>大家好。</p></div>""",
            "在线访谈",
        ),
        (title, "2026-11-12", None),
        state=False,
    )

    title = "水运降本增效在线访谈"
    put(
        "page_made_for_one_talk_with_cards_of_guests",
        f"{PROVINCE}/zxft2026/sysd/",
        province(
            title,
            f"""<div class="ft-banner"><img src="./banner.jpg" alt=""><h2>{title}</h2><p class="ft-time">2026年9月10日 上午10:00</p></div><div class="ft-guest"><h3>访谈嘉宾</h3><div class="card"><img src="./g1.jpg"><p>省交通运输厅副厅长</p></div><div class="card"><img src="./g2.jpg"><p>省港航中心主任</p></div></div><div class="ft-text"><h3>文字实录</h3><p><strong>主持人：</strong>今天我们请来两位嘉宾。</p><p><strong>嘉宾：</strong>很高兴与网友交流。</p></div>""",
            "在线访谈",
        ),
        (title, "2026-09-10", None),
        state=False,
    )

    title = "海岛医疗巡诊怎么约"
    put(
        "descriptions_of_element_and_messages_below",
        "http://www.lingbei.invalid/interaction/interview/7",
        element(
            f"{title}-政民互动",
            f"""<div class="section-card"><h2 class="section-title">{title}</h2><div class="el-descriptions"><table class="el-descriptions__table"><tbody><tr><td class="el-descriptions-item"><span class="el-descriptions-item__label">访谈时间</span><span class="el-descriptions-item__content">2026-10-10 10:00</span></td><td class="el-descriptions-item"><span class="el-descriptions-item__label">访谈嘉宾</span><span class="el-descriptions-item__content">县卫生健康局局长</span></td></tr></tbody></table></div><div class="el-timeline"><div class="msg"><em>网友</em><p>巡诊船多久来一次？</p></div><div class="msg"><em>嘉宾</em><p>每月两次。</p></div></div></div>""",
        ),
        (title, "2026-10-10", None),
        state=False,
    )

    title = "规范农村宅基地管理"
    put(
        "lines_of_a_county_with_summary_and_film",
        f"{OLD}/hdjl_show.jsp?id=77",
        old(
            f"{title}--石涧台县人民政府",
            f"""<table width="90%" align="center"><tr><td align="center"><font size="4"><b>{title}</b></font></td></tr><tr><td align="center">访谈时间：2026年8月28日　访谈嘉宾：县农业农村局局长　点击：<span id="hits">312</span>次</td></tr><tr><td>访谈简介：就宅基地审批、一户一宅等问题与网友交流。</td></tr><tr><td align="center"><embed src="/video/77.mp4" width="400"></td></tr><tr><td>主持人：欢迎收看。<br>局长：大家好。</td></tr></table>""",
        ),
        (title, "2026-08-28", None),
        state=False,
    )

    put(
        "reporter_asks_a_director_among_the_news",
        f"{CITY}/xinwen/mtjj/202610/t5.html",
        city(
            "让数据多跑路——访市数据局局长",
            f"""<h1 class="article-title">让数据多跑路——访市数据局局长</h1><div class="article-meta"><span class="publish-date">2026-10-15 08:20</span><span class="source">来源: 泉岭日报</span></div><div id="article-content"><p>记者近日采访了市数据局局长。</p><p>记者：改革从哪里入手？</p><p>局长：从群众最关心的事入手。</p>{TEXT}</div>""",
            "媒体聚焦",
        ),
    )


def build() -> None:
    boxes()
    lists()
    alone()
