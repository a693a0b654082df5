"""Addresses, contacts and columns of a site."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from xuncha_platform.registry.fields import PART_FIELDS
from xuncha_platform.registry.forms.fields import told
from xuncha_platform.registry.models import Contact, SiteAddress, SiteColumn
from xuncha_platform.registry.rules.urls import normal_url
from xuncha_platform.web.forms.fields import replaced
from xuncha_platform.web.spoken import COLUMN_KINDS, in_a_line, in_a_row


class PartForm(forms.ModelForm):
    """A part; a site's own office gives a reason with it."""

    reason = forms.CharField(label=_("申请理由"), max_length=300)
    # What stood there when the form was opened: whoever comes second is told.
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, is_proposal: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._standing = _digest(self.initial)
        self.fields["seen"].initial = self._standing
        if not is_proposal:
            del self.fields["reason"]

    def clean(self) -> dict[str, Any]:
        """Refuse once what somebody else changed since."""
        data = super().clean() or self.cleaned_data
        if self.instance.pk and data.get("seen") not in ("", self._standing):
            self.data = replaced(self.data, self.add_prefix("seen"), self._standing)
            standing = [
                in_a_line(str(self.fields[name].label), str(value))
                for name, value in self.initial.items()
                if name in self.fields and value not in (None, "")
            ]
            now = in_a_row(*standing, mark=";")
            raise ValidationError(
                _("您填写期间,别人保存了修改,现在是:%(now)s。确认无误后可以再次提交。")
                % {"now": now}
            )
        return data

    @property
    def values(self) -> dict[str, Any]:
        """What was filled in, for the services."""
        return {n: v for n, v in self.cleaned_data.items() if n not in ("reason", "seen")}


def _digest(values: Mapping[str, Any]) -> str:
    return sha256(repr(sorted(values.items())).encode()).hexdigest()[:16]


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
