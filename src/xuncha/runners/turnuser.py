"""A machine of a cluster and the turns of hosts (hostturns.py): a host is asked by one machine at a
time, so that its pace holds for all of them together.

Of the inspectors of a machine one speaks for it; where that one dies, the next does. Where the
keeper of the turns is not to be reached, the machine goes by its own pace after a while, as if it
were alone, until the keeper is back.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from xuncha.fetch.pace import under_way
from xuncha.fetch.pacefile import TURNS_SECONDS, PaceFile, Record
from xuncha.machine.filelock import BINARY, read_at, taken
from xuncha.runners.hostturns import Told

_BEAT_SECONDS = 0.1
# How often it is tried to speak for the machine, and to find a keeper that is gone.
_TRY_SECONDS = 1.0
# A turn that another machine wishes for is given back when the host was not asked for so long …
_IDLE_SECONDS = 0.3
# … or was this machine's for so long; and one that nobody wishes for, after so long.
_KEEP_SECONDS = 3.0
_FORGET_SECONDS = 20.0
_NAME_LENGTH = 32


class TurnUser:
    """`step` is called often and never waits for the network."""

    def __init__(
        self, path: Path, find_keeper: Callable[[], Any], beat_seconds: float = _BEAT_SECONDS
    ) -> None:
        """`path`: the machine's pace file. `find_keeper` gives the handle of a HostTurns that is an
        actor of the cluster, and raises where there is none."""
        self._file = PaceFile(path)
        self._find_keeper = find_keeper
        self._beat_seconds = beat_seconds
        self._speaker = _speaker_of(path)
        self._name = ""
        self._keeper: Any = None
        # The beat that is under way: a concurrent.futures.Future; and when it was sent.
        self._beat: Any = None
        self._sent = self._next = self._try_at = 0.0
        # What this machine has, what of it is being given back, and what it wishes for.
        self._held: set[int] = set()
        self._leaving: set[int] = set()
        self._wished: dict[int, float] = {}
        self._looked_at = time.monotonic()
        self._alone_seconds = 0.0
        self._begin_turns(self._looked_at)

    def step(self) -> None:
        """Hear what has come back, and say what has changed."""
        now = time.monotonic()
        self._count_alone(now)
        if not self._name and not self._speaks(now):
            return
        if self._beat is not None:
            if self._beat.done():
                self._hear(now)
            elif now - self._sent > TURNS_SECONDS:
                # The way there is cut: perhaps another keeper is nearer.
                self._lose_keeper()
            return
        if now >= self._next:
            self._next = now + self._beat_seconds
            self._say(now)

    def alone_seconds(self) -> float:
        """For how long this machine went by its own pace since the last call."""
        seconds, self._alone_seconds = self._alone_seconds, 0.0
        return seconds

    def close(self) -> None:
        """Let go of the files; another inspector speaks for the machine, or it is soon alone."""
        if self._name:
            self._file.take_turns(time.monotonic() + 2 * _TRY_SECONDS)
        os.close(self._speaker)
        self._file.close()

    def _begin_turns(self, now: float) -> None:
        """Nobody asks before the turns are known, unless no keeper is found."""
        with self._file.lock():
            if not self._file.takes_turns(now):
                # Of an earlier round.
                for place in self._file.places_in_turn():
                    self._withdraw(place)
            self._file.take_turns(now + TURNS_SECONDS)

    def _withdraw(self, place: int) -> None:
        record = self._file.read(place)
        record.turn = 0.0
        self._file.write(place, record)

    def _count_alone(self, now: float) -> None:
        if not self._file.takes_turns(now):
            self._alone_seconds += now - self._looked_at
        self._looked_at = now

    def _speaks(self, now: float) -> bool:
        """Whether this inspector speaks for the machine from now on."""
        if now < self._try_at:
            return False
        self._try_at = now + _TRY_SECONDS
        if not taken(self._speaker):
            return False
        self._name = _name_in(self._speaker)
        with self._file.lock():
            self._held = set(self._file.places_in_turn())
        return True

    def _say(self, now: float) -> None:
        if self._keeper is None and not self._found(now):
            return
        waits: dict[int, float] = {}
        with self._file.lock():
            self._wished |= dict.fromkeys(self._file.wishes(), now)
            for place in list(self._held):
                self._give_back(place, waits, now)
        fresh = [p for p, said in self._wished.items() if now - said < 2.0 and p not in self._held]
        self._wished = {place: self._wished[place] for place in fresh}
        self._sent = now
        call = self._keeper.beat.remote(self._name, self._held, fresh, waits)
        self._beat = call.future()

    def _give_back(self, place: int, waits: dict[int, float], now: float) -> None:
        record = self._file.read(place)
        is_asked_back = place in self._leaving
        if record.turn and _is_over(record, is_asked_back, now):
            record.turn = 0.0
            self._file.write(place, record)
        # What is under way ends first: a host answers two requests at once, not four.
        if not record.turn and not under_way(record, now):
            self._held.discard(place)
            self._leaving.discard(place)
            waits[place] = max(0.0, record.ready_at - now)

    def _hear(self, now: float) -> None:
        beat, self._beat = self._beat, None
        try:
            told: Told = beat.result()
        except Exception:
            # The keeper is gone, or the way to it; Ray says so in many ways.
            self._lose_keeper()
            return
        with self._file.lock():
            for place, wait in told.granted:
                record = self._file.read(place)
                record.turn, record.ready_at = now, max(record.ready_at, now + wait)
                self._file.write(place, record)
            for place in told.lost:
                self._withdraw(place)
            self._file.take_turns(self._sent + TURNS_SECONDS)
        granted = {place for place, _ in told.granted}
        self._held = (self._held | granted).difference(told.lost)
        self._leaving = self._held.intersection(told.asked_back)
        for place in granted:
            self._wished.pop(place, None)

    def _found(self, now: float) -> bool:
        if now < self._try_at:
            return False
        self._try_at = now + _TRY_SECONDS
        # There is none yet, or no way to it: tried again later. Ray says so in many ways.
        with suppress(Exception):
            self._keeper = self._find_keeper()
        return self._keeper is not None

    def _lose_keeper(self) -> None:
        self._keeper = self._beat = None


def name_of_machine(path: Path) -> str:
    """The name under which this machine takes turns; empty while another process writes it."""
    speaker = _speaker_of(path)
    try:
        known = read_at(speaker, _NAME_LENGTH, 0).decode(errors="replace")
        if len(known) == _NAME_LENGTH:
            return known
        return _name_in(speaker) if taken(speaker) else ""
    finally:
        os.close(speaker)


def _speaker_of(path: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT | BINARY
    return os.open(path.with_name(f"{path.name}-speaker"), flags, 0o600)


def _name_in(speaker: int) -> str:
    """The machine's name stays, and with it the turns that it has."""
    name = read_at(speaker, _NAME_LENGTH, 0).decode(errors="replace")
    if len(name) != _NAME_LENGTH:
        name = uuid4().hex
        with suppress(OSError):
            os.write(speaker, name.encode())
    return name


def _is_over(record: Record, is_asked_back: bool, now: float) -> bool:
    """Whether the machine's turn at a host has come to its end."""
    # Whoever has just got the turn has not asked yet: then it counts from there.
    idle_for = now - max(record.ready_at, record.turn)
    if not is_asked_back:
        return idle_for > _FORGET_SECONDS
    if now - record.turn > _KEEP_SECONDS:
        return True
    return idle_for > _IDLE_SECONDS and not under_way(record, now)
