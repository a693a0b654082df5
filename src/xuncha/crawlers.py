"""Processes that crawl, or this very process where there is one site.

Each process speaks over a pipe of its own and shares no lock: one may be killed at any moment
without holding up the others. A closed pipe is the sign to stop; it closes by itself where the
main process is killed. What was crawled stays in files that the next run continues.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import FrameType
from typing import Self

from xuncha.clock import now
from xuncha.crawl.jobs import CrawlJob, Progress
from xuncha.crawl.run import crawl_sites
from xuncha.processes import started
from xuncha.settings import CrawlSettings, FetchSettings

# How often the main process looks up from waiting (Windows delivers Ctrl-C only then), and how
# often a crawler looks whether it shall stop.
_LOOK_SECONDS = 0.2
# A crawler that is asked to stop closes its files within this time, or is killed.
_STOP_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Died:
    """A crawling process ended with jobs undone; the reason is a fault or its exit code."""

    reason: str
    jobs: tuple[CrawlJob, ...]


# Takes the number of a process and what happened there.
Tell = Callable[[int, Progress | Died], None]


class CrawlHere:
    """Crawls in this process: the first request goes out without waiting for another to start."""

    def __init__(
        self, jobs: Sequence[CrawlJob], fetch: FetchSettings, crawl: CrawlSettings
    ) -> None:
        self._jobs, self._fetch, self._crawl = jobs, fetch, crawl

    def run(self, tell: Tell) -> None:
        """Crawl and tell of it as process 0. KeyboardInterrupt after Ctrl-C, with files closed."""
        ended: list[Progress] = []

        def hear(progress: Progress) -> None:
            # What follows a crawl shall not hold up the clock of requests under way.
            ended.append(progress) if progress.ended else tell(0, progress)

        fault = ""
        with _CtrlC() as stop:
            try:
                crawl_sites(self._jobs, self._fetch, self._crawl, hear, stop.is_asked, now)
            except Exception as error:
                fault = _one_line(error)
        if stop.is_asked():
            raise KeyboardInterrupt
        for progress in ended:
            tell(0, progress)
        if fault:
            known = {progress.ended.job.site.url for progress in ended if progress.ended}
            tell(0, Died(fault, tuple(j for j in self._jobs if j.site.url not in known)))

    def stop(self) -> None:
        """Nothing to stop: the crawl is over whenever anyone else has the word."""


class _CtrlC:
    """While it is open, Ctrl-C is only remembered, so that the crawl can close its files."""

    def __init__(self) -> None:
        self._is_asked = False

    def is_asked(self) -> bool:
        return self._is_asked

    def __enter__(self) -> Self:
        # Python lets only the main thread set a handler; elsewhere Ctrl-C is not ours to hear.
        self._hears = threading.current_thread() is threading.main_thread()
        if self._hears:
            self._before = signal.signal(signal.SIGINT, self._remember)
        return self

    def __exit__(self, *_: object) -> None:
        if self._hears:
            signal.signal(signal.SIGINT, self._before)

    def _remember(self, _number: int, _frame: FrameType | None) -> None:
        self._is_asked = True


@dataclass(slots=True)
class _Crawler:
    number: int
    process: SpawnProcess
    pipe: Connection
    # URL → job that has not ended.
    undone: dict[str, CrawlJob]
    fault: str = ""


class CrawlInProcesses:
    """One process a share of the jobs."""

    def __init__(
        self, shares: Sequence[Sequence[CrawlJob]], fetch: FetchSettings, crawl: CrawlSettings
    ) -> None:
        self._running = [_start(number, jobs, fetch, crawl) for number, jobs in enumerate(shares)]

    def run(self, tell: Tell) -> None:
        """Tell of everything that happens until all have ended."""
        while self._running:
            ready = wait([crawler.pipe for crawler in self._running], _LOOK_SECONDS)
            for crawler in [c for c in self._running if c.pipe in ready]:
                news = self._hear(crawler)
                if news is not None:
                    tell(crawler.number, news)

    def _hear(self, crawler: _Crawler) -> Progress | Died | None:
        try:
            said: Progress | str = crawler.pipe.recv()
        except (EOFError, OSError):
            self._running.remove(crawler)
            crawler.process.join()
            reason = crawler.fault or str(crawler.process.exitcode)
            undone = tuple(crawler.undone.values())
            return Died(reason, undone) if undone else None
        if isinstance(said, str):
            crawler.fault = said
            return None
        if said.ended:
            crawler.undone.pop(said.ended.job.site.url, None)
        return said

    def stop(self) -> None:
        """Ask all to stop, and wait until they have closed their files."""
        for crawler in self._running:
            crawler.pipe.close()
        deadline = time.monotonic() + _STOP_SECONDS
        for crawler in self._running:
            crawler.process.join(max(0.0, deadline - time.monotonic()))
            crawler.process.kill()
        self._running.clear()


def _start(
    number: int, jobs: Sequence[CrawlJob], fetch: FetchSettings, crawl: CrawlSettings
) -> _Crawler:
    ours, theirs = multiprocessing.Pipe()
    process = started(_crawl, (tuple(jobs), fetch, crawl, theirs))
    theirs.close()
    return _Crawler(number, process, ours, {job.site.url: job for job in jobs})


def _crawl(
    jobs: Sequence[CrawlJob], fetch: FetchSettings, crawl: CrawlSettings, pipe: Connection
) -> None:
    """The whole life of a crawling process."""

    def tell(news: Progress | str) -> None:
        with suppress(OSError):
            pipe.send(news)

    try:
        crawl_sites(jobs, fetch, crawl, progress=tell, stop=_PipeClosed(pipe), now=now)
    except Exception as error:
        tell(_one_line(error))


def _one_line(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())


class _PipeClosed:
    """Whether the main process has closed its end, asked of the system a few times a second."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._look_at = 0.0
        self._is_closed = False

    def __call__(self) -> bool:
        if not self._is_closed and time.monotonic() >= self._look_at:
            self._look_at = time.monotonic() + _LOOK_SECONDS
            try:
                # Nothing is ever sent to a crawler: only a closed pipe has something to read.
                self._is_closed = self._pipe.poll()
            except OSError:
                self._is_closed = True
        return self._is_closed
