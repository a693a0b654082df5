"""Single letters, answered and not, as the mailboxes of cities showed them."""

from __future__ import annotations

from .parts_frames import AS_OF, cells, phone, plain, portlets, single, webforms

SITE = "http://www.yanqing.invalid"


def put(
    name: str, url: str, html: str, asked: str | None, answered: str | None, done: bool
) -> None:
    """One letter: when it was asked, when it was answered, whether."""
    single(f"letters/{name}", url, AS_OF, html, letter=[asked, answered, done])


def in_tables() -> None:
    def detail(unit: str, reply: str, judged: str) -> str:
        return f"""<h1 class="mesgtitle">咨询灵活就业参保</h1><table class="mesg"><tr><td class="bt">信件编号</td><td class="nr">2026051201</td><td class="bt">来信时间</td><td class="nr"><div>2026-05-12 10:02</div></td></tr><tr><td class="bt">信件类型</td><td class="nr">咨询</td><td class="bt">网友</td><td class="nr">冯**</td></tr><tr><td class="bt">内容</td><td class="nrtxt" colspan="3">我2026年3月离职，想以灵活就业身份参保。</td></tr><tr><td class="bt">转办单位</td><td class="nr" colspan="3">{unit}</td></tr><tr><td class="bt">答复情况</td><td class="nrtxt" colspan="3">{reply}</td></tr><tr><td class="bt">用户满意度评价</td><td class="nr" colspan="3">{judged}</td></tr></table>"""

    put(
        "answer_has_no_day",
        f"{SITE}/content/detail/2026051201.html",
        portlets(
            "市长信箱",
            "青砚市人民政府",
            detail("市人社局", "<p>您好，请携带身份证到社保大厅办理。</p>", "满意"),
        ),
        "2026-05-12",
        None,
        True,
    )
    put(
        "place_of_the_answer_left_empty",
        f"{SITE}/content/detail/2026051202.html",
        portlets("市长信箱", "青砚市人民政府", detail("市人社局", "", "")),
        "2026-05-12",
        None,
        False,
    )

    put(
        "department_and_its_day",
        f"{SITE}/web/wzegmh/letter/inquiry_detail.ptl?inquiryId=8",
        portlets(
            "信件详情",
            "青砚市人民政府",
            """<table class="reply"><tr><td colspan="4">信件详情</td></tr><tr><td>标题</td><td colspan="3">公园健身器材损坏</td></tr><tr><td>来信时间</td><td colspan="3">2026-04-22</td></tr><tr><td>内容</td><td colspan="3">器材螺丝松动，存在隐患。</td></tr><tbody><tr><td>处理部门</td><td>市园林中心</td><td>处理时间</td><td>2026-04-25</td></tr><tr><td>回复</td><td colspan="3">已安排人员更换。</td></tr></tbody></table>""",
        ),
        "2026-04-22",
        "2026-04-25",
        True,
    )

    put(
        "two_tables_one_of_them_the_answer",
        f"{SITE}/yisq/12.html",
        plain(
            "信件查看",
            "青砚市人民政府",
            """<div class="yisq"><table><tr><td>姓名</td><td>孙**</td></tr><tr><td>来信时间</td><td>2026-05-03 14:20:11</td></tr><tr><td>是否公开</td><td>公开</td></tr><tr><td>信件主题</td><td>农机购置补贴</td></tr><tr><td>信件内容</td><td>补贴资金何时到账？</td></tr></table><table><tr><td>办理状态</td><td>已办结</td></tr><tr><td>办理单位</td><td>市农业农村局</td></tr><tr><td>回复时间</td><td>2026-05-08 09:00:00</td></tr><tr><td>回复内容</td><td>第一批资金已于4月底拨付。</td></tr></table></div>""",
        ),
        "2026-05-03",
        "2026-05-08",
        True,
    )

    put(
        "result_without_its_day",
        f"{SITE}/flow/detail?id=7",
        portlets(
            "来电来信",
            "青砚市政务热线",
            """<table class="flow-detail-table"><tr><td>信件标题</td><td colspan="3">路口绿灯时间过短</td></tr><tr><td>信件编号</td><td>2026050607</td><td>来信时间</td><td>2026-05-06</td></tr><tr><td>处理情况</td><td colspan="3">已办结</td></tr><tr><td>内容</td><td colspan="3">行人通行时间不足。</td></tr><tr><td>处理结果</td><td colspan="3">交警支队已调整配时方案。</td></tr></table>""",
        ),
        "2026-05-06",
        None,
        True,
    )

    put(
        "unit_and_time_below_the_answer",
        "http://www.rongwan.invalid/szxx/view.asp?id=6012",
        cells(
            "书记县长信箱",
            "榕湾县人民政府",
            """<span id="Label2"><table width="980" align="center"><tbody><tr><td>信件编号</td><td><a>6012</a></td><td>信件状态</td><td><a>已回复</a></td></tr><tr><td>写信人</td><td><a>不公开</a></td><td>写信时间</td><td><a>2026-4-2 11:20:00</a></td></tr><tr><td>收件人</td><td><a>县长信箱</a></td><td></td><td></td></tr><tr><td>信件主题</td><td colspan="3">灌溉水渠淤塞</td></tr><tr><td>信件内容</td><td colspan="3">支渠淤塞影响春灌。</td></tr><tr><td>信件回复</td><td colspan="3"><table><tbody><tr><td>来信收悉，已组织清淤。</td></tr><tr><td align="right">县水利局　2026-4-9 16:00:00</td></tr></tbody></table></td></tr></tbody></table></span>""",
        ),
        "2026-04-02",
        "2026-04-09",
        True,
    )

    put(
        "grid_of_answers",
        f"{SITE}/MailShow.aspx?id=31",
        webforms(
            "局长信箱",
            "青砚市教育局",
            """<table id="ctl00_C_DetailsView1"><tr><td>标题：</td><td><span id="ctl00_C_Label_Title">转学手续咨询</span></td></tr><tr><td>来信人：</td><td><span>周**</span></td></tr><tr><td>来信时间：</td><td><span id="ctl00_C_Label_AddDate">2026/4/28 9:41:00</span></td></tr><tr><td>来信内容：</td><td><span>请问转学需要哪些手续？</span></td></tr></table><table id="ctl00_C_GridView1"><tr><th>回复单位</th><th>回复时间</th><th>回复内容</th></tr><tr><td><span>基础教育科</span></td><td><span id="ctl00_C_GridView1_ctl02_Label3">2026/4/30 15:05:00</span></td><td><span>请向转入学校提出申请。</span></td></tr></table>""",
        ),
        "2026-04-28",
        "2026-04-30",
        True,
    )

    put(
        "grid_of_answers_without_a_row",
        f"{SITE}/MailShow.aspx?id=32",
        webforms(
            "局长信箱",
            "青砚市教育局",
            """<table id="ctl00_C_DetailsView1"><tr><td>标题：</td><td><span>校服价格</span></td></tr><tr><td>来信时间：</td><td><span>2026/5/26 9:41:00</span></td></tr><tr><td>来信内容：</td><td><span>校服价格如何确定？</span></td></tr></table><table id="ctl00_C_GridView1"><tr><th>回复单位</th><th>回复时间</th><th>回复内容</th></tr><tr><td colspan="3">暂无回复</td></tr></table>""",
        ),
        "2026-05-26",
        None,
        False,
    )


