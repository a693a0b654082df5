"""A plan is carried out in one transaction: all of its rows, or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.audit.services import record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing import changing
from xuncha_platform.registry.importing.addresses import add_addresses
from xuncha_platform.registry.importing.contacts import add_contacts
from xuncha_platform.registry.importing.kinds import KINDS, Kind, restored
from xuncha_platform.registry.importing.places import Places, create_missing
from xuncha_platform.registry.importing.plan import NEW, rows_to_write
from xuncha_platform.registry.importing.writing import BATCH, batches, note_created
from xuncha_platform.registry.models import (
    Import,
    ImportRow,
    ImportState,
    Site,
)
from xuncha_platform.registry.rules.refusal import refused


def confirm(access: Access, made: Import) -> Import:
    """Write what the plan says. Raises InputError when the register changed since the preview;
    nothing is written then, and `plan_again` shows how things stand.
    """
    access.require("registry.import")
    try:
        with transaction.atomic():
            return write_plan(access, locked(access, made, ImportState.PREVIEW))
    except IntegrityError as error:
        raise already_there() from error


def already_there() -> InputError:
    """What is said where the database found a code or an account that came in meanwhile."""
    return refused(_("预览之后有人登记了同样的标识码或账号。什么都没有写入,请重新核对后再确认。"))


def drop(access: Access, made: Import) -> None:
    """Put a preview aside; nothing was written and nothing is."""
    access.require("registry.import")
    with transaction.atomic():
        stored = locked(access, made, ImportState.PREVIEW, ImportState.READING)
        stored.parts.all().delete()
        stored.state = ImportState.DROPPED
        stored.save(update_fields=["state"])
        record(access, "registry.import.drop", stored)


def locked(access: Access, made: Import, *states: str) -> Import:
    """The import as it is stored, held until the transaction ends. Raises InputError when it is
    in none of `states`.
    """
    stored = Import.objects.scope(access).select_for_update(of=("self",)).get(pk=made.pk)
    if stored.state not in states:
        raise refused(_("这次导入已经处理过了。"))
    return stored


def write_plan(access: Access, stored: Import) -> Import:
    """Write the plan of an import that is held, within the caller's transaction."""
    kind = KINDS[stored.what]
    places = Places(access)
    counts: Counter[str] = Counter()
    counts["offices"] = create_missing(access, places, stored.plan["missing"].values())
    for rows in batches(rows_to_write(stored, NEW).iterator(BATCH)):
        counts["new"] += len(create(kind, rows, places))
    counts["change"] = changing.write(stored, changing.made_ready(stored))
    return close(access, stored, counts)


def close(access: Access, stored: Import, counts: Counter[str]) -> Import:
    """The list is written: so it stands on its page and in the record."""
    stored.state, stored.confirmed_at = ImportState.DONE, timezone.now()
    stored.plan |= {"done": dict(counts), "problem": ""}
    stored.save()
    record(
        access,
        "registry.import.confirm",
        stored,
        after={"file": stored.file_name, "sha256": stored.sha256, **counts},
        count=counts["new"] + counts["change"],
    )
    return stored


def create(
    kind: Kind, rows: Sequence[ImportRow], places: Places, put_away: Mapping[str, Any] | None = None
) -> list[int]:
    """Make new entries of rows, with `put_away` instead of some of their values; their ids."""
    today = timezone.localdate()
    made: list[Any] = [kind.make(restored(row.values), places, today) for row in rows]
    for one in made:
        for name, value in (put_away or {}).items():
            setattr(one, name, value)
    kind.model._default_manager.bulk_create(made)
    pairs = list(zip(rows, made, strict=True))
    sites = [(one, row.values) for row, one in pairs if isinstance(one, Site)]
    if sites:
        add_addresses(sites)
        add_contacts(sites)
    note_created([(row.pk, one.pk) for row, one in pairs])
    return [one.pk for one in made]
