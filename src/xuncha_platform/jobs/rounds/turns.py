"""A machine at work on a round takes turns with others on the same database; alone it does not.

Beside the round a thread says every second that this machine is at work. Once another one says so,
too, each host is asked by one of them at a time (runners/turnuser.py, decision 0026), until this
machine is alone again. Where the database is away, it goes by its own pace after twenty seconds.
"""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.db import Error, connection

from xuncha.fetch.pace import pace_path
from xuncha.fetch.pacefile import TURNS_SECONDS, PaceFile
from xuncha.runners import telling
from xuncha.runners.choose import LOCAL
from xuncha.runners.hostturns import Told
from xuncha.runners.turnuser import TurnUser, name_of_machine
from xuncha_platform.jobs.rounds import turnrows

log = logging.getLogger(__name__)

_STEP_SECONDS = 0.1
_BEAT_SECONDS = 0.25
_ANNOUNCE_SECONDS = 1.0


def turns_of_machines(engine: str, delay: float) -> MachineTurns | None:
    """What keeps this machine's turns while it works on a round. None where nobody else could work
    on it beside us: SQLite is one machine's, and a cluster keeps turns by itself."""
    path = pace_path(delay)
    if path is None or engine != LOCAL or connection.vendor != "postgresql":
        return None
    try:
        return MachineTurns(path)
    except OSError:
        # As with the pace itself (fetch/pace.py): then every process is alone.
        return None


class MachineTurns:
    """Returns when this machine is known to the others; `stop` gives its turns back."""

    def __init__(self, path: Path) -> None:
        self._path, self._file = path, PaceFile(path)
        self._name = ""
        self._user: TurnUser | None = None
        self._announce_at = self._others_at = 0.0
        self._is_over, is_known = threading.Event(), threading.Event()
        arguments = (is_known,)
        self._thread = threading.Thread(target=self._work, args=arguments, name="turns")
        self._thread.daemon = True
        self._thread.start()
        is_known.wait(TURNS_SECONDS)

    def stop(self) -> None:
        """The runner has stopped: nothing of this machine's round is under way any more."""
        self._is_over.set()
        self._thread.join()

    def _work(self, is_known: threading.Event) -> None:
        try:
            while not self._is_over.wait(_STEP_SECONDS):
                # The database is away: tried again at the next step, over a new connection.
                with suppress(Error):
                    self._step()
                    is_known.set()
                    continue
                connection.close()
        finally:
            is_known.set()
            self._leave()
            connection.close()

    def _step(self) -> None:
        now = time.monotonic()
        self._name = self._name or name_of_machine(self._path)
        if self._name and now >= self._announce_at:
            self._announce_at = now + _ANNOUNCE_SECONDS
            if turnrows.announce(self._name, self._file.takes_turns(now)):
                self._others_at = now
                self._user = self._user or TurnUser(self._path, lambda: _Rows, _BEAT_SECONDS)
        if self._user:
            self._user.step()
            if now - self._others_at > TURNS_SECONDS:
                self._be_alone()

    def _be_alone(self) -> None:
        if self._user:
            seconds = self._user.alone_seconds()
            if seconds >= 1:
                log.warning("%s", telling.without_database(seconds))
            self._user.close()
            self._user = None

    def _leave(self) -> None:
        self._be_alone()
        self._file.close()
        # It is soon known as lost.
        with suppress(Error):
            if self._name:
                turnrows.leave(self._name)


class _Beat:
    """Called as an actor of a cluster is, and answers at once."""

    @staticmethod
    def remote(*said: Any) -> _Beat:
        answer = _Beat()
        answer.told = Future()
        try:
            answer.told.set_result(turnrows.beat(*said))
        except Error as error:
            connection.close()
            answer.told.set_exception(error)
        return answer

    told: Future[Told]

    def future(self) -> Future[Told]:
        return self.told


class _Rows:
    """The keeper of the turns."""

    beat = _Beat
