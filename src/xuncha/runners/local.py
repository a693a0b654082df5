"""Sites inspected by processes of this machine: some crawl, some judge, none waits for another.

A crawler that dies is replaced, and its sites go on from their `.part` files. The site that
brought it down twice is set aside with the page it died of; the round goes on without it.
"""

from __future__ import annotations

import multiprocessing
import queue
import shutil
import tempfile
import time
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection, wait
from pathlib import Path

from xuncha.clock import now
from xuncha.crawl.jobs import SITES_AT_ONCE, Progress
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.fetch.engine import check_libcurl
from xuncha.fetch.pace import pace_path
from xuncha.judging.outcome import Judged
from xuncha.judging.processes import JudgeInProcesses, Question
from xuncha.machine.scratch import scratch
from xuncha.runners import telling
from xuncha.runners.crawler import Crawler, CrawlerDied
from xuncha.runners.hosts import Hosts
from xuncha.runners.patience import Patience
from xuncha.runners.publish import publish
from xuncha.runners.suspects import Suspects
from xuncha.runners.task import Done, Fate, PagesRead, Task, local_folder
from xuncha.settings import CrawlSettings, FetchSettings

# A crawler that is asked to stop closes its files within this time, or is killed.
_STOP_SECONDS = 5.0
# One that says nothing for so long is stuck in a page; a healthy one speaks ten times a second.
STUCK_SECONDS = 120.0
# A crawler without a site ends: judging goes on for long after the last crawl, and needs the memory.
IDLE_SECONDS = 1.0


