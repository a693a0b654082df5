"""Starting processes of our own, the same way on every system."""

from __future__ import annotations

import errno
import gc
import multiprocessing
import signal
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any

from xuncha.words import say

# The library's tracker may be killed as any other process. It is started anew, and had nothing of
# ours to track: what a killed program leaves, scratch.py clears up.
warnings.filterwarnings("ignore", "resource_tracker: process died unexpectedly", UserWarning)


def started(target: Callable[..., None], args: tuple[Any, ...]) -> BaseProcess:
    """A fresh process that runs `target(*args)`, never hears Ctrl-C and ends with this one."""
    process = multiprocessing.get_context("spawn").Process(
        target=_deaf, args=(target, args), daemon=True
    )
    return _begun(process)


def started_ready(target: Callable[..., None], args: tuple[Any, ...], module: str) -> BaseProcess:
    """As `started`, with `module` imported already and its memory shared among such processes.

    They are copies of one process that has imported it, and nothing else. Where the system cannot
    copy processes (Windows), or this Python has not what it takes, they are fresh ones.
    """
    forking = _forking()
    if forking is None:
        return started(target, args)
    process = forking.CopiedProcess(target=_deaf, args=(target, args), daemon=True)
    process.module = module
    return _begun(process)


def get_ready(module: str) -> None:
    """Have `module` imported for later calls of `started_ready`; comes back at once."""
    forking = _forking()
    if forking is not None:
        with no_ctrl_c():
            forking.server_of(module).ensure_running()


def _forking() -> ModuleType | None:
    """The module that copies processes, None where they cannot be copied."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return None
    try:
        from xuncha.machine import forking
    except (ImportError, AttributeError):
        # It takes inner parts of the library, which another Python may not have.
        return None
    return forking


def _begun(process: BaseProcess) -> BaseProcess:
    with no_ctrl_c():
        process.start()
    return process


def _deaf(target: Callable[..., None], args: tuple[Any, ...]) -> None:
    # The main process hears Ctrl-C, and that the terminal was closed, and tells the others to stop.
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    target(*args)
    # A fresh process takes itself apart at its end, as a copied one does not; what stayed frozen
    # (below) would be reported on stderr as leaked.
    gc.unfreeze()


def why_not_started(error: Exception) -> str:
    """Why the system gave us no process, in a few words."""
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        return say(
            "允许打开的文件太少,请调大 ulimit -n,64 以上",
            "too few files may be open: raise ulimit -n to 64 or more",
        )
    return str(getattr(error, "strerror", None) or error)


def collect_rarely() -> None:
    """For processes that crawl: look for cycles of garbage less often, they leave hardly any."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def collect_between_sites() -> None:
    """For processes that judge: look for cycles of garbage when a site is done (`give_back`).

    Reading leaves none, and all that was read of a site is kept until its end: to look through it
    again and again finds nothing. The threshold is for what nobody foresaw.
    """
    gc.set_threshold(1_000_000, 20, 20)


@contextmanager
def no_ctrl_c() -> Iterator[None]:
    """Ctrl-C is heard afterwards; a process born here is deaf to it from its first moment."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Starting it would let the signal through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
