"""A website of the register as the core takes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from django.utils.translation import override

from xuncha.facts import Site as ListedSite
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.registry.models import Site


def listed_site(site: Site, region: str) -> ListedSite:
    """The row of the list that is drawn from, inspected and sealed: always in Chinese.

    `region` is the name of its region in the campaign (region_names).
    """
    with override("zh-hans"):
        return ListedSite(
            url=site.url,
            name=site.name,
            site_id_code=site.site_id_code,
            region=region,
            level=str(site.get_level_display()),
            sponsor=site.sponsor,
            supervisor=site.supervisor,
            is_portal=site.is_portal,
            has_services=site.has_services,
            status=str(site.get_status_display()),
        )


def region_names(regions: Iterable[Organisation]) -> dict[int, str]:
    """Region → its name in the lists and tables of one campaign: the short one where it has one.

    Strata, tables and circulars know regions by this name, so no two bear the same: of the
    高新区 of two cities each is called by its full name, and if need be by that of its city too.
    """
    ways = {one.pk: _ways_to_name(one) for one in regions}
    names = {pk: way[0] for pk, way in ways.items()}
    for step in range(1, max(map(len, ways.values()), default=0)):
        borne = Counter(names.values())
        for pk, name in names.items():
            if borne[name] > 1:
                names[pk] = ways[pk][step]
    return names


def _ways_to_name(region: Organisation) -> tuple[str, ...]:
    """From the shortest to one that nothing else bears."""
    above = region.parent.name if region.parent else ""
    full = f"{above}{region.name}"
    return (region.short_name or region.name, region.name, full, f"{full}({region.pk})")
