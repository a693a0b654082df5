"""What is due, through restarts, breaks and midnight."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from xuncha.clock import SHANGHAI
from xuncha.watch.agenda import Agenda, Watched

START = datetime(2026, 11, 22, 0, 0, tzinfo=SHANGHAI)
SITES = [Watched(n, f"http://s{n}.gov.cn/", f"k{n}") for n in range(50)]


def handed_out(agenda: Agenda, since: datetime, until: datetime, step: int = 20):
    found = []
    now = since
    while now < until:
        found += agenda.due(now, 1000)
        now += timedelta(seconds=step)
    return found


def agenda_at(now: datetime) -> Agenda:
    agenda = Agenda()
    agenda.watch(SITES, now)
    return agenda


def test_two_days_have_forty_eight_visits_a_site():
    found = handed_out(agenda_at(START), START, START + timedelta(days=2, seconds=20))
    assert Counter(site.id for site, _ in found) == dict.fromkeys(range(50), 48)
    assert len({(site.id, moment) for site, moment in found}) == len(found)


def test_visits_are_handed_out_when_due_never_early():
    agenda = agenda_at(START)
    now = START
    for _ in range(2000):
        assert all(moment <= now for _, moment in agenda.due(now, 1000))
        now += timedelta(seconds=11)


def test_a_long_break_is_not_made_up_for():
    agenda = agenda_at(START)
    before = handed_out(agenda, START, START + timedelta(hours=5))
    after = handed_out(agenda, START + timedelta(days=3, hours=5), START + timedelta(days=4))
    assert abs(len(before) - 5 * 50) <= 2
    assert abs(len(after) - 19 * 50) <= 2
    assert all(moment >= START + timedelta(days=3, hours=4, minutes=59) for _, moment in after)


def test_new_sites_join_and_nobody_is_asked_twice():
    agenda = agenda_at(START)
    found = handed_out(agenda, START, START + timedelta(hours=12))
    more = [*SITES, Watched(99, "http://new.gov.cn/", "new")]
    agenda.watch(more, START + timedelta(hours=12))
    found += handed_out(agenda, START + timedelta(hours=12), START + timedelta(days=1))
    visits = Counter(site.id for site, _ in found)
    assert {visits[n] for n in range(50)} == {24}
    assert visits[99] == 12


def test_a_second_process_works_out_the_same_plan():
    noon = START + timedelta(hours=12)
    end = START + timedelta(days=1)
    going_on = agenda_at(START)
    handed_out(going_on, START, noon)
    started_anew = handed_out(agenda_at(noon), noon, end)
    assert set(handed_out(going_on, noon, end)) == set(started_anew)


def test_no_more_than_there_is_room_for():
    agenda = agenda_at(START)
    noon = START + timedelta(seconds=3000)
    agenda.due(noon - timedelta(seconds=1), 10_000)
    assert len(agenda.due(noon + timedelta(seconds=50), 0)) == 0


def test_a_clock_set_back_does_not_stop_it():
    agenda = agenda_at(START + timedelta(days=1, hours=5))
    handed_out(agenda, START + timedelta(days=1, hours=5), START + timedelta(days=1, hours=6))
    back = handed_out(agenda, START + timedelta(hours=5), START + timedelta(hours=6))
    assert abs(len(back) - 50) <= 2


def test_a_clock_set_back_within_the_day_does_not_stop_it():
    """A machine that begins eight hours ahead, until it hears of the right time."""
    agenda = agenda_at(START + timedelta(hours=13))
    handed_out(agenda, START + timedelta(hours=13), START + timedelta(hours=14))
    back = handed_out(agenda, START + timedelta(hours=6), START + timedelta(hours=7))
    assert abs(len(back) - 50) <= 2


def test_a_clock_that_trembles_hands_nothing_out_twice():
    agenda, found = Agenda(), []
    agenda.watch([Watched(n, f"http://s{n}.gov.cn/", f"k{n}") for n in range(1000)], START)
    for second in range(0, 2 * 86_400, 20):
        now = START + timedelta(seconds=second)
        found += agenda.due(now, 1000) + agenda.due(now - timedelta(seconds=2), 1000)
    assert len({(site.id, moment) for site, moment in found}) == len(found)
    assert abs(len(found) - 2 * 24 * 1000) <= 20


def test_nobody_to_watch():
    agenda = Agenda()
    agenda.watch([], START)
    assert agenda.due(START + timedelta(hours=1), 10) == []
    assert agenda.seconds_to_next(START, 0.5) == 0.5
