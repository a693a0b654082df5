"""Lists of letters as the mailboxes of cities had them."""

from __future__ import annotations

from typing import Any

from .parts_frames import AS_OF, bootstrap, cells, phone, plain, portlets, single, webforms

Letter = tuple[str, str | None, str | None, bool | None]  # title, asked, answered, is answered
SITE = "http://www.yanqing.invalid"


def put(name: str, url: str, html: str, *letters: Letter) -> None:
    """A list of letters and what a person reads of each."""
    expect: dict[str, Any] = {"rows": [list(letter) for letter in letters]}
    single(f"letters/{name}", url, AS_OF, html, **expect)


def in_tables() -> None:
    rows = (
        ("咨询", "2026052001", "新生儿医保如何办理", "2026-05-20", "满意"),
        ("投诉", "2026051807", "夜间施工噪声扰民", "2026-05-18", "未评价"),
        ("建议", "2026050311", "增设过街信号灯", "2026-05-03", "基本满意"),
    )
    body = "".join(
        f'<li><p class="p1">{a}</p><p class="p2">{b}</p><p class="p3"><a href="/content/detail/{b}.html" title="{c}">{c}</a></p><p class="p4">{d}</p><p class="p5">{e}</p></li>'
        for a, b, c, d, e in rows
    )
    put(
        "paragraphs_as_columns",
        f"{SITE}/content/column/2983504",
        portlets(
            "市长信箱",
            "青砚市人民政府",
            f'<div class="lyy_listbox"><div class="lyy_bt"><p class="p1">信件类型</p><p class="p2">信件编号</p><p class="p3">信件标题</p><p class="p4">留言时间</p><p class="p5">评价结果</p></div><ul>{body}</ul></div>',
        ),
        *((c, d, None, None) for _, _, c, d, _ in rows),
    )

    rows = (
        ("道路积水", "投诉", "2026-05-12", "市城管局", "陈**"),
        ("公交线路延伸", "建议", "2026-04-30", "市交通局", "何**"),
    )
    body = "".join(
        f'<tr><td>{n}</td><td><a href="show.jsp?id={n}">{a}</a></td><td>{b}</td><td>{c}</td><td><a href="#">{d}</a></td><td>{e}</td></tr>'
        for n, (a, b, c, d, e) in enumerate(rows, 1)
    )
    put(
        "answered_day_and_department",
        f"{SITE}/webapp/cs/email/index.jsp?cflag=1",
        cells(
            "市长信箱",
            "青砚市人民政府",
            f'<table class="table1" width="980" align="center"><tr><th>序号</th><th>主题</th><th>信件类别</th><th>回复时间</th><th>回复部门</th><th>来信人</th></tr>{body}<tr><td colspan="6">共2条 第1页</td></tr></table>',
        ),
        *((a, None, c, True) for a, _, c, _, _ in rows),
    )

    rows = (
        ("WZ20260528", "咨询落户手续", "李**", "2026-05-28 08:11", "受理中", "21"),
        ("WZ20260511", "老旧小区停水", "张**", "2026-05-11 20:40", "已回复", "133"),
    )
    body = "".join(
        f"""<tr><td><span>{a}</span></td><td><a href="javascript:void(0)" onclick="findDetail('{a[2:]}','361100')">{b}</a></td><td>{c}</td><td>{d}</td><td><span class="zt">{e}</span></td><td>{f}</td></tr>"""
        for a, b, c, d, e, f in rows
    )
    put(
        "opened_by_a_script",
        f"{SITE}/website/wlwz/manyWzTitle.action",
        portlets(
            "网络问政",
            "青砚市网络问政平台",
            f'<table class="logintable"><tr><td>业务编号</td><td>主题</td><td>问政人</td><td>发起时间</td><td>状态</td><td>点击数</td></tr>{body}</table>',
        ),
        ("咨询落户手续", "2026-05-28", None, False),
        ("老旧小区停水", "2026-05-11", None, True),
    )

    body = "".join(
        f'<tr bgcolor="#F7F7F7"><td><img src="i.gif"></td><td><font>{a}</font></td><td><a href="view.asp?id={a}"><font color="#003399">{b}</font></a></td><td><font>{c}</font></td><td><font>{d}</font></td></tr>'
        for a, b, c, d in (
            ("6012", "灌溉水渠淤塞", "2026-4-2", "2026-4-20"),
            ("5988", "自来水压力不足", "2026-3-15", "2026-3-28"),
        )
    )
    put(
        "day_it_was_made_public",
        "http://www.rongwan.invalid/szxx/index.asp?section=2",
        cells(
            "书记县长信箱",
            "榕湾县人民政府",
            f'<table width="980" align="center"><tr><td></td><td>编号</td><td>标题</td><td>写信时间</td><td>对外公开时间</td></tr>{body}</table>',
        ),
        ("灌溉水渠淤塞", "2026-04-02", None, None),
        ("自来水压力不足", "2026-03-15", None, None),
    )

    gap = '<td width="1" bgcolor="#ddd"></td>'
    body = "".join(
        f'<tr><td>{a}</td>{gap}<td><a href="/nocache/supervision/{n}.html">{b}</a></td>{gap}<td>{c}</td>{gap}<td><span>{d}</span></td>{gap}<td>{e}</td>{gap}<td><a href="#pj">评价</a></td></tr>'
        for n, (a, b, c, d, e) in enumerate(
            (
                ("咨询", "房产证办理进度", "2026-05-22", "办理中", "12"),
                ("求助", "独居老人用电问题", "2026-05-09", "已办结", "88"),
                ("投诉", "快递柜收费", "2026-04-27", "已办结", "64"),
            )
        )
    )
    put(
        "empty_cells_between_columns",
        f"{SITE}/nocache/supervision/?product_id=3",
        portlets(
            "政民互动",
            "青砚市人民政府",
            f'<table class="is-xjnr"><tr><td>类别</td>{gap}<td>来信标题</td>{gap}<td>来信时间</td>{gap}<td>处理状态</td>{gap}<td>浏览次数</td>{gap}<td>回复评价</td></tr>{body}</table>',
        ),
        ("房产证办理进度", "2026-05-22", None, False),
        ("独居老人用电问题", "2026-05-09", None, True),
        ("快递柜收费", "2026-04-27", None, True),
    )

    body = "".join(
        f"<tr><td>{a}</td><td><a href='Mail.aspx?id={n}'>{b}</a></td><td>{c}</td><td><img src='/images/{'y' if d else 'w'}.gif' alt='{'已回复' if d else '待回复'}'></td></tr>"
        for n, (a, b, c, d) in enumerate(
            (
                ("8801", "中小学午餐费用", "05-28", False),
                ("8794", "健身路径维修", "05-06", True),
                ("8760", "早市占道", "04-11", True),
            )
        )
    )
    put(
        "month_and_day_and_pictures_of_the_state",
        f"{SITE}/MailList.aspx",
        webforms(
            "局长信箱",
            "青砚市教育局",
            f'<table id="ctl00_C_Grid"><tr><th>编号</th><th>信件主题</th><th>来信日期</th><th>状态</th></tr>{body}</table>',
        ),
        ("中小学午餐费用", "2026-05-28", None, False),
        ("健身路径维修", "2026-05-06", None, True),
        ("早市占道", "2026-04-11", None, True),
    )

    body = "".join(
        f"<tr><td><a href='v.asp?id={n}'>{a}</a></td><td>{b}</td><td><img src='images/{c}.gif'></td></tr>"
        for n, (a, b, c) in enumerate(
            (("沿河步道照明", "2026-05-19", "s1"), ("旧书捐赠点", "2026-05-02", "s2"))
        )
    )
    put(
        "pictures_of_the_state_without_words",
        "http://www.wangrong.invalid/gbook/list.asp",
        cells(
            "区长信箱",
            "望榕区人民政府",
            f'<table width="980" align="center"><tr><td>来信标题</td><td>来信时间</td><td>状态</td></tr>{body}</table>',
        ),
        ("沿河步道照明", "2026-05-19", None, None),
        ("旧书捐赠点", "2026-05-02", None, None),
    )


