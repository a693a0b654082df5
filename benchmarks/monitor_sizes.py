"""What monitoring takes on disk, and how long a site's week takes to read."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from benchmarks.national_fill import fill
from xuncha.facts import Outcome
from xuncha.watch.codec import encode
from xuncha.watch.sample import Sample, State
from xuncha.watch.schedule import seconds_of_day
from xuncha.watch.tally import tally

KEPT_DAYS, YEAR = 90, 365
LAST = date(2026, 11, 21)


def sizes(site_count: str) -> dict[str, Any]:
    """Fill 90 days of samples and a year of sums for so many sites; the register is there."""
    from django.db import connection

    from xuncha_platform.registry.models import Site
    from xuncha_platform.watch import queries
    from xuncha_platform.watch.models import Day, Series
    from xuncha_platform.watch.own import own_vantage

    vantage = own_vantage()
    sites = list(Site.objects.order_by("pk")[: int(site_count)])
    Series.objects.all().delete()
    Day.objects.all().delete()
    before = _bytes(connection)
    dice = random.Random(4)
    fill(Series, _series(vantage, sites, dice))
    raw = _bytes(connection) - before
    fill(Day, _sums(vantage, sites, dice))
    summed = _bytes(connection) - before - raw
    asked = dice.sample(sites, min(200, len(sites)))
    return {
        "sites": len(sites),
        "series_bytes": raw / len(sites) / KEPT_DAYS,
        "day_bytes": summed / len(sites) / YEAR,
        "week_ms": _median_ms(lambda site: queries.week(site, LAST + timedelta(days=1)), asked),
        "round_ms_a_site": _round_ms(queries, asked),
    }


def _samples(site: int, day: date, dice: random.Random) -> list[Sample]:
    """A day as sites have them: quick mostly, two in a hundred failing."""
    found = []
    for second in seconds_of_day(str(site), day):
        if dice.random() < 0.02:
            one = Sample(second // 60, State.FAILED, Outcome.CONNECT_FAILED, 3.1)
        else:
            seconds = int(dice.lognormvariate(-1.2, 0.9) * 100) / 100
            one = Sample(second // 60, State.OPENED, Outcome.OK, min(14.99, seconds), 200)
        found.append(one)
    return found


def _series(vantage: Any, sites: list[Any], dice: random.Random) -> Iterator[dict[str, Any]]:
    for day in _days(KEPT_DAYS):
        days = [encode(samples) for samples in _made(sites, day, dice)]
        for site in sites:
            one = {"site_id": site.pk, "vantage_id": vantage.pk, "day": day}
            yield {**one, "samples": dice.choice(days)}


def _sums(vantage: Any, sites: list[Any], dice: random.Random) -> Iterator[dict[str, Any]]:
    from xuncha_platform.watch.models import Day
    from xuncha_platform.watch.rollups import row_of

    names = [field.attname for field in Day._meta.concrete_fields if not field.primary_key]
    for day in _days(YEAR):
        tallies = [tally(samples, day, 24) for samples in _made(sites, day, dice)]
        rows = [row_of(vantage, 0, day, one) for one in tallies]
        sums = [{name: getattr(row, name) for name in names} for row in rows]
        for site in sites:
            yield {**dice.choice(sums), "site_id": site.pk}


def _made(sites: list[Any], day: date, dice: random.Random) -> list[list[Sample]]:
    # One day as made stands for a hundred sites: what they take on disk is the same.
    return [_samples(number, day, dice) for number in range(max(5, len(sites) // 100))]


def _days(number: int) -> list[date]:
    return [LAST - timedelta(days=back) for back in reversed(range(number))]


def _bytes(connection: Any) -> int:
    with connection.cursor() as cursor:
        numbers = [
            cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        ]
    return int((numbers[0] - numbers[1]) * numbers[2])


def _median_ms(read: Any, sites: list[Any]) -> float:
    times = []
    for site in sites:
        since = time.perf_counter()
        read(site)
        times.append((time.perf_counter() - since) * 1000)
    return statistics.median(times)


def _round_ms(queries: Any, sites: list[Any]) -> float:
    since = time.perf_counter()
    queries.probes_of(sites, LAST + timedelta(days=1))
    return (time.perf_counter() - since) * 1000 / len(sites)
