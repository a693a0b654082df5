"""Interviews: covers with definitions, tabs of coming and past ones, records of what was said."""

from __future__ import annotations

from .talk_frames import BOOK, CITY, GROUP, POLICE, book, city, each, group, held, police


def build() -> None:
    of_the_police()
    of_the_side()
    of_lists()
    of_records()
    of_none()


def of_the_police() -> None:
    cover = '<li><dl><img src="/u/$n.jpg" style="width:227px;"></dl><dl class="bg1"><dt>主题</dt><dd>$0</dd></dl><dl class="bg2"><dt>时间</dt><dd>$1</dd></dl><dl class="bg1"><dt>嘉宾</dt><dd>$2</dd></dl><dl class="bg2"><dt><br><br>介绍</dt><dd>$3</dd></dl><dl class="bg1"><span><a href="/Interview/detail?id=$n">进入访谈></a></span></dl></li>'
    more = '<li><span>$0</span><a href="/Interview/detail?id=$1">$2</a></li>'
    held(
        "covers_with_four_definitions_and_more_talks_below",
        f"{POLICE}/Interview",
        police(
            "在线访谈",
            '<div class="right"><div class="title"><img src="/statics/i1.png">在线访谈</div><div class="imgs"><ul>'
            + each(
                cover,
                ("冬季防火怎么做", "2026-11-12 15:00", "消防大队大队长", "介绍冬季用火用电常识。"),
                ("反诈骗这一年", "2026-09-18 10:00", "刑侦支队支队长", "通报典型案例。"),
            )
            + '</ul></div><div class="txts"><div class="tt"><span>更多>></span><div>更多访谈</div></div><ul class="l">'
            + each(
                more,
                ("2026-06-26 10:00", "11", "禁毒工作进校园"),
                ("2026-03-20 15:00", "9", "车驾管便民新举措"),
            )
            + "</ul></div></div>",
            "在线访谈",
        ),
        ("冬季防火怎么做", "2026-11-12", None),
        ("反诈骗这一年", "2026-09-18", None),
        ("禁毒工作进校园", "2026-06-26", None),
        ("车驾管便民新举措", "2026-03-20", None),
        state=False,
    )
    chat = '<dl><dt style="color: #ffa800;">[$0]$1：</dt><dd>$2</dd></dl>'
    held(
        "a_film_four_lines_of_facts_and_what_was_said_beside",
        f"{POLICE}/Interview/detail?id=2",
        police(
            "反诈骗这一年",
            '<div class="right"><div class="ct">反诈骗这一年</div><div class="cm"><video width="800"><source src="/v.mp4">当前浏览器不支持 video直接播放</video><div class="sm"><dl>主 题:反诈骗这一年</dl><dl>时 间:2026-09-18 10:00:00</dl><dl>嘉 宾：刑侦支队支队长</dl><dl>简 介：<span>通报典型案例。</span></dl></div></div><div class="cm"><div class="l"><span><samp>顺序</samp> ｜<samp>全文</samp></span><div>文字实录</div></div><div class="r">在线交流'
            + each(
                chat,
                ("2026-09-18 10:12:30", "网友阿布", "接到陌生电话怎么办？"),
                ("2026-09-18 10:15:02", "刑侦支队", "不转账，先核实。"),
            )
            + '</div></div><div class="rec"><div>往期推荐</div><ul><li><a href="/Interview/detail?id=1"><img src="/u/1.jpg"><dl>禁毒工作进校园</dl></a></li></ul></div></div>',
            "在线访谈",
        ),
        ("反诈骗这一年", "2026-09-18", None),
        state=False,
    )
    held(
        "no_talk_so_far_please_wait",
        f"{POLICE}/Interview?c=2",
        police(
            "在线访谈",
            '<div class="right"><div class="title">在线访谈</div><div class="imgs"><ul></ul></div><div class="txts"><p>暂无访谈，敬请期待</p></div></div>',
            "在线访谈",
        ),
    )


def of_the_side() -> None:
    box = '<div id="t$n" class="sub"$0><p><img src="/images/f$n.jpg" width="220"></p><p><b>访谈主题：</b>$1</p><p><b>访谈嘉宾：</b>$2</p><p><b>访谈时间：</b>$3</p><p style="padding-left:70px;"><a href="/ft/$n">$4>></a></p></div>'
    held(
        "side_with_the_newest_the_coming_and_the_past",
        f"{CITY}/gzcy",
        city(
            "公众参与",
            '<div class="zxft"><p class="btn"></p><ul class="tab"><li class="current">最新访谈</li><li>访谈预告</li><li>访谈回顾</li></ul>'
            + each(
                box,
                ("", "让海岛居民喝上放心水", "市水利局局长", "2026-10-30  15：00", "进入文字实录"),
                (
                    ' style="display:none;"',
                    "中小学课后服务如何提质",
                    "市教育局局长",
                    "2026-11-27  15：00",
                    "进入直播室",
                ),
            )
            + '<div id="t3" class="sub" style="display:none;"><ul><li><a href="/ft/71">渔船更新改造补贴政策访谈</a></li><li><a href="/ft/70">职业技能培训怎么报名访谈</a></li></ul></div></div>',
            "公众参与",
        ),
        ("让海岛居民喝上放心水", "2026-10-30", None),
        ("中小学课后服务如何提质", "2026-11-27", None),
        ("渔船更新改造补贴政策访谈", None, None),
        ("职业技能培训怎么报名访谈", None, None),
        state=False,
    )


