"""A process that crawls, as the main process sees it; what it does stands in crawling.py.

It is given sites while it runs, speaks over a pipe of its own and shares no lock: it may be killed
at any moment without holding up the others. A closed pipe is the sign to stop; it closes by
itself where the main process is killed.
"""

from __future__ import annotations

import multiprocessing
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from xuncha.crawl.jobs import Progress
from xuncha.machine.processes import started_ready
from xuncha.runners import CRAWLING
from xuncha.runners.marks import Mark
from xuncha.runners.outbox import Outbox
from xuncha.runners.task import Task
from xuncha.settings import CrawlSettings, FetchSettings


class CrawlerDied(Exception):
    """The process is gone; the text is its fault or its exit code."""


class Crawler:
    """The main process's end of one crawling process."""

    def __init__(
        self,
        number: int,
        fetch: FetchSettings,
        crawl: CrawlSettings,
        answers: Path,
        pace: Path | None,
    ) -> None:
        """Start the process. All crawlers share two files: `answers`, of external targets, and
        `pace`, when each host may be asked.

        Raises OSError where the system has no room for it, EOFError or ConnectionError where what
        it is copied from was killed at that moment.
        """
        self.number = number
        self.tasks: dict[str, Task] = {}
        self.is_for_one = False
        self.heard_at = self.idle_since = time.monotonic()
        self._fault = ""
        self._mark = Mark.new()
        self.pipe, theirs = multiprocessing.Pipe()
        arguments = (fetch, crawl, theirs, self._mark.path, answers, pace)
        try:
            self._process = started_ready(_crawl, arguments, CRAWLING)
            self._outbox = Outbox(self.pipe)
        except BaseException:
            # A copy that was made nevertheless finds its pipe closed and ends.
            self.pipe.close()
            self._mark.remove()
            raise
        finally:
            theirs.close()

    def give(self, task: Task) -> None:
        """Hand it one more site. A process that is gone is noticed when it is heard."""
        self.tasks[task.key] = task
        self._outbox.put((task.key, task.crawl))

    def hear(self) -> tuple[Progress, Task | None] | None:
        """What it says, and the task that ended with it. Raises CrawlerDied when it is gone."""
        try:
            said: tuple[str, Progress] | str = self.pipe.recv()
        except (EOFError, OSError):
            self._process.join()
            raise CrawlerDied(self._fault or str(self._process.exitcode)) from None
        self.heard_at = time.monotonic()
        if isinstance(said, str):
            self._fault = said
            return None
        key, progress = said
        if self.tasks:
            self.idle_since = self.heard_at
        task = self.tasks.pop(key, None)
        if task and progress.ended:
            # Told without the names of the other sites.
            progress = replace(progress, ended=replace(progress.ended, job=task.crawl))
        return progress, task

    def idle_seconds(self) -> float:
        """How long it has had no site."""
        return 0.0 if self.tasks else time.monotonic() - self.idle_since

    def has_ended(self) -> bool:
        """Whether the process is gone."""
        return not self._process.is_alive()

    def was_reading(self) -> tuple[str, str]:
        """Key of the task and URL of the page it was reading last; empty where none."""
        return self._mark.read()

    def kill(self) -> None:
        """End it at once; hearing it says so."""
        self._process.kill()

    def close(self) -> None:
        """Ask it to stop."""
        self._outbox.close()

    def end(self, seconds: float) -> None:
        """Wait until it has closed its files, or kill it, and clear up behind it."""
        self._process.join(max(0.0, seconds))
        self._process.kill()
        self._process.join()
        self._mark.remove()


def _crawl(
    fetch: FetchSettings,
    crawl: CrawlSettings,
    pipe: Connection,
    mark_path: Path,
    answers: Path,
    pace: Path | None,
) -> None:
    """The whole life of a crawling process."""
    from xuncha.runners.crawling import crawl_what_comes

    crawl_what_comes(fetch, crawl, pipe, mark_path, answers, pace)
