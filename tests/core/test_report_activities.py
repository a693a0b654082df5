"""A finding about surveys or interviews says how many were seen, and when."""

from datetime import date

import pytest
from site_facts import AS_OF, WINDOWS, activities, facts

from xuncha.checks.interviews.check import observe as observe_interviews
from xuncha.checks.surveys.check import observe as observe_surveys
from xuncha.report.describe import describe


def said(days, english=False, interviews=False):
    if interviews:
        (seen,) = observe_interviews(facts(interviews=activities("zxft", *days)), WINDOWS)
    else:
        (seen,) = observe_surveys(facts(surveys=activities("zjdc", *days)), WINDOWS)
    return describe({"name": seen.name, "detail": seen.detail}, english=english)


MAY, JULY, LONG_AGO = date(2017, 5, 2), date(2017, 7, 9), date(2016, 1, 1)


@pytest.mark.parametrize(
    "days, chinese, english",
    [
        (
            (JULY, MAY, LONG_AGO, None),
            "自 2017-03-01 起看到调查征集活动 2 次(2017-05-02、2017-07-09),次数不足,"
            "另有 1 项没有注明日期",
            "Too few surveys: 2 since 2017-03-01 (2017-05-02, 2017-07-09); 1 more show no date",
        ),
        (
            (LONG_AGO,),
            "自 2017-03-01 起没有看到注明日期的调查征集活动",
            "No surveys with a date since 2017-03-01",
        ),
    ],
)
def test_a_survey_finding_says_how_many_were_seen_and_when(days, chinese, english):
    assert said(days).replace("，", ",").replace("（", "(").replace("）", ")") == chinese
    assert said(days, english=True) == english


def test_an_interview_finding_too_and_of_many_the_newest():
    many = [date(2017, 3 + n, 10) for n in range(10)] + [date(2018, 1, n) for n in (1, 2, 3, 4)]
    text = said(many, interviews=True)
    assert "在线访谈活动 14 次" in text
    assert "2017-04-10" not in text
    assert "2018-01-04 等" in text
    assert str(AS_OF) not in text


def test_what_an_earlier_version_kept_is_still_said():
    kept = {"name": "survey_total", "detail": {"channel": "http://a.gov.cn/", "usable": True}}
    assert describe(kept) == "调查征集活动次数不足"
    assert describe(kept, english=True) == "Too few surveys"
