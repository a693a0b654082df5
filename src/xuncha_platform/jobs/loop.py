"""The job loop: claim, work, complete. Some threads of it in `xuncha serve`, more in `worker`."""

from __future__ import annotations

import logging
import os
import random
import socket
import threading
import time
from collections.abc import Callable

from django.conf import settings
from django.db import (
    Error,
    InterfaceError,
    OperationalError,
    close_old_connections,
    connection,
)

from xuncha.words import speaking
from xuncha_platform.jobs import table
from xuncha_platform.jobs.kinds import KINDS
from xuncha_platform.jobs.models.job import Job
from xuncha_platform.jobs.table import LeaseLost
from xuncha_platform.jobs.trouble import THE_DATABASE
from xuncha_platform.jobs.words import one_line
from xuncha_platform.jobs.work import Interrupted, Work

log = logging.getLogger(__name__)

# How long an idle worker waits before it looks again, and after trouble with the database.
IDLE_SECONDS = 1.0
TROUBLE_SECONDS = 3.0
_THREAD = "xuncha-worker-"


def run(stop: threading.Event, workers: int = 2, engine: str = "local") -> None:
    """Work until `stop` is set: `workers` jobs at once, and one more thread for short ones.

    `engine` inspects the sites of rounds (xuncha/runners/choose.py). A process that answers pages
    leaves Ray to others: Ray ends the whole process when its head node is gone for a minute.
    """
    threads = [
        # However many rounds run, the daily jobs never wait for one.
        threading.Thread(target=_work, args=(stop, n, engine, n == workers), name=f"{_THREAD}{n}")
        for n in range(workers + 1)
    ]
    for thread in threads:
        thread.daemon = True
        thread.start()
    for thread in threads:
        thread.join()


def ensure_schedules() -> None:
    """Enqueue the first of every schedule that has none open."""
    for name, kind in KINDS.items():
        if kind.every is not None:
            table.enqueue(name, key="schedule")


def step(
    owner: str,
    engine: str = "local",
    stop: Callable[[], bool] = lambda: False,
    only_short: bool = False,
) -> bool:
    """Claim one job and bring it to an end; False where there was none."""
    kinds = [name for name, kind in KINDS.items() if not (only_short and kind.is_long)]
    job = table.claim(owner, kinds, offers=(engine.partition(":")[0],))
    if job is None:
        return False
    log.info("job %s (%s), try %s", job.pk, job.kind, job.attempts)
    # What a job says is read on pages and kept: the console's language is nobody's.
    with speaking(settings.LANGUAGE_CODE), Work(job, engine, stop) as work:
        _do(job, work)
    return True


def _do(job: Job, work: Work) -> None:
    try:
        write_results = KINDS[job.kind].handler()(work)
        _complete(job, work, write_results)
    except LeaseLost:
        log.warning("job %s: the lease was lost, its results are not written", job.pk)
    except Interrupted:
        table.release(job)
    except Exception as error:
        log.exception("job %s failed", job.pk)
        # The database may be what failed: then the lease runs out and another one takes over.
        if isinstance(error, Error):
            connection.close()
        table.fail(job, one_line(error))


def _complete(job: Job, work: Work, write_results: Callable[[], object] | None) -> None:
    """Hours of work are not given up because the database restarts just now."""
    while True:
        try:
            table.complete(job, write_results)
            return
        except (OperationalError, InterfaceError) as error:
            if work.is_lost():
                raise LeaseLost(str(job)) from error
            log.warning("job %s: cannot complete yet: %s", job.pk, error)
            connection.close()
            time.sleep(TROUBLE_SECONDS)


def _work(stop: threading.Event, number: int, engine: str, only_short: bool) -> None:
    owner = f"{socket.gethostname()}:{os.getpid()}:{number}"
    is_told = False
    while not stop.is_set():
        pause = IDLE_SECONDS * random.uniform(0.8, 1.2)
        try:
            close_old_connections()
            if not is_told:
                ensure_schedules()
                is_told = True
            if step(owner, engine, stop.is_set, only_short):
                continue
        except Error as error:
            THE_DATABASE.tell(error)
            connection.close()
            pause = TROUBLE_SECONDS
        stop.wait(pause)
    connection.close()
