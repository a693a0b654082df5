"""What waits for a person in this room."""

from __future__ import annotations

from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.lifecycle.models import Procedure, Suspension
from xuncha_platform.lifecycle.queries.procedures import to_confirm
from xuncha_platform.lifecycle.queries.suspensions import overdue
from xuncha_platform.lifecycle.queries.turns import due_for, to_report
from xuncha_platform.people.access import Access
from xuncha_platform.watch.announced import differing
from xuncha_platform.web.dashboard import Waiting


def changed(access: Access, since: datetime) -> list[Waiting]:
    """What offices said since a moment of what one filed oneself."""
    mine = Procedure.objects.scope(access).filter(requested_by=access.user)
    told = mine.filter(reviews__at__gt=since).exclude(reviews__by=access.user).distinct()
    url = reverse("lifecycle:procedures")
    return [Waiting(_("我的开办或永久下线申请有新的审核意见"), told.count(), url)]


def waiting(access: Access) -> list[Waiting]:
    """Requests to approve, steps to confirm, suspensions that ran out."""
    found: list[Waiting] = []
    procedures = reverse("lifecycle:procedures")
    if access.may("lifecycle.approve"):
        asked = Suspension.objects.scope(access).filter(
            withdrawn_at=None, refused_at=None, approved_at=None
        )
        late = asked.filter(starts_at__lt=timezone.now()).count()
        url = f"{reverse('lifecycle:list')}?state=waiting"
        found.append(Waiting(_("待审批的临时下线和维护"), asked.count(), url, late))
        due = due_for(access).count()
        found.append(Waiting(_("待审核的开办和永久下线"), due, f"{procedures}?waits=review"))
    if access.may("registry.change"):
        over = overdue(access).count()
        url = f"{reverse('registry:sites')}?status=suspended"
        found.append(Waiting(_("临时下线到期,登记仍为下线"), over, url, over))
        told = to_confirm(access).count()
        found.append(Waiting(_("开办和永久下线中待核对的步骤"), told, f"{procedures}?waits=step"))
    elif access.may("lifecycle.request"):
        due = to_report(access).count()
        found.append(
            Waiting(_("开办和永久下线中轮到填报的步骤"), due, f"{procedures}?waits=report")
        )
    if access.may("registry.change") or access.may("lifecycle.request"):
        others = differing(access).count()
        url = f"{procedures}?waits=differs"
        found.append(Waiting(_("永久下线的网站与公布的不符"), others, url))
    return found
