"""What waits for a person in the register."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import (
    ChangeRequest,
    Difference,
    DifferenceState,
    HostState,
    Import,
    ImportState,
    RequestState,
    UnregisteredHost,
)
from xuncha_platform.web.dashboard import Waiting

# A request that waits longer than this is late.
PATIENCE = timedelta(days=3)


def changed(access: Access, since: datetime) -> list[Waiting]:
    """What registrars decided of one's own requests since a moment."""
    mine = ChangeRequest.objects.scope(access).filter(by=access.user, decided_at__gt=since)
    decided = mine.exclude(decided_by=access.user)
    return [Waiting(_("我的变更申请已有结果"), decided.count(), reverse("registry:requests"))]


def waiting(access: Access) -> list[Waiting]:
    """Requests to decide, differences to confirm, hosts to sort out, previews to confirm."""
    found: list[Waiting] = []
    if access.may("registry.approve"):
        requests = ChangeRequest.objects.scope(access).filter(state=RequestState.OPEN)
        late = requests.filter(at__lt=timezone.now() - PATIENCE).count()
        url = reverse("registry:requests")
        found.append(Waiting(_("待审核的变更申请"), requests.count(), url, late))
    if access.may("registry.change"):
        differences = Difference.objects.scope(access).filter(state=DifferenceState.OPEN)
        hosts = UnregisteredHost.objects.scope(access).filter(state=HostState.OPEN)
        found += [
            Waiting(_("网站与登记不一致"), differences.count(), reverse("registry:differences")),
            Waiting(_("疑似未登记的网站"), hosts.count(), reverse("registry:hosts")),
        ]
    if access.may("registry.import"):
        previews = Import.objects.scope(access).filter(state=ImportState.PREVIEW, by=access.user)
        url = reverse("registry:imports")
        found.append(Waiting(_("待确认的导入"), previews.count(), url))
    return found
