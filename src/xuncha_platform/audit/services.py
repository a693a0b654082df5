"""Write what was done, in the transaction that does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from django.db import models
from django.utils import timezone

from xuncha_platform.audit.models import Event
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access

Values = Mapping[str, Any]


class Told(TypedDict, total=False):
    """What an event says beside who did what to which thing; see `record`."""

    before: Values | None
    after: Values | None
    reason: str
    count: int


def record(
    access: Access,
    action: str,
    target: models.Model | None = None,
    *,
    owner: Organisation | None = None,
    before: Values | None = None,
    after: Values | None = None,
    reason: str = "",
    count: int = 1,
) -> Event:
    """Add one event: `access` did `action` to `target`.

    `owner` is the organisation whose affair it is: by default the target's organisation, else the
    one acted for. `before` and `after` hold only the fields that changed.
    """
    owner = owner or getattr(target, "organisation", None) or access.organisation
    return Event.objects.create(
        at=timezone.now(),
        user=access.user,
        user_name=str(access.user) if access.user else "系统",
        role=access.role,
        organisation=access.organisation,
        organisation_name=access.organisation.name if access.organisation else "",
        address=access.address,
        request_id=access.request_id,
        action=action,
        target_type=target._meta.label_lower if target is not None else "",
        target_id=str(target.pk) if target is not None else "",
        target_name=str(target)[:200] if target is not None else "",
        owner=owner,
        before=dict(before) if before is not None else None,
        after=dict(after) if after is not None else None,
        reason=reason,
        count=count,
    )


def changes(old: Values, new: Values) -> tuple[dict[str, Any], dict[str, Any]]:
    """What differs between two sets of fields: (before, after), each with the changed ones only."""
    changed = [name for name in new if old.get(name) != new[name]]
    return {name: old.get(name) for name in changed}, {name: new[name] for name in changed}
