"""What the surveys and interviews of the twelfth blind set brought to light, each cause alone."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Activity

HOST = "http://a.invalid"
BOTH = [("夜市摊位征求意见", date(2020, 5, 3)), ("公墓收费征求意见", date(2020, 3, 8))]


def held(main: str, title: str = "意见征集") -> tuple[Activity, ...]:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    found = read(f"{HOST}/zj/", html).activities
    return tuple(one if isinstance(one, Activity) else Activity(*_fields(one)) for one in found)


def _fields(one: object) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in ("title", "url", "published", "source", "pinned"))


def shown(main: str, title: str = "意见征集") -> list[tuple[str, date | None]]:
    return [(one.title, one.published) for one in held(main, title)]


def test_cards_without_links_are_named_by_their_first_words() -> None:
    card = "<uni-view><uni-view>{}</uni-view><uni-view>征集时间：{} 至 2020-06-30</uni-view></uni-view>"
    body = "".join(card.format(title, day) for title, day in BOTH)
    assert shown(f"<uni-view>{body}</uni-view>") == BOTH
    # With links that lead elsewhere too, which of them is meant is not known.
    linked = card.replace("{}", "<a href='1'>{}</a><a href='2'>另一个标题</a>", 1)
    assert shown("".join(linked.format(title, day) for title, day in BOTH)) == []


def test_two_topics_with_their_days_and_links_to_what_was_said() -> None:
    box = "<div><p><b>访谈主题：</b>{}</p><p><b>访谈时间：</b>{} 15:00</p><p><a href='{}.html'>进入文字实录>></a></p></div>"
    body = box.format("粮食收储政策解读", "2020-05-03", 1) + box.format(
        "防汛怎么准备", "2020-03-08", 2
    )
    assert shown(body, "在线访谈") == [
        ("粮食收储政策解读", date(2020, 5, 3)),
        ("防汛怎么准备", date(2020, 3, 8)),
    ]


def test_a_heading_above_the_rows_says_whether_they_run() -> None:
    row = "<li><a href='{0}.html'>{0}</a><span>{1}</span></li>"
    now, past = (row.format(*one) for one in BOTH)
    body = f"<h3>正在征集</h3><ul>{now}</ul><h3>往期征集</h3><ul>{past}</ul>"
    assert {one.title: one.is_over for one in held(body)} == {BOTH[0][0]: False, BOTH[1][0]: True}


@pytest.mark.parametrize(
    ("words", "over"),
    [("还剩15天", False), ("已归档", True), ("点击参与", None)],
)
def test_days_left_and_put_away(words: str, over: bool | None) -> None:
    row = "<div><a href='{0}.html'>{0}</a><span>发布于 {1}</span><span>{2}</span></div>"
    body = "".join(row.format(title, day, words) for title, day in BOTH)
    found = held(body)
    assert [(one.title, one.published) for one in found] == BOTH
    assert [one.is_over for one in found] == [over, over]


def test_the_page_of_one_call_tells_whether_it_runs() -> None:
    body = "<h1>夜市摊位征求意见</h1><p>发布时间：2020-05-03</p><p>征集时间：2020年5月3日至2020年5月20日</p>"
    assert [one.is_over for one in held(body, "夜市摊位征求意见")] == [True]
