"""What the guides of the thirteenth blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

import pytest
from read_tools import read

from xuncha.facts import GuideElement

NAMES = ("设定依据", "受理条件", "申请材料", "办理流程", "办理时限", "办理地点", "咨询电话")
SAID = (
    "《城镇燃气管理条例》",
    "有合格气源",
    "申请表",
    "申请、受理、发证",
    "12个工作日",
    "一楼3号窗口",
    "0799-5112200",
)
FACTS = tuple(zip(NAMES, SAID, strict=True))


def missing(main: str, title: str = "燃气经营许可") -> list[str] | None:
    html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{main}</body></html>"
    guide = read("http://a.invalid/zwfw/item/8.html", html).guide
    return None if guide is None else [str(element) for element in guide.missing]


@pytest.mark.parametrize(
    "fold",
    [
        "<h2><button type='button'>{0}</button></h2><div><p>{1}</p></div>",
        "<div class='accordion-item'><h2 class='accordion-header'><button>{0}</button></h2><div>{1}</div></div>",
        "<div class='card'><div class='card-header'>{0}</div><div class='card-body'>{1}</div></div>",
    ],
)
def test_heads_of_folds_and_cards_are_headings(fold: str) -> None:
    assert missing("".join(fold.format(*one) for one in FACTS)) == []
    emptied = [(name, "" if name == "办理地点" else said) for name, said in FACTS]
    assert missing("".join(fold.format(*one) for one in emptied)) == [str(GuideElement.PLACE)]


def test_a_wide_blank_stands_for_a_colon() -> None:
    numbers = "一二三四五六七"
    lines = [f"{numbers[n]}、{name}　{said}" for n, (name, said) in enumerate(FACTS)]
    assert missing(f"<font>{'<br>'.join(lines)}</font>") == []


def test_names_in_two_languages() -> None:
    other = ("Legal basis", "Conditions", "Documents", "Procedure", "Time limit", "Place", "(Tel)")
    rows = "".join(
        f"<tr><td>{name} {beside}</td><td>{said}</td></tr>"
        for (name, said), beside in zip(FACTS, other, strict=True)
    )
    assert missing(f"<table>{rows}</table>") == []


@pytest.mark.parametrize("asked", ["在哪儿办？", "到哪办理？", "去哪里申请？"])
def test_where_in_other_words(asked: str) -> None:
    parts = [(asked if name == "办理地点" else name, said) for name, said in FACTS]
    assert missing("".join(f"<h3>{a}</h3><p>{b}</p>" for a, b in parts)) == []


def test_a_table_of_matters_is_no_guide() -> None:
    head = "<tr><th>序号</th><th>事项名称</th><th>办理窗口</th><th>联系电话</th></tr>"
    rows = "".join(
        f"<tr><td>{n}</td><td><a href='{n}.html'>{name}</a></td><td>{n}号</td><td>0799-555012{n}</td></tr>"
        for n, name in enumerate(("高龄补贴申领", "生育登记", "残疾人证换领"))
    )
    assert missing(f"<table>{head}{rows}</table>", "便民中心办事事项清单") is None
    # Beside the elements of a guide it is a part of that.
    guide = "".join(f"<h3>{name}</h3><p>{said}</p>" for name, said in FACTS)
    assert missing(f"{guide}<table>{head}{rows}</table>") == []
