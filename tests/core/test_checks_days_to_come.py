"""A 监测时间点 after the look: what no page could show yet is left open, what was seen still counts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from site_facts import WINDOWS, activities, column, facts, items, letter, letters, named

from xuncha.checks import run_checks
from xuncha.checks.wording.lexicon import default_lexicon
from xuncha.facts import Certainty, ColumnKind, HomeUpdates, Observation

SEEN = date(2018, 3, 1)
OLD = date(2016, 1, 5)
CONFIRMED, UNKNOWN = Certainty.CONFIRMED, Certainty.UNKNOWN


def observed(as_of: date, **changes: Any) -> tuple[Observation, ...]:
    there = facts(as_of=as_of, seen_until=SEEN, **changes)
    return run_checks(there, WINDOWS, default_lexicon())


@pytest.mark.parametrize(
    "as_of, certainty",
    # 2 weeks back from the 15th is the day of the look itself; a day later no page could show any.
    [(date(2018, 3, 15), CONFIRMED), (date(2018, 3, 16), UNKNOWN), (date(2099, 1, 1), UNKNOWN)],
)
def test_no_update_of_two_weeks_that_nobody_has_seen_is_no_want_of_updates(
    as_of: date, certainty: Certainty
) -> None:
    them = observed(
        as_of,
        home_updates=HomeUpdates(items(9, OLD)),
        columns=(column("要闻", ColumnKind.NEWS, OLD),),
    )
    (home,) = named(them, "home_update_total")
    assert (home.certainty, home.count) == (certainty, 0)
    (stale,) = named(them, "column_stale") or named(them, "column_unknown")
    assert stale.certainty is certainty
    if certainty is UNKNOWN:
        assert "2018-03-01" in home.detail["reason"]
        assert "2018-03-01" in stale.detail["reason"]


def test_each_clause_has_its_own_period() -> None:
    """Four months after the look: what may be half a year or a year old was in sight."""
    them = observed(
        date(2018, 7, 1),
        columns=(column("公告", ColumnKind.NOTICE, OLD), column("规划", ColumnKind.PLANNING, OLD)),
        surveys=activities("zjdc", OLD),
    )
    assert [one.certainty for one in named(them, "column_stale")] == [CONFIRMED, CONFIRMED]
    assert [one.certainty for one in named(them, "survey_total")] == [CONFIRMED]


def test_a_year_later_nothing_is_told_of_surveys_and_letters() -> None:
    them = observed(
        date(2019, 3, 2),
        surveys=activities("zjdc", OLD),
        interviews=activities("zxft", OLD),
        letters=letters(letter("路灯", date(2018, 2, 1))),
    )
    for name in ("survey_total", "interview_total", "consultation_total"):
        assert [one.certainty for one in named(them, name)] == [UNKNOWN], name
    assert not named(them, "letter_unanswered")


def test_a_letter_may_have_been_answered_after_the_look() -> None:
    """One was overdue when it was seen, one had a month left."""
    waiting = letters(letter("旧", date(2017, 11, 2)), letter("新", date(2018, 2, 1)))
    waiting = letters(*(letter(one.title, one.asked, is_answered=False) for one in waiting.letters))
    titles = {
        as_of: {
            (one.detail["title"], one.certainty)
            for one in named(observed(as_of, letters=waiting), "letter_unanswered")
        }
        for as_of in (date(2018, 6, 1), date(2018, 6, 2))
    }
    assert titles[date(2018, 6, 1)] == {("旧", CONFIRMED), ("新", CONFIRMED)}
    assert titles[date(2018, 6, 2)] == {("旧", CONFIRMED), ("", UNKNOWN)}


def test_where_it_is_not_known_how_far_the_evidence_reaches_nothing_changes() -> None:
    there = facts(as_of=date(2099, 1, 1), home_updates=HomeUpdates(items(9, OLD)))
    (home,) = named(run_checks(there, WINDOWS, default_lexicon()), "home_update_total")
    assert home.certainty is CONFIRMED
