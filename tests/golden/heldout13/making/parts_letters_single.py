"""Single letters: tables, boxes, steps and bubbles; answered, pending and unknown."""

from __future__ import annotations

from .parts_frames import (
    AS_OF,
    COUNTY,
    POLICE,
    bureau,
    layui,
    old,
    single,
)


def put(
    name: str, url: str, html: str, asked: str | None, answered: str | None, done: bool | None
) -> None:
    """One letter: when it was asked, when it was answered, whether (None: not to be told)."""
    single(f"letters/{name}", url, AS_OF, html, letter=[asked, answered, done])


def pairs(markup: str, *rows: tuple[str, str]) -> str:
    """Names and values in a markup of $0 and $1."""
    return "".join(markup.replace("$0", a).replace("$1", b) for a, b in rows)


def of_the_police() -> None:
    def mail(when: str, what: str, state: str) -> str:
        return bureau(
            "局长信箱",
            f"""<div class="content-fd"><table class="result-table"><tr><td class="row-prompt">编号:</td><td class="row-content">C20260512081</td><td class="row-prompt">来信人:</td><td class="row-content">孟*</td></tr><tr><td class="row-prompt">来信时间:</td><td class="row-content">2026-05-12 03:20:15</td><td class="row-prompt">受理单位:</td><td class="row-content">户政管理支队</td></tr><tr><td class="row-prompt">信件类型:</td><td class="row-content">咨询</td><td class="row-prompt">办事状态:</td><td class="row-content">{state}</td></tr><tr class="large-table-row"><td class="row-prompt">来信主题:</td><td colspan="3">新生儿上户</td></tr><tr class="large-table-row"><td class="row-prompt">来信内容:</td><td colspan="3">父母户口不在一处怎么上户？</td></tr></table><table class="result-table"><tr><td class="row-prompt">办理单位:</td><td class="row-content">户政管理支队</td><td class="row-prompt">办理时间:</td><td class="row-content">{when}</td></tr><tr class="large-table-row"><td class="row-prompt">处理情况:</td><td colspan="3">{what}</td></tr></table></div>""",
        )

    put(
        "two_tables_and_when_it_was_dealt_with",
        f"{POLICE}/index.php?a=mail&mailid=81",
        mail("2026-05-14 10:02:33", "可随父或随母申报，携带出生证明即可。", "已办结"),
        "2026-05-12",
        "2026-05-14",
        True,
    )
    put(
        "two_tables_and_nothing_dealt_with",
        f"{POLICE}/index.php?a=mail&mailid=82",
        mail("暂无", "", "未办理"),
        "2026-05-12",
        None,
        False,
    )

    put(
        "names_and_values_in_three_cells",
        f"{POLICE}/index.php?a=zixun&id=7",
        bureau(
            "网上咨询",
            """<div class="content-fd"><p class="row-title">咨询信息</p><table class="result-table"><tr><td class="row-content">咨询编号：ZX0007</td><td class="row-content">咨询类型：出入境</td><td class="row-content">咨询时间：2026-04-18 20:11</td></tr><tr class="large-table-row"><td class="row-prompt">咨询标题</td><td colspan="2">港澳通行证续签</td></tr><tr class="large-table-row"><td class="row-prompt">咨询内容</td><td colspan="2">可以自助办理吗？</td></tr></table><p class="row-title">回复内容</p><table class="result-table"><tr><td class="row-content">回复状态：已回复</td><td class="row-content">回复单位：出入境支队</td><td class="row-content">回复时间：2026-04-20 09:05</td></tr><tr class="large-table-row"><td class="row-prompt">回复内容</td><td colspan="2">可在自助机办理。</td></tr></table></div>""",
        ),
        "2026-04-18",
        "2026-04-20",
        True,
    )

    def box(reply: str) -> str:
        return bureau(
            "问政",
            f"""<div class="detail_letter_box"><table><thead><tr><td colspan="6"><p>电动车上牌点位太少</p></td></tr></thead><tbody><tr><td>来信人：</td><td><div>网友</div></td><td>信件类别：</td><td><div>建议</div></td><td>处理情况：</td><td><div>已转办</div></td></tr><tr><td>问政时间：</td><td><div>2026-05-25</div></td><td>审核时间：</td><td><div>2026-05-26</div></td><td>受理时间：</td><td><div>2026-05-26</div></td></tr><tr><td>内容：</td><td colspan="5"><div class="letter_nr">建议乡镇增设上牌点。</div></td></tr>{reply}</tbody></table></div>""",
        )

    put(
        "handed_on_and_no_row_of_an_answer",
        f"{POLICE}/wenzheng/view.php?id=31",
        box(""),
        "2026-05-25",
        None,
        False,
    )
    put(
        "row_of_an_answer_though_handed_on",
        f"{POLICE}/wenzheng/view.php?id=32",
        box(
            '<tr><td>回复单位：</td><td><div>交警支队</div></td><td>回复时间：</td><td colspan="3"><div>2026-05-29</div></td></tr><tr><td>回复：</td><td colspan="5"><div class="letter_nr">将在六个乡镇增设点位。</div></td></tr>'
        ),
        "2026-05-25",
        "2026-05-29",
        True,
    )


