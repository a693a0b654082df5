"""Who is told of the results of a round, and asked what is beside it: name → functions of a room.

A hook that is told runs inside the transaction that stores the result: both are there or neither
is. It may change the database only, and touches no file and no network.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass

from xuncha_platform.jobs.models.rounds import Round, RoundSite


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known beside the sites of a round, so that none is judged by another's pages:
    addresses of sites that are not in it, and of all portals, in it or not."""

    urls: tuple[str, ...] = ()
    portals: frozenset[str] = frozenset()


# A site's row with its state, result, summary and problem as they are about to be stored.
SiteLanded = Callable[[RoundSite], object]
RoundEnded = Callable[[Round], object]
BesideRound = Callable[[Round], Beside]


@dataclass(frozen=True, slots=True)
class Hook:
    """Functions as "module:name", imported when they are first needed."""

    landed: str
    ended: str = ""
    beside: str = ""


HOOKS: dict[str, Hook] = {
    "campaigns": Hook(
        "xuncha_platform.campaigns.services.arriving:landed",
        "xuncha_platform.campaigns.services.arriving:ended",
        "xuncha_platform.campaigns.queries.beside:beside_round",
    ),
}


def landed(row: RoundSite) -> None:
    """Tell the round's hook that a site has come to its end."""
    name = row.round.hook
    if name:
        told: SiteLanded = pkgutil.resolve_name(HOOKS[name].landed)
        told(row)


def ended(round_: Round) -> None:
    """Tell the round's hook that the last site of a pass has come to its end."""
    if round_.hook and HOOKS[round_.hook].ended:
        told: RoundEnded = pkgutil.resolve_name(HOOKS[round_.hook].ended)
        told(round_)


def beside(round_: Round) -> Beside:
    """What the round's hook knows beside its sites; nothing where there is no such hook."""
    if not round_.hook or not HOOKS[round_.hook].beside:
        return Beside()
    asked: BesideRound = pkgutil.resolve_name(HOOKS[round_.hook].beside)
    return asked(round_)
