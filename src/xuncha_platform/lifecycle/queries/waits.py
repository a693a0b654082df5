"""Openings and closings by what they wait for."""

from __future__ import annotations

from django.db.models import QuerySet

from xuncha_platform.lifecycle.models import Procedure
from xuncha_platform.lifecycle.queries.procedures import to_confirm
from xuncha_platform.lifecycle.queries.turns import due_for, to_report
from xuncha_platform.people.access import Access
from xuncha_platform.watch.announced import differing

_WAITS = {"review": due_for, "step": to_confirm, "report": to_report, "differs": differing}


def that_wait(rows: QuerySet[Procedure], value: str, access: Access) -> QuerySet[Procedure]:
    """Those that wait for one's review, a confirmation, a report; or differ from the announced."""
    return rows.filter(pk__in=_WAITS[value](access).values("pk"))
