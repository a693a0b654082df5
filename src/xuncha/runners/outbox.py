"""What is sent to a process that may not be listening just now: whoever sends never waits.

A pipe holds some hundred KB, a round's first sites are more. Were they sent where answers are heard,
a crawler could wait for us to hear while we wait for it to listen, and neither would ever go on.
"""

from __future__ import annotations

import queue
import threading
from multiprocessing.connection import Connection
from typing import Any


class Outbox:
    """The sending side of a pipe, with a thread of its own. Others may read from the pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        # None: nothing more is to be sent.
        self._waiting: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._is_closed = False
        threading.Thread(target=self._send_all, daemon=True).start()

    def put(self, message: object) -> None:
        """Have a message sent after those before it; lost where the other process is gone."""
        self._waiting.put(message)

    def close(self) -> None:
        """Send nothing more, and close the pipe: at once, or once the other process has read or
        left what is half sent."""
        self._is_closed = True
        self._waiting.put(None)

    def _send_all(self) -> None:
        try:
            while (message := self._waiting.get()) is not None and not self._is_closed:
                self._pipe.send(message)
        except OSError:
            # It is gone, which is noticed where it is heard.
            pass
        # Its last words may still be in the pipe, until we are asked to close it.
        while not self._is_closed:
            self._waiting.get()
        self._pipe.close()
