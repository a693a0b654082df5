"""How far the evidence of a site reaches, and what is said of a day that has not come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from site_facts import HOME, home

from xuncha.facts import Probe
from xuncha.judging.seenuntil import seen_until
from xuncha.read.pagefacts import Article, Page
from xuncha.terminal import daystocome

SEEN = date(2018, 7, 20)
NOON = "T12:00:00+08:00"


def looked_on(day: date, as_of: date, probes: list[date], articles: list[date | None]) -> date:
    pages = [Page(url=HOME, final_url=HOME)]
    pages += [Page(url=HOME, final_url=HOME, article=Article("要闻", one)) for one in articles]
    found = seen_until(home(at=f"{day}{NOON}"), [probe(one) for one in probes], pages, as_of)
    assert found is not None
    return found


def probe(day: date) -> Probe:
    return Probe(f"{day}{NOON}", HOME, ok=True, seconds=0.5)


def after(days: int) -> date:
    return SEEN + timedelta(days=days)


def test_without_a_moment_nobody_knows_how_far_the_look_reaches() -> None:
    assert seen_until(home(at=""), [probe(after(3))], [], after(9)) is None


@pytest.mark.parametrize("as_of", [SEEN, after(-30)])
def test_a_look_of_the_day_itself_or_later_reaches_as_far_as_it_was(as_of: date) -> None:
    assert looked_on(SEEN, as_of, [after(3)], [after(1)] * 9) == SEEN


@pytest.mark.parametrize(
    "probes, articles, until",
    [
        ([], [], 0),
        ([after(-4), after(3)], [], 3),
        # One dated ahead is a slip of the editor, two may be; the third newest tells.
        ([], [after(8), after(5), None], 0),
        ([], [after(8), after(5), after(4), after(2), None], 4),
        # Of the day that is asked for, one can tell; of later ones nothing is made.
        ([], [after(20)] * 3, 20),
        ([], [after(21)] * 9, 0),
        ([], [after(-9)] * 3, 0),
    ],
)
def test_samples_and_several_articles_tell_that_the_clock_lags(
    probes: list[date], articles: list[date | None], until: int
) -> None:
    assert looked_on(SEEN, after(20), probes, articles) == after(until)


@pytest.mark.parametrize(
    "ahead, probes, sites, is_told",
    [
        (15, [], 1, True),
        (14, [], 1, False),
        (-400, [], 1, False),
        # Nothing is to be crawled.
        (400, [], 0, False),
        # Samples of later days say that the clock of this machine lags.
        (30, [after(16)], 1, False),
        (30, [after(-3), after(15)], 1, True),
    ],
)
def test_a_day_beyond_what_any_page_can_show_is_told(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    ahead: int,
    probes: list[date],
    sites: int,
    is_told: bool,
) -> None:
    monkeypatch.setattr(daystocome, "today", lambda: SEEN)
    daystocome.tell_days_to_come(after(ahead), [probe(one) for one in probes], sites)
    told = capsys.readouterr().err
    assert bool(told) is is_told
    if told:
        assert str(after(ahead)) in told
        assert f" {ahead} " in told
