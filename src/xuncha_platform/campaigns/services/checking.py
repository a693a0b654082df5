"""Whether a seal still holds: asked for, done by a job, kept with who asked and what differs."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Campaign, CheckState, SealCheck
from xuncha_platform.campaigns.queries.sealing import newest_check, why_stopped
from xuncha_platform.campaigns.services.guard import SEALED
from xuncha_platform.jobs import table
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused

# Of jobs/kinds.py.
JOB = "check-seal"
# One of these: it reads every byte of the evidence, so not everybody sets it going.
MAY = ("campaigns.run", "campaigns.freeze", "audit.read")


def may_check(access: Access) -> bool:
    """Whether this person may have a seal checked; its result is for all who see the campaign."""
    return any(access.may(one) for one in MAY)


def check_seal(access: Access, campaign: Campaign) -> SealCheck:
    """Have the seal checked by a job; the check that is on its way already is given as it is.

    Raises PermissionDenied, Campaign.DoesNotExist outside of the scope, InputError for a campaign
    that was not frozen.
    """
    if not may_check(access):
        raise PermissionDenied(MAY[0])
    with transaction.atomic():
        stored = Campaign.objects.scope(access).select_for_update().get(pk=campaign.pk)
        if stored.stage not in SEALED:
            raise refused(_("这次活动还没有定稿。"))
        last = newest_check(stored)
        if last is not None and last.state == CheckState.RUNNING:
            if not why_stopped(JOB, last.pk):
                return last
            _end(last, CheckState.GIVEN_UP)
        check = SealCheck.objects.create(campaign=stored, membership=access.member())
        table.enqueue(JOB, {"check": check.pk}, key=str(check.pk))
        record(access, "campaigns.seal.check_begin", stored)
    return check


def done(pk: int, differs: Sequence[str]) -> None:
    """Keep what a check came to."""
    with transaction.atomic():
        check = SealCheck.objects.select_for_update(of=("self",)).get(pk=pk)
        if check.state != CheckState.RUNNING:
            return
        check.differs = list(differs)
        _end(check, CheckState.DONE)
        access = Access(check.membership.user, check.membership)
        after = {"manifest_sha256": check.campaign.manifest_sha256, "differs": len(differs)}
        record(access, "campaigns.seal.check", check.campaign, after=after)


def _end(check: SealCheck, state: CheckState) -> None:
    check.state, check.ended_at = state, timezone.now()
    check.save(update_fields=["state", "ended_at", "differs"])
    check.evidence.all().delete()
