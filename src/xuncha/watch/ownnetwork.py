"""Our own outages: when most networks fall silent at once, it is we who are cut off.

Sites are counted by network, so that a platform with a thousand sites that goes down counts once
and stays what it is: their outage. Networks that were silent before say nothing and are left out.
Canaries are addresses of other people that practically never fail; with them a smaller share is
proof, and against them a larger one is needed. They lie elsewhere than the sites: that they answer
does not show that the way to the sites is open, which only an answer from there does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from ipaddress import IPv4Address, ip_address

from xuncha.watch.edges import Mark, began_after, ended_before
from xuncha.watch.spans import Span, joined

# So many networks make a share that counts against canaries that answer; a window closes with them
# after a minute, else after a quarter of an hour.
ENOUGH_NETWORKS = 10
SHORTEST = timedelta(minutes=1)
LONGEST = timedelta(minutes=15)
# With fewer networks a share says nothing.
FEWEST_NETWORKS = 5
# … but where so many canaries are silent, too, all sites asked being silent is enough.
ENOUGH_CANARIES = 2
# The share of networks that fell silent from which it is our outage.
SHARE = 0.5
SHARE_CANARIES_SILENT = 0.3
SHARE_CANARIES_ANSWER = 0.8
ALL = 1.0
NEVER = float("inf")
# Below this share a window is calm: an outage begins after the last calm one.
CALM = 0.2
# A network that has been silent for so long tells of itself, not of us.
LONG_SILENT = timedelta(minutes=45)


@dataclass(slots=True)
class _Window:
    """The marks of a short while. A network is silent where none of its sites answered."""

    since: datetime
    until: datetime
    sites: dict[str, bool] = field(default_factory=dict)
    canaries: dict[str, bool] = field(default_factory=dict)
    # Of the sites' those whose name was not found: a network each, as far as we know.
    nameless: set[str] = field(default_factory=set)
    marks: list[Mark] = field(default_factory=list)

    def add(self, mark: Mark) -> None:
        self.marks.append(mark)
        self.until = max(self.until, mark.at)
        silent = self.canaries if mark.is_canary else self.sites
        silent[mark.network] = silent.get(mark.network, True) and mark.silent
        if not mark.has_name:
            self.nameless.add(mark.network)

    @property
    def canaries_silent(self) -> bool:
        return bool(self.canaries) and all(self.canaries.values())

    @property
    def is_silent(self) -> bool:
        """Nobody answered: no site, or where none was asked no canary."""
        return all(self.sites.values()) if self.sites else self.canaries_silent

    def fresh(self, fell_silent: Mapping[str, datetime]) -> list[bool]:
        """Of each network that was not long silent before, whether it was silent.

        Where anybody answers, a name that is not found tells of that name: a dozen dead ones would
        outvote the two platforms on which all other sites are.
        """
        left_out = self.nameless if not all(self.sites.values()) else ()
        return [
            silent
            for network, silent in self.sites.items()
            if network not in left_out
            and fell_silent.get(network, self.since) > self.since - LONG_SILENT
        ]

    def is_over(self, now: datetime) -> bool:
        age = now - self.since
        return age >= LONGEST or (age >= SHORTEST and len(self.sites) >= ENOUGH_NETWORKS)


class OwnNetwork:
    """Takes the marks as they come and tells the spans in which we were cut off."""

    def __init__(self) -> None:
        self._window: _Window | None = None
        # Networks that do not answer, and since when; nothing is learnt while we are cut off.
        self._fell_silent: dict[str, datetime] = {}
        self._last_calm: _Window | None = None
        # From the last calm window on: in it or after it an outage began.
        self._since_calm: list[Mark] = []
        self._out: Span | None = None
        # Whether no canary answered while we were out.
        self._canaries_were_out = False
        self._news: list[Span] = []

    @property
    def is_out(self) -> bool:
        """Whether we are cut off, as far as the last window shows."""
        return self._out is not None

    def add(self, mark: Mark) -> None:
        """One visit's mark; about in the order of time."""
        self.tick(mark.at)
        if self._window is None:
            self._window = _Window(mark.at, mark.at)
        self._window.add(mark)

    def tick(self, now: datetime) -> None:
        """Close the window where its time is over."""
        if self._window is not None and self._window.is_over(now):
            self.close()

    def close(self) -> None:
        """Judge the window as it is."""
        window, self._window = self._window, None
        if window is None:
            return
        fresh = window.fresh(self._fell_silent)
        reason = _cut_off(window, fresh)
        if not reason and self._out is not None and window.is_silent:
            # Too few to tell by themselves, but nobody answers yet.
            reason = self._out.reason
        if reason:
            self._is_out(window, reason)
        else:
            self._is_in(window)
            is_calm = sum(fresh) < CALM * len(fresh) or not fresh
            self._remember(window, is_calm)

    def take(self) -> tuple[Span, ...]:
        """Outages that began or grew since the last call; a growing one keeps its `since`."""
        latest = {span.since: span for span in self._news}
        self._news = []
        return tuple(latest.values())

    def _is_out(self, window: _Window, reason: str) -> None:
        if self._out is None:
            calm = self._last_calm
            near = calm is not None and window.since - calm.until <= 3 * LONGEST
            # It began somewhere in the last calm window, or after it.
            since = calm.since if calm is not None and near else window.since
            shown = began_after([*self._since_calm, *window.marks], self._is_news)
            since = since if shown is None else max(since, shown)
            self._out = Span(since, window.until, reason)
            self._canaries_were_out = True
        else:
            self._out = replace(self._out, until=window.until)
            self._canaries_were_out &= window.canaries_silent
        self._news.append(self._out)

    def _remember(self, window: _Window, is_calm: bool) -> None:
        """What the beginning of the next outage is read from."""
        if is_calm:
            self._last_calm, self._since_calm = window, window.marks
            return
        kept = window.since - 3 * LONGEST
        marks = [*self._since_calm, *window.marks]
        self._since_calm = [mark for mark in marks if mark.at >= kept]

    def _is_news(self, mark: Mark) -> bool:
        """Whether a network's silence tells of us: it was not long silent before."""
        return self._fell_silent.get(mark.network, mark.at) > mark.at - LONG_SILENT

    def _is_in(self, window: _Window) -> None:
        if self._out is not None:
            # It ended somewhere in this window: who was silent in it is not blamed.
            if self._out.until is not None and window.since - self._out.until <= LONGEST:
                shown = ended_before(window.marks, self._is_news, self._canaries_were_out)
                until = window.until if shown is None else min(shown, window.until)
                self._news.append(replace(self._out, until=until))
            self._out = None
            return
        if window.canaries_silent:
            # In doubt: nobody is remembered as down.
            return
        for network, silent in window.sites.items():
            if silent:
                self._fell_silent.setdefault(network, window.since)
            else:
                self._fell_silent.pop(network, None)


