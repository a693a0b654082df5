"""Runs a command and measures it: time, processor time and memory of all its processes."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_LOOK_EVERY = 0.1
_PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True)
class Cost:
    """What a run took. Times in seconds, memory in MB."""

    wall: float
    # User and system time of the process and its descendants.
    cpu: float
    # Highest sum over all processes; what they share counts once (PSS).
    memory: float
    # Negative: the signal that ended it.
    code: int
    timed_out: bool


def run(
    command: Sequence[str],
    limit: float,
    folder: Path,
    output: Path | None = None,
    environment: Mapping[str, str] | None = None,
    urgent: bool = False,
) -> Cost:
    """Run a command in `folder` for at most `limit` seconds; stdout goes to `output`."""
    _adopt_orphans()
    trouble = output.with_suffix(".errors") if output else Path(os.devnull)
    with (output or Path(os.devnull)).open("wb") as out, trouble.open("wb") as errors:
        started = time.monotonic()
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=errors,
            start_new_session=True,
            preexec_fn=before_others if urgent else None,
            env={**os.environ, **(environment or {})},
        )
        watch = _Watch(process.pid, started + limit)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        usages = [usage, *_left_behind(process.pid)]
        watch.stop()
    return Cost(
        wall=wall,
        cpu=sum(one.ru_utime + one.ru_stime for one in usages),
        memory=max(watch.peak_kb, 0 if watch.looks else usage.ru_maxrss) / 1024,
        code=process.returncode,
        timed_out=watch.timed_out,
    )


def _adopt_orphans() -> None:
    """Become the parent of what a command leaves behind, to learn what it took (Linux alone)."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _left_behind(session: int) -> Iterator[resource.struct_rusage]:
    """Wait for the processes that the command did not wait for; what each took."""
    while left := _members(session):
        for pid in left:
            # Not ours as long as its own parent lives.
            with suppress(ChildProcessError):
                yield os.wait4(pid, 0)[2]
        time.sleep(_LOOK_EVERY / 10)


def before_others() -> None:
    """Let this process and its session go before other work of the machine; needs root."""
    os.nice(-15)
    group = Path("/proc/self/autogroup")
    if group.exists():
        group.write_text("-15", encoding="utf-8")


class _Watch(threading.Thread):
    """Looks at the memory of a session's processes; ends them when their time is over."""

    def __init__(self, session: int, until: float) -> None:
        super().__init__(daemon=True)
        self._session, self._until = session, until
        self._over = threading.Event()
        self.peak_kb = self.looks = 0
        self.timed_out = False

    def run(self) -> None:
        while not self._over.wait(_LOOK_EVERY):
            total = sum(_pss_kb(pid) for pid in _members(self._session))
            self.looks += bool(total)
            self.peak_kb = max(self.peak_kb, total)
            if time.monotonic() > self._until:
                self.timed_out = True
                os.killpg(self._session, signal.SIGKILL)
                return

    def stop(self) -> None:
        self._over.set()
        self.join()


def _members(session: int) -> list[int]:
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                stat = Path(f"/proc/{name}/stat").read_text(encoding="utf-8")
            except OSError:
                continue
            # After the name in brackets: state, parent, group, session.
            if int(stat.rpartition(")")[2].split()[3]) == session:
                found.append(int(name))
    return found


def _pss_kb(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
