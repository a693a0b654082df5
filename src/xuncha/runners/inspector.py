"""The actor of a Ray cluster: a local runner of one core, wherever Ray has put it.

It holds a crawling and a judging process of its own, so a page that kills its reader costs the
same here as on one machine. It imports nothing of Ray.
"""

from __future__ import annotations

import asyncio
import os
import queue
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from xuncha.errors import InputError
from xuncha.fetch.pace import pace_path
from xuncha.machine.scratch import clear_scratch, scratch
from xuncha.runners.answerpool import PoolUser
from xuncha.runners.local import LocalRunner
from xuncha.runners.spool import Left, forget, left_here, on_this_machine
from xuncha.runners.task import Done, Fate, Task, local_folder
from xuncha.runners.turnuser import TurnUser
from xuncha.settings import CrawlSettings, FetchSettings

_LOOK_SECONDS = 0.1
_Answer = tuple[asyncio.AbstractEventLoop, "asyncio.Future[Done]"]


class Inspector:
    """Many sites at once, each an awaited call."""

    def __init__(
        self,
        fetch: FetchSettings,
        crawl: CrawlSettings,
        pool: Any = None,
        find_turns: Callable[[], Any] | None = None,
    ) -> None:
        """`pool`: the AnswerPool of all inspectors, an actor; None: none of them is asked.
        `find_turns` gives the HostTurns of the cluster, an actor; None: turns are not taken."""
        self._folder = tempfile.TemporaryDirectory(dir=scratch(), ignore_cleanup_errors=True)
        answers = Path(self._folder.name) / "answers"
        self._runner = LocalRunner(fetch, crawl, jobs=1, answers=answers)
        self._shared = PoolUser(answers, pool) if pool is not None else None
        path = pace_path(fetch.delay_seconds)
        self._turns = TurnUser(path, find_turns) if path and find_turns else None
        self._given: queue.SimpleQueue[Task] = queue.SimpleQueue()
        self._answers: dict[str, _Answer] = {}
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._work, name="inspector", daemon=True)
        self._thread.start()

    async def ready(self) -> int:
        """The process id, once the actor lives."""
        return os.getpid()

    async def left(self) -> Left:
        """What this machine has of sites that have not ended."""
        try:
            return await asyncio.to_thread(left_here)
        except InputError:
            return Left("", time.time())

    async def forget(self, name: str) -> None:
        """A site of which this machine has something has ended elsewhere."""
        with suppress(InputError):
            await asyncio.to_thread(forget, name)

    async def inspect(self, task: Task) -> Done:
        """Inspect one site to its end."""
        try:
            here = on_this_machine(task)
        except InputError as error:
            return Done(task, Fate.FAILED, str(local_folder(task)), None, str(error))
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Done] = loop.create_future()
        self._answers[task.key] = (loop, answer)
        self._given.put(here)
        done = await answer
        alone = self._turns.alone_seconds() if self._turns else 0.0
        return replace(done, task=task, alone_seconds=alone)

    async def stop(self) -> None:
        """Close all files; what was crawled stays for the next try."""
        self._is_over.set()
        await asyncio.to_thread(self._thread.join)

    def _work(self) -> None:
        """One thread has the runner: it is given to and waited for in turn."""
        try:
            while not self._is_over.is_set():
                with suppress(queue.Empty):
                    while True:
                        self._runner.give(self._given.get_nowait())
                if self._shared:
                    self._shared.step()
                if self._turns:
                    self._turns.step()
                for done in self._runner.wait(_LOOK_SECONDS):
                    loop, future = self._answers.pop(done.task.key)
                    loop.call_soon_threadsafe(future.set_result, done)
        finally:
            self._runner.stop()
            if self._shared:
                self._shared.close()
            if self._turns:
                self._turns.close()
            self._folder.cleanup()
            # Ray ends this process without a word to it.
            clear_scratch()
