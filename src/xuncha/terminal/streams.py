"""What the command prints goes on where nobody reads any more: `xuncha … | head`, a full disk.

The work is done and its exit code stands, whoever reads what is printed of it.
"""

from __future__ import annotations

import os
import sys
from typing import Any, TextIO


class Outlet:
    """A text stream whose writing never fails for the reasons given; it is then silent."""

    def __init__(self, stream: TextIO, *reasons: type[OSError]) -> None:
        self._stream = stream
        self._reasons = reasons

    def write(self, text: str) -> int:
        """Write; the length of the text, whether anyone reads it or not."""
        try:
            return self._stream.write(text)
        except self._reasons:
            self._fall_silent()
            return len(text)

    def flush(self) -> None:
        """Send what is written."""
        try:
            self._stream.flush()
        except self._reasons:
            self._fall_silent()

    def _fall_silent(self) -> None:
        # What is still in the buffer would fail again when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), self._stream.fileno())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def open_outlets() -> None:
    """Standard output and error in UTF-8, wherever they lead.

    A full disk behind standard output is told; one behind standard error cannot be.
    """
    for stream in (sys.stdout, sys.stderr):
        # Windows consoles and pipes default to a code page that lacks Chinese punctuation.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if sys.stdout is not None:
        sys.stdout = Outlet(sys.stdout, BrokenPipeError)
    if sys.stderr is not None:
        sys.stderr = Outlet(sys.stderr, OSError)
