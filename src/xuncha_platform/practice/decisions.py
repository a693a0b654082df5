"""Most of the practice review is done, by the practice people; a few decisions are left to do."""

from __future__ import annotations

from django.db.models import Count

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.findings.models import Decision, Finding, FindingState
from xuncha_platform.findings.rescoring import settle
from xuncha_platform.findings.rules.priority import DECISIVE
from xuncha_platform.people.models import User

REASON = "演练数据：预先确认"
# So many sites with a single veto are left: their first decision open, or the second person's.
UNDECIDED, HALF_DECIDED = 2, 2
BATCH = 500


def review_most(campaign: Campaign) -> None:
    """Confirm what can change a verdict, but for a few vetoes that trainees decide themselves."""
    inspector = User.objects.get(username="inspector")
    reviewer = User.objects.get(username="reviewer")
    undecided, half = _left(campaign)
    decisive = Finding.objects.filter(
        result__in=campaign.sites.values("current"), priority__in=[int(one) for one in DECISIVE]
    )
    for_us = list(decisive.exclude(result__in=[*undecided, *half]))
    seconded = [finding for finding in for_us if finding.is_veto]
    begun = list(decisive.filter(result__in=half, is_veto=True))
    _decide(for_us + begun, inspector, "inspector")
    _decide(seconded, reviewer, "reviewer", is_second=True)
    ids = [finding.pk for finding in for_us]
    for start in range(0, len(ids), BATCH):
        Finding.objects.filter(pk__in=ids[start : start + BATCH]).update(
            state=FindingState.CONFIRMED
        )
    Finding.objects.filter(pk__in=[one.pk for one in begun]).update(proposed=FindingState.CONFIRMED)
    touched = [finding.pk for finding in for_us + begun]
    for row in (
        campaign.sites.filter(current__findings__in=touched).distinct().select_related("current")
    ):
        if row.current is not None:
            settle(row.current)


def _left(campaign: Campaign) -> tuple[list[int], list[int]]:
    """Results of sites with one veto finding: those left whole, those with one decision made."""
    vetoed = (
        Finding.objects.filter(result__in=campaign.sites.values("current"), is_veto=True)
        .values("result")
        .annotate(vetoes=Count("id"))
        .filter(vetoes=1)
        .order_by("result__campaign_site__position")
        .values_list("result", flat=True)
    )
    chosen = list(vetoed[: UNDECIDED + HALF_DECIDED])
    return chosen[:UNDECIDED], chosen[UNDECIDED:]


def _decide(findings: list[Finding], by: User, role: str, is_second: bool = False) -> None:
    Decision.objects.bulk_create(
        [
            Decision(
                finding=finding,
                by=by,
                role=role,
                state=FindingState.CONFIRMED,
                reason=REASON,
                is_second=is_second,
            )
            for finding in findings
        ],
        batch_size=BATCH,
    )
