"""Single letters: tables, boxes, steps, articles and bubbles; answered, pending and unknown."""

from __future__ import annotations

from .parts_frames import AS_OF, cells, columns, press, province, served, single, struts, telephone

COUNTY = "http://www.tangxi.invalid"
CITY = "http://www.lanjiang.invalid"


def put(
    name: str, url: str, html: str, asked: str | None, answered: str | None, done: bool | None
) -> None:
    """One letter: when it was asked, when it was answered, whether (None: not to be told)."""
    single(f"letters/{name}", url, AS_OF, html, letter=[asked, answered, done])


def pairs(markup: str, *rows: tuple[str, str]) -> str:
    """Names and values in a markup of $0 and $1."""
    return "".join(markup.replace("$0", a).replace("$1", b) for a, b in rows)


def counties() -> None:
    def detail(state: str, day: str, reply: str) -> str:
        return struts(
            "棠溪县公众参与",
            f"""<div id="letter_detail"><div class="title">农村低保动态管理</div><div class="source"><span><strong>编号：</strong>TX0388</span><span><strong>咨询人：</strong>徐**</span><span><strong>咨询类型：</strong>在线咨询</span><span><strong>提交时间：</strong>2026-05-11</span><span><strong>受理单位：</strong>县民政局</span></div><div class="text_detail"><strong>信件内容：</strong>请问低保多久复核一次？</div><div class="text_detail"><strong>受理状态：</strong>{state}</div><div class="text_detail"><strong>回复单位：</strong>县民政局<br /><strong>回复时间：</strong>{day}{reply}</div></div>""",
        )

    put(
        "facts_in_bold_within_boxes",
        f"{COUNTY}/interaction/detail.do?id=388",
        detail(
            "已回复",
            "2026-05-13",
            '<div class="text_detail">每季度复核一次，具体可向乡镇查询。</div>',
        ),
        "2026-05-11",
        "2026-05-13",
        True,
    )
    put(
        "unit_of_an_answer_still_to_come",
        f"{COUNTY}/interaction/detail.do?id=389",
        detail("办理中", "", ""),
        "2026-05-11",
        None,
        False,
    )

    def echo(reply: str, who: str, day: str, limit: str, state: str) -> str:
        rows = (
            ("标题", "居住证签注"),
            ("内容", "签注要本人到场吗？"),
            ("发布人", "匿名"),
            ("发布时间", "2026-05-04 11:12:13"),
            ("回复内容", reply),
            ("回复人", who),
            ("回复时间", day),
            ("回复期限", limit),
            ("状态", state),
        )
        return columns(
            "回音壁",
            f"""<div class="location"><a href="/index.do">首页</a> > <a href="/front/mailbox.do">回音壁</a> > <span>留言内容</span></div><h2 class="sal_t">留言内容</h2><table class="sal_table"><tr><th scope="col"></th><th scope="col"></th></tr>{pairs('<tr><td width="180" class="ta_fr">$0</td><td>$1</td></tr>', *rows)}</table>""",
        )

    put(
        "limit_of_the_answer_beside_its_day",
        "http://ga.tangxi.invalid/front/mailbox/12.do",
        echo("可由直系亲属代办。", "户政窗口", "2026-05-07 09:00:00", "2026-05-14", "已处理"),
        "2026-05-04",
        "2026-05-07",
        True,
    )
    put(
        "limit_of_an_answer_and_no_answer",
        "http://ga.tangxi.invalid/front/mailbox/13.do",
        echo("", "", "", "2026-05-14", "处理中"),
        "2026-05-04",
        None,
        False,
    )

    put(
        "heads_across_and_boxes_below",
        "http://nj.shibu.invalid/ShowXJ.asp?id=9",
        cells(
            "信件浏览",
            """<div class="section"><div class="box"><div class="title"> 信件信息 <span class="hide"></span></div><div class="content"><table><thead><tr><th>编号</th><th>信件分类</th><th>信件类型</th><th>来信时间</th><th>来信人</th><th>HITS</th></tr></thead><tbody><tr><td>0912</td><td><strong>农机推广</strong></td><td>咨询</td><td>2026-4-9</td><td>社员</td><td>77</td></tr></tbody></table></div></div></div><div class="section"><div class="box"><div class="title"> 信件内容</div><div class="content">烘干机能否享受累加补贴？</div></div></div><div class="section"><div class="box"><div class="title"> 信件回复</div><div class="content">可以，请关注县级公告。<p align="right">推广站 2026-4-13</p></div></div></div>""",
        ),
        "2026-04-09",
        "2026-04-13",
        True,
    )

    put(
        "signed_below_the_answer",
        f"{COUNTY}/mail/4402.html",
        struts(
            "县长信箱",
            """<h2>希望延长公交末班车</h2><div class="meta">提交日期：2026/05/08　类别：建议</div><div class="ask"><p>县城到高铁站末班车太早。</p></div><div class="reply"><h4>办理结果</h4><p>网友您好：</p><p>自6月起末班车延至21时30分，感谢您的建议。</p><p style="text-align:right">棠溪县交通运输局</p><p style="text-align:right">2026年5月12日</p></div>""",
            "县长信箱",
        ),
        "2026-05-08",
        "2026-05-12",
        True,
    )

    put(
        "passed_on_first_and_answered_later",
        f"{COUNTY}/mail/4403.html",
        struts(
            "县长信箱",
            """<h2>水库周边垂钓管理</h2><div class="meta">来信时间：2026-05-02</div><div class="ask">水库周边钓鱼人多、垃圾多。</div><div class="flow"><div class="f"><b>县政府办</b><i>2026-05-03</i><p>已转县水利局办理。</p></div><div class="f"><b>县水利局答复</b><i>2026-05-10</i><p>已设置禁钓标志并安排专人巡查。</p></div></div>""",
            "县长信箱",
        ),
        "2026-05-02",
        "2026-05-10",
        True,
    )

    put(
        "not_accepted_for_a_reason",
        f"{COUNTY}/mail/4404.html",
        struts(
            "县长信箱",
            """<table class="xx"><tr><td>信件标题</td><td>邻里排水纠纷</td></tr><tr><td>来信时间</td><td>2026-03-01</td></tr><tr><td>信件状态</td><td>不予受理</td></tr><tr><td>说明</td><td>该事项已进入诉讼程序，依照规定不予受理。</td></tr></table>""",
            "县长信箱",
        ),
        "2026-03-01",
        None,
        True,
    )


