"""Processes copied from one that has imported what they need. Not for Windows, which copies none.

The library has one such server a program, with one list of modules. We want one a module: those
that crawl start at once and need little, those that judge need much and start later. This takes
inner parts of the library: docs/decisions/0023-copied-processes.md.
"""

from __future__ import annotations

import io
import os
import time
from collections.abc import Sequence
from multiprocessing import popen_forkserver, reduction, spawn
from multiprocessing.context import ForkServerProcess, set_spawning_popen
from multiprocessing.forkserver import ForkServer, read_signed
from multiprocessing.process import current_process
from multiprocessing.util import Finalize
from typing import Any

from xuncha.machine.scratch import scratch

# A Python without one of them is noticed here, where processes.py does without this module, and
# not at the first process.
_INNER_PARTS = (
    ForkServer.set_forkserver_preload,
    ForkServer.ensure_running,
    ForkServer.connect_to_new_process,
    ForkServerProcess._Popen,
    current_process()._config,  # type: ignore[attr-defined]
)
# A socket, two pipes, and one end of them once more.
_OPENED_BY_ASKING = 6
# A server that is being killed refuses for a moment before it is gone and can be replaced.
_REFUSED_WAITS = (0.02, 0.1, 0.5, 2.0)

_servers: dict[str, ForkServer] = {}


def server_of(module: str) -> ForkServer:
    """The server that has imported `module`, or will have; `ensure_running` starts it."""
    server = _servers.get(module)
    if server is None:
        # Its socket stands where a program that is killed leaves nothing for good.
        current_process()._config["tempdir"] = str(scratch())  # type: ignore[attr-defined]
        made = ForkServer()
        # And what every copy needs to know what it is to do.
        made.set_forkserver_preload([module, __name__])
        # Judges are led by threads: the first one's stands.
        server = _servers.setdefault(module, made)
    return server


class CopiedProcess(ForkServerProcess):
    """A process of the server of `module`."""

    module = ""

    @staticmethod
    def _Popen(process_obj: Any) -> Any:  # noqa: N802 - the library's name
        return _Popen(process_obj)


class _Popen(popen_forkserver.Popen):
    """The library's own, but for the server that is asked."""

    _fds: list[int]

    def _launch(self, process_obj: Any) -> None:
        content = io.BytesIO()
        set_spawning_popen(self)
        try:
            reduction.dump(spawn.get_preparation_data(process_obj._name), content)
            reduction.dump(process_obj, content)
        finally:
            set_spawning_popen(None)
        self.sentinel, writing = _connected(process_obj.module, self._fds)
        # Held by us as long as we live: so the child notices our end.
        ours = os.dup(writing)
        self.finalizer = Finalize(self, _close, (ours, self.sentinel))
        with open(writing, "wb") as pipe:
            pipe.write(content.getbuffer())
        self.pid = read_signed(self.sentinel)


def _connected(module: str, descriptors: Sequence[int]) -> tuple[int, int]:
    """Two ends of pipes to a new copy.

    ConnectionError where its server is gone for good, OSError where we can open nothing more.
    """
    for wait in _REFUSED_WAITS:
        try:
            server = server_of(module)
            server.ensure_running()
            _expect_room()
            return server.connect_to_new_process(descriptors)
        except ConnectionRefusedError:
            time.sleep(wait)
        except FileNotFoundError:
            # Somebody cleared the folder for temporary files: a new server, with a new socket.
            _servers.pop(module, None)
    return server_of(module).connect_to_new_process(descriptors)


def _expect_room() -> None:
    """Raise OSError where too few files can be opened to ask for a copy.

    The library notices it when it has called already, and the server falls over a silent caller.
    """
    held: list[int] = []
    try:
        for _ in range(_OPENED_BY_ASKING):
            held.append(os.open(os.devnull, os.O_RDONLY))
    finally:
        _close(*held)


def _close(*descriptors: int) -> None:
    for descriptor in descriptors:
        os.close(descriptor)
