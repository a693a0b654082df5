"""Reading the record."""

from __future__ import annotations

from django.db import models
from django.db.models import QuerySet

from xuncha_platform.audit.models import Event
from xuncha_platform.audit.sentences import Line, line
from xuncha_platform.people.access import Access


def history(target: models.Model, limit: int = 100) -> list[Line]:
    """What was done to one thing, the newest first, for `{% include "audit/history.html" %}`.

    The caller has found the thing in scope: who may see a thing may see its history.
    """
    events = Event.objects.filter(
        target_type=target._meta.label_lower, target_id=str(target.pk)
    ).order_by("-at", "-id")
    return [line(event) for event in events[:limit]]


def events(access: Access) -> QuerySet[Event]:
    """Everything done in one's tree, the newest first."""
    return Event.objects.scope(access)


def of_the_same_request(event: Event, access: Access, limit: int = 200) -> list[Event]:
    """The other events of one click: a bulk change writes several."""
    if not event.request_id:
        return []
    others = Event.objects.scope(access).filter(request_id=event.request_id)
    return list(others.exclude(pk=event.pk).order_by("id")[:limit])
