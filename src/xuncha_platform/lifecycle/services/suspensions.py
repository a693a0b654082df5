"""Suspensions and maintenance windows: request, approval by another person, withdrawal."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.lifecycle.queries import counted_starts, standing
from xuncha_platform.lifecycle.rules.suspensions import check_window, overlaps, warnings
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site
from xuncha_platform.registry.rules.refusal import refused


def request_suspension(
    access: Access,
    site: Site,
    starts_at: datetime,
    ends_at: datetime | None,
    reason: str,
    *,
    maintenance: bool = False,
    forced: bool = False,
) -> Suspension:
    """Ask for a suspension or a maintenance window; it counts once somebody else approves it.

    Raises InputError for an impossible window, one that overlaps another, an ended site, or
    without a reason.
    """
    access.require("lifecycle.request")
    site = Site.objects.scope(access).get(pk=site.pk)
    check_window(starts_at, ends_at, maintenance)
    if not reason.strip():
        raise refused(_("请写明原因。"))
    if site.is_ended:
        raise refused(_("网站已经永久下线,不能再登记临时下线或维护。"))
    with transaction.atomic():
        others = standing().filter(site=site).values_list("starts_at", "ends_at")
        if any(overlaps(starts_at, ends_at, other) for other in others):
            raise refused(_("与这个网站已有的临时下线或维护窗口时间重叠。请先撤回原来的。"))
        suspension = Suspension.objects.create(
            site=site,
            starts_at=starts_at,
            ends_at=ends_at,
            reason=reason.strip(),
            maintenance=maintenance,
            forced=forced,
            requested_by=access.user,
        )
        _record(access, "request", suspension, reason)
    return suspension


def approve(access: Access, suspension: Suspension, decision: str = "") -> Suspension:
    """Let it count. Raises InputError for one's own request, one that was decided already, or
    against the guideline without a word why.
    """
    access.require("lifecycle.approve")
    with transaction.atomic():
        stored = _waiting(access, suspension)
        if access.user is not None and stored.requested_by_id == access.user.pk:
            raise refused(_("自己提出的申请要由另一个人审批。"))
        if told_about(stored) and not decision.strip():
            raise refused(_("这项申请超出《政府网站发展指引》的规定,批准请写明依据。"))
        stored.approved_by, stored.approved_at = access.user, timezone.now()
        stored.decision = decision.strip()
        stored.save()
        _record(access, "approve", stored, decision)
    return stored


def refuse(access: Access, suspension: Suspension, decision: str) -> Suspension:
    """Not approved, with the reason. Raises InputError without one."""
    access.require("lifecycle.approve")
    if not decision.strip():
        raise refused(_("请写明不批准的理由,申请单位会看到。"))
    with transaction.atomic():
        stored = _waiting(access, suspension)
        stored.refused_at, stored.decision = timezone.now(), decision.strip()
        stored.save()
        _record(access, "refuse", stored, decision)
    return stored


def withdraw(access: Access, suspension: Suspension, reason: str = "") -> Suspension:
    """Take it back, also after approval: it then ends now if it had begun, else never counts.

    What has passed stays: the monitor keeps the time that the site was rightly down.
    """
    access.require("lifecycle.request")
    with transaction.atomic():
        rows = Suspension.objects.scope(access).select_for_update(of=("self",))
        stored = rows.select_related("site").get(pk=suspension.pk)
        if stored.withdrawn_at or stored.refused_at:
            raise refused(_("这项申请已经撤回或未获批准。"))
        now = timezone.now()
        if stored.approved_at and stored.ends_at and stored.ends_at <= now:
            raise refused(_("已经结束,不能再撤回。"))
        if stored.approved_at and stored.starts_at <= now:
            stored.ends_at = now
        else:
            stored.withdrawn_at = now
        stored.save()
        _record(access, "withdraw", stored, reason)
    return stored


def told_about(suspension: Suspension) -> list[str]:
    """What the guideline says against it; nothing against maintenance."""
    if suspension.maintenance:
        return []
    return warnings(
        timezone.localtime(suspension.starts_at),
        timezone.localtime(suspension.ends_at) if suspension.ends_at else None,
        suspension.forced,
        [timezone.localtime(begun) for begun in counted_starts(suspension)],
    )


def _waiting(access: Access, suspension: Suspension) -> Suspension:
    rows = Suspension.objects.scope(access).select_for_update(of=("self",))
    stored = rows.select_related("site").get(pk=suspension.pk)
    if stored.state != "waiting":
        raise refused(_("这项申请已经处理过了。"))
    return stored


def _record(access: Access, what: str, suspension: Suspension, reason: str) -> None:
    record(
        access,
        f"lifecycle.suspension.{what}",
        suspension.site,
        after={
            "starts_at": suspension.starts_at,
            "ends_at": suspension.ends_at,
            "maintenance": suspension.maintenance,
        },
        reason=reason or suspension.reason,
    )
