"""How a campaign crawls."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha.errors import InputError
from xuncha.facts import Probe
from xuncha.settings import Render
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.given import asked_of
from xuncha_platform.campaigns.rules.crawling import FILE, LIMITS, NONE, WATCH, checked
from xuncha_platform.campaigns.rules.given import EARLIER
from xuncha_platform.campaigns.rules.uploads import samples_of

RENDER = [
    (Render.AUTO.value, gettext_lazy("需要时用浏览器执行脚本(装有浏览器时)")),
    (Render.NEVER.value, gettext_lazy("从不")),
    (Render.ALWAYS.value, gettext_lazy("每页都用,很慢")),
]
PROBES = [
    (WATCH, gettext_lazy("本系统的监测记录")),
    (FILE, gettext_lazy("上传监测记录(CSV 或 Excel,表头写 at,url,ok,seconds,status)")),
    (NONE, gettext_lazy("没有:可用性一项不作结论")),
]


class StartForm(forms.Form):
    """Politeness, page budget, rendering, availability samples."""

    connections = forms.IntegerField(
        label=gettext_lazy("每台主机的连接数"),
        min_value=int(LIMITS["connections"].least),
        max_value=int(LIMITS["connections"].most),
    )
    delay = forms.FloatField(
        label=gettext_lazy("同一主机两次请求相隔(秒)"),
        min_value=LIMITS["delay"].least,
        max_value=LIMITS["delay"].most,
    )
    max_pages = forms.IntegerField(
        label=gettext_lazy("每个网站最多读多少页"),
        min_value=int(LIMITS["max_pages"].least),
        max_value=int(LIMITS["max_pages"].most),
        help_text=gettext_lazy("读到上限还没读完的,报告里会写明。"),
    )
    # Django takes the fields out of the class: the form's own `render` stays what it is.
    render = forms.ChoiceField(  # type: ignore[assignment]
        label=gettext_lazy("页面脚本"), choices=RENDER, widget=forms.RadioSelect
    )
    authority = forms.BooleanField(
        label=gettext_lazy("本单位对这些网站有监管权,不受 robots.txt 限制"),
        required=False,
        help_text=gettext_lazy(
            "不勾选就遵守 robots.txt:它不让读的页面不读,也不扣分,报告里会写明。"
        ),
    )
    vantage = forms.CharField(
        label=gettext_lazy("监测点"),
        required=False,
        max_length=60,
        help_text=gettext_lazy("从哪里访问,如“省政务云 电信出口”,写进证据。"),
    )
    earlier = forms.BooleanField(
        label=gettext_lazy("对照以前的结果,检查网址是否不变"),
        required=False,
        help_text=gettext_lazy(
            "从网站以前一次检查时能打开的文章网址中取 50 个,再访问一次。"
            "每个网站用证据仍保存着的最近一次检查;没有的,由人工核查。"
        ),
    )
    probes = forms.ChoiceField(
        label=gettext_lazy("首页可用性的依据"), choices=PROBES, widget=forms.RadioSelect
    )
    file = forms.FileField(label=gettext_lazy("监测记录"), required=False)

    def __init__(self, campaign: Campaign, *args: Any, **kwargs: Any) -> None:
        kwargs["initial"] = checked(campaign.settings)
        super().__init__(*args, **kwargs)
        if EARLIER not in asked_of(campaign):
            del self.fields["earlier"]
        self.samples: tuple[Probe, ...] = ()

    def clean(self) -> dict[str, Any]:
        """An uploaded file is read line by line."""
        data = super().clean() or self.cleaned_data
        if data.get("probes") != FILE:
            return data
        if not data.get("file"):
            self.add_error("file", _("请选择监测记录文件。"))
            return data
        try:
            self.samples = samples_of(data["file"])
        except InputError as error:
            self.add_error("file", ValidationError(str(error).splitlines()))
        except ValidationError as error:
            self.add_error("file", error)
        return data

    def values(self) -> dict[str, Any]:
        """The settings as services take them."""
        return {name: value for name, value in self.cleaned_data.items() if name != "file"}
