"""政务咨询、调查征集、在线访谈."""

from dataclasses import replace
from datetime import date

import pytest
from site_facts import (
    AS_OF,
    HOME,
    WINDOWS,
    activities,
    facts,
    home,
    letter,
    letters,
    link,
    named,
)

from xuncha.checks.interviews.check import observe as observe_interviews
from xuncha.checks.letters.check import observe as observe_letters
from xuncha.checks.surveys.check import observe as observe_surveys
from xuncha.facts import (
    Activities,
    Certainty,
    Coverage,
    Letters,
    LinkKind,
    LinkVerdict,
    Outcome,
)

NO_LETTERS = Letters(None, None)
NONE = Activities(None, None)
CUT_SHORT = Coverage(pages=2000, budget_exhausted=True)


def seen_of(*them, **changes):
    return observe_letters(facts(letters=letters(*them, **changes)), WINDOWS)


@pytest.mark.parametrize(
    "asked, is_late",
    [
        # 超过3个月: on 1 December exactly three months have passed, and not more.
        (date(2017, 12, 1), False),
        (date(2017, 11, 30), True),
        # 前1年内: both ends.
        (date(2017, 3, 1), True),
        (date(2017, 2, 28), False),
    ],
)
def test_unanswered_for_more_than_three_months_within_the_last_year(asked, is_late):
    late = named(seen_of(letter("甲", asked, None, False)), "letter_unanswered")
    assert [o.detail for o in late] == ([{"title": "甲", "asked": str(asked)}] if is_late else [])


def test_an_answered_letter_is_never_late():
    answered = letter("甲", date(2017, 5, 1), date(2018, 1, 1))
    assert named(seen_of(answered), "letter_unanswered") == []


def test_one_observation_a_letter_with_its_evidence():
    two = [letter(name, date(2017, 6, 1), None, False) for name in "甲乙"]
    late = named(seen_of(*two), "letter_unanswered")
    assert [o.url for o in late] == [x.url for x in two]
    assert all(o.record_id and o.certainty is Certainty.CONFIRMED for o in late)


@pytest.mark.parametrize(
    "unclear", [letter("甲", None, None, False), letter("甲", date(2017, 6, 1), None, None)]
)
def test_letters_that_show_no_date_or_no_state_are_unknown(unclear):
    (seen,) = named(seen_of(unclear), "letter_unanswered")
    assert seen.certainty is Certainty.UNKNOWN


def test_an_answered_letter_without_the_day_of_its_question_leaves_nothing_open():
    answered = letter("甲", None, date(2018, 1, 1), True)
    assert named(seen_of(answered), "letter_unanswered") == []


def test_a_recent_letter_without_a_state_is_nothing():
    assert named(seen_of(letter("甲", date(2018, 2, 1))), "letter_unanswered") == []


def test_the_total_counts_letters_of_the_last_year():
    them = [letter("甲", day) for day in (date(2017, 3, 1), AS_OF, date(2017, 2, 28), None)]
    (total,) = named(seen_of(*them), "consultation_total")
    assert total.count == 2
    assert total.detail == {"channel": f"{HOME}zxzx/", "usable": True}


def test_a_channel_without_letters_has_a_total_of_none():
    (total,) = seen_of()
    assert (total.name, total.count) == ("consultation_total", 0)


def test_a_channel_that_was_not_read_leaves_use_and_answers_open():
    seen = seen_of(unreadable="需要登录")
    assert [o.name for o in seen] == ["consultation_total", "letter_unanswered"]
    assert {o.certainty for o in seen} == {Certainty.UNKNOWN}


@pytest.mark.parametrize(
    "observe, what, channel",
    [
        (observe_letters, {"letters": NO_LETTERS}, "consultation"),
        (observe_surveys, {"surveys": NONE}, "survey"),
    ],
)
def test_absent_only_when_the_whole_site_was_seen(observe, what, channel):
    (seen,) = observe(facts(**what), WINDOWS)
    assert (seen.name, seen.certainty) == (f"{channel}_absent", Certainty.CONFIRMED)
    for unseen in (
        {"coverage": CUT_SHORT},
        {"coverage": Coverage(skipped={"host_stopped_answering": 40})},
        {"coverage": Coverage(skipped={"robots": 3})},
        {"home": home(Outcome.DNS)},
        {"redirected_to": "http://other.gov.cn/"},
        {"columns": ()},
    ):
        (seen,) = observe(facts(**what, **unseen), WINDOWS)
        assert (seen.name, seen.certainty) == (f"{channel}_unknown", Certainty.UNKNOWN)


