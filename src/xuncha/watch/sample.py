"""One look at a home page, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from xuncha.clock import SHANGHAI, stamp
from xuncha.crawl.failures import FAULTS, NETWORK, is_readable, may_be_late, proves_nothing
from xuncha.crawl.probes.series import OPENS_WITHIN_SECONDS
from xuncha.facts import Exchange, Outcome, Probe

# Time is kept to a hundredth of a second.
HUNDREDTHS = 100


class State(StrEnum):
    """What a sample says of the site."""

    OPENED = "opened"
    FAILED = "failed"
    # A firewall answered, our resolver had trouble, the address is private, or our own process was
    # busy when the fifteen seconds ended: it says nothing.
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Sample:
    """One visit. `minute` of the day in Asia/Shanghai; no site has two in one minute."""

    minute: int
    state: State
    outcome: Outcome
    # To the first byte of the answer, in whole hundredths, rounded down.
    seconds: float
    status: int | None = None
    # Asked besides the schedule, to see sooner whether a failure lasts. Never in a ratio.
    is_extra: bool = False

    @property
    def is_silent(self) -> bool:
        """Nothing readable came back: it may be our own network."""
        return self.outcome in NETWORK

    @property
    def is_slow(self) -> bool:
        """It failed by the 15 seconds."""
        return self.state is State.FAILED and self.seconds >= OPENS_WITHIN_SECONDS


def sample_of(exchange: Exchange, minute: int, is_extra: bool = False) -> Sample:
    """The sample an exchange makes, at the minute it was due."""
    opened = is_readable(exchange.outcome, exchange.status)
    first_byte = exchange.first_byte_seconds
    seconds = exchange.total_seconds if first_byte is None else first_byte
    if exchange.outcome is Outcome.TIMEOUT:
        # The client gave up at its limit, give or take a moment.
        seconds = max(seconds, OPENS_WITHIN_SECONDS)
    if opened and may_be_late(exchange):
        state = State.UNSURE
    elif opened:
        # 单次访问超过(含)15秒仍打不开,即为打不开
        state = State.OPENED if seconds < OPENS_WITHIN_SECONDS else State.FAILED
    elif exchange.outcome in FAULTS and not proves_nothing(exchange):
        state = State.FAILED
    else:
        state = State.UNSURE
    seconds = hundredths_of(seconds) / HUNDREDTHS
    return Sample(minute, state, exchange.outcome, seconds, exchange.status, is_extra)


def hundredths_of(seconds: float) -> int:
    """Rounded down, so that 14.999 never becomes the 15 that is a failure."""
    return int(seconds * HUNDREDTHS + 1e-6)


def minute_of(moment: datetime) -> int:
    """The minute of its day in Asia/Shanghai, 0 … 1439."""
    local = moment.astimezone(SHANGHAI)
    return local.hour * 60 + local.minute


def moment_of(day: date, minute: int) -> datetime:
    """The beginning of a minute of a day in Asia/Shanghai."""
    return datetime.combine(day, time(), SHANGHAI) + timedelta(minutes=minute)


def probe_of(url: str, day: date, sample: Sample) -> Probe:
    """The sample as a round's checks take it; only for samples that count."""
    return Probe(
        at=stamp(moment_of(day, sample.minute)),
        url=url,
        ok=sample.state is State.OPENED,
        seconds=sample.seconds,
        status=sample.status,
    )
