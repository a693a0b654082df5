"""Lists of letters: tables that programs draw in two halves, cards of telephones, days as headings."""

from __future__ import annotations

from .talk_frames import (
    CITY,
    ORDER,
    POLICE,
    city,
    each,
    police,
    rows,
    vue,
)


def build() -> None:
    of_halves()
    of_tables()


def of_halves() -> None:
    head = '<div class="el-table el-table--fit el-table--striped"><div class="hidden-columns"><div></div><div></div></div><div class="el-table__header-wrapper"><table cellspacing="0" class="el-table__header"><colgroup><col width="150"></colgroup><thead><tr><th class="is-leaf"><div class="cell">工单编号</div></th><th class="is-leaf"><div class="cell">诉求标题</div></th><th class="is-leaf"><div class="cell">承办单位</div></th><th class="is-leaf"><div class="cell">状态</div></th><th class="is-leaf"><div class="cell">诉求时间</div></th></tr></thead></table></div>'
    row = '<tr class="el-table__row"><td><div class="cell">$0</div></td><td><div class="cell el-tooltip">$1</div></td><td><div class="cell">$2</div></td><td><div class="cell"><span class="el-tag el-tag--$3 el-tag--small">$4</span></div></td><td><div class="cell">$5</div></td></tr>'
    rows(
        "head_in_one_table_and_rows_in_the_next_without_links",
        f"{ORDER}/open",
        vue(
            "诉求公开",
            head
            + '<div class="el-table__body-wrapper is-scrolling-none"><table cellspacing="0" class="el-table__body"><tbody>'
            + each(
                row,
                (
                    "ST26111004",
                    "老旧电梯频繁停运",
                    "市市场监管局",
                    "warning",
                    "办理中",
                    "2026-11-10 09:22:31",
                ),
                (
                    "ST26102817",
                    "河边步道被菜地占用",
                    "锦屏区",
                    "success",
                    "已办结",
                    "2026-10-28 17:05:12",
                ),
                (
                    "ST26102201",
                    "公办养老院床位咨询",
                    "市民政局",
                    "success",
                    "已办结",
                    "2026-10-22 08:31:40",
                ),
            )
            + '</tbody></table></div></div><div class="el-pagination"><span class="el-pagination__total">共 3 条</span><ul class="el-pager"><li class="number active">1</li></ul></div>',
        ),
        ("老旧电梯频繁停运", "2026-11-10", None, False),
        ("河边步道被菜地占用", "2026-10-28", None, True),
        ("公办养老院床位咨询", "2026-10-22", None, True),
    )

    row = '<tr data-row-key="$n" class="ant-table-row ant-table-row-level-0"><td class="ant-table-cell">$n</td><td class="ant-table-cell"><a>$0</a></td><td class="ant-table-cell">$1</td><td class="ant-table-cell"><span class="ant-badge ant-badge-status"><span class="ant-badge-status-dot ant-badge-status-$2"></span><span class="ant-badge-status-text">$3</span></span></td><td class="ant-table-cell">$4</td></tr>'
    rows(
        "cases_of_ant_with_a_fixed_head_and_dots_for_states",
        f"{CITY}/appeal",
        city(
            "案件公开",
            '<div class="ant-table-wrapper"><div class="ant-table ant-table-fixed-header"><div class="ant-table-container"><div class="ant-table-header" style="overflow: hidden;"><table style="table-layout: fixed;"><thead class="ant-table-thead"><tr><th class="ant-table-cell">序号</th><th class="ant-table-cell">案件标题</th><th class="ant-table-cell">接收时间</th><th class="ant-table-cell">处理状态</th><th class="ant-table-cell">处理对象</th></tr></thead></table></div><div class="ant-table-body"><table><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row"><td></td><td></td><td></td><td></td><td></td></tr>'
            + each(
                row,
                ("夜间渣土车扬尘", "2026-11-08 23:10", "processing", "处理中", "市城管局"),
                ("灵活就业社保断缴", "2026-10-30 10:41", "success", "已办结", "市人社局"),
            )
            + "</tbody></table></div></div></div></div>",
            "案件公开",
        ),
        ("夜间渣土车扬尘", "2026-11-08", None, False),
        ("灵活就业社保断缴", "2026-10-30", None, True),
    )

    row = '<tr data-index="$n"><td data-field="code"><div class="layui-table-cell laytable-cell-1-code">$0</div></td><td data-field="title"><div class="layui-table-cell laytable-cell-1-title"><a class="layui-table-link" href="show?id=$n">$1</a></div></td><td data-field="unit"><div class="layui-table-cell">$2</div></td><td data-field="time"><div class="layui-table-cell">$3</div></td><td data-field="st"><div class="layui-table-cell"><span class="layui-badge layui-bg-$4">$5</span></div></td></tr>'
    rows(
        "boxes_of_layui_for_the_head_and_for_the_body",
        f"{POLICE}/mail/list",
        police(
            "信件公开",
            '<div class="layui-form layui-border-box layui-table-view"><div class="layui-table-box"><div class="layui-table-header"><table class="layui-table"><thead><tr><th data-field="code"><div class="layui-table-cell"><span>来信编号</span></div></th><th data-field="title"><div class="layui-table-cell"><span>来信主题</span></div></th><th data-field="unit"><div class="layui-table-cell"><span>责任单位</span></div></th><th data-field="time"><div class="layui-table-cell"><span>递交时间</span></div></th><th data-field="st"><div class="layui-table-cell"><span>状态</span></div></th></tr></thead></table></div><div class="layui-table-body layui-table-main"><table class="layui-table"><tbody>'
            + each(
                row,
                ("C202611051", "居住证到期续签", "治安支队", "2026-11-05", "green", "已回复"),
                ("C202611141", "学校门口违停", "交警大队", "2026-11-14", "orange", "待回复"),
            )
            + '</tbody></table></div></div><div class="layui-table-page">共 2 条</div></div>',
        ),
        ("居住证到期续签", "2026-11-05", None, True),
        ("学校门口违停", "2026-11-14", None, False),
    )

    row = '<tr data-index="$n"><td style="text-align: center; ">$0</td><td style="text-align: center; ">$1</td><td style="text-align: center; ">$2</td><td style="text-align: center; "><span class="label label-$3">$4</span></td><td style="text-align: center; "><a href="javascript:void(0)" class="view">查看</a></td></tr>'
    rows(
        "table_of_bootstrap_whose_heads_are_boxes",
        f"{POLICE}/report/mail",
        police(
            "纪检信箱",
            '<div class="bootstrap-table"><div class="fixed-table-container"><div class="fixed-table-header" style="display: none;"><table></table></div><div class="fixed-table-body"><div class="fixed-table-loading" style="display: none;">正在努力地加载数据中，请稍候……</div><table id="mail-list-table" class="table table-hover"><thead><tr><th data-field="code"><div class="th-inner ">信件查询码</div><div class="fht-cell"></div></th><th data-field="title"><div class="th-inner ">信件标题</div></th><th data-field="updateTime"><div class="th-inner ">时间</div></th><th data-field="reply"><div class="th-inner ">回复状态</div></th><th><div class="th-inner ">操作</div></th></tr></thead><tbody>'
            + each(
                row,
                ("R20261102", "窗口办事拖延", "2026-11-02", "primary", "已回复"),
                ("R20261115", "咨询举报奖励办法", "2026-11-15", "warning", "未回复"),
            )
            + "</tbody></table></div></div></div>",
            "纪检信箱",
        ),
        ("窗口办事拖延", "2026-11-02", None, True),
        ("咨询举报奖励办法", "2026-11-15", None, False),
    )


