"""Interviews: announced, held, replayed, in lists and alone; and what only sounds like one."""

from __future__ import annotations

from .parts_calls import put
from .parts_frames import CITY, COUNTY, DISTRICT, TOWN, fill, hanweb, trs, ucap, uni, vsb, wp


def lists() -> None:
    rows = (
        ("市教育局局长谈秋季入学", "市教育局局长", "2026年8月19日 10:00"),
        ("市医保局谈异地就医结算", "市医保局副局长", "2026年6月24日 15:00"),
    )
    put(
        "pictures_topic_guests_and_time",
        f"{CITY}/hdjl/zxft/",
        trs(
            "在线访谈",
            f"""<ul class="ft_list">{fill('<li class="clearfix"><a href="./202608/t$n.html" class="pic"><img src="./W02026$n.jpg"></a><div class="txt"><p class="bt"><a href="./202608/t$n.html">$0</a></p><p>访谈嘉宾：$1</p><p>访谈时间：$2</p><p class="an"><a href="./202608/t$n.html#sp">视频回放</a><a href="./202608/t$n.html#wz">文字实录</a></p></div></li>', *rows)}</ul>""",
            "在线访谈",
        ),
        ("市教育局局长谈秋季入学", "2026-08-19", None),
        ("市医保局谈异地就医结算", "2026-06-24", None),
        state=False,
    )

    put(
        "three_tabs_latest_announced_and_past",
        f"{COUNTY}/interaction/index.html",
        hanweb(
            "公众参与",
            """<div class="zxft_box"><ul class="zxft_tab"><li class="current">最新访谈</li><li>访谈预告</li><li><a href="#">访谈回顾</a></li></ul><div id="t1" class="ft_subbox"><p><img src="/images/ft1.jpg" width="220"></p><p><b>访谈主题：</b>稳住粮食安全这块压舱石</p><p><b>访谈嘉宾：</b>县农业农村局局长</p><p><b>访谈时间：</b>2026-08-12  15：00</p><p style="padding-left:70px;"><a href="/ft/22.html">进入文字实录&gt;&gt;</a></p></div><div id="t2" class="ft_subbox" style="display:none;"><p><img src="/images/ft2.jpg" width="220"></p><p><b>访谈主题：</b>秋冬季森林防火怎么抓</p><p><b>访谈嘉宾：</b>县林业局局长</p><p><b>访谈时间：</b>2026-09-10  9：30</p><p style="padding-left:70px;"><a href="/ft/23.html">进入直播室&gt;&gt;</a></p></div><div id="t3" class="ft_subbox" style="display:none;"><ul><li><a href="/ft/21.html">县住建局谈保障性住房</a></li><li><a href="/ft/20.html">县人社局谈高校毕业生就业</a></li></ul></div></div>""",
            "公众参与",
        ),
        ("稳住粮食安全这块压舱石", "2026-08-12", None),
        ("秋冬季森林防火怎么抓", "2026-09-10", None),
        state=False,
    )

    rows = (
        ("2026年第8期", "走近农村供水", "县水务局", "2026-08-06"),
        ("2026年第7期", "医保新政解读", "县医保局", "2026-07-02"),
    )
    put(
        "columns_of_issue_topic_guest_and_day",
        f"{COUNTY}/col/col1277/index.html",
        hanweb(
            "在线访谈",
            f"""<table class="fttb" width="100%" border="1"><tr><td>期数</td><td>访谈主题</td><td>访谈嘉宾</td><td>访谈时间</td></tr>{fill('<tr><td>$0</td><td><a href="/art/1277_$n.html">$1</a></td><td>$2</td><td>$3</td></tr>', *rows)}</table>""",
            "在线访谈",
        ),
        ("走近农村供水", "2026-08-06", None),
        ("医保新政解读", "2026-07-02", None),
        state=False,
    )

    rows = (
        ("街道主任谈垃圾分类", "2026-07-22"),
        ("区长谈两河治理", "2026-05-14"),
        ("民警谈暑期安全", "2026-04-30"),
    )
    put(
        "covers_with_title_and_day_in_one_link",
        f"{DISTRICT}/zmhd/zxft/common_list.shtml",
        ucap(
            "在线访谈",
            f"""<div class="sel"><select><option>2026年</option><option>2025年</option></select></div><div class="grid">{fill('<a class="cover" href="./$n.shtml" title="$0"><img src="/u/$n.jpg" alt=""><p class="t">$0</p><p class="d">$1</p></a>', *rows)}</div>""",
            "在线访谈",
        ),
        ("街道主任谈垃圾分类", "2026-07-22", None),
        ("区长谈两河治理", "2026-05-14", None),
        ("民警谈暑期安全", "2026-04-30", None),
        state=False,
    )

    rows = (
        ("秋粮收购政策访谈", "2026-09-08 15:00", "预告"),
        ("中小学课后服务访谈", "2026-08-27 10:00", "已结束"),
    )
    put(
        "table_of_interviews_with_their_state",
        f"{DISTRICT}/zmhd/ft/list.shtml",
        ucap(
            "访谈直播",
            f"""<table class="el"><thead><tr><th>访谈主题</th><th>直播时间</th><th>状态</th></tr></thead><tbody>{fill('<tr><td><a href="./$n.shtml">$0</a></td><td>$1</td><td>$2</td></tr>', *rows)}</tbody></table>""",
            "访谈直播",
        ),
        ("秋粮收购政策访谈", "2026-09-08", None),
        ("中小学课后服务访谈", "2026-08-27", None),
        state=False,
    )

    rows = (("局长访谈：公路桥梁怎么养", "2026-08-14"), ("局长访谈：客运班线怎么改", "2026-05-29"))
    put(
        "list_of_vsb_with_pictures_of_films",
        "http://jtj.lanxizhou.invalid/hdjl/zxft.htm",
        vsb(
            "在线访谈",
            f"""<ul class="piclist">{fill('<li id="line_u3_$n"><a href="../info/1040/9$n.htm"><img src="/__local/a/$n.jpg"></a><a href="../info/1040/9$n.htm" title="$0">$0</a><span>$1</span></li>', *rows)}</ul>""",
            "在线访谈",
        ),
        ("局长访谈：公路桥梁怎么养", "2026-08-14", None),
        ("局长访谈：客运班线怎么改", "2026-05-29", None),
        state=False,
    )

    put(
        "landing_of_three_boxes_letters_among_them",
        f"{CITY}/hdjl/",
        trs(
            "互动交流",
            """<div class="box"><h3>市长信箱</h3><ul><li><a href="./szxx/1.html">关于小区门口积水的问题</a><span>2026-08-29</span></li><li><a href="./szxx/2.html">反映夜间施工噪音</a><span>2026-08-27</span></li></ul></div><div class="box"><h3>意见征集</h3><ul><li><a href="./yjzj/8.html">《夜间经济发展规划》意见征集</a><span>2026-08-17</span></li></ul></div><div class="box"><h3>在线访谈</h3><p><b>主题：</b><a href="./zxft/9.html">聚力打造滨江文旅带</a></p><p><b>嘉宾：</b>市文旅局局长</p><p><b>时间：</b>2026年7月16日</p></div>""",
            "互动交流",
        ),
        ("《夜间经济发展规划》意见征集", "2026-08-17", None),
        ("聚力打造滨江文旅带", "2026-07-16", None),
        state=False,
    )

    rows = (
        ("2026年第三季度经济形势新闻发布会", "2026-08-21"),
        ("防汛救灾新闻发布会实录", "2026-07-11"),
    )
    put(
        "conferences_for_the_press",
        f"{CITY}/xwzx/xwfbh/",
        trs(
            "新闻发布会",
            f"""<ul class="list_14">{fill('<li><a href="./t$n.html">$0</a><span>$1</span></li>', *rows)}</ul>""",
            "新闻发布会",
        ),
    )


