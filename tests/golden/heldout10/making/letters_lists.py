"""Lists of letters: mailboxes, 12345 work orders, guestbooks."""

from __future__ import annotations

from typing import Any

from .common import single
from .frames import modern, tables, trs

AS_OF = "2026-06-01"
Letter = tuple[str, str | None, str | None, bool | None]  # title, asked, answered, is answered


def put(name: str, url: str, html: str, *letters: Letter) -> None:
    """A list of letters and what a person reads of each."""
    expect: dict[str, Any] = {"rows": [list(letter) for letter in letters], "blank": False}
    single(f"letters/{name}", url, AS_OF, html, **expect)


def in_tables() -> None:
    rows = (
        ("2026050912", "关于小区电梯故障的反映", "2026-05-20", "", "处理中"),
        ("2026050833", "咨询灵活就业社保", "2026-05-11", "2026-05-15", "已办结"),
        ("2026040117", "路灯不亮", "2026-04-02", "2026-04-09", "已办结"),
    )
    body = "".join(
        f'<tr class="table_tr"><td align="center">{a}</td><td align="center"><a href="/jlnr/index.jhtml?letterId={a}">{b}</a> </td><td align="center">{c}</td><td align="center">\n{d}\n</td></tr>'
        for a, b, c, d, _ in rows
    )
    put(
        "accepted_and_answered_columns",
        "http://www.lanchuanxian.invalid/jllb/index.jhtml",
        trs(
            "县长信箱",
            "岚川县人民政府",
            f'<table class="table_list"><tr class="table_th"><td>编号</td><td>标题</td><td>接受时间</td><td>答复时间</td></tr><form id="frmSearch">{body}</form></table><div class="pageNav">共 <b>3</b> 条</div>',
        ),
        ("关于小区电梯故障的反映", "2026-05-20", None, False),
        ("咨询灵活就业社保", "2026-05-11", "2026-05-15", True),
        ("路灯不亮", "2026-04-02", "2026-04-09", True),
    )

    body = "".join(
        f"<tr><td>{n}</td><td class='tl'><a href='detail.aspx?id={n}' title='{a}'>{a[:8]}…</a></td><td>{b}</td><td>{c}</td><td><font color='{'green' if d == '已回复' else 'red'}'>{d}</font></td></tr>"
        for n, (a, b, c, d) in enumerate(
            (
                ("请问驾驶证到期换证需要带哪些材料", "咨询", "2026/5/8 16:02:11", "已回复"),
                ("建议在人民公园增设饮水点方便市民", "建议", "2026/5/28 8:40:55", "未回复"),
                ("新区学校学位安排情况的询问", "咨询", "2026/3/19 10:10:10", "已回复"),
            ),
            1,
        )
    )
    put(
        "cut_titles_and_states",
        "http://www.chenghu.invalid/mail/list.aspx",
        tables(
            "市长信箱",
            "澄湖市人民政府",
            f'<table width="1000" align="center" class="listAll"><tr><th>序号</th><th>主题</th><th>类别</th><th>提交日期</th><th>状态</th></tr>{body}</table><div>当前第1页 共1页</div>',
        ),
        ("请问驾驶证到期换证需要带哪些材料", "2026-05-08", None, True),
        ("建议在人民公园增设饮水点方便市民", "2026-05-28", None, False),
        ("新区学校学位安排情况的询问", "2026-03-19", None, True),
    )

    body = "".join(
        f"<tr><td>{a}</td><td><a href='/12345/{a}.html'>{b}</a></td><td>{c}</td><td>{d}</td><td>{e}</td><td>{f}</td></tr>"
        for a, b, c, d, e, f in (
            (
                "DH2605170033",
                "施工噪音扰民",
                "市城管局",
                "2026-05-17 22:14",
                "2026-05-19 10:22",
                "办结",
            ),
            ("DH2605250107", "供水管网漏水", "市水务集团", "2026-05-25 07:50", "--", "承办中"),
            (
                "DH2604300091",
                "咨询落户政策",
                "市公安局",
                "2026-04-30 11:06",
                "2026-04-30 15:41",
                "办结",
            ),
        )
    )
    put(
        "hotline_orders",
        "http://12345.chenghu.invalid/gdgk/",
        modern(
            "工单公开",
            "澄湖市12345政务服务便民热线",
            f"<h2>工单公开</h2><table><thead><tr><th>工单编号</th><th>诉求标题</th><th>承办单位</th><th>受理时间</th><th>办结时间</th><th>办理状态</th></tr></thead><tbody>{body}</tbody></table>",
        ),
        ("施工噪音扰民", "2026-05-17", "2026-05-19", True),
        ("供水管网漏水", "2026-05-25", None, False),
        ("咨询落户政策", "2026-04-30", "2026-04-30", True),
    )


