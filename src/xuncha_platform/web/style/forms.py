"""A form with every kind of field, for the style page."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class SampleForm(forms.Form):
    """One field of each kind."""

    name = forms.CharField(label=_("名称"), max_length=20, help_text=_("与登记证书上的名称一致。"))
    url = forms.URLField(label=_("网址"), required=False, assume_scheme="http")
    kind = forms.ChoiceField(label=_("类别"), choices=[("a", _("门户网站")), ("b", _("部门网站"))])
    rate = forms.IntegerField(label=_("抽取比例"), min_value=1, max_value=100)
    until = forms.DateField(
        label=_("截止日期"), widget=forms.DateInput(attrs={"type": "date"}), required=False
    )
    reason = forms.CharField(label=_("理由"), widget=forms.Textarea, required=False)
    way = forms.ChoiceField(
        label=_("方式"),
        widget=forms.RadioSelect,
        choices=[("own", _("自建")), ("shared", _("集约化平台"))],
    )
    file = forms.FileField(label=_("附件"), required=False, help_text=_("不超过 20 MB。"))
    agreed = forms.BooleanField(label=_("以上内容已核对"))
