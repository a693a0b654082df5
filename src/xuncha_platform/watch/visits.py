"""The samples of sites over some days, read from their series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date, datetime

from xuncha.watch.codec import decode
from xuncha.watch.sample import Sample, State, moment_of
from xuncha.watch.tally import Standing, standing
from xuncha_platform.watch.models import Series, Vantage
from xuncha_platform.watch.spans import excuses_between, outages_between

Visits = list[tuple[datetime, bool]]


def samples_of(
    vantage: Vantage, sites: Collection[int], first: date, last: date
) -> Iterator[tuple[int, date, tuple[Sample, ...]]]:
    """Site, day and samples, by site and day in order; days without any are left out."""
    rows = (
        Series.objects.filter(vantage=vantage, site__in=sites, day__gte=first, day__lte=last)
        .order_by("site_id", "day")
        .values_list("site_id", "day", "samples")
    )
    for site, day, samples in rows:
        yield site, day, decode(bytes(samples))


def visits_of(
    vantage: Vantage, sites: Collection[int], first: date, last: date
) -> dict[int, Visits]:
    """(moment, opened) of every visit that says something, second looks included, by site."""
    outages = outages_between(vantage, first, last)
    excuses = excuses_between(sites, first, last)
    says_something = (Standing.COUNTED, Standing.EXTRA)
    visits: dict[int, Visits] = defaultdict(list)
    for site, day, samples in samples_of(vantage, sites, first, last):
        for sample in samples:
            if standing(sample, day, outages, excuses.get(site, ())) in says_something:
                opened = sample.state is State.OPENED
                visits[site].append((moment_of(day, sample.minute), opened))
    return visits
