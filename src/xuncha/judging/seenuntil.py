"""How far the evidence of a site reaches: the latest day of which it can tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from xuncha.clock import day_of
from xuncha.facts import Exchange, Probe
from xuncha.read.pagefacts import Page

# One article dated ahead of its time is a slip of the editor; so many say that our clock lags.
_ARTICLES = 3


def seen_until(
    home: Exchange, probes: Iterable[Probe], pages: Sequence[Page], as_of: date
) -> date | None:
    """The day of the look at the home page, or a later one that samples or several articles tell:
    the clock of the machine may lag. None where the look has no moment.

    Later days are looked for only where the home page was seen before `as_of`, and up to it.
    """
    if not home.at:
        return None
    seen = day_of(datetime.fromisoformat(home.at))
    if seen >= as_of:
        return seen
    days = [seen, *(day_of(datetime.fromisoformat(probe.at)) for probe in probes)]
    articles = (page.article.published for page in pages if page.article)
    dated = sorted((day for day in articles if day and day <= as_of), reverse=True)
    return max(days + dated[_ARTICLES - 1 : _ARTICLES])