def of_lists() -> None:
    row = "<tr><td>第$0期</td><td><a href='/ft/$0.html'>$1</a></td><td>$2</td><td>$3</td><td><a href='/ft/$0.html'>实录</a> <a href='/ft/v$0.html'>视频</a></td></tr>"
    held(
        "numbers_of_the_series_guests_and_two_links",
        f"{CITY}/interact/243",
        city(
            "在线访谈",
            "<table class='ft'><thead><tr><th>期数</th><th>主题</th><th>嘉宾</th><th>时间</th><th>查看</th></tr></thead><tbody>"
            + each(
                row,
                ("18", "稳住渔民“钱袋子”", "市海洋局局长", "2026-11-05 10:00"),
                ("17", "医保异地结算答疑", "市医保局副局长", "2026-08-21 10:00"),
            )
            + "</tbody></table>",
            "在线访谈",
        ),
        ("稳住渔民“钱袋子”", "2026-11-05", None),
        ("医保异地结算答疑", "2026-08-21", None),
        state=False,
    )
    card = '<div class="col-md-4"><div class="thumbnail"><a href="/communication/online/$n"><img src="/u/$n.png" alt=""></a><div class="caption"><h4><a href="/communication/online/$n">$0</a></h4><p class="text-muted"><i class="glyphicon glyphicon-user"></i>$1</p><p class="text-muted"><i class="glyphicon glyphicon-time"></i>$2</p></div></div></div>'
    held(
        "thumbnails_with_a_guest_and_a_clock",
        f"{GROUP}/communication/online",
        group(
            "在线访谈",
            '<div class="row">'
            + each(
                card,
                ("总经理谈供水保障", "集团总经理", "2026-10-15"),
                ("漏损治理怎么干", "管网部经理", "2026-05-28"),
            )
            + "</div>",
            "在线访谈",
        ),
        ("总经理谈供水保障", "2026-10-15", None),
        ("漏损治理怎么干", "2026-05-28", None),
        state=False,
    )
    line = "<p>★ <a href='ft.asp?id=$n'>$0</a>（嘉宾：$1，$2）</p>"
    held(
        "stars_and_guests_with_the_day_in_one_bracket",
        f"{BOOK}/zxft.asp",
        book(
            "在线访谈",
            each(
                line,
                ("镇长谈乡村旅游", "镇长", "2026年10月22日"),
                ("怎样办理宅基地审批", "自然资源所所长", "2026年4月9日"),
            ),
            "在线访谈",
        ),
        ("镇长谈乡村旅游", "2026-10-22", None),
        ("怎样办理宅基地审批", "2026-04-09", None),
        state=False,
    )


def of_records() -> None:
    say = "<p><strong>[$0]</strong>　$1<span class='s'>[$2]</span></p>"
    held(
        "record_of_a_talk_with_the_time_of_each_word",
        f"{CITY}/ft/18.html",
        city(
            "稳住渔民“钱袋子”",
            "<div class='ft-top'><h1>稳住渔民“钱袋子”</h1><ul><li><label>访谈时间</label>2026年11月5日 10:00-11:00</li><li><label>访谈嘉宾</label>市海洋局局长</li></ul></div><div class='ft-tabs'><a>访谈摘要</a><a>文字实录</a><a>网友提问</a></div><div class='rec'>"
            + each(
                say,
                ("主持人", "各位网友大家好。", "2026-11-05 10:00:15"),
                ("嘉宾", "渔船更新补贴已全部到位。", "2026-11-05 10:08:40"),
            )
            + "</div>",
            "在线访谈",
        ),
        ("稳住渔民“钱袋子”", "2026-11-05", None),
        state=False,
    )
    ask = "<li><p class='q'>网友 $0 问：$1</p><p class='a'>嘉宾 答：$2</p></li>"
    held(
        "questions_of_netizens_below_a_notice_of_a_talk",
        f"{GROUP}/communication/online/1",
        group(
            "总经理谈供水保障",
            "<h3>总经理谈供水保障</h3><dl class='dl-horizontal'><dt>时间</dt><dd>2026-10-15 14:30</dd><dt>地点</dt><dd>集团直播间</dd><dt>嘉宾</dt><dd>集团总经理</dd></dl><h4>网友提问</h4><ul>"
            + each(
                ask,
                ("小林", "冬天水管冻裂怎么办？", "请提前包裹保温。"),
                ("大江", "水费能分期吗？", "困难家庭可以申请。"),
            )
            + "</ul>",
            "在线访谈",
        ),
        ("总经理谈供水保障", "2026-10-15", None),
        state=False,
    )


def of_none() -> None:
    held(
        "interviews_for_posts_are_no_talks",
        f"{CITY}/open/rsxx/",
        city(
            "人事信息",
            "<ul>"
            + each(
                '<li><a href="/open/rsxx/$n.html">$0</a><span>$1</span></li>',
                ("事业单位公开招聘面试公告", "2026-11-09"),
                ("公务员面试成绩公示", "2026-10-19"),
                ("教师招聘入闱面试人员名单", "2026-09-30"),
            )
            + "</ul>",
            "人事信息",
        ),
    )
    held(
        "news_in_which_somebody_is_asked",
        f"{CITY}/news/901.html",
        city(
            "市长接受媒体专访",
            "<h1>市长接受媒体专访</h1><p>发布时间：2026-11-06　来源：澜洲湾日报</p><p>日前，市长就海洋经济发展接受媒体专访。</p><p>市长表示，将加快推进渔港经济区建设。</p>",
            "新闻动态",
        ),
    )