def find_outages(marks: Iterable[Mark]) -> tuple[Span, ...]:
    """The outages in a whole series of marks."""
    network = OwnNetwork()
    for mark in sorted(marks, key=lambda one: one.at):
        network.add(mark)
    network.close()
    return joined(network.take())


def network_of(address: str, host: str) -> str:
    """The neighbourhood of an address (/24 or /48); the host itself where there is none."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return host
    if isinstance(parsed, IPv4Address):
        return str(IPv4Address(int(parsed) & 0xFFFFFF00))
    return f"{int(parsed) >> 80:x}"


def _cut_off(window: _Window, fresh: Sequence[bool]) -> str:
    """What speaks for an outage of ours: networks silent of those asked, and canaries; or empty."""
    silent = sum(fresh)
    if silent == 0 or silent < _share_needed(window, len(fresh)) * len(fresh):
        return ""
    quiet = sum(window.canaries.values())
    return f"{silent}/{len(fresh)} {quiet}/{len(window.canaries)}"


def _share_needed(window: _Window, networks: int) -> float:
    """The share of these networks that must be silent; more than all where nothing can tell."""
    if networks < FEWEST_NETWORKS:
        are_enough = window.canaries_silent and len(window.canaries) >= ENOUGH_CANARIES
        return ALL if are_enough else NEVER
    if not window.canaries:
        return SHARE
    if window.canaries_silent:
        return SHARE_CANARIES_SILENT
    # Four of a county's five networks may be one house that lost its power.
    return SHARE_CANARIES_ANSWER if networks >= ENOUGH_NETWORKS else ALL
