"""The job table's verbs: enqueue, claim, renew, complete, fail, release.

Every change is one conditional UPDATE that names the holder and its fence, so that it works alike
on SQLite and PostgreSQL and a holder whose lease was taken over changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, connection, transaction
from django.db.models import F, Q
from django.utils import timezone

from xuncha_platform.jobs.kinds import KINDS
from xuncha_platform.jobs.models.job import OPEN_STATES, Job, JobState
from xuncha_platform.jobs.words import gone_while_working

LEASE = timedelta(seconds=60)
_FIRST_BACKOFF = timedelta(seconds=30)
_LONGEST_BACKOFF = timedelta(hours=1)
# Claims that others win are tried again with the next job in line.
_CANDIDATES = 8
# What a person may send on its way again.
RETRIED = (JobState.WAITING, JobState.POISON, JobState.CANCELLED)


class LeaseLost(Exception):
    """Another worker has the job now, or a person took it away."""


def database_now() -> datetime:
    """The time by the database's clock: those of the workers' machines may differ."""
    if connection.vendor != "postgresql":
        return timezone.now()
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        moment: datetime = cursor.fetchone()[0]
    return moment


def enqueue(
    kind: str,
    payload: Mapping[str, Any] | None = None,
    *,
    key: str = "",
    priority: int = 0,
    run_at: datetime | None = None,
    needs: str = "",
) -> tuple[Job, bool]:
    """Add a job; (job, whether it is new). Where an open one has the key, that one is given.

    Joins the caller's transaction: the job is there if and only if the rest is.
    Raises KeyError for a kind that is not in the register.
    """
    fields = {
        "payload": dict(payload or {}),
        "priority": priority,
        "run_at": run_at or database_now(),
        "needs": needs,
        "max_attempts": KINDS[kind].max_attempts,
    }
    while True:
        try:
            with transaction.atomic():
                return Job.objects.create(kind=kind, key=key, **fields), True
        except IntegrityError:
            found = Job.objects.filter(kind=kind, key=key, state__in=OPEN_STATES).first()
            if found is not None:
                return found, False
            # It was closed in between: now there is room.


def claim(
    owner: str,
    kinds: Collection[str] | None = None,
    offers: Collection[str] = (),
    now: datetime | None = None,
) -> Job | None:
    """Take the next job that is due, or whose holder has fallen silent; None where there is none.

    `kinds`: those to choose from, by default all; `offers`: what this worker can do (Job.needs).
    A job whose holders have fallen silent as often as it may be tried is set aside.
    """
    now = now or database_now()
    for job, due in _line(KINDS if kinds is None else kinds, offers, now):
        seen = Job.objects.filter(due, pk=job.pk, fence=job.fence)
        if job.attempts >= job.max_attempts:
            _close_if(seen, job, JobState.POISON, now, gone_while_working(job.attempts))
            continue
        taken = seen.update(
            state=JobState.LEASED,
            owner=owner,
            lease_until=now + LEASE,
            fence=F("fence") + 1,
            attempts=F("attempts") + 1,
            started_at=now,
        )
        if taken:
            return Job.objects.get(pk=job.pk)
    return None


def _line(kinds: Collection[str], offers: Collection[str], now: datetime) -> list[tuple[Job, Q]]:
    """Who is next, each with the condition under which it may be taken."""
    # Asked one after the other: each is answered by the index, both at once are not.
    conditions = (
        Q(state=JobState.WAITING, run_at__lte=now),
        Q(state=JobState.LEASED, lease_until__lt=now),
    )
    rows = Job.objects.filter(needs__in=("", *offers), kind__in=kinds)
    found = [
        (job, due)
        for due in conditions
        for job in rows.filter(due).order_by("-priority", "run_at", "id")[:_CANDIDATES]
    ]
    return sorted(found, key=lambda one: (-one[0].priority, one[0].run_at, one[0].pk))


def renew(job: Job, now: datetime | None = None, **progress: Any) -> bool:
    """Prolong the lease and write the progress_* fields given; False where the lease was lost."""
    now = now or database_now()
    if progress:
        progress["progress_at"] = now
    return bool(_held(job).update(lease_until=now + LEASE, **progress))


def complete(
    job: Job, write_results: Callable[[], object] | None = None, now: datetime | None = None
) -> None:
    """Write results and the job's completion in one transaction, the next of a schedule with it.

    Raises LeaseLost, and nothing is written, where someone else has the job by now.
    """
    now = now or database_now()
    with transaction.atomic():
        if not _close_if(_held(job), job, JobState.DONE, now, ""):
            raise LeaseLost(str(job))
        if write_results is not None:
            write_results()


def fail(job: Job, error: str, now: datetime | None = None) -> bool:
    """Put the job back with a pause that grows, or set it aside; False where the lease was lost."""
    now = now or database_now()
    if job.attempts >= job.max_attempts:
        return _close_if(_held(job), job, JobState.POISON, now, error)
    return _put_back(job, run_at=now + backoff(job.attempts), error=error)


def release(job: Job) -> bool:
    """Give the job back untouched, e.g. because the worker stops: the try does not count."""
    return _put_back(job, attempts=F("attempts") - 1)


def backoff(attempts: int) -> timedelta:
    """The pause after so many tries: 30 s, 1 min, 2 min …, never over an hour."""
    return min(_LONGEST_BACKOFF, _FIRST_BACKOFF * 2 ** min(attempts - 1, 10))


def retry(job: Job) -> bool:
    """A person lets a job run now, whatever pause it was in or whyever it rests.

    False where it runs already, is done, or the same work is open under another number.
    """
    try:
        with transaction.atomic():
            closed = Job.objects.filter(pk=job.pk, state__in=RETRIED)
            return bool(
                closed.update(
                    state=JobState.WAITING, attempts=0, run_at=database_now(), finished_at=None
                )
            )
    except IntegrityError:
        return False


def cancel(job: Job) -> bool:
    """A person takes an open job away; whoever holds it hears so at its next renewal."""
    open_ = Job.objects.filter(pk=job.pk, state__in=OPEN_STATES)
    return bool(
        open_.update(
            state=JobState.CANCELLED, owner="", lease_until=None, finished_at=database_now()
        )
    )


def set_aside(job: Job, why: str) -> bool:
    """A person lets an open job rest until somebody sends it on its way again."""
    open_ = Job.objects.filter(pk=job.pk, state__in=OPEN_STATES)
    return bool(
        open_.update(
            state=JobState.POISON,
            owner="",
            lease_until=None,
            finished_at=database_now(),
            error=why,
        )
    )


def prioritise(job: Job, priority: int) -> bool:
    """Who is next among those that wait; False for a job that does not wait."""
    waiting = Job.objects.filter(pk=job.pk, state=JobState.WAITING)
    return bool(waiting.update(priority=priority))


def _held(job: Job) -> Any:
    return Job.objects.filter(pk=job.pk, state=JobState.LEASED, owner=job.owner, fence=job.fence)


def _put_back(job: Job, **fields: Any) -> bool:
    return bool(_held(job).update(state=JobState.WAITING, owner="", lease_until=None, **fields))


def _close_if(rows: Any, job: Job, state: JobState, now: datetime, error: str) -> bool:
    """Close the job if `rows` still finds it. A schedule goes on, whatever became of this one."""
    with transaction.atomic():
        # What it was doing, or waited for, it does no longer.
        closed = rows.update(
            state=state, owner="", lease_until=None, finished_at=now, error=error, progress_text=""
        )
        every = KINDS[job.kind].every
        if closed and every is not None:
            enqueue(
                job.kind, job.payload, key=job.key, priority=job.priority, needs=job.needs,
                run_at=now + every,
            )  # fmt: skip
    return bool(closed)