class LocalRunner:
    """Up to `jobs` crawling and `jobs` judging processes, each started when it is first needed."""

    def __init__(
        self,
        fetch: FetchSettings,
        crawl: CrawlSettings,
        jobs: int,
        pages_read: PagesRead = lambda _number, _pages: None,
        answers: Path | None = None,
    ) -> None:
        """`answers`: where the answers of external targets are kept until all sites have ended.

        A round that is interrupted finds them there again. None: for this runner alone.
        """
        check_libcurl()
        self._fetch, self._crawl, self._jobs = fetch, crawl, jobs
        self._pages_read = pages_read
        self._crawlers: list[Crawler] = []
        # Asked to end, and not gone yet.
        self._leaving: list[Crawler] = []
        self._shared = tempfile.TemporaryDirectory(dir=scratch(), ignore_cleanup_errors=True)
        self._answers = answers or Path(self._shared.name) / "answers"
        self._pace = pace_path(fetch.delay_seconds)
        _begin_run(self._answers)
        self._started = 0
        self._hosts: Hosts[Crawler] = Hosts()
        self._judges = JudgeInProcesses(jobs)
        self._patience = Patience()
        self._suspects = Suspects()
        # Sites that have to run alone, until a process is free for one.
        self._alone: list[Task] = []
        self._running = 0
        # Judges answer in threads of their own: a byte through the bell wakes the main one.
        self._done: queue.SimpleQueue[Done] = queue.SimpleQueue()
        self._bell, self._button = multiprocessing.Pipe(duplex=False)

    def room(self) -> int:
        """As many sites as all crawlers take at once, judging included."""
        return max(0, self._jobs * SITES_AT_ONCE - self._running)

    def give(self, task: Task) -> None:
        """Take on one task; where its evidence is complete it is only judged."""
        self._running += 1
        if task.crawl.evidence_path.exists():
            self._judge(task)
        else:
            self._crawl_it(task)

    def wait(self, seconds: float) -> list[Done]:
        """The ends since the last call."""
        ready = wait([self._bell, *(crawler.pipe for crawler in self._crawlers)], seconds)
        for crawler in [c for c in self._crawlers if c.pipe in ready]:
            self._hear(crawler)
        self._end_the_stuck()
        self._end_the_idle()
        self._start_the_alone()
        with suppress(EOFError, OSError):
            while self._bell.poll():
                self._bell.recv_bytes()
        ended: list[Done] = []
        with suppress(queue.Empty):
            while True:
                ended.append(self._done.get_nowait())
        self._running -= len(ended)
        return ended

    def stop(self) -> None:
        """End all processes; crawlers have a moment to close their files."""
        try:
            for crawler in self._crawlers:
                crawler.close()
            deadline = time.monotonic() + _STOP_SECONDS
            for crawler in self._crawlers:
                # One without work has no file to close.
                crawler.end(deadline - time.monotonic() if crawler.tasks else 0.0)
            for crawler in self._leaving:
                crawler.end(0.0)
            self._crawlers.clear()
            self._leaving.clear()
        finally:
            self._patience.end()
            self._judges.close()
            if not self._running:
                with suppress(OSError):
                    # Windows removes none that somebody has open; the next run goes on with it.
                    self._answers.unlink(missing_ok=True)
            self._shared.cleanup()

    # ------------------------------------------------------------ crawling

    def _crawl_it(self, task: Task) -> None:
        holder = self._hosts.holder(task.host)
        if self._suspects.wants_own_process(task.key) or (holder and holder.is_for_one):
            self._alone.append(task)
            return
        try:
            crawler = holder or self._least_busy()
        except (EOFError, OSError) as error:
            self._tell(task, Fate.FAILED, problem=telling.not_started(error))
            return
        self._hand_over(crawler, task)

    def _hand_over(self, crawler: Crawler, task: Task) -> None:
        self._hosts.take(task.host, crawler)
        crawler.give(task)

    def _least_busy(self) -> Crawler:
        shared = [crawler for crawler in self._crawlers if not crawler.is_for_one]
        if len(shared) < self._jobs:
            return self._new_crawler()
        return min(shared, key=lambda crawler: len(crawler.tasks))

    def _new_crawler(self) -> Crawler:
        arguments = (self._started, self._fetch, self._crawl, self._answers, self._pace)
        try:
            crawler = Crawler(*arguments)
        except (EOFError, ConnectionError):
            # What it is copied from was killed at that moment, and is started anew.
            crawler = Crawler(*arguments)
        self._started += 1
        self._crawlers.append(crawler)
        return crawler

    def _start_the_alone(self) -> None:
        """One at a time runs alone, and no other site of its host beside it."""
        if any(crawler.is_for_one for crawler in self._crawlers):
            return
        free = next((task for task in self._alone if not self._hosts.holder(task.host)), None)
        if free is None:
            return
        self._alone.remove(free)
        try:
            crawler = self._new_crawler()
        except (EOFError, OSError) as error:
            self._tell(free, Fate.FAILED, problem=telling.not_started(error))
            return
        crawler.is_for_one = True
        self._hand_over(crawler, free)

    def _hear(self, crawler: Crawler) -> None:
        try:
            heard = crawler.hear()
        except CrawlerDied as died:
            self._bury(crawler, str(died))
            return
        if heard is None:
            return
        progress, task = heard
        self._pages_read(crawler.number, progress.pages)
        if task is not None:
            self._crawled(crawler, task, progress)

    def _crawled(self, crawler: Crawler, task: Task, progress: Progress) -> None:
        self._hosts.leave(task.host)
        self._suspects.forget(task.key)
        ended = progress.ended
        if ended is None or not ended.finished:
            self._tell(task, Fate.FAILED, problem=ended.error if ended else "")
        elif self._crawl.keeps_evidence:
            self._judge(task)
        else:
            self._put(Done(task, Fate.DONE, "", crawled=ended))
        if crawler.is_for_one:
            self._drop(crawler)

    def _bury(self, crawler: Crawler, reason: str) -> None:
        """Replace a dead crawler; its sites go on elsewhere."""
        reading, page = crawler.was_reading()
        tasks = list(crawler.tasks.values())
        self._drop(crawler)
        self._suspects.note_death(reading, (task.key for task in tasks))
        for task in tasks:
            self._hosts.leave(task.host)
        for task in tasks:
            if task.crawl.evidence_path.exists():
                # It died between finishing the site and saying so.
                self._judge(task)
            elif self._suspects.is_guilty(task.key):
                self._suspects.forget(task.key)
                at = page if task.key == reading else ""
                self._tell(task, Fate.SET_ASIDE, problem=telling.set_aside(reason, at))
            else:
                self._crawl_it(task)

    def _drop(self, crawler: Crawler) -> None:
        self._crawlers.remove(crawler)
        crawler.close()
        crawler.end(_STOP_SECONDS)

    def _end_the_stuck(self) -> None:
        for crawler in list(self._crawlers):
            if crawler.tasks and time.monotonic() - crawler.heard_at > STUCK_SECONDS:
                crawler.kill()

    def _end_the_idle(self) -> None:
        for crawler in [c for c in self._crawlers if c.idle_seconds() > IDLE_SECONDS]:
            self._crawlers.remove(crawler)
            crawler.close()
            self._leaving.append(crawler)
        for crawler in [c for c in self._leaving if c.has_ended()]:
            self._leaving.remove(crawler)
            crawler.end(0.0)

    # ------------------------------------------------------------ judging

    def _judge(self, task: Task) -> None:
        question = Question(task.crawl.evidence_path, task.rulebooks, task.as_of, now())
        self._judges.judge(question, lambda: None).add_done_callback(
            lambda future: self._judged(task, future)
        )

    def _judged(self, task: Task, future: Future[Judged]) -> None:
        """In the thread of a judge: copying to a store holds up nobody else."""
        if future.cancelled():
            return
        judged = future.result()
        if judged.brief is None:
            fate = Fate.SET_ASIDE if judged.is_deadly else Fate.FAILED
            self._tell(task, fate, judged.problem)
            return
        try:
            folder = self._published(task)
        except Exception as error:  # Stores raise errors of their own kinds.
            self._tell(task, Fate.FAILED, problem=telling.not_published(task.destination, error))
            return
        if task.destination:
            shutil.rmtree(local_folder(task), ignore_errors=True)
        self._put(Done(task, Fate.DONE, folder, judged.brief))

    def _published(self, task: Task) -> str:
        """Only stores are waited for: where a disk is full, another machine may have room."""
        work = partial(publish, local_folder(task), task.destination)
        return self._patience.do(work, task.destination) if "://" in task.destination else work()

    def _tell(self, task: Task, fate: Fate, problem: str) -> None:
        self._put(Done(task, fate, str(local_folder(task)), None, problem))

    def _put(self, done: Done) -> None:
        self._done.put(done)
        _press(self._button)


def _begin_run(answers: Path) -> None:
    """Who did not answer an earlier run, or was just being asked, is asked anew."""
    file = AnswerFile(answers)
    file.begin()
    file.close()


def _press(button: Connection) -> None:
    with suppress(OSError):  # Whoever waited has ended.
        button.send_bytes(b"!")
