"""Keep what a monitor saw: all of it or nothing, and nothing twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from django.db import connection, transaction

from xuncha.watch.codec import encode
from xuncha.watch.prober import Taken
from xuncha.watch.sample import Sample
from xuncha.watch.series import add
from xuncha.watch.spans import Span
from xuncha_platform.watch.following import follow, void
from xuncha_platform.watch.models import Outage, Series, Vantage

Key = tuple[int, date]
_EMPTY = encode(())


def record(vantage: Vantage, taken: Sequence[Taken]) -> None:
    """Add visits to the series of their days and follow the incidents of their sites.

    One transaction; a visit that is there already changes nothing.
    """
    samples: dict[Key, list[Sample]] = defaultdict(list)
    for one in taken:
        samples[one.site.id, one.day].append(one.sample)
    with transaction.atomic():
        keep(vantage, samples, vantage.per_day)
        follow(vantage, taken)


def keep(vantage: Vantage, samples: Mapping[Key, Sequence[Sample]], per_day: int) -> None:
    """Add samples to series, inside a transaction; one a slot of the day counts."""
    rows = _rows(vantage, samples)
    missing = [
        Series(site_id=s, vantage=vantage, day=d, samples=_EMPTY)
        for s, d in samples
        if (s, d) not in rows
    ]
    if missing:
        # Another process may make the same row at this moment: then it is taken from there.
        Series.objects.bulk_create(missing, ignore_conflicts=True)
        rows = _rows(vantage, samples)
    changed = []
    for key, more in samples.items():
        number, before = rows[key]
        after = add(before, more, per_day)
        if after != before:
            changed.append((after, number))
    _write(changed)


def note_outages(vantage: Vantage, spans: Sequence[Span]) -> None:
    """Keep outages of our own. One that is known by its beginning has grown."""
    with transaction.atomic():
        for span in spans:
            Outage.objects.update_or_create(
                vantage=vantage,
                since=span.since,
                defaults={"until": span.until, "reason": span.reason[:200]},
            )
        void(vantage, spans)


def _rows(vantage: Vantage, keys: Mapping[Key, object]) -> dict[Key, tuple[int, bytes]]:
    """The series there are, held for this transaction: key → row number and bytes."""
    rows = (
        Series.objects.select_for_update()
        .filter(vantage=vantage, site__in={s for s, _ in keys}, day__in={d for _, d in keys})
        .order_by("id")
        .values_list("id", "site_id", "day", "samples")
    )
    return {(site, day): (number, bytes(samples)) for number, site, day, samples in rows}


def _write(changed: Sequence[tuple[bytes, int]]) -> None:
    # bulk_update would build one statement with a CASE a row: ten times the work.
    table = connection.ops.quote_name(Series._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {table} SET samples = %s WHERE id = %s", changed)
