"""The monitor's clock: the database's, so that samples of all machines stand on one time line."""

from __future__ import annotations

from datetime import datetime, timedelta

from xuncha import clock
from xuncha.terminal.progress import note
from xuncha_platform.jobs.table import database_now

# Less than this is the way of the question and its answer.
_SAME = timedelta(seconds=1)
# From here on a person should set the clock right.
_TOLD = timedelta(seconds=5)


class DatabaseClock:
    """Tells the moment by the database's clock, as far as the last `set` knows."""

    def __init__(self) -> None:
        self._ahead = timedelta(0)
        self._is_told = False

    def __call__(self) -> datetime:
        """The moment; asks nobody."""
        return clock.now() + self._ahead

    def set(self) -> datetime:
        """Ask the database anew; gives the moment. Its errors leave here."""
        before = clock.now()
        theirs = database_now()
        ours = before + (clock.now() - before) / 2
        ahead = theirs - ours
        if abs(ahead - self._ahead) > _SAME:
            # Each step is taken over at once; a tremble of some milliseconds is none.
            self._ahead = timedelta(0) if abs(ahead) <= _SAME else ahead
        self._tell()
        return self()

    def _tell(self) -> None:
        if self._is_told or abs(self._ahead) < _TOLD:
            return
        self._is_told = True
        seconds = round(abs(self._ahead).total_seconds())
        is_late = self._ahead > timedelta(0)
        note(
            f"本机时钟比数据库的{'慢' if is_late else '快'} {seconds} 秒。监测按数据库的时钟进行;"
            "请让两台机器都与时间服务器对时。",
            f"This machine's clock is {seconds} s {'behind' if is_late else 'ahead of'} the "
            "database's. The monitor goes by the database's; set both by a time server.",
        )
