"""What is too much for one request is asked of a job: who asked, and in which language."""

from __future__ import annotations

from django.utils.translation import get_language, gettext

from xuncha_platform.jobs import table
from xuncha_platform.jobs.models import Job, JobState
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership
from xuncha_platform.registry.models import Import, ImportState
from xuncha_platform.registry.rules.refusal import refused

# Of jobs/kinds.py.
JOB = "import"
# Rows that a request does itself: about a second of work.
LARGE = 5000


def have_done(
    access: Access, made: Import, what: str, state: ImportState, reason: str = ""
) -> None:
    """Let a job do `what` (read, write or undo) of an import, which is in `state` meanwhile."""
    made.state = state
    made.plan["problem"] = ""
    made.plan["asker"] = {
        "membership": access.member().pk,
        "address": access.address,
        "request": access.request_id,
        "language": get_language(),
        "reason": reason,
    }
    made.save(update_fields=["state", "plan"])
    table.enqueue(JOB, {"import": made.pk, "do": what}, key=str(made.pk))


def has_failed(made: Import) -> bool:
    """Whether its job was set aside: somebody has to look at it."""
    job = Job.objects.filter(kind=JOB, key=str(made.pk)).order_by("-id").first()
    return job is not None and job.state == JobState.POISON


def asker_of(made: Import) -> Access:
    """Who asked. Raises InputError for somebody who has left since."""
    asker = made.plan["asker"]
    member = Membership.objects.select_related("user", "organisation").filter(
        pk=asker["membership"], until=None, user__is_active=True
    )
    found = member.first()
    if found is None:
        raise refused(gettext("提交的人已不再担任这个角色。请由现任的登记员重新提交。"))
    return Access(found.user, found, asker["address"], asker["request"])
