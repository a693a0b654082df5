"""Samples for the tests of monitoring."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from xuncha.facts import Outcome
from xuncha.watch.sample import Sample, State

# How long an example takes says more of the machine than of us.
steady = settings(deadline=None)

NETWORK_SILENT = Outcome.CONNECT_FAILED


def good(minute: int, seconds: float = 0.2, extra: bool = False) -> Sample:
    return Sample(minute, State.OPENED, Outcome.OK, seconds, 200, extra)


def silent(minute: int, extra: bool = False) -> Sample:
    return Sample(minute, State.FAILED, NETWORK_SILENT, 3.0, None, extra)


def broken(minute: int) -> Sample:
    return Sample(minute, State.FAILED, Outcome.SERVER_ERROR, 0.1, 502)


def blocked(minute: int) -> Sample:
    return Sample(minute, State.UNSURE, Outcome.BLOCKED, 0.1, 412)


@st.composite
def days(draw: st.DrawFn, most: int = 40) -> tuple[Sample, ...]:
    """Any day a prober may bring home."""
    minutes = sorted(draw(st.sets(st.integers(0, 1439), max_size=most)))
    return tuple(
        Sample(
            minute,
            draw(st.sampled_from(State)),
            draw(st.sampled_from(Outcome)),
            draw(st.integers(0, 9000)) / 100,
            draw(st.none() | st.integers(100, 599)),
            draw(st.booleans()),
        )
        for minute in minutes
    )
