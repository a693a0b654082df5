"""Entries of the register that may be the same site."""

from __future__ import annotations

from django.db.models import QuerySet

from xuncha_platform.registry.models import Site, SiteStatus
from xuncha_platform.registry.rules.urls import host_of, url_key


def similar_sites(url: str, pk: int | None = None) -> QuerySet[Site]:
    """Sites of the whole register with the same home page, whatever its spelling."""
    host = host_of(url)
    candidates = Site.objects.filter(host=host).exclude(status=SiteStatus.VOID).exclude(pk=pk)
    key = url_key(url)
    same = [pk for pk, other in candidates.values_list("pk", "url") if url_key(other) == key]
    return Site.objects.filter(pk__in=same)
