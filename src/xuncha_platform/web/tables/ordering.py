"""The order of a table by one field."""

from __future__ import annotations

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.db.models import F
from django.db.models.expressions import OrderBy


def ordered(model: type[models.Model], field: str, *, down: bool) -> OrderBy | str:
    """The expression for order_by. Rows without a value come last both ways.

    A field of the model that always has a value is named plainly: only then can the database read
    the order from an index.
    """
    if _is_filled(model, field):
        return f"-{field}" if down else field
    return F(field).desc(nulls_last=True) if down else F(field).asc(nulls_last=True)


def _is_filled(model: type[models.Model], field: str) -> bool:
    try:
        found = model._meta.get_field(field)
    except FieldDoesNotExist:
        # Reached over a reference, or worked out by the query.
        return False
    return isinstance(found, models.Field) and not found.null
