"""The links of a campaign are gathered: asked for by a person, done by a job."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.jobs import table
from xuncha_platform.jobs.models import Job
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused

# Of jobs/kinds.py.
JOB = "gather-links"
MAY = ("campaigns.run", "findings.review")


def may_gather(access: Access) -> bool:
    """Whether this person may have the links gathered; what comes of it all inspectors see."""
    return any(access.may(one) for one in MAY)


def gather(access: Access, campaign: Campaign) -> Job:
    """Have the links gathered by a job; the one that is on its way already is given as it is.

    It changes nothing of the campaign, so a sealed one can be gathered too. Raises PermissionDenied,
    Campaign.DoesNotExist outside of the scope, InputError where there is no result yet.
    """
    if not may_gather(access):
        raise PermissionDenied(MAY[0])
    stored = Campaign.objects.scope(access).get(pk=campaign.pk)
    if not stored.sites.filter(current__isnull=False).exists():
        raise refused(_("还没有监测结果,没有链接可以汇总。"))
    with transaction.atomic():
        job, is_new = table.enqueue(JOB, {"campaign": stored.pk}, key=str(stored.pk))
        if is_new:
            record(access, "campaigns.links.gather", stored)
    return job
