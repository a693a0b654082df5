"""One wrong word: what is right, how serious it is, and where it is no mistake."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Severity(StrEnum):
    """严重错别字 (political terms, names of leaders) against ordinary ones."""

    SERIOUS = "serious"
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Term:
    """One wrong word.

    It is not wrong after a character of `not_after`, before one of `not_before`, inside one of the
    longer right words `allow`, or where it is made of the end of one right word and the beginning
    of the next: after a character of the first and before one of the second part of a pair of
    `between` (公布|暑假, 发布|暑期).
    """

    wrong: str
    right: str
    severity: Severity = Severity.GENERAL
    not_after: str = ""
    not_before: str = ""
    allow: tuple[str, ...] = ()
    between: tuple[tuple[str, str], ...] = ()
    source: str = ""
    version: str = ""
    # Wrong where a sentence or a part of it ends with it: otherwise its last character may begin the
    # next word (新发展格居, 新发展格|居民).
    at_end: bool = False
    # A slip in the name of a place; there may be another place, a village, of just that name.
    of_place: bool = False
    # What names who holds an office is true up to a day: the last one it was checked for.
    as_of: date | None = None
