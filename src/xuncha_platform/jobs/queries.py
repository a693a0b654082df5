"""Reading the job table. Jobs belong to the installation, not to an office of the tree."""

from __future__ import annotations

from django.db.models import QuerySet

from xuncha_platform.jobs.models import Job
from xuncha_platform.people.access import Access


def jobs(access: Access) -> QuerySet[Job]:
    """All jobs for those who manage them at the top of the tree; nothing for anybody else."""
    organisation = access.organisation
    if organisation is None or organisation.parent_id or not access.may("jobs.manage"):
        return Job.objects.none()
    return Job.objects.all()
