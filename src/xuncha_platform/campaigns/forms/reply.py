"""The window of the reply."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models import Campaign

# Proposed, never taken without being looked at: a week holds five working days or nearly so.
_PROPOSED = timedelta(days=7)


class ReplyForm(forms.Form):
    """From when until when offices may contest."""

    start = forms.DateField(
        label=_("起始"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    until = forms.DateField(
        label=_("截止"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("当天仍可提交。建议不少于五个工作日。"),
    )

    def __init__(self, campaign: Campaign, *args: Any, **kwargs: Any) -> None:
        today = timezone.localdate()
        kwargs["initial"] = {
            "start": campaign.reply_from or today,
            "until": campaign.reply_until or today + _PROPOSED,
        }
        super().__init__(*args, **kwargs)
