"""Which machines have a part of a site, from a try that did not come to its end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


class Leftovers:
    """By the names that runners/spool.py gives to the places of sites."""

    def __init__(self) -> None:
        self._machines: defaultdict[str, list[str]] = defaultdict(list)

    def note(self, machine: str, names: Iterable[str]) -> None:
        """The machine has a part of these; the last to say so has the newest."""
        for name in names:
            known = self._machines[name]
            if machine in known:
                known.remove(machine)
            known.append(machine)

    def machine_of(self, name: str) -> str:
        """The machine that has the newest part of it; empty where none has."""
        known = self._machines.get(name)
        return known[-1] if known else ""

    def taken(self, name: str) -> set[str]:
        """All that have a part of it; none from now on."""
        return set(self._machines.pop(name, ()))
