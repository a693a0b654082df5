"""Guides as halls and service portals show them: tabs, cards, panels, cells of telephones."""

from __future__ import annotations

from .parts_frames import phone, plain, portlets
from .parts_guides_tables import put

HALL = "http://gcjs.yanqing.invalid"
ITEMS = (
    ("设定依据", "《城镇排水与污水处理条例》第二十一条"),
    ("受理条件", "排水户的排水设施符合要求"),
    ("申请材料", "排水许可申请表、检测报告"),
    ("办理流程", "受理、勘验、决定"),
    ("办理时间", "工作日9:00-17:00"),
    ("办理地点", "市民中心A厅"),
    ("咨询电话", "0799-8800112"),
)


def project_hall(basis: str, conditions: str) -> str:
    """Tabs of a hall for building projects: names above, bodies below in the same order."""
    names = ("基本信息", "申请材料", "设定依据", "受理条件", "办事流程", "流程图")
    facts = """<div class="eui-table-info"><table><tr><th>事项名称</th><td colspan="3">建筑工程施工许可</td></tr><tr><th>事项编码</th><td>3611000146</td><th>事项性质</th><td>行政许可</td></tr><tr><th>法定时限</th><td>7个工作日</td><th>法定时限说明</th><td>无</td></tr><tr><th>是否收费</th><td>否</td><th>收费标准</th><td>无</td></tr><tr><th>办理地点</th><td>市民中心B厅12号窗口</td><th>办理时间</th><td>工作日9:00-12:00，14:00-17:00</td></tr><tr><th>温馨提示</th><td colspan="3">无</td></tr></table></div>"""
    papers = """<div class="eui-index-bjgs in"><table><tr><th>序号</th><th>材料名称</th><th>来源渠道</th><th>数量</th></tr><tr><td>1</td><td>施工许可申请表</td><td>申请人自备</td><td>1</td></tr><tr><td>2</td><td>中标通知书</td><td>申请人自备</td><td>1</td></tr></table></div>"""
    bodies = (
        facts,
        papers,
        f'<div class="detail"><p>{basis}</p></div>',
        f'<div class="detail"><p>   {conditions}</p></div>',
        '<div class="detail"><p>受理 —— 审查 —— 决定</p></div>',
        '<div style="text-align: center;"><img src="/images/u1020.jpg"></div>',
    )
    head = "".join(f"<li>{one}</li>" for one in names)
    inner = f"""<div class="eui-con"><div class="eui-tit round"><b>类型</b></div><div class="eui-filter"><span class="on">政府投资房建类项目</span><span>社会投资项目</span></div><div class="eui-flex bt vc"><div class="eui-crumb" id="location">当前位置：政府投资房建类项目-施工许可阶段</div><a class="eui-btn round">我要申报 ></a></div><div class="slideTxtBox eui-tab4"><div class="hd"><ul class="eui-flex">{head}</ul></div><div class="bd">{"".join(bodies)}</div></div></div>"""
    return plain("工程建设项目审批", "青砚市工程建设项目审批网", inner)


def tabs() -> None:
    put(
        "slides_below_their_names",
        f"{HALL}/bsznView?stageId=1",
        project_hall("《建筑法》第七条", "已经办理用地手续；已经确定施工企业"),
        "phone",
    )
    put(
        "slides_one_of_them_says_none",
        f"{HALL}/bsznView?stageId=2",
        project_hall("《建筑法》第七条", "无"),
        "phone",
        "conditions",
    )

    menu = "".join(
        f'<li role="presentation"><a href="#t{n}" data-toggle="tab">{a}</a></li>'
        for n, (a, _) in enumerate(ITEMS)
    )
    panes = "".join(
        f'<div role="tabpanel" class="tab-pane{" active" if n == 0 else ""}" id="t{n}"><p>{b}</p></div>'
        for n, (_, b) in enumerate(ITEMS)
    )
    put(
        "tabs_named_by_address",
        "http://zwfw.yanqing.invalid/guide/5",
        plain(
            "城镇污水排入排水管网许可",
            "青砚市政务服务网",
            f'<h1>城镇污水排入排水管网许可</h1><ul class="nav nav-tabs">{menu}</ul><div class="tab-content">{panes}</div>',
        ),
    )

    panels = "".join(
        f"""<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#c{n}">{a}</a></h4></div><div id="c{n}" class="panel-collapse collapse"><div class="panel-body">{b}</div></div></div>"""
        for n, (a, b) in enumerate(ITEMS)
        if a != "办理时间"
    )
    put(
        "panels_that_fold",
        "http://zwfw.yanqing.invalid/guide/6",
        portlets("占道经营许可", "青砚市政务服务网", f"<h2>占道经营许可</h2>{panels}"),
        "time",
    )

    folds = "".join(f"<details><summary>{a}</summary><p>{b}</p></details>" for a, b in ITEMS)
    put(
        "details_and_summaries",
        "http://zwfw.yanqing.invalid/guide/7",
        plain("户外广告设置许可", "青砚市政务服务网", f"<h1>户外广告设置许可</h1>{folds}"),
    )


