"""A runner whose results come home: from the store that its machines write to, to a folder here.

So machines that share no folder can work for an office whose review needs the files at hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import replace

from xuncha.runners import telling
from xuncha.runners.patience import Patience
from xuncha.runners.publish import bring, forget_earlier
from xuncha.runners.task import Done, Fate, Runner, Task, local_folder

# Copying is waiting: for the store, and for the disk.
_AT_ONCE = 4


class BringsHome:
    """Another runner's ends, each with its files in a folder of this machine.

    The folder is named as the try is in the store, below the task's own: whoever lost its lease
    overwrites nothing here either. While the store is away, or this disk full, results wait: there
    is no room for more, and nothing is crawled again.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._patience = Patience()
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="bring")
        self._coming: set[Future[Done]] = set()
        self._running = 0

    def room(self) -> int:
        """As the other runner, less what is on its way home."""
        return max(0, self._runner.room() - len(self._coming))

    def give(self, task: Task) -> None:
        """Take on one task."""
        self._running += 1
        self._runner.give(task)

    def wait(self, seconds: float) -> list[Done]:
        """The ends whose files are here, and those that have none."""
        if self._running:
            ended = list(self._ended(self._runner.wait(seconds)))
        else:
            wait(self._coming, seconds, FIRST_COMPLETED)
            ended = []
        here = {one for one in self._coming if one.done()}
        self._coming -= here
        return ended + [one.result() for one in here]

    def stop(self) -> None:
        """End everything; what was not brought stays in the store."""
        try:
            self._runner.stop()
        finally:
            self._patience.end()
            self._threads.shutdown(cancel_futures=True)

    def _ended(self, ends: list[Done]) -> Iterator[Done]:
        for done in ends:
            self._running -= 1
            if done.fate is Fate.DONE and "://" in done.folder:
                self._coming.add(self._threads.submit(_brought, done, self._patience))
            else:
                yield done


def _brought(done: Done, patience: Patience) -> Done:
    """The same end with its files here, or why they are not."""
    name = done.folder.rstrip("/").rpartition("/")[2]
    home = local_folder(done.task) / name
    try:
        patience.do(lambda: bring(done.folder, home), done.folder)
    except Exception as error:  # Stores raise errors of their own kinds.
        problem = telling.not_brought(done.folder, error)
        return Done(done.task, Fate.FAILED, str(home), None, problem)
    # Where the store cannot tell or forget just now, it merely keeps them for longer.
    with suppress(Exception):
        forget_earlier(done.folder)
    return replace(done, folder=str(home))