@pytest.mark.parametrize(
    "observe, what, channel",
    [
        (observe_letters, {"letters": Letters(None, None, unreadable="需要登录")}, "consultation"),
        (observe_surveys, {"surveys": Activities(None, None, unreadable="需要登录")}, "survey"),
        (
            observe_interviews,
            {"interviews": Activities(None, None, unreadable="需要登录")},
            "interview",
        ),
    ],
)
def test_a_channel_that_may_be_behind_what_was_not_read_is_not_called_absent(
    observe, what, channel
):
    (seen,) = observe(facts(**what), WINDOWS)
    assert (seen.name, seen.certainty) == (f"{channel}_unknown", Certainty.UNKNOWN)
    assert seen.detail["reason"] == "需要登录"


def test_surveys_of_the_year_with_both_ends():
    days = (AS_OF, date(2017, 3, 1), date(2017, 2, 28), date(2018, 3, 2), None)
    (seen,) = observe_surveys(facts(surveys=activities("zjdc", *days)), WINDOWS)
    assert (seen.name, seen.count, seen.certainty) == ("survey_total", 2, Certainty.CONFIRMED)
    assert seen.detail == {
        "channel": f"{HOME}zjdc/",
        "usable": True,
        "since": "2017-03-01",
        "seen": 2,
        "dates": ("2017-03-01", "2018-03-01"),
        "undated": 1,
    }


def test_an_unusable_channel_is_said():
    (seen,) = observe_surveys(facts(surveys=activities("zjdc", usable=False)), WINDOWS)
    assert (seen.count, seen.detail["usable"]) == (0, False)


def test_activities_whose_pages_were_not_read_leave_the_total_open():
    held = activities("zjdc", AS_OF, None)
    undated = link(held.items[1].url, LinkVerdict.UNVERIFIED)
    (seen,) = observe_surveys(facts(surveys=held, links=(undated,)), WINDOWS)
    assert (seen.name, seen.certainty, seen.count) == ("survey_total", Certainty.UNKNOWN, 1)


def test_no_interview_column_is_no_fault():
    assert observe_interviews(facts(interviews=NONE), WINDOWS) == ()


def test_interviews_are_counted_or_unknown():
    (seen,) = observe_interviews(facts(interviews=activities("zxft", AS_OF)), WINDOWS)
    assert (seen.name, seen.count) == ("interview_total", 1)
    (seen,) = observe_interviews(facts(interviews=replace(NONE, unreadable="超时")), WINDOWS)
    assert (seen.name, seen.certainty) == ("interview_unknown", Certainty.UNKNOWN)
    (seen,) = observe_interviews(facts(home=home(Outcome.TLS)), WINDOWS)
    assert seen.name == "interview_unknown"


def test_answered_letters_show_both_days():
    day = date(2018, 1, 5)
    whole = letter("甲", date(2018, 1, 1), day)
    (found,) = named(
        seen_of(
            whole,
            letter("乙", None, day),
            letter("丙", day, None, True),
            letter("丁", day, None, False),
            letter("戊", date(2016, 1, 1), None, True),
        ),
        "letter_days_not_shown",
    )
    assert dict(found.detail) == {"letters": 2, "looked_at": 3, "title": "乙"}
    assert (found.count, found.certainty) == (2, Certainty.SUSPECTED)
    assert named(seen_of(whole), "letter_days_not_shown") == []


PICTURE = {"on_home": True, "anchor_text": ""}
ELSEWHERE = {"kind": LinkKind.EXTERNAL, **PICTURE}


@pytest.mark.parametrize(
    "entrance, is_known",
    [
        (link("http://hd.shili.gov.cn/xx/", **ELSEWHERE), False),
        (link(f"{HOME}lm7/", LinkVerdict.BLOCKED, **PICTURE), False),
        # Its own page says what it is; another office's is not the site's; a word is a name.
        (link(f"{HOME}lm7/", **PICTURE), True),
        (link("http://www.linxian.gov.cn/", **ELSEWHERE), True),
        (link("http://hd.shili.gov.cn/xx/", **ELSEWHERE | {"anchor_text": "专题"}), True),
        (link("http://hd.shili.gov.cn/xx/", **ELSEWHERE | {"on_home": False}), True),
        (link("http://hd.shili.gov.cn/xx/", LinkVerdict.DEAD, **ELSEWHERE), True),
    ],
)
def test_what_was_not_found_may_lie_behind_a_picture_without_a_word(entrance, is_known):
    site = facts(letters=NO_LETTERS, surveys=NONE, links=(entrance,))
    (channel,) = observe_letters(site, WINDOWS)
    (survey,) = observe_surveys(site, WINDOWS)
    found = (channel.name, survey.name)
    assert found == (
        ("consultation_absent", "survey_absent")
        if is_known
        else ("consultation_unknown", "survey_unknown")
    )
