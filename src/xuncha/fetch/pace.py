"""Who asks a host, and when: kept together by all processes of this machine, whoever runs them.

The sites of a round link to each other: the process that looks at such a link must know when the
one that crawls the linked site asked its host last, and whether it still waits for answers. Where
the machine works with others, it asks a host in its turn alone (runners/turnuser.py).
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from xuncha.fetch.pacefile import MOST_COUNTED, PaceFile, Record, place_of
from xuncha.machine.folder import machine_folder
from xuncha.machine.scratch import scratch

# A moment further ahead than any host is made to wait is of a clock that was set anew by a restart.
_FURTHEST_SECONDS = 60.0
# How soon to look again whether the turn has come, or an answer.
_LOOK_SECONDS = 0.05
_WISH_AGAIN_SECONDS = 1.0
# So long a request counts for the other processes: by then a host has answered, or is slower than
# the rules let it be, or the process that asked was killed.
_BUSY_SECONDS = 15.0


def pace_path(delay: float) -> Path | None:
    """The file that all processes of this user on this machine share; None where no delay of so
    many seconds is kept."""
    if delay <= 0:
        return None
    folder = machine_folder()
    # Where somebody else has made a folder of that name, every program keeps to itself.
    return (folder or scratch()) / "pace"


def open_pace(path: Path | None) -> SharedPace | None:
    """The pace kept in that file; None where it cannot be opened: then a process is alone."""
    try:
        return SharedPace(path) if path is not None else None
    except OSError:
        return None


class SharedPace:
    """One process's view of the file. Moments are seconds of `time.monotonic`."""

    def __init__(self, path: Path) -> None:
        """Raises OSError where the file cannot be opened."""
        self._file = PaceFile(path)
        # Requests of this process under way, by place.
        self._ours: Counter[int] = Counter()

    def claim(self, host: str, now: float, gap: float, connections: int = 2) -> float:
        """Take the host's turn, so that nobody else asks it for `gap` seconds.

        Returns `now` where the turn is ours, else the moment to try again. Whoever has claimed
        says `release` when the answer is there.
        """
        place = place_of(host)
        with self._file.lock():
            record = self._file.read(place)
            later = self._later(place, record, now, connections)
            if later <= now:
                record.ready_at = now + gap
                _begin(record, now)
                self._ours[place] += 1
                self._file.write(place, record)
        return later

    def release(self, host: str) -> None:
        """A request that was claimed has ended."""
        self._end(place_of(host))

    def hold(self, host: str, until: float) -> None:
        """Nobody asks the host before `until`: it asked for slower requests."""
        place = place_of(host)
        with self._file.lock():
            record = self._file.read(place)
            record.ready_at = max(until, record.ready_at)
            self._file.write(place, record)

    def close(self) -> None:
        """Let go of the file; what is still under way is dropped."""
        for place in list(self._ours.elements()):
            self._end(place)
        self._file.close()

    def _later(self, place: int, record: Record, now: float, connections: int) -> float:
        if self._waits_for_turn(place, record, now):
            return now + _LOOK_SECONDS
        if connections <= MOST_COUNTED and under_way(record, now) >= connections:
            return now + _LOOK_SECONDS
        return record.ready_at if now < record.ready_at < now + _FURTHEST_SECONDS else now

    def _waits_for_turn(self, place: int, record: Record, now: float) -> bool:
        if record.turn or not self._file.takes_turns(now):
            return False
        if not now - _WISH_AGAIN_SECONDS < record.wished_at <= now:
            record.wished_at = now
            self._file.write(place, record)
            self._file.wish(place)
        return True

    def _end(self, place: int) -> None:
        if not self._ours[place]:
            return
        self._ours[place] -= 1
        with self._file.lock():
            record = self._file.read(place)
            # The one that counts longest; which of them is whose makes no difference.
            latest = max(range(MOST_COUNTED), key=record.busy.__getitem__)
            record.busy[latest] = 0.0
            self._file.write(place, record)


def under_way(record: Record, now: float) -> int:
    """How many requests to the host wait for their answers, as far as it is known."""
    return sum(now < until <= now + _BUSY_SECONDS for until in record.busy)


def _begin(record: Record, now: float) -> None:
    """Note one more request, where there is room for it."""
    free = [n for n, until in enumerate(record.busy) if not now < until <= now + _BUSY_SECONDS]
    if free:
        record.busy[free[0]] = now + _BUSY_SECONDS
