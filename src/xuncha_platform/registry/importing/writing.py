"""Many rows of the register written at once, on both databases in a few statements."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from django.db import connection, models

from xuncha_platform.registry.models import ImportRow, Site
from xuncha_platform.registry.rules.urls import host_of

BATCH = 1000
# A writer that waits for SQLite looks every tenth of a second whether it is free: steps that
# follow each other at once would keep all others waiting.
BREATH_SECONDS = 0.12
Thing = TypeVar("Thing")


def batches(things: Iterable[Thing], size: int = BATCH) -> Iterator[list[Thing]]:
    """The things in lists of at most `size`."""
    rest = iter(things)
    while batch := list(islice(rest, size)):
        yield batch


def in_steps(things: Iterable[Thing], size: int) -> Iterator[list[Thing]]:
    """The things in lists of at most `size`, with a breath after each for others who write."""
    for number, batch in enumerate(batches(things, size)):
        if number:
            time.sleep(BREATH_SECONDS)
        yield batch


def write_changed(model: type[models.Model], things: Sequence[Any], fields: Iterable[str]) -> None:
    """Write `fields` of entries that are there, and their versions counted up."""
    names = {name.removesuffix("_id") for name in fields} | {"version"}
    for thing in things:
        thing.version += 1
        if isinstance(thing, Site):
            thing.host = host_of(thing.url)
            names.add("host")
    upsert(model, things, sorted(names))


def upsert(model: type[models.Model], things: Sequence[Any], names: Sequence[str]) -> None:
    """Write the named fields of rows that are there, by their ids, in one statement a batch.

    bulk_update writes a CASE for every row and field; this is many times quicker.
    """
    model._default_manager.bulk_create(
        things,
        batch_size=BATCH,
        update_conflicts=True,
        update_fields=names,
        unique_fields=["id"],
    )


def note_created(became: Iterable[tuple[int, int]]) -> None:
    """Note on rows of an import which new entry they became: (row id, id of the entry).

    A row that looked like a duplicate forgets the version of what it was held against.
    """
    # One short statement for all: whole rows would be read and written again otherwise.
    table = connection.ops.quote_name(ImportRow._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {table} SET target = %s, target_version = NULL, written = %s WHERE id = %s",
            [(entry, True, row) for row, entry in became],
        )