def of_counties() -> None:
    def track(*steps: str) -> str:
        return layui(
            "董事长信箱",
            f"""<div class="mailtop"><h2>移民后扶资金查询</h2><p class="relative">信件编号：26051 <span>2026-05-15 08:31</span></p></div><div class="con" id="con"><div><p>来信内容：</p><p>后扶直补资金什么时候到账？</p></div></div><h3>办理跟踪</h3><ul class="genzong">{"".join(f"<li>{one}</li>" for one in steps)}</ul>""",
            "县长信箱",
        )

    put(
        "track_of_lines_that_ends_with_an_answer",
        f"{COUNTY}/hd/mail/26051",
        track(
            "2026-05-15 09:00 县政府办　受理",
            "2026-05-15 15:20 县政府办　转交县移民局办理",
            "2026-05-18 10:10 县移民局　答复：已于5月16日发放，请查询账户。",
        ),
        "2026-05-15",
        "2026-05-18",
        True,
    )
    put(
        "track_of_lines_that_ends_with_handing_on",
        f"{COUNTY}/hd/mail/26052",
        track("2026-05-15 09:00 县政府办　受理", "2026-05-15 15:20 县政府办　转交县移民局办理"),
        "2026-05-15",
        None,
        False,
    )

    put(
        "items_of_a_heading_and_paragraphs",
        f"{COUNTY}/xinfang/feedback/12",
        layui(
            "意见建议反馈",
            """<ul class="fb"><li><h6>建议优化挂号退号规则</h6></li><li><span>来信日期</span><p>2026-04-03</p></li><li><span>信件内容</span><p>退号须到窗口，不方便。</p></li><li><span>回复日期</span><p>2026-04-13</p></li><li><span>回复单位</span><p>县卫健局</p></li><li><span>回复内容</span><p>已开通线上退号。</p></li></ul>""",
            "建议反馈",
        ),
        "2026-04-03",
        "2026-04-13",
        True,
    )

    rows = (
        ("回文单位：", "县市场监管局"),
        ("办理时间：", "2026-05-21"),
        ("处理结果：", "已责令商家明码标价。"),
    )
    put(
        "office_that_wrote_back",
        f"{COUNTY}/hd/sunshine/5",
        layui(
            "阳光服务",
            f"""<table class="layui-table" id="tab01"><tbody><tr><td style="width:15%">编号:</td><td>YG05</td><td>来信人：</td><td>学生家长</td></tr><tr><td>来信时间：</td><td>2026-05-19</td><td>服务类型：</td><td>投诉</td></tr><tr><td>来信主题：</td><td colspan="3">校服价格</td></tr><tr><td>来信内容：</td><td colspan="3">价格不透明。</td></tr></tbody></table><table class="layui-table" id="tab02"><tbody>{pairs("<tr><td>$0</td><td>$1</td></tr>", *rows)}</tbody></table>""",
            "阳光服务",
        ),
        "2026-05-19",
        "2026-05-21",
        True,
    )

    put(
        "progress_one_two_three",
        f"{COUNTY}/hd/job/88",
        layui(
            "诉求办理",
            """<h2>渠道渗漏</h2><div class="t">上报时间：2026-05-05 07:40</div><div class="content">三组渠道渗漏严重。</div><div class="detailItem"><h1>办理进度1</h1><div class="detailHeader"><strong>经办科室：县水务局</strong><strong>经办人：值班员</strong><strong>办理时间：2026-05-06 09:00</strong></div><div class="detailFooter">办理情况：已派人勘查。</div></div><div class="detailItem"><h1>办理进度2</h1><div class="detailHeader"><strong>经办科室：县水务局</strong><strong>经办人：值班员</strong><strong>办理时间：2026-05-11 16:30</strong></div><div class="detailFooter">办理情况：已修复通水，诉求办结。</div></div>""",
            "诉求办理",
        ),
        "2026-05-05",
        "2026-05-11",
        True,
    )

    put(
        "answer_is_an_attachment",
        f"{COUNTY}/hd/xzxx/771.html",
        layui(
            "县长信箱",
            """<h1>请求修复便民桥</h1><p class="info">写信时间：2026-04-19</p><div class="text">便民桥被冲毁。</div><div class="reply"><b>答复：</b><a href="/f/771.pdf">关于便民桥修复的答复.pdf</a><p>答复时间：2026-04-28</p></div>""",
            "县长信箱",
        ),
        "2026-04-19",
        "2026-04-28",
        True,
    )

    put(
        "asked_to_be_kept_secret",
        f"{COUNTY}/hd/xzxx/772.html",
        layui(
            "县长信箱",
            """<h1>关于某合作社的情况反映</h1><p class="info">写信时间：2026-05-03　办理状态：已办结</p><div class="text">应来信人要求，内容不公开。</div><div class="reply"><b>答复：</b>应来信人要求，答复不公开。</div>""",
            "县长信箱",
        ),
        "2026-05-03",
        None,
        True,
    )

    put(
        "two_offices_answer_one_letter",
        f"{COUNTY}/hd/xzxx/773.html",
        layui(
            "县长信箱",
            """<table class="layui-table"><tr><th>信件标题</th><td>学校旁化工异味</td></tr><tr><th>写信日期</th><td>2026-05-09</td></tr><tr><th>信件内容</th><td>下午有刺鼻气味。</td></tr><tr><th>答复单位</th><td>县生态环境局</td></tr><tr><th>答复时间</th><td>2026-05-12</td></tr><tr><th>答复内容</th><td>已现场采样。</td></tr><tr><th>答复单位</th><td>县教体局</td></tr><tr><th>答复时间</th><td>2026-05-15</td></tr><tr><th>答复内容</th><td>已调整体育课时间。</td></tr></table>""",
            "县长信箱",
        ),
        "2026-05-09",
        "2026-05-12",
        True,
    )

    put(
        "fields_that_cannot_be_written_in",
        "http://sw.yuanping.invalid/note_show.jsp?id=6",
        old(
            "留言查看",
            """留 言 者：用水户<p>留言时间：2026-4-9 10:30:00<p>留言标题：水表空转<p>留言内容：<textarea rows="7" cols="30" readonly>没有用水也走字。</textarea><p>回 复 人：营业厅<p>回复时间：2026-4-10 9:00:00<p>回复内容：<textarea rows="7" cols="30" readonly>已更换水表。</textarea><hr width="100%">""",
        ),
        "2026-04-09",
        "2026-04-10",
        True,
    )


def build() -> None:
    of_the_police()
    of_counties()
