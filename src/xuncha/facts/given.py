"""What of a site was held against what an office gave besides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from xuncha.facts.links import LinkTarget
from xuncha.facts.register import ListedPolicy


@dataclass(frozen=True, slots=True)
class EarlierLinks:
    """What became of the addresses of an earlier inspection."""

    day: str
    known: int
    targets: tuple[LinkTarget, ...]


@dataclass(frozen=True, slots=True)
class Repost:
    """A policy of the list and where the site shows it; `url` "": no such title was read."""

    policy: ListedPolicy
    url: str = ""
    day: date | None = None
    # "": the page shows the day alone.
    moment: str = ""
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """An address at which a host of the site answered; `country` "": the table lacks it."""

    host: str
    address: str
    country: str = ""
    region: str = ""
    record_id: str = ""
    at: str = ""
