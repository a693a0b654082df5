"""Which sites a campaign is about."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models import Campaign, CampaignKind
from xuncha_platform.campaigns.queries.scope import regions_of
from xuncha_platform.orgs.models import Level
from xuncha_platform.web.forms import VersionedForm
from xuncha_platform.web.forms.fields import field


class ScopeForm(VersionedForm):
    """Regions, levels, portals or departments; nothing chosen does not narrow."""

    regions = forms.MultipleChoiceField(
        label=_("地区"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("一个都不选,就是全部地区。"),
    )
    levels = forms.MultipleChoiceField(
        label=_("级别"),
        required=False,
        choices=Level.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("一个都不选,就是各级都查。"),
    )
    portals = forms.ChoiceField(
        label=_("网站类别"),
        required=False,
        widget=forms.RadioSelect,
        choices=[
            ("", _("门户和部门网站")),
            ("portal", _("只查门户网站")),
            ("department", _("只查部门网站")),
        ],
    )

    class Meta:
        model = Campaign
        fields = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        regions = regions_of(self.instance.organisation)
        offered = field(self, "regions", forms.MultipleChoiceField)
        offered.choices = [(str(r.pk), r.short_name or r.name) for r in regions]
        wanted = self.instance.scope_filter
        self.initial.update(
            regions=[str(pk) for pk in wanted.get("regions", ())],
            levels=wanted.get("levels", ()),
            portals=wanted.get("portals", ""),
        )

    def values(self) -> dict[str, Any]:
        """The fields as services take them."""
        data = self.cleaned_data
        return {
            "scope_filter": {
                "regions": [int(pk) for pk in data["regions"]],
                "levels": data["levels"],
                "portals": data["portals"],
                "failed_only": self.instance.kind == CampaignKind.RECHECK,
            }
        }
