"""The status of a site or an account."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.registry.forms.fields import day_input
from xuncha_platform.registry.models import MediaAccount, Site, SiteStatus
from xuncha_platform.registry.rules.statuses import FOLLOWS
from xuncha_platform.web.forms.fields import field


class StatusForm(forms.Form):
    """Only statuses that may follow are offered."""

    status = forms.ChoiceField(label=_("改为"), widget=forms.RadioSelect)
    status_since = forms.DateField(label=_("从哪天起"), widget=day_input())
    reason = forms.CharField(
        label=_("原因"),
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("下线、关停、作废和恢复都要写原因,它会留在网站的记录里。"),
    )
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, entry: Site | MediaAccount, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labels = dict(SiteStatus.choices)
        follows = [(code, labels[code]) for code in FOLLOWS[entry.status]]
        field(self, "status", forms.ChoiceField).choices = follows
        self.initial.setdefault("status_since", timezone.localdate())
        self.initial.setdefault("version", entry.version)
