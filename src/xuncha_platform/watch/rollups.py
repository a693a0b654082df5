"""Days are summed up when they are over; samples go after 90 days, the sums stay."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Min

from xuncha.watch.sample import HUNDREDTHS
from xuncha.watch.tally import Tally, tally
from xuncha_platform.registry.models import Site
from xuncha_platform.watch.models import Day, Series, Vantage
from xuncha_platform.watch.rates import rates_of
from xuncha_platform.watch.spans import excuses_between, outages_between
from xuncha_platform.watch.visits import samples_of

KEEP_DAYS = 90
# So many sites in one transaction: nobody waits long for it.
_SITES_AT_ONCE = 500
_FIELDS = ("samples", "failed", "slow", "cut", "excused", "unsure", "gap_minutes", "least", "most")
_A_DAY = timedelta(days=1)


def tidy(vantage: Vantage, today: date) -> None:
    """What is due once a day: sum up what is over, let go of what is old. Safe to repeat."""
    for _ in tidying(vantage, today):
        pass


def tidying(vantage: Vantage, today: date) -> Iterator[None]:
    """The same in small steps, for who has other things to do in between.

    Broken off anywhere, the next time begins with the day that was not finished.
    """
    yield from _sum_up_until(vantage, today - _A_DAY)
    yield from _let_go_before(vantage, today - timedelta(days=KEEP_DAYS))


def sum_up_day(vantage: Vantage, day: date) -> int:
    """Write the sums of every site visited on a day, over those there are; gives how many."""
    return sum(_sum_up(vantage, sites, day) for sites in _portions())


def _sum_up_until(vantage: Vantage, last: date) -> Iterator[None]:
    day = vantage.summed_until or _first_day(vantage)
    while day is not None and day <= last:
        # The last day that was summed up once more: an outage may have become known later.
        for sites in _portions():
            _sum_up(vantage, sites, day)
            yield
        _remember(vantage, summed_until=day)
        day += _A_DAY


def _let_go_before(vantage: Vantage, keep_from: date) -> Iterator[None]:
    day = vantage.kept_from or _first_day(vantage)
    while day is not None and day < keep_from:
        for sites in _portions():
            with transaction.atomic():
                # The last word on that day, with every suspension and outage known by now.
                _sum_up(vantage, sites, day)
                Series.objects.filter(vantage=vantage, site__in=sites, day=day).delete()
            yield
        day += _A_DAY
        _remember(vantage, kept_from=day)


def _sum_up(vantage: Vantage, sites: Collection[int], day: date) -> int:
    outages = outages_between(vantage, day, day)
    excuses = excuses_between(sites, day, day)
    per_day = rates_of(vantage)(day)
    rows = [
        row_of(vantage, site, day, tally(samples, day, per_day, outages, excuses.get(site, ())))
        for site, _, samples in samples_of(vantage, sites, day, day)
    ]
    with transaction.atomic():
        Day.objects.bulk_create(
            rows,
            update_conflicts=True,
            unique_fields=["site", "vantage", "day"],
            update_fields=_FIELDS,
        )
    return len(rows)


def row_of(vantage: Vantage, site: int, day: date, sums: Tally) -> Day:
    """A day's sums as they are kept."""
    return Day(
        site_id=site,
        vantage=vantage,
        day=day,
        samples=sums.samples,
        failed=sums.failed,
        slow=sums.slow,
        cut=sums.cut,
        excused=sums.excused,
        unsure=sums.unsure,
        gap_minutes=sums.gap_minutes,
        least=_hundredths(sums.least_seconds),
        most=_hundredths(sums.most_seconds),
    )


def _hundredths(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * HUNDREDTHS)


def _portions() -> Iterator[list[int]]:
    sites = list(Site.objects.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(sites), _SITES_AT_ONCE):
        yield sites[start : start + _SITES_AT_ONCE]


def _first_day(vantage: Vantage) -> date | None:
    return Series.objects.filter(vantage=vantage).aggregate(first=Min("day"))["first"]


def _remember(vantage: Vantage, **values: date) -> None:
    Vantage.objects.filter(pk=vantage.pk).update(**values)
    for name, value in values.items():
        setattr(vantage, name, value)
