"""One process at a time runs a pass: it says so again and again, and whoever falls silent loses it."""

from __future__ import annotations

import os
import socket
import uuid
from datetime import timedelta

from django.db.models import F, Q
from django.utils import timezone

from xuncha_platform.campaigns.models import Pass, PassState, Visit, VisitState

# A process that has said nothing for so long is taken for dead.
SILENT = timedelta(seconds=60)


class Holder:
    """This process' hold on one pass."""

    def __init__(self, run: Pass) -> None:
        self.run = run
        self.name = f"{socket.gethostname()[:16]}-{os.getpid()}-{uuid.uuid4().hex[:6]}"[:40]
        self._said = timezone.now()

    def take(self) -> bool:
        """Take the pass on, if it is to be run and nobody else runs it."""
        silent = Q(beat_at__isnull=True) | Q(beat_at__lt=timezone.now() - SILENT) | Q(worker="")
        taken = Pass.objects.filter(
            silent, pk=self.run.pk, state__in=(PassState.WAITING, PassState.RUNNING)
        ).update(worker=self.name, beat_at=timezone.now(), state=PassState.RUNNING)
        if taken:
            Pass.objects.filter(pk=self.run.pk, started_at__isnull=True).update(
                started_at=timezone.now()
            )
            # What a process that died had in hand begins again; its `.part` files go on.
            Visit.objects.filter(run=self.run, state=VisitState.RUNNING).update(
                state=VisitState.WAITING
            )
        return bool(taken)

    def keep(self, pages: int) -> bool:
        """Say that we are alive and how many more pages were read; False: stop."""
        now = timezone.now()
        seconds = max(0, round((now - self._said).total_seconds()))
        kept = Pass.objects.filter(
            pk=self.run.pk, worker=self.name, state=PassState.RUNNING
        ).update(
            beat_at=now,
            pages=F("pages") + pages,
            worked_seconds=F("worked_seconds") + seconds,
        )
        self._said = now
        return bool(kept)

    def holds(self) -> bool:
        """Whether the pass is still ours to write results for, run or pausing."""
        return Pass.objects.filter(pk=self.run.pk, worker=self.name).exists()

    def release(self) -> None:
        """Give it up: what was in hand waits again."""
        if self.holds():
            Visit.objects.filter(run=self.run, state=VisitState.RUNNING).update(
                state=VisitState.WAITING
            )
            Pass.objects.filter(pk=self.run.pk, worker=self.name).update(worker="")
