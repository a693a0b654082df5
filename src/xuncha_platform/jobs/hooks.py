"""Who is told of the results of a round: name → the two functions of a room.

A hook runs inside the transaction that stores the result: both are there or neither is. It may
change the database only, and touches no file and no network.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass

from xuncha_platform.jobs.models.rounds import Round, RoundSite

# A site's row with its state, result, summary and problem as they are about to be stored.
SiteLanded = Callable[[RoundSite], object]
RoundEnded = Callable[[Round], object]


@dataclass(frozen=True, slots=True)
class Hook:
    """Functions as "module:name", imported when they are first needed."""

    landed: str
    ended: str = ""


HOOKS: dict[str, Hook] = {
    "campaigns": Hook(
        "xuncha_platform.campaigns.services.arriving:landed",
        "xuncha_platform.campaigns.services.arriving:ended",
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
