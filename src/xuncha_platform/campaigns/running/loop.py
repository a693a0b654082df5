"""The work of one pass, in this process, until it is done, paused or taken away."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from xuncha.errors import InputError
from xuncha.runners.local import LocalRunner
from xuncha.runners.task import WAIT_SECONDS, Done, Runner
from xuncha_platform.campaigns.models import CampaignSite, Pass, Visit, VisitState
from xuncha_platform.campaigns.rules.crawling import crawl_settings, fetch_settings
from xuncha_platform.campaigns.running.holding import Holder
from xuncha_platform.campaigns.running.tasks import TaskMaker
from xuncha_platform.campaigns.services.ending import end_pass
from xuncha_platform.campaigns.services.landing import land_result

# So often the pass says how far it is.
BEAT_SECONDS = 2.0
# So many tasks are made at once: each batch asks for its probes in a few queries.
BATCH = 50

Stopped = Callable[[], bool]


def run_pass(run_id: int, is_stopped: Stopped = lambda: False) -> None:
    """Inspect the sites of a pass that still wait; nothing where another process does so."""
    run = Pass.objects.select_related("campaign").get(pk=run_id)
    holder = Holder(run)
    if not holder.take():
        return
    try:
        _Work(run, holder, is_stopped).go()
    finally:
        holder.release()


class _Work:
    """The runner and what it has in hand."""

    def __init__(self, run: Pass, holder: Holder, is_stopped: Stopped) -> None:
        self._run, self._holder, self._is_stopped = run, holder, is_stopped
        self._maker = TaskMaker(run)
        self._pages: dict[int, int] = {}
        self._told = 0
        self._beat = time.monotonic()
        self._in_hand: dict[str, CampaignSite] = {}

    def go(self) -> None:
        """Work until nothing waits and nothing is in hand."""
        values = self._run.campaign.settings
        runner = LocalRunner(
            fetch_settings(values), crawl_settings(values), os.cpu_count() or 1, self._read
        )
        try:
            while self._goes_on():
                self._give(runner)
                if not self._in_hand:
                    break
                for done in runner.wait(WAIT_SECONDS):
                    self._land(done)
        finally:
            runner.stop()
        self._tell()
        if not self._waiting().exists() and not self._in_hand and self._holder.holds():
            end_pass(self._run.pk)

    def _goes_on(self) -> bool:
        if self._is_stopped():
            return False
        if time.monotonic() - self._beat < BEAT_SECONDS:
            return True
        return self._tell()

    def _tell(self) -> bool:
        """Say how far we are; False where the pass was paused, cancelled or taken away."""
        self._beat = time.monotonic()
        pages = sum(self._pages.values())
        more, self._told = max(0, pages - self._told), pages
        return self._holder.keep(more)

    def _read(self, process: int, pages: int) -> None:
        self._pages[process] = pages

    def _waiting(self) -> QuerySet[Visit]:
        return Visit.objects.filter(run=self._run, state=VisitState.WAITING)

    def _give(self, runner: Runner) -> None:
        room = min(runner.room(), BATCH)
        if not room:
            return
        visits = self._waiting().select_related("campaign_site__site")[:room]
        rows = [visit.campaign_site for visit in visits]
        for row, task in zip(rows, self._maker.tasks(rows), strict=True):
            self._in_hand[task.key] = row
            runner.give(task)
        Visit.objects.filter(run=self._run, campaign_site__in=rows).update(
            state=VisitState.RUNNING, started_at=timezone.now()
        )

    def _land(self, done: Done) -> None:
        row = self._in_hand.pop(done.task.key)
        problem = "" if done.report else done.problem
        try:
            self._store(row, problem)
        except (InputError, OSError, ValueError) as error:
            # Its files are not as they should be: the site stays without a report, and says so.
            self._store(row, " ".join(str(error).split())[:500])

    def _store(self, row: CampaignSite, problem: str) -> None:
        with transaction.atomic():
            if not self._holder.holds():
                # Another process has taken over: the result will be its own.
                return
            result = land_result(self._run, row, self._maker.folder(row), problem)
            Visit.objects.filter(run=self._run, campaign_site=row).update(
                state=VisitState.FAILED if problem else VisitState.DONE,
                ended_at=timezone.now(),
                pages=result.pages,
            )
