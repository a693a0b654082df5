"""Surveys, calls for comments and interviews, in lists and alone."""

from __future__ import annotations

from .common import single
from .frames import modern, tables, trs

AS_OF = "2026-06-01"


def put(name: str, url: str, html: str, *held: tuple[str, str]) -> None:
    """What was held and the day it began or was published."""
    single(f"activities/{name}", url, AS_OF, html, activities=[list(one) for one in held])


def calls() -> None:
    rows = (
        ("《澄湖市养犬管理条例（修订草案）》公开征求意见", "2026-05-15", "2026-06-14", "正在征集"),
        ("地铁3号线站名方案征求意见", "2026-03-02", "2026-03-31", "已结束"),
        ("关于调整出租汽车运价的意见征集", "2025-10-20", "2025-11-19", "已结束"),
    )
    body = "".join(
        f"<tr><td>{n}</td><td><a href='/dczj/{n}.html'>{a}</a></td><td>{b}</td><td>{c}</td><td>{d}</td></tr>"
        for n, (a, b, c, d) in enumerate(rows, 1)
    )
    put(
        "from_to_and_state_columns",
        "http://www.chenghu.invalid/hdjl/yjzj/",
        trs(
            "意见征集",
            "澄湖市人民政府",
            f"<h2>意见征集</h2><table><thead><tr><th>序号</th><th>征集主题</th><th>开始时间</th><th>结束时间</th><th>征集状态</th></tr></thead><tbody>{body}</tbody></table>",
        ),
        *((a, b) for a, b, _, _ in rows),
    )

    rows = (
        ("岚川县城区停车收费管理办法征求意见稿", "2026-04-28 至 2026-05-28", "已结束", True),
        ("学校食堂满意度网上调查", "2026-05-20 至 2026-06-20", "进行中", False),
    )
    body = "".join(
        f"""<li><div class="zj-tit"><a href="/myzj/{n}.html">{a}</a><span class="zt">{c}</span></div><div class="zj-info"><span>征集单位：县发改委</span><span>征集时间：{b}</span><span>参与人数：{n}21</span></div>{'<a class="fk" href="/myzj/fk1.html">查看反馈结果</a>' if d else '<a class="cy">我要参与</a>'}</li>"""
        for n, (a, b, c, d) in enumerate(rows)
    )
    put(
        "lines_below_titles",
        "http://www.lanchuanxian.invalid/myzj/",
        modern("民意征集", "岚川县人民政府", f'<h1>民意征集</h1><ul class="zj-list">{body}</ul>'),
        *((a, b[:10]) for a, b, _, _ in rows),
    )

    rows = (
        ("[已结束]", "关于《湿地公园管理细则》的意见征集", "2026-03-11"),
        ("[进行中]", "校外培训收费标准征求意见", "2026-05-25"),
        ("[已结束]", "老年助餐点布局征求意见", "2025-12-08"),
    )
    body = "".join(
        f'<li><em>{a}</em><a href="{n}.htm">{b}</a><span>{c}</span></li>'
        for n, (a, b, c) in enumerate(rows)
    )
    put(
        "state_before_the_anchor",
        "http://www.chenghu.invalid/hdjl/zjdc/index.htm",
        trs("征集调查", "澄湖市人民政府", f'<h2>征集调查</h2><ul class="newslist">{body}</ul>'),
        *((b, c) for _, b, c in rows),
    )

    put(
        "a_call_with_its_dates",
        "http://www.lanchuanxian.invalid/myzj/5.html",
        modern(
            "《岚川县文明行为促进办法（草案）》公开征求意见",
            "岚川县人民政府",
            """<div class="survey"><h1>《岚川县文明行为促进办法（草案）》公开征求意见</h1><table class="sv-info"><tr><td>征集部门</td><td>县司法局</td><td>状态</td><td>已结束</td></tr><tr><td>开始日期</td><td>2026-02-10</td><td>截止日期</td><td>2026-03-12</td></tr></table><div class="sv-con"><p>为广泛听取意见，现公开征求意见。联系电话：0799-7112200。</p></div><div class="sv-res"><h3>意见采纳情况</h3><p>共收到意见12条，采纳5条。</p></div></div>""",
        ),
        ("《岚川县文明行为促进办法（草案）》公开征求意见", "2026-02-10"),
    )


