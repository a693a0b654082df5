"""How many are drawn, and who is in or out for a reason."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha_platform.campaigns.models import Campaign, CampaignKind
from xuncha_platform.campaigns.queries.named import named_sites
from xuncha_platform.campaigns.queries.scope import sites_in_scope
from xuncha_platform.web.forms import VersionedForm

STRATA = [
    ("region", gettext_lazy("地区")),
    ("level", gettext_lazy("级别")),
    ("is_portal", gettext_lazy("门户或部门")),
    ("supervisor", gettext_lazy("主管单位")),
]
# 政府网站发展指引 八(一)1: each quarter's spot check draws no less than this, %.
LEAST_RATE = 30
_LINES = gettext_lazy("每行一个网站:标识码或网址,空一格,再写理由。也可以从 Excel 粘贴这两列。")


class ChoiceForm(VersionedForm):
    """For a spot check all of it; the other kinds only leave sites out."""

    rate = forms.FloatField(
        label=gettext_lazy("抽取比例(%)"),
        min_value=0.1,
        max_value=100,
        help_text=gettext_lazy("每季度不得低于 30%(政府网站发展指引第八部分)。"),
    )
    strata = forms.MultipleChoiceField(
        label=gettext_lazy("分层"),
        choices=STRATA,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("每一层至少抽一个,合计不低于抽取比例。"),
    )
    force_failed = forms.BooleanField(label=gettext_lazy("上次检查不合格的必抽"), required=False)
    force_never_drawn = forms.BooleanField(label=gettext_lazy("从未抽到的必抽"), required=False)
    forced = forms.CharField(
        label=gettext_lazy("另外必抽"), required=False, widget=forms.Textarea, help_text=_LINES
    )
    leave_suspended = forms.BooleanField(label=gettext_lazy("经批准临时下线的不抽"), required=False)
    left_out = forms.CharField(
        label=gettext_lazy("另外不抽"), required=False, widget=forms.Textarea, help_text=_LINES
    )

    class Meta:
        model = Campaign
        fields = ()
        # Fields of the form that the model has too: the service sets them, not the form.
        exclude = ("rate", "strata")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.kind != CampaignKind.SPOT:
            for name in ("rate", "strata", "force_failed", "force_never_drawn", "forced"):
                del self.fields[name]
            # What is not drawn is not left out of a draw.
            self.fields["leave_suspended"].label = _("经批准临时下线的不查")
            self.fields["left_out"].label = _("另外不查")
        choice = self.instance.choice
        self.initial.update(
            rate=self.instance.rate or LEAST_RATE,
            strata=self.instance.strata if self.instance.rate else ["region"],
            force_failed=choice.get("force_failed", False),
            force_never_drawn=choice.get("force_never_drawn", False),
            leave_suspended=choice.get("leave_suspended", True),
            forced=_lines(choice.get("forced", ())),
            left_out=_lines(choice.get("left_out", ())),
        )

    def clean_forced(self) -> list[dict[str, Any]]:
        """The sites named, each with its reason."""
        return self._named("forced")

    def clean_left_out(self) -> list[dict[str, Any]]:
        """The sites named, each with its reason."""
        return self._named("left_out")

    def clean(self) -> dict[str, Any]:
        """No site is in and out."""
        data = super().clean()
        out = {row["site"] for row in data.get("left_out") or ()}
        both = [row["text"] for row in data.get("forced") or () if row["site"] in out]
        if both:
            self.add_error(
                "left_out", _("“%(name)s”同时必抽和不抽,请只留一处。") % {"name": both[0]}
            )
        return data

    def values(self) -> dict[str, Any]:
        """The fields as services take them."""
        data = self.cleaned_data
        choice = {
            name: data[name]
            for name in (
                "force_failed",
                "force_never_drawn",
                "leave_suspended",
                "forced",
                "left_out",
            )
            if name in data
        }
        if "rate" not in data:
            return {"choice": choice}
        return {"choice": choice, "rate": data["rate"], "strata": data["strata"]}

    def _named(self, field: str) -> list[dict[str, Any]]:
        rows, problems = named_sites(self.cleaned_data[field], sites_in_scope(self.instance))
        for problem in problems:
            self.add_error(field, problem)
        return rows


def _lines(rows: Any) -> str:
    return "\n".join(f"{row['text']} {row['reason']}" for row in rows)
