"""The monitor's store on the platform's database."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from hashlib import sha256

from django.conf import settings
from django.db import DatabaseError, InterfaceError, OperationalError, connection, transaction

from xuncha.clock import day_of
from xuncha.watch.agenda import Watched
from xuncha.watch.freshness import FollowedPage, Look
from xuncha.watch.incidents import Incident as Seen
from xuncha.watch.monitor import StoreUnavailable
from xuncha.watch.prober import Taken
from xuncha.watch.spans import Span
from xuncha_platform.registry.models import Site
from xuncha_platform.watch import announced, services
from xuncha_platform.watch.freshness import note_looks, pages_due
from xuncha_platform.watch.lease import Lease
from xuncha_platform.watch.models import Canary, Incident, Vantage
from xuncha_platform.watch.rollups import tidying
from xuncha_platform.watch.rules import WATCHED

# Yesterday is summed up when the last visits of the day have long ended.
_TIDY_AFTER = timedelta(minutes=10)


@contextmanager
def _guarded() -> Iterator[None]:
    """A database that is away is trouble for now, not the end; the next call connects anew."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        connection.close()
        raise StoreUnavailable(str(error).strip().partition("\n")[0]) from error


class DatabaseStore:
    """Sites from the register, samples to the series; see xuncha.watch.monitor.Store."""

    def __init__(self, vantage: Vantage, lease: Lease) -> None:
        self._vantage, self._lease = vantage, lease
        self._tidied: date | None = None
        self._tidying: Iterator[None] = iter(())
        self._salt = sha256(f"watch\n{settings.SECRET_KEY}".encode()).hexdigest()

    @_guarded()
    def sites(self) -> Sequence[Watched]:
        """Running and suspended sites. Their plan depends on this installation's secret."""
        rows = Site.objects.filter(status__in=WATCHED).order_by("pk").values_list("pk", "url")
        return [Watched(number, url, f"{self._salt}{number}") for number, url in rows]

    @_guarded()
    def canaries(self) -> Sequence[Watched]:
        """The canaries in use."""
        rows = Canary.objects.filter(ended_on=None).order_by("pk").values_list("pk", "url")
        return [Watched(-number, url, f"canary{number}") for number, url in rows]

    @_guarded()
    def lasting(self) -> Mapping[int, Seen]:
        """The incidents that have not ended."""
        rows = Incident.objects.filter(vantage=self._vantage, ended=None, voided=False)
        return {row.site_id: Seen(row.since, row.called, None, row.failures) for row in rows}

    @_guarded()
    def record(self, taken: Sequence[Taken]) -> None:
        """Keep visits."""
        services.record(self._vantage, taken)

    @_guarded()
    def note_outages(self, spans: Sequence[Span]) -> None:
        """Keep outages of our own."""
        services.note_outages(self._vantage, spans)

    @_guarded()
    def pages_due(self, now: datetime, most: int) -> Sequence[FollowedPage]:
        """What was announced of closed sites, then home pages and columns not looked at for a day
        or a week, the longest first."""
        closed = announced.pages_due(now, most // 2)
        return [*closed, *pages_due(now, most - len(closed))]

    @_guarded()
    def note_looks(self, looks: Sequence[Look]) -> None:
        """Keep the newest dates seen, and what became of announcements."""
        with transaction.atomic():
            announced.note_looks([one for one in looks if one.page.announced])
            note_looks([one for one in looks if not one.page.announced])

    @_guarded()
    def keep_up(self, now: datetime) -> bool:
        """Say that we are alive and tidy a little; False where another process watches now."""
        if not self._lease.hold(now):
            return False
        today = day_of(now - _TIDY_AFTER)
        if today != self._tidied:
            self._tidying, self._tidied = tidying(self._vantage, today), today
        try:
            # A portion of the sites each time: visits never wait for long.
            next(self._tidying, None)
        except DatabaseError:
            # What was begun is begun anew.
            self._tidied = None
            raise
        return True
