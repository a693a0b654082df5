"""栏目不更新: windows with both ends, undated items, blanks, archives and what was not read."""

from dataclasses import replace
from datetime import date

import pytest
from site_facts import AS_OF, WINDOWS, column, facts, home

from xuncha.checks.columns.check import observe as observe_all
from xuncha.facts import Certainty, ColumnKind, HomeUpdates, Outcome

K = ColumnKind


def observe(facts, windows):
    """What is said of the columns that are there; those that are not: test_checks_required.py."""
    seen = observe_all(facts, windows)
    return tuple(one for one in seen if one.name != "required_column_missing")


def seen_of(*columns, as_of=AS_OF):
    return observe(facts(columns=columns, as_of=as_of), WINDOWS)


@pytest.mark.parametrize(
    "kind, last_good, first_stale",
    [
        # 监测时间点 2018年3月1日: 前2周、前6个月、前1年
        (K.NEWS, date(2018, 2, 15), date(2018, 2, 14)),
        (K.NOTICE, date(2017, 9, 1), date(2017, 8, 31)),
        (K.POLICY, date(2017, 9, 1), date(2017, 8, 31)),
        (K.PERSONNEL, date(2017, 3, 1), date(2017, 2, 28)),
        (K.PLANNING, date(2017, 3, 1), date(2017, 2, 28)),
    ],
)
def test_the_first_day_of_the_window_counts_and_the_day_before_does_not(
    kind, last_good, first_stale
):
    assert seen_of(column("甲", kind, last_good)) == ()
    (stale,) = seen_of(column("甲", kind, first_stale))
    assert stale.name == "column_stale"
    assert stale.certainty is Certainty.CONFIRMED
    assert dict(stale.detail) == {
        "name": "甲",
        "kind": str(kind),
        "newest": first_stale.isoformat(),
        "since": last_good.isoformat(),
        "first_level": True,
    }
    assert stale.record_id


def test_the_as_of_date_itself_counts():
    assert seen_of(column("甲", K.NEWS, AS_OF)) == ()


def test_the_end_of_a_month_is_clamped():
    as_of = date(2018, 8, 31)
    assert seen_of(column("甲", K.NOTICE, date(2018, 2, 28)), as_of=as_of) == ()
    (stale,) = seen_of(column("甲", K.NOTICE, date(2018, 2, 27)), as_of=as_of)
    assert stale.detail["since"] == "2018-02-28"


def test_items_without_a_date_count_as_not_updated():
    (stale,) = seen_of(column("甲", K.NOTICE, None))
    assert (stale.name, stale.detail["newest"]) == ("column_stale", None)


def test_items_that_could_not_be_read_are_unknown_and_not_stale():
    unread = column("甲", K.NOTICE, None, items=0, unreadable="列表由脚本加载")
    (seen,) = seen_of(unread)
    assert (seen.name, seen.certainty) == ("column_unknown", Certainty.UNKNOWN)
    assert seen.detail["reason"] == "列表由脚本加载"
    (empty,) = seen_of(column("甲", K.NOTICE, None, items=0))
    assert empty.name == "column_unknown"


@pytest.mark.parametrize("items, names", [(0, ["column_unknown"]), (5, [])])
def test_a_column_without_a_period_that_was_not_read_may_be_blank_unless_it_shows_entries(
    items, names
):
    unread = column("财政", K.FINANCE, None, items=items, unreadable="列表由脚本加载")
    seen = seen_of(unread)
    assert [one.name for one in seen] == names
    assert {one.certainty for one in seen} <= {Certainty.UNKNOWN}


def test_a_kind_without_a_period_is_never_stale():
    assert seen_of(column("甲", K.SPECIAL, date(2010, 1, 1))) == ()
    assert seen_of(column("甲", K.OTHER, None)) == ()


def test_a_blank_column_is_said_whatever_its_kind():
    names = [s.name for s in seen_of(*(column("甲", k, None, items=0, blank=True) for k in K))]
    assert names == ["column_blank"] * len(K)


def test_an_archived_column_owes_nothing():
    assert seen_of(column("甲", K.NEWS, date(2010, 1, 1), archived=True)) == ()
    assert seen_of(column("甲", K.NEWS, None, archived=True, unreadable="超时")) == ()


def test_an_article_or_a_directory_has_no_period():
    assert seen_of(column("甲", K.NEWS, date(2010, 1, 1), is_list=False)) == ()


def test_a_declared_period_counts_where_the_rulebook_has_none():
    assert seen_of(column("甲", K.OTHER, date(2018, 1, 30), period_days=30)) == ()
    (stale,) = seen_of(column("甲", K.OTHER, date(2018, 1, 29), period_days=30))
    assert stale.detail["since"] == "2018-01-30"


def test_a_longer_declared_period_does_not_loosen_the_clause():
    """监测时间点前2周内未更新的动态、要闻类栏目: the office named the kind, the table its period."""
    (stale,) = seen_of(column("甲", K.NEWS, date(2018, 1, 30), period_days=30))
    assert stale.detail["since"] == "2018-02-15"


def test_where_the_kind_is_a_guess_a_longer_declared_period_speaks_against_it():
    guessed = column("项目进展", K.NEWS, date(2018, 1, 30), period_days=30, confidence=0.9)
    assert seen_of(guessed) == ()
    (stale,) = seen_of(replace(guessed, newest=date(2018, 1, 29)))
    assert stale.detail["since"] == "2018-01-30"


def test_a_shorter_declared_period_never_accuses_where_the_rulebook_has_one():
    # 前2周内未更新的动态、要闻类栏目: updated within them it is up to date, whatever was promised.
    assert seen_of(column("甲", K.NEWS, date(2018, 2, 20), period_days=3)) == ()
    (stale,) = seen_of(column("甲", K.NEWS, date(2018, 2, 14), period_days=3))
    assert stale.detail["since"] == "2018-02-15"


def test_a_date_after_the_as_of_date_proves_nothing():
    (seen,) = seen_of(column("甲", K.NEWS, date(2018, 3, 2)))
    assert seen.name == "column_unknown"


def test_a_guessed_kind_waits_for_a_person():
    (seen,) = seen_of(column("甲", K.NEWS, date(2010, 1, 1), confidence=0.4))
    assert (seen.name, seen.certainty) == ("column_stale", Certainty.SUSPECTED)


def test_a_column_below_the_first_level_says_so():
    (seen,) = seen_of(column("甲", K.NEWS, None, first_level=False))
    assert seen.detail["first_level"] is False


@pytest.mark.parametrize(
    "changes",
    [
        {"home": home(Outcome.CONNECT_REFUSED), "columns": ()},
        {"home": home(Outcome.BLOCKED)},
        {"redirected_to": "http://other.gov.cn/"},
        {"home_updates": HomeUpdates((), unreadable="首页正在维护"), "columns": ()},
        {"columns": ()},
    ],
)
def test_a_site_that_was_not_read_has_unknown_columns(changes):
    (seen,) = observe(facts(**changes), WINDOWS)
    assert (seen.name, seen.certainty) == ("column_unknown", Certainty.UNKNOWN)
    assert seen.detail["reason"]
