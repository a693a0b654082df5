"""A row as an operation answers it."""

from __future__ import annotations

from typing import TypeVar

from django.db.models import Model

Row = TypeVar("Row", bound=Model)


def with_more(row: Row, **more: object) -> Row:
    """The row with what its schema says of it beyond the columns of its table; never to be saved."""
    for name, value in more.items():
        setattr(row, name, value)
    return row
