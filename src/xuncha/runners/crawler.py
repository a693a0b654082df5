"""A process that crawls, seen from both sides of its pipe.

It is given sites while it runs, speaks over a pipe of its own and shares no lock: it may be killed
at any moment without holding up the others. A closed pipe is the sign to stop; it closes by
itself where the main process is killed.
"""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from xuncha.clock import now
from xuncha.crawl.answerfile import AnswerFile
from xuncha.crawl.jobs import CrawlJob, Progress
from xuncha.crawl.run import crawl_sites
from xuncha.processes import collect_rarely, started
from xuncha.runners.marks import Mark
from xuncha.runners.task import Task
from xuncha.settings import CrawlSettings, FetchSettings

# How often a crawler looks whether it was told something.
_LOOK_SECONDS = 0.1


class CrawlerDied(Exception):
    """The process is gone; the text is its fault or its exit code."""


class Crawler:
    """The main process's end of one crawling process."""

    def __init__(
        self, number: int, fetch: FetchSettings, crawl: CrawlSettings, answers: Path
    ) -> None:
        """Start the process. `answers`: the file of external answers that all crawlers share.

        Raises OSError where the system has no room for it.
        """
        self.number = number
        self.tasks: dict[str, Task] = {}
        self.is_for_one = False
        self.heard_at = time.monotonic()
        self._fault = ""
        self._mark = Mark.new()
        self.pipe, theirs = multiprocessing.Pipe()
        self._process = started(_crawl, (fetch, crawl, theirs, self._mark.path, answers))
        theirs.close()

    def give(self, task: Task) -> None:
        """Hand it one more site. A process that is gone is noticed when it is heard."""
        self.tasks[task.key] = task
        with suppress(OSError):
            self.pipe.send((task.key, task.crawl))

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
        return progress, self.tasks.pop(key, None)

    def was_reading(self) -> tuple[str, str]:
        """Key of the task and URL of the page it was reading last; empty where none."""
        return self._mark.read()

    def kill(self) -> None:
        """End it at once; hearing it says so."""
        self._process.kill()

    def close(self) -> None:
        """Ask it to stop."""
        self.pipe.close()

    def end(self, seconds: float) -> None:
        """Wait until it has closed its files, or kill it, and clear up behind it."""
        self._process.join(max(0.0, seconds))
        self._process.kill()
        self._process.join()
        self._mark.remove()


def _crawl(
    fetch: FetchSettings, crawl: CrawlSettings, pipe: Connection, mark_path: Path, answers: Path
) -> None:
    """The whole life of a crawling process."""
    collect_rarely()
    inbox, mark = _Inbox(pipe), Mark(mark_path)
    mark.hide()

    def tell(news: Progress) -> None:
        key = inbox.ended(news.ended.job) if news.ended else ""
        with suppress(OSError):
            pipe.send((key, news))

    def reading(job: CrawlJob, url: str) -> None:
        mark.reading(inbox.key_of(job), url) if url else mark.nothing()

    try:
        crawl_sites(
            inbox,
            fetch,
            crawl,
            progress=tell,
            stop=inbox.is_closed,
            now=now,
            reading=reading,
            answers=AnswerFile(answers),
        )
    except Exception as error:
        with suppress(OSError):
            pipe.send(" ".join(f"{type(error).__name__}: {error}".split()))


class _Inbox:
    """The sites a crawler is given, as an iterator that never waits and never ends by itself."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._look_at = 0.0
        self._is_closed = False
        self._keys: dict[str, str] = {}
        self._came: deque[CrawlJob] = deque()

    def key_of(self, job: CrawlJob) -> str:
        return self._keys[str(job.evidence_path)]

    def ended(self, job: CrawlJob) -> str:
        return self._keys.pop(str(job.evidence_path))

    def __iter__(self) -> Iterator[CrawlJob | None]:
        while True:
            self._look()
            yield self._came.popleft() if self._came else None

    def is_closed(self) -> bool:
        """Whether the main process has closed its end."""
        self._look()
        return self._is_closed

    def _look(self) -> None:
        """Ask the system what came, a few times a second."""
        if time.monotonic() < self._look_at:
            return
        self._look_at = time.monotonic() + _LOOK_SECONDS
        try:
            while self._pipe.poll():
                key, job = self._pipe.recv()
                self._keys[str(job.evidence_path)] = key
                self._came.append(job)
        except (EOFError, OSError):
            self._is_closed = True
