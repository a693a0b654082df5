"""The editor's form: the head of the circular, and its sections as text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from xuncha.report.circular.editing import Section
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.rules.office_fields import with_rectification
from xuncha_platform.web.forms.fields import field

# An empty place at the end takes a new section.
_SPARE = 1
_MOST_SECTIONS = 12


class HeadForm(forms.ModelForm):
    """Title, number, issuer, addressees, date, decimals; and the deadline of the closing."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    deadline = forms.DateField(
        label=_("整改期限"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    report_to = forms.CharField(label=_("整改情况报送"), required=False, max_length=100)
    remark = forms.CharField(
        label=_("这一版的说明"), required=False, max_length=200, help_text=_("便于以后对照。")
    )

    class Meta:
        model = Circular
        fields = ("title", "document_number", "issuer", "addressees", "signed_on", "decimals")
        help_texts = {
            "addressees": _("如“各市、县(区)人民政府,省政府各部门”。末尾的冒号印出时自动加上。")
        }
        widgets = {"signed_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rectification = self.instance.fields.get("rectification", {})
        self.fields["version"].initial = self.instance.version
        self.fields["deadline"].initial = rectification.get("deadline")
        self.fields["report_to"].initial = rectification.get("report_to")
        field(self, "decimals", forms.IntegerField).max_value = 2

    def clean_decimals(self) -> int:
        """Rates are printed with at most two decimals: more says nothing of some hundred sites."""
        decimals: int = self.cleaned_data["decimals"]
        if decimals > 2:
            raise forms.ValidationError(_("最多两位小数。"))
        return decimals

    def office_fields(self) -> dict[str, Any]:
        """The fields of the facts that only the office knows."""
        data = self.cleaned_data
        deadline = data["deadline"].isoformat() if data["deadline"] else ""
        return with_rectification(self.instance.fields, deadline, data["report_to"])


def boxes_of(sections: tuple[Section, ...]) -> list[dict[str, Any]]:
    """Sections as boxes of the form, with an empty one at the end."""
    spare = (Section("", ()),) * _SPARE
    return [
        {"number": n, "heading": one.heading, "text": "\n\n".join(one.paragraphs)}
        for n, one in enumerate((*sections, *spare))
    ]


def sections_from(data: Mapping[str, str]) -> tuple[Section, ...]:
    """Sections as a form sends them: `heading-0`, `text-0`, … in the order of `place-0`, …"""
    found = []
    for number in range(_MOST_SECTIONS):
        heading, text = data.get(f"heading-{number}", ""), data.get(f"text-{number}", "")
        if heading.strip() or text.strip():
            found.append((_place(data.get(f"place-{number}"), number), number, heading, text))
    return tuple(
        Section(heading.strip(), _paragraphs(text)) for _p, _n, heading, text in sorted(found)
    )


def _place(text: str | None, number: int) -> float:
    try:
        return float(text) if text else float(number + 1)
    except ValueError:
        return float(number + 1)


def _paragraphs(text: str) -> tuple[str, ...]:
    """Paragraphs are lines; empty lines between them are for the eye."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
