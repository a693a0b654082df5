"""Interviews, in lists and alone."""

from __future__ import annotations

from .parts_activities import CITY, COUNTY, SERVED, put
from .parts_frames import cells, columns, fill, press, province, served, struts, telephone


def lists() -> None:
    old = fill(
        '<li><a href="/zxft/h$n.html">$0</a></li>', ("走进敬老院",), ("护林防火",), ("征兵政策",)
    )
    side = f"""<div class="zxft_box"><ul class="zxft_tab"><li class="current">最新访谈</li><li>访谈预告</li><li>访谈回顾</li></ul><div id="tsubft1" class="ft_subbox"><p><img src="/ft.jpg"></p><p><b>访谈主题：</b>棠溪好茶怎么卖</p><p><b>访谈嘉宾：</b>县茶业局局长</p><p><b>访谈时间：</b>2026-05-15  15：00</p><p><a href="/zxft/51.html">进入文字实录>></a></p></div><div id="tsubft2" class="ft_subbox" style="display:none;"><p><b>访谈主题：</b>高考考点交通</p><p><b>访谈嘉宾：</b>县交警大队</p><p><b>访谈时间：</b>2026-06-04  15：00</p></div><div id="tsubft3" style="display:none;"><ul>{old}</ul></div></div>"""
    put(
        "latest_and_announced_in_tabs",
        f"{COUNTY}/zxft/",
        struts("在线访谈", f"<h3>在线访谈</h3>{side}", "在线访谈"),
        ("棠溪好茶怎么卖", "2026-05-15"),
        ("高考考点交通", "2026-06-04"),
    )

    rows = (
        ("出入境便民新举措", "2026-05-30 15:30:00", "市公安局出入境管理支队"),
        ("夏季用火用电安全", "2026-04-28 15:30:00", "市消防救援支队"),
    )
    put(
        "paragraphs_with_colons",
        f"{CITY}/hdjl/zxft/",
        province(
            "在线访谈",
            f"""<h2>在线访谈</h2>{fill('<div class="interact-text"><p>主题：<a href="./$n.html">$0</a></p><p>日期：$1</p><p>访谈嘉宾：$2</p><p>访谈内容：围绕群众关心的问题作介绍。</p></div>', *rows)}""",
            "在线访谈",
        ),
        *((a, b[:10]) for a, b, _ in rows),
    )

    rows = (
        ("第12期", "养犬登记怎么办", "5月22日"),
        ("第11期", "灵活就业参保", "4月17日"),
        ("第10期", "春季植树", "3月12日"),
    )
    put(
        "numbers_of_issues_and_months_of_the_year",
        f"{CITY}/hdjl/zxft/2026/",
        province(
            "2026年在线访谈",
            f"""<h2>2026年在线访谈</h2><table><tr><th>期数</th><th>访谈主题</th><th>访谈时间</th></tr>{fill('<tr><td>$0</td><td><a href="./$n.html">$1</a></td><td>$2</td></tr>', *rows)}</table>""",
            "在线访谈",
        ),
        ("养犬登记怎么办", "2026-05-22"),
        ("灵活就业参保", "2026-04-17"),
        ("春季植树", "2026-03-12"),
    )

    rows = (
        ("聚焦“一老一小”", "2026-05-26", "直播回看"),
        ("数据要素怎么流通", "2026-04-22", "直播回看"),
    )
    put(
        "films_to_see_again",
        f"{SERVED}/interact/live",
        served(
            "在线访谈",
            f"""<h1>在线访谈</h1><div class="grid">{fill('<figure><img src="/l$n.jpg" alt="$0"><span class="play">$2</span><figcaption><a href="/live/$n">$0</a><time datetime="$1">$1</time></figcaption></figure>', *rows)}</div>""",
        ),
        *((a, b) for a, b, _ in rows),
    )

    rows = (
        ("访谈预告", "防汛抗旱怎么准备", "2026年6月5日 上午9:30"),
        ("访谈回顾", "粮食收储政策", "2026年5月8日 上午9:30"),
    )
    put(
        "announced_and_past_in_one_list",
        "http://www.tongling-qu.invalid/interview/",
        columns(
            "在线访谈",
            f"""<h3>在线访谈</h3>{fill('<div class="ft"><span class="tag">$0</span><a href="view?id=$n"><b>$1</b></a><br>访谈时间：$2<br>访谈地点：区融媒体中心</div>', *rows)}""",
        ),
        ("防汛抗旱怎么准备", "2026-06-05"),
        ("粮食收储政策", "2026-05-08"),
    )

    rows = (("局长谈农机安全", "2026-4-30"), ("站长谈机收减损", "2025-11-6"))
    put(
        "dots_before_and_brackets_behind",
        "http://nj.shibu.invalid/ft.asp",
        cells(
            "在线访谈",
            f"""<TABLE width=778 align=center><TBODY><TR><TD>&nbsp;<B>在线访谈</B></TD></TR>{fill('<TR><TD>·<A href="ftshow.asp?id=$n">$0</A>($1)</TD></TR>', *rows)}</TBODY></TABLE>""",
        ),
        ("局长谈农机安全", "2026-04-30"),
        ("站长谈机收减损", "2025-11-06"),
    )

    rows = (("基层治理话民生", "2026-05-11"), ("村BA背后的故事", "2026-03-29"))
    put(
        "interviews_on_a_telephone",
        "http://m.lanjiang.invalid/pages/talk/list",
        telephone(
            "在线访谈",
            fill(
                '<uni-view class="it"><uni-view class="tt">$0</uni-view><uni-view class="dd">访谈时间：$1 15:00</uni-view><uni-view class="st">已结束</uni-view></uni-view>',
                *rows,
            ),
        ),
        *rows,
    )

    rows = (("新闻发布会：上半年民生实事", "2026-05-25"), ("新闻发布会：防溺水", "2026-04-30"))
    put(
        "press_conferences_are_no_interviews",
        f"{CITY}/zwgk/xwfbh/",
        province(
            "新闻发布会",
            f"""<ul>{fill('<li><a href="./$n.html">$0</a><span>$1</span></li>', *rows)}</ul>""",
            "新闻发布会",
        ),
    )


