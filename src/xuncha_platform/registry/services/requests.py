"""An office proposes, a registrar decides; what was approved is written by the same hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import ChangeRequest, MediaAccount, RequestState, Site
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.services.cleaning import check_within
from xuncha_platform.registry.services.proposals import END, standing, wanted_of, write_wanted

_DAYS = frozenset(("filed_on", "status_since", END))


def propose(
    access: Access,
    entry: Site | MediaAccount,
    part: str,
    values: Mapping[str, Any],
    reason: str,
    part_id: int | None = None,
) -> ChangeRequest:
    """Ask for a change. `part`: site, status, address, contact or column of a site; account or
    status of a media account.

    Only what differs from the register is asked for. Raises InputError without a reason, without
    a difference, or for unusable values.
    """
    access.require("registry.propose")
    stored = type(entry).objects.scope(access).get(pk=entry.pk)
    wanted = wanted_of(access, stored, part, values)
    before = standing(stored, part, part_id, wanted)
    wanted = {name: value for name, value in wanted.items() if before.get(name) != value}
    if not wanted:
        raise refused(_("填写的内容与现有登记一致,没有要变更的。"))
    request = ChangeRequest(
        site=stored if isinstance(stored, Site) else None,
        account=stored if isinstance(stored, MediaAccount) else None,
        part=part,
        part_id=part_id,
        before={name: before.get(name) for name in wanted},
        values=wanted,
    )
    return _file(access, request, reason)


def propose_account(
    access: Access, organisation: Organisation, values: Mapping[str, Any], reason: str
) -> ChangeRequest:
    """Ask for a media account of `organisation` to be registered (开设备案).

    Raises InputError without platform, name or reason, and for one that is registered already;
    PermissionDenied for an organisation that is not within one's own.
    """
    access.require("registry.propose")
    check_within(access, organisation)
    wanted = {k: v for k, v in wanted_of(access, None, "opening", values).items() if v}
    request = ChangeRequest(organisation=organisation, part="opening", values=wanted)
    return _file(access, request, reason)


def approve(access: Access, request: ChangeRequest, decision: str = "") -> ChangeRequest:
    """Write what was proposed. Raises InputError for one's own request, one already decided, or
    when the register changed since; the request then waits on.
    """
    access.require("registry.approve")
    with transaction.atomic():
        stored = _open(access, request)
        if access.user is not None and stored.by_id == access.user.pk:
            raise refused(_("自己提出的变更要由另一个人审核。"))
        wanted = _restored(stored.values)
        now = standing(stored.entry, stored.part, stored.part_id, wanted)
        if any(_plain(now.get(name)) != stored.before.get(name) for name in wanted):
            raise refused(_("提出申请之后,这些内容已经变动。请不予同意,让对方按现状重新提出。"))
        write_wanted(access, stored, wanted)
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


def _file(access: Access, request: ChangeRequest, reason: str) -> ChangeRequest:
    if not reason.strip():
        raise refused(_("请写明申请变更的理由。"))
    with transaction.atomic():
        request.reason, request.by = reason.strip(), access.user
        request.save()
        about = request.entry or request
        record(access, "registry.request.create", about, after=request.values, reason=reason)
    return request


def _open(access: Access, request: ChangeRequest) -> ChangeRequest:
    rows = ChangeRequest.objects.scope(access).select_for_update(of=("self",))
    stored = rows.select_related("site", "account", "organisation").get(pk=request.pk)
    if stored.state != RequestState.OPEN:
        raise refused(_("这项申请已经处理过了。"))
    return stored


def _decide(access: Access, request: ChangeRequest, state: str, decision: str) -> None:
    request.state, request.decision = state, decision.strip()
    request.decided_by, request.decided_at = access.user, timezone.now()
    request.save()
    record(
        access,
        f"registry.request.{state}",
        request.entry or request,
        after=request.values,
        reason=decision.strip() or request.reason,
    )


def _restored(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as they were before JSON made text of days."""
    return {
        name: date.fromisoformat(value) if name in _DAYS and value else value
        for name, value in values.items()
    }


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
