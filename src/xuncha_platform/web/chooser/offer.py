"""What may be chosen, by whom, and how a typed text finds it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.utils.translation import gettext as _

from xuncha_platform.web.spoken import in_a_row

# Options shown below the field; more are had by typing on.
MOST = 20
_CANDIDATES = 5
# Between a name and what tells it from others of that name.
APART = " · "


@dataclass(frozen=True, slots=True)
class Option:
    """One line of the list: its id, the text that stands for it, more to recognise it by."""

    pk: int
    text: str
    detail: str


class Offer:
    """What one person may choose from. A room says what by `rows` and the few methods below it."""

    # The address that answers what is typed (answers.py).
    address: str = ""

    def rows(self) -> QuerySet[Any]:
        """Everything that may be chosen, within scope."""
        raise NotImplementedError

    def exact(self, text: str) -> Q:
        """Rows that `text` names: full name, short name, a code."""
        raise NotImplementedError

    def like(self, text: str) -> Q:
        """Rows that `text` may be the beginning or a part of."""
        raise NotImplementedError

    def first(self) -> QuerySet[Any]:
        """What is shown before anything is typed."""
        return self.rows()

    def apart(self, row: Any) -> str:
        """What tells a row from others of the same name."""
        raise NotImplementedError

    def detail(self, row: Any) -> str:
        """What else a person recognises a row by; `apart` unless there is more."""
        return self.apart(row)

    def options(self, typed: str) -> tuple[list[Option], bool]:
        """What fits the typed text, names that begin with it first; and whether there is more."""
        rows = self.first()
        if typed:
            begins = Case(
                When(self.exact(typed), then=Value(0)),
                When(name__startswith=typed, then=Value(1)),
                default=Value(2),
                output_field=IntegerField(),
            )
            rows = (
                self.rows().filter(self.like(typed)).order_by(begins, *self.rows().query.order_by)
            )
        found = list(rows[: MOST + 1])
        texts = self.texts(found[:MOST])
        shown = [Option(row.pk, texts[row.pk], self.detail(row)) for row in found[:MOST]]
        return shown, len(found) > MOST

    def texts(self, rows: Iterable[Any]) -> dict[int, str]:
        """Id → the text that stands for it alone: the name, with `apart` where others share it."""
        listed = list(rows)
        names = {str(row.name) for row in listed}
        same = Counter(self.rows().order_by().filter(name__in=names).values_list("name", flat=True))
        return {
            row.pk: row.name if same[row.name] < 2 else f"{row.name}{APART}{self.apart(row)}"  # noqa: PLR2004
            for row in listed
        }

    def text_of(self, row: Any) -> str:
        """The text that stands for one row."""
        return self.texts([row])[row.pk]

    def by_id(self, pk: object) -> Any | None:
        """The row with an id, if it may be chosen."""
        text = str(pk)
        # An id of a hundred digits is none.
        return (
            self.rows().filter(pk=int(text)).first()
            if text.isdecimal() and len(text) < 19
            else None
        )  # noqa: PLR2004

    def only(self) -> Any | None:
        """The row, where there is nothing to choose; None where there are several, or none."""
        rows = list(self.rows()[:2])
        return rows[0] if len(rows) == 1 else None

    def none_with_id(self) -> str:
        """What is said of an id that may not be chosen."""
        return _("列表里没有这一项,请重新选择。")

    def named(self, text: str) -> Any:
        """The one row a text names. Raises ValidationError with what to write instead."""
        found = list(self.rows().filter(self.exact(text))[: _CANDIDATES + 1])
        if not found and APART in text:
            name, more = text.split(APART, 1)
            found = [row for row in self.rows().filter(name=name) if self.apart(row) == more]
        if len(found) == 1:
            return found[0]
        raise ValidationError(self._several(text, found) if found else self._none(text))

    def _several(self, text: str, found: list[Any]) -> str:
        texts = self.texts(found[:_CANDIDATES])
        return _("“%(text)s”不止一个,请写成其中的一个:%(texts)s。") % {
            "text": text,
            "texts": in_a_row(*(f"“{one}”" for one in texts.values()), mark="、"),
        }

    def _none(self, text: str) -> str:
        near = list(self.rows().filter(self.like(text))[:_CANDIDATES])
        if not near:
            return _("您的范围内没有“%(text)s”。请写全称或代码。") % {"text": text}
        return _("没有叫“%(text)s”的。名称相近的有:%(texts)s。请写全称或代码。") % {
            "text": text,
            "texts": in_a_row(*(f"“{one}”" for one in self.texts(near).values()), mark="、"),
        }
