"""A series that grows by what is told, however often it is told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from watch_tools import days, good, silent, steady

from xuncha.watch.codec import decode, encode
from xuncha.watch.sample import probe_of
from xuncha.watch.schedule import slot_of
from xuncha.watch.series import add


@pytest.mark.slow
@steady
@given(days(), days())
def test_minutes_and_slots_are_taken_once(first, second):
    series = add(add(b"", first, 24), second, 24)
    samples = decode(series)
    minutes = [sample.minute for sample in samples]
    assert minutes == sorted({s.minute for s in (*first, *second)})
    slots = [slot_of(s.minute, 24) for s in samples if not s.is_extra]
    assert len(slots) == len(set(slots))
    assert add(add(series, second, 24), first, 24) == series


def test_a_minute_keeps_what_it_has():
    series = add(add(b"", [good(65)], 24), [silent(65)], 24)
    assert decode(series) == (good(65),)


def test_a_second_visit_in_a_slot_is_an_extra_one():
    series = add(encode([good(65)]), [silent(70), silent(125)], 24)
    assert decode(series) == (good(65), silent(70, extra=True), silent(125))


def test_a_round_takes_a_sample_as_its_probe():
    opened, failed = (
        probe_of("http://a/", date(2026, 9, 1), one) for one in (good(65), silent(66))
    )
    assert (opened.ok, opened.at) == (True, "2026-09-01T01:05:00+08:00")
    assert (failed.ok, failed.status) == (False, None)