def of_tables() -> None:
    row = '<li><div class="left"><p class="fl1">$0</p><p class="fl2"><a href="/index/showgbook?id=$n">$1</a></p></div><div class="right"><p>$2</p><p>$3</p><p>$4</p></div></li>'
    rows(
        "answered_on_the_first_day_of_1970_when_it_is_not",
        f"{CITY}/gbook",
        city(
            "市长信箱",
            '<div class="box box2"><div class="tit"><p>信件查询</p><form><span>查询码：</span><input name="cxm"><button>查询</button></form></div><ul><li class="titli"><div class="left"><h5 class="fl1">类别</h5><h5 class="fl2">标题</h5></div><div class="right"><h5>来信时间</h5><h5>处理状态</h5><h5>回复时间</h5></div></li>'
            + each(
                row,
                ("投诉", "台风后行道树倒伏", "2026-11-13", "待处理", "1970-01-01"),
                ("咨询", "人才公寓申请条件", "2026-10-20", "已处理", "2026-10-22"),
                ("建议", "沙滩增设救生岗", "2026-09-25", "已处理", "2026-09-29"),
            )
            + '</ul><div class="fenye"><ul>共1页</ul></div></div>',
            "市长信箱",
        ),
        ("台风后行道树倒伏", "2026-11-13", None, False),
        ("人才公寓申请条件", "2026-10-20", "2026-10-22", True),
        ("沙滩增设救生岗", "2026-09-25", "2026-09-29", True),
    )

    row = '<li class="dd"><span class="s1">$0</span><span class="s2"><a target="_blank" href="/interactive/detail/$0.html">$1</a></span><span class="s3">已处理</span><span class="s4">$2</span></li>'
    head = '<li class="dt"><span class="s1">编号</span><span class="s2">标题</span><span class="s3">已处理情况</span><span class="s4">时间</span></li>'
    rows(
        "two_boxes_of_spans_below_tabs_and_a_strip_of_boxes_below",
        f"{CITY}/interactive",
        city(
            "政民互动",
            f'<div class="content"><div class="tabs"><a class="link active">书记市长信箱</a><a class="link">部门信箱</a></div><div class="main"><div class="box"><div class="links"><a class="item" href="/interactive/260" title="我要写信"><i class="icon pencil"></i>我要写信</a></div><div class="list"><ul>{head}{each(row, ("2611071", "安居房摇号何时开始", "2026-11-07"), ("2610251", "沿海公路限速过低", "2026-10-25"))}</ul></div></div><div class="box"><div class="list"><ul>{head}{each(row, ("2611031", "残疾证换证流程", "2026-11-03"))}</ul></div></div></div></div><div class="foot"><div class="item"><div class="tabs"><a class="link active" href="/news/600/">新闻发布会</a></div><div class="main"><div class="box"><a href="/news/600/1.html"><i class="dot"></i>稳就业新闻发布会</a></div></div></div></div>',
            "政民互动",
        ),
        ("安居房摇号何时开始", "2026-11-07", None, True),
        ("沿海公路限速过低", "2026-10-25", None, True),
        ("残疾证换证流程", "2026-11-03", None, True),
    )

    row = "<tr><td>$0</td><td><a href='view.asp?id=$n'>$1</a></td><td>$2</td><td>$3</td><td>$4</td></tr>"
    rows(
        "letters_and_calls_with_brackets_in_the_heads",
        f"{ORDER}/list.asp",
        vue(
            "来信来电选登",
            '<table class="tb"><tr><td><b>序号</b></td><td><b>来信（电）标题</b></td><td><b>来信（电）时间</b></td><td><b>处办单位</b></td><td><b>处办回复</b></td></tr>'
            + each(
                row,
                ("1", "燃气表更换收费", "2026-10-31", "市住建局", "表具到期更换不收费，已退还。"),
                ("2", "临街店铺油烟", "2026-10-18", "江口区", "已督促安装净化设备。"),
                ("3", "失业金领取地", "2026-11-16", "市人社局", ""),
            )
            + "</table>",
            "来信来电选登",
        ),
        ("燃气表更换收费", "2026-10-31", None, True),
        ("临街店铺油烟", "2026-10-18", None, True),
        ("失业金领取地", "2026-11-16", None, False),
    )

    row = '<table width="96%" class="xj"><tr><td rowspan="2" width="60"><img src="/img/q.gif"></td><td><a href="/xj/$n.html">$0</a></td><td width="90" align="right">$1</td></tr><tr><td>承办：$2</td><td align="right"><font color="$3">$4</font></td></tr></table>'
    rows(
        "a_small_table_with_two_rows_for_every_letter",
        f"{POLICE}/xj/",
        police(
            "来信选登",
            each(
                row,
                ("无人机飞行要报备吗", "2026-11-04", "治安支队", "green", "已答复"),
                ("摩托车限行区域", "2026-10-15", "交警支队", "green", "已答复"),
                ("异地补办身份证", "2026-11-17", "户政处", "red", "办理中"),
            ),
        ),
        ("无人机飞行要报备吗", "2026-11-04", None, True),
        ("摩托车限行区域", "2026-10-15", None, True),
        ("异地补办身份证", "2026-11-17", None, False),
    )
