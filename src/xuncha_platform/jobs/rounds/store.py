"""A site's end, stored once: the row, what the hook makes of it, and the host's freedom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from xuncha.runners.task import Done, Fate
from xuncha_platform.jobs import hooks
from xuncha_platform.jobs.models.rounds import RoundSite, SiteState
from xuncha_platform.jobs.rounds.hold import leave_host
from xuncha_platform.jobs.table import backoff, database_now

# A site that failed for reasons around it is tried so often.
MOST_ATTEMPTS = 3
_OF_REPORT = ("verdict", "score", "deducted", "sentence", "coverage")


def store(row: RoundSite, done: Done) -> bool:
    """Store how a site ended; False, and nothing changed, where the row is no longer held.

    Whatever the hook raises leaves here, and nothing is stored.
    """
    now = database_now()
    is_final = done.fate is not Fate.FAILED or row.attempts >= MOST_ATTEMPTS
    with transaction.atomic():
        held = RoundSite.objects.filter(
            pk=row.pk, state=SiteState.LEASED, owner=row.owner, fence=row.fence
        )
        fields: dict[str, Any] = {"owner": "", "problem": done.problem}
        if is_final:
            fields |= {
                "state": _state(done.fate),
                "result": done.folder if done.report else "",
                "summary": _summary(done.report),
                "ended_at": now,
            }
        else:
            fields |= {"state": SiteState.WAITING, "run_at": now + backoff(row.attempts)}
        if not held.update(**fields):
            return False
        holder = row.owner
        for name, value in fields.items():
            setattr(row, name, value)
        if is_final:
            hooks.landed(row)
        leave_host(row.host, holder)
    return True


def _state(fate: Fate) -> SiteState:
    return {
        Fate.DONE: SiteState.DONE,
        Fate.FAILED: SiteState.FAILED,
        Fate.SET_ASIDE: SiteState.SET_ASIDE,
    }[fate]


def _summary(report: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What lists show of a report; all of it stands in the result's folder."""
    return None if report is None else {name: report.get(name) for name in _OF_REPORT}
