"""The list of websites."""

from __future__ import annotations

from functools import cached_property
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.models import Level, Organisation
from xuncha_platform.orgs.paths import last_below
from xuncha_platform.people.access import Access
from xuncha_platform.registry.choosing import RegionOffer
from xuncha_platform.registry.models import Site, SiteStatus
from xuncha_platform.registry.queries.availability import last_days
from xuncha_platform.registry.queries.funnel import by_stage, stage_choices
from xuncha_platform.registry.rules.urls import readable_host
from xuncha_platform.web.charts import spark
from xuncha_platform.web.figures import NOTHING
from xuncha_platform.web.marks import VERDICTS, pill, verdict
from xuncha_platform.web.tables import Choice, Chooser, Column, Search, Table
from xuncha_platform.web.tables.filters import Filter
from xuncha_platform.web.tables.pages import Page

_TONES = {"running": "", "planned": "blue", "suspended": "amber", "closed": "grey", "void": "grey"}
_STATUSES = [*SiteStatus.choices]


def status_mark(entry: Any) -> str:
    """The status of a site or an account; the ordinary one without colour."""
    tone = _TONES[entry.status]
    return pill(tone, entry.get_status_display()) if tone else str(entry.get_status_display())


def _region(sites: QuerySet[Site], region: Organisation) -> QuerySet[Site]:
    """Sites counted under a region or one below it."""
    last = last_below(region.path)
    return sites.filter(region__path__gte=region.path, region__path__lte=last)


def _verdict(sites: QuerySet[Site], value: str, _access: Access) -> QuerySet[Site]:
    return sites.filter(last_verdict="" if value == "none" else value)


def _faults(site: Site) -> str:
    return f"{reverse('registry:site', args=[site.pk])}#faults" if site.open_faults else ""


def _fault_count(site: Site) -> int | str:
    """A site that was never inspected has no number of faults, not none."""
    return site.open_faults if site.last_verdict else NOTHING


_NAME = Column("name", _("名称"), sort="name", link="registry:site", wide=True)
# The page shows the host; a file has the whole address, so that it can be taken in again.
_HOST = Column(
    "host",
    _("网址"),
    value=lambda s: readable_host(s.host),
    sort="host",
    phone=False,
    plain="url",
)
_REGION = Column("region", _("地区"), value="region.as_region", sort="region__path", short=True)
_STATUS = Column("status", _("状态"), value=status_mark, sort="status", plain="status")
_VERDICT = Column(
    "verdict",
    _("最近结论"),
    value=lambda s: verdict(s.last_verdict),
    sort="last_verdict",
    plain=lambda s: VERDICTS[s.last_verdict].word,
)
_DAYS = Column("days", _("7日可用性"), value=lambda s: s.spark, exported=False, phone=False)
_NEWEST = Column("newest", _("最近更新"), value="newest_update_on", sort="newest_update_on")
_FAULTS = Column(
    "faults", _("问题"), value=_fault_count, sort="open_faults", number=True, link=_faults
)
# Not shown on the page, and part of every export.
_MORE = (Column("code", _("标识码"), value="site_id_code", sort="site_id_code", phone=False),)


class SiteTable(Table):
    """Websites for those who inspect."""

    name = "sites"
    caption = _("网站")
    columns: ClassVar[tuple[Column, ...]] = (
        _NAME,
        *_MORE,
        _HOST,
        _REGION,
        _STATUS,
        _VERDICT,
        _DAYS,
        _NEWEST,
        _FAULTS,
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Search("q", _("名称、网址、标识码"), fields=("name", "host", "site_id_code", "sponsor")),
        Chooser("region", _("地区"), RegionOffer, how=_region),
        Choice("status", _("状态"), choices=_STATUSES),
        Choice("level", _("级别"), choices=Level.choices),
        Choice(
            "verdict",
            _("最近结论"),
            choices=(
                ("pass", _("合格")),
                ("fail", _("不合格")),
                ("undetermined", _("无法核实")),
                ("none", _("未检查")),
            ),
            how=_verdict,
        ),
        Choice("stage", _("漏斗"), choices=stage_choices, how=by_stage),
    )
    default_sort = ""
    empty = _("还没有登记网站。可以导入清单,也可以逐个登记。")

    @cached_property
    def rows(self) -> QuerySet[Site]:
        """Void entries are shown only to those who ask for them."""
        rows = super().rows.select_related("region")
        if self.address.get("status") != SiteStatus.VOID:
            rows = rows.exclude(status=SiteStatus.VOID)
        return rows

    @cached_property
    def page(self) -> Page:
        """A page of sites, each with its last seven days."""
        page: Page = super().page
        days = last_days([site.pk for site in page.rows])
        for site in page.rows:
            site.spark = spark(days[site.pk]) if site.pk in days else ""
        return page


class OfficeSiteTable(SiteTable):
    """Websites for their own office: what an inspection found is on the site's page in time."""

    name = "own-sites"
    columns = (_NAME, *_MORE, _HOST, _REGION, _STATUS, _DAYS, _NEWEST)
    # By name, and by how they stand.
    filters = (SiteTable.filters[0], SiteTable.filters[2])
