"""Where the links of a site lead besides its own pages: dead targets, attachments, other hosts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from xuncha.sandbox.hosts import DEAD_HOST, FRIENDS
from xuncha.sandbox.markup import FAMILIES
from xuncha.sandbox.plan import DeadTarget, Entry, Kind, PlannedColumn, Reference
from xuncha.sandbox.planted import Planted

# Numbers of entries that were never published.
_NEVER = 700000
# How the dead targets of a site end, in turn. Pictures are left out where every unknown path is
# answered with a page, which no browser would show as a broken picture either.
_ENDS = ("page", "page", "page", "error", "page", "redirect", "page", "image", "page", "external")
_OLD_DAY = date(2013, 3, 4)


def dead_targets(
    planted: Planted, columns: tuple[PlannedColumn, ...], family: str, soft_404: bool
) -> tuple[DeadTarget, ...]:
    """The dead targets a site is to have, those of the home page first."""
    lists = [column for column in columns if column.entries and column.pages is Kind.LIST]
    ends = [end for end in _ENDS if not (soft_404 and end == "image")]
    found = []
    for number in range(planted.dead_home + planted.dead_other):
        column = lists[number % len(lists)]
        end = ends[number % len(ends)]
        found.append(_dead(end, number, column, family, number < planted.dead_home))
    found += [
        DeadTarget(f"/files/2015/fj{number:03d}.doc", "attachment")
        for number in range(planted.attachments_dead)
    ]
    return tuple(found)


def _dead(end: str, number: int, column: PlannedColumn, family: str, on_home: bool) -> DeadTarget:
    if end == "error":
        url = f"/app/query/{number}.jsp"
    elif end == "redirect":
        url = f"/moved/{number}.html"
    elif end == "image":
        url = f"/images/2013/p{number}.jpg"
    elif end == "external":
        url = f"http://{DEAD_HOST}/news/{number}-{column.number}.html"
    else:
        old = Entry(_NEVER + number, "", _OLD_DAY + timedelta(days=number % 600))
        url = FAMILIES[family].article_path(column, old)
    return DeadTarget(url, end, on_home)


def with_references(
    columns: tuple[PlannedColumn, ...], dead: tuple[DeadTarget, ...], random: Random
) -> tuple[PlannedColumn, ...]:
    """The columns with dead links, attachments and pictures spread over their articles."""
    places = [
        (at, place)
        for at, column in enumerate(columns)
        if column.pages is Kind.LIST
        for place in range(len(column.entries))
    ]
    random.shuffle(places)
    given: dict[tuple[int, int], list[Reference]] = {place: [] for place in places}
    for number, target in enumerate(target for target in dead if not target.on_home):
        given[places[number % len(places)]].append(_words(target, number))
    for number, place in enumerate(places[: max(4, len(places) // 4)]):
        given[place].append(_file(number))
    found = []
    for at, column in enumerate(columns):
        listed = tuple(
            replace(entry, references=tuple(given.get((at, place), ())))
            for place, entry in enumerate(column.entries)
        )
        found.append(replace(column, entries=listed))
    return tuple(found)


def home_references(dead: tuple[DeadTarget, ...], random: Random) -> tuple[Reference, ...]:
    """相关链接 at the foot of the home page: other offices, and the dead targets meant for it."""
    friends = random.sample(FRIENDS, random.randint(3, 5))
    own = [_words(target, number) for number, target in enumerate(dead) if target.on_home]
    return tuple([Reference(name, url) for name, url in friends] + own)


def _words(target: DeadTarget, number: int) -> Reference:
    if target.kind == "image":
        return Reference(f"现场图片{number}", target.url, "img")
    if target.kind == "attachment":
        return Reference(f"附件{number + 1}:登记表.doc", target.url)
    return Reference(f"往期回顾:第{number + 1}期", target.url)


def _file(number: int) -> Reference:
    if number % 3 == 2:
        return Reference("活动现场", f"/images/pic{number}.png", "img")
    ending = ("pdf", "doc")[number % 3]
    return Reference(f"附件:材料清单{number}.{ending}", f"/files/fj{number}.{ending}")
