"""The list of suspensions and maintenance windows."""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.people.access import Access
from xuncha_platform.web.marks import pill
from xuncha_platform.web.tables import Choice, Column, Search, Table

_TONES = {"waiting": "amber", "approved": "green", "refused": "red", "withdrawn": "grey"}


def state_mark(suspension: Suspension) -> str:
    """Where a request stands, coloured."""
    return pill(_TONES[suspension.state], suspension.state_word)


def _state(rows: QuerySet[Suspension], value: str, _access: Access) -> QuerySet[Suspension]:
    standing = rows.filter(withdrawn_at=None, refused_at=None)
    now = timezone.now()
    if value == "waiting":
        return standing.filter(approved_at=None)
    if value == "now":
        return standing.filter(
            Q(ends_at=None) | Q(ends_at__gt=now), approved_at__isnull=False, starts_at__lte=now
        )
    return standing.filter(approved_at__isnull=False)


class SuspensionTable(Table):
    """Suspensions and maintenance windows."""

    name = "suspensions"
    caption = _("临时下线与维护")
    columns = (
        Column(
            "site",
            pgettext_lazy("one", "网站"),
            value="site.name",
            sort="site__name",
            link="lifecycle:suspension",
        ),
        Column(
            "kind",
            _("类别"),
            value=lambda s: _("维护窗口") if s.maintenance else _("临时下线"),
            sort="maintenance",
        ),
        Column("starts_at", _("起始"), sort="starts_at"),
        Column("ends_at", _("结束"), sort="ends_at"),
        Column("reason", _("原因"), wide=True, phone=False),
        Column("state", _("状态"), value=state_mark, plain=lambda s: s.state_word),
    )
    filters = (
        Search("q", _("网站名称、网址"), fields=("site__name", "site__host")),
        Choice(
            "state",
            _("状态"),
            choices=(
                ("waiting", _("待审批")),
                ("now", _("正在下线或维护")),
                ("approved", _("已批准")),
            ),
            how=_state,
        ),
    )
    empty = _("没有临时下线或维护窗口。获批的时段不计入可用性,抽查时可以排除。")
