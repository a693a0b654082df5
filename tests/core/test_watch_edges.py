"""How exactly an outage of ours is told, with few sites and without canaries."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

import pytest

from xuncha.clock import SHANGHAI
from xuncha.watch import ownnetwork
from xuncha.watch.edges import Mark
from xuncha.watch.ownnetwork import LONGEST, find_outages
from xuncha.watch.spans import covered

START = datetime(2026, 11, 22, 8, tzinfo=SHANGHAI)
BEGAN, ENDED = 3 * 3600, 3 * 3600 + 2400


def moment(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def visits(networks=8, every=18, hours=6, down=(), loss=lambda at: 0.0, seed=1):
    """The networks in turn; nobody answers from BEGAN to ENDED, `down` (at, network) never."""
    chance = Random(seed)
    for number in range(hours * 3600 // every):
        at, network = number * every, number % networks
        silent = BEGAN <= at < ENDED or (at, network) in down or chance.random() < loss(at)
        yield Mark(moment(at), f"n{network}", silent)


def span(marks):
    """How long before its beginning and after its end the one outage is thought to last."""
    (outage,) = find_outages(marks)
    return (moment(BEGAN) - outage.since).total_seconds(), (
        outage.until - moment(ENDED)
    ).total_seconds()


@pytest.mark.parametrize("networks", [6, 8, 40])
def test_answers_in_a_row_narrow_an_outage_to_minutes(networks):
    """Two hundred sites: eight networks never fill a window, which lasts a quarter of an hour."""
    early, late = span(visits(networks))
    assert 0 <= early <= 240
    assert 0 <= late <= 240


def test_every_silent_visit_of_the_outage_is_in_it():
    (outage,) = find_outages(visits())
    for mark in visits():
        if mark.silent:
            assert outage.covers(mark.at.replace(second=0))


def test_a_site_that_failed_before_the_row_of_answers_keeps_its_failure():
    """Ten minutes before and after it one site fails by itself, and others answer in between."""
    before, after = BEGAN - 594, ENDED + 606
    down = {(at, at // 18 % 8) for at in (before, after)}
    (outage,) = find_outages(visits(down=down))
    assert not outage.covers(moment(before).replace(second=0))
    assert not outage.covers(moment(after).replace(second=0))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("edge", ["before", "after"])
def test_on_a_line_that_comes_and_goes_nothing_is_narrowed(edge, seed, monkeypatch):
    """For ten minutes a third of the visits is lost: which were ours nobody can tell."""
    since, until = {"before": (BEGAN - 600, BEGAN), "after": (ENDED, ENDED + 600)}[edge]
    marks = list(visits(loss=lambda at: 0.35 if since <= at < until else 0.0, seed=seed))
    ours = [mark.at.replace(second=0) for mark in marks if mark.silent]
    narrow = find_outages(marks)
    monkeypatch.setattr(ownnetwork, "began_after", lambda *_: None)
    monkeypatch.setattr(ownnetwork, "ended_before", lambda *_: None)
    wide = find_outages(marks)
    assert [at for at in ours if covered(at, wide)] == [at for at in ours if covered(at, narrow)]


def test_where_some_networks_answered_all_along_nothing_is_narrowed():
    """Two of eight lie on another line: their answers do not show that ours worked."""
    marks = [
        Mark(mark.at, mark.network, mark.silent and mark.network not in ("n0", "n4"))
        for mark in visits()
    ]
    (outage,) = find_outages(marks)
    assert moment(BEGAN) - outage.since <= 2 * LONGEST
    assert all(outage.covers(one.at.replace(second=0)) for one in marks if one.silent)


def test_answers_of_canaries_beside_silent_sites_do_not_narrow():
    """They lie elsewhere: the way to the sites may have been gone before their last answer."""
    plain = list(visits(every=60))
    answering = [
        Mark(moment(at), f"c{n}", False, True) for at in range(0, 21600, 60) for n in "abc"
    ]
    assert find_outages([*plain, *answering])[0].since <= find_outages(plain)[0].since


def test_canaries_that_fell_silent_too_narrow_where_three_networks_cannot():
    plain = list(visits(networks=3, every=60))
    assert find_outages(plain) == ()
    silent = (BEGAN, ENDED)
    canaries = [
        Mark(moment(at + 30), f"c{n}", silent[0] <= at + 30 < silent[1], True)
        for at in range(0, 21600, 60)
        for n in "abc"
    ]
    early, late = span([*plain, *canaries])
    assert 0 <= early <= 240
    assert 0 <= late <= 240
