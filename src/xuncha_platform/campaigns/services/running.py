"""Passes begin, pause, go on, end early, and are made void."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.crawl.probes.table import write_probes
from xuncha.facts import Probe
from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import (
    Campaign,
    CampaignSite,
    Chosen,
    GivenList,
    Pass,
    PassKind,
    PassState,
    Result,
    Stage,
)
from xuncha_platform.campaigns.places import pass_folder
from xuncha_platform.campaigns.queries.given import (
    earlier_results,
    kept_files,
    lists_for_a_pass,
    wants_earlier,
)
from xuncha_platform.campaigns.queries.targets import probes_place, round_settings, targets_of
from xuncha_platform.campaigns.rules.crawling import FILE, checked
from xuncha_platform.campaigns.services.arriving import to_review
from xuncha_platform.campaigns.services.current import count_all_again
from xuncha_platform.campaigns.services.guard import open_campaign
from xuncha_platform.campaigns.services.states import UNFINISHED
from xuncha_platform.findings.services.landing import count_once_more
from xuncha_platform.jobs import rounds
from xuncha_platform.jobs.models import Round
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused

_AFTER_THE_FIRST = (Stage.RUNNING, Stage.REVIEW, Stage.REPLY)
# Of jobs/hooks.py: who is told of the results.
HOOK = "campaigns"


def start(
    access: Access, campaign: Campaign, settings: dict[str, Any], samples: Sequence[Probe] = ()
) -> Pass:
    """Begin the first pass over all sites of the campaign.

    `samples` are availability samples of an uploaded file, for `settings["probes"] == "file"`.
    """
    with transaction.atomic():
        stored = open_campaign(access, campaign.pk, "campaigns.run")
        if stored.stage != Stage.DRAWN:
            raise refused(_("要先确定名单;首次监测只能开始一次。"))
        stored.settings, stored.stage = checked(settings), Stage.RUNNING
        if stored.settings["probes"] == FILE:
            write_probes(probes_place(stored), samples)
        stored.save(update_fields=["settings", "stage"])
        rows = stored.sites.exclude(chosen=Chosen.EXCLUDED)
        return _begin(access, stored, rows, PassKind.FIRST, "")


def again(
    access: Access, campaign: Campaign, rows: Iterable[CampaignSite], kind: str, reason: str
) -> Pass:
    """Inspect sites once more as a new pass: what failed, what was chosen, or a recheck.

    What the new pass finds counts from then on; what the earlier ones found stays.
    """
    if not reason.strip():
        raise refused(_("请写明重新监测的理由。"))
    with transaction.atomic():
        stored = open_campaign(access, campaign.pk, "campaigns.run")
        if stored.stage not in _AFTER_THE_FIRST:
            raise refused(_("首次监测开始以后才能重新监测。"))
        chosen = stored.sites.exclude(chosen=Chosen.EXCLUDED).filter(pk__in=[r.pk for r in rows])
        return _begin(access, stored, chosen, kind, reason.strip())


def pause(access: Access, run: Pass) -> Pass:
    """Stop for now: sites under way keep what they have and go on from there."""
    with transaction.atomic():
        stored = _switch(access, run, (PassState.RUNNING,), PassState.PAUSED, "pause")
        rounds.pause(_round_of(stored))
    return stored


def resume(access: Access, run: Pass) -> Pass:
    """Go on with what waits."""
    with transaction.atomic():
        stored = _switch(access, run, (PassState.PAUSED,), PassState.RUNNING, "resume")
        # What was changed on the disk meanwhile is written anew.
        kept_files(stored.given.all())
        rounds.resume(_round_of(stored))
    return stored


def cancel(access: Access, run: Pass, reason: str) -> Pass:
    """End it early; what has landed counts, what was not reached keeps its earlier result."""
    if not reason.strip():
        raise refused(_("请写明取消的理由。"))
    with transaction.atomic():
        stored = _switch(access, run, UNFINISHED, PassState.CANCELLED, "cancel", reason.strip())
        rounds.cancel(_round_of(stored))
        stored.ended_at = timezone.now()
        stored.save(update_fields=["ended_at"])
        to_review(stored)
    return stored


def void(access: Access, run: Pass, reason: str) -> Pass:
    """Let a pass count for nothing, e.g. when our own network failed; its evidence stays."""
    if not reason.strip():
        raise refused(_("请写明作废的理由。"))
    with transaction.atomic():
        states = (PassState.DONE, PassState.CANCELLED, PassState.PAUSED)
        gone = _switch(access, run, states, PassState.VOID, "void", reason.strip())
        gone.void_reason = reason.strip()
        if gone.round is not None and gone.ended_at is None:
            # It was paused: what it had not reached is not looked at any more.
            rounds.cancel(gone.round)
            gone.ended_at = timezone.now()
            to_review(gone)
        gone.save(update_fields=["void_reason", "ended_at"])
        rows = CampaignSite.objects.filter(results__run=gone).order_by("pk")
        concerned = list(rows.values_list("pk", flat=True))
        count_all_again(concerned)
        count_once_more(concerned)
    return gone


def _begin(access: Access, campaign: Campaign, rows: Any, kind: str, reason: str) -> Pass:
    if campaign.passes.filter(state__in=UNFINISHED).exists():
        raise refused(_("还有一次监测没有结束。请等它完成,或先取消它。"))
    chosen = list(rows.select_related("site"))
    if not chosen:
        raise refused(_("没有要监测的网站。"))
    last = campaign.passes.order_by("-number").first()
    given = lists_for_a_pass(campaign)
    earlier = earlier_results(access, campaign, chosen) if wants_earlier(campaign) else {}
    run = Pass.objects.create(
        campaign=campaign,
        number=(last.number if last else 0) + 1,
        kind=kind,
        reason=reason,
        started_at=timezone.now(),
        sites=len(chosen),
        with_earlier=len(earlier),
        by=access.user,
    )
    run.given.set(given)
    run.round = rounds.create_round(
        f"{campaign.title} {run.number}",
        targets_of(campaign, chosen, earlier),
        round_settings(campaign, given),
        pass_folder(run),
        hook=HOOK,
        reference=str(run.pk),
    )
    run.save(update_fields=["round"])
    record(
        access,
        "campaigns.pass.begin",
        campaign,
        after={"pass": run.number, "kind": kind, "sites": len(chosen), **_given(given, earlier)},
        reason=reason,
        count=len(chosen),
    )
    return run


def _given(lists: Sequence[GivenList], earlier: Mapping[int, Result]) -> dict[str, Any]:
    """For the record: what was given besides, where something was."""
    told: dict[str, Any] = {one.kind: one.number for one in lists}
    told |= {f"{one.kind}_sha256": one.sha256 for one in lists}
    return told | ({"earlier": len(earlier)} if earlier else {})


def _round_of(run: Pass) -> Round:
    """The work on a pass. Only results that were taken over have none, and their pass is over."""
    if run.round is None:
        raise ValueError(f"pass {run.pk} has no round")
    return run.round


def _switch(
    access: Access, run: Pass, before: Iterable[str], after: str, action: str, reason: str = ""
) -> Pass:
    with transaction.atomic():
        campaign = open_campaign(access, run.campaign_id, "campaigns.run")
        stored = Pass.objects.select_for_update().get(pk=run.pk, campaign=campaign)
        was = stored.state
        if was not in tuple(before):
            raise refused(
                _("第 %(number)d 次监测现在是“%(state)s”,不能这样做。")
                % {"number": stored.number, "state": stored.get_state_display()}
            )
        stored.state = after
        stored.save(update_fields=["state"])
        record(
            access,
            f"campaigns.pass.{action}",
            campaign,
            before={"pass": stored.number, "state": was},
            after={"pass": stored.number, "state": after},
            reason=reason,
        )
    stored.campaign = campaign
    return stored
