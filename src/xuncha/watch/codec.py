"""A day's samples of one site in a few bytes: about three a sample.

    series  = version (1 byte) sample*
    sample  = varint(minutes since the last) byte(code | state << 5 | extra << 7)
              varint(hundredths of a second) [varint(status), 0 for none]

The status is left out for code 0: outcome ok with status 200. Codes never change their meaning;
a new outcome gets the next number.
"""

from __future__ import annotations

from collections.abc import Iterable

from xuncha.facts import Outcome
from xuncha.watch.sample import HUNDREDTHS, Sample, State, hundredths_of
from xuncha.watch.schedule import MINUTES_A_DAY

VERSION = 1
_PLAIN = 0
CODES: tuple[tuple[int, Outcome], ...] = (
    (1, Outcome.OK),
    (2, Outcome.NOT_FOUND),
    (3, Outcome.GONE),
    (4, Outcome.CLIENT_ERROR),
    (5, Outcome.SERVER_ERROR),
    (6, Outcome.TIMEOUT),
    (7, Outcome.CONNECT_REFUSED),
    (8, Outcome.CONNECT_FAILED),
    (9, Outcome.DNS),
    (10, Outcome.TLS),
    (11, Outcome.REDIRECT_LOOP),
    (12, Outcome.TOO_MANY_REDIRECTS),
    (13, Outcome.TOO_LARGE),
    (14, Outcome.BLOCKED),
    (15, Outcome.PRIVATE_ADDRESS),
    (16, Outcome.ROBOTS),
    (17, Outcome.PROTOCOL_ERROR),
    (18, Outcome.BAD_URL),
)
_CODE_OF = {outcome: code for code, outcome in CODES}
_OUTCOME_OF = {_PLAIN: Outcome.OK, **dict(CODES)}
_STATES = (State.OPENED, State.FAILED, State.UNSURE)
_STATE_NUMBER = {state: number for number, state in enumerate(_STATES)}


def encode(samples: Iterable[Sample]) -> bytes:
    """The bytes of samples with rising minutes.

    ValueError where two share a minute, the order is wrong or a value is out of range.
    """
    out = bytearray((VERSION,))
    last = -1
    for sample in samples:
        if not last < sample.minute < MINUTES_A_DAY:
            raise ValueError(f"minute {sample.minute} after minute {last}")
        _put(out, sample.minute - max(last, 0))
        last = sample.minute
        is_plain = sample.outcome is Outcome.OK and sample.status == 200
        code = _PLAIN if is_plain else _CODE_OF[sample.outcome]
        out.append(code | _STATE_NUMBER[sample.state] << 5 | sample.is_extra << 7)
        _put(out, hundredths_of(sample.seconds))
        if not is_plain:
            _put(out, sample.status or 0)
    return bytes(out)


def decode(series: bytes) -> tuple[Sample, ...]:
    """The samples of a series. ValueError where the bytes are no series."""
    if not series or series[0] != VERSION:
        raise ValueError("no series of this version")
    samples = []
    at, minute, end = 1, 0, len(series)
    try:
        while at < end:
            passed, at = _get(series, at)
            minute += passed
            flags = series[at]
            hundredths, at = _get(series, at + 1)
            code, status = flags & 31, 200
            if code != _PLAIN:
                status, at = _get(series, at)
            samples.append(
                Sample(
                    minute,
                    _STATES[flags >> 5 & 3],
                    _OUTCOME_OF[code],
                    hundredths / HUNDREDTHS,
                    status or None,
                    bool(flags >> 7),
                )
            )
    except (IndexError, KeyError) as error:
        raise ValueError("the series is cut or damaged") from error
    return tuple(samples)


def _put(out: bytearray, number: int) -> None:
    if number < 0:
        raise ValueError(f"{number} is negative")
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)


def _get(series: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        byte = series[at]
        at += 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, at
        shift += 7
