"""Causes that whole small sites brought to light (tests/golden/heldout7), each on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import GuideElement
from xuncha.read.guides.words import elements_of
from xuncha.read.letters.words import is_answered_state
from xuncha.read.pagefacts import Page

HOST = "http://a.invalid"
FOOT = (
    "<div><p>版权所有：某县水务局</p><p>电话：0998-3301122</p><p>网站标识码：5301000032</p></div>"
)
PARTS = (
    ("事项名称", "取水许可"), ("设定依据", "《取水许可条例》第二条"), ("受理条件", "具备计量条件。"),
    ("申请材料", "取水许可申请书。"), ("办理流程", "申请—受理—决定"),
    ("承诺时限", "12个工作日"), ("办理地点", "沿江路2号"), ("咨询电话", "0998-3305566"),
)  # fmt: skip


def page(main: str, title: str = "信息", path: str = "/x/") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html, date(2026, 6, 18))


# ---------------------------------------------------------------- guides


@pytest.mark.parametrize("frame", ["{}", "<div id=all><a href='/'>首页</a>{}</div>"])
@pytest.mark.parametrize("mark", ["<p>{}：{}</p>", "<dl><dt>{}</dt><dd>{}</dd></dl>"])
def test_a_short_guide_in_one_wrapper_with_the_footer_is_no_footer(frame: str, mark: str) -> None:
    main = "<p>取水许可</p>" + "".join(mark.format(*part) for part in PARTS) + FOOT
    guide = page(frame.format(main), "取水许可", "/bszn/1.html").guide
    assert guide is not None
    assert guide.present == tuple(GuideElement)


def test_the_telephone_of_the_footer_is_none_of_the_guide() -> None:
    main = "<p>取水许可</p>" + "".join(f"<p>{name}：{text}</p>" for name, text in PARTS[:5]) + FOOT
    guide = page(f"<div>{main}</div>", "取水许可", "/bszn/1.html").guide
    assert guide is not None
    assert GuideElement.PHONE in guide.missing


def test_a_value_in_the_words_of_a_label_is_a_value() -> None:
    main = "<table><tr><th>申请条件</th><td>具备办理条件</td></tr><tr><th>申请材料</th><td>申请书</td></tr></table>"
    guide = page(main, "取水许可办事指南", "/bszn/1.html").guide
    assert guide is not None
    assert GuideElement.CONDITIONS in guide.present


def test_a_form_offered_in_a_guide_makes_no_list_of_it() -> None:
    lines = "<br>".join(f"{name}：{text}" for name, text in PARTS)
    main = f"<h2>法律援助申请</h2><div>{lines}<br><a href='/up/b.doc'>法律援助申请表</a></div>"
    found = page(main, "法律援助申请", "/bszn/301.html")
    assert found.guide is not None
    assert found.items == ()
    assert found.guide.downloads == (f"{HOST}/up/b.doc",)


# ---------------------------------------------------------------- letters

ASKED = "<p>问：{}<i>2026-05-{:02}</i></p><p>答：{}</p>"


def test_questions_and_answers_below_each_other_are_letters() -> None:
    main = ASKED.format("停车怎么收费？", 30, "前两小时免费。") + ASKED.format(
        "在哪里年审？", 8, "三楼。"
    )
    found = [
        (one.title, one.asked, one.is_answered) for one in page(f"<div>{main}</div>").letter_rows
    ]
    assert found == [
        ("停车怎么收费？", date(2026, 5, 30), True),
        ("在哪里年审？", date(2026, 5, 8), True),
    ]


def test_questions_under_labels_keep_their_days_apart() -> None:
    block = "<div><b>主题：</b>{}<span>提问时间：{}</span><p>管理员回复：{}</p></div>"
    main = block.format("援助要交钱吗", "2026-06-05 11:20", "不收费。（2026-06-08）")
    main += block.format("投诉找谁办", "2026-06-14 20:31", "暂未回复")
    found = page(f"<div>{main}</div>")
    assert [(one.asked, one.answered, one.is_answered) for one in found.letter_rows] == [
        (date(2026, 6, 5), date(2026, 6, 8), True),
        (date(2026, 6, 14), None, False),
    ]
    assert found.letter is None


@pytest.mark.parametrize(
    "main",
    [
        "<p>问：怎样参保？</p><p>答：到窗口办理。</p><p>问：何时缴费？</p><p>答：每年年底。</p>",
        "<p>2026-05-30</p><p>问：怎样参保？</p><p>答：到窗口办理。</p><p>2026-05-08</p><p>问：何时缴费？</p><p>答：年底。</p>",
    ],
    ids=["no days", "days above"],
)
def test_questions_without_days_of_their_own_are_no_letters(main: str) -> None:
    assert page(f"<div>{main}</div>").letter_rows == ()


def test_the_day_of_a_letter_may_stand_a_line_below_its_state() -> None:
    row = "<div class=m><div class=h><i>{}</i><a href='/m/{}'>{}</a></div><div><span>来信时间：{}</span></div></div>"
    main = row.format("待回复", 1, "异地备案后如何取消", "2026-06-12")
    main += row.format("已办结", 2, "生育津贴多久到账呢", "2026-05-15")
    found = [(one.asked, one.is_answered) for one in page(f"<div>{main}</div>").letter_rows]
    assert found == [(date(2026, 6, 12), False), (date(2026, 5, 15), True)]


# ---------------------------------------------------------------- activities


def activities(main: str, place: str = "嘉宾访谈") -> list[tuple[str, date | None]]:
    trail = f"<p>当前位置：<a href='/'>首页</a> &gt; <a href='/ft/'>{place}</a></p>"
    return [(one.title, one.published) for one in page(f"{trail}{main}", place, "/ft/").activities]


@pytest.mark.parametrize("words", ["时间：", "日期：", "发布日期："])
def test_in_a_column_of_interviews_the_time_is_that_of_the_interview(words: str) -> None:
    main = f"<div><a href='/ft/9.html'>单一窗口怎么用</a><p>{words}2025年12月18日上午9:30</p></div>"
    assert activities(main) == [("单一窗口怎么用", date(2025, 12, 18))]
    assert activities(main, "政务动态") == []


def test_the_clock_in_the_head_of_such_a_column_is_no_interview() -> None:
    main = "<div>日期：2026年6月18日 星期四</div><div><a href='/a/'>访谈公告栏目</a><a href='/b/'>访谈预告栏目</a></div>"
    assert activities(main) == []


def test_a_card_that_is_one_link_is_called_by_its_heading() -> None:
    main = "<div><a href='/s/1'><h4>医疗救助办法征求意见</h4><p>征集时间：2026-05-25 至 2026-06-25</p><i>征集中</i></a></div>"
    assert activities(main, "民意征集") == [("医疗救助办法征求意见", date(2026, 5, 25))]


# ---------------------------------------------------------------- values and states


@pytest.mark.parametrize("value", ["具备计量条件", "符合规划条件", "满足用水条件"])
@pytest.mark.parametrize(
    "mark",
    ["<div><span>{}</span><div>{}</div></div>", "<table><tr><td>{}</td><td>{}</td></tr></table>"],
)
def test_what_a_condition_says_is_no_heading_of_conditions(mark: str, value: str) -> None:
    parts = [(name, value if name == "受理条件" else text) for name, text in PARTS]
    main = "<h2>取水许可</h2>" + "".join(mark.format(*part) for part in parts)
    guide = page(main, "取水许可", "/bszn/1.html").guide
    assert guide is not None
    assert guide.missing == ()


@pytest.mark.parametrize(
    "label", ["办理条件", "申请条件", "应具备的条件", "需符合条件", "具备条件"]
)
def test_headings_of_conditions(label: str) -> None:
    assert elements_of(label) == (GuideElement.CONDITIONS,)


def test_a_guide_that_is_one_file_is_not_readable_and_no_list() -> None:
    main = "<h2>取水许可办事指南</h2><p>附件：<a href='/up/zn.doc'>取水许可办事指南.doc</a></p>"
    found = page(main, "取水许可办事指南", "/bszn/12.html")
    assert found.items == ()
    assert found.guide is not None
    assert not found.guide.readable


@pytest.mark.parametrize("state", ["超期未回复", "逾期未答复", "逾期未办结"])
def test_overdue_without_an_answer_is_not_answered(state: str) -> None:
    assert is_answered_state(state) is False


def test_days_of_several_letters_are_not_those_of_one() -> None:
    one = "<dl><dt>{}</dt><dd>提问时间：{}</dd><dd>官方回复：请拨打电话。</dd><dd>回复时间：{}</dd></dl>"
    main = one.format("停水怎么反映", "2026-05-02", "2026-05-05")
    main += one.format("多设取水点", "2026-04-02", "2026-04-05")
    assert page(main, "在线咨询", "/zx/").letter is None


@pytest.mark.parametrize(
    "title", ["某市医保局-老年优待证办理", "老年优待证办理 | 某市医保局", "老年优待证办理"]
)
def test_a_guide_is_called_by_its_own_words_of_the_title(title: str) -> None:
    main = "<h2>老年优待证办理</h2>" + "".join(f"<p>{a}：{b}</p>" for a, b in PARTS)
    guide = page(main, title, "/bszn/1.html").guide
    assert guide is not None
    assert guide.name == "老年优待证办理"
