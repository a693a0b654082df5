"""Rows into tables, as fast as each database takes them: COPY, or executemany."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from django.db import connection, models
from django.utils import timezone

_AT_ONCE = 5000


def fill(model: type[models.Model], rows: Iterable[Mapping[str, Any]]) -> int:
    """Insert rows; what they leave out has the field's default. Returns how many."""
    fields = list(model._meta.concrete_fields)
    defaults = [_default(field) for field in fields]
    names = [field.attname for field in fields]
    jsons = [isinstance(field, models.JSONField) for field in fields]

    def values(row: Mapping[str, Any]) -> list[Any]:
        found = [row.get(name, default) for name, default in zip(names, defaults, strict=True)]
        return [
            json.dumps(value, ensure_ascii=False) if is_json and value is not None else value
            for value, is_json in zip(found, jsons, strict=True)
        ]

    columns = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    table = connection.ops.quote_name(model._meta.db_table)
    started = time.monotonic()
    copy = _copy if connection.vendor == "postgresql" else _many
    count = copy(table, columns, len(fields), (values(row) for row in rows))
    print(
        f"  {model._meta.label}: {count:,} rows, {time.monotonic() - started:.0f} s",
        file=sys.stderr,
        flush=True,
    )
    return count


def _default(field: models.Field[Any, Any]) -> Any:
    if field.primary_key or field.null:
        return None
    if getattr(field, "auto_now_add", False) or getattr(field, "auto_now", False):
        return timezone.now()
    return field.get_default()


def _copy(table: str, columns: str, _width: int, rows: Iterator[list[Any]]) -> int:
    count = 0
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
            count += 1
    return count


def _many(table: str, columns: str, width: int, rows: Iterator[list[Any]]) -> int:
    sql = f"INSERT INTO {table} ({columns}) VALUES ({', '.join(['%s'] * width)})"
    count = 0
    with connection.cursor() as cursor:
        while batch := list(islice(rows, _AT_ONCE)):
            cursor.executemany(sql, batch)
            count += len(batch)
    return count
