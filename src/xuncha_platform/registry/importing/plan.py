"""An upload becomes a plan: stored row by row, nothing of the register written."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.asking import LARGE, have_done
from xuncha_platform.registry.importing.cells import CELLS
from xuncha_platform.registry.importing.misspelt import doubt_the_rare
from xuncha_platform.registry.importing.parsing import parse
from xuncha_platform.registry.importing.planners import planner
from xuncha_platform.registry.importing.reading import Row, read_upload
from xuncha_platform.registry.importing.writing import batches, in_steps
from xuncha_platform.registry.models import (
    Import,
    ImportPart,
    ImportRow,
    ImportState,
    RowAction,
)
from xuncha_platform.registry.rules.refusal import refused

BATCH = 2000
# What is done with rows that look like an entry that is there: "skip", "change" or "new".
SKIP, CHANGE, NEW = "skip", "change", "new"


def upload(access: Access, what: str, file: UploadedFile) -> Import:
    """Store what confirming an uploaded list would do. Nothing of the register changes.

    A list of more than LARGE rows is read to its end, and a job holds it against the register
    (state READING meanwhile). Raises InputError for a file that is no list, with one line that
    says how to mend it.
    """
    access.require("registry.import")
    listing = read_upload(file, CELLS[what])
    made = Import.objects.create(
        organisation=access.office(),
        what=what,
        file_name=(file.name or "")[-200:],
        sha256=_digest(file),
        by=access.user,
        plan={"duplicates": SKIP, "unknown": listing.unknown},
    )
    try:
        rows = iter(listing)
        first = list(islice(rows, LARGE + 1))
        if not first:
            raise refused(_("只有表头,没有内容。请至少填一行。"))
        if len(first) > LARGE:
            begin_reading(access, made, chain(first, rows), listing.told)
        else:
            made.plan |= listing.told()
            store(access, made, [first])
    except BaseException:
        made.rows.all().delete()
        made.delete()
        raise
    with transaction.atomic():
        if len(first) <= LARGE:
            made.state = ImportState.PREVIEW
            made.save(update_fields=["state"])
        record(access, "registry.import.upload", made, after={"file": made.file_name})
    return made


def plan_again(access: Access, made: Import) -> Import:
    """Hold the rows of an upload against the register as it is now. Choices stay."""
    access.require("registry.import")
    with transaction.atomic():
        stored = Import.objects.scope(access).select_for_update(of=("self",)).get(pk=made.pk)
        if stored.state != ImportState.PREVIEW:
            raise refused(_("这次导入已经处理过了。"))
        chosen = dict(stored.rows.exclude(choice="").values_list("line", "choice"))
        rows = stored.rows.values_list("line", "cells")
        kept = {name: one["create"] for name, one in stored.plan.get("missing", {}).items()}
        stored.plan |= {"kept": kept, "problem": ""}
        if stored.rows.count() > LARGE:
            stored.plan |= {"chosen": chosen, "counts": {}}
            begin_reading(access, stored, rows.iterator(BATCH))
        else:
            planned = list(rows)
            stored.rows.all().delete()
            store(access, stored, [planned], chosen)
    return stored


def choose(
    access: Access,
    made: Import,
    duplicates: str,
    rows: Mapping[int, str] | None = None,
    create: Iterable[str] = (),
) -> Import:
    """Say what becomes of duplicates (all of them, and by line), and which offices to create."""
    access.require("registry.import")
    stored = Import.objects.scope(access).get(pk=made.pk, state=ImportState.PREVIEW)
    if duplicates not in (SKIP, CHANGE, NEW):
        raise refused(_("请选择疑似重复的行怎样处理。"))
    wanted = set(create)
    with transaction.atomic():
        for one in stored.plan["missing"].values():
            one["create"] = one["name"] in wanted
        stored.plan["duplicates"] = duplicates
        stored.save(update_fields=["plan"])
        for line, choice in (rows or {}).items():
            if choice in ("", SKIP, CHANGE, NEW):
                stored.rows.filter(line=line, action=RowAction.DUPLICATE).update(choice=choice)
    return stored


def begin_reading(
    access: Access,
    made: Import,
    rows: Iterable[Row],
    told: Callable[[], dict[str, Any]] = dict,
) -> None:
    """Keep the rows as they stand; a job plans them. `told`: what to know of the file, asked when
    it was read to its end.
    """
    total = 0
    # Part by part: reading takes its time, and others want to write meanwhile.
    for part in in_steps(rows, BATCH):
        ImportPart.objects.create(source=made, rows=part)
        total += len(part)
    with transaction.atomic():
        made.plan |= told() | {"total": total, "read": 0}
        have_done(access, made, "read", ImportState.READING)


def store(
    access: Access,
    made: Import,
    parts: Iterable[Sequence[Row]],
    chosen: Mapping[int, str] | None = None,
    told: Callable[[int], object] | None = None,
) -> None:
    """Plan and store the rows, part by part; `told` hears after each how many there are so far."""
    decide = planner(made.what, access)
    counts: Counter[str] = Counter()
    doubtful = 0
    for part in parts:
        planned = [_row(made, line, cells, decide) for line, cells in part]
        for row in planned:
            row.choice = (chosen or {}).get(row.line, "")
            counts[row.action] += 1
            doubtful += bool(row.warnings)
        # Part by part: a list of 100,000 rows must not keep others from writing meanwhile.
        for rows in batches(planned, BATCH):
            ImportRow.objects.bulk_create(rows)
        if told is not None:
            told(counts.total())
    doubt_the_rare(decide.missing)
    kept = made.plan.pop("kept", {})
    for name, one in decide.missing.items():
        one["create"] = kept.get(name, one["create"])
    made.plan |= {"counts": dict(counts), "doubtful": doubtful, "missing": decide.missing}
    made.save(update_fields=["plan"])


def _row(made: Import, line: int, cells: dict[str, str], decide: Any) -> ImportRow:
    parsed = parse(cells, CELLS[made.what])
    planned = decide.plan(line, parsed)
    return ImportRow(
        source=made,
        line=line,
        action=planned.action,
        cells=cells,
        values=planned.values,
        before=planned.before,
        errors=parsed.errors,
        warnings=parsed.warnings,
        target=planned.target,
        target_version=planned.version,
    )


def rows_to_write(made: Import, doing: str) -> QuerySet[ImportRow]:
    """The rows that confirming writes as new entries (NEW) or as changes (CHANGE)."""
    chosen = Q(choice=doing)
    if made.plan["duplicates"] == doing:
        chosen |= Q(choice="")
    return made.rows.filter(Q(action=doing) | Q(action=RowAction.DUPLICATE) & chosen)


def _digest(file: UploadedFile) -> str:
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()
