"""Filters of a table: each reads its own parameter of the address."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db.models import Q, QuerySet
from django.utils.functional import Promise

if TYPE_CHECKING:
    from xuncha_platform.people.access import Access
    from xuncha_platform.web.chooser import Offer

Text = str | Promise
Options = Iterable[tuple[Any, Any]]
# The value of "everything" in a list that opens with less.
ALL = "all"


@dataclass(frozen=True, slots=True)
class Search:
    """A text field; every word must occur in one of `fields`.

    `how`: a function (rows, value, access) → rows instead.
    """

    name: str
    label: Text
    fields: tuple[str, ...] = ()
    how: Callable[[QuerySet[Any], str, Access], QuerySet[Any]] | None = None
    kind: str = "search"

    def apply(self, rows: QuerySet[Any], value: str, access: Access) -> QuerySet[Any]:
        """Only rows with all the words."""
        if self.how:
            return self.how(rows, value, access)
        for word in value.split()[:8]:
            matches = Q()
            for field in self.fields:
                matches |= Q(**{f"{field}__icontains": word})
            rows = rows.filter(matches)
        return rows


@dataclass(frozen=True, slots=True)
class Choice:
    """A list to choose from: pairs, or a function of the access that gives them.

    `field`: the lookup that must equal the value (`name` by default); `how`: a function
    (rows, value, access) → rows instead. A value that is not on the list is ignored.
    `default`: what the list opens with; everything is then a choice of its own (ALL), and what was
    chosen is not remembered: the list opens the same way each time.
    """

    name: str
    label: Text
    choices: Options | Callable[[Access], Options]
    field: str = ""
    how: Callable[[QuerySet[Any], str, Access], QuerySet[Any]] | None = None
    default: str = ""
    kind: str = "choice"

    def options(self, access: Access) -> list[tuple[str, Any]]:
        """The pairs this person may choose from."""
        pairs = self.choices(access) if callable(self.choices) else self.choices
        return [(str(code), label) for code, label in pairs if code not in ("", None)]

    def apply(self, rows: QuerySet[Any], value: str, access: Access) -> QuerySet[Any]:
        """Only rows with the chosen value."""
        if value not in dict(self.options(access)):
            return rows
        if self.how:
            return self.how(rows, value, access)
        return rows.filter(**{self.field or self.name: value})


@dataclass(frozen=True, slots=True)
class Since:
    """A day: rows at `field` from that day on (or, with `until`, up to it)."""

    name: str
    label: Text
    field: str
    until: bool = False
    kind: str = "day"

    def apply(self, rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
        """Only rows from the day on; a text that is no day is ignored."""
        try:
            on = date.fromisoformat(value)
        except ValueError:
            return rows
        return rows.filter(**{f"{self.field}__{'lte' if self.until else 'gte'}": on})


@dataclass(frozen=True, slots=True)
class Chooser:
    """One of thousands, chosen by typing (web/chooser): `offer` says what this person may choose.

    `how`: a function (rows, the chosen row) → rows.
    """

    name: str
    label: Text
    offer: Callable[[Access], Offer]
    how: Callable[[QuerySet[Any], Any], QuerySet[Any]]
    kind: str = "chosen"

    def apply(self, rows: QuerySet[Any], value: str, access: Access) -> QuerySet[Any]:
        """Only rows that belong to the chosen one; what may not be chosen is ignored."""
        row = self.offer(access).by_id(value)
        return self.how(rows, row) if row is not None else rows


Filter = Search | Choice | Since | Chooser
