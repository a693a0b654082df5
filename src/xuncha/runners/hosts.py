"""Who has which host: the sites of one host go to one process, so that politeness holds."""

from __future__ import annotations

from typing import Generic, TypeVar

Holder = TypeVar("Holder")


class Hosts(Generic[Holder]):
    """Host → who has it, as long as one of its sites is in the works."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[Holder, int]] = {}

    def holder(self, host: str) -> Holder | None:
        """Who has the host now; None when nobody does."""
        held = self._held.get(host)
        return held[0] if held else None

    def take(self, host: str, holder: Holder) -> None:
        """One more site of the host is at `holder`, who has the host or gets it."""
        known, sites = self._held.get(host, (holder, 0))
        if known is not holder:
            raise ValueError(f"{host} is at another process")
        self._held[host] = (holder, sites + 1)

    def leave(self, host: str) -> None:
        """One site of the host has ended."""
        holder, sites = self._held[host]
        if sites > 1:
            self._held[host] = (holder, sites - 1)
        else:
            del self._held[host]
