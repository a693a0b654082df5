"""How often a day was asked for on which day: a gap is what was missed of the plan of that day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from django.db import transaction

from xuncha import clock
from xuncha.watch.sample import moment_of
from xuncha_platform.watch.models import PastRate, Vantage


def change(vantage: Vantage, per_day: int) -> Vantage:
    """Visit so often from now on, and remember how often it was until now; gives the vantage anew.

    Whoever may do this has been asked before (rate.py).
    """
    with transaction.atomic():
        stored = Vantage.objects.select_for_update().get(pk=vantage.pk)
        if stored.per_day != per_day:
            PastRate.objects.create(vantage=stored, until=clock.now(), per_day=stored.per_day)
            stored.per_day = per_day
            stored.save(update_fields=["per_day"])
    return stored


def rates_of(vantage: Vantage) -> Callable[[date], int]:
    """How often a site was to be visited on a day; on a day of change the least of what it was."""
    rows = PastRate.objects.filter(vantage=vantage).order_by("until", "pk")
    past = [(row.until, row.per_day) for row in rows]

    def on(day: date) -> int:
        begin, end = moment_of(day, 0), moment_of(day + timedelta(days=1), 0)
        since: datetime | None = None
        found = []
        for until, per_day in past:
            if until > begin and (since is None or since < end):
                found.append(per_day)
            since = until
        if since is None or since < end:
            found.append(vantage.per_day)
        return min(found)

    return on