def alone() -> None:
    title = "聚焦未成年人保护"
    put(
        "live_text_with_hosts_and_guests",
        f"{CITY}/hdjl/zxft/202607/t20260729_4.html",
        trs(
            f"{title}_在线访谈",
            f"""<div class="ft_top"><h1>{title}</h1><ul><li>访谈时间：2026年7月29日 15:00—16:00</li><li>访谈嘉宾：市民政局副局长</li><li>主 持 人：市政府网站编辑</li></ul><p class="jj"><strong>内容简介：</strong>围绕新修订的实施办法，介绍有关工作安排。</p></div><div class="ft_con"><div class="tab"><a>文字实录</a><a>现场图片</a><a>网友提问</a></div><div class="wz"><p><b>[主持人]</b>各位网友，大家好！<i>15:00:12</i></p><p><b>[嘉宾]</b>主持人好，网友们好。<i>15:01:40</i></p><p><b>[网友]</b>困境儿童如何申请补贴？<i>15:22:08</i></p><p><b>[嘉宾]</b>可以向户籍地镇街提出申请。<i>15:23:31</i></p></div></div>""",
            "在线访谈",
        ),
        (title, "2026-07-29", None),
        state=False,
    )

    put(
        "lines_with_a_dotted_background_between",
        f"{COUNTY}/xychat/24.jsp",
        hanweb(
            "在线访谈",
            """<table width="96%" align="center"><tr><td><DIV align=left class="zongcolor"><SPAN class=style30><STRONG>访谈主题：</STRONG></SPAN>规范农村集体资产管理</DIV></td></tr><tr><td height="1" background="/images/xuxian.gif"></td></tr><tr><td><DIV align=left class="zongcolor"><SPAN class=style30><STRONG>访谈时间：</STRONG></SPAN>2026-06-16 15:00:00--2026-06-16 15:30:00</DIV></td></tr><tr><td height="1" background="/images/xuxian.gif"></td></tr><tr><td><DIV align=left class="zongcolor"><SPAN class=style30><STRONG>访谈嘉宾：</STRONG></SPAN>县农经站站长</DIV></td></tr><tr><td height="1" background="/images/xuxian.gif"></td></tr><tr><td class="zongcolor"><a href="http://chat.invalid/login.jsp?cid=24" target="_blank">点击进入直播间</a></td></tr></table>""",
            "在线访谈",
        ),
        ("规范农村集体资产管理", "2026-06-16", None),
        state=False,
    )

    title = "访谈 | 让老区公路更好走"
    put(
        "nothing_but_a_film_and_its_time",
        "http://jtj.lanxizhou.invalid/info/1040/88.htm",
        vsb(
            title,
            f"""<form name="_newscontent_fromname"><div class="content"><h2 align="center">{title}</h2><div align="center">访谈时间：2026年7月30日　点击：[<script>_showDynClicks("wbnews", 1, 88)</script>]</div><div class="v_news_content"><p><video src="/v/88.mp4" controls></video></p></div></div></form>""",
            "在线访谈",
        ),
        (title, "2026-07-30", None),
        state=False,
    )

    title = "【访谈预告】镇长与您聊人居环境整治"
    put(
        "post_that_announces_a_talk",
        f"{TOWN}/2026/08/yugao/",
        wp(
            title,
            f"""<article class="post"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta">发布于 <time datetime="2026-08-30T10:00:00+08:00">2026年8月30日</time></div></header><div class="entry-content"><p>访谈时间：2026年9月5日上午9:30</p><p>访谈嘉宾：枫岭镇镇长</p><p>欢迎提前留言提问。</p></div></article>""",
        ),
        (title, "2026-09-05", None),
        state=False,
    )

    title = "社保卡怎么用"
    put(
        "definitions_of_a_talk_and_a_form_to_ask",
        f"{DISTRICT}/zmhd/ft/41.shtml",
        ucap(
            title,
            f"""<div class="ft-hd"><img src="/u/41.jpg"><dl><dt>主题</dt><dd>{title}</dd><dt>时间</dt><dd>2026-08-25 09:30</dd><dt>嘉宾</dt><dd>区人社局局长</dd><dt>主持人</dt><dd>小云</dd></dl></div><form><h4>我要提问</h4><textarea placeholder="请输入您的问题"></textarea><button>提交</button></form><h4>访谈实录</h4><p>主持人：请介绍社保卡的主要功能。</p><p>嘉宾：可以就医购药、领取待遇。</p>""",
            "在线访谈",
        ),
        (title, "2026-08-25", None),
        state=False,
    )

    title = "对话：乡村医生的一天"
    put(
        "bubbles_of_a_talk_on_a_telephone",
        f"{DISTRICT}/m/ft/12",
        uni(
            "在线访谈",
            f"""<div class="hero"><h2>{title}</h2><p><span>直播时间</span>2026-07-08 20:00</p><p><span>嘉宾</span>区卫健局基层科</p></div><div class="chat"><div class="msg l"><em>主持人</em><p>大家晚上好。</p></div><div class="msg r"><em>嘉宾</em><p>晚上好。</p></div></div>""",
        ),
        (title, "2026-07-08", None),
        state=False,
    )

    put(
        "a_leader_interviewed_by_a_newspaper",
        f"{CITY}/xwzx/mtgz/202608/t20260801_1.html",
        trs(
            "专访市发展改革委主任：向海图强正当时",
            """<div class="xl"><h1>专访市发展改革委主任：向海图强正当时</h1><div class="xl_sx">发布时间：2026-08-01　来源：岭南道日报</div><div class="TRS_Editor"><p>记者日前就海洋经济发展采访了市发展改革委主任。</p><p>记者：下一步有什么打算？</p><p>答：重点抓好三件事。</p></div></div>""",
            "媒体关注",
        ),
    )


def build() -> None:
    lists()
    alone()
