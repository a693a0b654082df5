"""What a runner is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from xuncha.crawl.jobs import CrawlJob, CrawlResult

if TYPE_CHECKING:
    # A link check starts without what reports need.
    from xuncha.report.brief import Brief

# How long one wait lasts: so soon a pause or a Ctrl-C is heard.
WAIT_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Task:
    """One site to crawl and to judge. `key` names it among the tasks of a runner."""

    key: str
    crawl: CrawlJob
    rulebooks: tuple[str, ...]
    as_of: date
    # Where the finished folder is copied to, a folder or an fsspec address ("s3://…"). Empty: it
    # stays where it was crawled. One address a try: whoever lost its lease overwrites nothing.
    destination: str = ""
    # Rulebooks that are files and the table of addresses, each with its content (carry.py), for a
    # machine that does not see them.
    carried: tuple[tuple[str, bytes], ...] = ()

    @property
    def host(self) -> str:
        """The host that politeness is kept for, without its port."""
        return urlsplit(self.crawl.site.url).hostname or ""


class Fate(StrEnum):
    """How a task ended."""

    DONE = "done"
    # Something around it failed; another try may succeed.
    FAILED = "failed"
    # It brought its process down twice: nobody tries again before a person has looked.
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Done:
    """The end of one task. `folder` is a path, or the destination where there was one."""

    task: Task
    fate: Fate
    folder: str
    # What tables say of its report, which lies in the folder; None where there is none.
    brief: Brief | None = None
    problem: str = ""
    # Where no evidence is kept there is no report, but this: how the crawl ended.
    crawled: CrawlResult | None = None
    # For how long its machine has lately asked hosts without taking turns with the others.
    alone_seconds: float = 0.0


class Runner(Protocol):
    """Takes tasks, gives back their ends. Two tasks of one host never run in two processes."""

    def room(self) -> int:
        """How many more tasks may be given so that nothing idles; never negative."""
        ...

    def give(self, task: Task) -> None:
        """Take on one task. A key is given once until its end was told."""
        ...

    def wait(self, seconds: float) -> list[Done]:
        """What has ended, after at most about so long; [] where nothing has."""
        ...

    def stop(self) -> None:
        """End everything; what was crawled stays as `.part` for the next run."""
        ...


# Told now and then: the number of a process and the pages it has read in all.
PagesRead = Callable[[int, int], None]


def inspect_all(runner: Runner, tasks: Iterable[Task]) -> Iterator[Done]:
    """Give all tasks as there is room, and yield each end as it comes."""
    waiting, running = iter(tasks), 0
    more = True
    while more or running:
        while more and runner.room() > 0:
            task = next(waiting, None)
            more = task is not None
            if task is not None:
                runner.give(task)
                running += 1
        for done in runner.wait(WAIT_SECONDS) if running else []:
            running -= 1
            yield done


def local_folder(task: Task) -> Path:
    """Where the task's files are while it runs."""
    return task.crawl.evidence_path.parent
