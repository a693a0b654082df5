"""What is asked of the browser, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from xuncha.facts import Exchange


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

    seconds: float = 15.0
    # Nothing was asked and nothing changed for so long: the page is done.
    quiet_seconds: float = 0.75
    heap_megabytes: int = 256
    requests: int = 150
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
