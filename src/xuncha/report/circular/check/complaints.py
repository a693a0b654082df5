"""找错 messages: received, done, on time, overdue, and their three rates."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.report.circular.check.counts import check_share
from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.facts.node import Node

_RATES = (("done_rate_pct", "done"), ("on_time_rate_pct", "on_time"), ("reply_rate_pct", "replied"))


def check_complaints(complaints: Node) -> Iterator[Fault]:
    """Rates of the messages received. Done and on time are two rates and may differ."""
    received = complaints.number("received")
    overdue = complaints.number("overdue")
    for rate_name, part_name in _RATES:
        part = complaints.number(part_name, f"{part_name}_derived")
        if received and part and part.value > received.value:
            limit = f"≤{received.text}"
            yield Fault(part.path, part.text, limit, str(received), Kind.EXCEEDS)
            continue
        rate = complaints.number(rate_name)
        yield from check_share(rate, part, received, strict_100=True)
    rate = complaints.number("on_time_rate_pct")
    if rate and rate.value == 100 and overdue and overdue.value > 0:
        yield Fault(rate.path, rate.text, "<100", str(overdue), Kind.HUNDRED)
    if received and overdue and overdue.value > received.value:
        yield Fault(overdue.path, overdue.text, f"≤{received.text}", str(received), Kind.EXCEEDS)
