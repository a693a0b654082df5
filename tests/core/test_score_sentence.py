from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scoring_help import blank, judged, stale

from xuncha.score.clauses import Clause, parse_sentence, points_of
from xuncha.score.sentence import number, percent_text


def test_a_sentence_comes_apart_into_its_clauses() -> None:
    text = (
        "网站可用性问题:非首页死链接37条,扣3.7分;空白栏目:网站公告,扣4分;"
        "互动回应问题:政务咨询类栏目长期未使用,扣5分;调查征集栏目长期未使用,扣5分"
    )
    assert parse_sentence(text) == (
        Clause("网站可用性问题", "非首页死链接37条", Decimal("3.7")),
        Clause("空白栏目", "网站公告", Decimal(4)),
        Clause("互动回应问题", "政务咨询类栏目长期未使用", Decimal(5)),
        Clause("互动回应问题", "调查征集栏目长期未使用", Decimal(5)),
    )
    assert points_of(text) == Decimal("17.7")


@pytest.mark.parametrize(
    "text, clause",
    [
        # The points of one are not the points of all.
        (
            "服务:附件无法下载,每发现一次扣1分,共计20分",
            Clause("服务", "附件无法下载", Decimal(20)),
        ),
        (
            "服务:在线系统为图片,5项,每发现一个扣3分,共扣15分",
            Clause("服务", "在线系统为图片,5项", Decimal(15)),
        ),
        # Full-width signs, and the small full stop that some pages print in numbers.
        (
            "网站可用性问题\uff1a死链接37条\uff0c扣3\ufe527分。",
            Clause("网站可用性问题", "死链接37条", Decimal("3.7")),
        ),
        ("站点长期无法访问", Clause("", "站点长期无法访问", None)),
    ],
)
def test_wordings_of_offices(text: str, clause: Clause) -> None:
    assert parse_sentence(text) == (clause,)


def test_signs_in_a_column_name_do_not_break_the_sentence() -> None:
    card = judged(stale("news", "要闻;:扣9分,快讯"), blank("notice", ""))
    assert card.sentence == "空白栏目:未命名栏目,扣4分;信息更新问题:要闻 扣9分 快讯未更新,扣3分"


@pytest.mark.parametrize(
    "percent, text",
    [
        (Fraction(9, 2), "4.5"),
        (Fraction(800, 168), "4.8"),
        (Fraction(1), "1"),
        # Not "5": that would be a veto.
        (Fraction(496, 100), "4.9"),
    ],
)
def test_percent(percent: Fraction, text: str) -> None:
    assert percent_text(percent) == text


@given(st.decimals(0, 1000, places=1))
def test_numbers_are_written_without_exponent_or_trailing_zeros(value: Decimal) -> None:
    text = number(value)
    assert Decimal(text) == value
    assert "E" not in text
    assert not (("." in text) and text.endswith("0"))


@pytest.mark.slow
@given(st.text(max_size=80))
def test_any_text_comes_apart_without_trouble(text: str) -> None:
    for clause in parse_sentence(text):
        assert clause.points is None or clause.points >= 0
