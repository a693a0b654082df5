"""Entries of the register that may be the same site."""

from __future__ import annotations

from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.registry.models import Site, SiteAddress, SiteStatus
from xuncha_platform.registry.rules.urls import host_of, url_key


def similar_sites(url: str, pk: int | None = None) -> ScopedQuerySet:
    """Sites of the whole register with the same home page, or another address that is the same,
    whatever its spelling. Former addresses count too: circulars name sites by them."""
    host, key = host_of(url), url_key(url)
    pages = Site.objects.filter(host=host).values_list("pk", "url")
    others = SiteAddress.objects.filter(host=host, ended_on=None).values_list("site_id", "url")
    same = {found for rows in (pages, others) for found, other in rows if url_key(other) == key}
    return Site.objects.filter(pk__in=same).exclude(status=SiteStatus.VOID).but(pk)