def cities() -> None:
    def feedback(state: str, opinion: str) -> str:
        rows = (
            ("主题", "小区充电桩报装"),
            ("日期", "2026-05-03"),
            ("咨询人", "业主"),
            ("咨询内容", "物业不配合报装怎么办？"),
            ("处理单位", "市发展改革局"),
            ("处理状态", state),
            ("受理意见", opinion),
        )
        return province(
            "咨询投诉",
            f'<table class="detail">{pairs("<tr><td class=L>$0：</td><td class=R>$1</td></tr>", *rows)}</table>',
        )

    put(
        "opinion_with_its_day_in_brackets",
        f"{CITY}/webPlatform/detail?id=1",
        feedback("已处理", "已约谈物业，请携带材料重新申请。（2026年5月9日 市发展改革局）"),
        "2026-05-03",
        "2026-05-09",
        True,
    )
    put(
        "in_work_and_no_opinion",
        f"{CITY}/webPlatform/detail?id=2",
        feedback("处理中", ""),
        "2026-05-03",
        None,
        False,
    )

    put(
        "nothing_but_thanks_for_the_message",
        f"{CITY}/threads/info?tid=88",
        province(
            "政务信息咨询",
            """<div class="liuyan_box03"><h2><b><span>装修许可去哪里办</span><em>咨询</em></b></h2><h3 class="fl grey2"><span>2026-05-27 10:00:12</span></h3><p class="zoom content">店铺装修要办什么手续？</p></div><div class="liuyan_box04"><ul><li><h3><i class="red">认领交办</i></h3><p class="zoom">您的咨询已收到，承办单位将尽快与您联系。</p><h3><em class="grey2">咨询时间: 2026-05-27 10:00:12</em></h3></li></ul></div>""",
        ),
        "2026-05-27",
        None,
        False,
    )

    rows = (
        ("联系方式：", "已隐藏"),
        ("编号：", "300771"),
        ("标题：", "公墓价格听证"),
        ("内容：", "何时公布价格？"),
        ("答复内容：", "价格已于网站公示。"),
        ("答复用户：", ""),
        ("答复时间：", "2026-05-15 17:20"),
    )
    put(
        "only_the_answer_has_a_day",
        f"{CITY}/hd/view?id=300771",
        province("来信查看", f"<table>{pairs('<tr><th>$0</th><td>$1</td></tr>', *rows)}</table>"),
        None,
        "2026-05-15",
        True,
    )

    put(
        "made_public_between_the_two_days",
        f"{CITY}/hdjl/szxx/5501.html",
        province(
            "市长信箱",
            """<div class="art"><h1>学生卡充值不便</h1><ul class="facts"><li>来信人：李**</li><li>来信时间：2026-04-08 19:20</li><li>公开时间：2026-04-16</li><li>办理单位：市公交集团</li></ul><div class="box1"><h3>来信内容</h3><p>学生卡只能窗口充值。</p></div><div class="box2"><h3>答复内容</h3><p>已开通线上充值。</p><p>答复时间：2026-04-14 10:11</p></div><div class="box3"><h3>评价</h3><p>评价时间：2026-04-20</p><p>满意</p></div></div>""",
        ),
        "2026-04-08",
        "2026-04-14",
        True,
    )

    put(
        "terms_and_their_definitions",
        f"{CITY}/12345/order/9.html",
        province(
            "诉求公开",
            """<dl class="order"><dt>诉求编号</dt><dd>LJ9</dd><dt>诉求时间</dt><dd>2026-05-13 06:40</dd><dt>诉求内容</dt><dd>早市占道，通行困难。</dd><dt>承办单位</dt><dd>城北街道</dd><dt>承办单位意见</dt><dd>已劝导入市经营，并增设疏导点。</dd><dt>办结时间</dt><dd>2026-05-16 18:00</dd></dl>""",
        ),
        "2026-05-13",
        "2026-05-16",
        True,
    )

    put(
        "closed_and_the_answer_not_public",
        f"{CITY}/12345/order/10.html",
        province(
            "诉求公开",
            """<table><tr><td>诉求标题</td><td>工资拖欠</td><td>提交时间</td><td>2026-05-06</td></tr><tr><td>办理状态</td><td>已办结</td><td>答复情况</td><td>涉及个人隐私，答复不公开</td></tr></table>""",
        ),
        "2026-05-06",
        None,
        True,
    )

    put(
        "nothing_yet_in_both_places",
        f"{CITY}/hdjl/szxx/5502.html",
        province(
            "市长信箱",
            """<h1>体育公园夜间灯光</h1><p>来信时间：2026-05-29</p><div class="nr">夜间灯光太暗。</div><div class="hf"><p>回复单位：市体育局</p><p>回复时间：暂无</p><p>回复内容：暂无回复</p></div>""",
        ),
        "2026-05-29",
        None,
        False,
    )


