"""read: lists with dates, the columns of a site and the updates of its home page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DateSource(StrEnum):
    """Where the date of an item was read, from strong to weak."""

    LIST = "list"
    ARTICLE = "article"
    META = "meta"
    SCRIPT = "script"
    URL = "url"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class DatedItem:
    """One entry of a list: what it is called, where it leads, when it was published."""

    title: str
    url: str
    published: date | None = None
    source: DateSource = DateSource.NONE
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Activity(DatedItem):
    """A survey, a call for comments or an interview. None: the site does not show it."""

    is_over: bool | None = None
    # True where a result or a record was published; never False, for it may stand elsewhere.
    has_result: bool | None = None


class ColumnKind(StrEnum):
    """The kinds of a column, as the contract names them."""

    NEWS = "news"
    NOTICE = "notice"
    POLICY = "policy"
    PERSONNEL = "personnel"
    PLANNING = "planning"
    LEADERS = "leaders"
    ORGANISATION = "organisation"
    OVERVIEW = "overview"
    FINANCE = "finance"
    STATISTICS = "statistics"
    PROJECTS = "projects"
    CATALOGUE = "catalogue"
    CONSULTATION = "consultation"
    SURVEY = "survey"
    INTERVIEW = "interview"
    GUIDE = "guide"
    SPECIAL = "special"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DatesApart:
    """Entries of a list whose own pages show another day, and the first of them."""

    items: int
    url: str
    in_list: date
    on_page: date


@dataclass(frozen=True, slots=True)
class Column:
    """One column (栏目) of a site with what was read of it. Whether it is stale is not said here."""

    name: str
    url: str
    kind: ColumnKind
    # Number of items seen in the column; 0 with `blank` False when they could not be read.
    items: int
    newest: date | None = None
    date_source: DateSource = DateSource.NONE
    # True only when the page shows truly nothing: no item, no article, no shell, no error.
    blank: bool = False
    # A single article or a directory of sub-columns is not a list and has no update period.
    is_list: bool = True
    # Marked 归档 or a historical topic: never stale.
    archived: bool = False
    first_level: bool = True
    # Why the items could not be read; empty when they could.
    unreadable: str = ""
    # From the 栏目信息表, in days; None when the rulebook's period applies.
    period_days: int | None = None
    declared: bool = False
    dates_apart: DatesApart | None = None
    # 0.0 … 1.0: how sure name, place and content make us that this is a column of this kind.
    confidence: float = 1.0
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class HomeUpdates:
    """What the blocks of the home page say about updates.

    For a home page that is only an entrance to columns (`navigation_only`) the items are those
    of all second-level pages, as the indicator says.
    """

    items: tuple[DatedItem, ...]
    navigation_only: bool = False
    # Why the blocks could not be read; empty when they could.
    unreadable: str = ""
    record_id: str = ""
    at: str = ""
