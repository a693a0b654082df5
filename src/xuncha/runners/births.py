"""Whether to go on hiring: a machine that lacks this program, or has another version of it, fails
at every try, and Ray puts the next actor there again because nothing runs on it."""

from __future__ import annotations

import logging
import time

from xuncha.errors import InputError
from xuncha.runners import telling

log = logging.getLogger(__name__)

# One may be unlucky: killed as it began. From then on each failure is told, and waited after.
_UNLUCKY = 2
_HOPELESS = 5
_LONGEST_REST_SECONDS = 60.0


class Births:
    """How the actors of a runner have begun."""

    def __init__(self) -> None:
        self._failed = 0
        self._rests_until = 0.0

    def may_hire(self) -> bool:
        """Whether to try another one now."""
        return time.monotonic() >= self._rests_until

    def succeeded(self) -> None:
        """One lives."""
        self._failed = 0

    def failed(self, why: str, others_live: bool) -> None:
        """One could not begin. Raises InputError where none ever does."""
        self._failed += 1
        if self._failed <= _UNLUCKY:
            return
        if self._failed >= _HOPELESS and not others_live:
            raise InputError(
                f"集群的机器都开始不了检查:{why}。各机器要装同一版本的 xuncha。",
                f"No machine of the cluster can begin: {why}. All need the same version of xuncha.",
            )
        log.warning("%s", telling.machine_does_not_begin(why))
        rest = min(_LONGEST_REST_SECONDS, 2.0 ** (self._failed - _UNLUCKY))
        self._rests_until = time.monotonic() + rest
