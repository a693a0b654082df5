"""Websites are counted where their organisation counts: when the tree changes, they follow.

A site whose region was chosen by hand (another one than the tree says) stays where it is. What was
drawn before keeps the region it was drawn under (campaigns write it down).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from django.apps import apps
from django.db.models import F

from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.queries.regions import regions_of
from xuncha_platform.people.access import Access

if TYPE_CHECKING:
    # The register builds on this room; at run time it is asked for by its name.
    from xuncha_platform.registry.models import Site

# Written in one statement.
BATCH = 500


@contextmanager
def regions_follow(access: Access, *roots: Organisation) -> Iterator[None]:
    """Around a change of the tree, in its transaction: the sites below `roots` go along."""
    site = apps.get_model("registry.Site")
    before: dict[int, int] = {}
    for root in roots:
        sites = list(site.objects.within(root.path).select_related("organisation"))
        counted = regions_of({one.organisation for one in sites})
        before |= {
            one.pk: one.region_id
            for one in sites
            if counted[one.organisation_id].pk == one.region_id
        }
    yield
    rows = site.objects.filter(pk__in=before).select_related("organisation", "region")
    found = list(rows)
    now = regions_of({one.organisation for one in found})
    moved: dict[int, list[int]] = {}
    for one in found:
        region = now[one.organisation_id]
        if region.pk == before[one.pk]:
            continue
        moved.setdefault(region.pk, []).append(one.pk)
        _note(access, one, region)
    for region_pk, pks in moved.items():
        for begin in range(0, len(pks), BATCH):
            chosen = site.objects.filter(pk__in=pks[begin : begin + BATCH])
            chosen.update(region=region_pk, version=F("version") + 1)


def _note(access: Access, site: Site, region: Organisation) -> None:
    record(
        access,
        "orgs.organisation.follow",
        site,
        before={"region": str(site.region)},
        after={"region": str(region)},
    )
