"""Runs the real command in a process of its own, as a person at a shell would."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COMMAND = (sys.executable, "-m", "xuncha.cli")
AS_OF = "2018-07-28"
# Politeness is for strangers; tests are in a hurry.
LOCAL = ("--allow-private", "--delay", "0", "--as-of", AS_OF, "--render", "never")


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str
    seconds: float
    # The most memory the main process had, in MiB.
    peak_mib: float

    @property
    def lines(self) -> list[str]:
        """What was said to the person, line by line; never a traceback."""
        assert "Traceback" not in self.err, self.err
        assert "Traceback" not in self.out, self.out
        return self.err.splitlines()

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def environment(**more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("LC_ALL", "LC_MESSAGES", "LANG")}
    return {**kept, "LANG": "zh_CN.UTF-8", **more}


def start(*args: object, prefix: tuple[str, ...] = (), **options: Any) -> subprocess.Popen[str]:
    options.setdefault("env", environment())
    return subprocess.Popen(
        [*prefix, *COMMAND, *map(str, args)],
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        start_new_session=True,
        **options,
    )


def run(
    *args: object,
    env: Mapping[str, str] | None = None,
    prefix: tuple[str, ...] = (),
    timeout: float = 300.0,
    cwd: Path | None = None,
    preexec: Callable[[], None] | None = None,
) -> Ran:
    """Run to the end. Output goes through files, so that nothing waits for a reader."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.monotonic()
        process = start(
            *args,
            prefix=prefix,
            stdout=out,
            stderr=err,
            cwd=cwd,
            env=dict(env or environment()),
            preexec_fn=preexec,
        )
        code, peak = _wait(process, timeout)
        seconds = time.monotonic() - started
        out.seek(0)
        err.seek(0)
        return Ran(code, out.read().decode(), err.read().decode(), seconds, peak)


def _wait(process: subprocess.Popen[str], timeout: float) -> tuple[int, float]:
    deadline = time.monotonic() + timeout
    peak = 0.0
    while True:
        # What wait4 tells of memory includes that of the test run it was forked from.
        peak = _peak_mib(process.pid) or peak
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, peak or usage.ru_maxrss / 1024
        if time.monotonic() > deadline:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise AssertionError(f"not over after {timeout} s: {process.args}")
        time.sleep(0.02)


def _peak_mib(pid: int) -> float:
    """The most memory the program had since it began; 0 where the system does not say."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii", "replace")
    except OSError:
        return 0.0
    return next(
        (int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")),
        0.0,
    )


def inspect(out: Path, *args: object, **options: Any) -> Ran:
    """`xuncha inspect` of sites on this machine."""
    return run("inspect", *args, *LOCAL, "--out", out, **options)


def report_of(folder: Path) -> Any:
    return json.loads((folder / "report.json").read_text("utf-8"))


def without_moment(folder: Path, name: str = "report.json") -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder / name).read_text("utf-8"))
    assert report.pop("produced_at")
    return report


def folder_of(out: Path, base: str) -> Path:
    """The site's folder: host and port of http://127.0.0.1:8000."""
    return out / base.partition("//")[2].strip("/").replace(":", "_")


def children_of(pid: int) -> list[int]:
    """Processes that a process has started and that live."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError, IndexError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                if int(fields[1]) == pid and fields[0] != "Z":
                    found.append(int(entry.name))
    return found


def eventually(condition: Callable[[], Any], seconds: float = 300.0) -> Any:
    """What the condition gives once it gives something."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = condition()
        if found:
            return found
        time.sleep(0.01)
    raise AssertionError("it never happened")


@contextlib.contextmanager
def ended_after(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """The process is gone after the block, whatever the test found."""
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
