"""The forms of this room."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.choosing import OrganisationField
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.people.access import Access
from xuncha_platform.web.forms import VersionedForm
from xuncha_platform.web.forms.fields import field


class OrganisationForm(VersionedForm):
    """An organisation's own data; a place in the tree is changed by moving it."""

    reason = forms.CharField(label=_("理由"), max_length=500, required=False)

    class Meta:
        """What is edited."""

        model = Organisation
        fields = (
            "name",
            "short_name",
            "level",
            "kind",
            "division_code",
            "counted_apart",
            "position",
        )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["division_code"].help_text = _("人民政府填 6 位代码,部门留空。")
        self.fields["counted_apart"].help_text = _("功能区不计入所在市,在统计表中单列一行。")
        self.fields["position"].help_text = _("统计表和附件按此从小到大排列;相同的按代码。")
        self.fields["position"].required = False
        for name, choices in (("level", Level.choices), ("kind", OrganisationKind.choices)):
            chosen = field(self, name, forms.ChoiceField)
            chosen.choices = [("", _("请选择")), *choices]

    def clean_position(self) -> int:
        """Empty is 0."""
        return self.cleaned_data.get("position") or 0


class MoveForm(forms.Form):
    """Where it goes, and why."""

    parent = OrganisationField(label=_("新的上级"))
    reason = forms.CharField(label=_("理由"), max_length=500)

    def __init__(self, *args: Any, access: Access, moved: Organisation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field(self, "parent", OrganisationField).offer_to(access, without=moved)


class MergeForm(forms.Form):
    """Into which one, from which day, and why."""

    into = OrganisationField(label=_("并入"))
    on = forms.DateField(
        label=_("合并日期"), initial=timezone.localdate, widget=forms.DateInput({"type": "date"})
    )
    reason = forms.CharField(label=_("理由"), max_length=500)

    def __init__(self, *args: Any, access: Access, moved: Organisation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field(self, "into", OrganisationField).offer_to(access, without=moved)


class EndForm(forms.Form):
    """From which day, and why."""

    on = forms.DateField(
        label=_("撤销日期"), initial=timezone.localdate, widget=forms.DateInput({"type": "date"})
    )
    reason = forms.CharField(label=_("理由"), max_length=500)


class ReasonForm(forms.Form):
    """Why."""

    reason = forms.CharField(label=_("理由"), max_length=500)


class UploadForm(forms.Form):
    """A list of organisations."""

    file = forms.FileField(
        label=_("文件"), help_text=_("Excel(.xlsx、.xls)或 CSV,不超过 20 MB;先预览,确认后才写入。")
    )
