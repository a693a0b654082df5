"""Stretches of time that count for nobody: approved ones of the site, and our own outages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Excuse(StrEnum):
    """Why the site need not be open."""

    # 临时下线, approved: 每年不得超过1次,每次不得超过30天 (国办发〔2017〕47号 三(二)2).
    SUSPENSION = "suspension"
    # A maintenance window filed beforehand.
    MAINTENANCE = "maintenance"


@dataclass(frozen=True, slots=True)
class Span:
    """From `since` to `until`, both included, to the minute. `until` None: open."""

    since: datetime
    until: datetime | None
    # An Excuse value for the site's; what was seen for our own outages.
    reason: str = ""

    def covers(self, moment: datetime) -> bool:
        """Whether the minute that begins at `moment` lies in it."""
        begins = self.since.replace(second=0, microsecond=0)
        return begins <= moment and (self.until is None or moment <= self.until)


def covered(moment: datetime, spans: Iterable[Span]) -> bool:
    """Whether any of the spans covers the minute."""
    return any(span.covers(moment) for span in spans)


def joined(spans: Iterable[Span], apart: timedelta = timedelta()) -> tuple[Span, ...]:
    """Spans that overlap, or lie no more than `apart` from each other, as one; in order."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda one: one.since):
        last = out[-1] if out else None
        if last and (last.until is None or span.since <= last.until + apart):
            ends = (last.until, span.until)
            until = None if None in ends else max(end for end in ends if end is not None)
            out[-1] = Span(last.since, until, last.reason)
        else:
            out.append(span)
    return tuple(out)
