"""The cells of an export: what a column needs for every row is worked out once."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.functional import Promise
from django.utils.html import strip_tags
from django.utils.safestring import SafeString

from xuncha.tables import FORMULA
from xuncha_platform.web.figures import NOTHING, yes_no
from xuncha_platform.web.tables.columns import Column, as_text, follow

Reader = Callable[[Any], Any]
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?%?")
# Texts of marks and of translated words that are remembered: an export has few of them.
_REMEMBERED = 1000


def guarded(value: Any) -> Any:
    """A text that a spreadsheet will not run as a formula: those get an apostrophe before them."""
    if isinstance(value, str) and FORMULA.match(value) and not _NUMBER.fullmatch(value):
        return "'" + value
    return value


def cell_of(column: Column, model: type[models.Model]) -> Reader:
    """A function of a row of `model` that gives the column's cell as an export writes it.

    Numbers stay numbers, marks become words, nothing is an empty cell. Words are those of the
    language that is active now.
    """
    source = column.plain or column.value or column.name
    read = source if callable(source) else _getter(source, model)
    # By identity, with the value itself, so that no other one can take its place.
    known: dict[int, tuple[Any, str]] = {}

    def cell(row: Any) -> Any:
        value = read(row)
        kind = type(value)
        if kind is str:
            return guarded(value) if value else NOTHING
        if kind is int or kind is float:
            return value
        if value is None:
            return ""
        if isinstance(value, Promise):
            remembered = known.get(id(value))
            if remembered is None:
                if len(known) >= _REMEMBERED:
                    known.clear()
                remembered = known[id(value)] = (value, _written(value))
            return remembered[1]
        return _written(value)

    return cell


def _written(value: Any) -> Any:
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, int | float):
        return value
    if isinstance(value, SafeString):
        return guarded(strip_tags(value).strip())
    return guarded(as_text(value))


def _getter(path: str, model: type[models.Model]) -> Reader:
    """A field, or a field of something a row refers to; choices as their labels."""
    field = _field(path, model)
    if field is None:
        return lambda row: follow(row, path)
    parents, _dot, _last = path.rpartition(".")
    read: Reader = _over(attrgetter(parents), field.attname) if parents else attrgetter(path)
    labels = {value: str(label) for value, label in field.flatchoices}
    if not labels:
        return read

    def label(row: Any) -> Any:
        value = read(row)
        return labels.get(value, value)

    return label


def _over(reference: Reader, name: str) -> Reader:
    """A field of what a row refers to; None where it refers to nothing."""

    def read(row: Any) -> Any:
        found = reference(row)
        return None if found is None else getattr(found, name)

    return read


def _field(path: str, model: type[models.Model]) -> models.Field[Any, Any] | None:
    """The plain field a path leads to over at most one reference; None for anything else."""
    *parents, last = path.split(".")
    try:
        for name in parents:
            reference = model._meta.get_field(name)
            if len(parents) > 1 or not isinstance(reference, models.ForeignKey):
                return None
            model = reference.related_model
        field = model._meta.get_field(last)
    except FieldDoesNotExist:
        return None
    return field if isinstance(field, models.Field) and not field.is_relation else None
