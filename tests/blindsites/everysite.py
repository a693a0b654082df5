"""The list of the sites, and what an office would hand to the command with it."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path

from tests.blindsites.blindsite import BlindSite, Look, marks_elsewhere
from tests.blindsites.serving import Host
from tests.blindsites.sites import (
    baishi,
    counts,
    edges,
    expired,
    gucheng,
    homes,
    hukou,
    jinghu,
    kongtan,
    liangting,
    linze,
    lost,
    odds,
    points,
    second,
    services,
    shaky,
    shelved,
    slow,
    softfull,
    statejson,
    third,
    township,
    versions,
    week,
    xiheng,
    yangping,
    zhonghe,
)  # fmt: skip

# Sites of few pages, enough for the inner loop.
QUICK = ("xiheng", "tingban", "dongqu")
SECOND_QUICK = ("homealone", "statejson")


def every_site() -> list[BlindSite]:
    """All sites, made anew: their servers remember who asked what."""
    single = (gucheng, linze, baishi, zhonghe, yangping, hukou, jinghu, kongtan, liangting)
    return [one.make() for one in single] + xiheng.make() + slow.make() + second.make()


def second_series() -> list[BlindSite]:
    """The sites of the second series, made after everything found by the first was mended."""
    several = (edges, homes, counts, points, week, shaky, services, township, odds, third)
    single = (shelved, lost, softfull, versions, statejson, expired)
    return [site for one in several for site in one.make()] + [one.make() for one in single]


def all_hosts(sites: list[BlindSite]) -> dict[str, Host]:
    hosts = marks_elsewhere()
    for site in sites:
        hosts |= site.hosts
    return hosts


def rules(sites: list[BlindSite], plain: int, secure: int, six: str) -> list[str]:
    """`--resolve` for every host at every port it answers at; `six` for those of IPv6 alone."""
    hosts = all_hosts(sites)
    ports = {name: {80} for name in marks_elsewhere()}
    for site in sites:
        for name in site.hosts:
            ports.setdefault(name, {80}).update({site.port, *site.hosts[name].more_ports})
    return [
        f"{name}:{port}:{_where(hosts[name], port, plain, secure, six)}"
        for name, known in ports.items()
        for port in sorted(known)
    ]


def _where(host: Host, port: int, plain: int, secure: int, six: str) -> str:
    if host.only_ipv6:
        return six
    return f"127.0.0.1:{secure if port == 443 else plain}"


def write_list(sites: list[BlindSite], to: Path) -> None:
    fields = ("site_id_code", "name", "url", "region", "level", "sponsor", "is_portal",
              "has_services", "status")  # fmt: skip
    with to.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.DictWriter(file, fields)
        table.writeheader()
        for one in sites:
            portal = "是" if one.is_portal else "否"
            row = {"name": one.name, "url": one.url, "is_portal": portal, "has_services": "是"}
            table.writerow({**row, "status": "正常", **one.more})


def write_probes(sites: list[BlindSite], to: Path) -> None:
    """A week of looks, one an hour, for the sites that somebody watched."""
    with to.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(("at", "url", "ok", "seconds", "status"))
        for one in sites:
            for look in one.looks if one.looks is not None else usual_week(one):
                table.writerow((look.at, one.url, int(look.ok), look.seconds, look.status))


def usual_week(site: BlindSite) -> list[Look]:
    if site.failed_a_day is None:
        return []
    looks = []
    for day in range(7, 0, -1):
        for hour in range(24):
            ok = hour >= site.failed_a_day
            at = f"{site.as_of - timedelta(days=day)}T{hour:02d}:10:00+08:00"
            looks.append(Look(at, ok, 0.8 if ok else 16.0, 200 if ok else ""))
    return looks
