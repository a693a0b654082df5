"""Counts of one campaign by department: the offices right below the one that checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Min, Q

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.circulars.statistics.tallies import COUNTS, Tally, tally_of
from xuncha_platform.orgs.models import OrganisationKind

if TYPE_CHECKING:
    from xuncha_platform.circulars.statistics.tallies import Counted


def by_department(sites: Counted, campaign: Campaign) -> list[tuple[int, Tally]]:
    """(organisation id, tally) of each department of the campaign's office, also of those that
    stand together under one heading (省政府部门), in the order of the list. Sites of offices further
    below count in their region.
    """
    office, department = campaign.organisation, OrganisationKind.DEPARTMENT
    rows = (
        sites.order_by()
        .filter(
            Q(site__organisation__parent=office)
            | Q(site__organisation__parent__in=office.children.filter(kind=department)),
            site__organisation__kind=department,
        )
        .values("site__organisation", "site__organisation__name")
        .annotate(first=Min("position"), **COUNTS)
        .order_by("first")
    )
    found = []
    for row in rows:
        pk = row["site__organisation"]
        found.append((pk, tally_of(row["site__organisation__name"], row, f"&office={pk}")))
    return found
