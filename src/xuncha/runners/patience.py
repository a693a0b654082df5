"""A store that is away for a while is waited for: what was crawled is not crawled again for it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from xuncha.errors import InputError
from xuncha.runners import telling

log = logging.getLogger(__name__)
Result = TypeVar("Result")

# Then the site has failed for now, and its next try waits for as long again.
LONGEST_SECONDS = 1200.0
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
_TELL_EVERY_SECONDS = 600.0
# Waiting helps none of these: the address or the rights are wrong, or something is not there.
HOPELESS = (InputError, FileNotFoundError, PermissionError)


class Patience:
    """Of one runner: its threads wait each for itself, and all end with it."""

    def __init__(self, longest_seconds: float = LONGEST_SECONDS) -> None:
        self._longest = longest_seconds
        self._is_over = threading.Event()
        self._tell_at = 0.0

    def do(self, work: Callable[[], Result], address: str) -> Result:
        """The result of `work`, which may be repeated; tried again until the time is over.

        Raises the error of the last try, of whatever kind the store's are.
        """
        give_up_at = time.monotonic() + self._longest
        pause = _FIRST_PAUSE
        while True:
            try:
                return work()
            except HOPELESS:
                raise
            except Exception as error:
                self._tell(address, error)
                if time.monotonic() + pause > give_up_at or self._is_over.wait(pause):
                    raise
                pause = min(_LONGEST_PAUSE, pause * 2)

    def end(self) -> None:
        """Whoever waits gives up now."""
        self._is_over.set()

    def _tell(self, address: str, error: Exception) -> None:
        """One line in ten minutes, however many results wait."""
        now = time.monotonic()
        if now >= self._tell_at:
            self._tell_at = now + _TELL_EVERY_SECONDS
            log.warning("%s", telling.store_away(address, error))
