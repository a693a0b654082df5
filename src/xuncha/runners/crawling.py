"""What a crawling process does: the other end of a Crawler's pipe."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from xuncha.clock import now
from xuncha.crawl.jobs import CrawlJob, Progress
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.crawl.run import crawl_sites
from xuncha.errors import one_line
from xuncha.fetch.pace import open_pace
from xuncha.machine.processes import collect_rarely
from xuncha.runners import crawler  # noqa: F401 - names what a copy is to do: once for all copies
from xuncha.runners.marks import Mark
from xuncha.settings import CrawlSettings, FetchSettings

# How often a crawler looks whether it was told something.
_LOOK_SECONDS = 0.1


def crawl_what_comes(
    fetch: FetchSettings,
    crawl: CrawlSettings,
    pipe: Connection,
    mark_path: Path,
    answers: Path,
    pace: Path | None,
) -> None:
    """Crawl the sites that come through the pipe until it is closed."""
    collect_rarely()
    inbox, mark = _Inbox(pipe), Mark(mark_path)
    mark.hide()

    def tell(news: Progress) -> None:
        key = ""
        if ended := news.ended:
            key = inbox.ended(ended.job)
            # They are known where the job came from, and may be a hundred KB.
            news = replace(news, ended=replace(ended, job=_without_names(ended.job)))
        # Where nobody listens any more, `is_closed` ends the crawl.
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
            pace=open_pace(pace),
            keeps_results=False,
        )
    except Exception as error:
        with suppress(OSError):
            pipe.send(one_line(error))


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
                self._came.append(_with_shared_names(job))
        except (EOFError, OSError):
            self._is_closed = True


def _without_names(job: CrawlJob) -> CrawlJob:
    return replace(job, header=replace(job.header, other_sites=()))


def _with_shared_names(job: CrawlJob) -> CrawlJob:
    """Every site names all others of the round: one text a name for all that come through."""
    names = tuple(map(sys.intern, job.header.other_sites))
    return replace(job, header=replace(job.header, other_sites=names))
