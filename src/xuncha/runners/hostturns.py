"""Which machine of a cluster may ask a host: one at a time, whoever asks first.

Every machine says several times a second which hosts it has the turn of and which it wishes for,
and is told what became of it. A machine keeps its turn until another one wishes for it; one that is
not heard of for a while has none any more. The keeper forgets nothing that the machines do not know
themselves: a new one learns from them who has what, and gives nothing away until it has heard them
all.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from xuncha.fetch.pacefile import TURNS_SECONDS

# Who wishes says so again and again; a wish that was not renewed for so long is none any more.
_WISH_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Told:
    """What a machine hears. Hosts are numbers of fetch/pacefile.py."""

    # With the seconds that are still to wait: so long ago another machine has asked.
    granted: Sequence[tuple[int, float]] = ()
    # Wished for by another machine.
    asked_back: Sequence[int] = ()
    # Another machine has it: this one was not heard of for too long.
    lost: Sequence[int] = ()


@dataclass(slots=True)
class _Host:
    holder: str = ""
    free_at: float = 0.0
    # Who wishes, in order, and when they last said so.
    waiting: dict[str, float] = field(default_factory=dict)


class HostTurns:
    """The turns of all hosts. Moments are seconds of this machine's own clock."""

    def __init__(self, is_first: bool = True, at: float | None = None) -> None:
        """`is_first`: no keeper before this one has given turns away that may still be held."""
        born = time.monotonic() if at is None else at
        self._gives_from = born if is_first else born + TURNS_SECONDS
        self._hosts: defaultdict[int, _Host] = defaultdict(_Host)
        self._held: defaultdict[str, set[int]] = defaultdict(set)
        self._heard: dict[str, float] = {}

    def beat(
        self,
        who: str,
        held: Collection[int],
        wished: Collection[int],
        waits: Mapping[int, float],
        at: float | None = None,
    ) -> Told:
        """Hear a machine. `waits`: for what it gave back, the seconds before anybody may ask."""
        moment = time.monotonic() if at is None else at
        self._heard[who] = moment
        self._free_what_the_lost_had(moment)
        for place in self._held[who].difference(held):
            self._free(place, moment + waits.get(place, 0.0))
        lost = [place for place in held if not self._has(who, place)]
        for place in wished:
            self._hosts[place].waiting[who] = moment
        # Until all were heard that may have a turn, none is given away.
        is_young = moment < self._gives_from
        granted = [] if is_young else [p for p in wished if self._takes(who, p, moment)]
        waits_left = [(p, max(0.0, self._hosts[p].free_at - moment)) for p in granted]
        return Told(waits_left, [p for p in held if self._is_wished(p, moment)], lost)

    def _has(self, who: str, place: int) -> bool:
        """Whether the machine has the turn, or takes up again what nobody else has."""
        host = self._hosts[place]
        if host.holder in ("", who):
            host.holder = who
            self._held[who].add(place)
        return host.holder == who

    def _takes(self, who: str, place: int, moment: float) -> bool:
        host = self._hosts[place]
        first = next((one for one, said in host.waiting.items() if _is_fresh(said, moment)), "")
        if host.holder or first != who:
            return False
        host.holder = who
        del host.waiting[who]
        self._held[who].add(place)
        return True

    def _is_wished(self, place: int, moment: float) -> bool:
        host = self._hosts[place]
        return any(
            one != host.holder and _is_fresh(said, moment) for one, said in host.waiting.items()
        )

    def _free(self, place: int, free_at: float) -> None:
        host = self._hosts[place]
        self._held[host.holder].discard(place)
        host.holder, host.free_at = "", free_at
        if not host.waiting:
            del self._hosts[place]

    def _free_what_the_lost_had(self, moment: float) -> None:
        lost = [who for who, heard in self._heard.items() if moment - heard > TURNS_SECONDS]
        for who in lost:
            for place in list(self._held[who]):
                self._free(place, moment)
            del self._heard[who], self._held[who]


def _is_fresh(said: float, moment: float) -> bool:
    return moment - said <= _WISH_SECONDS
