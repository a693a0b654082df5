"""Which sites are inspected once more, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha_platform.campaigns.models import Campaign, CampaignSite, Chosen, PassKind

WHICH = [
    ("failed", gettext_lazy("没有得到结果的网站")),
    ("undetermined", gettext_lazy("无法核实的网站")),
    ("failing", gettext_lazy("不合格的网站")),
    ("all", gettext_lazy("全部网站")),
    ("chosen", gettext_lazy("下面选中的网站")),
]
KINDS = [
    (PassKind.AGAIN.value, PassKind.AGAIN.label),
    (PassKind.RECHECK.value, PassKind.RECHECK.label),
]
_FILTERS = {
    "failed": ~Q(current__problem="") | Q(current__isnull=True),
    "undetermined": Q(current__verdict="undetermined"),
    "failing": Q(current__verdict="fail"),
    "all": Q(),
}


class AgainForm(forms.Form):
    """A new pass over some sites."""

    which = forms.ChoiceField(
        label=gettext_lazy("哪些网站"), choices=WHICH, widget=forms.RadioSelect
    )
    sites = forms.ModelMultipleChoiceField(
        label=gettext_lazy("选中的网站"),
        queryset=CampaignSite.objects.none(),
        required=False,
        widget=forms.SelectMultiple(attrs={"size": 10}),
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("类型"),
        choices=KINDS,
        widget=forms.RadioSelect,
        initial=PassKind.AGAIN,
        help_text=gettext_lazy("新的结果从此计入;以前的结果和证据都保留。"),
    )
    reason = forms.CharField(label=gettext_lazy("理由"), max_length=300)

    def __init__(
        self, campaign: Campaign, chosen: Sequence[str], *args: Any, **kwargs: Any
    ) -> None:
        which = "chosen" if chosen else "failed"
        super().__init__(*args, initial={"sites": chosen, "which": which}, **kwargs)
        self._all = campaign.sites.exclude(chosen=Chosen.EXCLUDED)
        self.fields["sites"].queryset = self._all

    def clean(self) -> dict[str, Any]:
        """Something must come of it."""
        data = super().clean() or self.cleaned_data
        if data.get("which") == "chosen" and not data.get("sites"):
            self.add_error("sites", _("请选择网站。"))
        elif data.get("which") and not self.rows().exists():
            self.add_error("which", _("没有这样的网站。"))
        return data

    def rows(self) -> QuerySet[CampaignSite]:
        """The sites meant."""
        which = self.cleaned_data["which"]
        if which == "chosen":
            return self._all.filter(pk__in=[row.pk for row in self.cleaned_data["sites"]])
        return self._all.filter(_FILTERS[which])
