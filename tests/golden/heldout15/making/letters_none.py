"""Pages beside letters that are none: forms, rules, figures, empty searches, guides, articles."""

from __future__ import annotations

from .letters_frames import box, city, each, none, portal, town, wap

TOWN = "http://www.weitang.invalid"
BOX = "http://gaj.shaxihe.invalid"
COUNTY = "http://www.rongjiangwan.invalid"
CITY = "http://wlwz.yuxi-shi.invalid"
WAP = "http://m.tongziping.invalid"


def of_forms() -> None:
    fields = each(
        '<tr><th>$0</th><td><input type="text" name="f$n"/></td></tr>',
        ("<font color='red'>*</font>姓名：",),
        ("联系电话：",),
        ("<font color='red'>*</font>主题：",),
        ("联名人数：",),
        ("问题发生详细地址：",),
    )
    none(
        "long_form_with_a_link_to_answers",
        f"{COUNTY}/web/mail.action?flag=1",
        portal(
            "榕江湾县人民政府门户网站",
            "县长信箱",
            f'<div style="padding:10px"><p>　　为加强政府与群众的联系，欢迎您提出宝贵意见。</p><p align="right"><a href="replay.action?flag=1" style="font-size:24px">答复选登</a></p></div><form action="save.action" method="post"><table class="formtable"><tr class="tbg"><td colspan="4">资料登记(带*必填)</td></tr>{fields}<tr><th>信息内容：</th><td><textarea name="content"></textarea><br/>（不超过500个字符）</td></tr><tr><td colspan="4" align="center"><input type="button" value="提交"></td></tr></table></form>',
        ),
    )
    none(
        "nothing_found_by_the_search",
        f"{TOWN}/E_Result.asp?keyword=x",
        town(
            "信件搜索",
            "信件搜索",
            '<table width="98%" bgcolor="#E6D9A4"><tr align="center"><td width="7%">状态</td><td width="43%">信件标题</td><td width="12%">来信日期</td></tr><tr><td align=center colspan=3 height=100><font color=red>对不起，没有找到你要搜索的信件！</font></td></tr></table>',
        ),
    )
    none(
        "letter_sent_wait_for_the_check",
        f"{TOWN}/E_Send.asp",
        town(
            "发信成功",
            "发信成功",
            '<table width="30%"><tr><td><p align="center"><font color=red><b>发信成功，请等待管理员审核！</b></font><a href="E_LeadMail.asp">返回</a></p></td></tr></table>',
        ),
    )
    none(
        "entry_for_those_who_deal_with_letters",
        f"{CITY}/Login.aspx",
        city(
            "信件处理系统登录",
            '<div class="login"><p>用户名：<input type="text"></p><p>密码：<input type="password"></p><p><button>登录</button></p><div class="login-msg"><p><a href="">下载证书驱动</a> 联系电话：0772-8000252</p><p><a href="">下载市长信箱处理员手册</a></p><p><a href="">下载部门信箱处理员手册</a></p></div></div>',
        ),
    )


def of_words() -> None:
    none(
        "notes_for_those_who_write",
        f"{COUNTY}/hd/xz.jsp",
        portal(
            "市民填写诉求件须知",
            "诉求须知",
            "一、受理内容<br><br>对窗口工作人员违反规定的行为均可投诉，但以下不在受理范围：<br><br>（一）诉求不清的；<br><br>（二）非本中心管辖范围的。<br><br>二、处理流程<br><br>市民发送诉求件-→统一受理-→经调查处理后回复意见发布-→凭编号查询。<br><br>三、办理时限<br><br>自接收诉求件之日起10个工作日内。<br><br>本须知自2026年1月1日起执行。",
        ),
    )
    none(
        "figures_of_this_year_and_titles_of_none",
        f"{CITY}/Mail_Count.aspx",
        city(
            "办理统计",
            '<div class="tj"><h3>县长信箱</h3><p><span>本年度(2026年) 已收到来信</span><b>36件</b><span>，已办理</span><b>31件</b></p><table><tr><th>季度</th><th>来信</th><th>办结</th><th>按期回复率</th></tr><tr><td>一季度</td><td>20</td><td>20</td><td>100%</td></tr><tr><td>二季度</td><td>16</td><td>11</td><td>98%</td></tr></table><p>统计时间：2026-06-14</p></div>',
        ),
    )
    body = each(
        "<tr><th>$0</th><td>$1</td></tr>",
        ("收费标准", "不收费"),
        ("承诺时限", "7个工作日"),
        (
            "结果送达",
            "送达方式：现场自取、快递送达。<br>选择快递的，完成决定后5日内送达。",
        ),
        (
            "监督投诉渠道",
            "市长热线：12345；<br>市长信箱：http://wlwz.yuxi-shi.invalid/lineGover.html",
        ),
        ("办公地址", "渝溪市滨湖西路1号"),
        ("办公时间", "周一至周五 9:00-12:00，13:00-17:00"),
    )
    none(
        "guide_that_names_the_mailbox",
        f"{CITY}/bszn/88.html",
        city(
            "企业开办一件事",
            f'<h1>企业开办一件事</h1><table class="basicInfo_table">{body}</table>',
        ),
    )
    none(
        "report_of_a_month_about_orders",
        f"{BOX}/front/article.do?id=900",
        box(
            "警务动态",
            "五月份群众来信办理情况",
            '<h1 style="text-align:center">五月份群众来信办理情况通报</h1><p style="text-align:center">发布时间：2026-06-03　来源：指挥中心</p><p>　　5月，局长信箱共收到群众来信42件，其中咨询类30件、投诉类12件。截至5月31日，已回复40件，正在办理2件，平均办理时间3.2天。</p><p>　　群众反映较集中的有停车管理、户籍办理等问题，责任单位均已答复来信人。</p>',
        ),
    )
    none(
        "telephone_hours_of_the_hotline",
        f"{WAP}/12345",
        wap(
            "12345热线",
            '<div class="txt"><h3>桐子坪县政务服务便民热线</h3><p>受理范围：咨询、求助、投诉、举报、建议。</p><p>受理时间：全天24小时</p><p>回复时限：咨询类1个工作日，其他5个工作日。</p><p>热线电话：12345</p></div>',
        ),
    )
    body = each(
        '<tr><td>$0</td><td><a href="d$n.html">$1</a></td><td>$2</td><td>$3</td></tr>',
        ("1", "关于加快农村公路建设的建议（第18号）", "县交通局", "2026-05-28"),
        ("2", "关于扶持茶产业的提案（第7号）", "县农业农村局", "2026-05-20"),
    )
    none(
        "proposals_and_the_days_they_were_made_public",
        f"{COUNTY}/jyta/",
        portal(
            "建议提案办理",
            "建议提案办理",
            f"<table><tr><th>序号</th><th>标题</th><th>承办单位</th><th>公开时间</th></tr>{body}</table>",
        ),
    )


def build() -> None:
    of_forms()
    of_words()
