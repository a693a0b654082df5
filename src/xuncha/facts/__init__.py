"""What one stage hands to the next: frozen, typed, and nothing but facts.

Read in this order, the files are the data flow:

- `register.py`: what an office hands over: its sites, and what it knows of them;
- `exchange.py`: fetch, a URL becomes an Exchange;
- `links.py`: what pages link to, and what became of it in the crawl;
- `lists.py`, `services.py`, `pages.py`, `signs.py`: what is read of pages;
- `given.py`: what of a site was held against what the office gave besides;
- `site.py`: all of it together, SiteFacts;
- `judged.py`: Observation, then Finding and Scorecard.

Everybody imports from here (`from xuncha.facts import Site`). A file is loaded when the first of
its names is asked for: a crawl starts without the facts that only judging needs.

Moments are ISO 8601 text with the offset of Asia/Shanghai ("2018-07-28T09:30:00+08:00");
days are `datetime.date`; durations are seconds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # For type checkers and editors; a run takes the names from the table below.
    # ruff: noqa: F403
    from xuncha.facts.exchange import *
    from xuncha.facts.given import *
    from xuncha.facts.judged import *
    from xuncha.facts.links import *
    from xuncha.facts.lists import *
    from xuncha.facts.pages import *
    from xuncha.facts.register import *
    from xuncha.facts.services import *
    from xuncha.facts.signs import *
    from xuncha.facts.site import *

# File → what stands in it.
_NAMES = {
    "register": "Site DeclaredColumn Probe ListedPolicy EarlierAddresses AddressPlace",
    "exchange": "Outcome Purpose Hop Exchange",
    "links": "LinkKind Link LinkVerdict LinkTarget OwnOutage Coverage",
    "lists": "DateSource DatedItem Activity ColumnKind DatesApart Column HomeUpdates",
    "services": "GuideElement Guide Letter Letters Activities OnlineSystem",
    "pages": "Identity MarkGap PageText PageType PageLabels "
    "MenuEntry MainMenu PagePlace Interpretations Ipv6",
    "signs": "HiddenLink PageSigns OutsidePage SecondLook",
    "given": "EarlierLinks Repost Server",
    "site": "SiteFacts",
    "judged": "NOTHING Certainty Observation State Verdict Finding IndicatorResult Scorecard",
}
_FILES = {name: file for file, names in _NAMES.items() for name in names.split()}


if not TYPE_CHECKING:
    # Hidden from type checkers: they would believe any name.

    def __getattr__(name: str) -> Any:
        """A name that is asked for the first time."""
        if name not in _FILES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(f"{__name__}.{_FILES[name]}"), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    """All names."""
    return sorted(_FILES)
