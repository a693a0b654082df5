"""One call for comments on a page, what came of it, and news that only mention one."""

from __future__ import annotations

from .parts_calls import put
from .parts_frames import CITY, COUNTY, DISTRICT, TEXT, TOWN, hanweb, trs, ucap, uni, wp


def alone() -> None:
    title = "关于公开征求《澜溪州市供水用水条例（草案修改稿）》意见的公告"
    put(
        "announcement_of_a_call_with_its_span_below",
        f"{CITY}/hdjl/yjzj/202608/t20260812_66.html",
        trs(
            f"{title}_澜溪州市人民政府",
            f"""<div class="xl"><h1 class="xl_bt">{title}</h1><div class="xl_sx"><span>发布时间：2026-08-12 15:20</span><span>来源：市水务局</span><span>字体：<a>大</a><a>中</a><a>小</a></span></div><div class="TRS_Editor"><p>　　为提高立法质量，现向社会公开征求意见。</p><p>　　一、征求意见时间：2026年8月12日至2026年9月11日。</p><p>　　二、反馈方式：发送电子邮件至 swj@lanxizhou.invalid。</p><p>　　附件：<a href="./P020260812.doc">草案修改稿</a></p></div></div>""",
            "意见征集",
        ),
        (title, "2026-08-12", False),
    )

    title = "柳塘县绿地系统规划意见征集"
    put(
        "table_of_facts_about_one_call",
        f"{COUNTY}/web/front_queryContentsDetail.action?theID=31",
        hanweb(
            title,
            f"""<table class="zjxx" border="1"><tr><th>征集主题</th><td colspan="3">{title}</td></tr><tr><th>发起单位</th><td>县自然资源局</td><th>征集状态</th><td>已结束</td></tr><tr><th>开始时间</th><td>2026-06-10</td><th>结束时间</th><td>2026-07-10</td></tr><tr><th>征集内容</th><td colspan="3">{TEXT}</td></tr><tr><th>结果反馈</th><td colspan="3">共收到意见14条，采纳9条。</td></tr></table>""",
            "民意征集",
        ),
        (title, "2026-06-10", True),
    )

    title = "《云埠区老旧电梯更新补助办法》公开征求意见情况反馈"
    put(
        "feedback_published_on_a_page_of_its_own",
        f"{DISTRICT}/zmhd/yjzj/fk/202608/a1.shtml",
        ucap(
            title,
            f"""<h1>{title}</h1><p class="info">来源：区市场监管局　发布时间：2026-08-06 11:05</p><div class="con"><p>2026年6月20日至7月20日，我局通过区政府网站公开征求意见，共收到意见建议6条，采纳4条，未采纳2条。</p><table><tr><td>序号</td><td>意见内容</td><td>是否采纳</td></tr><tr><td>1</td><td>提高补助标准</td><td>部分采纳</td></tr></table></div>""",
            "意见征集",
        ),
        (title, "2026-08-06", True),
        state=False,
    )

    title = "背街小巷改造意见征集"
    put(
        "steps_from_publishing_to_feedback",
        f"{DISTRICT}/zmhd/zj/31.shtml",
        ucap(
            title,
            f"""<h2 class="zt">{title}</h2><ol class="flow"><li class="done"><b>发布征集</b><span>2026-05-10</span></li><li class="done"><b>征集结束</b><span>2026-06-10</span></li><li class="done"><b>结果反馈</b><span>2026-06-25</span></li></ol><div class="nr">{TEXT}</div><h3>结果反馈</h3><p>共收到意见22条，已全部研究办理。</p>""",
            "民意征集",
        ),
        (title, "2026-05-10", True),
    )

    title = "关于征集“我为群众办实事”项目的公告"
    put(
        "post_of_a_town_with_a_closing_day",
        f"{TOWN}/2026/08/shishi/",
        wp(
            title,
            f"""<article class="post"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2026-08-03T09:00:00+08:00">2026年8月3日</time></span></div></header><div class="entry-content"><p>现向全镇征集民生实事项目，请于2026年8月25日前将建议送镇党政办。</p><p>联系电话：0668-5500123</p></div></article>""",
        ),
        (title, "2026-08-03", True),
    )

    title = "关于《枫岭镇村庄规划》的意见征集"
    put(
        "opinions_of_others_below_a_call",
        f"{DISTRICT}/m/yjzj/77",
        uni(
            "征集详情",
            f"""<h3 class="title">{title}</h3><div class="kv"><label>发起部门</label><span>枫岭镇人民政府</span></div><div class="kv"><label>征集时间</label><span>2026.08.05-2026.09.04</span></div><div class="intro">{TEXT}</div><div class="ops"><h4>网友意见（2）</h4><div class="op"><p>建议保留古井。</p><span>2026-08-09</span></div><div class="op"><p>希望修建停车场。</p><span>2026-08-16</span></div></div><button>我要提意见</button>""",
        ),
        (title, "2026-08-05", False),
    )

    put(
        "news_that_a_call_was_discussed",
        f"{CITY}/xwzx/bmdt/202608/t20260825_3.html",
        trs(
            "市水务局召开条例草案意见征集座谈会",
            f"""<div class="xl"><h1>市水务局召开条例草案意见征集座谈会</h1><div class="xl_sx">发布时间：2026-08-25　来源：市水务局</div><div class="TRS_Editor">{TEXT}</div></div>""",
            "部门动态",
        ),
    )
    put(
        "investigations_of_accidents_and_prices",
        f"{CITY}/zwgk/sgdc/",
        trs(
            "事故调查报告",
            """<ul class="list_14"><li><a href="./1.html">澜溪州市“5·9”一般火灾事故调查报告</a><span>2026-08-04</span></li><li><a href="./2.html">居民生活用水成本调查监审结论</a><span>2026-06-17</span></li><li><a href="./3.html">第五次经济普查入户调查员名单</a><span>2026-05-21</span></li></ul>""",
            "事故调查报告",
        ),
    )


def build() -> None:
    alone()
