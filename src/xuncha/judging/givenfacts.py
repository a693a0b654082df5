"""What the office gave, held against what the evidence has: facts of a site for the checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xuncha.crawl.ruling.attempts import Attempts
from xuncha.crawl.ruling.verdicts import LinkedFrom, judge_targets
from xuncha.crawl.scope import Scope
from xuncha.crawl.targets import target_of
from xuncha.evidence.reader import Evidence
from xuncha.facts import (
    AddressPlace,
    EarlierAddresses,
    EarlierLinks,
    Exchange,
    LinkKind,
    Repost,
    Server,
)
from xuncha.given import NOTHING_GIVEN, Given
from xuncha.given.earlier import earlier_of
from xuncha.given.ranges import places_of
from xuncha.read.pagefacts import Page
from xuncha.read.reposts import read_reposts

Addresses = Mapping[tuple[str, str], Exchange]


@dataclass(frozen=True, slots=True)
class GivenFacts:
    """The three facts; None or () where nothing was given to look by."""

    earlier: EarlierLinks | None
    reposts: tuple[Repost, ...]
    servers: tuple[Server, ...] | None


def given_facts(
    evidence: Evidence,
    attempts: Attempts,
    scope: Scope,
    pages: Sequence[Page],
    addresses: Addresses,
    given: Given = NOTHING_GIVEN,
) -> GivenFacts:
    """What is given now takes the place of what is in the evidence.

    Raises InputError where a file that is given now cannot be read.
    """
    header = evidence.header
    earlier, policies = header.earlier, given.policies or header.policies
    if given.earlier is not None:
        # Nothing is asked now: all that the evidence happens to hold is looked at.
        earlier = earlier_of(given.earlier, header.site, most=None)
    places = evidence.places
    if given.addresses is not None:
        places = places_of(given.addresses, {address for _, address in addresses})
    return GivenFacts(
        earlier=_earlier_links(earlier, attempts, scope, evidence) if earlier else None,
        reposts=read_reposts(policies, pages),
        servers=None if places is None else _servers(addresses, places, scope),
    )


def _earlier_links(
    earlier: EarlierAddresses, attempts: Attempts, scope: Scope, evidence: Evidence
) -> EarlierLinks:
    linked = {target_of(url): LinkedFrom(LinkKind.PAGE) for url in earlier.urls}
    targets = judge_targets(attempts, linked, scope, evidence.coverage)
    return EarlierLinks(earlier.day, earlier.known, targets)


def _servers(
    addresses: Addresses, places: Mapping[str, AddressPlace], scope: Scope
) -> tuple[Server, ...]:
    found = []
    for (host, address), exchange in sorted(addresses.items()):
        if scope.owns_host(exchange.final_url):
            place = places.get(address, AddressPlace("", ""))
            found.append(Server(host, address, *place, exchange.record_id, exchange.at))
    return tuple(found)
