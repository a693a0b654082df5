"""合格率 has one definition; everything that prints one agrees with it (decision 0022)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from test_campaign import report

from xuncha.campaign import campaign_of
from xuncha.passrate import pass_rate, percent
from xuncha.report.circular.build.campaign import facts_from_campaign
from xuncha.report.circular.writing import composed

COUNTS = st.integers(0, 40)


def test_what_could_not_be_judged_is_in_neither_number() -> None:
    verdicts = ["pass"] * 7 + ["fail"] * 2 + ["undetermined"]
    made = campaign_of([report(f"a{n}", "甲市", one) for n, one in enumerate(verdicts)])
    assert (made["sampled"], made["failing"], made["undetermined"]) == (10, 2, 1)
    assert made["pass_rate"] == 77.78
    assert made["regions"][0]["pass_rate"] == 77.78


def test_without_open_cases_it_is_passing_of_sampled() -> None:
    verdicts = ["pass"] * 151 + ["fail"] * 68
    made = campaign_of([report(f"a{n}", "甲市", one) for n, one in enumerate(verdicts)])
    assert made["pass_rate"] == 68.95 == percent(219 - 68, 219)


def test_it_is_never_100_while_one_fails_and_nothing_has_none() -> None:
    assert pass_rate(29_999, 1) == 99.99
    assert pass_rate(30_000, 0) == 100
    assert pass_rate(0, 3) == 0
    assert pass_rate(0, 0) is None


@given(COUNTS, COUNTS, COUNTS)
def test_the_circular_prints_the_rate_that_campaign_json_has(
    passing: int, failing: int, open_cases: int
) -> None:
    verdicts = ["pass"] * passing + ["fail"] * failing + ["undetermined"] * open_cases
    if not verdicts:
        return
    made = campaign_of([report(f"a{n}", "甲市", one) for n, one in enumerate(verdicts)])
    about = {"id": "x", "title": "通报", "issuer": "某省办公厅", "settings": {"decimals": 2}}
    _record, circular = composed(facts_from_campaign({**made, **about}))
    printed = [one.value for _place, one in circular.figures() if one.path == "sites.pass_rate_pct"]
    assert {float(one) for one in printed} <= {made["pass_rate"]}
    assert bool(printed) == (passing + failing > 0)