def alone() -> None:
    put(
        "transcript_and_no_facts",
        f"{CITY}/hdjl/zxft/wz/8.html",
        province(
            "在线访谈",
            """<h1>聊聊工伤认定那些事</h1><div class="info">2026-05-18</div><p><strong>主持人：</strong>欢迎收看本期在线访谈。</p><p><strong>市人社局工伤科：</strong>各位网友好。</p><p><strong>主持人：</strong>职工上下班途中受伤算工伤吗？</p><p><strong>市人社局工伤科：</strong>符合规定情形的可以认定。</p>""",
            "在线访谈",
        ),
        ("聊聊工伤认定那些事", "2026-05-18"),
    )
    put(
        "facts_of_an_interview_in_a_box",
        f"{SERVED}/interact/live/12",
        served(
            "访谈详情",
            """<div class="live"><h1>气象为农怎么服务</h1><div class="meta"><div><label>访谈时间</label><span>2026-05-19 14:30 - 15:30</span></div><div><label>访谈嘉宾</label><span>市气象局</span></div><div><label>访谈状态</label><span>已结束</span></div></div><div class="tabs"><span>图文直播</span><span>访谈图片</span></div></div>""",
        ),
        ("气象为农怎么服务", "2026-05-19"),
    )
    put(
        "announcement_of_an_interview",
        f"{COUNTY}/zxft/60.html",
        struts(
            "访谈预告",
            """<div class="title">访谈预告：医保基金监管</div><div class="text"><p>访谈主题：医保基金监管</p><p>访谈时间：2026年6月10日15:00</p><p>访谈嘉宾：县医保局</p><p>欢迎网友提前留言提问。</p></div>""",
            "在线访谈",
        ),
        ("医保基金监管", "2026-06-10"),
    )
    put(
        "old_table_with_lines_between",
        "http://nj.shibu.invalid/ftshow.asp?id=2",
        cells(
            "在线访谈",
            """<TABLE width=600 align=center><TBODY><TR><TD><DIV align=left class="zong"><SPAN class=s30><STRONG>访谈主题：</STRONG></SPAN>农机购置补贴答疑</DIV></TD></TR><TR><TD height=1 background="images/xuxian.gif"></TD></TR><TR><TD><DIV align=left class="zong"><SPAN class=s30><STRONG>访谈时间：</STRONG></SPAN>2026-3-22 15:00:00--2026-3-22 15:30:00</DIV></TD></TR><TR><TD height=1 background="images/xuxian.gif"></TD></TR><TR><TD><DIV align=left><SPAN class=s30><STRONG>访谈嘉宾：</STRONG></SPAN>局长</DIV></TD></TR></TBODY></TABLE>""",
        ),
        ("农机购置补贴答疑", "2026-03-22"),
    )
    put(
        "interview_of_a_blog",
        "http://www.luting.invalid/2026/04/talk",
        press(
            "书记访谈：水乡文旅怎么走",
            """<article class="post category-talk"><h1 class="entry-title">书记访谈：水乡文旅怎么走</h1><p class="meta">2026年4月19日</p><div class="entry-content"><p>[主持人] 欢迎来到镇政府访谈室。</p><p>[镇党委书记] 大家好。</p></div></article>""",
        ),
        ("书记访谈：水乡文旅怎么走", "2026-04-19"),
    )


def build() -> None:
    lists()
    alone()
