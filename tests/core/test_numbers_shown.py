"""Numbers where one more or less says something else: fifteen seconds, a column's age, sums of a round."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from report_help import report_of

from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.report.front_totals import seen_by
from xuncha.report.strips import WIDTH, strip_of
from xuncha.report.text import format_report
from xuncha.watch.sample import State, sample_of

AS_OF = date(2018, 7, 28)
HOME = "http://www.shili.gov.cn/"


# 单次访问超过(含)15秒仍打不开,即为打不开
@pytest.mark.parametrize(
    ("seconds", "state", "kept"),
    [(14.999, State.OPENED, 14.99), (15.0, State.FAILED, 15.0), (15.004, State.FAILED, 15.0)],
)
def test_a_home_page_that_took_fifteen_seconds_did_not_open(
    seconds: float, state: State, kept: float
) -> None:
    exchange = Exchange(
        HOME, "GET", Purpose.PROBE, "2018-07-28T09:30:00+08:00", Outcome.OK, 200, HOME,
        first_byte_seconds=seconds, total_seconds=seconds + 1,
    )  # fmt: skip
    sample = sample_of(exchange, 570)
    assert (sample.state, sample.seconds) == (state, kept)
    assert sample.is_slow == (state is State.FAILED)


@pytest.mark.parametrize(
    ("newest", "period", "filled", "overflows", "words"),
    [
        ("2018-07-14", 14, WIDTH // 2, False, "14 天前 / 周期 14 天"),
        ("2018-06-30", 14, WIDTH, False, "28 天前 / 周期 14 天"),
        ("2018-06-29", 14, WIDTH, True, "29 天前 / 周期 14 天"),
        ("2018-07-29", 14, 0, False, "0 天前 / 周期 14 天"),
        ("2018-06-30", None, 0, False, "28 天前，无固定周期"),
    ],
)
def test_the_age_of_a_column_beside_its_period(
    newest: str, period: int | None, filled: int, overflows: bool, words: str
) -> None:
    strip = strip_of({"newest": newest, "period_days": period, "state": "fresh"}, AS_OF)
    assert (strip.filled, strip.overflows, strip.words) == (filled, overflows, words)


@pytest.mark.parametrize(
    ("state", "period", "words"),
    [
        ("blank", 14, "没有内容"),
        ("unknown", 14, "没有读到"),
        ("fresh", 14, "条目没有注明时间"),
        ("fresh", None, "无固定周期"),
    ],
)
def test_a_column_without_a_day_says_why(state: str, period: int | None, words: str) -> None:
    assert strip_of({"newest": None, "period_days": period, "state": state}, AS_OF).words == words


def test_the_deduction_sentence_is_told_where_there_is_a_sum() -> None:
    sentence = "网站可用性问题:非首页死链接37条,扣3.7分"
    report = {**report_of(), "sentence": sentence, "deducted": 3.7}
    assert f"  扣分：{sentence}" in format_report(report).splitlines()
    # A rulebook without points, or a veto: there is no sum to tell.
    assert "扣分：" not in format_report({**report, "deducted": None})


def test_the_samples_of_a_round_are_told_from_the_fewest_to_the_most() -> None:
    seen = seen_by([brief(0), brief(140), brief(196, cut=True)])  # type: ignore[list-item]
    assert (seen.unprobed_sites, seen.fewest_probes, seen.most_probes) == (1, 140, 196)
    assert (seen.pages, seen.links, seen.unverified, seen.suspected) == (30, 60, 9, 3)
    assert seen.cut_sites == 1
    assert seen.rulebooks == ("某办〔2020〕1号",)


def brief(probes: int, cut: bool = False) -> dict[str, Any]:
    coverage = {
        "pages": 10, "links": 20, "probes": probes, "unverified": 3, "budget_exhausted": cut,
        "vantage": "",
    }  # fmt: skip
    book = {"id": "own", "document": "某办〔2020〕1号"}
    return {"coverage": coverage, "rulebook": book, "suspected": 1}
