"""The list of media accounts."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import AccountPlatform, MediaAccount, SiteStatus
from xuncha_platform.registry.tables.sites import status_mark
from xuncha_platform.web.tables import Choice, Column, Search, Table


def _platforms(access: Access) -> list[tuple[str, str]]:
    rows = MediaAccount.objects.scope(access).order_by("platform")
    used = list(rows.values_list("platform", flat=True).distinct())
    labels = dict(AccountPlatform.choices)
    return [(name, str(labels.get(name, name))) for name in used]


class AccountTable(Table):
    """Media accounts."""

    name = "accounts"
    caption = _("新媒体账号")
    columns = (
        Column("platform", _("平台"), value=lambda a: a.platform, sort="platform"),
        Column("name", _("账号名称"), sort="name", link="registry:account"),
        Column("account_id", _("账号ID"), sort="account_id", phone=False),
        Column("sponsor", _("主办单位"), sort="sponsor", wide=True),
        Column("certified_as", _("认证主体"), sort="certified_as", wide=True),
        Column(
            "status",
            _("状态"),
            value=status_mark,
            sort="status",
            plain="status",
        ),
        Column("since", _("状态起始"), value="status_since", sort="status_since", phone=False),
    )
    filters = (
        Search(
            "q", _("名称、账号、单位"), fields=("name", "account_id", "sponsor", "certified_as")
        ),
        Choice("platform", _("平台"), choices=_platforms),
        Choice("status", _("状态"), choices=SiteStatus.choices),
    )
    empty = _("还没有登记新媒体账号。登记员可以导入清单,或逐个登记;主办单位可以申请登记。")
