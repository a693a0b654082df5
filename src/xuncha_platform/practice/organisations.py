"""The organisations of the practice province: the province, its regions, the sponsors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xuncha.facts import Site as ListedSite
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind

PROVINCE = "演练省人民政府"
COUNTY = "演练县人民政府"
# 级别 as the practice list writes it.
LEVELS = {"省辖市": Level.CITY, "省直管县(市)": Level.COUNTY, "省政府部门": Level.PROVINCE}
_DEPARTMENTS = "省政府部门"
_WEBSITE = re.compile(r"(门户)?网站?$")


def make_organisations(listed: Sequence[ListedSite]) -> dict[str, Organisation]:
    """Everything the list names, made once: "" → the province, a region's name → the region,
    a site's URL → its sponsor."""
    province = Organisation.objects.create(
        name=PROVINCE,
        short_name="演练省",
        level=Level.PROVINCE,
        kind=OrganisationKind.GOVERNMENT,
    )
    made = {"": province}
    for site in listed:
        if site.region not in made:
            made[site.region] = _region(site, province, len(made))
        made[site.url] = _sponsor(site, made[site.region])
    return made


def make_county(province: Organisation) -> tuple[Organisation, Organisation]:
    """The first city of the list, and a county made up below it: for what goes level by level."""
    regions = Organisation.objects.filter(parent=province)
    city = regions.filter(level=Level.CITY).first() or regions.first()
    assert city is not None  # a list of sites names a region
    county = Organisation.objects.create(
        parent=city, name=COUNTY, short_name="演练县", level=Level.COUNTY,
        kind=OrganisationKind.GOVERNMENT,
    )  # fmt: skip
    return city, county


def _region(site: ListedSite, province: Organisation, position: int) -> Organisation:
    departments = site.level == _DEPARTMENTS
    return Organisation.objects.create(
        parent=province,
        name=_DEPARTMENTS if departments else f"{site.region}人民政府",
        short_name=site.region,
        level=LEVELS[site.level],
        kind=OrganisationKind.DEPARTMENT if departments else OrganisationKind.GOVERNMENT,
        division_code="" if departments else site.site_id_code[:6],
        position=position,
    )


def _sponsor(site: ListedSite, region: Organisation) -> Organisation:
    """主办单位: the region itself for its portal, else a department below it."""
    if site.is_portal:
        return region
    found, _ = Organisation.objects.get_or_create(
        parent=region,
        name=_WEBSITE.sub("", site.sponsor) or site.sponsor,
        defaults={"level": region.level, "kind": OrganisationKind.DEPARTMENT},
    )
    return found
