"""What the search of every page finds of campaigns."""

from __future__ import annotations

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.people.access import Access
from xuncha_platform.web.search import Hit


def found(access: Access, text: str) -> list[Hit]:
    """Campaigns whose title or period has the text, or whose seed was committed by this hash."""
    named = Q(title__icontains=text) | Q(period__icontains=text) | Q(period_key__iexact=text)
    if len(text) >= 8:
        named |= Q(seed_digest__startswith=text.lower())
    rows = Campaign.objects.scope(access).filter(named)
    return [
        Hit(
            gettext_lazy("检查活动"),
            row.title,
            f"{row.period} {row.get_stage_display()}",
            reverse("campaigns:detail", args=[row.pk]),
        )
        for row in rows[:10]
    ]
