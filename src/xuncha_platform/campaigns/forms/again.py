"""Which sites are inspected once more, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha_platform.campaigns.models import Campaign, CampaignSite, PassKind
from xuncha_platform.campaigns.queries.again import RECHECK, inspectable, sites_for
from xuncha_platform.campaigns.queries.named import find_site
from xuncha_platform.registry.models import Site

WHICH = [
    ("failed", gettext_lazy("没有得到结果的网站")),
    (RECHECK, gettext_lazy("有问题待复测的网站")),
    ("undetermined", gettext_lazy("无法核实的网站")),
    ("failing", gettext_lazy("不合格的网站")),
    ("all", gettext_lazy("全部网站")),
    ("chosen", gettext_lazy("下面选中的网站")),
]
KINDS = [
    (PassKind.AGAIN.value, PassKind.AGAIN.label),
    (PassKind.RECHECK.value, PassKind.RECHECK.label),
]


class AgainForm(forms.Form):
    """A new pass over some sites."""

    which = forms.ChoiceField(
        label=gettext_lazy("哪些网站"), choices=WHICH, widget=forms.RadioSelect
    )
    sites = forms.CharField(
        label=gettext_lazy("选中的网站"),
        required=False,
        widget=forms.Textarea,
        help_text=gettext_lazy("每行一个标识码或网址。"),
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("类型"),
        choices=KINDS,
        widget=forms.RadioSelect,
        initial=PassKind.AGAIN,
        help_text=gettext_lazy("新的结果从此计入;以前的结果和证据都保留。"),
    )
    reason = forms.CharField(label=gettext_lazy("理由"), max_length=300)

    def __init__(
        self, campaign: Campaign, chosen: Sequence[str], *args: Any, **kwargs: Any
    ) -> None:
        self._campaign = campaign
        self._all = inspectable(campaign)
        self._named: list[int] = []
        lines = _lines(self._all, chosen)
        counts = {name: sites_for(campaign, name).count() for name, _label in WHICH[:-1]}
        # What is most likely meant: what another page named, else the first that has any. Where
        # neither has, nothing is: a pass over no site is nobody's wish.
        likely = next((name for name in ("failed", RECHECK) if counts[name]), "")
        kwargs["initial"] = {"sites": lines, "which": "chosen" if lines else likely}
        super().__init__(*args, **kwargs)
        which = cast(forms.ChoiceField, self.fields["which"])
        which.choices = [
            (name, f"{label} {counts[name]}" if name in counts else label) for name, label in WHICH
        ]

    def clean_sites(self) -> str:
        """Each line must name a site of the campaign."""
        text: str = self.cleaned_data["sites"]
        listed = Site.objects.filter(pk__in=self._all.values("site"))
        for number, line in enumerate(text.splitlines(), start=1):
            # Behind a tab stands another column of Excel: the name of the site.
            for name in line.strip().partition("\t")[0].split():
                found = find_site(name, listed)
                if found is None:
                    problem = _("第 %(line)d 行:这次活动里没有“%(name)s”。")
                    self.add_error("sites", problem % {"line": number, "name": name})
                else:
                    self._named.append(found)
        return text

    def clean(self) -> dict[str, Any]:
        """Something must come of it."""
        data = super().clean() or self.cleaned_data
        if self.errors:
            return data
        if data["which"] == "chosen" and not self._named:
            self.add_error("sites", _("请写要重新监测的网站。"))
        elif not self.rows().exists():
            self.add_error("which", _("没有这样的网站。"))
        return data

    def rows(self) -> QuerySet[CampaignSite]:
        """The sites meant."""
        which = self.cleaned_data["which"]
        if which == "chosen":
            return self._all.filter(site__in=self._named)
        return sites_for(self._campaign, which)


def _lines(rows: QuerySet[CampaignSite], chosen: Sequence[str]) -> str:
    """Sites that another page led here with, one a line."""
    ids = [int(pk) for pk in chosen if pk.isdecimal() and len(pk) < 19]
    sites = [row.snapshot for row in rows.filter(pk__in=ids)] if ids else []
    return "\n".join(site["site_id_code"] or site["url"] for site in sites)
