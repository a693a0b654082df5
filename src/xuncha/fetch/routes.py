"""How to reach a target: by a rule of the user, by its literal address, or by a lookup.

Chains whose host is still being looked up wait here; that wait is the site's time only as far as
the lookup itself goes, not while all our threads are busy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from xuncha.fetch.chain import Chain
from xuncha.fetch.notes import TEMPORARY_DNS
from xuncha.fetch.resolve import bracketed, connect_to_of
from xuncha.fetch.resolver import Resolved, Resolver
from xuncha.fetch.urls import Target, is_reserved_invalid
from xuncha.settings import ResolveRule


@dataclass(frozen=True, slots=True)
class Route:
    """What libcurl has to know to reach a target; `failure` says why it cannot be reached."""

    # For CURLOPT_CONNECT_TO and CURLOPT_RESOLVE; empty where not needed.
    connect_to: str = ""
    resolve: str = ""
    failure: str = ""


DIRECT = Route()
RESERVED = Route(failure="dns: .invalid")


class Routes:
    """Finds routes; keeps the chains that wait for one."""

    def __init__(
        self, rules: Iterable[ResolveRule], patience: float, wake: Callable[[], None]
    ) -> None:
        self._connect_to = connect_to_of(rules)
        self._patience = patience
        self._resolver = Resolver(wake)
        self._waiting: dict[str, list[Chain]] = {}

    def find(self, target: Target) -> Route | None:
        """The route to a target, or None where its name has to be looked up first."""
        connect_to = self._connect_to(target.name, target.port)
        if connect_to:
            return Route(connect_to=connect_to)
        if _is_literal(target.name):
            return DIRECT
        # RFC 6761 §6.4: answered negatively without asking anyone.
        if is_reserved_invalid(target.name):
            return RESERVED
        found = self._resolver.known(target.name)
        return None if found is None else _route_to(target, found)

    def wait_for(self, target: Target, chain: Chain) -> None:
        """Let a chain wait until its host has been looked up."""
        self._waiting.setdefault(target.name, []).append(chain)
        self._resolver.ask(target.name)

    @property
    def waiting(self) -> bool:
        """Whether any chain waits."""
        return bool(self._waiting)

    def found(self) -> list[tuple[Chain, Route]]:
        """The chains whose wait is over, with the route or the reason why there is none."""
        over = []
        late = Route(failure=f"{TEMPORARY_DNS}no answer after {self._patience:g} s")
        for name, resolved in self._resolver.answered():
            # Late, whether or not anybody looked meanwhile: our process may have been stopped.
            is_late = resolved.seconds >= self._patience
            for chain in self._waiting.pop(name, ()):
                chain.spent += resolved.seconds
                assert chain.target is not None
                over.append((chain, late if is_late else _route_to(chain.target, resolved)))
        for name in self._resolver.overdue(self._patience) if self._waiting else ():
            for chain in self._waiting.pop(name, ()):
                chain.spent += self._patience
                over.append((chain, late))
        return over

    def close(self) -> None:
        """Stop looking names up."""
        self._resolver.close()


def _route_to(target: Target, resolved: Resolved) -> Route:
    if not resolved.addresses:
        about = TEMPORARY_DNS if resolved.is_temporary else "dns: "
        return Route(failure=about + resolved.reason)
    # An address with a zone ("fe80::1%eth0") is link-local, and libcurl cannot read it here.
    addresses = ",".join(bracketed(a) for a in resolved.addresses if "%" not in a)
    return Route(resolve=f"+{target.name}:{target.port}:{addresses}") if addresses else DIRECT


def _is_literal(name: str) -> bool:
    """Whether a host is an address: WHATWG makes any host that ends in a number one."""
    return name.endswith("]") or name.rpartition(".")[2].isdigit()
