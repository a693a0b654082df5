"""What the markup of real guides brought to light, each cause on a page of its own."""

from __future__ import annotations

import pytest
from read_tools import read

from xuncha.facts import GuideElement
from xuncha.read.guides.words import elements_of

HOST = "http://a.invalid"
ROWS = (
    ("事项名称", "取水许可审批"),
    ("法律依据", "《取水许可管理办法》第二条"),
    ("办理条件", "符合水资源规划"),
    ("办理材料", "申请书、承诺书"),
    ("办理地点", "政务大厅三楼"),
    ("办理时间", "工作日9时至17时"),
    ("联系电话", "0799-8000000"),
    ("办理流程", "申请、受理、发证"),
)


def present(main: str, title: str = "取水许可审批") -> set[GuideElement]:
    html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{main}</body></html>"
    guide = read(f"{HOST}/bszn/1.html", html).guide
    assert guide is not None
    return set(guide.present)


def table(rows: tuple[tuple[str, str], ...], form: str) -> str:
    return "<table>" + "".join(form.format(a, b) for a, b in rows) + "</table>"


@pytest.mark.parametrize(
    "form",
    [
        "<tr><td><p>{}</p></td><td><p>{}</p></td></tr>",
        "<tr><td><div align='center'>{}</div></td><td><div>{}&nbsp;</div></td></tr>",
        "<tr><td><p><b>{}</b></p></td><td>{}<p></p></td></tr>",
        "<tr><td>{}<br></td><td><p></p><p>{}</p></td></tr>",
    ],
)
def test_cells_whose_words_stand_in_a_paragraph_hold_them(form: str) -> None:
    assert present(table(ROWS, form)) == set(GuideElement)


def test_an_empty_paragraph_in_a_cell_is_no_content() -> None:
    rows = (*ROWS[:-2], ("联系电话", "&nbsp;"), ("办理流程", ""))
    missing = set(GuideElement) - present(
        table(rows, "<tr><td><p>{}</p></td><td><p>{}</p></td></tr>")
    )
    assert missing == {GuideElement.PHONE, GuideElement.PROCESS}


@pytest.mark.parametrize("words", ["暂无数据", "暂无内容", "暂无相关信息", "无数据", "待更新"])
def test_no_data_yet_is_no_content(words: str) -> None:
    rows = (*ROWS[:3], ("办理材料", words), *ROWS[4:])
    assert GuideElement.MATERIALS not in present(table(rows, "<tr><td>{}</td><td>{}</td></tr>"))
    sections = "".join(f"<div><h3>{a}</h3><div>{b}</div></div>" for a, b in rows)
    assert GuideElement.MATERIALS not in present(sections)


@pytest.mark.parametrize("mark", ["📜 ", "&#xe777;", "⏱️", "<i class='icon'>&#xe600;</i> "])
def test_a_pictogram_before_a_name_is_none_of_it(mark: str) -> None:
    sections = "".join(f"<div><p>{mark}{a}</p><p>{b}</p></div>" for a, b in ROWS)
    assert present(sections) == set(GuideElement)


def test_a_name_with_another_in_brackets_is_that_name() -> None:
    lines = (
        "事项名称：证书补发",
        "申请（办理）流程：提交、审核、邮寄",
        "申请（办理）条件：证书遗失",
        "设定依据：《管理办法》",
    )
    found = present("".join(f"<p>{line}</p>" for line in lines))
    assert {GuideElement.PROCESS, GuideElement.CONDITIONS, GuideElement.BASIS} <= found


def test_a_name_that_says_not_in_brackets_is_none() -> None:
    lines = ("设定依据：《管理办法》", "申请材料：申请书", "条件（不予受理）：材料不全的")
    found = present("".join(f"<p>{line}</p>" for line in lines))
    assert GuideElement.CONDITIONS not in found


def test_two_tabs_of_elements_are_tabs() -> None:
    tabs = """<p>设定依据：《管理办法》</p><p>申请条件：证书遗失</p>
    <div class="tab"><ul><li>相关办理地点</li><li>相关参考材料</li></ul>
    <div><div>人力资源市场二楼</div><div>1.身份证 2.申请表</div></div></div>"""
    assert {GuideElement.PLACE, GuideElement.MATERIALS} <= present(tabs)


