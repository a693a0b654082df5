"""The tickets of a draw: nobody can foresee them, everybody can recompute them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from xuncha.facts import Site


def identifier(site: Site) -> str:
    """What a site is called in a draw: its 网站标识码, or its URL where it has none."""
    return site.site_id_code or site.url


def ticket(seed: str, site: Site) -> str:
    """SHA-256 of the seed followed by the identifier, both as UTF-8, in hexadecimal."""
    return _sha256(seed + identifier(site))


def list_digest(sites: Iterable[Site]) -> str:
    """SHA-256 of a list: its identifiers sorted, each on a line of its own (`\\n` after each)."""
    return _sha256("".join(f"{name}\n" for name in sorted(identifier(site) for site in sites)))


def seed_digest(seed: str) -> str:
    """SHA-256 of the seed: published before the draw, it proves that the seed was fixed then."""
    return _sha256(seed)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
