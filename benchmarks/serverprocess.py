"""A server of the benchmarks in a process of its own, which says its ports in its first line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Started:
    """A server that answers, and, when it has ended, what else it said."""

    ports: tuple[int, ...]
    last_words: str = ""


@contextmanager
def started(program: str) -> Iterator[Started]:
    """The server whose file is `program`, until the end of the block."""
    process = subprocess.Popen(
        [sys.executable, str(Path(program).resolve())], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        server = Started(tuple(map(int, process.stdout.readline().split())))
        yield server
    finally:
        process.terminate()
        rest, _ = process.communicate()
    server.last_words = rest
