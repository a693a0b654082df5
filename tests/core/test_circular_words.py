"""Small words of a circular that a reader would stumble over: what is said where data is thin."""

from __future__ import annotations

from typing import Any

import pytest

from xuncha.report.circular.build.dates import quarter_words
from xuncha.report.circular.build.figures import join, plain
from xuncha.report.circular.writing import composed

FACTS: dict[str, Any] = {
    "issuer": "某市人民政府办公室",
    "title": "关于2018年第三季度政府网站抽查情况的通报",
    "year": 2018,
    "quarter": 3,
    "sites": {"sampled": 10, "failing": 1},
}


def text_of(**more: Any) -> str:
    return "".join(plain(one.pieces) for one in composed({**FACTS, **more})[1].paragraphs)


@pytest.mark.parametrize(
    ("quarter", "month", "words"),
    [
        (1, None, "2018年第一季度"),
        (4, None, "2018年第四季度"),
        (0, None, "2018年"),
        (5, None, "2018年"),
        (3, 1, "2018年1月"),
        (3, 12, "2018年12月"),
        (3, 13, "2018年第三季度"),
        (None, None, "2018年"),
    ],
)
def test_as_much_of_the_period_as_is_known(
    quarter: int | None, month: int | None, words: str
) -> None:
    assert quarter_words(2018, quarter, month) == words
    assert quarter_words(None, quarter, month) == ""


def test_a_notice_gives_notice_and_a_circular_tells() -> None:
    assert "现将有关情况通报如下" in text_of()
    assert "现将有关事项通知如下" in text_of(title="关于政府网站抽查情况的通知")


def test_where_no_clause_is_left_nothing_ends() -> None:
    assert plain(join([(), ()], ",", "。")) == ""
    assert plain(join([("甲",), (), ("乙",)], ",", "。")) == "甲,乙。"


def test_quarters_in_a_row_say_of_what() -> None:
    claim = {"who": ["甲市"], "quarters": 3}
    assert "甲市连续3个季度抽查全部合格" in text_of(consecutive_claims=[claim])
    own = {**claim, "claim": "未发现不合格网站"}
    assert "甲市连续3个季度未发现不合格网站" in text_of(consecutive_claims=[own])


def test_an_attachment_without_data_is_left_to_the_office() -> None:
    (annex,) = composed({**FACTS, "attachments": ["1.有关单位联系方式"]})[1].annexes
    assert annex.title == "有关单位联系方式"
    assert "本附件由发文机关另附" in annex.note


def test_an_empty_list_of_media_makes_no_annex() -> None:
    assert composed({**FACTS, "failing_media": []})[1].annexes == composed(FACTS)[1].annexes
    (annex,) = composed({**FACTS, "failing_media": ["甲市某局微信:长期不更新"]})[1].annexes
    assert "政务新媒体" in annex.title
