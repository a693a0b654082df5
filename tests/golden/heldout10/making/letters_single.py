"""Single letters, answered and not."""

from __future__ import annotations

from .common import single
from .frames import modern, related, tables, trs

AS_OF = "2026-06-01"


def put(name: str, url: str, html: str, asked: str, answered: str | None, done: bool) -> None:
    """One letter: when it was asked, when it was answered, whether."""
    single(f"letters/{name}", url, AS_OF, html, letter=[asked, answered, done])


def in_tables() -> None:
    def detail(*cells: tuple[str, str]) -> str:
        made = "".join(f'<tr><td class="L">{a}</td><td class="R">{b}</td></tr>' for a, b in cells)
        return f'<table class="detail" width="1000" align="center">{made}</table>'

    put(
        "left_and_right_cells",
        "http://www.zx12345.invalid/detail?id=8812",
        tables(
            "咨询详情",
            "澄湖市市民服务热线",
            detail(
                ("咨询主题", "住房补贴申请"),
                ("咨询日期", "2026-03-02 14:08:00"),
                ("咨询人", "李**"),
                ("咨询内容", "我于2025年7月入职，想问住房补贴从哪天开始计算。"),
                ("处理单位", "市人才办"),
                ("处理状态", "已办结"),
                ("受理意见", "您好，住房补贴自申请次月起计发。感谢来电。（2026-03-06 09:30:12）"),
            ),
        ),
        "2026-03-02",
        "2026-03-06",
        True,
    )
    put(
        "state_says_in_work",
        "http://www.zx12345.invalid/detail?id=8990",
        tables(
            "咨询详情",
            "澄湖市市民服务热线",
            detail(
                ("咨询主题", "公交站台移位"),
                ("咨询日期", "2026-05-26 19:44:00"),
                ("咨询人", "陈**"),
                ("咨询内容", "2026年4月站台移位后候车不便。"),
                ("处理单位", "市交通局"),
                ("处理状态", "处理中"),
                ("受理意见", ""),
            ),
        ),
        "2026-05-26",
        None,
        False,
    )
    put(
        "result_of_a_department",
        "http://12345.chenghu.invalid/moreinfo?fwid=20260520",
        trs(
            "市长信箱",
            "澄湖市人民政府",
            """<table border="1"><tr><td>来信人</td><td>张三（化名）</td><td>来信时间</td><td>2026-05-10 11:31:10</td></tr><tr><td>来信标题</td><td colspan="3">生活污水无处排放</td></tr><tr><td>来信内容</td><td colspan="3">十三户居民的生活污水汇集到院内，多次反映未解决。</td></tr><tr><td>办理结果</td><td colspan="3">临江区(2026-05-20 16:02:45)：来信人：您好！来信收悉。现已安排疏通。</td></tr></table>""",
        ),
        "2026-05-10",
        "2026-05-20",
        True,
    )


