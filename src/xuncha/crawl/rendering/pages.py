"""Which pages are given to the browser, and what it made of them as a unit of evidence."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from xuncha.facts import Exchange, LinkKind, Outcome, Purpose
from xuncha.fetch.browserfind import find_browser, has_playwright
from xuncha.fetch.browserjob import Problem, Rendering
from xuncha.read.links.addresses import is_article_url
from xuncha.read.source.decode import decode
from xuncha.settings import CrawlSettings, Render

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

# A page takes a second or two; so many a site are enough for its columns.
MOST_PAGES = {Render.NEVER: 0, Render.AUTO: 100, Render.ALWAYS: 500}
# In place of the mode, in the header of the evidence: why there was no browser.
NO_BROWSER, NO_PLAYWRIGHT = "no_browser", "no_playwright"
CONTENT_TYPE = "text/html; charset=utf-8"
MOST_FAILED_TOLD = 5
# Words in the notes of a Purpose.RENDER exchange.
RENDERED, OF, FAILED, UNSETTLED, PROBLEM = (
    "rendered: ",
    "of: ",
    "failed: ",
    "unsettled",
    "problem: ",
)

# Of the links that scripts make: what a visitor can follow. Pictures and counters are left out.
FOLLOWED = (LinkKind.PAGE, LinkKind.ATTACHMENT)

_SCRIPT = re.compile(rb"<script", re.I)
_DAY = re.compile(rb"20\d\d[-/.]\d\d?[-/.]\d")
# A page that shows this many days in its markup is no list that waits for its entries.
_FULL_LIST = 10


def rendering_mode(settings: CrawlSettings) -> str:
    """The mode as it works on this machine: never, auto, always, or why there is no browser."""
    if settings.render is Render.NEVER:
        return Render.NEVER.value
    if not has_playwright():
        return NO_PLAYWRIGHT
    return settings.render.value if find_browser() else NO_BROWSER


class Screen:
    """Picks the pages of one site for the browser, as they come."""

    def __init__(self, mode: Render, as_of: date) -> None:
        self._mode, self._as_of = mode, as_of
        self._left = MOST_PAGES[mode]

    def wants(self, exchange: Exchange) -> bool:
        """Whether an HTML page is to be rendered; the bound on pages counts those said yes to."""
        if self._left <= 0 or not needs_browser(exchange, self._mode, self._as_of):
            return False
        self._left -= 1
        return True


def needs_browser(exchange: Exchange, mode: Render, as_of: date) -> bool:
    """Whether the content of a fetched page is, or (with `always`) may be, a script's work."""
    if mode is Render.NEVER or not _SCRIPT.search(exchange.body):
        return False
    # Reading takes a tenth of a second to import; the first request does not wait for it.
    from xuncha.read.empty.shell import may_fill
    from xuncha.read.page import read_page

    if mode is Render.ALWAYS:
        html, _ = decode(exchange.body, exchange.header("content-type"))
        if may_fill(html):
            return True
    elif exchange.purpose is not Purpose.HOME and _is_plainly_readable(exchange):
        return False
    return _waits_for_script(read_page(exchange, as_of), exchange.purpose is Purpose.HOME)


def _is_plainly_readable(exchange: Exchange) -> bool:
    """What needs no reading to know: an article, a list full of dates."""
    if is_article_url(exchange.final_url):
        return True
    return sum(1 for _ in _DAY.finditer(exchange.body)) >= _FULL_LIST


def _waits_for_script(page: Page, is_home: bool) -> bool:
    """Whether the page would be unknown, or taken for blank, because of what scripts fill in."""
    from xuncha.read.pagefacts import Shell

    if page.shell is Shell.SCRIPT:
        return True
    if page.shell is not Shell.NONE:
        return False
    if is_home and page.filled_by_script:
        return True
    return not page.items and not page.article and (page.filled_by_script or page.empty_list)


def as_exchange(page: Exchange, rendering: Rendering, now: Callable[[], datetime]) -> Exchange:
    """The page as the browser showed it (or why it did not), tied to the answer it came from."""
    is_there = rendering.problem is Problem.NONE
    notes = [f"{OF}{page.record_id}"]
    if rendering.browser:
        notes.insert(0, f"{RENDERED}{rendering.browser}, {rendering.requests} requests")
    if not is_there:
        notes.append(f"{PROBLEM}{rendering.problem}")
        notes += [rendering.message] if rendering.message else []
    elif not rendering.is_settled:
        notes.append(UNSETTLED)
    notes += [f"{FAILED}{url}" for url in rendering.failed[:MOST_FAILED_TOLD]]
    return Exchange(
        url=page.url,
        method="GET",
        purpose=Purpose.RENDER,
        at=now().isoformat(timespec="seconds"),
        outcome=Outcome.OK if is_there else Outcome.TIMEOUT,
        status=page.status if is_there else None,
        final_url=page.final_url,
        headers=(("Content-Type", CONTENT_TYPE),) if is_there else (),
        body=rendering.html.encode("utf-8", "replace"),
        total_seconds=rendering.seconds,
        notes=tuple(notes),
    )
