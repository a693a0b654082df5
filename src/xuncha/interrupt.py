"""Ctrl-C is heard once: whoever presses it again does not tear what is being put in order."""

from __future__ import annotations

import signal
from types import FrameType


def hear_once() -> None:
    """The next Ctrl-C raises KeyboardInterrupt as ever; those after it are ignored.

    For the beginning of a command, in its main thread.
    """
    signal.signal(signal.SIGINT, _once)


def hear_no_more() -> None:
    """Ignore Ctrl-C from now on: the command is about to end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _once(_number: int, _frame: FrameType | None) -> None:
    hear_no_more()
    raise KeyboardInterrupt
