"""A site's office proposes, a registrar decides; what was approved is written by the same hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import PART_FIELDS, PROPOSABLE, STATUS_FIELDS, values_of
from xuncha_platform.registry.models import ChangeRequest, RequestState, Site
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.services.cleaning import clean_site
from xuncha_platform.registry.services.parts import PARTS, apply_end, apply_part
from xuncha_platform.registry.services.sites import apply_to_site
from xuncha_platform.registry.services.status import apply_status

# Ends a part instead of changing it.
END = "ended_on"
_DAYS = ("filed_on", "status_since")


def propose(
    access: Access,
    site: Site,
    part: str,
    values: Mapping[str, Any],
    reason: str,
    part_id: int | None = None,
) -> ChangeRequest:
    """Ask for a change: `part` is site, status, address, contact or column.

    Only what differs from the register is asked for. Raises InputError without a reason, without
    a difference, or for unusable values.
    """
    access.require("registry.propose")
    site = Site.objects.scope(access).get(pk=site.pk)
    if not reason.strip():
        raise refused(_("请写明申请变更的理由。"))
    wanted = {name: values[name] for name in _askable(part) if name in values}
    if part == "site":
        wanted = clean_site(access, wanted, site.pk)
    before = _standing(site, part, part_id, wanted)
    wanted = {name: value for name, value in wanted.items() if before.get(name) != value}
    if not wanted:
        raise refused(_("填写的内容与现有登记一致,没有要变更的。"))
    with transaction.atomic():
        request = ChangeRequest.objects.create(
            site=site,
            part=part,
            part_id=part_id,
            before={name: before.get(name) for name in wanted},
            values=wanted,
            reason=reason.strip(),
            by=access.user,
        )
        record(access, "registry.request.create", site, after=wanted, reason=reason)
    return request


def approve(access: Access, request: ChangeRequest, decision: str = "") -> ChangeRequest:
    """Write what was proposed. Raises InputError for one's own request, one already decided, or
    when the register changed since; the request then waits on.
    """
    access.require("registry.approve")
    with transaction.atomic():
        stored = _open(access, request)
        if access.user is not None and stored.by_id == access.user.pk:
            raise refused(_("自己提出的变更要由另一个人审核。"))
        site = stored.site
        wanted = _restored(stored.values)
        now = _standing(site, stored.part, stored.part_id, wanted)
        moved = [name for name in wanted if _plain(now.get(name)) != stored.before.get(name)]
        if moved:
            raise refused(_("提出申请之后,这些内容已经变动。请不予同意,让对方按现状重新提出。"))
        _write(access, stored, wanted)
        _decide(access, stored, RequestState.APPROVED, decision)
    return stored


def refuse(access: Access, request: ChangeRequest, decision: str) -> ChangeRequest:
    """Leave the register as it is, and say why. Raises InputError without a reason."""
    access.require("registry.approve")
    if not decision.strip():
        raise refused(_("请写明不同意的理由,申请单位会看到。"))
    with transaction.atomic():
        stored = _open(access, request)
        _decide(access, stored, RequestState.REFUSED, decision)
    return stored


def withdraw(access: Access, request: ChangeRequest) -> ChangeRequest:
    """Take back what the same organisation proposed."""
    access.require("registry.propose")
    with transaction.atomic():
        stored = _open(access, request)
        _decide(access, stored, RequestState.WITHDRAWN, "")
    return stored


def _askable(part: str) -> tuple[str, ...]:
    if part == "site":
        return PROPOSABLE
    return STATUS_FIELDS if part == "status" else (*PART_FIELDS[part], END)


def _standing(site: Site, part: str, part_id: int | None, wanted: Mapping[str, Any]) -> dict:
    """What the register says now of the fields that are asked for; nothing of a new part."""
    thing: models.Model | None = site
    if part in PARTS:
        thing = PARTS[part]._default_manager.get(pk=part_id, site=site) if part_id else None
    return values_of(thing, wanted) if thing else {}


def _open(access: Access, request: ChangeRequest) -> ChangeRequest:
    rows = ChangeRequest.objects.scope(access).select_for_update(of=("self",))
    stored = rows.select_related("site").get(pk=request.pk)
    if stored.state != RequestState.OPEN:
        raise refused(_("这项申请已经处理过了。"))
    return stored


def _write(access: Access, request: ChangeRequest, wanted: dict[str, Any]) -> None:
    site = request.site
    reason = _("变更申请 %(number)d:%(reason)s") % {"number": request.pk, "reason": request.reason}
    if request.part == "site":
        apply_to_site(access, site, wanted, site.version, reason)
    elif request.part == "status":
        since = wanted.get("status_since") or site.status_since or timezone.localdate()
        status = wanted.get("status", site.status)
        apply_status(access, site, status, since, request.reason, site.version)
    elif wanted.get(END):
        apply_end(access, site, request.part, request.part_id or 0, reason)
    else:
        apply_part(access, site, request.part, wanted, request.part_id)


def _decide(access: Access, request: ChangeRequest, state: str, decision: str) -> None:
    request.state, request.decision = state, decision.strip()
    request.decided_by, request.decided_at = access.user, timezone.now()
    request.save()
    record(
        access,
        f"registry.request.{state}",
        request.site,
        after=request.values,
        reason=decision.strip() or request.reason,
    )


def _restored(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as they were before JSON made text of days."""
    return {
        name: date.fromisoformat(value) if name in (*_DAYS, END) and value else value
        for name, value in values.items()
    }


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
