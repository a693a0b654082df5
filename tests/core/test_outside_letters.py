"""Letters at the 监测时间点: what was answered only after it had waited too long by then."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts, letter, letters, named

from xuncha.checks import run_checks
from xuncha.checks.wording.lexicon import default_lexicon
from xuncha.facts import Letter, Observation, Site
from xuncha.read.site import read_site

AS_OF = date(2018, 7, 28)
SEEN = date(2018, 8, 20)


def waiting(*them: Letter, seen_until: date | None = SEEN) -> list[Observation]:
    there = facts(as_of=AS_OF, seen_until=seen_until, letters=letters(*them))
    return named(run_checks(there, WINDOWS, default_lexicon()), "letter_unanswered")


@pytest.mark.parametrize(
    "asked, answered, waited",
    [
        (date(2018, 4, 27), date(2018, 7, 29), 1),  # the first day after: three months were over
        (date(2018, 4, 27), date(2018, 7, 28), 0),  # on the day itself
        (date(2018, 4, 28), date(2018, 7, 29), 0),  # exactly three months is not more
        (
            date(2017, 7, 28),
            date(2018, 8, 20),
            1,
        ),  # the oldest day of the year, the day of the look
        (date(2017, 7, 27), date(2018, 8, 20), 0),  # asked more than a year ago
        (date(2018, 1, 2), date(2018, 6, 2), 0),  # late, but answered by then
    ],
)
def test_an_answer_after_the_time_point_does_not_undo_the_wait(
    asked: date, answered: date, waited: int
) -> None:
    assert len(waiting(letter("甲", asked, answered))) == waited


def test_the_finding_tells_when_it_was_answered_at_last() -> None:
    (seen,) = waiting(letter("甲", date(2018, 1, 2), date(2018, 8, 3)))
    assert seen.detail["answered"] == "2018-08-03"
    (never,) = waiting(letter("乙", date(2018, 1, 2), None, False))
    assert "answered" not in never.detail


@pytest.mark.parametrize("seen_until", [SEEN, None])
def test_an_answer_of_a_day_that_nobody_has_seen_is_a_slip_of_the_pen(
    seen_until: date | None,
) -> None:
    answered = letter("甲", date(2018, 1, 2), date(2081, 1, 9))
    assert waiting(answered, seen_until=seen_until) == []


HOST = "http://www.qinghe-sl.gov.cn"
MENU = '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zxly/">咨询留言</a></li></ul></div>'
LETTER = """<h1>咨询第{n}件事项如何办理</h1><p>来信时间：2018-05-0{n}</p><p>来信内容：请问需要带什么材料？</p>
<div><p>答复单位：县水利局</p><p>答复时间：2018-05-1{n}</p><p>答复内容：您好，请携带身份证到窗口办理。</p></div>"""


def test_a_list_with_the_days_of_answers_and_letters_with_those_of_asking_are_not_apart() -> None:
    rows = "".join(
        f'<tr><td><a href="/zxly/{n}.html">咨询第{n}件事项如何办理</a></td>'
        f"<td>2018-05-0{n}</td><td>2018-05-1{n}</td><td>已答复</td></tr>"
        for n in range(1, 6)
    )
    table = f"<table><tr><th>标题</th><th>来信日期</th><th>答复日期</th><th>状态</th></tr>{rows}</table>"
    bodies = {"/": "", "/zxly/": f"<h2>咨询留言</h2>{table}"}
    bodies |= {f"/zxly/{n}.html": LETTER.format(n=n) for n in range(1, 6)}
    pages = [
        read(
            HOST + path, f"<html><title>青禾县水利局</title><body>{MENU}{body}</body></html>", AS_OF
        )
        for path, body in bodies.items()
    ]
    reading = read_site(Site(url=f"{HOST}/"), pages, pages[0], (), AS_OF, {})
    (column,) = (one for one in reading.columns if one.name == "咨询留言")
    assert column.items == 5
    assert column.dates_apart is None
