"""The sites behind the figures of a draft's coverage."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.coverage import (
    Coverage,
    drawn_rows,
    never_drawn,
    reached_in,
)
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site
from xuncha_platform.web.tables import Choice, Column, Search, Table
from xuncha_platform.web.tables.filters import Filter

# What the figures below the periods count.
ANY, NEVER = "any", "never"


class ScopeTable(Table):
    """The sites a draft may draw from, and when each was last in a sample."""

    name = "campaign-scope"
    caption = _("范围内的网站")
    columns = (
        Column("name", pgettext_lazy("one", "网站"), sort="name", link="registry:site", wide=True),
        Column("url", _("网址"), sort="host", wide=True, phone=False),
        Column("region", _("地区"), value="region.as_region", sort="region__path", short=True),
        Column("last", _("最近一次抽到"), value="last_period", sort="last_period"),
    )
    empty = _("这个范围里没有网站。")


def table_of(campaign: Campaign, reach: Coverage) -> type[Table]:
    """The table of one campaign, whose periods can be chosen."""

    def by_reach(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
        if value == NEVER:
            return never_drawn(campaign, rows)
        keys = [one.key for one in reach.periods]
        return reached_in(campaign, rows, keys if value == ANY else [value])

    choices = [
        *((one.key, one.period) for one in reversed(reach.periods)),
        (ANY, _("以上各期任一期")),
        (NEVER, _("从未抽到")),
    ]

    class OfCampaign(ScopeTable):
        filters: ClassVar[tuple[Filter, ...]] = (
            Search("q", _("名称、网址、标识码"), fields=("name", "host", "site_id_code")),
            Choice("reached", _("以前的检查"), choices, how=by_reach),
        )

    return OfCampaign


def with_last_period(campaign: Campaign, sites: QuerySet[Site]) -> QuerySet[Site]:
    """The sites with the period whose sample held them last."""
    rows = drawn_rows(campaign).filter(site=OuterRef("pk")).order_by("-campaign__period_key")
    return sites.annotate(last_period=Subquery(rows.values("campaign__period")[:1]))
