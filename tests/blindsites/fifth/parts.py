"""How one site writes: drawn once for all of its pages."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.blindsites.fifth import articles, lists
from tests.blindsites.fifth.frames import ADDRESSES, Addresses
from tests.blindsites.fifth.lists import Rows


@dataclass
class Parts:
    """How this site writes."""

    rows: Rows
    home_rows: Rows
    article: articles.Article
    guide: articles.Guide
    letters: articles.Letters
    addresses: Addresses
    per_page: int


def drawn_parts(draw: Random) -> Parts:
    rows = draw.choice(lists.LISTS)
    home_rows = draw.choice(lists.HOME_LISTS)
    if draw.random() < 0.12:
        rows = home_rows = lists.undated
    return Parts(
        rows, home_rows, draw.choice(articles.ARTICLES), draw.choice(articles.GUIDES),
        draw.choice(articles.LETTERS), draw.choice(ADDRESSES), draw.choice((8, 12, 20)),
    )  # fmt: skip


def wider_parts(draw: Random) -> Parts:
    """Ways that the first seeds had not."""
    return Parts(
        draw.choice(lists.WIDER), draw.choice((*lists.WIDER, *lists.HOME_LISTS)),
        draw.choice(articles.ARTICLES), draw.choice((*articles.WIDER_GUIDES, *articles.GUIDES)),
        draw.choice(articles.WIDER_LETTERS), draw.choice(ADDRESSES), draw.choice((6, 10, 15)),
    )  # fmt: skip
