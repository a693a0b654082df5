"""Single letters told in rare ways, or with something beside that misleads."""

from __future__ import annotations

from .letters_frames import each, hall, jcms, letter, panel, trs

HOST = "http://www.wuxi-xian.invalid"
CITY = "http://www.yanzhou-shi.invalid"
HOTLINE = "https://12345.cenyang.invalid"


def of_boxes() -> None:
    spans = each(
        '<div class="layui-form-item"><label class="layui-form-label">$0</label><span>$1</span></div>',
        ("举报标题", "养殖场粪污直排"),
        ("反映内容", "夜间向沟渠排放。"),
        ("反映时间", "2026-04-19"),
        ("答复单位", "梧溪县生态环境分局"),
        ("答复时间", "2026-04-27"),
        ("答复意见", "经查属实，已立案并责令整改。"),
    )
    letter(
        "a_box_opened_over_the_list",
        f"{HOST}/complaint/view?id=8",
        panel("查看", spans),
        "2026-04-19",
        "2026-04-27",
        True,
    )

    fields = each(
        '<dl class="xx"><dt>$0</dt><dd><em>$1</em></dd></dl>',
        ("【信件名称】", "校园营养餐供应商更换"),
        ("【递交时间】", "2026年5月12日 星期二 9:20"),
        ("【反馈时间】", "2026年5月19日 星期二 16:00"),
        ("【反馈单位】", "县教体局"),
        ("【反馈内容】", "已完成招标，六月起更换。"),
    )
    letter(
        "black_brackets_and_feedback",
        f"{HOST}/hd/lx/1.html",
        jcms("信件详情", fields),
        "2026-05-12",
        "2026-05-19",
        True,
    )

    letter(
        "questions_and_answers_in_speech_of_two",
        f"{CITY}/ask/31",
        trs(
            "在线咨询",
            '<div class="qa"><div class="q"><img src="/u.png" alt="网民"><div class="bubble"><b>网民提问</b><p>工伤认定要多久？</p><time>2026-05-06 10:22</time></div></div><div class="a"><img src="/g.png" alt="部门"><div class="bubble"><b>部门答复</b><p>受理后60日内作出决定。</p><time>2026-05-07 15:00</time></div></div><div class="q"><div class="bubble"><b>追加提问</b><p>可以加急吗？</p><time>2026-05-08 09:00</time></div></div><div class="a"><div class="bubble"><b>追加答复</b><p>事实清楚的15日内作出。</p><time>2026-05-11 11:00</time></div></div></div>',
            "在线咨询",
        ),
        "2026-05-06",
        "2026-05-07",
        True,
    )

    letter(
        "track_with_the_newest_line_above",
        f"{CITY}/letter/track/9",
        trs(
            "信件跟踪",
            '<div class="mailtop"><p class="font16">老年卡补办网点太少</p><p class="relative">来信：<span>2026-05-04 10:30</span></p></div><div class="mailneirong"><p>城东没有网点。</p></div><ul class="genzong"><li>2026-05-12 09:00　市交通局　办结：已在城东增设网点。</li><li>2026-05-05 08:40　市政府办　转办至市交通局</li><li>2026-05-04 10:30　系统　信件提交成功</li></ul>',
            "信件跟踪",
        ),
        "2026-05-04",
        "2026-05-12",
        True,
    )

    letter(
        "instruction_of_the_leader_before_the_answer",
        f"{HOST}/szxx/18.html",
        jcms(
            "书记信箱",
            '<table class="xj"><tr><td>来信标题</td><td>校车超员</td></tr><tr><td>来信时间</td><td>2026-04-20</td></tr><tr><td>来信内容</td><td>早上校车超员。</td></tr><tr><td>领导批示</td><td>请教体局、交警大队核实并答复。</td></tr><tr><td>批示时间</td><td>2026-04-21</td></tr><tr><td>承办单位</td><td>县教体局</td></tr><tr><td>回复内容</td><td>已增加班次并约谈运营公司。</td></tr><tr><td>回复时间</td><td>2026-04-28</td></tr></table>',
            "书记信箱",
        ),
        "2026-04-20",
        "2026-04-28",
        True,
    )


