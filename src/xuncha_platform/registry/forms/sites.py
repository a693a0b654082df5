"""A website's entry in the register."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.choosing import OrganisationField
from xuncha_platform.orgs.models import Level
from xuncha_platform.people.access import Access
from xuncha_platform.registry.choosing import RegionOffer
from xuncha_platform.registry.fields import PROPOSABLE, SITE_FIELDS
from xuncha_platform.registry.forms.fields import day_input, known_or_not, told
from xuncha_platform.registry.models import Platform, Site
from xuncha_platform.registry.rules.codes import code_warnings, normal_code
from xuncha_platform.registry.rules.urls import normal_url
from xuncha_platform.registry.services.cleaning import check_code_free
from xuncha_platform.web.forms import VersionedForm
from xuncha_platform.web.forms.fields import field


class SiteForm(VersionedForm):
    """All fields for a registrar, those one may propose for a site's own office."""

    organisation = OrganisationField(
        label=_("归口机构"), help_text=_("谁的网站;这个机构及其上级能看到它。")
    )
    region = OrganisationField(label=_("所属地区"), help_text=_("统计和通报里计入的地区。"))
    has_services = known_or_not(_("办事服务"))
    party_government_mark = known_or_not(_("党政机关网站标识"))
    reason = forms.CharField(
        label=_("变更理由"),
        max_length=300,
        required=False,
        help_text=_("留在网站的记录里,如:更名、更换域名、登记更正。"),
    )
    despite_similar = forms.BooleanField(
        label=_("我已核对,是另一个网站"),
        required=False,
        help_text=_("登记中已有同一网址时才需要勾选。"),
    )

    GROUPS = (
        (_("网站"), ("site_id_code", "name", "url", "is_portal", "has_services", "platform")),
        (_("归属"), ("organisation", "region", "level", "filed_on")),
        (_("单位"), ("sponsor", "supervisor", "operator")),
        (_("标识与备案"), ("icp", "police", "party_government_mark")),
        (_("说明"), ("note", "reason", "despite_similar")),
    )

    class Meta:
        model = Site
        fields = SITE_FIELDS
        widgets = {"filed_on": day_input(), "note": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "site_id_code": _("10 位数字,或 bm 加 8 位数字;还没有就留空。"),
            "url": _("如 http://www.example.gov.cn/"),
        }

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.access = access
        self.is_proposal = not access.may("registry.change")
        if self.is_proposal:
            for name in set(self.fields) - {*PROPOSABLE, "reason", "version"}:
                del self.fields[name]
            self.fields["reason"].required = True
            self.fields["reason"].label = _("申请理由")
        else:
            field(self, "organisation", OrganisationField).offer_to(access)
            field(self, "region", OrganisationField).offer(RegionOffer(access))
        self._empty_choices()
        # It is asked for only after the register was found to have the address already.
        if self.instance.pk or not self.is_bound:
            self.fields.pop("despite_similar", None)
        if self.instance.pk:
            for name in ("has_services", "party_government_mark"):
                self.initial[name] = {True: "yes", False: "no"}.get(getattr(self.instance, name))

    def clean_site_id_code(self) -> str:
        """In normal form, and nobody else's."""
        code = told(normal_code, self.cleaned_data["site_id_code"])
        told(check_code_free, self.access, code, self.instance.pk)
        return code

    def clean_url(self) -> str:
        """In normal form."""
        return told(normal_url, self.cleaned_data["url"])

    @property
    def groups(self) -> list[tuple[Any, list[BoundField]]]:
        """The fields under the headings they belong to."""
        groups = [
            (name, [self[one] for one in fields if one in self.fields])
            for name, fields in self.GROUPS
        ]
        return [(name, fields) for name, fields in groups if fields]

    def _empty_choices(self) -> None:
        level = field(self, "level", forms.ChoiceField)
        level.choices = [("", _("请选择")), *Level.choices]
        platform = field(self, "platform", forms.ChoiceField)
        platform.choices = [("", _("不清楚")), *Platform.choices]

    @property
    def values(self) -> dict[str, Any]:
        """What was filled in, for the services."""
        return {n: v for n, v in self.cleaned_data.items() if n in SITE_FIELDS}

    @property
    def doubts(self) -> list[str]:
        """What is doubtful about the code: shown once it is saved, never refused."""
        region = self.cleaned_data.get("region") or getattr(self.instance, "region", None)
        code = self.cleaned_data.get("site_id_code", "")
        return code_warnings(code, region.division_code if region else "")
