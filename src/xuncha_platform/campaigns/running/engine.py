"""Where passes are worked on: in a thread of this process.

Crawling and judging are processes of their own (xuncha.runners.local); the thread hands out and
takes in. A pass that nobody works on, because its process died, is taken up at the next start.
"""

from __future__ import annotations

import logging
import threading

from django.db import connections, transaction

from xuncha_platform.campaigns.models import Pass, PassState
from xuncha_platform.campaigns.running.loop import run_pass

_log = logging.getLogger("xuncha.campaigns")
_stop = threading.Event()
_threads: list[threading.Thread] = []


def wake(run: Pass) -> None:
    """Work on a pass as soon as the transaction that began it is committed."""
    transaction.on_commit(lambda: _start(run.pk))


def take_up() -> None:
    """Go on with passes that were running when their process ended; at the start of a server."""
    for pk in Pass.objects.filter(state__in=(PassState.WAITING, PassState.RUNNING)).values_list(
        "pk", flat=True
    ):
        _start(pk)


def stop() -> None:
    """End the threads; what they had in hand waits for the next start."""
    _stop.set()
    for thread in _threads:
        thread.join()
    _threads.clear()
    _stop.clear()


def wait() -> None:
    """Until no thread works any more; for tests and commands."""
    while _threads:
        _threads.pop().join()


def _start(run_id: int) -> None:
    thread = threading.Thread(target=_work, args=(run_id,), name=f"pass-{run_id}", daemon=True)
    _threads.append(thread)
    thread.start()


def _work(run_id: int) -> None:
    try:
        run_pass(run_id, _stop.is_set)
        # Paused and resumed while this thread was still closing its files.
        while not _stop.is_set() and _waits(run_id):
            run_pass(run_id, _stop.is_set)
    except Exception:
        _log.exception("pass %s stopped", run_id)
    finally:
        connections.close_all()


def _waits(run_id: int) -> bool:
    return Pass.objects.filter(pk=run_id, state=PassState.WAITING, worker="").exists()