def test_a_tab_whose_panel_says_no_more_than_its_name_is_empty() -> None:
    names = [name for name, _ in ROWS[1:]]
    tabs = "".join(f"<a href='#t{n}'>{name}</a>" for n, name in enumerate(names))
    panels = "".join(
        f"<div id='t{n}'><h3>{name}</h3><div>{'暂无数据' if name == '办理材料' else '见下'}</div></div>"
        for n, name in enumerate(names)
    )
    assert GuideElement.MATERIALS not in present(f"<div>{tabs}</div>{panels}")


def test_what_follows_a_dash_is_none_of_the_element() -> None:
    sections = "".join(f"<div><p>{a}</p><p>{b}</p></div>" for a, b in ROWS[:-1])
    tools = "<div><p>办理流程</p><p>-</p></div><div><p>智能问答</p><p>适老模式</p></div>"
    assert GuideElement.PROCESS not in present(sections + tools)


@pytest.mark.parametrize(
    "label", ["<p>办理</p><p>依据</p>", "办理<br>依据", "<p>办</p><p>理</p><p>依</p><p>据</p>"]
)
def test_a_name_broken_into_lines_of_its_cell_is_one_name(label: str) -> None:
    rows = (("办理条件", "符合规划"), ("办理材料", "申请书"), (label, "《管理办法》"))
    found = present(table(rows, "<tr><td>{}</td><td><p>{}</p></td></tr>"))
    assert found >= {GuideElement.BASIS, GuideElement.CONDITIONS, GuideElement.MATERIALS}


@pytest.mark.parametrize(
    "form",
    [
        # Numbered, a full stop behind the name.
        "<p>（{n}）{a}。{b}</p>",
        "<p>第{n}条　{a}</p><p>{b}</p>",
        # The name in an element, its value bare beside it.
        "<div><span class='k'>{a}</span>{b}</div>",
        # Fields of a form that nobody can change.
        "<table><tr><td>{a}</td><td><input type='text' readonly value='{b}'></td></tr></table>",
        "<table><tr><td>{a}</td><td><textarea disabled>{b}</textarea></td></tr></table>",
    ],
)
def test_elements_in_forms_that_offices_use(form: str) -> None:
    lines = "".join(form.format(n="一二三四五六七八"[n], a=a, b=b) for n, (a, b) in enumerate(ROWS))
    assert present(lines) == set(GuideElement)


def test_lines_of_preformatted_text_are_lines() -> None:
    lines = "\n".join(f"{n}、{a}：{b}" for n, (a, b) in enumerate(ROWS, 1))
    assert present(f"<pre>{lines}</pre>") == set(GuideElement)


def test_what_a_visitor_may_write_is_no_content() -> None:
    rows = (*ROWS[:-1], ("办理流程", "<input type='text' value='请输入'>"))
    found = present(table(rows, "<tr><td>{}</td><td>{}</td></tr>"))
    assert GuideElement.PROCESS not in found


@pytest.mark.parametrize(
    "form", ["<div><span>{a}</span>{b}</div>", "<p>{a}：{b}；</p>", "<p>（一）{a}。{b}</p>"]
)
def test_an_element_left_empty_between_others_is_missing(form: str) -> None:
    rows = (*ROWS[:3], ("办理材料", ""), *ROWS[4:])
    assert GuideElement.MATERIALS not in present("".join(form.format(a=a, b=b) for a, b in rows))


