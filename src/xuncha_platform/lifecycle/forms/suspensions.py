"""Ask for a suspension or a maintenance window."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.people.access import Access
from xuncha_platform.registry.choosing import SiteField
from xuncha_platform.registry.forms.fields import day_input
from xuncha_platform.web.forms.fields import field


def _moment(label: Any, **more: Any) -> forms.DateTimeField:
    return forms.DateTimeField(
        label=label,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"],
        **more,
    )


class SuspensionForm(forms.Form):
    """What is asked for."""

    site = SiteField(label=pgettext_lazy("one", "网站"))
    kind = forms.ChoiceField(
        label=_("申请什么"),
        widget=forms.RadioSelect,
        initial="suspension",
        choices=(
            ("suspension", _("临时下线(由上级审批,每年不超过 1 次、每次不超过 30 天)")),
            ("forced", _("不可抗因素断电断网,或被责令紧急关停(不计入当年次数)")),
            ("maintenance", _("维护窗口(24 小时以内)")),
        ),
    )
    starts_at = _moment(_("从什么时候起"))
    ends_at = _moment(_("到什么时候止"), required=False)
    reason = forms.CharField(
        label=_("原因"), max_length=300, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field(self, "site", SiteField).offer_to(access)


class NoticeForm(forms.Form):
    """Where a suspension was announced."""

    own_notice = forms.CharField(label=_("本网站公告网址"), max_length=500, required=False)
    portal_notice = forms.CharField(label=_("本级政府门户公告网址"), max_length=500, required=False)
    reported_on = forms.DateField(label=_("书面报备日期"), required=False, widget=day_input())

    def __init__(self, *args: Any, suspension: Suspension, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # 不可抗因素或被责令紧急关停的,及时以书面形式向国务院办公厅报备.
        if not suspension.forced:
            del self.fields["reported_on"]
        for name in self.fields:
            self.initial.setdefault(name, getattr(suspension, name))
