"""Who must be drawn and who must not, each with the reason that is written down."""

from __future__ import annotations

from datetime import datetime, time

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.coverage import never_drawn
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.registry.models import Site, SiteStatus

Reasons = dict[int, str]


def left_out(campaign: Campaign, sites: QuerySet[Site]) -> Reasons:
    """Site id → why it is not drawn: an approved suspension, or by hand."""
    reasons: Reasons = {}
    if campaign.choice.get("leave_suspended", True):
        for pk, why in _suspended(campaign, sites).items():
            reasons[pk] = _("临时下线:%(why)s") % {"why": why} if why else _("临时下线")
    for row in campaign.choice.get("left_out", ()):
        reasons[row["site"]] = row["reason"]
    return _within(reasons, sites)


def forced(campaign: Campaign, sites: QuerySet[Site]) -> Reasons:
    """Site id → why it is drawn in any case; who is left out is not among them."""
    reasons: Reasons = {}
    if campaign.choice.get("force_never_drawn"):
        for pk in never_drawn(campaign, sites).values_list("pk", flat=True):
            reasons[pk] = _("从未抽到")
    if campaign.choice.get("force_failed"):
        for pk in sites.filter(last_verdict="fail").values_list("pk", flat=True):
            reasons[pk] = _("上次检查不合格")
    for row in campaign.choice.get("forced", ()):
        reasons[row["site"]] = row["reason"]
    out = left_out(campaign, sites)
    return {pk: why for pk, why in _within(reasons, sites).items() if pk not in out}


def _suspended(campaign: Campaign, sites: QuerySet[Site]) -> Reasons:
    """Sites whose status is suspended, or whose approved suspension covers the as-of date."""
    found = dict(sites.filter(status=SiteStatus.SUSPENDED).values_list("pk", "status_reason"))
    day = timezone.make_aware(datetime.combine(campaign.as_of, time(12)))
    approved = Suspension.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gte=day),
        site__in=sites.order_by().values("pk"),
        starts_at__lte=day,
        approved_at__isnull=False,
        withdrawn_at__isnull=True,
        maintenance=False,
    )
    return found | dict(approved.values_list("site_id", "reason"))


def _within(reasons: Reasons, sites: QuerySet[Site]) -> Reasons:
    """Only sites that are in the scope now."""
    known = set(sites.filter(pk__in=reasons).values_list("pk", flat=True))
    return {pk: why for pk, why in reasons.items() if pk in known}
