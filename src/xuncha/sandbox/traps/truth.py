"""What is planted in a trap site, in the terms of the reader. No server ever sends it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from xuncha.facts import ColumnKind, GuideElement, LinkVerdict


class Shown(StrEnum):
    """What a column has to be read as."""

    FRESH = "fresh"
    STALE = "stale"
    BLANK = "blank"
    # The items could not be read, and saying anything else would be a guess.
    UNKNOWN = "unknown"
    # A single article or a directory: content, but no list.
    SINGLE = "single"
    # 归档、历史专题: never stale.
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class ColumnTruth:
    """One column. `newest` and `items` None: not compared."""

    name: str
    path: str
    shown: Shown
    kind: ColumnKind | None = None
    newest: date | None = None
    items: int | None = None
    # A single page that may as well be no column at all; a stand-in that leads elsewhere.
    may_be_absent: bool = False


@dataclass(frozen=True, slots=True)
class GuideTruth:
    """One guide: the elements that have content."""

    path: str
    present: frozenset[GuideElement]
    # False: the content stands in a file or a picture, and nothing is said of its elements.
    readable: bool = True
    forms_not_offered: int = 0


@dataclass(frozen=True, slots=True)
class LetterTruth:
    """One letter by its title."""

    title: str
    asked: date | None
    answered: date | None
    is_answered: bool | None


@dataclass(frozen=True, slots=True)
class HomeTruth:
    """The home page: so many dated updates within two weeks, or not to be read."""

    recent: int = 0
    navigation_only: bool = False
    unreadable: bool = False


@dataclass
class Truth:
    """Everything planted in one site. Paths are relative to the site."""

    home: HomeTruth = field(default_factory=HomeTruth)
    columns: list[ColumnTruth] = field(default_factory=list)
    guides: list[GuideTruth] = field(default_factory=list)
    # None: not compared. Empty: there is a channel without letters, or none.
    letters: list[LetterTruth] | None = None
    # None: not compared. False: the site has no 政务咨询 channel.
    has_channel: bool | None = None
    # Path or absolute address → verdict; every dead link of the site stands here.
    links: dict[str, LinkVerdict] = field(default_factory=dict)
    # Titles of articles that have to be read to the letter.
    titles: list[str] = field(default_factory=list)
    # Mark of identity → its value; True: merely present.
    identity: dict[str, str | bool] = field(default_factory=dict)
    # Surveys and interviews, those of earlier years included; None: not compared.
    activities: tuple[int, int] | None = None
    # Name of an observation → how many of it: intruders, numbers of persons, adverts, wrong words.
    # What is not named here must not be seen.
    observed: dict[str, int] = field(default_factory=dict)
    # False: the server hides everything, and nothing may be said of the site.
    readable: bool = True
