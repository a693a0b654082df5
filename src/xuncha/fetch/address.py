"""Which addresses may be connected to: public ones only, unless the user allows the rest."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

# NAT64 prefixes carry an IPv4 address in their last 32 bits (RFC 6052, RFC 8215).
NAT64 = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))


@lru_cache(maxsize=4096)
def is_public(address: str) -> bool:
    """Whether an IP address as text belongs to the public internet.

    False for loopback, private, link-local, CGNAT, multicast, unspecified, reserved, IPv6 ULA,
    and for every IPv6 form that wraps such an IPv4 address. Text that is no address: False.
    """
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    wrapped = _wrapped(parsed) if isinstance(parsed, IPv6Address) else None
    if wrapped is not None:
        return is_public(str(wrapped))
    return parsed.is_global and not parsed.is_multicast


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    # ::a.b.c.d, the deprecated IPv4-compatible form; :: and ::1 are no such wrapping.
    if int(address) >> 32 == 0 and int(address) > 1:
        return IPv4Address(int(address))
    if any(address in network for network in NAT64):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return None
