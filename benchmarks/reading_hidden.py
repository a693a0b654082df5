"""暗链 on copies of real sites: a home page before and after an injection, and all other pages.

Nothing is labelled by hand: what an injection added is what the page links to after it and did
not link to before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from benchmarks.reading_tally import Tally
from xuncha.read.links.href import canonical
from xuncha.read.pagefacts import Page

TASK = "hidden links"
# Copies by name: (site, page before, page after).
INJECTED = "injected"
NAMES = ("gzdzhrss", "lgedu")
# Copies of whole sites; their home pages may be the injected ones.
WHOLE_SITES = {"gzdzhrss": "", "lgedu": "index.html", "cqjtu": "", "single": "", "interaction": ""}
_HREF = re.compile(r"<a\s[^>]*href\s*=\s*[\"'](https?://[^\"']+)", re.IGNORECASE)


class Copies(Protocol):
    """What is needed of benchmarks.reading_shared.Copies."""

    def has(self, site: str) -> bool:
        """Whether there is a copy of that name."""

    def page(self, site: str, path: str) -> Page:
        """One page of a copy."""

    def source(self, site: str, path: str) -> str:
        """Its source."""

    def all(self, site: str) -> Iterator[Page]:
        """All pages of a copy."""


def measure_hidden(tally: Tally, copies: Copies) -> None:
    """Count the links of injections that are found, and the links that are only thought to be."""
    if not copies.has(INJECTED):
        return
    added: dict[str, set[str]] = {}
    for name in NAMES:
        before, after = f"{name}-index-before.html", f"{name}-index-after.html"
        added[name] = _links(copies, INJECTED, after) - _links(copies, INJECTED, before)
        _compare(tally, name, set(), copies.page(INJECTED, before))
        _compare(tally, name, added[name], copies.page(INJECTED, after))
    for site, injected_page in WHOLE_SITES.items():
        if not copies.has(site):
            continue
        for page in copies.all(site):
            is_injected = bool(injected_page) and page.url.endswith(f".test/{injected_page}")
            _compare(tally, site, added.get(site, set()) if is_injected else set(), page)


def _links(copies: Copies, site: str, path: str) -> set[str]:
    found = _HREF.findall(copies.source(site, path))
    return {url for raw in found if (url := canonical(raw))}


def _compare(tally: Tally, name: str, wanted: set[str], page: Page) -> None:
    seen = {link.url for link in page.signs.hidden_links} if page.signs else set()
    tally.bag(name, TASK, sorted(wanted), sorted(seen), page.url)
