"""Tables as lines of JSON, the same for SQLite and PostgreSQL."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice
from typing import Any
from uuid import UUID

from django.apps.registry import Apps
from django.core.management.color import no_style
from django.db import connection, models

# People sign in again after a restore.
_LEFT_OUT = {"sessions.session"}
_AT_ONCE = 500

Model = type[models.Model]


def tables(apps: Apps) -> list[Model]:
    """Every table, many-to-many ones included, in a fixed order."""
    found = apps.get_models(include_auto_created=True)
    kept = [m for m in found if m._meta.managed and not m._meta.proxy]
    kept = [m for m in kept if m._meta.label_lower not in _LEFT_OUT]
    return sorted(kept, key=lambda model: model._meta.label_lower)


def lines_of(model: Model) -> Iterator[str]:
    """The rows of a table by primary key: first a line with the names of its columns."""
    names = [field.attname for field in model._meta.concrete_fields]
    yield json.dumps(names)
    rows = model._base_manager.order_by("pk").values_list(*names)
    for row in rows.iterator(chunk_size=2000):
        yield json.dumps([_plain(value) for value in row], ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Decimal | UUID):
        return str(value)
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode("ascii")
    return value


def put_back(model: Model, lines: Iterable[str]) -> int:
    """Insert the rows of a table as they were, times of creation and keys included; their number."""
    rows = iter(lines)
    names = json.loads(next(rows))
    fields = {field.attname: field for field in model._meta.concrete_fields}
    chosen = [fields[name] for name in names]
    sql = _insert(model, chosen)
    count = 0
    with connection.cursor() as cursor:
        for batch in _batched(rows):
            cursor.executemany(sql, [_prepared(chosen, json.loads(line)) for line in batch])
            count += len(batch)
    return count


def _batched(rows: Iterator[str]) -> Iterator[Sequence[str]]:
    while batch := list(islice(rows, _AT_ONCE)):
        yield batch


def _insert(model: Model, fields: Sequence[models.Field[Any, Any]]) -> str:
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    return f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({places})"  # noqa: S608


def _prepared(fields: Sequence[models.Field[Any, Any]], row: Sequence[Any]) -> list[Any]:
    return [
        field.get_db_prep_save(_value(field, value), connection)
        for field, value in zip(fields, row, strict=True)
    ]


def _value(field: models.Field[Any, Any], value: Any) -> Any:
    target = field.target_field if isinstance(field, models.ForeignKey) else field
    return value if isinstance(target, models.JSONField) else target.to_python(value)


def count_on(models_: Iterable[Model]) -> None:
    """Let new rows get keys beyond those that were put back."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(models_)):
            cursor.execute(statement)
