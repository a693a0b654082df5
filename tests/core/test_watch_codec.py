"""A day's series in bytes, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from watch_tools import broken, days, good, steady

from xuncha.facts import Outcome
from xuncha.watch.codec import CODES, decode, encode


@pytest.mark.slow
@steady
@given(days())
def test_what_was_written_is_read_exactly(day):
    assert decode(encode(day)) == day


def test_every_outcome_has_a_code_and_codes_never_change():
    assert {outcome for _, outcome in CODES} == set(Outcome)
    assert [code for code, _ in CODES] == list(range(1, 19))
    # Written by the first version; must be readable for ever.
    kept = bytes.fromhex("01 7b 00 14 3c 25 0a f603 05 c7 dc0b 00")
    assert [
        (s.minute, s.state, s.outcome, s.seconds, s.status, s.is_extra) for s in decode(kept)
    ] == [
        (123, "opened", "ok", 0.2, 200, False),
        (183, "failed", "server_error", 0.1, 502, False),
        (188, "unsure", "connect_refused", 15.0, None, True),
    ]


def test_an_ordinary_sample_takes_three_bytes():
    day = [good(60 * hour + 17, 0.35) for hour in range(24)]
    assert len(encode(day)) == 1 + 24 * 3


def test_just_below_fifteen_seconds_stays_below():
    (read,) = decode(encode([good(0, 14.9999)]))
    assert read.seconds == 14.99


@pytest.mark.slow
@steady
@given(days(), st.data())
def test_a_cut_series_is_refused_or_a_shorter_one(day, data):
    cut = encode(day)[: data.draw(st.integers(0, len(encode(day))))]
    read = _read_or_none(cut)
    assert read is None or read == day[: len(read)]


def _read_or_none(series: bytes):
    try:
        return decode(series)
    except ValueError:
        return None


@pytest.mark.parametrize("day", ([good(5), good(5)], [good(6), broken(5)], [good(1440)]))
def test_minutes_rise_within_a_day(day):
    with pytest.raises(ValueError, match="minute"):
        encode(day)
