"""`xuncha draw`: a sample that anyone can recompute."""

from __future__ import annotations

from pathlib import Path

from xuncha.exits import PASSED
from xuncha.sample.draw import draw_file


def run(
    sites: Path,
    rate: float,
    seed: str,
    by: str,
    must: Path | None,
    exclude: Path | None,
    out: Path,
) -> int:
    """Draw, write the sample, print the hashes that let anyone check it."""
    strata = tuple(field.strip() for field in by.split(",") if field.strip())
    print(draw_file(sites, rate, seed, strata, must, exclude, out))
    return PASSED
