"""Other vantages: registered with their key, their samples taken in, ours given out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.db import transaction

from xuncha.errors import InputError
from xuncha.watch.codec import decode
from xuncha.watch.schedule import MINUTES_A_DAY
from xuncha.watch.vantagefile import SiteDays, VantageFile, read_vantage, write_vantage
from xuncha.watch.vantagekey import read_key, read_public
from xuncha_platform.audit import services as audit
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site
from xuncha_platform.registry.rules.urls import normal_url, url_key
from xuncha_platform.watch.models import Series, Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.rights import must_set_up
from xuncha_platform.watch.services import keep, note_outages
from xuncha_platform.watch.spans import outages_between

_NAME_LENGTH = 60
# Sites in one transaction of an import.
_SITES_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import did."""

    vantage: str
    sites: int
    days: int
    # Addresses of the file that the register does not know.
    unknown: tuple[str, ...]


def register(access: Access, name: str, public_key: str) -> Vantage:
    """Register a vantage, or give a known one another key. Raises InputError for a bad key or name."""
    must_set_up(access)
    name = name.strip()
    read_public(public_key)
    own = own_vantage()
    if not name or len(name) > _NAME_LENGTH or name == own.name:
        raise InputError(
            f"监测点名称“{name}”不能用:应为 1 到 {_NAME_LENGTH} 个字,且不同于本机的名称“{own.name}”。",
            f"“{name}” cannot be a vantage's name: 1 to {_NAME_LENGTH} characters, not “{own.name}”.",
        )
    with transaction.atomic():
        before = Vantage.objects.filter(name=name).values_list("public_key", flat=True).first()
        vantage, _ = Vantage.objects.update_or_create(
            name=name, defaults={"public_key": public_key, "is_own": False}
        )
        audit.record(
            access,
            "watch.vantage.register",
            vantage,
            before={"public_key": before} if before else None,
            after={"public_key": public_key},
        )
    return vantage


def take_in(access: Access, path: Path) -> Taken:
    """Import a signed file. Raises InputError in one line; taking it in again changes nothing."""
    must_set_up(access)
    rows = Vantage.objects.filter(is_own=False).values_list("name", "public_key")
    content = read_vantage(path, dict(rows))
    vantage = Vantage.objects.get(name=content.vantage)
    known = {_key(url): pk for pk, url in Site.objects.values_list("pk", "url")}
    ours, unknown = [], []
    for site in content.sites:
        number = known.get(_key(site.url))
        unknown.append(site.url) if number is None else ours.append((number, site))
    for start in range(0, len(ours), _SITES_AT_ONCE):
        _keep_portion(vantage, ours[start : start + _SITES_AT_ONCE])
    note_outages(vantage, content.outages)
    days = sum(len(site.days) for _, site in ours)
    audit.record(access, "watch.vantage.import", vantage, after={"days": days}, count=len(ours))
    return Taken(content.vantage, len(ours), days, tuple(unknown))


def give_out(path: Path, key_file: Path, name: str, first: date, last: date) -> int:
    """Write our samples of these days, signed; gives how many sites. InputError in one line."""
    key = read_key(key_file)
    vantage = own_vantage()
    if name and vantage.name != name:
        vantage.name = name
        vantage.save(update_fields=["name"])
    rows = Series.objects.filter(vantage=vantage, day__gte=first, day__lte=last)
    days: dict[str, dict[date, bytes]] = defaultdict(dict)
    for url, day, samples in rows.values_list("site__url", "day", "samples"):
        days[url][day] = bytes(samples)
    sites = tuple(SiteDays(url, found) for url, found in sorted(days.items()))
    content = VantageFile(vantage.name, sites, outages_between(vantage, first, last))
    write_vantage(path, content, key)
    return len(sites)


def _keep_portion(vantage: Vantage, sites: list[tuple[int, SiteDays]]) -> None:
    samples = {
        (number, day): decode(series) for number, site in sites for day, series in site.days.items()
    }
    with transaction.atomic():
        # Every minute is a slot of its own: what counted there counts here.
        keep(vantage, samples, MINUTES_A_DAY)


def _key(url: str) -> str:
    """The same for two spellings of one home page."""
    try:
        return url_key(normal_url(url))
    except InputError:
        return url
