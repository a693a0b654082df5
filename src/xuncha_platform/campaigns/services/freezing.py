"""The freeze is asked for, done in steps by a job, and can be called off; whether a seal holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import (
    Campaign,
    Result,
    Seal,
    Sealing,
    SealingState,
    Stage,
)
from xuncha_platform.campaigns.queries.manifest import Files, manifest_of
from xuncha_platform.campaigns.queries.missing import Missing, missing_for
from xuncha_platform.campaigns.rules.manifest import differences, digest
from xuncha_platform.campaigns.services.guard import open_campaign
from xuncha_platform.jobs import table
from xuncha_platform.notices.models import NoticeKind
from xuncha_platform.notices.services import tell
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.web.spoken import in_a_row

# Of jobs/kinds.py.
JOB = "freeze"


def freeze(access: Access, campaign: Campaign, accepted: bool = False) -> Sealing:
    """Have the campaign sealed. `accepted`: what may stay as it is (无法核实 …) was looked at and
    stays.

    From now on nothing of it changes. A job hashes the evidence and seals at the end
    (campaigns/sealing.py). Raises InputError with every line of what is missing.
    """
    with transaction.atomic():
        stored = open_campaign(access, campaign.pk, "campaigns.freeze")
        _nothing_missing(access, stored, accepted)
        sealing = Sealing.objects.create(
            campaign=stored, membership=access.member(), accepted=accepted
        )
        table.enqueue(JOB, {"sealing": sealing.pk}, key=str(sealing.pk))
        record(access, "campaigns.campaign.freeze_begin", stored, after={"accepted": accepted})
    return sealing


def call_off(access: Access, campaign: Campaign) -> None:
    """Give up a freeze that is on its way: the campaign can be changed again."""
    access.require("campaigns.freeze")
    with transaction.atomic():
        stored = Campaign.objects.scope(access).select_for_update().get(pk=campaign.pk)
        sealing = Sealing.objects.filter(campaign=stored, state=SealingState.RUNNING).first()
        if sealing is None:
            raise refused(_("现在没有正在进行的定稿。"))
        _end(sealing, SealingState.CANCELLED)
        record(access, "campaigns.campaign.freeze_cancel", stored)


def seal(pk: int, files: Mapping[int, Files]) -> None:
    """The end of a freeze, in one transaction: sealed as a whole, or refused and told why.

    `files`: result id → the hashes of its evidence. Raises KeyError where a result counts whose
    evidence was not hashed; the job then begins again.
    """
    with transaction.atomic():
        campaign = Campaign.objects.select_for_update().get(sealings=pk)
        sealing = Sealing.objects.select_for_update().get(pk=pk)
        if sealing.state != SealingState.RUNNING:
            return
        # A decision that was being made when the freeze began is waited for.
        current = Result.objects.filter(pk__in=campaign.sites.values("current")).order_by("pk")
        list(current.select_for_update().values_list("pk"))
        access = Access(sealing.membership.user, sealing.membership)
        problem = _what_is_missing(access, campaign, sealing.accepted)
        if problem:
            _end(sealing, SealingState.REFUSED, problem)
            said = {"problem": problem}
            record(access, "campaigns.campaign.freeze_refused", campaign, after=said)
            return
        campaign.frozen_at, campaign.stage = timezone.now(), Stage.FROZEN
        manifest = manifest_of(campaign, files)
        Seal.objects.create(campaign=campaign, manifest=manifest)
        campaign.manifest_sha256 = digest(manifest)
        campaign.save(update_fields=["frozen_at", "stage", "manifest_sha256"])
        _end(sealing, SealingState.DONE)
        after = {"manifest_sha256": campaign.manifest_sha256, "accepted": sealing.accepted}
        record(access, "campaigns.campaign.freeze", campaign, after=after)
        tell(NoticeKind.FROZEN, campaign.sites.filter(current__isnull=False))


def verify_manifest(campaign: Campaign, files: Mapping[int, Files] | None = None) -> list[str]:
    """Recompute what was sealed; the paths of what differs now, empty when the seal holds.

    `files`: result id → the hashes of its evidence where they were computed before (pages leave
    that to a job, services/checking.py); by default every file is read here. Raises InputError for
    a campaign that was not frozen.
    """
    sealed = campaign.manifest
    if sealed is None:
        raise refused(_("这次活动还没有定稿。"))
    if digest(sealed) != campaign.manifest_sha256:
        return ["manifest"]
    return differences(sealed, manifest_of(campaign, files, sealed["schema"]))


def _end(sealing: Sealing, state: SealingState, problem: str = "") -> None:
    sealing.state, sealing.problem, sealing.ended_at = state, problem, timezone.now()
    sealing.save(update_fields=["state", "problem", "ended_at"])
    sealing.evidence.all().delete()


def _nothing_missing(access: Access, campaign: Campaign, accepted: bool) -> None:
    problem = _what_is_missing(access, campaign, accepted)
    if problem:
        raise refused(problem)


def _what_is_missing(access: Access, campaign: Campaign, accepted: bool) -> str:
    missing = [one for one in missing_for(access, campaign) if not (accepted and one.may_stay)]
    return _in_words(missing) if missing else ""


def _in_words(missing: Sequence[Missing]) -> str:
    lines = [
        str(one.label)
        if one.single
        else _("%(what)s:%(count)d") % {"what": one.label, "count": one.count}
        for one in missing
    ]
    return _("还不能定稿。%(lines)s。") % {"lines": in_a_row(*lines, mark=";")}
