"""A day's series grows: every minute once, every slot counted once, whatever is told twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from xuncha.watch.codec import decode, encode
from xuncha.watch.sample import Sample
from xuncha.watch.schedule import slot_of


def add(series: bytes, samples: Iterable[Sample], per_day: int) -> bytes:
    """The series with further samples; the same bytes where nothing is new.

    A minute keeps the sample it has. A second visit in a slot is kept as an extra one: two
    monitors at once, or one started twice, do not count anything twice.
    """
    known = {sample.minute: sample for sample in decode(series)} if series else {}
    taken = {slot_of(s.minute, per_day) for s in known.values() if not s.is_extra}
    for sample in samples:
        if sample.minute in known:
            continue
        if not sample.is_extra:
            slot = slot_of(sample.minute, per_day)
            sample = replace(sample, is_extra=slot in taken)
            taken.add(slot)
        known[sample.minute] = sample
    return encode(known[minute] for minute in sorted(known))
