"""The user's --resolve rules, as libcurl's CONNECT_TO wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from xuncha.settings import ResolveRule


def connect_to_of(rules: Iterable[ResolveRule]) -> Callable[[str, int], str]:
    """A function from host and port to the CONNECT_TO entry of the rule that covers them.

    As with curl, an empty host or a port 0 covers any. The first rule for a pair counts. The
    function gives an empty string where no rule covers them.
    """
    table: dict[tuple[str, int], ResolveRule] = {}
    for rule in rules:
        table.setdefault((rule.host.lower(), rule.port), rule)
    if not table:
        return lambda _host, _port: ""

    def find(host: str, port: int) -> str:
        for key in ((host, port), (host, 0), ("", port), ("", 0)):
            rule = table.get(key)
            if rule is not None:
                return f"::{bracketed(rule.address)}:{rule.to_port or port}"
        return ""

    return find


def bracketed(address: str) -> str:
    """An address as it stands in a URL or a libcurl entry: IPv6 in brackets."""
    is_bare_ipv6 = ":" in address and not address.startswith("[")
    return f"[{address}]" if is_bare_ipv6 else address
