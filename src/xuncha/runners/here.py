"""A site inspected in this very process: the first request waits for no other to start."""

from __future__ import annotations

import signal
import threading
from dataclasses import replace
from types import FrameType
from typing import Any, Self

from xuncha.clock import now
from xuncha.crawl.jobs import CrawlResult, Progress
from xuncha.crawl.run import crawl_sites
from xuncha.errors import one_line
from xuncha.fetch.engine import check_libcurl
from xuncha.fetch.pace import open_pace, pace_path
from xuncha.judging.processes import JudgeHere, Question
from xuncha.runners.task import Done, Fate, PagesRead, Task, local_folder
from xuncha.settings import CrawlSettings, FetchSettings
from xuncha.terminal.interrupt import signs_to_stop


class HereRunner:
    """Crawls and judges one task at a time, within `wait`."""

    def __init__(
        self,
        fetch: FetchSettings,
        crawl: CrawlSettings,
        pages_read: PagesRead = lambda _number, _pages: None,
    ) -> None:
        check_libcurl()
        self._fetch, self._crawl, self._pages_read = fetch, crawl, pages_read
        self._judge = JudgeHere()
        self._given: list[Task] = []

    def room(self) -> int:
        """One at a time."""
        return 0 if self._given else 1

    def give(self, task: Task) -> None:
        """Take on one task."""
        self._given.append(task)

    def wait(self, seconds: float) -> list[Done]:  # noqa: ARG002
        """Inspect what was given, however long it takes. KeyboardInterrupt after Ctrl-C."""
        given, self._given = self._given, []
        return [self._inspect(task) for task in given]

    def stop(self) -> None:
        """Nothing to stop: a crawl is over whenever anyone else has the word."""

    def _inspect(self, task: Task) -> Done:
        if task.crawl.evidence_path.exists():
            return self._judged(task)
        ended = self._crawled(task)
        if not ended.finished:
            return Done(task, Fate.FAILED, str(local_folder(task)), None, ended.error)
        if not self._crawl.keeps_evidence:
            return Done(task, Fate.DONE, "", crawled=ended)
        return self._judged(task)

    def _judged(self, task: Task) -> Done:
        question = Question(task.crawl.evidence_path, task.rulebooks, task.as_of, now())
        judged = self._judge.judge(question, lambda: None).result()
        fate = Fate.FAILED if judged.brief is None else Fate.DONE
        return Done(task, fate, str(local_folder(task)), judged.brief, judged.problem)

    def _crawled(self, task: Task) -> CrawlResult:
        """Crawl the site and say how that ended. KeyboardInterrupt after Ctrl-C."""

        def hear(progress: Progress) -> None:
            self._pages_read(0, progress.pages)

        result = CrawlResult(task.crawl, finished=False)
        with _Signs() as stop:
            try:
                [result] = crawl_sites(
                    [task.crawl],
                    self._fetch,
                    self._crawl,
                    hear,
                    stop.is_asked,
                    now,
                    pace=open_pace(pace_path(self._fetch.delay_seconds)),
                )
            except Exception as error:
                result = replace(result, error=one_line(error))
        if stop.is_asked():
            # Whoever hears it beside us hears it now.
            signal.raise_signal(signal.SIGINT)
        return result


class _Signs:
    """While it is open, a sign to stop is only remembered, so that the crawl can close its files."""

    def __init__(self) -> None:
        self._is_asked = False
        self._before: dict[int, Any] = {}

    def is_asked(self) -> bool:
        return self._is_asked

    def __enter__(self) -> Self:
        # Python lets only the main thread set a handler; elsewhere no sign is ours to hear.
        if threading.current_thread() is threading.main_thread():
            self._before = {n: signal.signal(n, self._remember) for n in signs_to_stop()}
        return self

    def __exit__(self, *_: object) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)

    def _remember(self, _number: int, _frame: FrameType | None) -> None:
        self._is_asked = True
