"""What of review waits for a person: decisions, second persons, replies, exemptions."""

from __future__ import annotations

from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.findings.models import Contest, ContestState, Exemption, ManualFinding
from xuncha_platform.findings.queries.demanded import to_mend
from xuncha_platform.findings.queries.persons import (
    rechecks,
    second_of_me,
    second_of_others,
    undecided,
)
from xuncha_platform.findings.queries.reply import left_to_contest
from xuncha_platform.findings.services.guard import OPEN_STAGES
from xuncha_platform.people.access import Access
from xuncha_platform.web.dashboard import Waiting


def waiting(access: Access) -> list[Waiting]:
    """The lines of the first page."""
    found: list[Waiting] = []
    if access.may("findings.review"):
        for campaign in Campaign.objects.scope(access).filter(stage__in=OPEN_STAGES):
            found += _of_campaign(access, campaign)
    if access.may("findings.decide_contest"):
        found.append(_contests(access))
    if access.may("findings.approve_exemption"):
        found.append(_exemptions(access))
    if access.may("findings.contest"):
        found += [
            _mine(access),
            Waiting(_("网站被通报,待整改"), to_mend(access), reverse("findings:mine")),
        ]
    return found


def _of_campaign(access: Access, campaign: Campaign) -> list[Waiting]:
    queue = reverse("findings:campaign", args=[campaign.pk])
    manual = ManualFinding.objects.scope(access).filter(
        campaign_site__campaign=campaign, confirmed_by__isnull=True, withdrawn=False
    )
    return [
        Waiting(
            _("可能改变结论的问题待复核"),
            undecided(access, campaign).count(),
            f"{queue}?state=decisive",
        ),
        Waiting(
            _("单项否决等第二人确认"),
            second_of_me(access, campaign).count(),
            f"{queue}?state=second",
        ),
        Waiting(_("问题待复测"), rechecks(access, campaign).count(), f"{queue}?state=recheck"),
        Waiting(
            _("人工认定等第二人确认"), manual.exclude(by=access.user).count(), f"{queue}manual/"
        ),
    ]


def changed(access: Access, since: datetime) -> list[Waiting]:
    """What others decided since a moment of the replies and exemptions one asked for."""
    mine = Contest.objects.scope(access).filter(filed_by=access.user, decided_at__gt=since)
    replies = mine.exclude(decided_by=access.user)
    exempt = Exemption.objects.scope(access).filter(
        proposed_by=access.user, approved_at__gt=since, withdrawn=False
    )
    return [
        Waiting(_("我的申辩已有结果"), replies.count(), reverse("findings:contests")),
        Waiting(_("我提出的豁免已批准"), exempt.count(), reverse("findings:exemptions")),
    ]


def handed_on(access: Access) -> list[Waiting]:
    """What this person has decided and waits for another."""
    if not access.may("findings.review"):
        return []
    return [
        Waiting(
            _("单项否决您已作决定,等另一人作同样的决定"),
            second_of_others(access, campaign).count(),
            f"{reverse('findings:campaign', args=[campaign.pk])}?state=others",
        )
        for campaign in Campaign.objects.scope(access).filter(stage__in=OPEN_STAGES)
    ]


def _contests(access: Access) -> Waiting:
    filed = Contest.objects.scope(access).filter(state=ContestState.FILED)
    late = filed.filter(campaign_site__campaign__reply_until__lt=timezone.localdate()).count()
    return Waiting(_("申辩待处理"), filed.count(), reverse("findings:contests"), late)


def _exemptions(access: Access) -> Waiting:
    proposed = Exemption.objects.scope(access).filter(
        approved_at__isnull=True, refused_reason="", withdrawn=False
    )
    return Waiting(
        _("豁免待批准"),
        proposed.exclude(proposed_by=access.user).count(),
        reverse("findings:exemptions"),
    )


def _mine(access: Access) -> Waiting:
    today = timezone.localdate()
    left = left_to_contest(access).filter(
        campaign__reply_from__lte=today, campaign__reply_until__gte=today
    )
    # Decided once: it may be contested anew, and nobody is reminded of it.
    decided = (ContestState.REJECTED, ContestState.PARTLY, ContestState.UPHELD)
    new = left.exclude(contests__state__in=decided)
    return Waiting(_("问题可以申辩"), new.count(), reverse("findings:mine"))
