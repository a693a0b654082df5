"""A website of the register as the core takes it."""

from __future__ import annotations

from django.utils.translation import override

from xuncha.facts import Site as ListedSite
from xuncha_platform.registry.models import Site


def listed_site(site: Site) -> ListedSite:
    """The row of the list that is drawn from, inspected and sealed: always in Chinese."""
    with override("zh-hans"):
        return ListedSite(
            url=site.url,
            name=site.name,
            site_id_code=site.site_id_code,
            region=region_name(site),
            level=str(site.get_level_display()),
            sponsor=site.sponsor,
            supervisor=site.supervisor,
            is_portal=site.is_portal,
            has_services=site.has_services,
            status=str(site.get_status_display()),
        )


def region_name(site: Site) -> str:
    """The region as tables print it: its short name where it has one."""
    return site.region.short_name or site.region.name
