"""Interviews, in lists and alone, and what only looks like one."""

from __future__ import annotations

from .parts_activities import put
from .parts_frames import CITY, COUNTY, HALL, POLICE, TOWN, bureau, fill, layui, portal, theme, vant


def lists() -> None:
    put(
        "two_boxes_of_a_bureau",
        f"{POLICE}/jmhd/",
        bureau(
            "警民互动",
            """<div class="interact-table2-tab1"><div class="interact-table2-titele"><samp>更多>></samp><span>在线访谈</span></div><div class="interact-table2-text"><p>主题：夏夜巡查怎么巡</p><p>日期：2026-05-26 15:30:00</p><p>访谈嘉宾：治安支队</p><p>访谈内容：介绍夏夜治安巡查安排。</p></div></div><div class="interact-table2-tab2"><div class="interact-table2-titele"><samp>更多>></samp><span>在线调查</span></div><div class="interact-table2-text"><p>主题：窗口服务满意度</p><p>日期：2026-04-10 09:00:00</p><p>调查内容：请评价窗口服务。</p></div></div>""",
        ),
        ("夏夜巡查怎么巡", "2026-05-26", None),
        ("窗口服务满意度", "2026-04-10", None),
        state=False,
    )

    rows = (
        ("食品安全“你点我检”", "2026-05-20 10:00", "市市场监管局", "回看"),
        ("中考政策解读", "2026-06-08 15:00", "市教体局", "预告"),
    )
    put(
        "films_with_guests_and_a_button",
        f"{CITY}/zmhd/zxft/",
        portal(
            "在线访谈",
            f"""<div class="ft-list">{fill('<div class="ft"><a href="/zxft/$n"><img src="/f$n.jpg" alt=""></a><div class="r"><h3><a href="/zxft/$n">$0</a></h3><p><label>访谈时间</label>$1</p><p><label>访谈嘉宾</label>$2</p><a class="btn" href="/zxft/$n">$3</a></div></div>', *rows)}</div>""",
            "在线访谈",
        ),
        ("食品安全“你点我检”", "2026-05-20", None),
        ("中考政策解读", "2026-06-08", None),
        state=False,
    )

    rows = (
        ("第8期", "农机安全进田间", "2026-05-15"),
        ("第7期", "春耕备耕问农技", "2026-03-27"),
    )
    put(
        "numbers_of_issues_before_colons",
        f"{COUNTY}/hd/zxft/",
        layui(
            "在线访谈",
            f"""<ul class="news">{fill('<li><a href="./$n.html">【在线访谈】$0：$1</a><span>$2</span></li>', *rows)}</ul>""",
            "在线访谈",
        ),
        ("【在线访谈】第8期：农机安全进田间", "2026-05-15", None),
        ("【在线访谈】第7期：春耕备耕问农技", "2026-03-27", None),
        state=False,
    )

    rows = (
        ("镇长讲防火", "2026年5月11日（星期一）15:00"),
        ("院坝会谈产业", "2026年4月9日（星期四）9:30"),
    )
    put(
        "weekdays_within_brackets",
        f"{TOWN}/zxft/",
        theme(
            "在线访谈",
            fill(
                '<div class="media"><img src="/f$n.jpg" class="mr-3" alt=""><div class="media-body"><h5><a href="/zxft/$n.html">$0</a></h5><p>访谈时间：$1</p></div></div>',
                *rows,
            ),
        ),
        ("镇长讲防火", "2026-05-11", None),
        ("院坝会谈产业", "2026-04-09", None),
        state=False,
    )

    rows = (("局长谈营商环境", "2026-05-13"), ("主任讲医保", "2026-04-17"))
    put(
        "cells_of_vant_with_days_as_values",
        f"{HALL}/m/talk",
        vant(
            "在线访谈",
            fill(
                '<div class="van-cell van-cell--clickable"><div class="van-cell__title"><span>$0</span></div><div class="van-cell__value">$1</div></div>',
                *rows,
            ),
        ),
        ("局长谈营商环境", "2026-05-13", None),
        ("主任讲医保", "2026-04-17", None),
        state=False,
    )

    put(
        "nothing_but_a_sentence_of_preparation",
        f"{CITY}/zmhd/zxft/none/",
        portal("在线访谈", "<h2>在线访谈</h2><p>本期访谈正在筹备中，敬请期待。</p>", "在线访谈"),
    )

    rows = (
        ("人民日报访谈市长：以水定城", "2026-05-08"),
        ("记者走访老街", "2026-04-23"),
    )
    put(
        "news_that_mention_talks",
        f"{CITY}/ywdt/mtgz/",
        portal(
            "媒体关注",
            f"""<ul>{fill('<li><a href="./$n.html">$0</a><span>$1</span></li>', *rows)}</ul>""",
            "媒体关注",
        ),
    )


