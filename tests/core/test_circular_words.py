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


def test_who_failed_is_asked_for_what_the_office_wants_to_see() -> None:
    asked = {"deadline": "2018-10-31", "form": "书面"}
    assert "将整改情况书面报送" in text_of(rectification=asked)
    own = {**asked, "content": "整改报告及截图"}
    assert "将整改报告及截图书面报送" in text_of(rectification=own)


def test_a_recheck_names_what_it_was_of_where_that_is_known() -> None:
    found = {"checked": 5, "passed": 4}
    assert "进行了复查" not in text_of(recheck=found)
    assert "对上季度通报的网站进行了复查" in text_of(recheck={**found, "of": "上季度通报的网站"})


def test_who_checked_is_said_where_the_days_are_known() -> None:
    assert "进行了抽查" not in text_of()
    assert "对全省政府网站进行了抽查" in text_of(level="省级", period="2018年9月1日至9月10日")


def test_a_total_of_those_held_to_account_is_no_class_of_its_own() -> None:
    text = text_of(accountability={"total": 5, "诫勉谈话": 3, "通报批评": 2})
    assert "诫勉谈话3人次" in text
    assert "total" not in text


def test_where_nothing_failed_it_is_said_in_words() -> None:
    sites = {"sampled": 10, "failing": 0}
    assert "未发现不合格网站" in text_of(sites=sites)
    assert "发现不合格网站1个" in text_of()
