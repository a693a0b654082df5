"""Our own outage is told apart from theirs."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from watch_tools import steady

from xuncha.clock import SHANGHAI
from xuncha.watch.edges import Mark
from xuncha.watch.ownnetwork import FEWEST_NETWORKS, find_outages, network_of

START = datetime(2026, 11, 22, 8, tzinfo=SHANGHAI)


def moment(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def rounds(minutes: int, is_silent, networks: int = 30, step: int = 4, first: int = 0):
    """A visit every four seconds, the networks in turn, neighbours apart."""
    for number in range(minutes * 60 // step):
        at = first + number * step
        network = number * 7 % networks
        yield Mark(moment(at), f"n{network}", is_silent(at, network))


def canaries(minutes: int, is_silent):
    for at in range(0, minutes * 60, 60):
        yield from (Mark(moment(at), name, is_silent(at), True) for name in ("c1", "c2"))


def test_everything_silent_for_ten_minutes():
    (outage,) = find_outages(rounds(60, lambda at, _: 1200 <= at < 1800))
    assert moment(1200 - 120) <= outage.since <= moment(1200)
    assert moment(1796) <= outage.until <= moment(1800 + 120)


def test_a_platform_with_most_of_the_sites_is_their_outage():
    """Nine of ten visits go to one network, which is down; the others answer."""
    marks = [
        Mark(moment(4 * n), "platform" if n % 10 else f"n{n % 300}", bool(n % 10) and n > 300)
        for n in range(900)
    ]
    assert find_outages(marks) == ()


@pytest.mark.parametrize("seed", range(3))
def test_dead_names_beside_two_platforms_are_no_outage_of_ours(seed):
    """A day of 300 sites on two platforms that answer, but for twelve names that nobody has."""
    chance = Random(seed)
    marks = [
        Mark(moment(at), f"dead{site}", True, has_name=False)
        if site < 12
        else Mark(moment(at), f"platform{site % 2}", False)
        for site in range(300)
        for at in (hour * 3600 + chance.random() * 3600 for hour in range(24))
    ]
    assert find_outages(marks) == ()


def test_no_name_is_found_any_more():
    """Our resolver is gone with our network: every site is a host without a name."""
    marks = [
        Mark(moment(4 * n), f"s{n % 300}", True, has_name=False)
        if 1200 <= 4 * n < 1800
        else Mark(moment(4 * n), f"platform{n % 2}", False)
        for n in range(900)
    ]
    (outage,) = find_outages(marks)
    assert moment(1200 - 900) <= outage.since <= moment(1200)
    assert moment(1796) <= outage.until <= moment(1800 + 900)


def test_networks_that_were_down_before_say_nothing():
    """One network after the other goes down for good, four an hour; in the end 18 of 30 are."""
    marks = rounds(360, lambda at, network: network < min(18, at / 900))
    assert find_outages(marks) == ()


def test_canaries_that_answer_need_a_larger_share_against_them():
    def six_of_ten(at, network):
        return at > 1800 and network % 10 < 6

    assert find_outages(rounds(60, six_of_ten)) != ()
    answering = [*rounds(60, six_of_ten), *canaries(60, lambda at: False)]
    assert find_outages(answering) == ()


@pytest.mark.parametrize("silent, networks, is_ours", [(4, 5, False), (5, 5, True), (8, 10, True)])
def test_against_answering_canaries_one_answer_outweighs_a_handful(silent, networks, is_ours):
    """Four neighbourhoods of one house go down together; the fifth and both canaries answer."""
    marks = rounds(120, lambda at, n: 1800 <= at < 5400 and n < silent, networks, step=20)
    outages = find_outages([*marks, *canaries(120, lambda at: False)])
    assert bool(outages) == is_ours


def test_silent_canaries_make_a_smaller_share_enough():
    def four_of_ten(at, network):
        return at > 1800 and network % 10 < 4

    assert find_outages(rounds(60, four_of_ten)) == ()
    (outage,) = find_outages([*rounds(60, four_of_ten), *canaries(60, lambda at: at > 1800)])
    assert moment(1700) <= outage.since <= moment(1820)


def test_dead_canaries_alone_are_no_outage():
    marks = [*rounds(60, lambda at, _: False), *canaries(60, lambda at: True)]
    assert find_outages(marks) == ()


def test_where_every_site_was_down_before_nobody_is_left_to_say_it_is_us():
    # Six go down for good, one an hour, and two hours after the last the canaries do, too.
    marks = rounds(540, lambda at, network: network < at / 3600, networks=6, step=20)
    assert find_outages([*marks, *canaries(540, lambda at: at > 8 * 3600)]) == ()


@pytest.mark.parametrize("networks", [FEWEST_NETWORKS - 1, FEWEST_NETWORKS])
def test_with_fewer_networks_than_tell_us_apart_from_them_it_is_theirs(networks):
    marks = rounds(120, lambda at, _: 1800 <= at < 5400, networks=networks, step=20)
    assert len(find_outages(marks)) == (networks == FEWEST_NETWORKS)


def test_one_silent_canary_beside_few_networks_is_not_enough():
    marks = [*rounds(120, lambda at, _: 1800 <= at < 5400, networks=3, step=20)]
    watched = [*canaries(120, lambda at: 1800 <= at < 5400)]
    assert find_outages([*marks, *watched]) != ()
    assert find_outages([*marks, *(one for one in watched if one.network == "c1")]) == ()


def test_half_of_the_networks_is_enough():
    """Five of the ten that are asked in every window."""
    (outage,) = find_outages(rounds(60, lambda at, n: 1200 <= at < 1800 and n < 5, networks=10))
    assert outage.reason == "5/10 0/0"
    assert find_outages(rounds(60, lambda at, n: 1200 <= at < 1800 and n < 4, networks=10)) == ()


def test_a_handful_of_sites_needs_canaries():
    marks = [Mark(moment(300 * n), f"n{n % 3}", 10 <= n < 20) for n in range(40)]
    assert find_outages(marks) == ()
    (outage,) = find_outages([*marks, *canaries(200, lambda at: 3000 <= at < 6000)])
    assert moment(3000 - 1800) <= outage.since <= moment(3000)


@steady
@given(st.sets(st.integers(0, 29), max_size=7))
def test_a_few_bad_networks_are_never_ours(bad):
    marks = rounds(20, lambda at, network: at > 400 and network in bad, step=2)
    assert find_outages(marks) == ()


@pytest.mark.slow
@steady
@given(st.integers(600, 3000), st.integers(180, 3000))
def test_whoever_was_silent_meanwhile_is_covered(begins, lasts):
    marks = list(rounds(110, lambda at, _: begins <= at < begins + lasts))
    (outage,) = find_outages(marks)
    assert all(outage.covers(mark.at) for mark in marks if mark.silent)
    assert outage.until - outage.since <= timedelta(seconds=lasts + 250)


@pytest.mark.slow
def test_a_small_register_is_covered_nearly_always():
    """Forty visits an hour; cut off for an hour and a half; every fourteenth site dead for good."""
    blind = [_is_covered(Random(seed), with_canaries=False) for seed in range(150)]
    seeing = [_is_covered(Random(seed), with_canaries=True) for seed in range(150)]
    assert sum(blind) >= 0.95 * len(blind)
    assert sum(seeing) >= 0.98 * len(seeing)


def _is_covered(dice: Random, with_canaries: bool) -> bool:
    networks, begins = dice.randint(12, 40), dice.randint(60, 300) * 60
    ends = begins + 90 * 60
    dead = {n for n in range(networks) if dice.random() < 0.07}
    marks = []
    for at in sorted(dice.uniform(0, 9 * 3600) for _ in range(9 * 40)):
        network = dice.randrange(networks)
        marks.append(Mark(moment(at), f"n{network}", network in dead or begins <= at < ends))
    told = canaries(9 * 60, lambda at: begins <= at < ends) if with_canaries else ()
    outages = find_outages([*marks, *told])
    return all(
        any(span.covers(mark.at) for span in outages)
        for mark in marks
        if mark.silent and int(mark.network[1:]) not in dead
    )


def test_networks_by_address():
    assert network_of("192.0.2.7", "a") == network_of("192.0.2.250", "b")
    assert network_of("192.0.3.7", "a") != network_of("192.0.2.7", "a")
    assert network_of("2001:db8:1:2::3", "a") == network_of("2001:db8:1:9::4", "b")
    assert network_of("", "a.gov.cn") == "a.gov.cn"
