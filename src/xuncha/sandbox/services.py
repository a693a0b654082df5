"""Guides, letters, surveys, interviews, online systems and the two plain pages of a site."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from xuncha.facts import ColumnKind, GuideElement
from xuncha.sandbox.markup import guides
from xuncha.sandbox.plan import Entry, GuideText, Kind, LetterText, PlannedColumn
from xuncha.sandbox.planted import Planted
from xuncha.sandbox.schedule import AS_OF
from xuncha.sandbox.words import Writer

_CONSULTATION_NAMES = ("政务咨询", "咨询留言", "局长信箱")
_SURVEY_NAMES = ("调查征集", "网上调查")


def build_services(
    planted: Planted, is_portal: bool, writer: Writer, random: Random
) -> list[PlannedColumn]:
    """The columns that are no lists of news; channels that are absent are left out."""
    found = [
        _column("机构职能", ColumnKind.ORGANISATION, Kind.SINGLE, _single("机构职能", random)),
        _column("领导信息", ColumnKind.LEADERS, Kind.SINGLE, _single("领导信息", random)),
        _column("办事指南", ColumnKind.GUIDE, Kind.GUIDES, _guides(planted, writer, random)),
    ]
    if planted.image_systems or random.random() < 0.3:
        found.append(_column("网上办事", ColumnKind.OTHER, Kind.SYSTEMS, ()))
    if planted.consultation != "absent":
        name = random.choice(_CONSULTATION_NAMES)
        letters = _letters(planted.consultation == "used", writer, random)
        found.append(_column(name, ColumnKind.CONSULTATION, Kind.LETTERS, letters))
    if planted.survey != "absent":
        surveys = _activities(planted.survey, is_portal, "survey", writer, random)
        name = random.choice(_SURVEY_NAMES)
        found.append(_column(name, ColumnKind.SURVEY, Kind.SURVEYS, surveys))
    if planted.interview != "absent":
        interviews = _activities(planted.interview, is_portal, "interview", writer, random)
        found.append(_column("在线访谈", ColumnKind.INTERVIEW, Kind.INTERVIEWS, interviews))
    return found


def _column(name: str, kind: ColumnKind, pages: Kind, entries: tuple[Entry, ...]) -> PlannedColumn:
    return PlannedColumn(number=0, name=name, slug="", kind=kind, pages=pages, entries=entries)


def _single(name: str, random: Random) -> tuple[Entry, ...]:
    return (Entry(number=1, title=name, day=AS_OF - timedelta(days=random.randint(40, 300))),)


def _guides(planted: Planted, writer: Writer, random: Random) -> tuple[Entry, ...]:
    layout = random.randrange(guides.LAYOUTS)
    count = random.randint(2, 4)
    found = []
    for number in range(count, 0, -1):
        present = tuple(
            element for element in GuideElement if element not in planted.guides_missing
        )
        # A form that is mentioned and not offered stands in the first guide only.
        unoffered = number <= planted.forms_not_offered
        title = writer.title("guide")
        offered = GuideElement.MATERIALS in present and random.random() < 0.6
        guide = GuideText(
            present=present,
            layout=layout,
            form=f"{title}申请表" if offered or unoffered else "",
            form_path=f"/files/form{number}.doc" if offered and not unoffered else "",
        )
        day = AS_OF - timedelta(days=60 + number * 9 + random.randint(0, 5))
        found.append(Entry(number=number, title=title, day=day, guide=guide))
    return tuple(sorted(found, key=lambda entry: entry.day, reverse=True))


def _letters(used: bool, writer: Writer, random: Random) -> tuple[Entry, ...]:
    count = random.randint(4, 7) if used else random.randint(0, 3)
    age = random.randint(4, 20) if used else random.randint(420, 700)
    found = []
    for number in range(count, 0, -1):
        asked = AS_OF - timedelta(days=age)
        # Harmless: the newest letter, a few days old, is still being worked on.
        open_yet = used and number == count and random.random() < 0.3
        answered = None if open_yet else asked + timedelta(days=random.randint(1, 4))
        letter = LetterText(asked, answered)
        found.append(Entry(number, writer.title("letter"), asked, letter=letter))
        age += random.randint(10, 45)
    return tuple(found)


def _activities(
    state: str, is_portal: bool, stock: str, writer: Writer, random: Random
) -> tuple[Entry, ...]:
    least = 6 if is_portal else 3
    within = {"used": least + random.randint(0, 2), "few": random.randint(1, 2)}.get(state, 0)
    # So spaced that all of them lie within the year, and what follows clearly before it.
    ages = [20 + place * 300 // max(within, 1) for place in range(within)]
    ages += [440 + place * 60 for place in range(random.randint(1, 3))]
    return tuple(
        Entry(len(ages) - place, writer.title(stock), AS_OF - timedelta(days=age))
        for place, age in enumerate(ages)
    )
