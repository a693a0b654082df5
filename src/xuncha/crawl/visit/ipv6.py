"""What the one request over IPv6 says of a site: there, not there, or nothing about it."""

from __future__ import annotations

from xuncha.facts import Exchange, Ipv6, Outcome
from xuncha.fetch.notes import NO_IPV6_ADDRESS

_NO_WAY_IN = (Outcome.CONNECT_REFUSED, Outcome.CONNECT_FAILED, Outcome.TIMEOUT)


def read_ipv6(exchange: Exchange) -> Ipv6:
    """Whether the site was reached over IPv6; UNKNOWN where that was not established."""
    if exchange.status is not None or exchange.hops:
        return Ipv6.REACHABLE
    if NO_IPV6_ADDRESS in exchange.notes:
        return Ipv6.NO_ADDRESS
    return Ipv6.UNREACHABLE if exchange.outcome in _NO_WAY_IN else Ipv6.UNKNOWN