def in_blocks() -> None:
    def asked_and_answered(judged: str) -> str:
        return f"""<table class="Friends"><tr><td class="Friends_top"><span>网友提问：</span></td><td class="Friends_top1">发言时间：2026-05-05 20:11:00</td></tr></table><div class="Friends_div"><div>小区地下车库积水。</div><div class="Friends_title1">审核时间：2026-05-06 09:00:00</div></div><div class="Reply_title">受理单位：市住建局</div><table><tr><td class="Reply_title1">受理人:值班员</td><td class="Reply_title1">受理时间:2026-05-06 10:00:00</td></tr><tr><td class="Reply_title1">回复人:物业科</td><td class="Reply_title1">回复时间:2026-05-11 11:00:00</td></tr></table><div class="Reply_title4">已督促物业抽排并检修水泵。</div><div class="Reply_title5">满意度：<span>满意</span></div><div class="Reply_title6">{judged}</div>"""

    put(
        "checked_accepted_answered_judged",
        f"{SITE}/website/wlwz/findTitleDetail?themeid=1",
        portlets(
            "问政详情", "青砚市网络问政平台", asked_and_answered("评价时间：2026-05-20 08:00:00")
        ),
        "2026-05-05",
        "2026-05-11",
        True,
    )

    def mailbox(reply: str) -> str:
        return f"""<div class="mailbox_title">建议延长图书馆开放时间</div><div class="letter_content1"><h3>来信内容</h3><div class="specific_letter">周末能否开放到21点？</div><div class="specific_letter_bottom"><span>来信时间：2026-04-14 08:30</span></div></div>{reply}"""

    put(
        "days_below_both_parts",
        f"{SITE}/webapp/cs/email/show.jsp?id=1",
        plain(
            "信件详情",
            "青砚市人民政府",
            mailbox(
                '<div class="letter_content1"><h3>信件回复</h3><div class="specific_letter">自5月起周末开放至21点。</div><div class="specific_letter_bottom"><span>满意度：非常满意</span><span>回复时间：2026-04-17 10:30</span></div></div>'
            ),
        ),
        "2026-04-14",
        "2026-04-17",
        True,
    )
    put(
        "time_limit_of_an_answer_to_come",
        f"{SITE}/webapp/cs/email/show.jsp?id=2",
        plain(
            "信件详情",
            "青砚市人民政府",
            mailbox(
                '<div class="letter_content1"><h3>办理情况</h3><div class="specific_letter_bottom"><span>办理状态：办理中</span><span>承办单位：市文旅局</span><span>答复期限：2026-06-10</span></div></div>'
            ),
        ),
        "2026-04-14",
        None,
        False,
    )

    put(
        "official_words_below",
        "http://wzly.rongwan.invalid/show_3002",
        plain(
            "网民留言",
            "榕湾县人民政府",
            """<div class="booklist"><h2>污水井盖破损</h2><span class="number">编号：3002　2026-5-8 17:20:00　浏览次数：210</span><div class="content">井盖开裂，请尽快更换。</div></div><div class="booklist official"><div class="user">官方回复</div><div class="content">网友您好，井盖已更换。<div class="orgInfo">县住建局<br>2026-5-10 10:22:00</div></div></div>""",
        ),
        "2026-05-08",
        "2026-05-10",
        True,
    )

    put(
        "track_of_the_mail",
        f"{SITE}/complain/detail?originalId=AH26050300",
        plain(
            "信件",
            "青砚市人民政府",
            """<h1>反映站牌信息陈旧</h1><p class="font12 gray time_mail"><span>来信人：郑**</span><span>来信时间：2026-05-03</span></p><div class="mail_track"><p>站牌线路信息未更新。</p></div><div class="mail_track"><span>答复单位：市公交集团</span><span>答复时间：2026-05-06</span><p>站牌已于当日更换。</p></div><div class="zan"><a id="a1"><span id="s1">12</span>赞</a></div>""",
        ),
        "2026-05-03",
        "2026-05-06",
        True,
    )

    put(
        "somebody_asked_at_a_time",
        "http://sfj.yanqing.invalid/guest_show.aspx?id=4",
        webforms(
            "法律咨询",
            "青砚市司法局",
            """<table class="frameGuestookTable"><tbody><tr><td align="center"><div class="aTitle"><h3>遗嘱公证需要什么材料</h3></div><div>【公证】</div><div>郑女士&nbsp;咨询于 2026-05-16 21:02:33</div></td></tr></tbody><tbody><tr><td class="guestShowAsk"><div id="askContent">请问需要哪些材料？</div></td></tr></tbody><tbody><tr><td class="guestShowMiddle"><div id="authorContent">公证处回复如下：</div></td></tr></tbody><tbody><tr><td class="guestShowReply"><div id="replyContent">身份证、户口簿、财产凭证。</div></td></tr></tbody></table><div><li>上一篇咨询：无</li></div>""",
        ),
        "2026-05-16",
        None,
        True,
    )

    put(
        "newest_step_first",
        "http://12345.yanqing.invalid/order?id=GD26050901",
        plain(
            "工单详情",
            "青砚市12345热线",
            """<h1>下水道堵塞</h1><p>工单编号：GD26050901</p><p>诉求内容：楼道下水道反水。</p><ul class="timeline"><li><time>2026-05-12 16:20</time><b>已答复</b><p>市城管局：已疏通。</p></li><li><time>2026-05-10 08:30</time><b>已转办</b></li><li><time>2026-05-09 19:05</time><b>市民提交</b></li></ul>""",
        ),
        "2026-05-09",
        "2026-05-12",
        True,
    )

    put(
        "order_of_a_hotline_on_a_telephone",
        "http://m.yanqing.invalid/h5/order/2",
        phone(
            "工单详情",
            "青砚12345",
            """<div class="van-cell"><div class="van-cell__title"><span>来电时间</span></div><div class="van-cell__value"><span>2026-05-25 07:40</span></div></div><div class="van-cell"><div class="van-cell__title"><span>诉求内容</span></div><div class="van-cell__value"><span>路灯不亮</span></div></div><div class="van-cell"><div class="van-cell__title"><span>办理状态</span></div><div class="van-cell__value"><span>承办中</span></div></div><div class="van-cell"><div class="van-cell__title"><span>办理结果</span></div><div class="van-cell__value"><span></span></div></div>""",
        ),
        "2026-05-25",
        None,
        False,
    )

    put(
        "letter_and_answer_in_one_text",
        "http://www.dipu.invalid/mail/18.html",
        plain(
            "关于村道硬化的来信及答复",
            "荻浦镇人民政府",
            """<h1>关于村道硬化的来信及答复</h1><p>来信时间：2026年4月20日</p><p><strong>来信：</strong>村口至小学一段路坑洼不平，雨天出行困难。</p><p><strong>答复：</strong>该路段已列入今年改造计划，预计9月完工。</p><p style="text-align:right">荻浦镇人民政府</p><p style="text-align:right">2026年4月24日</p>""",
        ),
        "2026-04-20",
        "2026-04-24",
        True,
    )


def build() -> None:
    in_tables()
    in_blocks()
