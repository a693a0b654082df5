"""What stands before a store in tests and lets it be away, or break off in the midst of a file."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress


class StoreProxy:
    """Hands connections on to the store; `down`: to nobody; `cut_after`: bytes of the next uploads."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.down = False
        # One entry an upload that is cut: after so many bytes.
        self.cuts: list[int] = []
        self.refused = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                theirs, _ = self._listening.accept()
                threading.Thread(target=self._serve, args=(theirs,), daemon=True).start()

    def _serve(self, theirs: socket.socket) -> None:
        if self.down:
            self.refused += 1
            theirs.close()
            return
        ours = socket.create_connection(("127.0.0.1", self._target))
        answering = threading.Thread(target=self._answers, args=(ours, theirs), daemon=True)
        answering.start()
        self._requests(theirs, ours)
        for one in (ours, theirs):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        answering.join()
        ours.close()
        theirs.close()

    def _requests(self, theirs: socket.socket, ours: socket.socket) -> None:
        left = None
        with suppress(OSError):
            while data := theirs.recv(4096):
                if self.down:
                    return
                if left is None and data.startswith(b"PUT ") and self.cuts:
                    left = self.cuts.pop()
                if left is not None:
                    left -= len(data)
                    if left < 0:
                        return
                ours.sendall(data)

    def _answers(self, ours: socket.socket, theirs: socket.socket) -> None:
        with suppress(OSError):
            while data := ours.recv(65_536):
                if self.down:
                    return
                theirs.sendall(data)