def surveys() -> None:
    put(
        "a_form_to_fill",
        "http://www.chenghu.invalid/jsurvey/questionnaire/jsurvey_12.html",
        tables(
            "公共自行车使用情况调查问卷",
            "澄湖市人民政府",
            """<table width="1000" align="center"><tr><td align="center" class="bt">公共自行车使用情况调查问卷</td></tr><tr><td align="center">发布时间：2026-05-06　截止时间：2026-06-06　状态：进行中</td></tr><tr><td><form action="submit.do"><p>1. 您多久使用一次？</p><p><input type="radio" name="q1">每天 <input type="radio" name="q1">每周</p><p>2. 您的建议</p><textarea name="q2"></textarea><input type="submit" value="提交"></form><a href="result.do?id=12">查看结果</a></td></tr></table>""",
        ),
        ("公共自行车使用情况调查问卷", "2026-05-06"),
    )

    rows = (
        ("市政务服务满意度调查", "2026年4月1日", "2026年4月30日"),
        ("居民阅读情况问卷", "2025年9月10日", "2025年10月10日"),
    )
    body = "".join(
        f"""<dl class="wj"><dt><a href="/wsdc/{n}.html">{a}</a></dt><dd>起止时间：{b} — {c}</dd><dd class="st">已截止</dd></dl>"""
        for n, (a, b, c) in enumerate(rows)
    )
    put(
        "chinese_days_of_a_span",
        "http://www.chenghu.invalid/hdjl/wsdc/",
        modern("网上调查", "澄湖市人民政府", f"<h1>网上调查</h1>{body}"),
        ("市政务服务满意度调查", "2026-04-01"),
        ("居民阅读情况问卷", "2025-09-10"),
    )


def interviews() -> None:
    put(
        "strong_labels_of_an_interview",
        "http://www.lanchuanxian.invalid/zxft/22.html",
        tables(
            "在线访谈",
            "岚川县人民政府",
            """<table width="1000" align="center"><tr><td><table width="100%" cellspacing="2" cellpadding="2"><tr><td><div align="left"><span><strong>访谈主题：</strong></span>解读农村宅基地审批</div></td></tr><tr><td height="1" background="/images/xuxian.gif"></td></tr><tr><td><DIV align=left><SPAN><STRONG>访谈时间：</STRONG></SPAN>2026-03-22 15:00:00--2026-03-22 15:30:00</DIV></td></tr><tr><td><DIV align=left><SPAN><STRONG>访谈嘉宾：</STRONG></SPAN>县自然资源局负责人</DIV></td></tr><tr><td><a href="/zxft/22/talk.html">访谈实录</a></td></tr></table></td></tr></table>""",
        ),
        ("解读农村宅基地审批", "2026-03-22"),
    )

    rows = (
        ("第36期：医保门诊共济怎么用", "2026-05-19 10:00", "市医保局副局长"),
        ("第35期：春季招生那些事", "2026-03-26 15:00", "市教育局基教科"),
        ("第34期：让老人吃上热饭", "2025-11-27 15:00", "市民政局"),
    )
    body = "".join(
        f"""<li><a class="pic" href="/zxft/{n}"><img src="/upload/ft{n}.jpg"></a><div class="txt"><h4><a href="/zxft/{n}">{a}</a></h4><p>访谈时间：{b}</p><p>访谈嘉宾：{c}</p><p>访谈摘要：围绕群众关心的问题解读政策。</p><p><a href="/zxft/{n}#sl">[文字实录]</a> <a href="/zxft/{n}#sp">[视频回放]</a></p></div></li>"""
        for n, (a, b, c) in enumerate(rows)
    )
    put(
        "pictures_and_links_to_records",
        "http://www.chenghu.invalid/hdjl/zxft/",
        trs("在线访谈", "澄湖市人民政府", f'<h2>在线访谈</h2><ul class="ft">{body}</ul>'),
        *((a, b[:10]) for a, b, _ in rows),
    )

    put(
        "a_forecast_and_those_before",
        "http://www.chenghu.invalid/hdjl/ftyg/",
        modern(
            "访谈直播",
            "澄湖市人民政府",
            """<h1>访谈直播</h1><div class="yg"><h3>访谈预告</h3><div class="yg-box"><h4><a href="/ft/41">聊聊防汛那些事</a></h4><p><b>时间：</b>2026年6月10日 15:00</p><p><b>嘉宾：</b>市应急局局长</p></div></div><div class="wq"><h3>往期回顾</h3><ul><li><a href="/ft/40">个体工商户年报怎么报</a><span>2026-04-22</span></li><li><a href="/ft/39">消费维权进行时</a><span>2026-03-13</span></li></ul></div>""",
        ),
        ("聊聊防汛那些事", "2026-06-10"),
        ("个体工商户年报怎么报", "2026-04-22"),
        ("消费维权进行时", "2026-03-13"),
    )

    put(
        "one_interview_in_full",
        "http://www.chenghu.invalid/ft/40.html",
        modern(
            "个体工商户年报怎么报",
            "澄湖市人民政府",
            """<div class="jh-main"><div class="new-list2-t">在线访谈</div><div class="zmhd-zxft-article"><div class="jh-article-title"><span>个体工商户年报怎么报</span></div><p>访谈时间：2026-04-22 10:00</p><p>访谈嘉宾：市市场监管局注册科</p><p>访谈摘要：年报时间为2026年1月1日至6月30日。</p><div><span class="zmhd-zxft-bg">访谈图片</span></div><div class="row"><img src="/img/1.jpg"></div><div><span>访谈实录</span></div><p>[主持人]各位网友，大家好。</p><p>[嘉宾]大家好。</p></div></div>""",
        ),
        ("个体工商户年报怎么报", "2026-04-22"),
    )


def build() -> None:
    calls()
    surveys()
    interviews()
