"""Forms of this room; the services check everything once more."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.rules.files import check_evidence
from xuncha_platform.findings.tables import check_name, what
from xuncha_platform.web.forms.fields import field
from xuncha_platform.web.spoken import CHECKS, bracketed, check_word, in_a_line


class _WithFile(forms.Form):
    """A form with one optional file, looked at before anything reads it."""

    file = forms.FileField(
        label=_("附件"),
        required=False,
        help_text=_("PDF、图片、Word、Excel 或 ZIP 文件,20 MB 以内。"),
    )

    def clean_file(self) -> Any:
        """Refuse what is no such file."""
        file = self.cleaned_data["file"]
        if file:
            check_evidence(file)
        return file


class ManualForm(_WithFile):
    """What a person found about one indicator."""

    field_order = ("indicator", "violated", "count", "text", "url", "file")
    indicator = forms.ChoiceField(label=_("指标"))
    violated = forms.ChoiceField(
        label=_("认定"),
        choices=(("yes", _("有问题")), ("no", _("核查后未发现问题"))),
        widget=forms.RadioSelect,
    )
    count = forms.IntegerField(label=_("处数"), min_value=1, max_value=10_000, initial=1)
    text = forms.CharField(
        label=_("说明"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("看到了什么,在哪里,什么时候。"),
    )
    url = forms.CharField(label=_("网址"), required=False, max_length=2000)

    def __init__(self, *args: Any, indicators: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field(self, "indicator", forms.ChoiceField).choices = indicators


# Stands for all kinds in ContestForm.kinds.
_ALL = "all"


class _FindingsBoxes(forms.CheckboxSelectMultiple):
    """Boxes that say of which kind each is: a box for a whole kind ticks them (js/ticks.js)."""

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """An option with its kind."""
        option = super().create_option(name, value, *args, **kwargs)
        option["attrs"]["data-kind"] = value.instance.check_name
        return option


class _FindingsField(forms.ModelMultipleChoiceField):
    def label_from_instance(self, obj: Finding) -> str:
        """What was found, in words, and where."""
        return in_a_line(check_name(obj), f"{what(obj)} {obj.url}")


class ContestForm(_WithFile):
    """What a site's office says against findings: some of them, or all of a kind."""

    field_order = ("kinds", "findings", "text", "file")
    kinds = forms.MultipleChoiceField(
        label=_("整类申辩"),
        required=False,
        help_text=_("勾选一类,就是这一类的全部问题,不必在下面逐个勾选。"),
        widget=forms.CheckboxSelectMultiple(attrs={"data-ticks": "findings"}),
    )
    findings = _FindingsField(
        label=_("申辩的问题"), queryset=Finding.objects.none(), widget=_FindingsBoxes
    )
    text = forms.CharField(
        label=_("理由"),
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("说明事实和依据;有截图或公文的,作为附件提交。"),
    )

    def __init__(self, *args: Any, findings: QuerySet[Finding], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._offered = findings
        boxes, kinds = field(self, "findings", _FindingsField), self["kinds"]
        boxes.queryset = findings
        counts = Counter(findings.values_list("check_name", flat=True))
        field(self, "kinds", forms.MultipleChoiceField).choices = _kinds_of(counts)
        # A kind that is ticked is enough.
        boxes.required = not (self.is_bound and kinds.data)
        if counts.total() < 2:
            del self.fields["kinds"]

    def clean(self) -> dict[str, Any]:
        """Put the findings of the ticked kinds to those that are ticked one by one."""
        data = super().clean() or self.cleaned_data
        kinds = data.get("kinds") or []
        if kinds and "findings" in data:
            alone = [one.pk for one in data["findings"]]
            whole = Q() if _ALL in kinds else Q(check_name__in=kinds) | Q(pk__in=alone)
            data["findings"] = self._offered.filter(whole)
        return data


def _kinds_of(counts: Counter[str]) -> list[tuple[str, str]]:
    """All of them first, then each kind, the most frequent first."""
    kinds = [(name, check_word(name), count) for name, count in counts.most_common()]
    if len(kinds) > 1:
        kinds.insert(0, (_ALL, str(_("全部问题")), counts.total()))
    return [(code, bracketed(word, str(count))) for code, word, count in kinds]


class ExemptionForm(forms.Form):
    """Something a site is not to be blamed for."""

    check_name = forms.ChoiceField(label=_("检查项"), choices=sorted(CHECKS.items()))
    url = forms.CharField(
        label=_("网址"),
        required=False,
        max_length=2000,
        help_text=_("只豁免这一个网址;留空则豁免该检查项的全部问题。"),
    )
    reason = forms.CharField(label=_("理由"), max_length=300, help_text=_("如“本年度无人事变动”。"))
    until = forms.DateField(
        label=_("有效至"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