NAMES = {
    "basis": (
        "设定依据 法律依据 办理依据 实施依据 政策依据 设立依据 法定依据 审批依据 办事依据 "
        "许可依据 依据 法律法规依据 设立的依据 事项依据 权力依据 受理依据 行政许可依据 "
        "办理的法律依据 依据名称 法规依据 事项设定依据 职权依据 服务依据 政策文件依据 "
        "行政审批依据 法律法规及政策依据 设定和实施依据 申请依据 文件依据 相关政策依据 "
    ),
    "conditions": (
        "受理条件 申请条件 办理条件 申办条件 审批条件 准予批准的条件 予以批准的条件 "
        "办事条件 申请人条件 申报条件 许可条件 适用条件 资格条件 准入条件 申请受理条件 "
        "申领条件 享受条件 批准条件 办理要求 申请人应具备的条件 申请要求 办证条件 "
        "办理(申请)条件 受理(申请)条件 申请人资格 办理对象和条件 服务对象及条件 "
    ),
    "materials": (
        "申请材料 申报材料 办理材料 所需材料 提交材料 申请材料目录 办事材料 材料清单 "
        "需提交的材料 申请人需提供的材料 应提交材料 需提供资料 申办材料 报送材料 所需资料 "
        "申请资料 办理所需材料 需要携带的证件 所需证件 材料名称 需提交材料目录 "
        "申请时应提交的材料 提供材料 所需申报材料 申请材料清单 材料要求 需带证件 "
        "申请人需提交材料 应提供的材料 所需提供的材料 需要材料 办理事项所需材料 须提交的材料 "
        "申请人须提交的材料 申请时需提交的材料 要件材料 提交资料 申请需提交的材料目录 "
        "申报资料 应当提交的申请材料 申请单位需提供的资料 申请材料及要求 "
    ),
    "place": (
        "办理地点 受理地点 办公地点 办公地址 办理地址 服务地点 窗口地址 办理窗口 受理窗口 "
        "办事地点 地址 联系地址 办理场所 受理地址 办事窗口 受理机构地址 办理机构地址 "
        "现场办理地点 咨询地址 接收地点 受理单位地址 办理地点及窗口 办理部门地址 "
        "实体大厅地址 受理场所 办理地点(地址) 窗口位置 办公场所 受理点 办理点 具体地址 "
        "服务窗口 交通指引及地址 办理机构及地点 "
    ),
    "time": (
        "办理时间 办公时间 受理时间 工作时间 办理时限 承诺时限 法定时限 办结时限 承诺期限 "
        "法定期限 服务时间 办事时限 审批时限 接待时间 对外办公时间 办理工作时限 "
        "法定办结时限 承诺办结时限 承诺办理时限 受理期限 办公时间(夏令时) 办理期限 "
        "承诺工作日 窗口办公时间 办事时间 上班时间 承诺办结时间 审批期限 法定办理时限 "
        "服务时限 办理时限(工作日) 许可期限 行政许可期限 承诺完成时限 工作时限 "
    ),
    "phone": (
        "联系电话 咨询电话 办公电话 服务电话 联系方式 咨询方式 咨询渠道 窗口电话 受理电话 "
        "电话 热线电话 咨询热线 服务热线 联系人及电话 咨询途径 办理电话 业务咨询电话 "
        "咨询监督电话 联系人 咨询投诉电话 咨询服务电话 联系人、联系电话 部门电话 "
        "政策咨询电话 咨询及投诉电话 电话咨询 窗口咨询电话 受理窗口电话 办理咨询电话 "
        "咨询与投诉 客服电话 联系部门及电话 "
    ),
    "process": (
        "办理流程 办事流程 办理程序 审批流程 审批程序 工作流程 申请流程 受理流程 办事程序 "
        "流程图 办理流程图 业务流程 申办流程 许可程序 办理步骤 服务流程 网上办理流程 "
        "窗口办理流程 运行流程 申报程序 办理环节 操作流程 权力运行流程图 行政审批流程 "
        "办证流程 办证程序 申请程序 受理程序 审核流程 工作程序 行政许可程序 流程 办理过程 "
        "申领流程 登记流程 办理流程说明 流程说明 网办流程 全流程 网上申报流程 审批流程图 "
        "办理方法与流程 办理方式及流程 "
    ),
}
OTHERS = (
    "收费依据 收费标准 监督电话 投诉电话 办理结果 审批结果 结果名称 结果送达 "
    "不予受理条件 数量限制 有效期限 权力来源 常见问题 注意事项 行使层级 实施主体 "
    "服务对象 办件类型 通办范围 是否收费 投诉渠道 网办地址 网上办理地址 到办事现场次数 "
    "中介服务 发布时间 更新时间 办理形式 送达方式 年检要求 材料下载 表格下载 空白表格 "
    "示例样表 禁止性要求 法律救济 联办机构 特别程序 审批数量 办理进度 "
)


@pytest.mark.parametrize("element", NAMES)
def test_the_names_that_offices_give_an_element(element: str) -> None:
    wanted = GuideElement(element)
    assert [name for name in NAMES[element].split() if wanted not in elements_of(name)] == []


def test_names_beside_them_are_none_of_an_element() -> None:
    assert [name for name in OTHERS.split() if elements_of(name)] == []