def in_lines() -> None:
    def struts(answered: str, state: str, reply: str) -> str:
        return f"""<div class="detail"><h1>反映校车停靠点问题</h1><div class="text_detail"><span><strong>来信人：</strong>赵**</span><span><strong>提交时间：</strong>2026-04-13</span><span>
<strong>受理单位：</strong>县教体局</span></div><div class="text_detail"><strong>信件内容：</strong>孩子上学不便，请增设停靠点。</div>
<div class="text_detail"><strong>受理状态：</strong>{state}</div><div class="text_detail"><strong>回复单位：</strong>县教体局<br /><strong>回复时间：</strong>{answered}{reply}</div></div>"""

    put(
        "strong_labels",
        "http://www.lanchuanxian.invalid/interaction/detail?id=4",
        trs(
            "县长信箱",
            "岚川县人民政府",
            struts(
                "2026-04-17",
                "已回复",
                '<div class="text_detail">经现场勘察，已增设一处停靠点。</div>',
            ),
        ),
        "2026-04-13",
        "2026-04-17",
        True,
    )
    put(
        "labels_of_an_answer_but_none",
        "http://www.lanchuanxian.invalid/interaction/detail?id=5",
        trs("县长信箱", "岚川县人民政府", struts("", "办理中", "")),
        "2026-04-13",
        None,
        False,
    )

    def mobile(reply: str) -> str:
        pairs = (
            ("留言编号：", "LY20260511"),
            ("留言日期：", "2026-05-11"),
            ("留言标题：", "夜间渣土车噪声"),
            ("留言类型：", "投诉"),
            ("留言内容：", "每晚十点后有渣土车鸣笛。"),
        )
        body = "".join(
            f'<div class="info-item"><span>{a}</span><span>{b}</span></div>' for a, b in pairs
        )
        return f'<div class="handel"><p class="info-subtit">留言信息</p>{body}<p class="info-subtit">留言回复</p>{reply}</div>'

    put(
        "waiting_as_a_picture",
        "https://www.chenghu.invalid/m/ly/LY20260511",
        modern(
            "留言详情",
            "澄湖市城市管理局",
            mobile(
                '<div class="noReply"><img src="/img/noReply.png" alt><p>留言正在处理中…</p></div>'
            ),
        ),
        "2026-05-11",
        None,
        False,
    )
    put(
        "reply_in_the_same_rows",
        "https://www.chenghu.invalid/m/ly/LY20260511b",
        modern(
            "留言详情",
            "澄湖市城市管理局",
            mobile(
                '<div class="info-item"><span>回复单位：</span><span>执法支队</span></div><div class="info-item"><span>回复日期：</span><span>2026-05-14</span></div><div class="info-item"><span>回复内容：</span><span>已对违规车辆处罚。</span></div>'
            ),
        ),
        "2026-05-11",
        "2026-05-14",
        True,
    )
    put(
        "views_and_other_letters",
        "https://www.dukou.invalid/interact/77",
        modern(
            "反映道路扬尘",
            "渡口镇人民政府",
            f"""<h1 class="title">反映道路扬尘</h1><div class="other-info"><span>来信人：匿名</span><span>来信时间：2026-02-26</span><br><span>处理情况：已办结</span><span>浏览量：310</span></div><div class="article"><p>施工路段扬尘大。</p></div><div class="other-info"><span>回复单位：镇建设办</span><span>回复时间：2026-03-02</span></div><div class="article"><p>您好，您2月26日的来信收悉。已要求施工方每日洒水三次，并于2026年3月10日前完成硬化。</p></div>{related(("询问医保缴费", "2026-05-20"), ("建议增设路灯", "2026-05-13"), title="最新来信", base="/interact/")}""",
        ),
        "2026-02-26",
        "2026-03-02",
        True,
    )
    put(
        "steps_of_the_work",
        "https://www.chenghu.invalid/hd/case/331",
        modern(
            "诉求详情",
            "澄湖市人民政府",
            """<div class="case"><h2>消费纠纷：预付卡退款</h2><ul class="timeline"><li><b>提交诉求</b><em>2026-05-05 10:11</em></li><li><b>平台受理</b><em>2026-05-05 15:30</em></li><li><b>转交市市场监管局</b><em>2026-05-06 09:02</em></li><li class="on"><b>办结答复</b><em>2026-05-12 16:48</em></li></ul><div class="case-q"><h3>诉求内容</h3><p>健身房闭店，预付卡无法退款。</p></div><div class="case-a"><h3>答复内容</h3><p>经调解，商家已退还余额。</p><p class="sign">市市场监管局</p></div></div>""",
        ),
        "2026-05-05",
        "2026-05-12",
        True,
    )
    put(
        "accepted_but_not_answered",
        "https://www.chenghu.invalid/hd/case/340",
        modern(
            "诉求详情",
            "澄湖市人民政府",
            """<div class="case"><h2>公园座椅损坏</h2><ul class="timeline"><li><b>提交诉求</b><em>2026-05-28 08:20</em></li><li class="on"><b>平台受理</b><em>2026-05-29 09:01</em></li><li class="off"><b>部门办理</b></li><li class="off"><b>办结答复</b></li></ul><div class="case-q"><h3>诉求内容</h3><p>东门内三张座椅损坏。</p></div></div>""",
        ),
        "2026-05-28",
        None,
        False,
    )
    put(
        "satisfaction_asked",
        "http://www.lanchuanxian.invalid/jact/front/mailpubdetail?mailId=91",
        tables(
            "信件详情",
            "岚川县人民政府",
            """<table width="1000" align="center" class="mail"><tr><td colspan="4" class="bt" align="center">村口水渠堵塞</td></tr><tr><td>信件编号：</td><td>20260401003</td><td>信件类别：</td><td>求助</td></tr><tr><td>写信时间：</td><td>2026-04-01 07:15</td><td>公开时间：</td><td>2026-04-09 08:00</td></tr><tr><td>信件内容：</td><td colspan="3">春灌在即，水渠堵塞。</td></tr><tr><td>答复单位：</td><td>县水利局</td><td>答复时间：</td><td>2026-04-07 17:20</td></tr><tr><td>答复内容：</td><td colspan="3">已于4月6日清淤完毕。</td></tr><tr><td>满意度：</td><td colspan="3"><input type="radio" name="my">满意<input type="radio" name="my">基本满意<input type="radio" name="my">不满意</td></tr></table>""",
        ),
        "2026-04-01",
        "2026-04-07",
        True,
    )


def build() -> None:
    in_tables()
    in_lines()