def alone() -> None:
    put(
        "facts_in_paragraphs_and_pictures",
        f"{COUNTY}/hd/zxft/31.html",
        layui(
            "在线访谈",
            """<div class="fontSize18 new-list2-t">在线访谈</div><div class="zmhd-zxft-article"><div class="jh-article-title"><span>乡村医生怎么签约</span></div><p><span>访谈主题：乡村医生怎么签约</span><span><a href="./question?id=31">[预约提问]</a></span></p><p>访谈时间：2026-05-19 15:00-2026-05-19 16:00</p><p>访谈嘉宾：县卫健局副局长</p><p>访谈摘要：介绍家庭医生签约服务。</p><div><span>访谈图片</span></div><div class="row"><img src="/1.jpg"><img src="/2.jpg"></div></div>""",
            "在线访谈",
        ),
        ("乡村医生怎么签约", "2026-05-19", None),
        state=False,
    )
    put(
        "dialogue_in_speakers_with_clock_times",
        f"{CITY}/zmhd/zxft/41",
        portal(
            "在线访谈",
            """<h1>老旧小区改造怎么改</h1><div class="meta"><span>时间：2026-05-12 15:00</span><span>嘉宾：市住建局局长</span></div><div class="live"><div class="say"><b>主持人</b><i>15:00:10</i><p>各位网友好，欢迎收看。</p></div><div class="say"><b>嘉宾</b><i>15:02:31</i><p>大家好。</p></div><div class="say"><b>网友</b><i>15:10:02</i><p>加装电梯有补贴吗？</p></div></div>""",
            "在线访谈",
        ),
        ("老旧小区改造怎么改", "2026-05-12", None),
        state=False,
    )
    put(
        "preview_with_questions_to_send",
        f"{TOWN}/zxft/yg.html",
        theme(
            "访谈预告",
            """<h2>访谈预告：集镇停车怎么管</h2><p>访谈时间：2026年6月5日 10:00</p><p>访谈嘉宾：镇综合执法队队长</p><p>征集问题：2026年5月25日至6月4日</p>""",
        ),
        ("访谈预告：集镇停车怎么管", "2026-06-05", None),
        state=False,
    )
    put(
        "table_of_facts_of_one_talk",
        f"{POLICE}/zxft/3.html",
        bureau(
            "在线访谈",
            """<table class="result-table"><tr><td>访谈主题</td><td colspan="3">防范电信诈骗</td></tr><tr><td>访谈时间</td><td>2026-04-28 09:30</td><td>访谈地点</td><td>市局新闻中心</td></tr><tr><td>访谈嘉宾</td><td>刑侦支队</td><td>主持人</td><td>宣传科</td></tr></table><div class="ta"><h3>文字实录</h3><p>主持人：请介绍当前常见手法。</p><p>刑侦支队：主要有刷单、冒充客服等。</p></div>""",
            "在线访谈",
        ),
        ("防范电信诈骗", "2026-04-28", None),
        state=False,
    )


def build() -> None:
    lists()
    alone()