def front_ends() -> None:
    def steps(*items: tuple[str, str, str]) -> str:
        body = "".join(
            f'<li class="el-timeline-item"><div class="el-timeline-item__tail"></div><div class="el-timeline-item__wrapper"><div class="el-timeline-item__timestamp is-top">{a}</div><div class="el-timeline-item__content"><h4>{b}</h4><p>{c}</p></div></div></li>'
            for a, b, c in items
        )
        return served("诉求详情", f'<h1>公园长椅破损</h1><ul class="el-timeline">{body}</ul>')

    put(
        "steps_from_the_first_to_the_last",
        "http://www.tingzhou.invalid/affairs/order/1",
        steps(
            ("2026-05-06 08:10", "市民提交", "南湖公园长椅破损。"),
            ("2026-05-06 09:00", "平台受理", "已派单市园林局。"),
            ("2026-05-08 16:30", "办结回复", "长椅已更换。"),
        ),
        "2026-05-06",
        "2026-05-08",
        True,
    )
    put(
        "steps_still_to_come_have_no_time",
        "http://www.tingzhou.invalid/affairs/order/2",
        steps(
            ("2026-05-28 08:10", "市民提交", "南湖公园长椅破损。"),
            ("2026-05-28 09:00", "部门办理中", "已派单市园林局。"),
            ("", "办结回复", ""),
        ),
        "2026-05-28",
        None,
        False,
    )

    put(
        "two_bubbles_and_their_times",
        "http://www.tingzhou.invalid/interact/chat/7",
        served(
            "留言详情",
            """<div class="chat"><div class="msg left"><div class="who">网民 <span>2026-05-10 21:00</span></div><div class="txt">夜校什么时候报名？</div></div><div class="msg right"><div class="who">市文化馆回复 <span>2026-05-11 09:30</span></div><div class="txt">6月1日起线上报名。</div></div></div>""",
        ),
        "2026-05-10",
        "2026-05-11",
        True,
    )

    put(
        "question_page_with_marks_for_machines",
        "http://www.luting.invalid/question/36",
        press(
            "镇里能办营业执照吗",
            """<div itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h1 itemprop="name">镇里能办营业执照吗</h1><p>提问于 <time itemprop="dateCreated" datetime="2026-05-19T08:00:00+08:00">2026-05-19</time></p><div itemprop="text">想开小吃店。</div><h3>1 个答复</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text">可以，请到便民中心窗口办理。</div><p>芦汀镇便民中心 答复于 <time itemprop="dateCreated" datetime="2026-05-20T10:00:00+08:00">2026-05-20</time></p></div></div></div>""",
        ),
        "2026-05-19",
        "2026-05-20",
        True,
    )

    put(
        "letter_told_as_an_article",
        "http://www.luting.invalid/mail/2026/05/61",
        press(
            "关于农田灌溉用水的答复",
            """<article><header class="entry-header"><h1 class="entry-title">关于农田灌溉用水的答复</h1><div class="entry-meta">发布时间：2026-05-20　来源：镇长信箱</div></header><div class="entry-content"><p>来信日期：2026年5月3日</p><p>来信内容：秧田缺水，请协调放水。</p><p>回复内容：镇水利站已联系灌区，自5月8日起轮灌。</p><p>回复日期：2026年5月9日</p></div></article>""",
        ),
        "2026-05-03",
        "2026-05-09",
        True,
    )

    put(
        "answer_within_a_cell_of_the_telephone",
        "http://m.lanjiang.invalid/pages/letter/view?id=2",
        telephone(
            "信件详情",
            """<uni-view class="cell"><uni-text><span>信件标题</span></uni-text><uni-text><span>地铁末班时间</span></uni-text></uni-view><uni-view class="cell"><uni-text><span>写信时间</span></uni-text><uni-text><span>2026-05-05 22:10</span></uni-text></uni-view><uni-view class="cell"><uni-text><span>处理状态</span></uni-text><uni-text><span>已回复</span></uni-text></uni-view><uni-view class="cell"><uni-text><span>回复时间</span></uni-text><uni-text><span>2026-05-08 09:00</span></uni-text></uni-view><uni-view class="cell"><uni-text><span>回复内容</span></uni-text><uni-text><span>周末延长30分钟。</span></uni-text></uni-view>""",
        ),
        "2026-05-05",
        "2026-05-08",
        True,
    )

    put(
        "asked_for_the_judgement_of_the_answer",
        "http://www.tingzhou.invalid/interact/letter/91",
        served(
            "信件详情",
            """<div class="panel"><div class="panel-t">停车月卡转让</div><div class="kv"><label>写信日期</label><span>2026.05.07</span></div><div class="kv"><label>信件类别</label><span>咨询</span></div><div class="kv"><label>信件内容</label><span>月卡能转让吗？</span></div></div><div class="panel"><div class="panel-t">答复信息</div><div class="kv"><label>答复部门</label><span>市城投公司</span></div><div class="kv"><label>答复日期</label><span>2026.05.08</span></div><div class="kv"><label>答复内容</label><span>可在小程序办理转让。</span></div></div><div class="panel"><div class="panel-t">满意度</div><div class="kv"><label>是否满意</label><span><input type="radio">满意<input type="radio">不满意</span></div></div>""",
        ),
        "2026-05-07",
        "2026-05-08",
        True,
    )


def build() -> None:
    counties()
    cities()
    front_ends()
