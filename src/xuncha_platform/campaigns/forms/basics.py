"""What a campaign is: kind, time, title, what it is compared with."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha_platform.campaigns.models import Campaign, CampaignKind
from xuncha_platform.campaigns.rules.periods import period_key, period_name
from xuncha_platform.people.access import Access
from xuncha_platform.web.forms import VersionedForm
from xuncha_platform.web.forms.fields import field

QUARTERS = [
    ("", gettext_lazy("全年")),
    ("1", gettext_lazy("第一季度")),
    ("2", gettext_lazy("第二季度")),
    ("3", gettext_lazy("第三季度")),
    ("4", gettext_lazy("第四季度")),
]


class BasicsForm(VersionedForm):
    """The first step; also for changing it later."""

    year = forms.IntegerField(label=gettext_lazy("年份"), min_value=2000, max_value=2100)
    quarter = forms.ChoiceField(label=gettext_lazy("季度"), choices=QUARTERS, required=False)

    class Meta:
        model = Campaign
        fields = ("kind", "title", "as_of", "previous")
        widgets = {
            "kind": forms.RadioSelect,
            "as_of": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        }
        help_texts = {
            "kind": gettext_lazy("抽查按比例随机抽取;其他活动检查范围内的全部网站。"),
            "as_of": gettext_lazy("栏目多久没更新、信件多久没答复,都以这一天为准。"),
            "previous": gettext_lazy("复查的是它不合格的网站;其他活动用它比较升降。"),
        }
        labels = {"previous": gettext_lazy("对照的活动")}

    def __init__(
        self, access: Access, *args: Any, rechecks: Campaign | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        field(self, "kind", forms.ChoiceField).choices = CampaignKind.choices
        self.fields["title"].required = False
        self.fields["title"].help_text = _("不填则按时期和类型拟定。")
        earlier = Campaign.objects.scope(access).exclude(pk=self.instance.pk)
        previous = field(self, "previous", forms.ModelChoiceField)
        previous.queryset, previous.empty_label = earlier, _("不对照")
        if self.instance.pk:
            year, _dash, quarter = self.instance.period_key.partition("-Q")
            self.initial.update(year=int(year), quarter=quarter)
        else:
            today = timezone.localdate()
            self.initial.update(
                year=today.year,
                quarter=str((today.month - 1) // 3 + 1),
                as_of=today,
                kind=CampaignKind.RECHECK if rechecks else CampaignKind.SPOT,
                previous=rechecks,
            )

    def clean(self) -> dict[str, Any]:
        """A recheck needs what it rechecks."""
        data = super().clean()
        if data.get("kind") == CampaignKind.RECHECK and not data.get("previous"):
            self.add_error("previous", _("请选择要复查的活动。"))
        return data

    def values(self) -> dict[str, Any]:
        """The fields as services take them."""
        data = self.cleaned_data
        year, quarter = data["year"], int(data["quarter"] or 0)
        kind = CampaignKind(data["kind"])
        period = period_name(year, quarter)
        return {
            "kind": kind.value,
            "period": period,
            "period_key": period_key(year, quarter),
            "title": data["title"].strip()
            or _("%(period)s%(kind)s") % {"period": period, "kind": kind.label},
            "as_of": data["as_of"],
            "previous": data["previous"],
        }
