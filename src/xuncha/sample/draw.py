"""The draw (抽样): the same list and seed give the same sample on any machine."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from fractions import Fraction
from pathlib import Path

from xuncha.errors import InputError
from xuncha.facts import Site
from xuncha.sample.named import find_named
from xuncha.sample.quota import Stratum, quotas
from xuncha.sample.ticket import identifier, list_digest, seed_digest, ticket
from xuncha.sites import read_sites
from xuncha.tables import write_csv
from xuncha.words import say

MUST, LOWEST = "必抽", "抽中"
_STRATUM_FIELDS = ("region", "level", "sponsor", "supervisor", "is_portal", "status")
_SITE_FIELDS = tuple(field.name for field in fields(Site))
_HEADER = (*_SITE_FIELDS, "stratum", "ticket", "reason")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A site of the sample: its ticket, its stratum, and why it is in."""

    site: Site
    ticket: str
    stratum: Stratum
    reason: str


def draw(
    sites: Iterable[Site],
    rate_percent: float,
    seed: str,
    by: Sequence[str] = (),
    must: Collection[str] = (),
    exclude: Collection[str] = (),
) -> tuple[Drawn, ...]:
    """Draw `rate_percent` of `sites`, in order of stratum and ticket.

    `must` and `exclude` hold identifiers. What is excluded is left out before the rate is taken;
    what must be drawn counts towards its stratum.
    """
    strata: dict[Stratum, list[Site]] = {}
    for site in sites:
        if identifier(site) not in exclude:
            strata.setdefault(tuple(str(getattr(site, name)) for name in by), []).append(site)
    rate = Fraction(str(rate_percent)) / 100
    quota = quotas({stratum: len(members) for stratum, members in strata.items()}, rate)
    drawn: list[Drawn] = []
    for stratum in sorted(strata):
        drawn += _draw_stratum(stratum, strata[stratum], quota[stratum], seed, must)
    return tuple(drawn)


def _draw_stratum(
    stratum: Stratum, sites: Sequence[Site], quota: int, seed: str, must: Collection[str]
) -> list[Drawn]:
    """The sites that must be drawn, and the lowest tickets until the quota is full."""
    # Two rows with the same code have the same ticket; the URL then decides.
    tickets = sorted((ticket(seed, site), site.url, site) for site in sites)
    forced = [x for x in tickets if identifier(x[2]) in must]
    others = [x for x in tickets if identifier(x[2]) not in must]
    chosen = [(x, MUST) for x in forced]
    chosen += [(x, LOWEST) for x in others[: max(0, quota - len(forced))]]
    return [Drawn(site, mark, stratum, why) for (mark, _, site), why in sorted(chosen)]


def draw_file(
    sites_file: Path,
    rate_percent: float,
    seed: str,
    by: Sequence[str],
    must_file: Path | None,
    exclude_file: Path | None,
    out: Path,
) -> str:
    """Draw from a site list, write the sample as CSV, and return what to print about it.

    Raises InputError for an unusable list, an unknown stratum field, a name on `must` or
    `exclude` that the list does not have, or one that is on both.
    """
    for name in by:
        if name not in _STRATUM_FIELDS:
            known = ",".join(_STRATUM_FIELDS)
            raise InputError(
                f"不能按“{name}”分层。--by 可用:{known}。",
                f"Cannot stratify by '{name}'. --by takes: {known}.",
            )
    listed = read_sites(sites_file)
    must = find_named(must_file, listed.sites)
    exclude = find_named(exclude_file, listed.sites)
    both = sorted(must & exclude)
    if both:
        raise InputError(
            f"{both[0]} 同时在必抽和不抽名单里。请只留一处。",
            f"{both[0]} is on both the must list and the exclude list. Keep it on one.",
        )
    drawn = draw(listed.sites, rate_percent, seed, by, must, exclude)
    write_csv(out, _HEADER, (_row(item) for item in drawn))
    told = [*(line for _, line in listed.rejected), *listed.repeated, *_unfilled(listed.sites, by)]
    return "\n".join([*_about(sites_file, listed.sites, exclude, drawn, seed, out), *told])


def _unfilled(sites: Sequence[Site], by: Sequence[str]) -> list[str]:
    """A line for each field to stratify by that no site of the list has."""
    return [
        say(
            f"名单里没有一个网站填了 {name},没有按它分层。",
            f"No site of the list has a {name}: it made no strata.",
        )
        for name in by
        if sites and all(getattr(site, name) == "" for site in sites)
    ]


def _row(item: Drawn) -> tuple[object, ...]:
    values = tuple(getattr(item.site, name) for name in _SITE_FIELDS)
    return (*values, " / ".join(item.stratum), item.ticket, item.reason)


def _about(
    sites_file: Path,
    sites: Sequence[Site],
    exclude: Collection[str],
    drawn: Sequence[Drawn],
    seed: str,
    out: Path,
) -> list[str]:
    base = len(sites) - len(exclude)
    digest = hashlib.sha256(sites_file.read_bytes()).hexdigest()
    rate = f"{len(drawn) * 100 / base:.1f}%" if base else "0%"
    strata = len({item.stratum for item in drawn})
    return [
        say(
            f"名单 {len(sites)} 个网站,不抽 {len(exclude)} 个,{strata} 层抽取 {len(drawn)} 个"
            f"({rate}),写入 {out}",
            f"{len(sites)} sites listed, {len(exclude)} excluded; drew {len(drawn)} ({rate}) "
            f"in {strata} strata, written to {out}",
        ),
        say(f"名单 SHA-256:{list_digest(sites)}", f"SHA-256 of the list: {list_digest(sites)}"),
        # The strata stand in the file alone; anyone has a tool for the hash of a file.
        say(f"名单文件 SHA-256:{digest}", f"SHA-256 of the list's file: {digest}"),
        say(f"种子 SHA-256:{seed_digest(seed)}", f"SHA-256 of the seed: {seed_digest(seed)}"),
    ]
