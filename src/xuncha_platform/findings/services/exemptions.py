"""Exemptions (豁免): proposed by one, approved by another, valid until a day."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Result
from xuncha_platform.findings.models import Exemption, Finding, FindingState
from xuncha_platform.findings.rescoring import settle
from xuncha_platform.findings.rules.exempt import covers
from xuncha_platform.findings.services.guard import OPEN_STAGES, no_freeze_under_way
from xuncha_platform.people.access import Access, SecondPersonNeeded
from xuncha_platform.registry.models import Site


def propose(
    access: Access,
    site: Site,
    check_name: str,
    reason: str,
    until: date,
    *,
    indicator: str = "",
    url: str = "",
) -> Exemption:
    """Propose that a site is not to be blamed for something. Raises ValidationError."""
    if not (access.may("findings.propose_exemption") or access.may("findings.review")):
        raise PermissionDenied("findings.propose_exemption")
    if not reason.strip():
        raise ValidationError(_("请写明理由,如“本年度无人事变动”。"), code="reason")
    if until < timezone.localdate():
        raise ValidationError(_("有效期已过,请填今天或以后的日期。"), code="until")
    with transaction.atomic():
        exemption = Exemption.objects.create(
            site=site,
            check_name=check_name,
            indicator=indicator,
            url=url,
            reason=reason.strip(),
            until=until,
            proposed_by=access.user,
        )
        _record(access, "findings.exemption.propose", exemption, reason)
    return exemption


def approve(access: Access, exemption: Exemption) -> Exemption:
    """Approve; what it covers in campaigns that are still open is lifted at once.

    Raises SecondPersonNeeded for the person who proposed it.
    """
    access.require("findings.approve_exemption")
    if access.user is None or exemption.proposed_by_id == access.user.pk:
        raise SecondPersonNeeded(_("提出的人不能自己批准,请另一人批准。"))
    _must_wait(exemption)
    with transaction.atomic():
        no_freeze_under_way(exemption.site)
        exemption.approved_by, exemption.approved_at = access.user, timezone.now()
        exemption.save()
        _apply(exemption)
        _record(access, "findings.exemption.approve", exemption)
    return exemption


def refuse(access: Access, exemption: Exemption, reason: str) -> Exemption:
    """Refuse with a reason."""
    access.require("findings.approve_exemption")
    _must_wait(exemption)
    if not reason.strip():
        raise ValidationError(_("不批准须写明理由。"), code="reason")
    with transaction.atomic():
        exemption.refused_reason = reason.strip()
        exemption.save(update_fields=["refused_reason"])
        _record(access, "findings.exemption.refuse", exemption, reason)
    return exemption


def withdraw(access: Access, exemption: Exemption, reason: str) -> Exemption:
    """End it: findings of open campaigns that only it covered are open again."""
    access.require("findings.approve_exemption")
    if not reason.strip():
        raise ValidationError(_("撤回须写明理由。"), code="reason")
    with transaction.atomic():
        no_freeze_under_way(exemption.site)
        _apply(exemption, undo=True)
        exemption.withdrawn = True
        exemption.save(update_fields=["withdrawn"])
        _record(access, "findings.exemption.withdraw", exemption, reason)
    return exemption


def _apply(exemption: Exemption, *, undo: bool = False) -> None:
    old, new = FindingState.OPEN, FindingState.EXEMPT
    if undo:
        old, new = new, old
    results = Result.objects.filter(
        campaign_site__site=exemption.site,
        campaign_site__campaign__stage__in=OPEN_STAGES,
        campaign_site__current_id__isnull=False,
    ).select_related("campaign_site__campaign")
    for result in results:
        if result.campaign_site.current_id != result.pk:
            continue
        as_of = result.campaign_site.campaign.as_of
        found = Finding.objects.filter(result=result, state=old)
        ids = [finding.pk for finding in found if covers(exemption, finding, as_of)]
        if ids:
            Finding.objects.filter(pk__in=ids).update(state=new)
            settle(result)


def _must_wait(exemption: Exemption) -> None:
    if exemption.approved_at is not None or exemption.refused_reason or exemption.withdrawn:
        raise ValidationError(_("这项豁免已经处理过。"), code="decided")


def _record(access: Access, action: str, exemption: Exemption, reason: str = "") -> None:
    record(access, action, exemption, owner=exemption.site.organisation, reason=reason)
