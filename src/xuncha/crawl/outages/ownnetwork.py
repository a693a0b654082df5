"""Our own trouble: when half the outside world is silent at once, it is not the outside world.

What one site's evidence shows by itself, and what the whole round showed while it was crawled
(roundnetwork.py), which the evidence has kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from xuncha.crawl.ruling.attempts import HostRecord
from xuncha.facts import Outcome, OwnOutage

# With fewer hosts a share says nothing.
_FEWEST_HOSTS = 3
_LARGE_SHARE = 0.5
# One kind of failure at many hosts, e.g. our resolver or our TLS library.
_MANY_OF_A_KIND = 20
_SHARE_OF_A_KIND = 0.3


def doubtful_outcomes(outside: Mapping[str, HostRecord]) -> frozenset[Outcome]:
    """The network outcomes that prove nothing in this crawl.

    `outside` are the hosts that are not the site's own. All outcomes where at least half of them
    (and no fewer than three) never answered; one outcome where it hit many of them alike.
    """
    silent = {host: record for host, record in outside.items() if not record.answers}
    failed = {host: record for host, record in silent.items() if record.failures}
    answering = sum(1 for record in outside.values() if record.answers)
    total = len(failed) + answering
    if len(failed) >= _FEWEST_HOSTS and len(failed) >= _LARGE_SHARE * total:
        return frozenset(Outcome)
    kinds = Counter(outcome for record in failed.values() for outcome in record.failures)
    return frozenset(
        outcome
        for outcome, hosts in kinds.items()
        if hosts >= _MANY_OF_A_KIND and hosts >= _SHARE_OF_A_KIND * total
    )


def void_places(outages: Iterable[OwnOutage]) -> frozenset[int]:
    """The exchanges of a site, by their place in the evidence, that prove nothing."""
    return frozenset(
        place
        for outage in outages
        for first, last in outage.void
        for place in range(first, last + 1)
    )
