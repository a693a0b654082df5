"""The list of incidents, and the visits of a day."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.people.access import Access
from xuncha_platform.watch.models import Incident
from xuncha_platform.watch.queries import SET_ASIDE
from xuncha_platform.web.figures import moment
from xuncha_platform.web.marks import pill
from xuncha_platform.web.tables import Choice, Column, Search, Table

STATES = (
    ("lasting", _("持续中")),
    ("ended", _("已恢复")),
    ("set_aside", _("报备停用或不再监测")),
    ("voided", _("作废")),
)


def state_mark(row: Incident) -> SafeString | str:
    """How an incident stands; `row` has its standing (queries.with_standing)."""
    if row.voided:
        return pill("grey", _now("作废:我方断网"))
    if row.ended:
        return moment(row.ended)
    standing = getattr(row, "standing", "lasting")
    if standing == "unwatched":
        return pill("grey", _now("不再监测"))
    if standing == "excused":
        return pill("grey", _now("报备停用期内"))
    return pill("red", _now("持续中"))


def in_state(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
    """Only incidents in a state; every one for an empty word. The rows have their standing."""
    if value == "voided":
        return rows.filter(voided=True)
    if value == "ended":
        return rows.filter(ended__isnull=False, voided=False)
    if not value:
        return rows
    # Few have no end: how they stand is worked out of these alone.
    rows = rows.filter(ended=None, voided=False)
    return rows.filter(standing__in=SET_ASIDE if value == "set_aside" else (value,))


class IncidentTable(Table):
    """Sites that could not be opened."""

    name = "incidents"
    caption = _("打不开事件")
    columns = (
        Column(
            "site",
            pgettext_lazy("one", "网站"),
            value="site.name",
            sort="site__name",
            link=lambda row: reverse("watch:site", args=[row.site_id]),
            wide=True,
        ),
        Column(
            "region",
            _("地区"),
            value="site.region.as_region",
            short=True,
            sort="site__region__path",
            phone=False,
        ),
        Column("since", _("起始"), sort="since"),
        Column("called", _("判定时间"), sort="called", phone=False),
        Column("ended", _("恢复时间"), value=state_mark, sort="ended"),
        Column("failures", _("打不开次数"), sort="failures", number=True),
    )
    filters = (
        Search("q", _("网站名称、网址"), fields=("site__name", "site__host")),
        Choice("state", _("状态"), choices=STATES, how=in_state),
    )
    empty = _("没有打不开的网站。连续 3 次打不开的列在这里,连续 2 次打开即恢复。")
