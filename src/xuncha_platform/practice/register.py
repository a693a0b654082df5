"""The websites of the practice province in the register."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xuncha.facts import Site as ListedSite
from xuncha.sites import host_with_port
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.queries import region_of
from xuncha_platform.practice.organisations import LEVELS
from xuncha_platform.registry.models import Site, SiteStatus


def make_sites(
    listed: Sequence[ListedSite], organisations: Mapping[str, Organisation]
) -> dict[str, Site]:
    """URL → site of the register, in the order of the list."""
    return {
        site.url: Site.objects.create(
            organisation=organisations[site.url],
            region=organisations[site.region],
            site_id_code=site.site_id_code,
            name=site.name,
            url=site.url,
            host=host_with_port(site.url),
            level=LEVELS[site.level],
            is_portal=site.is_portal,
            has_services=site.has_services,
            sponsor=site.sponsor,
            supervisor=site.supervisor,
            status=SiteStatus.RUNNING,
            note="演练数据",
        )
        for site in listed
    }


def make_extra(sponsor: Organisation, name: str, url: str) -> Site:
    """A site beside the province's list: no campaign drew it, and nothing answers there."""
    return Site.objects.create(
        organisation=sponsor,
        region=region_of(sponsor),
        name=name,
        url=url,
        level=sponsor.level,
        sponsor=sponsor.name,
        supervisor=sponsor.parent.name if sponsor.parent else "",
        status=SiteStatus.RUNNING,
        note="演练数据",
    )


def portal_of(site: Site) -> Site:
    """The portal of the region a site is counted in; another site of it where it has none."""
    region = Site.objects.filter(region=site.region, status=SiteStatus.RUNNING)
    found = region.filter(is_portal=True).first() or region.exclude(pk=site.pk).first()
    return found or site
