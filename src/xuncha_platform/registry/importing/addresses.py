"""Other addresses that stand in the row of their site: where it leads to, and its aliases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils import timezone

from xuncha_platform.registry.importing.parsing import Parsed
from xuncha_platform.registry.models import AddressKind, Site, SiteAddress
from xuncha_platform.registry.rules.urls import host_of

Address = dict[str, str]


def take_addresses(parsed: Parsed) -> list[Address]:
    """Take a row's other addresses out of its values, each once."""
    redirect = parsed.values.pop("redirect", "")
    kinds = {url: str(AddressKind.ALIAS) for url in parsed.values.pop("aliases", ())}
    if redirect:
        kinds[redirect] = str(AddressKind.REDIRECT)
    return [{"url": url, "kind": kind} for url, kind in kinds.items()]


def standing_addresses(sites: Iterable[int]) -> dict[int, set[str]]:
    """Site id → its other addresses in use."""
    found: dict[int, set[str]] = {}
    rows = SiteAddress.objects.filter(site__in=sites, ended_on=None)
    for site, url in rows.values_list("site_id", "url"):
        found.setdefault(site, set()).add(url)
    return found


def add_addresses(pairs: Iterable[tuple[Site, Mapping[str, Any]]]) -> None:
    """Add the addresses of rows to their sites: (site, values of its row)."""
    SiteAddress.objects.bulk_create(
        SiteAddress(site=site, host=host_of(one["url"]), **one)
        for site, values in pairs
        for one in values.get("addresses") or ()
    )


def end_addresses(pairs: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
    """End what rows had brought: (site id, values of its row)."""
    brought = {
        site: {one["url"] for one in values["addresses"]}
        for site, values in pairs
        if values.get("addresses")
    }
    rows = SiteAddress.objects.filter(site__in=brought, ended_on=None)
    ended = [row.pk for row in rows if row.url in brought[row.site_id]]
    SiteAddress.objects.filter(pk__in=ended).update(ended_on=timezone.localdate())
