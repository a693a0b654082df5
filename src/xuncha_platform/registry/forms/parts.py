"""Addresses, contacts and columns of a site."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from xuncha.report.words import COLUMN_KINDS
from xuncha_platform.registry.fields import PART_FIELDS
from xuncha_platform.registry.forms.fields import told
from xuncha_platform.registry.models import Contact, SiteAddress, SiteColumn
from xuncha_platform.registry.rules.urls import normal_url


class PartForm(forms.ModelForm):
    """A part; a site's own office gives a reason with it."""

    reason = forms.CharField(label=_("申请理由"), max_length=300)

    def __init__(self, *args: Any, is_proposal: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not is_proposal:
            del self.fields["reason"]

    @property
    def values(self) -> dict[str, Any]:
        """What was filled in, for the services."""
        return {n: v for n, v in self.cleaned_data.items() if n != "reason"}


class AddressForm(PartForm):
    """Another address."""

    class Meta:
        model = SiteAddress
        fields = PART_FIELDS["address"]

    def clean_url(self) -> str:
        """In normal form."""
        return told(normal_url, self.cleaned_data["url"])


class ContactForm(PartForm):
    """A contact."""

    class Meta:
        model = Contact
        fields = PART_FIELDS["contact"]
        help_texts = {
            "duty": _("如:分管负责人、网站管理、内容审核。"),
            "phone": _("电话和邮箱至少填一项。"),
        }


class ColumnForm(PartForm):
    """A row of the 栏目信息表."""

    kind = forms.ChoiceField(
        label=_("栏目类别"),
        required=False,
        choices=lambda: [
            ("", _("由系统识别")),
            *((code, word) for code, word in COLUMN_KINDS.items()),
        ],
    )

    class Meta:
        model = SiteColumn
        fields = PART_FIELDS["column"]
        help_texts = {"period_days": _("不填按检查指标的期限。")}

    def clean_url(self) -> str:
        """In normal form."""
        return told(normal_url, self.cleaned_data["url"])


PART_FORMS: Mapping[str, type[PartForm]] = {
    "address": AddressForm,
    "contact": ContactForm,
    "column": ColumnForm,
}
