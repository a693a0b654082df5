"""Findings of a campaign by what a person types: a site, an address, a host of others.

A nation's campaign has 600,000 findings and 24,000 sites. Sites are looked through, findings are
not: a word names sites of the campaign by their name or address, or a host of others that is
found by its index; a path then narrows what these leave.
"""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet, Sum

from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.campaigns.queries.standing import current_of
from xuncha_platform.findings.models import OutsideHost
from xuncha_platform.findings.rules.outside import keys_under, typed_host
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site

_MOST_WORDS = 8
# So many findings of a host stand in a query by their ids; above that their condition does.
_LISTED = 500
# In a campaign with no more findings than this their addresses are looked through as well.
_READ_THROUGH = 50_000


def with_words(rows: QuerySet[Any], campaign: Campaign, text: str) -> QuerySet[Any]:
    """Those of a campaign's findings that every word names."""
    for word in text.split()[:_MOST_WORDS]:
        rows = rows.filter(_named(campaign, word))
    return rows


def leaves_out_addresses(campaign: Campaign, text: str) -> bool:
    """Whether a word is not looked for in the addresses of findings: they are too many."""
    words = text.split()[:_MOST_WORDS]
    alone = any(not typed_host(word) for word in words)
    return alone and _findings_of(campaign) > _READ_THROUGH


def about_host(text: str) -> Q:
    """Findings about a host of others, or any under it: `text` is the host or an address there."""
    keys = keys_under(text)
    if keys is None:
        return Q(pk__in=[])
    rows = OutsideHost.objects.filter(key__gte=keys[0], key__lt=keys[1]).values_list("finding")
    listed = [pk for (pk,) in rows.order_by("-finding")[: _LISTED + 1]]
    return Q(pk__in=listed if len(listed) <= _LISTED else rows)


def of_address(access: Access, text: str) -> Q:
    """Findings of any campaign by a host or an address, of their own site or of others."""
    host = typed_host(text)
    own = Site.objects.scope(access).filter(host__icontains=host or text).values_list("pk")
    sites = [pk for (pk,) in own[:_LISTED]]
    return Q(campaign_site__site__in=sites) & within_address(text) | (
        about_host(text) & within_address(text, host)
    )


def _named(campaign: Campaign, word: str) -> Q:
    host = typed_host(word)
    named = Q(site__name__icontains=word) | Q(site__url__icontains=host or word)
    rows = CampaignSite.objects.filter(campaign=campaign)
    sites = list(rows.filter(named).values_list("pk", flat=True))
    if sites and len(sites) == rows.count():
        # A word in all their names leaves nothing out.
        return within_address(word) if host else Q()
    # By their ids: names are not read again for each finding.
    found = Q(campaign_site__in=sites)
    if host:
        return found & within_address(word) | about_host(word) & within_address(word, host)
    if _findings_of(campaign) <= _READ_THROUGH:
        return found | Q(url__icontains=word)
    return found


def within_address(word: str, host: str = "") -> Q:
    """Findings whose address holds the one typed, whatever its scheme; all where it is a host.

    `host`: findings whose own address lies elsewhere stay: it is where they lead.
    """
    address = word.partition("://")[2] or word
    if not address.partition("/")[2]:
        return Q()
    holds = Q(url__icontains=address)
    return holds | ~Q(url__icontains=host) if host else holds


def _findings_of(campaign: Campaign) -> int:
    counts = campaign.sites.annotate(now=current_of(campaign)).aggregate(total=Sum("now__found"))
    return counts["total"] or 0