def in_blocks() -> None:
    entries = (
        (
            "公租房何时配租",
            "2026-04-20 09:31",
            "您好，公租房配租预计6月进行。",
            "住建局",
            "2026-04-24 17:05",
        ),
        ("乡道破损严重", "2026-05-12 20:18", "", "", ""),
    )
    body = ""
    for n, (title, asked, answer, who, answered) in enumerate(entries):
        reply = (
            f"""<div class="panel-footer"><div class="huifu-hd"><div class="hd-left"><h4><strong>官方回复：</strong></h4></div><div class="hd-right"><span style="font-size:14px;color:#999">回复单位：{who}  &nbsp;&nbsp; {answered}</span></div></div>{answer}<p class="text-right"><a href="/index.php?m=guestbook&v=show&id={n}">[查看全文]</a></p></div>"""
            if answer
            else ""
        )
        body += f"""<div class="panel panel-default"><div class="panel-heading"><h4><a href="/index.php?m=guestbook&v=show&id={n}">{title}</a></h4><span>留言人：网友*** &nbsp; 留言时间：{asked}</span></div><div class="panel-body"><p>留言内容略述如上，请有关部门答复。</p></div>{reply}</div>"""
    put(
        "panels_of_a_guestbook",
        "http://www.lanchuanxian.invalid/index.php?m=guestbook&v=listing",
        modern(
            "网上留言",
            "岚川县人民政府",
            f'<h2>网上留言</h2><a class="btn" href="/index.php?m=guestbook&v=add">我要留言</a>{body}',
        ),
        ("公租房何时配租", "2026-04-20", "2026-04-24", True),
        ("乡道破损严重", "2026-05-12", None, False),
    )

    items = (
        ("已回复", "关于农机补贴发放进度", "市农业农村局", "2026-05-06", "2026-05-13"),
        ("办理中", "老旧小区加装电梯申请", "市住建局", "2026-05-27", "—"),
        ("已回复", "医保异地备案", "市医保局", "2025-12-30", "2026-01-06"),
    )
    body = "".join(
        f"""<li class="mg-letter"><div class="mg-letter__head"><em class="badge">{a}</em><span class="mg-letter__title"><a href="/letters/{n}">{b}</a></span></div><div class="meta"><span>来信人：王**</span><span>承办单位：{c}</span><span>来信日期：{d}</span><span>回复日期：{e}</span><span>编号：L2026{n}</span></div></li>"""
        for n, (a, b, c, d, e) in enumerate(items)
    )
    put(
        "badges_before_titles",
        "https://www.chenghu.invalid/hd/letters",
        modern(
            "领导信箱选登",
            "澄湖市人民政府",
            f'<h1>领导信箱选登</h1><ul class="letters">{body}</ul>',
        ),
        ("关于农机补贴发放进度", "2026-05-06", "2026-05-13", True),
        ("老旧小区加装电梯申请", "2026-05-27", None, False),
        ("医保异地备案", "2025-12-30", "2026-01-06", True),
    )

    items = (
        ("1", "反映渡口桥头占道经营", "2026-05-18", "已处理"),
        ("2", "询问镇卫生院开诊时间", "2026-05-06", "已处理"),
        ("3", "建议修复健身器材", "2026-05-29", "待处理"),
    )
    body = "".join(
        f'<ul class="xjlb"><li class="t0">{a}</li><li class="t1"><a href="xj.html?id={a}">{b}</a></li><li class="t2">{c}</li><li class="t3">{d}</li></ul>'
        for a, b, c, d in items
    )
    put(
        "a_list_for_each_row",
        "http://www.dukou.invalid/zxly/",
        trs(
            "在线留言",
            "渡口镇人民政府",
            f'<ul class="xjlb bt"><li class="t0">序号</li><li class="t1">信件标题</li><li class="t2">来信时间</li><li class="t3">处理情况</li></ul>{body}',
        ),
        ("反映渡口桥头占道经营", "2026-05-18", None, True),
        ("询问镇卫生院开诊时间", "2026-05-06", None, True),
        ("建议修复健身器材", "2026-05-29", None, False),
    )

    body = "".join(
        f"""<dl><dt><span class="q">问</span><a href="/wd/{n}.html">{a}</a><i>{b}</i></dt><dd><span class="a">答</span>{c}<i>{d}</i></dd></dl>"""
        for n, (a, b, c, d) in enumerate(
            (
                (
                    "公积金异地转移接续需要多久",
                    "2026-05-14",
                    "一般10个工作日内办结。",
                    "2026-05-15",
                ),
                ("提取公积金还贷一年可以几次", "2026-05-09", "每年可提取一次。", "2026-05-12"),
            )
        )
    )
    put(
        "question_and_answer_pairs",
        "http://gjj.chenghu.invalid/zxzx/",
        modern("咨询回复", "澄湖市住房公积金管理中心", f'<div class="qa">{body}</div>'),
        ("公积金异地转移接续需要多久", "2026-05-14", "2026-05-15", True),
        ("提取公积金还贷一年可以几次", "2026-05-09", "2026-05-12", True),
    )

    body = "".join(
        f'<li><a href="/xjxd/{n}.html" title="{a}"><span class="num">[{b}]</span>{a}</a><span class="date">{c}</span></li>'
        for n, (a, b, c) in enumerate(
            (
                ("关于村医补贴的答复", "已办结", "2026-05-21"),
                ("关于灌溉用水调度的答复", "已办结", "2026-05-04"),
            )
        )
    )
    put(
        "state_in_brackets",
        "http://www.lanchuanxian.invalid/hdjl/xjxd/",
        trs(
            "信件选登",
            "岚川县人民政府",
            f'<h2>信件选登</h2><div class="tip">信件标题　<span>答复时间</span></div><ul class="list">{body}</ul>',
        ),
        ("关于村医补贴的答复", None, "2026-05-21", True),
        ("关于灌溉用水调度的答复", None, "2026-05-04", True),
    )

    put(
        "phone_cards",
        "https://www.chenghu.invalid/m/hudong/list",
        modern(
            "民意直通",
            "澄湖市人民政府",
            """<div class="card"><a href="/m/hudong/1"><div class="card-t"><p>幼儿园招生范围</p><b class="done">已答复</b></div><div class="card-b"><span>提问：2026-05-16</span><span>答复：2026-05-18</span></div></a></div>
<div class="card"><a href="/m/hudong/2"><div class="card-t"><p>河边护栏松动</p><b class="ing">转办中</b></div><div class="card-b"><span>提问：2026-05-30</span></div></a></div>""",
        ),
        ("幼儿园招生范围", "2026-05-16", "2026-05-18", True),
        ("河边护栏松动", "2026-05-30", None, False),
    )


def build() -> None:
    in_tables()
    in_blocks()
