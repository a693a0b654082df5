"""Small forms: a reason, a decision with its reason, a file."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from xuncha_platform.registry.models import ImportWhat


class ReasonForm(forms.Form):
    """Why something is done."""

    reason = forms.CharField(
        label=_("理由"), max_length=300, widget=forms.Textarea(attrs={"rows": 3})
    )


class DecisionForm(forms.Form):
    """A decision; whether it needs a reason says the service."""

    reason = forms.CharField(
        label=_("意见"),
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class UploadForm(forms.Form):
    """A list to import."""

    what = forms.ChoiceField(
        label=_("导入什么"), choices=ImportWhat.choices, widget=forms.RadioSelect, initial="sites"
    )
    file = forms.FileField(
        label=_("文件"),
        help_text=_("Excel(.xlsx、.xls)或 CSV(UTF-8、GBK),不超过 20 MB、20 万行。"),
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.xls,.csv,.txt"}),
    )
