"""A job in the hands of a worker: its payload, its heartbeat, its progress."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, Self

from django.db import Error, connection

from xuncha_platform.jobs.models.job import Job
from xuncha_platform.jobs.table import LEASE, LeaseLost, renew

log = logging.getLogger(__name__)

BEAT_SECONDS = 5.0


class Interrupted(Exception):
    """The worker stops: the job goes back as it was."""


class Work:
    """While it is open, a thread renews the lease.

    The lease is lost when the database says so, or when it could not be renewed in time: then
    another worker may have the job, and whatever this one does is for nothing.
    """

    def __init__(
        self,
        job: Job,
        engine: str = "local",
        asked_to_stop: Callable[[], bool] = lambda: False,
        beat_seconds: float = BEAT_SECONDS,
    ) -> None:
        self.job = job
        # Who does the work of rounds (xuncha/runners/choose.py).
        self.engine = engine
        self._asked_to_stop = asked_to_stop
        self._beat_seconds = beat_seconds
        self._progress: dict[str, Any] = {}
        self._renewed_at = time.monotonic()
        self._is_lost = False
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._beat, name=f"beat-{job.pk}", daemon=True)

    @property
    def payload(self) -> dict[str, Any]:
        """What the job was enqueued with."""
        payload: dict[str, Any] = self.job.payload
        return payload

    def progress(self, done: int, total: int, text: str = "") -> None:
        """Say how far it is; written with the next beat."""
        self._progress = {
            "progress_done": done,
            "progress_total": total,
            "progress_text": text[:300],
        }

    def is_lost(self) -> bool:
        """Whether the lease is no longer ours."""
        return self._is_lost or time.monotonic() - self._renewed_at > LEASE.total_seconds()

    def check(self) -> None:
        """Call it now and then. LeaseLost or Interrupted when it is time to leave."""
        if self.is_lost():
            raise LeaseLost(str(self.job))
        if self._asked_to_stop():
            raise Interrupted

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _beat(self) -> None:
        try:
            while not self._is_over.wait(self._beat_seconds):
                self._renew()
        finally:
            connection.close()

    def _renew(self) -> None:
        asked_at = time.monotonic()
        try:
            if renew(self.job, **self._progress):
                self._renewed_at = asked_at
            else:
                self._is_lost = True
        except Error as error:
            # The database restarts: there is time until the lease runs out.
            log.warning("job %s: cannot renew: %s", self.job.pk, error)
            connection.close()
