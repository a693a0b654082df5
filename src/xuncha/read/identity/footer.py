"""Whether all pages show at their foot what the home page shows at its own."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.facts import Identity, MarkGap
from xuncha.read.pagefacts import Page, Shell

# The seven parts, without the contact: it is written in too many ways to miss it for certain.
_PARTS = (
    "party_government_mark",
    "error_report_entry",
    "site_id_code",
    "sponsor",
    "icp",
    "police",
    "sitemap",
)
# A page that shows fewer of them has its foot from a script that we did not run.
_LEAST_SHOWN = 3
_MOST_NAMED = 20


def find_mark_gaps(pages: Sequence[Page], home: Page | None) -> tuple[MarkGap, ...]:
    """For each mark of the home page, the pages that have a foot and lack this one."""
    if home is None:
        return ()
    shown_at_home = [part for part in _PARTS if getattr(home.identity, part)]
    footed = [
        page
        for page in pages
        if page is not home
        and page.shell is Shell.NONE
        and not page.partial
        and _count(page.identity, shown_at_home) >= _LEAST_SHOWN
    ]
    gaps = []
    for part in shown_at_home:
        without = [page for page in footed if not getattr(page.identity, part)]
        if without:
            named = tuple(page.final_url for page in without[:_MOST_NAMED])
            first = without[0]
            gap = MarkGap(part, named, len(without), len(footed), first.record_id, first.at)
            gaps.append(gap)
    return tuple(gaps)


def _count(identity: Identity, parts: Sequence[str]) -> int:
    return sum(1 for part in parts if getattr(identity, part))
