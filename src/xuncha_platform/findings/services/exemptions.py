"""Exemptions (豁免): proposed by one, approved by another, valid until a day."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import CampaignSite
from xuncha_platform.findings.models import Exemption
from xuncha_platform.findings.rescoring import settle
from xuncha_platform.findings.services.exempting import exempt_again
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
    with transaction.atomic():
        _must_wait(exemption)
        no_freeze_under_way(exemption.site)
        exemption.approved_by, exemption.approved_at = access.user, timezone.now()
        exemption.save()
        _apply(exemption.site)
        _record(access, "findings.exemption.approve", exemption)
    return exemption


def refuse(access: Access, exemption: Exemption, reason: str) -> Exemption:
    """Refuse with a reason."""
    access.require("findings.approve_exemption")
    if not reason.strip():
        raise ValidationError(_("不批准须写明理由。"), code="reason")
    with transaction.atomic():
        _must_wait(exemption)
        exemption.refused_reason = reason.strip()
        exemption.save(update_fields=["refused_reason"])
        _record(access, "findings.exemption.refuse", exemption, reason)
    return exemption


def withdraw(access: Access, exemption: Exemption, reason: str) -> Exemption:
    """End it: what only it covered in open campaigns stands again as people had decided."""
    access.require("findings.approve_exemption")
    if not reason.strip():
        raise ValidationError(_("撤回须写明理由。"), code="reason")
    with transaction.atomic():
        no_freeze_under_way(exemption.site)
        exemption.withdrawn = True
        exemption.save(update_fields=["withdrawn"])
        _apply(exemption.site)
        _record(access, "findings.exemption.withdraw", exemption, reason)
    return exemption


def _apply(site: Site) -> None:
    """Let the exemptions of a site that are valid now have their effect in open campaigns."""
    rows = CampaignSite.objects.filter(
        site=site, campaign__stage__in=OPEN_STAGES, current__isnull=False
    )
    for row in rows.select_related("current__campaign_site__campaign"):
        if row.current is not None and exempt_again(row.current):
            settle(row.current)


def _must_wait(exemption: Exemption) -> None:
    """Lock it and see what became of it since the page was opened."""
    now = Exemption.objects.select_for_update().get(pk=exemption.pk)
    if now.approved_at is not None or now.refused_reason or now.withdrawn:
        raise ValidationError(_("这项豁免已经处理过。"), code="decided")


def _record(access: Access, action: str, exemption: Exemption, reason: str = "") -> None:
    record(access, action, exemption, owner=exemption.site.organisation, reason=reason)
