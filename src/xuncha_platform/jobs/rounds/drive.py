"""The work of a round: take sites in hand, have a runner inspect them, store each end.

Any number of these may work on one round (its lanes). Killed at any moment, it leaves rows that
become free with its lease; the next one goes on from the evidence that is there.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.db import Error, connection, transaction
from django.db.models import QuerySet

from xuncha.clock import now, stamp
from xuncha.runners.bringing import BringsHome
from xuncha.runners.choose import open_runner
from xuncha.runners.task import WAIT_SECONDS, Done, Fate, Runner
from xuncha_platform.jobs import hooks
from xuncha_platform.jobs.models.rounds import Round, RoundSite, RoundState, SiteState
from xuncha_platform.jobs.rounds import places
from xuncha_platform.jobs.rounds.hold import free_the_dead, give_back, holder_of, take_sites
from xuncha_platform.jobs.rounds.plan import RoundSettings, Tasks
from xuncha_platform.jobs.rounds.progress import progress
from xuncha_platform.jobs.rounds.room import LEAST_BYTES, is_short_of_room
from xuncha_platform.jobs.rounds.service import open_lane, put_to_work
from xuncha_platform.jobs.rounds.store import store
from xuncha_platform.jobs.rounds.turns import turns_of_machines
from xuncha_platform.jobs.table import database_now
from xuncha_platform.jobs.trouble import THE_DATABASE
from xuncha_platform.jobs.words import short_of_room
from xuncha_platform.jobs.work import Work

log = logging.getLogger(__name__)

# How often it is looked whether the round was paused and whether sites became free.
_LOOK_SECONDS = 1.0
# Sites taken with one statement.
_MOST_AT_ONCE = 300
# How long a lane rests that found this process at work on its round already.
_LANE_PAUSE = timedelta(seconds=60)
# The rounds this process works on.
_HERE: set[int] = set()
_LOCK = threading.Lock()


def drive(work: Work) -> Callable[[], object] | None:
    """Work on the round until nothing is left for this lane, or it is paused or cancelled."""
    round_ = Round.objects.get(pk=work.payload["round"])
    if round_.state != RoundState.RUNNING:
        return lambda: _leave(round_)
    with _one_here(round_.pk) as is_first:
        if not is_first:
            return lambda: _wait_for_another_machine(round_, work.payload["lane"])
        settings = RoundSettings.from_json(round_.settings)
        jobs = os.cpu_count() or 1
        runner = open_runner(work.engine, settings.fetch, settings.crawl, jobs)
        if round_.store and round_.hook:
            # Whoever is told of the results reads the files.
            runner = BringsHome(runner)
        turns = turns_of_machines(work.engine, settings.fetch.delay_seconds)
        driver = _Driver(work, round_, runner)
        try:
            driver.run()
        finally:
            runner.stop()
            if turns:
                turns.stop()
            driver.give_back()
    return lambda: _leave(round_)


@contextmanager
def _one_here(pk: int) -> Iterator[bool]:
    """Whether no other thread of this process works on the round: one uses all cores already."""
    with _LOCK:
        is_first = pk not in _HERE
        _HERE.add(pk)
    try:
        yield is_first
    finally:
        if is_first:
            _HERE.discard(pk)


def _wait_for_another_machine(round_: Round, lane: int) -> None:
    """The lane stays open for whoever asks later."""
    if Round.objects.filter(pk=round_.pk, state=RoundState.RUNNING).exists():
        open_lane(round_, lane, database_now() + _LANE_PAUSE)


class _Driver:
    def __init__(self, work: Work, round_: Round, runner: Runner) -> None:
        self._work, self._round, self._runner = work, round_, runner
        self._holder = holder_of(work.job)
        self._tasks = Tasks(round_)
        self._folder = places.found(round_.out)
        self._is_short = False
        self._held: dict[str, RoundSite] = {}
        # Ends that the database could not take when they came.
        self._unstored: list[Done] = []
        self._look_at = 0.0
        self._is_running = True
        self._is_open = True

    def run(self) -> None:
        """Until nothing is left. LeaseLost or Interrupted as `Work.check` says."""
        while self._is_running and (self._is_open or self._held):
            self._work.check()
            if time.monotonic() >= self._look_at:
                self._look_at = time.monotonic() + _LOOK_SECONDS
                self._patiently(self._look)
            if self._held:
                self._unstored += self._runner.wait(WAIT_SECONDS)
            else:
                time.sleep(WAIT_SECONDS)
            self._patiently(self._store)

    def give_back(self) -> None:
        """Free what is held. Where the database is away, it becomes free with the lease."""
        try:
            give_back(self._holder)
        except Error as error:
            log.warning("round %s: cannot give back: %s", self._round.pk, error)
            connection.close()

    def _patiently(self, step: Callable[[], None]) -> None:
        """A database that restarts is waited for, as long as the lease lasts."""
        try:
            step()
        except Error as error:
            THE_DATABASE.tell(error)
            connection.close()

    def _look(self) -> None:
        self._round.refresh_from_db()
        self._is_running = self._round.state == RoundState.RUNNING
        if not self._is_running:
            return
        waits_for = self._wants_room()
        most = 0 if waits_for else min(self._runner.room(), _MOST_AT_ONCE)
        for row in take_sites(self._round, self._holder, most):
            self._held[str(row.pk)] = row
            self._runner.give(self._tasks.of(row, stamp(now())))
        self._is_open = _open_sites(self._round).exists()
        far = progress(self._round)
        self._work.progress(far.ended, far.total, waits_for)

    def _wants_room(self) -> str:
        """What the round waits for while its disk is as good as full; empty where there is room."""
        is_short = is_short_of_room(self._folder)
        text = short_of_room(LEAST_BYTES) if is_short else ""
        if is_short and not self._is_short:
            log.warning("round %s: %s", self._round.pk, text)
        self._is_short = is_short
        return text

    def _store(self) -> None:
        while self._unstored:
            done = self._unstored[0]
            is_the_disks = done.fate is Fate.FAILED and is_short_of_room(self._folder)
            if not store(self._held[done.task.key], done, costs_a_try=not is_the_disks):
                log.warning("%s: held by another by now, not stored", done.task.crawl.site.url)
            del self._held[done.task.key], self._unstored[0]


def _open_sites(round_: Round) -> QuerySet[RoundSite]:
    return RoundSite.objects.filter(round=round_, state__in=(SiteState.WAITING, SiteState.LEASED))


def _leave(round_: Round) -> None:
    """With the job's completion: the last to leave ends the round; a resumed one goes on."""
    with transaction.atomic():
        locked = Round.objects.select_for_update().get(pk=round_.pk)
        if locked.state != RoundState.RUNNING:
            # Who was killed after it was paused or cancelled gave nothing back.
            free_the_dead(database_now())
        if locked.state == RoundState.CANCELLED:
            # What was under way when it was cancelled has been given back by now.
            _open_sites(locked).filter(state=SiteState.WAITING).update(state=SiteState.CANCELLED)
        if locked.state != RoundState.RUNNING:
            return
        if _open_sites(locked).exists():
            # Another lane still works, or someone resumed it while we were leaving.
            put_to_work(locked)
            return
        locked.state = RoundState.DONE
        locked.ended_at = database_now()
        locked.save(update_fields=("state", "ended_at"))
        hooks.ended(locked)
