"""What a person at a terminal sees while sites are inspected. Quiet when piped."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

from xuncha.words import say

if TYPE_CHECKING:
    from rich.progress import Progress


class Meter:
    """Sites done, pages, pages a second, time left; on stderr, and only if it is a terminal."""

    def __init__(self, sites: int) -> None:
        self._sites = sites
        self._done = 0
        # Judges report from threads of their own.
        self._lock = threading.Lock()
        self._pages: dict[int, int] = {}
        self._started = time.monotonic()
        self._bar: Progress | None = None

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            self._bar = _bar()
            self._bar.start()
            self._task = self._bar.add_task("", total=self._sites, what="")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar:
            self._bar.stop()

    @property
    def pages(self) -> int:
        """Pages read so far, over all processes."""
        return sum(self._pages.values())

    def pages_read(self, process: int, pages: int) -> None:
        """One crawling process has read so many pages in all."""
        self._pages[process] = pages
        self._show()

    def site_done(self) -> None:
        """One more site is crawled and judged."""
        with self._lock:
            self._done += 1
        self._show()

    def _show(self) -> None:
        if self._bar:
            rate = self.pages / max(time.monotonic() - self._started, 0.001)
            self._bar.update(
                self._task,
                completed=self._done,
                what=say(
                    f"已读 {self.pages} 页 · 每秒 {rate:.0f} 页",
                    f"{self.pages} pages · {rate:.0f} a second",
                ),
            )


def note(chinese: str, english: str) -> None:
    """One line for the person at the keyboard, on stderr, piped or not."""
    print(say(chinese, english), file=sys.stderr, flush=True)


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
    from rich.progress import TimeRemainingColumn as TimeLeft

    return Progress(
        TextColumn(say("网站", "sites")),
        MofNCompleteColumn(),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[what]}"),
        TextColumn(say("还需", "left")),
        TimeLeft(),
        console=Console(stderr=True),
        transient=True,
    )
