"""Asked to stop, a command stops once: whoever asks again does not tear what is being put in order.

By Ctrl-C, by the system (SIGTERM), or because the terminal was closed (SIGHUP).
"""

from __future__ import annotations

import signal
from types import FrameType


def hear_once() -> None:
    """The next sign to stop raises KeyboardInterrupt; those after it are ignored.

    For the beginning of a command, in its main thread.
    """
    for number in signs_to_stop():
        signal.signal(number, _once)


def hear_no_more() -> None:
    """Ignore all signs from now on: the command is about to end."""
    for number in signs_to_stop():
        signal.signal(number, signal.SIG_IGN)


def signs_to_stop() -> tuple[int, ...]:
    """The signals that this system knows and that whoever started us does not keep from us."""
    known = (getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP"))
    # `nohup` is to be obeyed. Ctrl-C is heard even where a shell started us in the background.
    heard = (n for n in known if n is not None and signal.getsignal(n) is not signal.SIG_IGN)
    return (signal.SIGINT, *heard)


def _once(_number: int, _frame: FrameType | None) -> None:
    hear_no_more()
    raise KeyboardInterrupt
