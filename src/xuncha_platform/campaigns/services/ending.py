"""A pass has reached all of its sites."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Pass, PassState, Stage, VisitState
from xuncha_platform.people.access import NOBODY


def end_pass(run_id: int) -> None:
    """Close a running pass; the campaign's first pass leads from 监测 to 复核."""
    with transaction.atomic():
        run = Pass.objects.select_for_update(of=("self",)).select_related("campaign").get(pk=run_id)
        if run.state != PassState.RUNNING:
            return
        run.state, run.ended_at = PassState.DONE, timezone.now()
        run.save(update_fields=["state", "ended_at"])
        campaign = run.campaign
        if campaign.stage == Stage.RUNNING:
            campaign.stage = Stage.REVIEW
            campaign.save(update_fields=["stage"])
        failed = run.visits.filter(state=VisitState.FAILED).count()
        record(
            NOBODY,
            "campaigns.pass.end",
            campaign,
            after={"pass": run.number, "sites": run.sites, "failed": failed},
        )
