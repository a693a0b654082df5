"""Starting and ending the server's process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from xuncha.sandbox.province import Ports

_SECONDS_TO_END = 5.0


@contextmanager
def running(seed: int, sites: int | None = None) -> Iterator[Ports]:
    """The server in its own process while the block runs; yields its ports.

    Raises RuntimeError when the process ends before it listens.
    """
    options = ["--seed", str(seed)]
    if sites is not None:
        options += ["--sites", str(sites)]
    with _serving(options) as ports:
        yield ports


@contextmanager
def running_traps() -> Iterator[Ports]:
    """The server with the trap sites, in its own process while the block runs."""
    with _serving(["--traps"]) as ports:
        yield ports


@contextmanager
def _serving(options: list[str]) -> Iterator[Ports]:
    command = [sys.executable, "-m", "xuncha.sandbox.server", *options]
    # A session of its own: Ctrl-C is the caller's; the server ends when its input closes.
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"the practice server ended with code {process.wait()}")
        yield Ports(**json.loads(line))
    finally:
        process.stdin.close()
        process.stdout.close()
        try:
            process.wait(_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
