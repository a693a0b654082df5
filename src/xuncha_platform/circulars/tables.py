"""The sites behind a number of an indicator's trend."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.web.marks import verdict
from xuncha_platform.web.tables import Column, Search, Table


def table_of_sites(indicator: str) -> type[Table]:
    """The table for one row of the rulebook: what it came to at each site."""
    return type("IndicatorSites", (_Sites,), {"columns": (*_SITE, *_outcome(indicator))})


class _Sites(Table):
    name = "indicator-sites"
    caption = _("网站")
    filters = (
        Search(
            "q", _("名称、网址、标识码"), fields=("site__name", "site__host", "site__site_id_code")
        ),
    )
    empty = _("没有这样的网站。")


def table_of_reason() -> type[Table]:
    """The table of sites that fail for one reason."""
    return type("ReasonSites", (_Sites,), {"name": "reason-sites", "columns": _SITE})


class NeverDrawnTable(Table):
    """Running sites that no campaign ever counted."""

    name = "never-drawn"
    caption = _("从未抽到的网站")
    columns = (
        Column("name", pgettext_lazy("one", "网站"), sort="name", link="registry:site", wide=True),
        Column("url", _("网址"), sort="host", wide=True, phone=False),
        Column("region", _("地区"), value="region.as_region", sort="region__path"),
        Column("sponsor", _("主办单位"), sort="sponsor", wide=True, phone=False),
        Column("filed", _("登记日期"), value="filed_on", sort="filed_on", phone=False),
    )
    filters = (Search("q", _("名称、网址、标识码"), fields=("name", "host", "site_id_code")),)
    empty = _("正常运行的网站都抽到过。")


class ReachedTable(NeverDrawnTable):
    """Running sites that the checks of some periods reached."""

    name = "reached"
    caption = _("检查到的网站")
    empty = _("这些时期没有检查到现在正常运行的网站。")


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
