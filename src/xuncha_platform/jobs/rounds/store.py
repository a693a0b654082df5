"""A site's end, stored once: the row, what the hook makes of it, and the host's freedom."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from copy import copy
from typing import Any

from django.db import Error, transaction
from django.db.models import F

from xuncha.runners.task import Done, Fate
from xuncha_platform.jobs import hooks
from xuncha_platform.jobs.models.rounds import RoundSite, SiteState
from xuncha_platform.jobs.rounds import places
from xuncha_platform.jobs.rounds.hold import leave_host
from xuncha_platform.jobs.table import backoff, database_now
from xuncha_platform.jobs.words import not_taken

log = logging.getLogger(__name__)

# A site that failed for reasons around it is tried so often.
MOST_ATTEMPTS = 3
_OF_REPORT = ("verdict", "score", "deducted", "sentence", "coverage")


def store(row: RoundSite, done: Done, *, costs_a_try: bool = True) -> bool:
    """Store how a site ended; False, and nothing changed, where the row is no longer held.

    A result that the hook cannot take is set aside with the hook's error: the others go on.
    A failure that is no fault of the site, as of a full disk, costs it none of its tries.
    Raises django.db.Error where the database cannot be had.
    """
    fields: dict[str, Any] = {"problem": done.problem}
    if done.fate is Fate.FAILED and not costs_a_try:
        untried = {"attempts": F("attempts") - 1}
        return _write(row, fields | _later(row) | untried, is_told=False)
    if done.fate is Fate.FAILED and row.attempts < MOST_ATTEMPTS:
        return _write(row, fields | _later(row), is_told=False)
    fields |= {
        "state": _state(done.fate),
        "result": places.kept(done.folder) if done.brief else "",
        "summary": _summary(done.brief),
        "ended_at": database_now(),
    }
    try:
        return _write(row, fields, is_told=True)
    except Error:
        raise
    except Exception as error:
        log.exception("%s: the hook failed", row.url)
        fields |= {"state": SiteState.SET_ASIDE, "problem": not_taken(error)}
        return _write(row, fields, is_told=False)


def _write(row: RoundSite, fields: dict[str, Any], is_told: bool) -> bool:
    with transaction.atomic():
        held = RoundSite.objects.filter(
            pk=row.pk, state=SiteState.LEASED, owner=row.owner, fence=row.fence
        )
        if not held.update(owner="", **fields):
            return False
        if is_told:
            landed = copy(row)
            for name, value in fields.items():
                setattr(landed, name, value)
            hooks.landed(landed)
        leave_host(row.host, row.owner)
    return True


def _later(row: RoundSite) -> dict[str, Any]:
    return {"state": SiteState.WAITING, "run_at": database_now() + backoff(row.attempts)}


def _state(fate: Fate) -> SiteState:
    return {
        Fate.DONE: SiteState.DONE,
        Fate.FAILED: SiteState.FAILED,
        Fate.SET_ASIDE: SiteState.SET_ASIDE,
    }[fate]


def _summary(brief: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What lists show of a report; all of it stands in the result's folder."""
    return None if brief is None else {name: brief.get(name) for name in _OF_REPORT}
