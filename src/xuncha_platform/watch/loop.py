"""The monitor at work on the platform: in a command of its own, or in a thread of `serve`."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import InterfaceError, OperationalError, connection

from xuncha import clock
from xuncha.fetch.client import Client
from xuncha.progress import note
from xuncha.settings import FetchSettings
from xuncha.watch.follower import Follower
from xuncha.watch.monitor import Monitor, StoreUnavailable
from xuncha.watch.once import visit_all
from xuncha.watch.prober import MOST_UNDER_WAY, Prober, probe_settings
from xuncha.watch.sample import State
from xuncha_platform.watch.lease import Lease
from xuncha_platform.watch.models import Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.store import DatabaseStore

Stop = Callable[[], bool]
_DATABASE_AWAY = (OperationalError, InterfaceError, StoreUnavailable)
_SAY_ALIVE_EVERY = timedelta(seconds=10)
_WAIT_SECONDS = 1.0


def watch(stop: Stop, per_day: int | None = None, settings: FetchSettings | None = None) -> None:
    """Watch until `stop` says so. Waits while another process watches; survives its database."""
    lease: Lease | None = None
    try:
        while not stop():
            try:
                vantage = _vantage(per_day)
                lease = lease or Lease(vantage)
                if lease.hold(clock.now()):
                    _watch_while_held(vantage, lease, stop, settings or probe_settings())
            except _DATABASE_AWAY as error:
                # The next turn begins anew.
                connection.close()
                _tell(error)
            _pause(stop)
    finally:
        _leave(lease)


def watch_once(stop: Stop, settings: FetchSettings | None = None) -> Counter[State]:
    """Visit every site once and keep the samples; what they say, counted."""
    vantage = own_vantage()
    store = DatabaseStore(vantage, Lease(vantage))
    with _client(settings or probe_settings()) as client:
        return visit_all(store, Prober(client), clock.now, stop)


@contextmanager
def in_background(settings: FetchSettings | None = None) -> Iterator[None]:
    """Watch in a thread while the block runs."""
    over = threading.Event()
    thread = threading.Thread(
        target=watch, args=(over.is_set,), kwargs={"settings": settings}, name="monitor"
    )
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _watch_while_held(vantage: Vantage, lease: Lease, stop: Stop, settings: FetchSettings) -> None:
    store = DatabaseStore(vantage, lease)
    alive = _Alive(store, stop)
    with _client(settings) as client:
        follower = Follower(store, client, clock.now)
        prober = Prober(client)
        Monitor(store, prober, clock.now, vantage.per_day, alive.troubled, follower).run(
            alive.is_over
        )


class _Alive:
    """Says every few seconds that this process watches, and hears whether it still may."""

    def __init__(self, store: DatabaseStore, stop: Stop) -> None:
        self._store, self._stop = store, stop
        self._said = datetime.min.replace(tzinfo=clock.SHANGHAI)
        self._is_troubled = False

    def is_over(self) -> bool:
        """Whether to stop: asked to, or another process has taken over."""
        if self._stop():
            return True
        now = clock.now()
        if now - self._said < _SAY_ALIVE_EVERY:
            return False
        self._said = now
        try:
            return not self._store.keep_up(now)
        except StoreUnavailable as trouble:
            self.troubled(trouble)
            return False

    def troubled(self, trouble: StoreUnavailable) -> None:
        """Say it once, not every two seconds."""
        if not self._is_troubled:
            _tell(trouble)
        self._is_troubled = True


@contextmanager
def _client(settings: FetchSettings) -> Iterator[Client]:
    client = Client(settings, clock.now, MOST_UNDER_WAY)
    try:
        yield client
    finally:
        client.close()


def _vantage(per_day: int | None) -> Vantage:
    vantage = own_vantage()
    if per_day is not None and vantage.per_day != per_day:
        vantage.per_day = per_day
        vantage.save(update_fields=["per_day"])
    return vantage


def _pause(stop: Stop) -> None:
    until = time.monotonic() + _WAIT_SECONDS
    while not stop() and time.monotonic() < until:
        time.sleep(0.1)


def _tell(error: Exception) -> None:
    note(
        f"监测:数据库暂时用不了({error})。结果先留在内存,恢复后写入。",
        f"Monitor: the database is away ({error}). Samples are kept until it is back.",
    )


def _leave(lease: Lease | None) -> None:
    try:
        if lease is not None:
            lease.give_back()
    except _DATABASE_AWAY as error:
        # It runs out by itself.
        _tell(error)
    finally:
        connection.close()
