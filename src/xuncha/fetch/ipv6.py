"""The route that leads to a target over IPv6 alone, and whether this machine has any."""

from __future__ import annotations

import re
import socket
from dataclasses import replace

from xuncha.fetch.notes import NO_IPV6_ADDRESS, NO_OWN_IPV6
from xuncha.fetch.routes import Route

_ADDRESSES = re.compile(r"\[[^\]]+\]")
# Of the range for documentation: it is looked up in our own table of routes, nothing is sent.
_ANYWHERE = ("2001:db8::1", 9)


def has_ipv6() -> bool:
    """Whether this machine has a route to the IPv6 internet. Sends nothing."""
    if not socket.has_ipv6:
        return False
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as probe:
            probe.connect(_ANYWHERE)
    except OSError:
        return False
    return True


def over_ipv6(route: Route, own_network: bool) -> Route:
    """The route without its IPv4 addresses; one with a `failure` where nothing is left.

    `own_network`: what `has_ipv6` says. Without it nothing is learned of the site.
    """
    if route.failure or route.connect_to:
        leads_there = "[" in route.connect_to
        return route if route.failure or leads_there else Route(failure=NO_OWN_IPV6)
    if not own_network:
        return Route(failure=NO_OWN_IPV6)
    name, _, rest = route.resolve.partition(":")
    port, _, addresses = rest.partition(":")
    found = _ADDRESSES.findall(addresses)
    if not found:
        return Route(failure=NO_IPV6_ADDRESS)
    return replace(route, resolve=f"{name}:{port}:{','.join(found)}")
