"""Interviews, in lists and alone."""

from __future__ import annotations

from .parts_activities import CITY, SITE, county, put
from .parts_frames import cells, plain, portlets, webforms


def interviews() -> None:
    rows = (
        ("走进交通运输局", "县交通运输局副局长", "2026-05-08"),
        ("夏季防溺水怎么做", "县教育局副局长", "2026-04-16"),
        ("聊聊农村宅基地", "县自然资源局", "2026-03-05"),
    )
    body = "".join(
        f'<tr><td>{a}</td><td>{b}</td><td class="text-center">{c}</td></tr>' for a, b, c in rows
    )
    put(
        "table_of_interviews_without_links",
        f"{SITE}/html/zmhd/zxft/",
        county(
            "在线访谈",
            f'<table class="table table-bordered"><thead><tr><th>访谈标题</th><th>邀请嘉宾</th><th>访谈时间</th></tr></thead><tbody>{body}</tbody></table><div class="text-right new-page"><span>1/1&nbsp;页</span><button class="btn btn-link">首页</button></div>',
        ),
        *((a, c) for a, _, c in rows),
    )

    put(
        "topic_time_guests_in_paragraphs",
        f"{SITE}/html/zmhd/zxft/12.html",
        county(
            "在线访谈",
            """<div class="jh-article-title"><span>“高效办成一件事”怎么办</span></div><p><span>访谈主题：“高效办成一件事”怎么办</span></p><p>访谈时间：2026-05-12 15:00-2026-05-12 16:00</p><p>访谈嘉宾：县数据局负责人</p><p>访谈摘要： 介绍改革措施。</p><div><span class="zxft-bg">文字直播</span></div><p><span class="color-green">主持人：</span>欢迎收看。</p><p><span class="color-green">嘉宾：</span>大家好。</p>""",
        ),
        ("“高效办成一件事”怎么办", "2026-05-12"),
    )

    rows = (
        ("春耕备耕与农资供应", "2026-04-09"),
        ("医保目录调整解读", "2026-02-26"),
        ("乡村建设行动", "2025-12-18"),
    )
    body = "".join(
        f'<li><a target="_blank" title="{a}" href="/html/zmhd/zxft/{n}.html"><span class="panel2-list-content">{a}</span><span class="panel2-list-time">{b}</span></a></li>'
        for n, (a, b) in enumerate(rows)
    )
    put(
        "titles_and_days_of_a_column",
        f"{SITE}/html/zmhd/zxft/index2.html",
        county("在线访谈", f'<ul class="panel2-list news-list2">{body}</ul>'),
        *rows,
    )

    entries = "".join(
        f"""<tr><td><table width="100%"><tr><td><DIV align=left><STRONG>主题：</STRONG><a href="zb.asp?id={n}">{a}</a></DIV></td></tr><tr><td height="1" background="/images/x.gif"></td></tr><tr><td><DIV align=left><STRONG>时间：</STRONG>{b} 15:00:00--{b} 16:00:00</DIV></td></tr><tr><td><DIV align=left><STRONG>嘉宾：</STRONG>{c}</DIV></td></tr></table></td></tr>"""
        for n, (a, b, c) in enumerate(
            (
                ("话说消防安全", "2026-03-18", "县消防大队"),
                ("春季传染病防控", "2026-01-21", "县疾控中心"),
            )
        )
    )
    put(
        "tables_of_topic_time_and_guest",
        "http://www.wangrong.invalid/zxft/index.asp",
        cells(
            "在线访谈",
            "望榕区人民政府",
            f'<table width="980" align="center"><tr><td>在线访谈</td></tr>{entries}</table>',
        ),
        ("话说消防安全", "2026-03-18"),
        ("春季传染病防控", "2026-01-21"),
    )

    body = """<h1>在线访谈</h1><section><h2>访谈预告</h2><dl><dt>2026-06-12</dt><dd><a href="/talk/36">防范电信诈骗</a></dd></dl></section><section><h2>往期回顾</h2><dl><dt>2026-05-15</dt><dd><a href="/talk/35">燃气安全进万家</a></dd><dt>2026-04-10</dt><dd><a href="/talk/34">耕地保护</a></dd></dl></section>"""
    put(
        "days_as_terms_of_a_list",
        f"{CITY}/talk/",
        plain("在线访谈", "青砚市人民政府", body),
        ("防范电信诈骗", "2026-06-12"),
        ("燃气安全进万家", "2026-05-15"),
        ("耕地保护", "2026-04-10"),
    )

    body = """<h1>访谈直播</h1><h3>2026年</h3><ul><li><span>05月19日</span><a href="/ft/36.html">第36期：住房公积金新政</a></li><li><span>03月24日</span><a href="/ft/35.html">第35期：残疾人就业帮扶</a></li></ul><h3>2025年</h3><ul><li><span>11月11日</span><a href="/ft/34.html">第34期：冬季供暖</a></li></ul>"""
    put(
        "years_above_and_days_before",
        f"{CITY}/ft/",
        plain("访谈直播", "青砚市人民政府", body),
        ("第36期：住房公积金新政", "2026-05-19"),
        ("第35期：残疾人就业帮扶", "2026-03-24"),
        ("第34期：冬季供暖", "2025-11-11"),
    )

    body = """<div class="top"><img src="/v.jpg"><div class="r"><h2><a href="/live/9">青年人才政策解读</a></h2><p>直播时间：2026-05-20 15:00</p><p>直播嘉宾：市人社局</p><p><span class="st">已结束</span></p></div></div><ul class="more"><li><a href="/live/8">高考护航措施</a><em>2026-04-29</em></li><li><a href="/live/7">新能源充电桩建设</a><em>2026-03-31</em></li></ul>"""
    put(
        "the_latest_in_full_above_the_others",
        f"{CITY}/live/",
        portlets("在线访谈", "青砚市人民政府", f"<h3>在线访谈</h3>{body}", crumb="在线访谈"),
        ("青年人才政策解读", "2026-05-20"),
        ("高考护航措施", "2026-04-29"),
        ("新能源充电桩建设", "2026-03-31"),
    )

    rows = "".join(
        f"<tr><td>{a}</td><td><a href='FT.aspx?id={n}'>{b}</a></td><td>{c}</td><td>{d}</td></tr>"
        for n, (a, b, c, d) in enumerate(
            (
                ("2026年第2期", "义务教育招生政策", "2026/5/6 14:30:00", "查看实录"),
                ("2026年第1期", "寒假安全教育", "2026/1/9 14:30:00", "查看实录"),
            )
        )
    )
    put(
        "issues_in_a_grid",
        f"{CITY}/FTList.aspx",
        webforms(
            "局长访谈",
            "青砚市教育局",
            f'<h2>局长访谈</h2><table id="ctl00_C_Grid"><tr><th>期数</th><th>访谈主题</th><th>访谈时间</th><th>实录</th></tr>{rows}</table>',
        ),
        ("义务教育招生政策", "2026-05-06"),
        ("寒假安全教育", "2026-01-09"),
    )


def interviews_alone() -> None:
    put(
        "record_with_speakers",
        f"{CITY}/talk/35",
        plain(
            "燃气安全进万家",
            "青砚市人民政府",
            """<article><h1>燃气安全进万家</h1><ul class="meta"><li>时间：2026-05-15 10:00</li><li>嘉宾：市城管局副局长</li><li>主持人：小砚</li></ul><h2>文字实录</h2><p><b>[主持人]</b> 各位网友好，欢迎来到在线访谈。</p><p><b>[嘉宾]</b> 大家好。</p></article>""",
        ),
        ("燃气安全进万家", "2026-05-15"),
    )
    put(
        "table_about_one_interview",
        "http://www.wangrong.invalid/zxft/zb.asp?id=3",
        cells(
            "在线访谈",
            "望榕区人民政府",
            """<table width="980" align="center"><tr><td>访谈主题</td><td>社区矫正那些事</td></tr><tr><td>访谈日期</td><td>2026年2月10日</td></tr><tr><td>特邀嘉宾</td><td>区司法局</td></tr><tr><td>访谈内容</td><td>介绍社区矫正工作。</td></tr></table>""",
        ),
        ("社区矫正那些事", "2026-02-10"),
    )


def build() -> None:
    interviews()
    interviews_alone()
