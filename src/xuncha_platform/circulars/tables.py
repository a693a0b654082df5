"""The sites behind a number of an indicator's trend."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.web.marks import verdict
from xuncha_platform.web.tables import Column, Search, Table


def table_of_sites(indicator: str) -> type[Table]:
    """The table for one row of the rulebook: what it came to at each site."""
    return type("IndicatorSites", (_Sites,), {"columns": (*_SITE, *_outcome(indicator))})


class _Sites(Table):
    name = "indicator-sites"
    filters = (
        Search(
            "q", _("名称、网址、标识码"), fields=("site__name", "site__host", "site__site_id_code")
        ),
    )
    empty = _("没有这样的网站。")


_SITE = (
    Column(
        "site",
        _("网站"),
        value=str,
        sort="site__name",
        link=lambda row: reverse("findings:site", args=[row.pk]),
        wide=True,
    ),
    Column("region", _("地区"), value="region_name", sort="position"),
    Column(
        "verdict",
        _("结论"),
        value=lambda row: verdict(row.current.verdict),
        sort="current__verdict",
    ),
)


def _outcome(indicator: str) -> tuple[Column, ...]:
    # state, points, count: campaigns/rules/outcomes.py
    return (
        Column(
            "count",
            _("处数"),
            value=lambda row: row.current.outcomes[indicator][2],
            number=True,
        ),
        Column(
            "points",
            _("分值"),
            value=lambda row: row.current.outcomes[indicator][1],
            number=True,
        ),
    )
