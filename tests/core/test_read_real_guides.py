"""What the markup of real guides brought to light, each cause on a page of its own."""

from __future__ import annotations

import pytest
from read_tools import read

from xuncha.facts import GuideElement

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
