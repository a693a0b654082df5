"""Starting processes of our own, the same way on every system."""

from __future__ import annotations

import gc
import multiprocessing
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess
from typing import Any


def started(target: Callable[..., None], args: tuple[Any, ...]) -> BaseProcess:
    """A fresh process that runs `target(*args)`, never hears Ctrl-C and ends with this one."""
    process = multiprocessing.get_context("spawn").Process(
        target=_deaf, args=(target, args), daemon=True
    )
    return _begun(process)


def started_ready(target: Callable[..., None], args: tuple[Any, ...], module: str) -> BaseProcess:
    """As `started`, with `module` imported already and its memory shared among such processes.

    They are copies of one process that has imported it, and nothing else. Where the system cannot
    copy processes (Windows) they are fresh ones.
    """
    if not _can_copy():
        return started(target, args)
    from xuncha.forking import CopiedProcess

    process = CopiedProcess(target=_deaf, args=(target, args), daemon=True)
    process.module = module
    return _begun(process)


def get_ready(module: str) -> None:
    """Have `module` imported for later calls of `started_ready`; comes back at once."""
    if _can_copy():
        from xuncha.forking import server_of

        with _no_ctrl_c():
            server_of(module).ensure_running()


def _can_copy() -> bool:
    return "forkserver" in multiprocessing.get_all_start_methods()


def _begun(process: BaseProcess) -> BaseProcess:
    with _no_ctrl_c():
        process.start()
    return process


def _deaf(target: Callable[..., None], args: tuple[Any, ...]) -> None:
    # The main process hears Ctrl-C and tells the others to stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    target(*args)


def collect_rarely() -> None:
    """For processes that crawl: look for cycles of garbage less often, they leave hardly any.

    Not for those that judge: what a page leaves there is large and has cycles.
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@contextmanager
def _no_ctrl_c() -> Iterator[None]:
    """A process born here is deaf to Ctrl-C from its first moment, before it runs our code."""
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
