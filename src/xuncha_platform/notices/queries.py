"""What was told, to whom, and what of it nobody has seen yet."""

from __future__ import annotations

from typing import Any

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.notices.models import Notice, Reading
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership
from xuncha_platform.web.dashboard import Waiting

# Who answers for a site reads what is told of it; others see that it was.
_ANSWERS = "findings.contest"


def notices(access: Access) -> QuerySet[Any]:
    """What was told in one's tree, with `read_at` and `read_by`: oneself for who answers for a
    site, else whoever of the office saw it first; `reached`: whether anybody answers for it."""
    readers = Membership.objects.filter(
        role="operator", until__isnull=True, user__is_active=True
    ).annotate(told=ExpressionWrapper(OuterRef("organisation__path"), CharField()))
    readings = Reading.objects.filter(notice=OuterRef("pk")).order_by("at", "id")
    if access.may(_ANSWERS):
        readings = readings.filter(user=access.user)
    return (
        Notice.objects.scope(access)
        .select_related("campaign_site__campaign", "campaign_site__site", "organisation")
        .annotate(
            read_at=Subquery(readings.values("at")[:1]),
            read_by=Subquery(readings.values("user__name")[:1]),
            reached=Exists(readers.filter(told__startswith=F("organisation__path"))),
        )
    )


def unread(access: Access) -> QuerySet[Any]:
    """What one has not seen yet; nothing for those who answer for no site."""
    if not access.may(_ANSWERS):
        return Notice.objects.none()
    own = Reading.objects.filter(notice=OuterRef("pk"), user=access.user)
    return Notice.objects.scope(access).exclude(Exists(own))


def unread_count(access: Access) -> int:
    """How many these are."""
    return unread(access).count()


def waiting(access: Access) -> list[Waiting]:
    """The line of the first page."""
    return [Waiting(_("通知未读"), unread_count(access), f"{reverse('notices:list')}?read=no")]
