"""What a round tells its campaign (jobs/hooks.py): a site has ended, the pass has ended."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from xuncha.errors import InputError
from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import CampaignSite, Pass, PassState, Result, Stage
from xuncha_platform.campaigns.services.guard import SEALED
from xuncha_platform.campaigns.services.landing import land_result
from xuncha_platform.jobs.models import Round, RoundSite, SiteState
from xuncha_platform.jobs.rounds import places
from xuncha_platform.people.access import NOBODY
from xuncha_platform.web.spoken import NO_REPORT


def landed(row: RoundSite) -> None:
    """Store the result of one site. A frozen campaign takes nothing any more."""
    run = Pass.objects.select_related("campaign").get(round=row.round_id)
    if run.campaign.stage in SEALED or row.state == SiteState.CANCELLED:
        return
    site = CampaignSite.objects.get(pk=int(row.reference), campaign=run.campaign)
    folder = places.found(row.result or f"{row.round.out}/{row.number}/{row.folder}")
    problem = "" if row.result else _one_line(row.problem)
    try:
        with transaction.atomic():
            land_result(run, site, folder, problem, _earlier(row))
    except (InputError, OSError, ValueError) as error:
        # Its files are not as they should be: the site stays without a report, and says so.
        land_result(run, site, folder, _one_line(str(error)))


def _earlier(row: RoundSite) -> Result | None:
    """The result whose article addresses the site was given."""
    reference = row.site.get("earlier_reference")
    return Result.objects.filter(pk=int(reference)).first() if reference else None


def ended(round_: Round) -> None:
    """Close the pass; the campaign's first pass leads from 监测 to 复核."""
    run = Pass.objects.select_for_update(of=("self",)).select_related("campaign").get(round=round_)
    if run.state != PassState.RUNNING:
        return
    run.state, run.ended_at = PassState.DONE, timezone.now()
    run.save(update_fields=["state", "ended_at"])
    to_review(run)
    failed = run.results.exclude(problem="").count()
    record(
        NOBODY,
        "campaigns.pass.end",
        run.campaign,
        after={"pass": run.number, "sites": run.sites, "failed": failed},
    )


def to_review(run: Pass) -> None:
    """The stage after 监测, if the campaign is still there."""
    if run.campaign.stage == Stage.RUNNING:
        run.campaign.stage = Stage.REVIEW
        run.campaign.save(update_fields=["stage"])


def _one_line(text: str) -> str:
    return " ".join(text.split())[:500] or NO_REPORT
