"""File an opening or a closing, review it, report a step."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.lifecycle.models import Step
from xuncha_platform.lifecycle.rules.steps import StepRule
from xuncha_platform.orgs.choosing import OrganisationField
from xuncha_platform.people.access import Access
from xuncha_platform.registry.forms.fields import day_input
from xuncha_platform.web.forms.fields import field


class _Filing(forms.Form):
    """What both ask for."""

    consented_on = forms.DateField(
        label=_("主要负责同志同意日期"),
        widget=day_input(),
        help_text=_("本地区、本部门主要负责同志同意之后再提出申请。"),
    )
    reason = forms.CharField(
        label=_("理由"), max_length=500, widget=forms.Textarea(attrs={"rows": 3})
    )


class OpeningForm(_Filing):
    """A website that is to be opened."""

    organisation = OrganisationField(label=_("主办单位"))
    name = forms.CharField(
        label=_("网站名称"), max_length=200, help_text=_("以本地区、本部门机构名称命名。")
    )
    url = forms.CharField(
        label=_("拟用首页网址"),
        max_length=500,
        help_text=_("门户用 www.□□□.gov.cn,部门网站用 ○○○.□□□.gov.cn。"),
    )
    is_portal = forms.BooleanField(label=_("门户网站"), required=False)

    field_order = ("organisation", "name", "url", "is_portal", "consented_on", "reason")

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field(self, "organisation", OrganisationField).offer_to(access)


class ClosingForm(_Filing):
    """A site that is to be closed for good."""

    target_url = forms.CharField(
        label=_("内容去向"),
        max_length=500,
        help_text=_("原有内容整合迁移到的网站,写首页网址。"),
    )

    field_order = ("target_url", "consented_on", "reason")


class ReviewForm(forms.Form):
    """An office's opinion; the last office's paper where the province stands outside the tree."""

    opinion = forms.CharField(
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    document = forms.CharField(
        label=_("批准文号"),
        max_length=80,
        required=False,
        help_text=_("省级政府(或国务院部门)办公厅批准的文号。"),
    )

    def __init__(self, *args: Any, asks_document: bool, about: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["opinion"].label = about
        if not asks_document:
            del self.fields["document"]


class StepForm(forms.Form):
    """What is reported of a step."""

    on = forms.DateField(label=_("日期"), widget=day_input())
    detail = forms.CharField(max_length=500)
    not_needed = forms.BooleanField(label=_("无需办理"), required=False)
    note = forms.CharField(
        label=_("说明"),
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("与规定不一致的,写明原因。"),
    )

    def __init__(
        self, *args: Any, rule: StepRule, step: Step | None, begin: str, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        if rule.detail is None:
            del self.fields["detail"]
        else:
            self.fields["detail"].label = str(rule.detail)
            # A step that is skipped has none; the service asks for it otherwise.
            self.fields["detail"].required = not (rule.optional or rule.may_be_skipped)
        if not rule.may_be_skipped:
            del self.fields["not_needed"]
        else:
            self.fields["note"].help_text = _("与规定不一致的,或无需办理的,写明原因。")
        stored = step or Step(on=timezone.localdate(), detail=begin)
        for name in self.fields:
            self.initial.setdefault(name, getattr(stored, name))
