"""What an office hands over: its sites, and what it knows of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Site:
    """One website of the register, a row of the list an office hands over."""

    url: str
    name: str = ""
    site_id_code: str = ""
    region: str = ""
    level: str = ""
    sponsor: str = ""
    supervisor: str = ""
    is_portal: bool = False
    # None: the list does not say whether the site has services for the public.
    has_services: bool | None = None
    status: str = ""


@dataclass(frozen=True, slots=True)
class DeclaredColumn:
    """One row of the 栏目信息表: a column the office says the site has."""

    site: str
    name: str
    url: str
    kind: str = ""
    period_days: int | None = None


@dataclass(frozen=True, slots=True)
class Probe:
    """One availability sample of a home page."""

    at: str
    url: str
    ok: bool
    seconds: float
    status: int | None = None


@dataclass(frozen=True, slots=True)
class ListedPolicy:
    """One row of the 转载清单: a policy that sites have to repost."""

    title: str
    # The moment at which the original was published.
    published: str
    # The original.
    url: str


@dataclass(frozen=True, slots=True)
class EarlierAddresses:
    """Addresses of articles that opened in an earlier inspection of the same site."""

    # The day of that inspection.
    day: str
    # How many there were; `urls` may be a sample of them.
    known: int
    urls: tuple[str, ...]


class AddressPlace(NamedTuple):
    """Where a network address is, in the words of the office's table; `region` may be empty."""

    country: str
    region: str
