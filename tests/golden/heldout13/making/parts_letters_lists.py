"""Lists of letters in tables: mailboxes of bureaus, counties and hotlines."""

from __future__ import annotations

from typing import Any

from .parts_frames import (
    AS_OF,
    CITY,
    COUNTY,
    DISTRICT,
    POLICE,
    bureau,
    fill,
    layui,
    old,
    portal,
    single,
)

Letter = tuple[str, str | None, str | None, bool | None]  # title, asked, answered, is answered


def put(name: str, url: str, html: str, *letters: Letter) -> None:
    """A list of letters and what a person reads of each."""
    expect: dict[str, Any] = {"rows": [list(letter) for letter in letters]}
    single(f"letters/{name}", url, AS_OF, html, **expect)


def of_the_police() -> None:
    rows = (
        ("户口迁移需要哪些材料", "已回复", "2026-05-19 03:21:44", "户政管理支队"),
        ("小区门口僵尸车", "未回复", "2026-05-30 10:02:09", "交警支队"),
        ("居住证到期续签", "已回复", "2026-04-07 09:15:00", "人口大队"),
    )
    put(
        "newest_answers_with_one_left_open",
        f"{POLICE}/index.php?g=DirectorMail&m=Index",
        bureau(
            "局长信箱",
            f"""<div class="mailbox-list"><div class="content-hd">局长信箱－最新回复信件</div><div class="mailbox-data-list"><table><thead><tr><th>来信主题</th><th>状态</th><th>时间</th><th>受理单位</th></tr></thead><tbody>{fill('<tr><td><a href="/index.php?a=mail&mailid=$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>', *rows)}</tbody></table></div></div>""",
        ),
        ("户口迁移需要哪些材料", "2026-05-19", None, True),
        ("小区门口僵尸车", "2026-05-30", None, False),
        ("居住证到期续签", "2026-04-07", None, True),
    )

    rows = (
        ("MX202605001", "社区警务室常年无人", "治安支队", "2026-05-04", "2026-05-14", "办结"),
        ("MX202605009", "驾校退费纠纷", "交警支队", "2026-05-11", "2026-05-21", "超时"),
        ("MX202605017", "养犬证办理地点", "治安支队", "2026-05-27", "2026-06-06", "处理中"),
        ("MX202605021", "高考路段禁鸣", "交警支队", "2026-05-31", "2026-06-10", "未处理"),
    )
    put(
        "planned_day_beside_and_one_overdue",
        f"{POLICE}/front/oa/minxin_list.do",
        bureau(
            "民心诉求",
            f"""<h2 class="st"><span>民心网</span></h2><h2 class="sal_t">民心诉求请示单</h2><table class="sal_table"><tr><th scope="col">受理编号</th><th scope="col">投诉标题</th><th scope="col">责任部门</th><th scope="col">投诉时间</th><th scope="col">拟办时间</th><th scope="col">状态</th></tr>{fill("<tr><td>$0</td><td>$1</td><td>$2</td><td>$3</td><td>$4</td><td>$5</td></tr>", *rows)}</table>""",
        ),
        ("社区警务室常年无人", "2026-05-04", None, True),
        ("驾校退费纠纷", "2026-05-11", None, None),
        ("养犬证办理地点", "2026-05-27", None, False),
        ("高考路段禁鸣", "2026-05-31", None, False),
    )

    rows = (
        (
            "周某",
            "zh@mail.invalid",
            "驾照年审",
            "请问年审去哪办？",
            "2026-05-08",
            "就近车管所办理。",
            "车管所",
            "2026-05-09",
        ),
        ("吴某", "w@mail.invalid", "夜间烧烤扰民", "通宵营业。", "2026-05-28", "--", "--", "--"),
    )
    put(
        "strokes_for_an_answer_to_come",
        f"{POLICE}/message/getdata.do",
        bureau(
            "留言",
            f"""<table class="table mt10" id="datatable"><thead><tr><th class="tdnum">序号</th><th>姓名</th><th>邮箱</th><th>主题</th><th style="width:20%;">留言内容</th><th>留言时间</th><th>回复内容</th><th>回复人</th><th>回复时间</th><th>操作</th></tr></thead><tbody>{fill('<tr><td data-type="num">$n</td><td>$0</td><td>$1</td><td>$2</td><td>$3</td><td>$4</td><td>$5</td><td>$6</td><td>$7</td><td class="tc"><a href="javascript:void(0);" data-id="$n">查看</a>　</td></tr>', *rows)}</tbody></table>""",
        ),
        ("驾照年审", "2026-05-08", "2026-05-09", True),
        ("夜间烧烤扰民", "2026-05-28", None, False),
    )


