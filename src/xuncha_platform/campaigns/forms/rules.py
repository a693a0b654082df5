"""By which rules a campaign judges."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha.errors import InputError
from xuncha.score.rulebook import DEFAULT_RULEBOOK
from xuncha_platform.campaigns.models import Campaign, CampaignKind
from xuncha_platform.campaigns.rules.rulebooks import FOR_WEBSITES, title_of
from xuncha_platform.campaigns.rules.uploads import rulebook_text
from xuncha_platform.web.forms import VersionedForm
from xuncha_platform.web.forms.fields import field

OWN = "own"


class RulesForm(VersionedForm):
    """One of the core's rulebooks, or a file of the office's own."""

    book = forms.ChoiceField(label=gettext_lazy("指标"), widget=forms.RadioSelect)
    file = forms.FileField(
        label=gettext_lazy("本单位的指标文件"),
        required=False,
        help_text=gettext_lazy("YAML 格式,写法见手册“指标集”;上传后逐行检查。"),
    )

    class Meta:
        model = Campaign
        fields = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = self.instance.rulebook if self.instance.rulebook_text else ""
        label = _("本单位的指标文件:%(name)s") % {"name": own} if own else _("本单位的指标文件")
        field(self, "book", forms.ChoiceField).choices = [
            *((name, title_of(name)) for name in FOR_WEBSITES),
            (OWN, label),
        ]
        previous = self.instance.previous
        if self.instance.kind == CampaignKind.RECHECK and previous is not None:
            self.fields["book"].help_text = _(
                "所复查的活动用的是:%(name)s。换了指标,就说明不了那时的问题改好没有。"
            ) % {"name": title_of(previous.rulebook)}
        self.initial["book"] = OWN if own else self.instance.rulebook or DEFAULT_RULEBOOK

    def clean(self) -> dict[str, Any]:
        """The office's own file is read line by line."""
        data = super().clean()
        self._text, upload = "", data.get("file")
        if data.get("book") == OWN and upload:
            self._text = self._read(upload)
        elif data.get("book") == OWN and not self.instance.rulebook_text:
            self.add_error("file", _("请选择本单位的指标文件。"))
        return data

    def _read(self, upload: Any) -> str:
        try:
            return rulebook_text(upload)
        except InputError as error:
            self.add_error("file", ValidationError(str(error).splitlines()))
        except ValidationError as error:
            self.add_error("file", error)
        return ""

    def values(self) -> dict[str, Any]:
        """The fields as services take them."""
        if self.cleaned_data["book"] != OWN:
            return {"rulebook": self.cleaned_data["book"], "rulebook_text": ""}
        if not self._text:
            return {}
        return {"rulebook": self.cleaned_data["file"].name[:120], "rulebook_text": self._text}
