"""`xuncha draw`: a sample that anyone can recompute."""

from __future__ import annotations

from pathlib import Path

from xuncha.errors import InputError
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
    if not seed.strip():
        raise InputError(
            "--seed 是空的,谁都能事先算出结果。请写一个种子,如抽签当天公布的数字。",
            "--seed is empty: anyone could compute the draw beforehand. Write a seed.",
        )
    strata = tuple(field.strip() for field in by.split(",") if field.strip())
    print(draw_file(sites, rate, seed, strata, must, exclude, out))
    return PASSED