def of_counties() -> None:
    rows = (
        ("HX260511", "县民政局", "殡葬惠民政策咨询", "状态：公开", "2026-05-11"),
        ("HX260428", "县水利局", "村里自来水浑浊", "状态：公开", "2026-04-28"),
    )
    hidden = "<tr><td>HX260430</td><td>县公安局</td><td>内容不予公开</td><td>状态：保密</td><td>2026-04-30</td></tr>"
    put(
        "public_and_kept_secret",
        f"{COUNTY}/hd/xzxx/list.aspx",
        layui(
            "县长信箱",
            f"""<table class="HDTable"><tr><td>受理编号</td><td>办理单位</td><td>信件标题</td><td>公开状态</td><td>受理时间</td></tr>{fill('<tr><td>$0</td><td>$1</td><td><a href="show.aspx?id=$n">$2</a></td><td>$3</td><td>$4</td></tr>', *rows)}{hidden}</table>""",
            "县长信箱",
        ),
        ("殡葬惠民政策咨询", "2026-05-11", None, None),
        ("村里自来水浑浊", "2026-04-28", None, None),
        ("内容不予公开", "2026-04-30", None, None),
    )

    rows = (
        ("0517", "农机补贴发放进度", "咨询", "2026/05/17 11:20", "县农业农村局", "已办结"),
        ("0523", "林区防火通道堵塞", "举报", "2026/05/23 08:01", "县林草局", "交办中"),
    )
    put(
        "six_items_to_a_row",
        f"{COUNTY}/public/consultletter/letterlist?searchType=4",
        layui(
            "书记县长信箱",
            f"""<div class="win_b"><div class="th"><ul><li>编号</li><li>信件主题</li><li>类型</li><li>写信时间</li><li>承办单位</li><li>办理状态</li></ul></div><div class="bd">{fill('<div><ul><li>$0</li><li><a href="letter?id=$n">$1</a></li><li>$2</li><li>$3</li><li>$4</li><li>$5</li></ul></div>', *rows)}</div></div>""",
            "书记县长信箱",
        ),
        ("农机补贴发放进度", "2026-05-17", None, True),
        ("林区防火通道堵塞", "2026-05-23", None, False),
    )

    rows = (
        ("【咨询】", "医保断缴后补缴", "5月6日来信", "5月8日回复"),
        ("【建议】", "县城公交增设夜班", "5月25日来信", "等待回复"),
    )
    put(
        "days_of_the_year_with_their_verbs",
        f"{COUNTY}/hd/xzxx/2026/",
        layui(
            "2026年县长信箱",
            f"""<fieldset class="layui-elem-field"><legend>2026年来信</legend><ul class="lx">{fill('<li><em>$0</em><a href="./$n.html">$1</a><span>$2</span><span>$3</span></li>', *rows)}</ul></fieldset>""",
            "县长信箱",
        ),
        ("医保断缴后补缴", "2026-05-06", "2026-05-08", True),
        ("县城公交增设夜班", "2026-05-25", None, False),
    )

    rows = (
        ("学区划分公告何时出", "2026-05-20", "2026-05-21", "2026-05-25", "98分"),
        ("河堤步道照明", "2026-04-15", "2026-04-16", "2026-04-24", "90分"),
    )
    put(
        "asked_taken_up_closed_and_judged",
        f"{COUNTY}/hd/bjgs/",
        layui(
            "办件公示",
            f"""<table class="layui-table" lay-even><colgroup><col><col width="120"><col width="120"><col width="120"><col width="80"></colgroup><thead><tr><th>事由</th><th>来件日期</th><th>受理日期</th><th>办结日期</th><th>评分</th></tr></thead><tbody>{fill('<tr><td><a href="/bj/$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td><td>$4</td></tr>', *rows)}</tbody></table>""",
            "办件公示",
        ),
        ("学区划分公告何时出", "2026-05-20", "2026-05-25", True),
        ("河堤步道照明", "2026-04-15", "2026-04-24", True),
    )

    rows = (
        ("机井电费标准", "2026-4-22", "reply1.gif", "已复"),
        ("水渠清淤何时开工", "2026-5-26", "reply0.gif", "未复"),
    )
    put(
        "pictures_that_say_it_in_two_letters",
        "http://sw.yuanping.invalid/gbook.asp",
        old(
            "在线留言",
            f"""<table width="98%" border="1" bordercolor="#CCCCCC"><tr bgcolor="#DDEEFF"><td>序号</td><td>标 题</td><td>日 期</td><td>状 态</td></tr>{fill('<tr><td>$n</td><td><a href="gshow.asp?id=$n">$0</a></td><td>$1</td><td><img src="images/$2" alt="$3"></td></tr>', *rows)}</table>""",
        ),
        ("机井电费标准", "2026-04-22", None, True),
        ("水渠清淤何时开工", "2026-05-26", None, False),
    )

    rows = (
        ("waterok", "用水户过户收费吗", "2026-4-11 15:20:11", "免费办理，带身份证即可。"),
        ("老陈", "水价何时调整", "2026-5-24 9:02:30", ""),
    )
    put(
        "white_place_below_a_dotted_line",
        "http://sw.yuanping.invalid/gbook2.asp",
        old(
            "在线留言",
            fill(
                '<table width="96%" border="0" align="center" bgcolor="#F3F3F3"><tr><td width="20%">留言者：$0</td><td>主题：<b>$1</b></td><td align="right">$2</td></tr><tr><td colspan="3">请工作人员答复。</td></tr><tr><td colspan="3"><font color="#FF0000">回复：</font>$3</td></tr></table><br>',
                *rows,
            ),
        ),
        ("用水户过户收费吗", "2026-04-11", None, True),
        ("水价何时调整", "2026-05-24", None, False),
    )


