"""The pace that a tool kept towards every host, read from the server's own log."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

# What a busy machine may add between the client's clock and the server's.
TOLERANCE_SECONDS = 0.02
# Start and end of a request, in seconds, and what it asked for.
Span = tuple[float, float, str]
# nginx counts in milliseconds: a request that took none was there all the same.
_SHORTEST_SECONDS = 0.001


@dataclass(frozen=True)
class Pace:
    """What the hosts saw. Gaps are those between the beginnings of two requests of one host."""

    hosts: int
    requests: int
    most_at_once: int
    # The shortest of all gaps, and the one that one in a hundred is shorter than; seconds.
    shortest_gap: float
    hundredth_gap: float
    # Gaps shorter than the wanted one by more than TOLERANCE_SECONDS.
    too_short: int
    # Those of them that are left when nobody counts what other sites link to: it may be asked by a
    # process that has not this host's own site.
    too_short_of_its_own: int


def read_spans(log: Path, start: int = 0) -> dict[str, list[Span]]:
    """Every host's requests from lines “host end seconds path”, from byte `start` of the log on."""
    spans: dict[str, list[Span]] = defaultdict(list)
    with log.open("rb") as lines:
        lines.seek(start)
        for line in lines:
            host, end, seconds, path = line.decode(errors="replace").split(" ", 3)
            begin = float(end) - max(float(seconds), _SHORTEST_SECONDS)
            spans[host].append((begin, float(end), path.strip()))
    return spans


def pace_of(spans: dict[str, list[Span]], wanted_gap: float, linked: str) -> Pace:
    """The pace of all hosts together; there is a request at least.

    Paths that match the pattern `linked` are linked to by other sites.
    """
    gaps = sorted(gap for each in spans.values() for gap in _gaps(each))
    own = [[span for span in each if not re.search(linked, span[2])] for each in spans.values()]
    least = wanted_gap - TOLERANCE_SECONDS
    return Pace(
        hosts=len(spans),
        requests=sum(map(len, spans.values())),
        most_at_once=max(map(_most_at_once, spans.values())),
        shortest_gap=round(gaps[0], 3) if gaps else 0.0,
        hundredth_gap=round(gaps[len(gaps) // 100], 3) if gaps else 0.0,
        too_short=sum(gap < least for gap in gaps),
        too_short_of_its_own=sum(gap < least for each in own for gap in _gaps(each)),
    )


def _gaps(spans: Sequence[Span]) -> Iterable[float]:
    starts = sorted(start for start, _, _ in spans)
    return (after - before for before, after in zip(starts, starts[1:], strict=False))


def _most_at_once(spans: Sequence[Span]) -> int:
    # One that ends at the very millisecond at which another begins is not at once with it.
    moments = sorted([(start, 1) for start, *_ in spans] + [(end, -1) for _, end, _ in spans])
    most = now = 0
    for _, change in moments:
        now += change
        most = max(most, now)
    return most
