"""Taking sites of a round in hand, a host at one worker only, and giving them back.

Rows are held by "job:fence". Whoever that was is dead once the job has another fence, another
state, or a lease that ran out; what the dead held is free again.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import F

from xuncha_platform.jobs.models.job import Job, JobState
from xuncha_platform.jobs.models.rounds import HostLease, Round, RoundSite, SiteState
from xuncha_platform.jobs.table import database_now


def holder_of(job: Job) -> str:
    """The name under which a job holds sites and hosts."""
    return f"{job.pk}:{job.fence}"


def take_sites(round_: Round, holder: str, most: int) -> list[RoundSite]:
    """Hold up to `most` sites that are due; none whose host another worker has."""
    if most <= 0:
        return []
    now = database_now()
    with transaction.atomic():
        free_the_dead(now)
        waiting = RoundSite.objects.filter(
            round=round_, state=SiteState.WAITING, run_at__lte=now
        ).exclude(host__in=HostLease.objects.exclude(owner=holder).values("host"))
        rows = list(waiting[:most])
        mine = _take_hosts({row.host for row in rows}, holder)
        chosen = [row.pk for row in rows if row.host in mine]
        RoundSite.objects.filter(pk__in=chosen, state=SiteState.WAITING).update(
            state=SiteState.LEASED,
            owner=holder,
            fence=F("fence") + 1,
            attempts=F("attempts") + 1,
            started_at=now,
        )
        return list(
            RoundSite.objects.filter(
                pk__in=chosen, state=SiteState.LEASED, owner=holder
            ).select_related("round")
        )


def give_back(holder: str) -> None:
    """Let go of everything: the sites wait again, as if they had not been taken."""
    with transaction.atomic():
        RoundSite.objects.filter(state=SiteState.LEASED, owner=holder).update(
            state=SiteState.WAITING, owner="", attempts=F("attempts") - 1
        )
        HostLease.objects.filter(owner=holder).delete()


def leave_host(host: str, holder: str) -> None:
    """Free the host if this was its last site in hand."""
    if not RoundSite.objects.filter(state=SiteState.LEASED, owner=holder, host=host).exists():
        HostLease.objects.filter(host=host, owner=holder).delete()


def _take_hosts(hosts: Iterable[str], holder: str) -> set[str]:
    """Of these hosts those that are the holder's now."""
    # In one order, so that two workers never wait for each other crosswise.
    wanted = sorted(hosts)
    HostLease.objects.bulk_create(
        [HostLease(host=host, owner=holder) for host in wanted], ignore_conflicts=True
    )
    found = HostLease.objects.filter(host__in=wanted, owner=holder)
    return set(found.values_list("host", flat=True))


def free_the_dead(now: datetime) -> None:
    """What holders had who are no more waits again."""
    # The holders are read before the jobs: one that is not alive now never will be again.
    holders = set(HostLease.objects.values_list("owner", flat=True).distinct())
    alive = {
        f"{pk}:{fence}"
        for pk, fence in Job.objects.filter(
            kind="round", state=JobState.LEASED, lease_until__gte=now
        ).values_list("pk", "fence")
    }
    dead = holders - alive
    if not dead:
        return
    # That its worker was killed is no failure of a site, however often: the try does not count.
    RoundSite.objects.filter(state=SiteState.LEASED, owner__in=dead).update(
        state=SiteState.WAITING, owner="", attempts=F("attempts") - 1
    )
    HostLease.objects.filter(owner__in=dead).delete()