def of_answers() -> None:
    letter(
        "answer_speaks_of_days_to_come",
        f"{CITY}/hd/lxxd/t77.html",
        trs(
            "电动车集中充电收费",
            "<h1>电动车集中充电收费</h1><p>来信时间：2026-05-11　来信人：匿名</p><h3>来信内容</h3><p>2025年12月1日起收费上涨，是否合规？</p><h3>回复内容</h3><p>您好，新办法自2026年7月1日起施行，届时服务费不超过0.3元。</p><p>　　　　　　市发展改革委</p><p>　　　　　　2026年5月20日</p>",
        ),
        "2026-05-11",
        "2026-05-20",
        True,
    )
    letter(
        "answer_promised_later_than_usual",
        f"{CITY}/hd/lxxd/t78.html",
        trs(
            "河道违建举报",
            '<h1>河道违建拆除进度</h1><table><tr><td>来信时间</td><td>2026-05-08</td><td>办理状态</td><td>延期办理</td></tr><tr><td>答复期限</td><td>2026-05-15</td><td>延期至</td><td>2026-06-20</td></tr><tr><td>来信内容</td><td colspan="3">拆除至今未动。</td></tr></table><p>因情况复杂，经批准延长办理期限。</p>',
        ),
        "2026-05-08",
        None,
        None,  # put off: perhaps answered since
    )
    letter(
        "answer_left_as_a_number_of_seconds",
        f"{HOTLINE}/appeal/90",
        hall(
            "诉求详情",
            "<ul><li>诉求时间：2026-05-10 09:00</li><li>诉求内容：小区停气。</li><li>回复单位：市燃气公司</li><li>回复时间：1778811000000</li><li>回复内容：已恢复供气。</li></ul>",
        ),
        "2026-05-10",
        None,
        True,
    )
    letter(
        "answer_of_a_picture_alone",
        f"{HOST}/hd/lx/51.html",
        jcms(
            "信件详情",
            '<div class="xjxq"><p><label>来信标题：</label>低保动态调整依据</p><p><label>来信日期：</label>2026-03-30</p><p><label>来信内容：</label>为何停发？</p><p><label>回复日期：</label>2026-04-08</p><div><label>回复内容：</label><p><img src="/upload/2026/0408/hf.jpg" width="600"></p></div></div>',
        ),
        "2026-03-30",
        "2026-04-08",
        True,
    )
    letter(
        "kept_from_the_public_and_closed",
        f"{CITY}/content/detail/71.html",
        trs(
            "网上问政",
            '<h1 class="mesgtitle">（不公开信件）</h1><table><tr><td>来信时间：</td><td>2026-05-03 11:02</td></tr><tr><td>处理状态：</td><td>已办结</td></tr></table><p class="tip">来信人选择不公开，信件内容及答复不予显示。</p>',
            "网上问政",
        ),
        "2026-05-03",
        None,
        True,
    )
    letter(
        "opinion_and_rating_of_the_writer",
        f"{HOTLINE}/appeal/91",
        hall(
            "诉求详情",
            "<section><h3>我要反映</h3><p>地铁站口积水</p><small>2026-05-18 08:10</small></section><section><h3>官方回应</h3><p>已疏通排水沟。</p><small>市住建局 2026-05-20 12:00</small></section><section><h3>群众评议</h3><p>五星，很快。</p><small>2026-05-22 19:00</small></section>",
        ),
        "2026-05-18",
        "2026-05-20",
        True,
    )
    letter(
        "other_letters_answered_beside",
        f"{HOST}/hd/lx/60.html",
        jcms(
            "信件详情",
            '<div class="l"><h2>乡镇公交末班时间</h2><p>来信时间：2026-05-29</p><p>来信内容：末班太早。</p><p>办理状态：办理中</p></div><div class="r"><h3>最新回复</h3><ul><li><a href="59.html">河道清淤</a><span>2026-05-28</span></li><li><a href="58.html">路灯不亮</a><span>2026-05-27</span></li></ul></div>',
        ),
        "2026-05-29",
        None,
        False,
    )
    letter(
        "month_and_day_in_a_track_of_this_year",
        f"{HOTLINE}/appeal/92",
        hall(
            "办理轨迹",
            '<h2>公园儿童滑梯破损</h2><ol class="timeline"><li><i>05-16 19:20</i><b>市民提交</b></li><li><i>05-17 09:00</i><b>热线受理</b></li><li><i>05-21 10:30</i><b>园林局答复</b><p>已更换滑梯。</p></li></ol><p class="sn">诉求编号：CY20260516019</p>',
        ),
        "2026-05-16",
        "2026-05-21",
        True,
    )
    letter(
        "words_of_the_department_signed_in_full",
        f"{CITY}/hd/lxxd/t80.html",
        trs(
            "关于外卖骑手休息点的来信",
            "<h1>关于外卖骑手休息点的来信</h1><p>【来信】</p><p>市长您好，骑手中午没有地方休息。</p><p>一名骑手　2026年4月22日</p><p>【回音】</p><p>您好，已在五个商圈设置驿站。</p><p>市总工会　2026年4月29日</p>",
        ),
        "2026-04-22",
        "2026-04-29",
        True,
    )
    letter(
        "not_seen_to_be_answered_at_all",
        f"{CITY}/gbook/show/12",
        trs(
            "留言详情",
            "<h1>早市出摊时间</h1><p>留言时间：2026-05-25 08:01　IP：10.1.*.*</p><p>留言内容：能否提前到五点？</p><p><a href='./'>返回列表</a></p>",
            "公众留言",
        ),
        "2026-05-25",
        None,
        None,
    )


def build() -> None:
    of_boxes()
    of_answers()
