"""Trouble with the database, in one line of the log where many threads meet it every second."""

from __future__ import annotations

import logging
import threading
import time

from django.db import Error

from xuncha.machine.files import is_disk_full
from xuncha.words import say
from xuncha_platform.jobs.words import one_line

log = logging.getLogger(__name__)

# How often trouble that lasts is said again.
EVERY_SECONDS = 600.0


class Teller:
    """Says the same trouble once in a while."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        # What was said → when.
        self._said: dict[str, float] = {}

    def tell(self, error: Error) -> None:
        """One line, unless it was said a short while ago."""
        line, now = _line(error), time.monotonic()
        with self._lock:
            if line in self._said and now - self._said[line] < EVERY_SECONDS:
                return
            self._said[line] = now
        log.warning("%s", line)


def _line(error: Error) -> str:
    if is_disk_full(error):
        return say(
            "数据库所在的磁盘已满,任务都停下来等。请腾出空间,之后自动接着做。",
            "The disk of the database is full and all work waits. Free some space: it goes on.",
        )
    why = one_line(error)
    return say(
        f"数据库暂时用不了({why}),隔几秒再试。",
        f"The database is not to be had ({why}); it is tried again every few seconds.",
    )


# Of this process.
THE_DATABASE = Teller()
