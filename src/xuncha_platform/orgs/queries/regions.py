"""Regions as tables count them (附件按地区统计): which there are, and to which one a site belongs.

An office counts by the governments directly below it. A zone counted apart (单列) is a region of
its own wherever it stands; any other zone counts within the government above it. What belongs to
the office itself or to its departments counts under the office (省直部门).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import Q

from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.orgs.paths import ancestors, is_within
from xuncha_platform.people.access import Access


def regions(access: Access) -> list[Organisation]:
    """The regions of the office one acts for, in the order in which its tables list them.

    The office itself comes last: for the sites of its own departments.
    """
    office = access.organisation
    if office is None:
        return []
    below = Organisation.objects.scope(access).filter(ended_on=None).exclude(pk=office.pk)
    counted = below.filter(
        Q(parent=office, kind=OrganisationKind.GOVERNMENT)
        | Q(kind=OrganisationKind.ZONE, counted_apart=True)
    )
    return [*counted.order_by("position", "division_code", "id"), office]


def region_of(organisation: Organisation, within: Organisation | None = None) -> Organisation:
    """The region an organisation's sites are counted under.

    `within` is the office whose tables are meant; without it the province the organisation lies
    in, or the top of the tree where there is no province.
    """
    way = list(Organisation.objects.filter(path__in=ancestors(organisation.path)).order_by("path"))
    return region_on(way, within)


def region_on(way: Sequence[Organisation], within: Organisation | None = None) -> Organisation:
    """The same for a way down the tree (the root first), without asking the database."""
    office = within or _province_on(way)
    below = [one for one in way if is_within(one.path, office.path) and one.pk != office.pk]
    for one in reversed(below):
        if one.kind == OrganisationKind.ZONE and one.counted_apart:
            return one
    first = below[0] if below else office
    return first if first.kind == OrganisationKind.GOVERNMENT else office


def regions_of(
    organisations: Iterable[Organisation], within: Organisation | None = None
) -> dict[int, Organisation]:
    """The regions of many organisations at once: id → region, in one query."""
    organisations = list(organisations)
    wanted = {path for one in organisations for path in ancestors(one.path)}
    by_path = {one.path: one for one in Organisation.objects.filter(path__in=wanted)}
    found = {}
    for one in organisations:
        way = [by_path[path] for path in ancestors(one.path)]
        found[one.pk] = region_on(way, within)
    return found


def _province_on(way: Sequence[Organisation]) -> Organisation:
    for one in way:
        if one.level == Level.PROVINCE and one.kind == OrganisationKind.GOVERNMENT:
            return one
    return way[0]
