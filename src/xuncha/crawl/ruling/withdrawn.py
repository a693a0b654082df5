"""Links that a site took back while it was looked at."""

from __future__ import annotations

from collections.abc import Iterable

from xuncha.crawl.targets import origin_of, target_of

# What lists are called within the folder of their articles.
_LISTS = (
    "", "index.html", "index.htm", "index.shtml", "index.jhtml", "index.aspx", "index.jsp",
    "list.html", "list.htm", "list.shtml",
)  # fmt: skip
# /gzdt/2021/05/31/7.html is listed at /gzdt/.
_MOST_LEVELS = 4


class Withdrawn:
    """What the pages that were asked for again no longer link, and what they still do.

    Not every page can be asked again. Where all that were no longer link a target, those seen
    before it was taken back say nothing of it any more.
    """

    def __init__(self) -> None:
        self._gone: set[str] = set()
        self._still: set[str] = set()

    def note(self, before: Iterable[str], after: Iterable[str]) -> None:
        """The links of one page at its first visit and at its last."""
        now = {target_of(url) for url in after}
        self._still |= now
        self._gone |= {target_of(url) for url in before} - now

    def __contains__(self, target: object) -> bool:
        """Whether a target was taken back, as far as was seen."""
        return target in self._gone and target not in self._still


def lists_above(url: str) -> Iterable[str]:
    """Addresses under which the list of an article may stand, the nearest first."""
    origin = origin_of(url)
    folders = url[len(origin) :].partition("?")[0].split("/")[1:-1]
    for level in range(len(folders), max(len(folders) - _MOST_LEVELS, 0), -1):
        folder = f"{origin}/{'/'.join(folders[:level])}/"
        yield from (folder + name for name in _LISTS)
