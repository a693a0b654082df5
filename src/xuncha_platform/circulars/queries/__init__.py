"""What pages and other rooms ask about circulars."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.circulars.models import Circular, CircularState
from xuncha_platform.people.access import Access
from xuncha_platform.web.dashboard import Waiting
from xuncha_platform.web.search import Hit


def waiting(access: Access) -> list[Waiting]:
    """Circulars to be published by a second person, and to be written."""
    rows = Circular.objects.scope(access)
    found = []
    if access.may("circulars.publish"):
        submitted = rows.filter(state=CircularState.SUBMITTED).exclude(submitted_by=access.user)
        found.append(Waiting(_("通报待审签公布"), submitted.count(), _where(submitted)))
    if access.may("circulars.change"):
        unwritten = Campaign.objects.scope(access).filter(stage=Stage.FROZEN, circular__isnull=True)
        found.append(Waiting(_("已定稿、待起草通报"), unwritten.count(), reverse("circulars:list")))
    return found


def changed(access: Access, since: datetime) -> list[Waiting]:
    """Circulars that others published since a moment."""
    rows = Circular.objects.scope(access).filter(published_at__gt=since)
    others = rows.exclude(published_by=access.user).count()
    url = f"{reverse('circulars:list')}?state={CircularState.PUBLISHED}"
    return [Waiting(_("新公布的通报"), others, url)]


def _where(submitted: QuerySet[Circular]) -> str:
    """The one that waits, or the list of several."""
    first = list(submitted[:2])
    if len(first) == 1:
        return reverse("circulars:editor", args=[first[0].pk])
    return f"{reverse('circulars:list')}?state={CircularState.SUBMITTED}"


def found(access: Access, text: str) -> list[Hit]:
    """Circulars whose title or document number has the words."""
    named = Q(title__icontains=text) | Q(document_number__icontains=text)
    rows = Circular.objects.scope(access).filter(named)[:10]
    return [
        Hit(
            _("通报"),
            one.title,
            f"{one.get_state_display()} {one.document_number}".strip(),
            reverse("circulars:editor", args=[one.pk]),
        )
        for one in rows
    ]
