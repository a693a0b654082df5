"""What pages and rounds ask of monitoring."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from xuncha.clock import day_of
from xuncha.facts import Probe
from xuncha.watch.compare import Compared, Elsewhere, compare, elsewhere_during
from xuncha.watch.sample import HUNDREDTHS, minute_of, probe_of
from xuncha.watch.schedule import MINUTES_A_DAY
from xuncha.watch.tally import Tally, counted, tally
from xuncha.watch.week import Week, week_of
from xuncha_platform.registry.models import Site
from xuncha_platform.watch.models import Day, Incident, Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.rates import rates_of
from xuncha_platform.watch.spans import excuses_between, outages_between
from xuncha_platform.watch.visits import samples_of, visits_of

# A week before the time point, and the day of it.
_DAYS = timedelta(days=7)


def week(
    site: Site, as_of: date, now: datetime | None = None, vantage: Vantage | None = None
) -> Week:
    """The availability of a site's week before `as_of`. `now` limits the gaps of today."""
    return week_of(days(site, as_of - _DAYS, as_of, now, vantage), as_of)


def days(
    site: Site,
    first: date,
    last: date,
    now: datetime | None = None,
    vantage: Vantage | None = None,
) -> dict[date, Tally]:
    """What each day from `first` to `last` came to: from its samples, or what is kept of them."""
    vantage = vantage or own_vantage()
    found = {
        row.day: tally_of(row)
        for row in Day.objects.filter(site=site, vantage=vantage, day__gte=first, day__lte=last)
    }
    outages = outages_between(vantage, first, last)
    excuses = excuses_between([site.pk], first, last).get(site.pk, ())
    per_day = rates_of(vantage)
    for _, day, samples in samples_of(vantage, [site.pk], first, last):
        passed = _passed(day, now)
        found[day] = tally(samples, day, per_day(day), outages, excuses, passed)
    return found


def probes_for(site: Site, as_of: date) -> tuple[Probe, ...]:
    """The samples that a round of inspection judges a site's availability by."""
    return probes_of([site], as_of).get(site.pk, ())


def probes_of(sites: Iterable[Site], as_of: date) -> dict[int, tuple[Probe, ...]]:
    """The same for many sites at once, by the site's id."""
    urls = {site.pk: site.url for site in sites}
    vantage, first = own_vantage(), as_of - _DAYS
    outages = outages_between(vantage, first, as_of)
    excuses = excuses_between(urls, first, as_of)
    probes: dict[int, list[Probe]] = defaultdict(list)
    for site, day, samples in samples_of(vantage, urls, first, as_of):
        good = counted(samples, day, outages, excuses.get(site, ()))
        probes[site] += [probe_of(urls[site], day, sample) for sample in good]
    return {site: tuple(found) for site, found in probes.items()}


def elsewhere(incident: Incident, other: Vantage, now: datetime) -> Elsewhere:
    """What another vantage says of an incident."""
    until = incident.ended or now
    first, last = day_of(incident.since) - timedelta(days=1), day_of(until)
    visits = visits_of(other, [incident.site_id], first, last)
    return elsewhere_during(incident.since, until, visits[incident.site_id])


def compared(site: Site, other: Vantage, first: date, last: date) -> tuple[Compared, ...]:
    """Each failure seen from here, against another vantage."""
    ours = visits_of(own_vantage(), [site.pk], first, last)
    theirs = visits_of(other, [site.pk], first, last)
    return compare(ours[site.pk], theirs[site.pk])


def tally_of(row: Day) -> Tally:
    """A kept day as the core counts it."""
    return Tally(
        row.samples,
        row.failed,
        row.slow,
        row.cut,
        row.excused,
        row.unsure,
        row.gap_minutes,
        None if row.least is None else row.least / HUNDREDTHS,
        None if row.most is None else row.most / HUNDREDTHS,
    )


def _passed(day: date, now: datetime | None) -> int:
    return minute_of(now) if now is not None and day_of(now) == day else MINUTES_A_DAY
