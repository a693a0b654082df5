"""What monitoring knows of a site's days, for the register's pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.watch.tally import Tally
from xuncha_platform.registry.models import Site
from xuncha_platform.watch.models import Day as WatchedDay
from xuncha_platform.web.charts import Day
from xuncha_platform.web.spoken import in_a_row

WEEK = 7
CALENDAR_DAYS = 182


def last_days(sites: Sequence[int], today: date | None = None) -> dict[int, list[float | None]]:
    """Site id → shares of the last seven full days, oldest first; sites never watched left out."""
    today = today or timezone.localdate()
    first = today - timedelta(days=WEEK)
    rows = WatchedDay.objects.filter(
        site_id__in=sites, day__gte=first, day__lt=today, vantage__is_own=True
    )
    found: dict[int, list[float | None]] = {}
    for site, day, samples, failed in rows.values_list("site_id", "day", "samples", "failed"):
        week = found.setdefault(site, [None] * WEEK)
        if samples:
            week[(day - first).days] = (samples - failed) / samples
    return found


def calendar_days(site: Site, today: date | None = None) -> list[Day]:
    """The last half year of a site's days that monitoring knows of."""
    from xuncha_platform.watch import queries

    today = today or timezone.localdate()
    first = today - timedelta(days=CALENDAR_DAYS)
    tallies = queries.days(site, first, today)
    return [Day(day, _share(tally), _said(tally)) for day, tally in sorted(tallies.items())]


def _share(tally: Tally) -> float | None:
    return (tally.samples - tally.failed) / tally.samples if tally.samples else None


def _said(tally: Tally) -> str:
    said = [
        _("%(samples)d 次监测,%(failed)d 次打不开")
        % {"samples": tally.samples, "failed": tally.failed}
    ]
    if tally.excused:
        said.append(_("报备停用期内 %(n)d 次") % {"n": tally.excused})
    if tally.cut:
        said.append(_("我方断网剔除 %(n)d 次") % {"n": tally.cut})
    return in_a_row(*said, mark=";")
