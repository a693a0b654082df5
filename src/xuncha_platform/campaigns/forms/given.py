"""A list that an office gives to a campaign."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models import GivenKind


class GivenForm(forms.Form):
    """Which list, and the file."""

    kind = forms.ChoiceField(label=_("材料"), choices=GivenKind.choices, widget=forms.RadioSelect)
    file = forms.FileField(
        label=_("文件"),
        help_text=_("CSV(UTF-8 或 GBK)或 Excel,第一行是表头。每一行都能用才收下。"),
    )
