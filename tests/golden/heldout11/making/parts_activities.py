"""Surveys and calls for comments, in lists and alone."""

from __future__ import annotations

from .parts_frames import AS_OF, bootstrap, cells, phone, plain, portlets, single, webforms

SITE = "http://www.rongwan.invalid"
CITY = "http://www.yanqing.invalid"


def put(name: str, url: str, html: str, *held: tuple[str, str | None]) -> None:
    """What was held and the day it began or was published."""
    single(f"activities/{name}", url, AS_OF, html, activities=[list(one) for one in held])


def county(column: str, inner: str) -> str:
    """A column of the county's site on Bootstrap."""
    page = f'<div class="jh-main"><div class="fontSize18 new-list2-t">{column}</div>{inner}</div>'
    return bootstrap(f"榕湾县人民政府-{column}", "榕湾县人民政府", page, column)


def calls() -> None:
    rows = (("公共停车收费调整方案意见征集", "2026-05-04"), ("机关食堂满意度问卷", "2026-02-10"))
    body = "".join(
        f'<li><a target="_blank" title="{a}" href="../../websurvey/findOne?id={n}"><span class="panel2-list-content">{a}</span><span class="panel2-list-time">{b}</span></a></li>'
        for n, (a, b) in enumerate(rows)
    )
    side = '<div class="row"><div class="col-md-4"><div class="panel"><div class="panel-heading"><a href="/html/zmhd/">政民互动</a></div><ul class="wsdc-list"><li class="active"><a href="/html/zmhd/wsdc/">网上调查</a></li><li><a href="/html/zmhd/yjzj/">意见征集</a></li></ul></div></div>'
    put(
        "one_anchor_around_title_and_day",
        f"{SITE}/html/zmhd/wsdc/",
        county(
            "网上调查",
            f'{side}<div class="col-md-8"><ul class="panel2-list news-list2">{body}</ul></div></div>',
        ),
        *rows,
    )

    rows = (
        ("城区绿化满意度调查", "2026-04-01至2026-04-30", "已结束"),
        ("社区服务需求调查", "2026-05-10至2026-06-10", "进行中"),
    )
    body = "".join(
        f"<tr><td>{n}</td><td>{a}</td><td>{b}</td><td>{c}</td><td><a href='/dc/{n}'>{'查看' if c == '已结束' else '参与'}</a></td></tr>"
        for n, (a, b, c) in enumerate(rows, 1)
    )
    put(
        "both_days_in_one_cell",
        f"{CITY}/dc/",
        plain(
            "网上调查",
            "青砚市人民政府",
            f"<h1>网上调查</h1><table><tr><th>序号</th><th>调查主题</th><th>调查时间</th><th>状态</th><th>操作</th></tr>{body}</table>",
        ),
        *((a, b[:10]) for a, b, _ in rows),
    )

    body = "".join(
        f"""<div class="zj-card"><h3><a href="/zj/{n}">{a}</a></h3><p class="zj-d">{b}</p><p><b>开始</b>{c}<b>结束</b>{d}</p><p class="n">已有{n}09人参与</p></div>"""
        for n, (a, b, c, d) in enumerate(
            (
                ("海绵城市专项规划意见征集", "剩余12天", "2026/05/14", "2026/06/13"),
                ("地名命名方案意见征集", "已截止", "2026/03/01", "2026/03/31"),
            ),
            1,
        )
    )
    put(
        "cards_with_days_left",
        f"{CITY}/zj/",
        plain("民意征集", "青砚市人民政府", f"<h1>民意征集</h1>{body}"),
        ("海绵城市专项规划意见征集", "2026-05-14"),
        ("地名命名方案意见征集", "2026-03-01"),
    )

    rows = (
        ("关于《烟花爆竹管理办法》公开征求意见的公告", "2026-05-18"),
        ("关于《物业服务导则》公开征求意见的公告", "2026-04-07"),
    )
    body = "".join(
        f'<li><a href="{n}.html">{a}</a><a class="fk" href="{n}fk.html">[意见反馈]</a><span>{b}</span></li>'
        for n, (a, b) in enumerate(rows)
    )
    put(
        "answers_linked_beside_each",
        f"{CITY}/zqyj/",
        portlets(
            "意见征集",
            "青砚市人民政府",
            f"<h3>意见征集</h3><ul class='list'>{body}</ul>",
            crumb="意见征集",
        ),
        *rows,
    )

    body = """<h1>《榕湾县殡葬管理实施办法（征求意见稿）》公开征求意见</h1><div class="info">发布时间：2026-05-11　来源：县民政局</div><p>征集时间：2026年5月11日至2026年6月10日</p><p>征集方式：可将意见发送至邮箱。</p><p>联系电话：0799-6601234</p><p>附件：<a href="/f/zq.doc">征求意见稿.doc</a></p>"""
    put(
        "a_call_written_as_an_article",
        f"{SITE}/html/zmhd/yjzj/31.html",
        county("意见征集", body),
        ("《榕湾县殡葬管理实施办法（征求意见稿）》公开征求意见", "2026-05-11"),
    )

    body = """<h2>营商环境企业问卷</h2><p>调查起止日期：2026.05.01-2026.05.31</p><form method="post" action="tj.aspx"><p>1、贵单位所属行业</p><input type="radio" name="a">制造业<input type="radio" name="a">服务业<p>2、意见建议</p><textarea></textarea><input type="submit" value="提交"></form>"""
    put(
        "questions_and_days_with_dots",
        f"{CITY}/Survey.aspx?id=6",
        webforms("在线调查", "青砚市发展改革委", body),
        ("营商环境企业问卷", "2026-05-01"),
    )

    body = """<ul class="tab-h"><li class="on">正在征集</li><li>往期征集</li></ul><div class="tab-c"><ul><li><a href="/yj/9">老年食堂布点意见征集</a><span>2026-05-22 — 2026-06-21</span></li></ul></div><div class="tab-c" style="display:none"><ul><li><a href="/yj/8">公园命名意见征集</a><span>2026-02-01 — 2026-03-01</span></li><li><a href="/yj/7">校车线路意见征集</a><span>2025-12-05 — 2025-12-31</span></li></ul></div>"""
    put(
        "those_over_in_a_hidden_tab",
        "http://www.wangrong.invalid/yj/",
        plain("意见征集", "望榕区人民政府", f"<h1>意见征集</h1>{body}"),
        ("老年食堂布点意见征集", "2026-05-22"),
        ("公园命名意见征集", "2026-02-01"),
        ("校车线路意见征集", "2025-12-05"),
    )

    head = '<div class="row th"><div class="c1">序号</div><div class="c2">征集主题</div><div class="c3">起始日期</div><div class="c4">截止日期</div></div>'
    body = "".join(
        f'<div class="row"><div class="c1">{n}</div><div class="c2"><a href="/c/{n}">{a}</a></div><div class="c3">{b}</div><div class="c4">{c}</div></div>'
        for n, (a, b, c) in enumerate(
            (
                ("农贸市场改造方案征求意见", "2026-05-06", "2026-06-05"),
                ("消防通道划线征求意见", "2026-03-10", "2026-04-09"),
            ),
            1,
        )
    )
    put(
        "rows_of_divs_with_a_head",
        "http://www.wangrong.invalid/c/",
        portlets("征集调查", "望榕区人民政府", f"<h3>征集调查</h3>{head}{body}", crumb="征集调查"),
        ("农贸市场改造方案征求意见", "2026-05-06"),
        ("消防通道划线征求意见", "2026-03-10"),
    )

    body = "".join(
        f'<li><img src="/i/{c}.png" alt="{d}"><a href="/v/{n}">{a}</a><span>{b}</span></li>'
        for n, (a, b, c, d) in enumerate(
            (
                ("垃圾分类知晓率调查", "2026-05-19", "on", "进行中"),
                ("图书馆阅读调查", "2026-04-02", "off", "已结束"),
            )
        )
    )
    put(
        "states_in_pictures",
        "http://www.wangrong.invalid/v/",
        plain("在线调查", "望榕区人民政府", f"<h1>在线调查</h1><ul>{body}</ul>"),
        ("垃圾分类知晓率调查", "2026-05-19"),
        ("图书馆阅读调查", "2026-04-02"),
    )

    body = "".join(
        f"""<a class="card" href="/h5/zj/{n}"><p class="t">{a}</p><p class="d">征集时间 {b} 至 {c}</p><span class="s">{d}</span></a>"""
        for n, (a, b, c, d) in enumerate(
            (
                ("夜市摊点设置意见征集", "2026-05-25", "2026-06-08", "征集中"),
                ("候车亭样式意见征集", "2026-04-13", "2026-04-27", "已结束"),
            )
        )
    )
    put(
        "cards_of_a_telephone_page",
        "http://m.yanqing.invalid/h5/zj",
        phone("意见征集", "青砚发布", f'<h2>意见征集</h2><div class="list">{body}</div>'),
        ("夜市摊点设置意见征集", "2026-05-25"),
        ("候车亭样式意见征集", "2026-04-13"),
    )

    rows = "".join(
        f"<tr><td><a href='zj.asp?id={n}'>{a}</a></td><td>{b}</td><td>{c}</td><td><a href='jg.asp?id={n}'>采纳情况</a></td></tr>"
        for n, (a, b, c) in enumerate(
            (
                ("供水价格调整听证意见征集", "2026-4-8", "2026-5-8"),
                ("景区门票价格意见征集", "2026-1-12", "2026-2-11"),
            )
        )
    )
    put(
        "published_and_closing_columns",
        "http://fgj.rongwan.invalid/zj.asp",
        cells(
            "意见征集",
            "榕湾县发改局",
            f'<table width="980" align="center"><tr><td colspan="4">意见征集</td></tr><tr><td>征集标题</td><td>发布时间</td><td>截止时间</td><td>结果</td></tr>{rows}</table>',
        ),
        ("供水价格调整听证意见征集", "2026-04-08"),
        ("景区门票价格意见征集", "2026-01-12"),
    )

    rows = (
        ("19", "2026-05", "城市更新单元划定意见征集"),
        ("02", "2026-04", "慢行系统规划意见征集"),
    )
    body = "".join(
        f'<li><div class="day"><b>{a}</b><i>{b}</i></div><a href="/q/{a}.html">{c}</a></li>'
        for a, b, c in rows
    )
    put(
        "day_over_the_year_and_month",
        "http://www.wangrong.invalid/q/",
        plain("民意征集", "望榕区人民政府", f"<h1>民意征集</h1><ul>{body}</ul>"),
        ("城市更新单元划定意见征集", "2026-05-19"),
        ("慢行系统规划意见征集", "2026-04-02"),
    )

    body = """<h1>意见征集</h1><p class="none">当前没有正在进行的征集。</p><h2>历史征集</h2><ul><li><a href="/r/3.html">文明养犬公约意见征集</a>（2026-03-03）</li><li><a href="/r/2.html">体育场馆开放意见征集</a>（2025-11-20）</li></ul>"""
    put(
        "none_running_and_those_before",
        "http://www.wangrong.invalid/r/",
        plain("意见征集", "望榕区人民政府", body),
        ("文明养犬公约意见征集", "2026-03-03"),
        ("体育场馆开放意见征集", "2025-11-20"),
    )

    body = """<div class="l"><h3>在线调查</h3><ul><li><a href="/s/5">政务公开满意度调查</a><span>2026-05-05</span></li></ul></div><div class="r"><h3>意见征集</h3><ul><li><a href="/s/z7">排水规划意见征集</a><span>2026-05-16</span></li><li><a href="/s/z6">广告设置意见征集</a><span>2026-04-18</span></li></ul></div>"""
    put(
        "surveys_left_and_calls_right",
        "http://www.wangrong.invalid/s/",
        portlets("调查征集", "望榕区人民政府", body, crumb="调查征集"),
        ("政务公开满意度调查", "2026-05-05"),
        ("排水规划意见征集", "2026-05-16"),
        ("广告设置意见征集", "2026-04-18"),
    )

    polls = "".join(
        f"""<div class="poll"><h4>{a}</h4><p>发起时间：{b}　投票人数：{n}20</p><label><input type="radio">很好</label><label><input type="radio">一般</label><button>投票</button> <a href="/poll/{n}/result">查看结果</a></div>"""
        for n, (a, b) in enumerate(
            (("您对网站改版是否满意", "2026-05-07"), ("您常用的办事渠道是什么", "2026-01-15")), 1
        )
    )
    put(
        "polls_to_vote_in_on_one_page",
        "http://www.wangrong.invalid/poll/",
        plain("网上调查", "望榕区人民政府", f"<h1>网上调查</h1>{polls}"),
        ("您对网站改版是否满意", "2026-05-07"),
        ("您常用的办事渠道是什么", "2026-01-15"),
    )


def build() -> None:
    calls()
