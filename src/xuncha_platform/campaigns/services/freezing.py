"""The freeze: what the circular will say is sealed, and whether the seal still holds."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.campaigns.queries.manifest import manifest_of
from xuncha_platform.campaigns.queries.missing import Missing, missing_for
from xuncha_platform.campaigns.rules.manifest import differences, digest
from xuncha_platform.campaigns.services.guard import open_campaign
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused


def freeze(access: Access, campaign: Campaign, accepted: bool = False) -> Campaign:
    """Seal the campaign. `accepted`: what may stay as it is (无法核实 …) was looked at and stays.

    From then on nothing of it changes; mistakes found later are corrected by errata.
    Raises InputError with every line of what is missing.
    """
    with transaction.atomic():
        stored = open_campaign(access, campaign.pk, "campaigns.freeze")
        missing = [one for one in missing_for(access, stored) if not (accepted and one.may_stay)]
        if missing:
            raise refused(_in_words(missing))
        stored.frozen_at = timezone.now()
        stored.stage = Stage.FROZEN
        stored.manifest = manifest_of(stored)
        stored.manifest_sha256 = digest(stored.manifest)
        stored.save(update_fields=["frozen_at", "stage", "manifest", "manifest_sha256"])
        record(
            access,
            "campaigns.campaign.freeze",
            stored,
            after={"manifest_sha256": stored.manifest_sha256, "accepted": accepted},
        )
    return stored


def verify_manifest(campaign: Campaign) -> list[str]:
    """Recompute what was sealed; the paths of what differs now, empty when the seal holds.

    Raises InputError for a campaign that was not frozen.
    """
    if campaign.manifest is None:
        raise refused(_("这次活动还没有定稿。"))
    if digest(campaign.manifest) != campaign.manifest_sha256:
        return ["manifest"]
    return differences(campaign.manifest, manifest_of(campaign))


def _in_words(missing: Sequence[Missing]) -> str:
    lines = [_("%(what)s:%(count)d") % {"what": one.label, "count": one.count} for one in missing]
    return _("还不能定稿。%(lines)s。") % {"lines": ";".join(lines)}
