"""A large list is written in steps that leave others time to write, and shown all at once.

New entries come into the register put away: as void as those of an undone list, counted and shown
nowhere. The last step shows them all, and writes the changes (changing.py), in one short
transaction; where it is refused, what was put away is taken out again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.changing import Changes, write
from xuncha_platform.registry.importing.confirm import close, create
from xuncha_platform.registry.importing.kinds import KINDS, restored
from xuncha_platform.registry.importing.places import Places, create_missing
from xuncha_platform.registry.importing.plan import NEW, rows_to_write
from xuncha_platform.registry.importing.writing import batches, in_steps
from xuncha_platform.registry.models import (
    Contact,
    Import,
    ImportRow,
    ImportState,
    Site,
    SiteAddress,
)

# Rows of one step: some tenths of a second.
STEP = 500
# Fields that show an entry → ids of the entries.
Shown = dict[tuple[tuple[str, Any], ...], list[int]]


def put_away(access: Access, made: Import, told: Callable[[int], object]) -> None:
    """Write new entries step by step, out of sight. `told` hears before each step how many rows
    were looked at. Begun again after an interruption, it goes on where it stood.
    """
    places = _with_offices(access, made)
    kind = KINDS[made.what]
    done = 0
    pks = list(rows_to_write(made, NEW).filter(written=False).values_list("pk", flat=True))
    for step in in_steps(pks, STEP):
        told(done)
        with transaction.atomic():
            held = Import.objects.select_for_update().get(pk=made.pk)
            if held.state != ImportState.WRITING:
                return
            rows = list(ImportRow.objects.filter(pk__in=step, written=False))
            create(kind, rows, places, kind.hidden(timezone.localdate()))
        done += len(step)


def to_be_shown(made: Import) -> Shown:
    """What was put away, by what will show it; read before the last step, which is to be short."""
    kind, today, found = KINDS[made.what], timezone.localdate(), Shown()
    for target, values in _put_away(made).values_list("target", "values").iterator(2000):
        fields = kind.shown(restored(values), today)
        found.setdefault(tuple(fields.items()), []).append(target)
    return found


def show(access: Access, stored: Import, found: Shown, changes: Changes) -> Import:
    """The last step, within the caller's transaction. Raises as confirm.confirm."""
    model = KINDS[stored.what].model
    counts: Counter[str] = Counter()
    counts["offices"] = stored.plan.get("offices", 0)
    counts["change"] = write(stored, changes)
    for fields, pks in found.items():
        for some in batches(pks):
            counts["new"] += model._default_manager.filter(pk__in=some).update(**dict(fields))
    return close(access, stored, counts)


def take_out(stored: Import) -> None:
    """What was put away leaves: it never was in the register."""
    model = KINDS[stored.what].model
    rows = _put_away(stored)
    for some in batches(list(rows.values_list("pk", "target"))):
        pks = [target for _row, target in some]
        if model is Site:
            _delete(Contact, "site", pks)
            _delete(SiteAddress, "site", pks)
        _delete(model, "pk", pks)
        ImportRow.objects.filter(pk__in=[row for row, _target in some]).update(
            target=None, written=False
        )


def _put_away(made: Import) -> Any:
    return rows_to_write(made, NEW).filter(written=True)


def _with_offices(access: Access, made: Import) -> Places:
    """Everything the rows name, what a person agreed to create included."""
    with transaction.atomic():
        stored = Import.objects.select_for_update().get(pk=made.pk)
        places = Places(access)
        new = create_missing(access, places, stored.plan["missing"].values())
        if new:
            stored.plan["offices"] = stored.plan.get("offices", 0) + new
            stored.save(update_fields=["plan"])
    return places


def _delete(model: Any, field: str, pks: Iterable[int]) -> None:
    # Nothing refers to what nobody saw: no need to look for it in some thirty tables.
    rows = model._default_manager.filter(**{f"{field}__in": list(pks)})
    rows._raw_delete(rows.db)
