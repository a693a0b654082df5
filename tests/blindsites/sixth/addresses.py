"""Where systems put their lists and their articles."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Addresses:
    list_at: Callable[[str, int], str]  # slug, number of the column
    item_at: Callable[[str, int, int, date], str]  # slug, column, article, day


def _hash(number: int) -> str:
    return hashlib.md5(str(number).encode(), usedforsecurity=False).hexdigest()


ADDRESSES = (
    Addresses(
        lambda slug, n: f"/{slug}/",
        lambda slug, n, k, day: f"/{slug}/{day:%Y%m}/t{day:%Y%m%d}_{k + 397000}.html",
    ),
    Addresses(
        lambda slug, n: f"/col/col{n}/index.html",
        lambda slug, n, k, day: f"/art/{day.year}/{day.month}/{day.day}/art_{n}_{k + 60000}.html",
    ),
    Addresses(
        lambda slug, n: f"/news-list-{slug}.html", lambda slug, n, k, day: f"/news-show-{k}.html"
    ),
    Addresses(
        lambda slug, n: f"/c1004{n}/list.shtml",
        lambda slug, n, k, day: f"/c1004{n}/{day:%Y%m}/{_hash(k)}.shtml",
    ),
    Addresses(
        lambda slug, n: f"/index.php?m=list&catid={n}",
        lambda slug, n, k, day: f"/index.php?m=show&catid={n}&id={k}",
    ),
    Addresses(
        lambda slug, n: f"/{slug}.htm", lambda slug, n, k, day: f"/info/{1000 + n}/{k}.htm"
    ),
)  # fmt: skip
