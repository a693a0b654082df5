"""What the guides of the eleventh blind set brought to light, each cause on a page of its own."""

from __future__ import annotations

import pytest
from read_tools import read

from xuncha.facts import Guide, GuideElement
from xuncha.read.guides.words import elements_of

HOST = "http://a.invalid"
TITLE = "公租房申请"
ALL = set(GuideElement)


def guide(main: str, path: str = "/bszn/1.html") -> Guide | None:
    html = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{main}</body></html>"
    return read(HOST + path, html).guide


@pytest.mark.parametrize(
    ("words", "element"),
    [
        ("开放时间", GuideElement.TIME),
        ("啥时办", GuideElement.TIME),
        ("线下窗口", GuideElement.PLACE),
        ("去哪办", GuideElement.PLACE),
        ("谁能办", GuideElement.CONDITIONS),
        ("申请公租房需要什么条件？", GuideElement.CONDITIONS),
        ("问：申请公租房需要什么条件？", GuideElement.CONDITIONS),
        ("带什么", GuideElement.MATERIALS),
        ("凭什么", GuideElement.BASIS),
        ("找谁问", GuideElement.PHONE),
        ("按什么流程办理？", GuideElement.PROCESS),
        ("开放", None),
        ("带着什么", None),
        ("凭什么这样说", None),
    ],
)
def test_names_of_elements(words: str, element: GuideElement | None) -> None:
    assert elements_of(words) == ((element,) if element else ())


NAMES = (
    ("办理依据", "《公租房管理办法》第七条"),
    ("申请条件", "本县户籍、无房家庭"),
    ("申请材料", "申请表、户口簿"),
    ("办理流程", "申请、初审、公示"),
    ("办理时限", "30个工作日"),
    ("办理地点", "政务中心二楼"),
    ("咨询电话", "0799-6600000"),
)


def test_bold_names_that_run_on_in_one_paragraph() -> None:
    text = "　".join(f"<b>{a}</b>：{b}。" for a, b in NAMES)
    found = guide(f"<p>{text}</p>")
    assert found is not None
    assert set(found.present) == ALL


def test_one_of_them_left_empty_is_missing() -> None:
    rows = (*NAMES[:-1], ("咨询电话", "无"))
    text = "　".join(f"<b>{a}</b>：{b}。" for a, b in rows)
    found = guide(f"<p>{text}</p>")
    assert found is not None
    assert found.missing == (GuideElement.PHONE,)


def test_a_guide_in_plain_words_is_one_wherever_it_stands() -> None:
    cards = (("谁能办", "老年人"), ("带什么", "身份证"), ("去哪办", "便民服务中心"))
    more = (("啥时办", "工作日"), ("怎么办", "填表领卡"), ("找谁问", "0799-8800334"))
    text = "".join(f"<div><h3>{a}</h3><p>{b}</p></div>" for a, b in (*cards, *more))
    found = guide(text, "/mini/3.html")
    assert found is not None
    assert set(found.missing) == {GuideElement.BASIS}


def test_a_report_that_asks_what_to_do_is_no_guide() -> None:
    text = "<p>出门旅游带什么，遇到问题怎么办，事情在哪办，记者为您一一解答。</p>" * 3
    assert guide(f"<p>发布时间：2020-04-19</p>{text}", "/xw/t20200419_3.html") is None
