"""An import is undone: entries nobody touched since go back, the others are named and stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import ManyToOneRel
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.addresses import end_addresses
from xuncha_platform.registry.importing.confirm import locked
from xuncha_platform.registry.importing.contacts import end_contacts, others_than
from xuncha_platform.registry.importing.kinds import KINDS, Kind, restored
from xuncha_platform.registry.importing.writing import batches, in_steps, write_changed
from xuncha_platform.registry.models import (
    Contact,
    Import,
    ImportRow,
    ImportState,
    Site,
    SiteAddress,
    SiteColumn,
    SiteStatus,
)
from xuncha_platform.registry.rules.refusal import refused

# Rows of one step of a large undo.
STEP = 500


def undo(access: Access, made: Import, reason: str) -> Import:
    """Undo a confirmed import. New entries are made void (columns are ended), changed ones get
    their former values. Rows whose entry was touched since stay as they are and stay `written`.

    Raises InputError without a reason, or when it was undone already.
    """
    access.require("registry.import")
    check_reason(reason)
    with transaction.atomic():
        return take_back(access, locked(access, made, ImportState.DONE), reason)


def check_reason(reason: str) -> None:
    """Raise InputError where it is not said why."""
    if not reason.strip():
        raise refused(_("请写明撤销的理由。"))


def take_back(access: Access, stored: Import, reason: str) -> Import:
    """Undo an import that is held, within the caller's transaction."""
    _note_whole(stored)
    for rows in batches(stored.rows.filter(written=True).iterator(chunk_size=1000)):
        _back(stored, rows)
    return close(access, stored, reason)


def take_back_in_steps(made: Import, told: Callable[[int], object]) -> None:
    """Undo a large import in steps that leave others time to write; `told` hears before each how
    many rows were looked at. Begun again after an interruption, it goes on with what is left.
    """
    with transaction.atomic():
        held = Import.objects.select_for_update().get(pk=made.pk)
        _note_whole(held)
        held.save(update_fields=["plan"])
    pks = list(held.rows.filter(written=True).values_list("pk", flat=True))
    for number, step in enumerate(in_steps(pks, STEP)):
        told(number * STEP)
        with transaction.atomic():
            held = Import.objects.select_for_update().get(pk=made.pk)
            if held.state != ImportState.UNDOING:
                return
            _back(held, list(ImportRow.objects.filter(pk__in=step, written=True)))


def close(access: Access, stored: Import, reason: str) -> Import:
    """What can be taken back is: so it stands on the page of the import and in the record."""
    left = stored.rows.filter(written=True).count()
    undone = stored.plan.pop("written") - left
    stored.state, stored.undone_at = ImportState.UNDONE, timezone.now()
    stored.plan |= {"undone": {"undone": undone, "left": left}, "problem": ""}
    stored.save()
    record(
        access,
        "registry.import.undo",
        stored,
        after=stored.plan["undone"],
        reason=reason,
        count=undone,
    )
    return stored


def _note_whole(stored: Import) -> None:
    """How many rows had been written before the first was taken back."""
    if "written" not in stored.plan:
        stored.plan["written"] = stored.rows.filter(written=True).count()


def _back(stored: Import, rows: list[ImportRow]) -> None:
    """Take rows back; one whose former code or account was given away since stays."""
    try:
        with transaction.atomic():
            gone = _undo(KINDS[stored.what], rows, stored)
    except IntegrityError:
        if len(rows) > 1:
            for row in rows:
                _back(stored, [row])
        return
    ImportRow.objects.filter(pk__in=gone).update(written=False)


def _undo(kind: Kind, rows: list[ImportRow], stored: Import) -> list[int]:
    """Undo what can be undone of a batch; returns the ids of those rows."""
    things = kind.model._default_manager.in_bulk([row.target for row in rows])
    touched = _touched(kind, rows)
    back: dict[int, Any] = {}
    fields: set[str] = set()
    gone = []
    for row in rows:
        thing: Any = things[row.target]
        is_new = row.target_version is None
        expected = 1 if is_new else (row.target_version or 0) + 1
        if thing.version != expected or thing.pk in touched:
            continue
        values = _away(kind, stored) if is_new else _former(kind, row)
        for name, value in values.items():
            setattr(thing, name, value)
        fields |= set(values)
        back[thing.pk] = thing
        gone.append(row.pk)
    write_changed(kind.model, list(back.values()), fields)
    if kind.model is Site:
        pairs = [(row.target or 0, row.values) for row in rows if row.pk in set(gone)]
        end_contacts(pairs)
        end_addresses(pairs)
    return gone


def _touched(kind: Kind, rows: list[ImportRow]) -> set[int]:
    """Sites with which something was done that their version does not tell."""
    if kind.model is not Site:
        return set()
    new = [row.target or 0 for row in rows if row.target_version is None]
    brought = {
        row.target or 0: row.values
        for row in rows
        if row.target_version is None or row.values.get("contacts")
    }
    return _in_use(kind, new) | others_than(brought)


def _away(kind: Kind, stored: Import) -> dict[str, Any]:
    """What becomes of a new entry: nothing is deleted."""
    today = timezone.localdate()
    if kind.model is SiteColumn:
        return {"ended_on": today}
    reason = _("撤销导入“%(file)s”") % {"file": stored.file_name}
    return {"status": SiteStatus.VOID, "status_since": today, "status_reason": reason[:300]}


def _former(kind: Kind, row: ImportRow) -> dict[str, Any]:
    return {n: v for n, v in restored(row.before).items() if n in kind.fields}


def _in_use(kind: Kind, pks: list[int]) -> set[int]:
    """New sites that something was done with since: drawn, watched, given contacts or columns."""
    used: set[int] = set()
    for relation in kind.model._meta.get_fields(include_hidden=True):
        # What the list itself brought is no use made of the site.
        if not isinstance(relation, ManyToOneRel) or relation.one_to_one:
            continue
        if relation.related_model in (SiteAddress, Contact):
            continue
        field = relation.field.name
        rows = relation.related_model._default_manager.filter(**{f"{field}__in": pks})
        used |= set(rows.values_list(f"{field}_id", flat=True))
    return used
