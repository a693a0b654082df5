"""Whose turn it is at a host, in rows: what runners/hostturns.py is for the machines of a cluster.

One machine is heard at a time. All moments are the database's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from django.db import connection, transaction

from xuncha.fetch.pacefile import TURNS_SECONDS
from xuncha.runners.hostturns import Told
from xuncha_platform.jobs.models.turns import HostTurn, HostWish, TurnMachine
from xuncha_platform.jobs.table import database_now

# A number of our own among PostgreSQL's advisory locks.
_LOCK = 0x78756E
_LOST_AFTER = timedelta(seconds=TURNS_SECONDS)
_WISH_LASTS = timedelta(seconds=3)
# No host is made to wait for longer; then its row says nothing more.
_FORGOTTEN_AFTER = timedelta(seconds=60)


def announce(who: str, takes_turns: bool) -> bool:
    """Say that this machine is at work; whether another one is, too."""
    with transaction.atomic():
        _one_at_a_time()
        _hear(who, takes_turns, database_now())
        return TurnMachine.objects.exclude(who=who).exists()


def beat(
    who: str, held: Collection[int], wished: Collection[int], waits: Mapping[int, float]
) -> Told:
    """Hear a machine, as HostTurns.beat does."""
    with transaction.atomic():
        _one_at_a_time()
        now = database_now()
        _hear(who, True, now)
        lost = _settle(who, set(held), waits, now)
        _wish(who, wished, now)
        granted = _grant(who, wished, now)
        others = HostWish.objects.filter(place__in=held).exclude(who=who)
        asked_back = list(others.values_list("place", flat=True).distinct())
    return Told(granted, asked_back, lost)


def leave(who: str) -> None:
    """This machine asks nobody any more."""
    with transaction.atomic():
        _one_at_a_time()
        _free(HostTurn.objects.filter(holder=who).values_list("place", flat=True), database_now())
        HostWish.objects.filter(who=who).delete()
        TurnMachine.objects.filter(who=who).delete()


def _one_at_a_time() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def _hear(who: str, takes_turns: bool, now: datetime) -> None:
    """This machine lives; what those had that were not heard of for long is free."""
    said = {"heard_at": now, "takes_turns": takes_turns}
    TurnMachine.objects.update_or_create(who=who, defaults=said)
    if TurnMachine.objects.filter(heard_at__lt=now - _LOST_AFTER).delete()[0]:
        alive = TurnMachine.objects.values("who")
        dead = HostTurn.objects.exclude(holder="").exclude(holder__in=alive)
        _free(dead.values_list("place", flat=True), now)


def _settle(who: str, held: set[int], waits: Mapping[int, float], now: datetime) -> list[int]:
    """Free what it gave back; gives what it believes to have and another one has."""
    known = dict(HostTurn.objects.filter(holder=who).values_list("place", "holder"))
    for place in set(known) - held:
        _free([place], now + timedelta(seconds=waits.get(place, 0.0)))
    unknown = held - set(known)
    others = HostTurn.objects.filter(place__in=unknown).exclude(holder="")
    lost = list(others.values_list("place", flat=True))
    # Nobody has it: it was not heard of for a while, and takes it up again.
    _take(who, unknown.difference(lost))
    HostTurn.objects.filter(holder="", free_at__lt=now - _FORGOTTEN_AFTER).delete()
    return lost


def _wish(who: str, wished: Collection[int], now: datetime) -> None:
    HostWish.objects.filter(said_at__lt=now - _WISH_LASTS).delete()
    HostWish.objects.bulk_create(
        [HostWish(place=place, who=who, said_at=now) for place in wished],
        update_conflicts=True,
        unique_fields=["place", "who"],
        update_fields=["said_at"],
    )


def _grant(who: str, wished: Collection[int], now: datetime) -> list[tuple[int, float]]:
    """The turns it gets, with the seconds that are still to wait."""
    if TurnMachine.objects.filter(takes_turns=False).exists():
        # Who was alone until now may be asking any host.
        return []
    wishes = HostWish.objects.filter(place__in=wished).order_by("-id")
    first = dict(wishes.values_list("place", "who"))
    mine = [place for place in wished if first.get(place) == who]
    rows = {row.place: row for row in HostTurn.objects.filter(place__in=mine)}
    free = [place for place in mine if place not in rows or not rows[place].holder]
    _take(who, free)
    HostWish.objects.filter(who=who, place__in=free).delete()
    return [(place, _wait(rows.get(place), now)) for place in free]


def _wait(row: HostTurn | None, now: datetime) -> float:
    if row is None or row.free_at is None:
        return 0.0
    return max(0.0, (row.free_at - now).total_seconds())


def _take(who: str, places: Collection[int]) -> None:
    HostTurn.objects.bulk_create(
        [HostTurn(place=place, holder=who) for place in places],
        update_conflicts=True,
        unique_fields=["place"],
        update_fields=["holder", "free_at"],
    )


def _free(places: Collection[int], free_at: datetime) -> None:
    HostTurn.objects.filter(place__in=places).update(holder="", free_at=free_at)
