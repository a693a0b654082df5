"""What monitoring has to tell on the first page."""

from __future__ import annotations

from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.people.access import Access
from xuncha_platform.watch.models import Incident
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.queries.alive import pulse
from xuncha_platform.watch.queries.incidents import SET_ASIDE, open_incidents, with_standing
from xuncha_platform.web.dashboard import Waiting


def waiting(access: Access) -> list[Waiting]:
    """Sites that cannot be opened: for those who watch, and for their own office."""
    if not (access.may("watch.change") or access.may("findings.contest")):
        return []
    count = open_incidents(timezone.now()).scope(access).count()
    # While nobody watches, what was last seen is no news of today.
    label = _("正打不开的网站") if pulse().alive else _("停止监测时打不开的网站")
    return [Waiting(label, count, f"{reverse('watch:overview')}?state=lasting")]


def changed(access: Access, since: datetime) -> list[Waiting]:
    """Sites that went down or came back since a moment; not those that are down with leave."""
    rows = Incident.objects.scope(access).filter(vantage=own_vantage(), voided=False)
    new = with_standing(rows.filter(called__gt=since), timezone.now())
    new = new.exclude(standing__in=SET_ASIDE)
    address = reverse("watch:overview")
    return [
        Waiting(_("新的打不开事件"), new.count(), address),
        Waiting(_("已恢复的网站"), rows.filter(ended__gt=since).count(), f"{address}?state=ended"),
    ]
