"""The changed rows of a list: made ready while others write, written in one short transaction.

An entry that is there cannot be put away while it is changed step by step, as new ones are
(staging.py): others would see half a list. So everything is read and worked out beforehand, and
what remains is one UPDATE a row, which holds only for the version the preview was made of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.db import connection, transaction
from django.utils.translation import gettext as _

from xuncha_platform.registry.importing.addresses import add_addresses
from xuncha_platform.registry.importing.contacts import add_contacts
from xuncha_platform.registry.importing.kinds import KINDS, Kind, restored
from xuncha_platform.registry.importing.plan import CHANGE, rows_to_write
from xuncha_platform.registry.importing.writing import batches
from xuncha_platform.registry.models import Import, ImportRow, Site, SiteAddress
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.urls import host_of
from xuncha_platform.web.spoken import in_a_row

# Lines that are named where some cannot be written.
_NAMED = 10


class _Moved(Exception):
    """Not every row was written."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One entry: its line, id and version, and the columns to write, as the database takes them."""

    line: int
    pk: int
    version: int
    columns: tuple[str, ...]
    values: tuple[Any, ...]


@dataclass
class Changes:
    """What is to be written, in the order of the list."""

    rows: list[_Row] = field(default_factory=list)
    # Lines whose entry had changed since the preview already when they were made ready.
    moved: list[int] = field(default_factory=list)
    # Entry → the line that changes it, and (line, later line) of entries that two rows change.
    line_of: dict[int, int] = field(default_factory=dict)
    twice: list[tuple[int, int]] = field(default_factory=list)
    # Addresses that entries give up, and entries whose rows bring addresses or contacts.
    former: list[SiteAddress] = field(default_factory=list)
    bringing: list[tuple[Site, Mapping[str, Any]]] = field(default_factory=list)


def made_ready(made: Import, told: Callable[[int], object] = lambda _done: None) -> Changes:
    """Read and work out every change; writes nothing. `told` hears how many rows were looked at."""
    kind, changes, done = KINDS[made.what], Changes(), 0
    pks = list(rows_to_write(made, CHANGE).values_list("pk", flat=True))
    for some in batches(pks):
        told(done)
        rows = ImportRow.objects.filter(pk__in=some).only(
            "line", "values", "target", "target_version"
        )
        _add(changes, kind, list(rows.order_by("line")))
        done += len(some)
    return changes


def write(stored: Import, changes: Changes) -> int:
    """Write them within the caller's transaction; returns how many.

    Raises InputError where an entry changed since the preview, or two rows change one.
    """
    model = KINDS[stored.what].model
    if changes.twice:
        raise _of_one(*changes.twice[0])
    if changes.moved:
        raise _refused(changes.moved)
    try:
        with transaction.atomic():
            _update(model, changes.rows)
    except _Moved:
        # Rolled back: what has another version now was changed by somebody else.
        raise _refused(_moved(model, changes.rows)) from None
    SiteAddress.objects.bulk_create(changes.former)
    if changes.bringing:
        add_addresses(changes.bringing)
        add_contacts(changes.bringing)
    rows_to_write(stored, CHANGE).update(written=True)
    return len(changes.rows)


def _add(changes: Changes, kind: Kind, rows: Sequence[ImportRow]) -> None:
    things = kind.model._default_manager.in_bulk([row.target for row in rows])
    for row in rows:
        thing: Any = things.get(row.target or 0)
        if thing is None or thing.version != row.target_version:
            changes.moved.append(row.line)
            continue
        first = changes.line_of.setdefault(thing.pk, row.line)
        if first != row.line:
            changes.twice.append((first, row.line))
            continue
        wanted = {n: v for n, v in restored(row.values).items() if n in kind.fields}
        if isinstance(thing, Site):
            if "url" in wanted and thing.url != wanted["url"]:
                former = SiteAddress(
                    site_id=thing.pk, url=thing.url, host=thing.host, kind="former"
                )
                changes.former.append(former)
                wanted["host"] = host_of(wanted["url"])
            if row.values.get("addresses") or row.values.get("contacts"):
                changes.bringing.append((thing, row.values))
        changes.rows.append(_row(kind, row.line, thing, wanted))


def _row(kind: Kind, line: int, thing: Any, wanted: Mapping[str, Any]) -> _Row:
    fields: list[Any] = [kind.model._meta.get_field(name) for name in wanted]
    values = zip(fields, wanted.values(), strict=True)
    return _Row(
        line,
        thing.pk,
        thing.version,
        tuple(str(one.column) for one in fields),
        tuple(one.get_db_prep_save(value, connection) for one, value in values),
    )


def _update(model: Any, rows: Sequence[_Row]) -> None:
    """Write them in their order. Raises _Moved where a version was not what it was."""
    quote = connection.ops.quote_name
    table, held = quote(model._meta.db_table), 0
    with connection.cursor() as cursor:
        for columns, run in groupby(rows, key=lambda row: row.columns):
            sets = "".join(f"{quote(column)} = %s, " for column in columns)
            cursor.executemany(
                f"UPDATE {table} SET {sets}version = version + 1 WHERE id = %s AND version = %s",
                [(*row.values, row.pk, row.version) for row in run],
            )
            held += cursor.rowcount
    if held != len(rows):
        raise _Moved


def _moved(model: Any, rows: Sequence[_Row]) -> list[int]:
    """The lines whose entry has another version, or is gone."""
    found: list[int] = []
    for some in batches(rows):
        stored = model._default_manager.filter(pk__in=[row.pk for row in some])
        versions = dict(stored.values_list("pk", "version"))
        found += [row.line for row in some if versions.get(row.pk) != row.version]
    return found


def _refused(moved: Sequence[int]) -> Exception:
    lines = in_a_row(*moved[:_NAMED], mark="、") + ("…" if len(moved) > _NAMED else "")
    return refused(
        _("第 %(lines)s 行对应的登记在预览之后有变动。什么都没有写入,请重新核对后再确认。")
        % {"lines": lines}
    )


def _of_one(first: int, second: int) -> Exception:
    return refused(
        _(
            "第 %(first)d 行和第 %(second)d 行改的是同一条登记。什么都没有写入,请把其中一行改为跳过,"
            "或在文件里删去后重新上传。"
        )
        % {"first": first, "second": second}
    )
