"""What is asked of the browser, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from xuncha.facts import Exchange
from xuncha.fetch.request import Request

# A client's submit: queue a request, be called with its exchange.
Submit = Callable[[Request, Callable[[Exchange], None]], None]


class Problem(StrEnum):
    """Why a page was not rendered."""

    NONE = ""
    # Not done in time: a script that never ends.
    TIMEOUT = "timeout"
    # The markup the scripts made is larger than we want to read.
    TOO_LARGE = "too_large"
    # The browser did not start.
    NO_START = "no_start"
    # The browser or the page's process died, twice.
    DIED = "died"


@dataclass(frozen=True, slots=True)
class RenderLimits:
    """How much a page may take, in seconds, megabytes and characters."""

    # 超过(含)15秒仍未打开,即为打不开。Time in which nothing was under way for the page: waiting
    # for our own politeness is not the page's.
    seconds: float = 15.0
    # With everything it waits for.
    total_seconds: float = 45.0
    # Nothing was asked and nothing changed for so long: the page is done.
    quiet_seconds: float = 0.75
    heap_megabytes: int = 256
    requests: int = 80
    characters: int = 8_000_000
    # Pages at the same time.
    tabs: int = 3


@dataclass(frozen=True, slots=True)
class RenderAsk:
    """One page to render: the answer that was fetched, and which addresses may be asked."""

    page: Exchange
    # robots.txt of the site's hosts; asked in the thread of the crawl.
    allows: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Rendering:
    """How rendering ended; `html` is empty where `problem` says why."""

    html: str = ""
    problem: Problem = Problem.NONE
    # Name and version of the browser, "" where it never started.
    browser: str = ""
    # Requests the page's scripts made, and the addresses of those that failed.
    requests: int = 0
    failed: tuple[str, ...] = ()
    # False: still at work when the time was over; what stands there was taken.
    is_settled: bool = True
    seconds: float = 0.0
    # What the system said of a browser that did not start.
    message: str = ""


class Renderer(Protocol):
    """What the crawl needs of fetch.browser.BrowserThread."""

    def submit(self, ask: RenderAsk, on_done: Callable[[Rendering], None]) -> None:
        """Queue a page."""
        ...

    def deliver(self) -> None:
        """Do what waits for the crawl's thread; calls back."""
        ...

    def close(self) -> None:
        """End the browser."""
        ...