def of_cities() -> None:
    rows = (
        ("夜间洒水车噪声", "环境保护", "2026-05-09 20:11:08", "2026-05-12 09:30:00", "3"),
        ("公积金账户合并", "住房保障", "2026-04-21 08:45:51", "2026-04-22 16:20:00", "1"),
        ("盲道恢复进度", "城市管理", "2026-05-28 12:00:00", "", ""),
    )
    put(
        "times_of_asking_and_answering_and_days",
        f"{CITY}/zmhd/szxx/list?page=1",
        portal(
            "市长信箱",
            f"""<table class="tbl"><thead><tr><th>诉求标题</th><th>领域</th><th>提出时间</th><th>答复时间</th><th>用时（工作日）</th></tr></thead><tbody>{fill('<tr><td><a href="/zmhd/szxx/$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td><td>$4</td></tr>', *rows)}</tbody></table>""",
            "市长信箱",
        ),
        ("夜间洒水车噪声", "2026-05-09", "2026-05-12", True),
        ("公积金账户合并", "2026-04-21", "2026-04-22", True),
        ("盲道恢复进度", "2026-05-28", None, False),
    )

    rows = (
        ("职工医保异地备案", "市医保局", "已签收"),
        ("新能源公交补助", "市交通局", "已公开答复"),
        ("图书馆座位预约", "市文旅局", "已逾期"),
    )
    put(
        "no_days_but_states",
        f"{CITY}/zmhd/zxtj/",
        portal(
            "来信统计与公开",
            f"""<ul class="states">{fill('<li class="item"><a class="t" href="/x/$n">$0</a><span class="dept">$1</span><span class="tag">$2</span></li>', *rows)}</ul>""",
            "来信公开",
        ),
        ("职工医保异地备案", None, None, None),
        ("新能源公交补助", None, None, True),
        ("图书馆座位预约", None, None, None),
    )

    rows = (
        ("T260502", "地铁口共享单车堆放", "2026-05-02", "已撤回"),
        ("T260513", "老楼加梯补贴申领", "2026-05-13", "已评价"),
        ("T260529", "夏季停水通知不及时", "2026-05-29", "待审核"),
    )
    put(
        "taken_back_judged_and_not_yet_checked",
        f"{CITY}/zmhd/mine/",
        portal(
            "留言公开",
            f"""<div class="rt-table" role="grid"><div class="rt-tr" role="row"><div role="columnheader">编号</div><div role="columnheader">留言标题</div><div role="columnheader">留言日期</div><div role="columnheader">状态</div></div>{fill('<div class="rt-tr" role="row"><div role="gridcell">$0</div><div role="gridcell"><a href="/ly/$0">$1</a></div><div role="gridcell">$2</div><div role="gridcell">$3</div></div>', *rows)}</div>""",
            "留言公开",
        ),
        ("地铁口共享单车堆放", "2026-05-02", None, None),
        ("老楼加梯补贴申领", "2026-05-13", None, True),
        ("夏季停水通知不及时", "2026-05-29", None, None),
    )

    rows = (
        ("廉租房申请条件", "2026-05-18T09:30:00+08:00", "2026-05-20T01:10:00Z", "已答复"),
        ("口袋公园遮阳", "2026-05-26T23:50:00+08:00", "", "办理中"),
    )
    put(
        "moments_with_their_zones",
        f"{CITY}/zmhd/open/",
        portal(
            "诉求公开",
            f"""<table><tr><th>标题</th><th>来信时间</th><th>答复时间</th><th>状态</th></tr>{fill('<tr><td><a href="/o/$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>', *rows)}</table>""",
            "诉求公开",
        ),
        ("廉租房申请条件", "2026-05-18", "2026-05-20", True),
        ("口袋公园遮阳", "2026-05-26", None, False),
    )

    rows = (
        ("房屋维修资金使用", "2026年05月12日 星期二", "2026年05月15日 星期五"),
        ("校园周边测速", "2026年04月08日 星期三", "2026年04月10日 星期五"),
    )
    put(
        "weekdays_behind_the_days",
        f"{DISTRICT}/hdjl/qzxx/",
        portal(
            "区长信箱",
            f"""<table class="m"><tr class="h"><td>序</td><td>信件</td><td>来信</td><td>回信</td></tr>{fill('<tr><td>$n</td><td><a href="$n.html">$0</a></td><td>$1</td><td>$2</td></tr>', *rows)}</table>""",
            "区长信箱",
        ),
        ("房屋维修资金使用", "2026-05-12", "2026-05-15", True),
        ("校园周边测速", "2026-04-08", "2026-04-10", True),
    )


def no_letters() -> None:
    rows = (
        ("2026年4月", "312", "305", "97.8%"),
        ("2026年3月", "288", "288", "100%"),
    )
    put(
        "figures_of_months_about_letters",
        f"{CITY}/zmhd/tjfx/",
        portal(
            "信件办理情况统计",
            f"""<h2>市长信箱办理情况统计</h2><table><tr><th>月份</th><th>来信数</th><th>已答复</th><th>答复率</th></tr>{fill("<tr><td>$0</td><td>$1</td><td>$2</td><td>$3</td></tr>", *rows)}</table><p>统计时间：2026-05-06</p>""",
            "统计分析",
        ),
    )
    rows = (
        ("关于加快充电设施建设的建议", "2026-05-08", "市发展改革委"),
        ("关于保护古树名木的提案", "2026-05-06", "市林草局"),
    )
    put(
        "proposals_of_deputies_answered",
        f"{CITY}/zwgk/jytabl/",
        portal(
            "建议提案办理",
            f"""<ul>{fill('<li><a href="t$n.html">$2对$0的答复</a><span>$1</span></li>', *rows)}</ul>""",
            "建议提案办理",
        ),
    )


def build() -> None:
    of_the_police()
    of_counties()
    of_cities()
    no_letters()
