"""The monitor at work on the platform: in a command of its own, or in a thread of `serve`."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import InterfaceError, OperationalError, connection

from xuncha import clock
from xuncha.fetch.client import Client
from xuncha.settings import FetchSettings
from xuncha.terminal.progress import note
from xuncha.watch.follower import Follower
from xuncha.watch.monitor import Monitor, StoreUnavailable
from xuncha.watch.once import visit_all
from xuncha.watch.prober import MOST_UNDER_WAY, Prober
from xuncha.watch.sample import State
from xuncha_platform.watch import rates
from xuncha_platform.watch.asking import settings_of_visits
from xuncha_platform.watch.dbclock import DatabaseClock
from xuncha_platform.watch.lease import Lease
from xuncha_platform.watch.models import Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.store import DatabaseStore

Stop = Callable[[], bool]
_DATABASE_AWAY = (OperationalError, InterfaceError, StoreUnavailable)
_SAY_ALIVE_EVERY = timedelta(seconds=10)
_WAIT_SECONDS = 1.0
_TELL_EVERY_SECONDS = 600.0


def watch(stop: Stop, per_day: int | None = None, settings: FetchSettings | None = None) -> None:
    """Watch until `stop` says so. Waits while another process watches; survives its database."""
    lease: Lease | None = None
    moment = DatabaseClock()
    try:
        while not stop():
            try:
                vantage = _vantage(per_day)
                # Later changes are made on the page (rate.py) and stand.
                per_day = None
                lease = lease or Lease(vantage)
                if lease.hold(moment.set()):
                    asking = settings or settings_of_visits()
                    _watch_while_held(vantage, lease, stop, asking, moment)
                else:
                    _others.tell(lease.held_by())
            except _DATABASE_AWAY as error:
                # The next turn begins anew.
                connection.close()
                _away.tell(error)
            _pause(stop)
    finally:
        _leave(lease)


def watch_once(stop: Stop, settings: FetchSettings | None = None) -> Counter[State]:
    """Visit every site once and keep the samples; what they say, counted."""
    vantage = own_vantage()
    store = DatabaseStore(vantage, Lease(vantage))
    moment = DatabaseClock()
    moment.set()
    with _client(settings or settings_of_visits(), moment) as client:
        return visit_all(store, Prober(client), moment, stop)


def _watch_while_held(
    vantage: Vantage, lease: Lease, stop: Stop, settings: FetchSettings, moment: DatabaseClock
) -> None:
    store = DatabaseStore(vantage, lease)
    alive = _Alive(store, stop, vantage.per_day, moment)
    with _client(settings, moment) as client:
        follower = Follower(store, client, moment)
        prober = Prober(client)
        Monitor(store, prober, moment, vantage.per_day, _away.tell, follower).run(alive.is_over)


class _Alive:
    """Says every few seconds that this process watches, and hears whether it still may, and whether
    as often as before."""

    def __init__(
        self, store: DatabaseStore, stop: Stop, per_day: int, moment: DatabaseClock
    ) -> None:
        self._store, self._stop, self._per_day, self._moment = store, stop, per_day, moment
        self._said = datetime.min.replace(tzinfo=clock.SHANGHAI)

    def is_over(self) -> bool:
        """Whether to stop: asked to, another process has taken over, or the rate was changed."""
        if self._stop():
            return True
        now = clock.now()
        # Either way: this machine's clock may be set back.
        if abs(now - self._said) < _SAY_ALIVE_EVERY:
            return False
        self._said = now
        try:
            is_ours = self._store.keep_up(self._moment.set())
            return not is_ours or own_vantage().per_day != self._per_day
        except _DATABASE_AWAY as trouble:
            connection.close()
            _away.tell(trouble)
            return False


class _Notice:
    """A line on stderr, not more often than every ten minutes."""

    def __init__(self, chinese: str, english: str) -> None:
        self._chinese, self._english = chinese, english
        self._told = -_TELL_EVERY_SECONDS

    def tell(self, what: object) -> None:
        """Say it unless it was said lately."""
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY_SECONDS:
            self._told = now
            note(self._chinese.format(what), self._english.format(what))


_away = _Notice(
    "监测:数据库暂时用不了({})。结果先留在内存,恢复后写入。",
    "Monitor: the database is away ({}). Samples are kept until it is back.",
)
_others = _Notice(
    "另一进程({})正在监测,本进程等着接手。",
    "Another process ({}) watches; this one waits to take over.",
)


@contextmanager
def _client(settings: FetchSettings, moment: DatabaseClock) -> Iterator[Client]:
    client = Client(settings, moment, MOST_UNDER_WAY)
    try:
        yield client
    finally:
        client.close()


def _vantage(per_day: int | None) -> Vantage:
    vantage = own_vantage()
    return vantage if per_day is None else rates.change(vantage, per_day)


def _pause(stop: Stop) -> None:
    until = time.monotonic() + _WAIT_SECONDS
    while not stop() and time.monotonic() < until:
        time.sleep(0.1)


def _leave(lease: Lease | None) -> None:
    try:
        if lease is not None:
            lease.give_back()
    except _DATABASE_AWAY as error:
        # It runs out by itself.
        _away.tell(error)
    finally:
        connection.close()
