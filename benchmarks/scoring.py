"""What a tool found against what was planted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import can_ada

from benchmarks.farm import Farm


@dataclass(frozen=True)
class Tally:
    """How many of the planted were found, what was named wrongly, what was missed by kind."""

    found: int
    false: int
    missed: dict[str, int]


def tally(named: Iterable[str], part: Farm, whole: Farm) -> Tally:
    """`part`: the sites that were crawled, of the `whole` farm that is served."""
    urls = {whole.ends.get(url, url) for url in map(_same, named) if url.startswith("http")}
    missed = Counter(kind for url, kind in part.planted.items() if url not in urls)
    return Tally(
        found=len(part.planted) - sum(missed.values()),
        false=len(urls - whole.planted.keys()),
        missed=dict(sorted(missed.items())),
    )


def _same(url: str) -> str:
    """The spelling of the farm's list: no fragment, Chinese percent-encoded."""
    try:
        return str(can_ada.parse(url.strip()).href).partition("#")[0]
    except ValueError:
        return url
