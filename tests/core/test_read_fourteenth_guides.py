"""What the guides of the fourteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

import pytest
from read_tools import read

from xuncha.facts import Guide, GuideElement

HOST = "http://a.invalid"
FACTS = (
    ("设定依据", "《城镇燃气管理条例》第十五条"),
    ("受理条件", "有符合国家标准的气源"),
    ("申请材料", "申请表、安全评价报告"),
    ("办理流程", "申请、受理、踏勘、发证"),
    ("承诺时限", "12个工作日"),
    ("办理地点", "政务服务中心一楼"),
    ("咨询电话", "0799-5112200"),
)


def guide(main: str, path: str = "办事指南") -> Guide | None:
    crumb = (
        f"<div class='position'>当前位置：<a href='/'>首页</a> &gt; <a href='./'>{path}</a></div>"
    )
    html = f"<html><head><title>燃气经营许可</title></head><body>{crumb}<h1>燃气经营许可</h1>{main}</body></html>"
    return read(f"{HOST}/fw/8.html", html).guide


def missing(main: str, path: str = "办事指南") -> list[GuideElement] | None:
    found = guide(main, path)
    return list(found.missing) if found else None


def each(markup: str, **other: str) -> str:
    facts = [(name, other.get(f"f{at}", text)) for at, (name, text) in enumerate(FACTS)]
    return "".join(markup.format(name, text) for name, text in facts)


@pytest.mark.parametrize(
    "markup",
    [
        "<h4>{}<br>Legal and other matters</h4><p>{}</p>",
        "<h4>{}</h4><h4>In English</h4><p>{}</p>",
        "<p>{} …… {}</p>",
        "<p>{}......{}</p>",
        "<p>{} —— {}</p>",
        "<fieldset><legend>{}</legend><label><input type='checkbox' disabled>{}</label></fieldset>",
    ],
)
def test_names_in_two_languages_before_dots_and_as_legends(markup: str) -> None:
    assert missing(each(markup)) == []
    assert missing(each(markup, f5="", f6="")) == [GuideElement.PLACE, GuideElement.PHONE]


def test_a_hint_in_brackets_is_not_the_content() -> None:
    row = "<tr><th>{}<br><small>（请仔细阅读）</small></th><td>{}</td></tr>"
    assert missing(f"<table>{each(row)}</table>") == []
    assert missing(f"<table>{each(row, f0='', f6='')}</table>") == [
        GuideElement.BASIS,
        GuideElement.PHONE,
    ]


def test_steps_told_as_the_way_to_apply() -> None:
    rows = each("<p><b>{}</b>：{}</p>").replace("办理流程", "办理方式")
    steps = rows.replace("申请、受理、踏勘、发证", "网上申报、部门比对、公示、拨付")
    assert missing(steps) == []
    ways = rows.replace("申请、受理、踏勘、发证", "窗口办理、网上申请、邮寄申请")
    assert missing(ways) == [GuideElement.PROCESS]


def test_questions_that_name_what_is_done() -> None:
    asked = (
        "问：哪些人可以参保？",
        "问：参保的依据是什么？",
        "问：参保要带什么材料？",
        "问：在哪里办理？",
        "问：什么时间办理？",
        "问：办理流程是怎样的？",
        "问：咨询电话是多少？",
    )
    pairs = "".join(f"<p><b>{one}</b></p><p>答：本镇户籍居民，0799-5112200。</p>" for one in asked)
    assert missing(pairs) == []
    # A question without an answer tells nothing.
    unasked = pairs.replace(f"<p><b>{asked[1]}</b></p><p>答：本镇户籍居民，0799-5112200。</p>", "")
    assert missing(unasked + f"<p>{asked[1]}</p>") == [GuideElement.BASIS]


def test_common_questions_are_no_guide() -> None:
    main = "<p><b>问：身份证丢了怎么办？</b></p><p>答：到派出所补办。</p><p><b>问：生育登记在哪里办？</b></p><p>答：镇大厅。</p><p><b>问：垃圾什么时间清运？</b></p><p>答：每天七点前。</p>"
    assert guide(main, "便民服务") is None


def test_rows_of_matters_without_links_are_a_list() -> None:
    head = (
        "<tr><td>序号</td><td>事项名称</td><td>申请材料</td><td>办理时限</td><td>联系电话</td></tr>"
    )
    row = "<tr><td>{}</td><td>{}</td><td>身份证</td><td>即办</td><td>0799-5112200</td></tr>"
    rows = row.format(1, "高龄津贴") + row.format(2, "就业登记")
    assert guide(f"<table>{head}{rows}</table>", "便民服务") is None
    # One matter in one row is a guide, and so is one that names its facts downwards.
    down = "<tr><td>事项名称</td><td>燃气经营许可</td></tr>" + each(
        "<tr><td>{}</td><td>{}</td></tr>"
    )
    assert missing(f"<table>{down}</table>") == []


@pytest.mark.parametrize(
    "main",
    [
        "<p>本事项请前往政务服务网办理。</p><a href='https://zwfw.invalid/8'>前往办理</a>",
        "<p>附件：</p><p><a href='/u/1.docx'>燃气经营许可办事指南.docx</a></p>",
    ],
)
def test_what_stands_elsewhere_is_not_known(main: str) -> None:
    found = guide(main)
    assert found is None or not found.readable
