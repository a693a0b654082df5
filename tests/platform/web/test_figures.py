"""Dates, shares, points and marks as an office writes them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.template import engines
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from xuncha_platform.web import figures, marks


@pytest.mark.parametrize(
    "share, text",
    [(0.975, "97.5%"), (1, "100.0%"), (0, "0.0%"), (None, "—"), (0.0005, "0.1%"), (2 / 3, "66.7%")],
)
def test_a_share_as_percent(share, text):
    assert figures.percent(share) == text


@pytest.mark.parametrize(
    "value, text",
    [
        (12.0, "12"),
        (12.5, "12.5"),
        (0.25, "0.25"),
        (None, "—"),
        (-0.001, "0"),
        (100, "100"),
        (2.675, "2.68"),
    ],
)
def test_points_without_needless_zeros(value, text):
    assert figures.points(value) == text


@given(st.decimals(0, 1000, places=3))
def test_halves_are_rounded_up_as_people_do(value):
    shown = Decimal(figures.rounded(value, 1))
    assert abs(shown - value) <= Decimal("0.05")
    assert shown >= value - Decimal("0.049")


def test_days_in_tables_and_in_text():
    # Late in the evening in Greenwich is the next day in China.
    night = datetime(2016, 11, 30, 18, 30, tzinfo=UTC)
    assert figures.day(night) == "2016-12-01"
    assert figures.moment(night) == "2016-12-01 02:30"
    assert figures.longday(date(2016, 12, 1)) == "2016年12月1日"
    with override("en"):
        assert figures.longday(date(2016, 12, 1)) == "1 December 2016"
    assert figures.day(None) == figures.longday(None) == figures.moment(None) == "—"


def test_every_meaning_has_a_word_a_shape_and_a_colour():
    seen = set()
    for code in ("pass", "warn", "fail", "undetermined", ""):
        mark = marks.VERDICTS[code]
        assert str(mark.word) in marks.verdict(code)
        assert f"#i-{mark.shape}" in marks.verdict(code)
        seen.add((mark.shape, mark.tone))
    assert len(seen) == len({shape for shape, _ in seen}) == len({tone for _, tone in seen}) == 5
    with pytest.raises(KeyError):
        marks.verdict("nonsense")


def test_the_tags_and_filters_of_ui():
    source = (
        "{% load ui %}{% verdict 'fail' %}|{% pill 'amber' '待复核' %}|{{ d|day }}|{{ d|longday }}|"
        "{{ s|percent }}|{{ p|points }}|{{ s|percent:0 }}"
    )
    context = {"d": date(2016, 12, 1), "s": 0.5, "p": 12.50}
    parts = engines["django"].from_string(source).render(context).split("|")
    assert "不合格" in parts[0]
    assert "待复核" in parts[1]
    assert parts[2:] == ["2016-12-01", "2016年12月1日", "50.0%", "12.5", "50%"]


@pytest.mark.parametrize(
    ("value", "said"),
    [(5, "+5.00"), (-16.67, "−16.67"), (0, "0.00"), (0.004, "0.00"), (None, "—")],  # noqa: RUF001
)
def test_changes_in_a_column_have_the_decimals_of_its_rates(value, said):
    assert figures.moved(value) == said
