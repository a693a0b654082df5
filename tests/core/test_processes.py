"""Processes that are ready: copies of one that has imported the module, or fresh ones."""

from __future__ import annotations

import multiprocessing
import multiprocessing.forkserver
import multiprocessing.popen_forkserver
import os
import subprocess
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from xuncha.machine.processes import get_ready, started_ready

READY = "xuncha.sites"
INNER_PARTS = [
    (multiprocessing.forkserver, "read_signed"),
    (multiprocessing.forkserver, "ForkServer"),
    (multiprocessing.forkserver.ForkServer, "connect_to_new_process"),
    (multiprocessing.popen_forkserver, "Popen"),
]


def tell_parent(pipe: Connection) -> None:
    pipe.send((os.getpid(), os.getppid()))


def parent_of_a_ready_process() -> int:
    """What started the process: this one, or the one it is a copy of."""
    ours, theirs = multiprocessing.Pipe()
    process = started_ready(tell_parent, (theirs,), READY)
    theirs.close()
    told, parent = ours.recv()
    process.join(300)
    assert (process.exitcode, process.pid) == (0, told)
    return int(parent)


def test_a_ready_process_is_a_copy_where_the_system_copies() -> None:
    get_ready(READY)
    copies = "forkserver" in multiprocessing.get_all_start_methods()
    assert (parent_of_a_ready_process() != os.getpid()) is copies


@pytest.mark.parametrize(("owner", "name"), INNER_PARTS)
def test_without_an_inner_part_of_the_library_it_is_a_fresh_one(
    monkeypatch: pytest.MonkeyPatch, owner: Any, name: str
) -> None:
    # What earlier tests started is looked after at the next start, by the parts that it began with.
    for earlier in multiprocessing.active_children():
        earlier.join(300)
    monkeypatch.delitem(sys.modules, "xuncha.machine.forking", raising=False)
    monkeypatch.delattr("xuncha.machine.forking", raising=False)
    monkeypatch.delattr(owner, name)
    get_ready(READY)
    assert parent_of_a_ready_process() == os.getpid()


def test_where_the_system_copies_none_it_is_a_fresh_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    get_ready(READY)
    assert parent_of_a_ready_process() == os.getpid()


def test_a_server_that_is_just_being_killed_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """It refuses, and is not gone yet: nothing can replace it for a moment."""
    get_ready(READY)
    connect = multiprocessing.forkserver.ForkServer.connect_to_new_process
    refusals = iter([ConnectionRefusedError(), ConnectionRefusedError(), None])

    def refused_at_first(self: Any, descriptors: Any) -> Any:
        refusal = next(refusals)
        if refusal:
            raise refusal
        return connect(self, descriptors)

    monkeypatch.setattr(
        multiprocessing.forkserver.ForkServer, "connect_to_new_process", refused_at_first
    )
    assert parent_of_a_ready_process() != os.getpid()


def test_a_server_whose_socket_somebody_removed_is_replaced() -> None:
    """A service runs for months, and temporary folders are tidied."""
    from xuncha.machine.forking import server_of

    first = parent_of_a_ready_process()
    Path(server_of(READY)._forkserver_address).unlink()  # type: ignore[attr-defined]
    second = parent_of_a_ready_process()
    assert second not in (first, os.getpid())


_SHORT_OF_DESCRIPTORS = """
import multiprocessing, os, resource, sys
from contextlib import suppress
from xuncha.machine.processes import get_ready, started_ready

get_ready("xuncha.sites")
from xuncha.machine.forking import server_of

ends = [multiprocessing.Pipe() for _ in range(20)]
ready = started_ready(print, ("first",), "xuncha.sites")
ready.join()
server = server_of("xuncha.sites")._forkserver_pid
used = max(map(int, os.listdir("/dev/fd")))
refused = 0
for spare in range(12):
    resource.setrlimit(resource.RLIMIT_NOFILE, (used + 1 + spare, 4096))
    try:
        process = started_ready(print, (spare,), "xuncha.sites")
    except OSError:
        refused += 1
    else:
        process.join()
resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
started_ready(print, ("last",), "xuncha.sites").join()
print(refused > 2, server_of("xuncha.sites")._forkserver_pid == server)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="counts the descriptors that are open")
def test_short_of_descriptors_the_program_is_refused_and_no_server_falls() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _SHORT_OF_DESCRIPTORS], capture_output=True, text=True, timeout=300
    )
    assert ended.stderr == ""
    assert ended.stdout.splitlines()[-1] == "True True"
