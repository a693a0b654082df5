"""Weeks of looks: exactly 5 % at exactly 15 seconds, one day of nineteen, a day without any."""

from __future__ import annotations

from datetime import date, timedelta

from tests.blindsites.blindsite import BlindSite, Look
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.words import AS_OF


def make() -> list[BlindSite]:
    return [
        _watched("fiveparts", "二十分县审计局", _five_parts()),
        _watched("nineteen", "十九次县审计局", _week(short=4, left=19)),
        _watched("gap", "断档县审计局", _week(short=3, left=0)),
    ]


def _watched(key: str, name: str, looks: list[Look]) -> BlindSite:
    office = ordinary(name, "3300260001")
    office.home("/", name)
    return site_of(key, name, office, f"sjj.{key}.invalid", looks=looks)


def _days() -> list[date]:
    return [AS_OF - timedelta(days=back) for back in range(7, 0, -1)]


def _five_parts() -> list[Look]:
    """Twenty a day; on each day one that took 15.0 seconds: 7 of 140. Others took 14.9."""
    looks = []
    for day in _days():
        for at in range(20):
            seconds = 15.0 if at == 7 else 14.9 if at == 8 else 0.6
            looks.append(Look(f"{day}T{at + 2:02d}:05:00+08:00", True, seconds, 200))
    return looks


def _week(short: int, left: int) -> list[Look]:
    """24 a day, all good; `left` on one day."""
    return [
        Look(f"{day}T{hour:02d}:30:00+08:00", True, 0.7, 200)
        for number, day in enumerate(_days())
        for hour in range(left if number == short else 24)
    ]