def in_blocks() -> None:
    body = "".join(
        f"""<div class="booklist"><div class="user"><img src="/u.png"><p>网友{n}</p></div><div class="content"><h3><span class="number"><a href="/show_{n}">No.{n}</a></span><span>县住建局　城区　2026-{a}</span><div class="st"><span>{b}</span></div></h3><h2><a href="/show_{n}">{c}</a></h2>留言内容从略。</div></div>"""
        for n, (a, b, c) in enumerate(
            (("5-24", "正在办理", "电梯年检过期"), ("5-8", "已办结", "污水井盖破损")), 3001
        )
    )
    put(
        "state_above_the_title",
        "http://wzly.rongwan.invalid/Index_index_p_1_",
        plain("网民留言", "榕湾县人民政府", f"<h1>网民留言办理</h1>{body}"),
        ("电梯年检过期", "2026-05-24", None, False),
        ("污水井盖破损", "2026-05-08", None, True),
    )

    body = "".join(
        f"""<dl><dt><a href="../l/{n}.html">{a}</a><span>来信人：{b}<i>{c}</i></span></dt><dd>回复部门：<a href="#">{d}</a>　{e}<span>满意度：{f}</span></dd></dl>"""
        for n, (a, b, c, d, e, f) in enumerate(
            (
                ("校园周边摊贩", "黄**", "2026-05-06", "市城管局", "回复时间：2026-05-09", "满意"),
                ("低保复核", "吴**", "2026-04-19", "市民政局", "回复时间：2026-04-23", "未评"),
            )
        )
    )
    put(
        "definition_lists_of_letters",
        f"{SITE}/webapp/czs/lxfk/",
        plain("来信反馈", "青砚市人民政府", f'<div class="lxfk-bd">{body}</div>'),
        ("校园周边摊贩", "2026-05-06", "2026-05-09", True),
        ("低保复核", "2026-04-19", "2026-04-23", True),
    )

    body = "".join(
        f"""<div class="col"><p><span><img src="/icon2.png"></span><a class="link font-bold" href="/detail?id={n}">{a}</a></p><p><span>来信人:{b}</span><span>来信时间:{c}</span><span>来源:政府网站</span></p><p><span>信件内容从略，盼复。</span></p></div>{d}<hr>"""
        for n, (a, b, c, d) in enumerate(
            (
                (
                    "请问积分落户时间",
                    "王**",
                    "2026-05-21 09:30",
                    '<div class="reply"><p><b>官方答复</b>（市公安局　2026-05-23 15:12）</p><p>积分落户申报将于6月启动。</p></div>',
                ),
                ("河道垃圾清理", "赵**", "2026-05-29 18:02", ""),
            )
        )
    )
    put(
        "answer_stands_below_or_is_missing",
        f"{SITE}/hudong/hdjl/",
        plain("信件公开", "青砚市人民政府", f"<h1>信件公开</h1>{body}"),
        ("请问积分落户时间", "2026-05-21", "2026-05-23", True),
        ("河道垃圾清理", "2026-05-29", None, False),
    )

    body = "".join(
        f"""<table class="msg"><tr><td width="25%"><table><tr><td>网友：{a}</td></tr><tr><td>时间：{b}</td></tr><tr><td>留言对象：市长</td></tr></table></td><td><table><tr><td><b>{c}</b></td></tr><tr><td>情况说明从略。</td></tr></table></td></tr><tr><td><table><tr><td>时间：{d}</td></tr><tr><td>回复部门：{e}</td></tr></table></td><td><table><tr><td>您好，情况已核实并处理。</td></tr></table></td></tr></table>"""
        for a, b, c, d, e in (
            ("晴天", "2026-05-10 10:20:00", "供暖费退费", "2026-05-13 09:00:00", "市住建局"),
            ("路人", "2026-05-04 11:00:00", "共享单车乱停", "2026-05-07 16:30:00", "市交通局"),
        )
    )
    put(
        "two_rows_of_tables_for_each",
        f"{SITE}/zfxxinfolist.jsp?current=1",
        portlets("市民留言", "青砚市人民政府", body),
        ("供暖费退费", "2026-05-10", "2026-05-13", True),
        ("共享单车乱停", "2026-05-04", "2026-05-07", True),
    )

    body = "".join(
        f"""<a class="letter-card" href="/h5/letter/{n}"><div class="t">{a}</div><div class="b"><span>{b}</span><span class="tag">{c}</span></div></a>"""
        for n, (a, b, c) in enumerate(
            (("垃圾房异味", "2026-05-27", "待受理"), ("租赁合同备案", "2026-05-13", "已办结"))
        )
    )
    put(
        "cards_of_a_telephone_page",
        "http://m.yanqing.invalid/h5/letters",
        phone("民呼我应", "青砚民呼我应", f'<div class="list">{body}</div>'),
        ("垃圾房异味", "2026-05-27", None, False),
        ("租赁合同备案", "2026-05-13", None, True),
    )

    body = "".join(
        f'<li><a target="_blank" title="{a}" href="/html/zmhd/{n}.html"><span class="panel2-list-content">{a}</span><span class="panel2-list-time">{b}</span></a></li>'
        for n, (a, b) in enumerate(
            (("关于村卫生室药品目录的回复", "2026-05-15"), ("关于小额贷款贴息的回复", "2026-04-28"))
        )
    )
    put(
        "titles_say_that_they_are_answers",
        "http://www.rongwan.invalid/html/zmhd/xjhf/",
        bootstrap(
            "来信回复",
            "榕湾县人民政府",
            f'<div class="jh-main"><div class="new-list2-t">来信回复</div><table class="table"><tr><th>信件标题</th><th>回复时间</th></tr></table><ul class="panel2-list">{body}</ul></div>',
            "来信回复",
        ),
        ("关于村卫生室药品目录的回复", None, "2026-05-15", True),
        ("关于小额贷款贴息的回复", None, "2026-04-28", True),
    )

    put(
        "no_letters_yet",
        "http://www.dipu.invalid/mail/",
        plain(
            "镇长信箱",
            "荻浦镇人民政府",
            "<h1>镇长信箱</h1><table><tr><th>标题</th><th>来信时间</th><th>回复时间</th></tr><tr><td colspan='3'>暂无来信</td></tr></table>",
        ),
    )


def build() -> None:
    in_tables()
    in_blocks()
