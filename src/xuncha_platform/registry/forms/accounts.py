"""A media account's entry in the register."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.choosing import OrganisationField
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import ACCOUNT_FIELDS
from xuncha_platform.registry.models import AccountPlatform, MediaAccount
from xuncha_platform.web.forms import VersionedForm
from xuncha_platform.web.forms.fields import field


class AccountForm(VersionedForm):
    """All fields of an account for a registrar; an office proposes all but where it belongs, and
    says that too when it opens one."""

    organisation = OrganisationField(label=_("归口机构"))
    platform = forms.ChoiceField(label=_("平台"))
    reason = forms.CharField(label=_("变更理由"), max_length=300, required=False)

    class Meta:
        model = MediaAccount
        fields = ACCOUNT_FIELDS
        help_texts = {"account_id": _("平台上的账号或原始ID,用来辨认同名账号。")}

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_proposal = not access.may("registry.change")
        known = list(AccountPlatform.choices)
        own = self.instance.platform
        if own and own not in AccountPlatform.values:
            known.append((own, own))
        field(self, "platform", forms.ChoiceField).choices = known
        if self.is_proposal:
            self.fields["reason"].required = True
            self.fields["reason"].label = _("申请理由")
        if self.is_proposal and self.instance.pk:
            del self.fields["organisation"]
        else:
            field(self, "organisation", OrganisationField).offer_to(access)

    @property
    def values(self) -> dict[str, Any]:
        """What was filled in, for the services."""
        return {n: v for n, v in self.cleaned_data.items() if n in ACCOUNT_FIELDS}