def telephones() -> None:
    rows = "".join(
        f"""<div class="van-cell"><div class="van-cell__title"><span>{a}</span></div><div class="van-cell__value"><span>{b}</span></div></div>"""
        for a, b in ITEMS
    )
    put(
        "cells_of_a_telephone_page",
        "http://m.yanqing.invalid/h5/guide?id=1",
        phone(
            "城市道路挖掘许可",
            "青砚办事",
            f'<div class="tt">城市道路挖掘许可</div><div class="van-cell-group">{rows}</div>',
        ),
    )

    rows = "".join(
        f"""<div class="field"><p class="field-name">{a}</p><p class="field-text">{b}</p></div>"""
        for a, b in (
            *ITEMS[:2],
            ("申请材料", "暂无"),
            *ITEMS[3:5],
            ("办理地点", "/"),
            ("咨询电话", "--"),
        )
    )
    put(
        "fields_with_a_stroke_for_nothing",
        "http://m.yanqing.invalid/h5/guide?id=2",
        phone(
            "城市树木移植许可",
            "青砚办事",
            f'<h1>城市树木移植许可</h1><div class="fields">{rows}</div>',
        ),
        "materials",
        "place",
        "phone",
    )


def plain_words() -> None:
    cards = (
        ("谁能办", "本市户籍老年人"),
        ("带什么", "身份证、一寸照片"),
        ("去哪办", "各街道便民服务中心"),
        ("啥时办", "工作日9:00—17:00"),
        ("怎么办", "填表、拍照、领卡"),
        ("找谁问", "0799-8800334"),
        ("凭什么", "《老年人权益保障法》"),
    )
    body = "".join(f'<div class="card"><h3>{a}</h3><p>{b}</p></div>' for a, b in cards)
    put(
        "short_plain_words_for_the_names",
        "http://zwfw.yanqing.invalid/mini/3",
        plain("老年优待证办理", "青砚市政务服务网", f"<h1>老年优待证办理</h1>{body}"),
    )

    steps = """<h1>出生一件事联办</h1><h3>事项清单</h3><p>出生医学证明、户口登记、医保参保</p><h3>申请条件</h3><p>新生儿父母一方为本市户籍</p><h3>所需材料</h3><p>父母身份证、结婚证、户口簿</p><h3>办理步骤</h3><div class="step"><b>第一步</b><p>网上填报</p></div><div class="step"><b>第二步</b><p>部门并联审核</p></div><div class="step"><b>第三步</b><p>邮寄送达</p></div><h3>办结时限</h3><p>10个工作日</p><h3>线下窗口</h3><p>各助产机构出生一件事窗口</p><h3>咨询渠道</h3><p>0799-8800556</p>"""
    put(
        "several_matters_as_one",
        "http://zwfw.yanqing.invalid/yjs/1",
        plain("出生一件事联办", "青砚市政务服务网", steps),
        "basis",
    )

    names = "".join(f"<h3>{a}</h3><p>暂无内容</p>" for a, _ in ITEMS)
    put(
        "all_headings_and_nothing_below",
        "http://zwfw.yanqing.invalid/guide/9",
        plain("夜景照明设置备案", "青砚市政务服务网", f"<h1>夜景照明设置备案</h1>{names}"),
        "basis",
        "conditions",
        "materials",
        "place",
        "time",
        "phone",
        "process",
    )

    twice = "".join(
        f'<section><a name="s{n}"></a><h2>{a}</h2><div>{b}</div></section>'
        for n, (a, b) in enumerate(ITEMS)
    )
    hidden = "".join(f"<p>{a}</p><p>{b}</p>" for a, b in ITEMS)
    put(
        "a_hidden_copy_for_printing",
        "http://zwfw.yanqing.invalid/guide/10",
        plain(
            "临时占用绿地许可",
            "青砚市政务服务网",
            f'<h1>临时占用绿地许可</h1>{twice}<div id="printArea" style="display:none"><h2>青砚市政务服务网</h2>{hidden}</div>',
        ),
    )

    pairs = "".join(
        f'<div class="item"><i class="iconfont icon-{n}"></i><div><b>{a}</b><em>{b}</em></div></div>'
        for n, (a, b) in enumerate(ITEMS)
    )
    put(
        "bold_and_slanted_pairs_with_pictures",
        "http://zwfw.yanqing.invalid/guide/11",
        portlets(
            "建筑垃圾处置核准",
            "青砚市政务服务网",
            f'<div class="name">建筑垃圾处置核准</div><div class="items">{pairs}</div>',
        ),
    )

    both = """<h1>燃气经营许可证核发</h1><table><tr><td>办理机构及地址</td><td>市城管局审批科，市民中心三楼</td></tr><tr><td>受理条件及依据</td><td>《城镇燃气管理条例》；有符合标准的气源</td></tr><tr><td>申报材料及要求</td><td>申请书一式两份</td></tr><tr><td>审批程序及时限</td><td>受理—审查—决定，12个工作日</td></tr><tr><td>咨询及投诉方式</td><td>0799-8800778</td></tr></table>"""
    put(
        "two_elements_in_every_name",
        "http://cg.yanqing.invalid/bszn/4.html",
        plain("燃气经营许可证核发", "青砚市城市管理局", both),
    )


def build() -> None:
    tabs()
    telephones()
    plain_words()
