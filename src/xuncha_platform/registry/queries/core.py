"""The register as the core takes it."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet

from xuncha.facts import DeclaredColumn
from xuncha.facts import Site as CoreSite
from xuncha_platform.registry.models import Site, SiteColumn


def as_core_sites(sites: QuerySet[Site]) -> list[CoreSite]:
    """The sites of a queryset, in its order, as `xuncha.facts.Site`."""
    return [as_core_site(site) for site in sites.select_related("region")]


def as_core_site(site: Site) -> CoreSite:
    """One site; its region by the short name that tables print."""
    return CoreSite(
        url=site.url,
        name=site.name,
        site_id_code=site.site_id_code,
        region=site.region.as_region,
        level=str(site.get_level_display()),
        sponsor=site.sponsor,
        supervisor=site.supervisor,
        is_portal=site.is_portal,
        has_services=site.has_services,
        status=str(site.get_status_display()),
    )


def declared_columns(sites: Iterable[Site]) -> list[DeclaredColumn]:
    """The 栏目信息表 of sites; a row names its site by the home page's address."""
    rows = SiteColumn.objects.filter(site__in=[site.pk for site in sites], ended_on=None)
    return [
        DeclaredColumn(
            site=row.site.url,
            name=row.name,
            url=row.url,
            kind=row.kind,
            period_days=row.period_days,
        )
        for row in rows.select_related("site").order_by("site_id", "id")
    ]
