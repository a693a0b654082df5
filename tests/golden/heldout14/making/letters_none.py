"""Pages beside letters that are none: empty boards, forms, figures, replies to others, telephones."""

from __future__ import annotations

from .letters_frames import asp, fill, hall, jcms, none, trs

HOST = "http://www.wuxi-xian.invalid"
CITY = "http://www.yanzhou-shi.invalid"
COUNTY = "http://www.puhe.invalid"
HOTLINE = "https://12345.cenyang.invalid"


def empty() -> None:
    head = "".join(
        f"<th>{name}</th>" for name in ("信件编号", "信件标题", "来信时间", "答复时间", "状态")
    )
    none(
        "board_with_a_head_and_no_letter",
        f"{CITY}/hd/jzxx/",
        trs(
            "局长信箱",
            f'<table><tr>{head}</tr><tr><td colspan="5" align="center">暂无信件</td></tr></table><p>共0封信件，已回复0封。</p>',
            "局长信箱",
        ),
    )
    none(
        "search_of_a_letter_by_number",
        f"{HOST}/jact/front/mailsearch.do?sysid=8",
        jcms(
            "信件查询",
            '<form method="post"><p>信件编号：<input name="code"></p><p>查询密码：<input name="pwd" type="password"></p><p><input type="submit" value="查询"></p></form><p>提示：信件提交后5个工作日内答复，请保存好编号和密码。</p>',
        ),
    )
    none(
        "form_to_write_with_its_rules",
        f"{COUNTY}/E_LeadMail.asp",
        asp(
            "我要写信",
            '<form action="save.asp" method="post"><table width="90%"><tr><td>来信标题：</td><td><input name="topic"></td></tr><tr><td>来信时间：</td><td><input name="t" value="2026-6-1" readonly></td></tr><tr><td>来信内容：</td><td><textarea name="content"></textarea></td></tr><tr><td>是否公开：</td><td><input type="radio" name="p">是<input type="radio" name="p">否</td></tr><tr><td colspan="2"><input type="submit" value="提交"></td></tr></table></form>',
        ),
    )
    none(
        "only_a_mail_address_and_a_telephone",
        f"{CITY}/hd/jzxx2/",
        trs(
            "局长信箱",
            "<h2>局长信箱</h2><p>来信请发送至：juzhang@yanzhou-shi.invalid</p><p>咨询电话：0799-8000001（工作日9:00—17:00）</p><p>我们将在收到来信后15个工作日内回复。</p>",
            "局长信箱",
        ),
    )
    none(
        "only_a_code_to_scan",
        f"{HOTLINE}/scan",
        hall(
            "码上诉",
            '<h2>扫码反映诉求</h2><p><img src="/qr.png" alt="扫码反映诉求"></p><p>请使用微信扫一扫，进入小程序“码上诉”提交诉求，可在小程序内查看答复。</p>',
            "码上诉",
        ),
    )


def of_others() -> None:
    body = fill(
        "<tr><td>$0</td><td>$1</td><td>$2</td><td>$3</td><td>$4</td></tr>",
        ("市城管局", "212", "210", "99.1%", "1.8"),
        ("市住建局", "185", "185", "100%", "2.4"),
        ("市交通局", "160", "157", "98.1%", "2.1"),
    )
    none(
        "ranking_of_offices_by_answers",
        f"{CITY}/hd/tj/202605.html",
        trs(
            "部门答复排行",
            f"<h2>2026年5月部门答复排行</h2><table><tr><th>受理单位</th><th>来信数</th><th>已答复</th><th>答复率</th><th>平均答复时间（天）</th></tr>{body}</table>",
            "信件统计",
        ),
    )
    none(
        "report_of_the_hotline_for_a_month",
        f"{CITY}/xw/202605/t31.html",
        trs(
            "5月份12345热线运行情况",
            "<h1>5月份12345热线运行情况</h1><p>发布时间：2026-05-31 来源：市热线办</p><p>5月，热线共受理群众来电来信1.2万件，按期答复率99.3%。</p><p>诉求内容主要集中在物业管理、供水供电等方面，办理结果均已向来电人反馈。</p>",
            "工作动态",
        ),
    )
    none(
        "what_became_of_opinions_on_a_draft",
        f"{CITY}/hd/zjdc/fk/5.html",
        trs(
            "关于《停车收费办法（征求意见稿）》意见采纳情况的反馈",
            "<h1>关于《停车收费办法（征求意见稿）》意见采纳情况的反馈</h1><p>发布时间：2026-05-22　征集时间：2026-04-10 至 2026-05-10</p><p>征集期间共收到意见5条，采纳3条。</p><table><tr><th>序号</th><th>意见内容</th><th>是否采纳</th><th>理由</th></tr><tr><td>1</td><td>前30分钟免费</td><td>采纳</td><td>—</td></tr><tr><td>2</td><td>夜间免费</td><td>未采纳</td><td>不利于周转</td></tr></table>",
            "征集调查",
        ),
    )
    none(
        "answer_to_a_proposal_of_a_deputy",
        f"{HOST}/art/2026/5/18/art_1_33.html",
        jcms(
            "关于县人大十八届五次会议第42号建议的答复",
            "<h1>关于县人大十八届五次会议第42号建议的答复</h1><p>发布日期：2026-05-18　来源：县水利局</p><p>钱代表：</p><p>您提出的关于加快农村供水改造的建议收悉，现答复如下：</p><p>一、已列入2026年计划。</p><p>梧溪县水利局</p><p>2026年5月12日</p>",
            "建议提案",
        ),
    )
    none(
        "common_questions_with_answers",
        f"{HOTLINE}/faq",
        hall(
            "常见问题",
            '<h2>常见问题</h2><div class="faq"><dl><dt>问：身份证丢失怎么办？</dt><dd>答：到就近派出所户籍窗口补领。</dd><dt>问：居住证有效期多久？</dt><dd>答：一年，到期前三十日内签注。</dd></dl></div><p>更新时间：2026-03-01</p>',
            "常见问题",
        ),
    )
    none(
        "talk_with_questions_of_readers",
        f"{CITY}/hd/zxft/8.html",
        trs(
            "谈谈暑期安全",
            "<h1>谈谈暑期安全</h1><p>访谈时间：2026-05-20 15:00　嘉宾：市教育局负责人</p><p>主持人：欢迎收看。</p><p>网友：暑期托管如何报名？</p><p>嘉宾：六月中旬在线报名，名额先到先得。</p>",
            "在线访谈",
        ),
    )


def build() -> None:
    empty()
    of_others()
