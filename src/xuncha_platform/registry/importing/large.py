"""Large lists: read, written and undone by a job, with its progress on the page of the import.

Reading goes part by part and begins anew after an interruption; writing and undoing are one
transaction with the job's completion, so that all of it is there or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.db import IntegrityError, transaction
from django.utils import translation

from xuncha.errors import InputError
from xuncha_platform.jobs.work import Work
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.asking import LARGE, asker_of, have_done
from xuncha_platform.registry.importing.confirm import already_there, confirm, locked, write_plan
from xuncha_platform.registry.importing.plan import store
from xuncha_platform.registry.importing.reading import Row
from xuncha_platform.registry.importing.undo import check_reason, take_back, undo
from xuncha_platform.registry.models import Import, ImportPart, ImportState

_WORKING = {
    "read": ImportState.READING,
    "write": ImportState.WRITING,
    "undo": ImportState.UNDOING,
}
_BEFORE = {"write": ImportState.PREVIEW, "undo": ImportState.DONE}


def confirm_list(access: Access, made: Import) -> Import:
    """Write what the plan says, a large list by a job. Raises as `confirm`."""
    if not _is_large(made):
        return confirm(access, made)
    return _begin(access, made, "write")


def undo_list(access: Access, made: Import, reason: str) -> Import:
    """Undo a confirmed import, a large one by a job. Raises as `undo`."""
    if not _is_large(made):
        return undo(access, made, reason)
    check_reason(reason)
    return _begin(access, made, "undo", reason)


def run(work: Work) -> Callable[[], object] | None:
    """The job: what was asked of it, unless somebody dropped the import meanwhile."""
    what = work.payload["do"]
    made = Import.objects.get(pk=work.payload["import"])
    if made.state != _WORKING[what]:
        return None
    with translation.override(made.plan["asker"]["language"]):
        if what == "read":
            return _read(work, made)
    work.progress(0, _rows(made))
    return lambda: _finish(made.pk, what)


def _begin(access: Access, made: Import, what: str, reason: str = "") -> Import:
    access.require("registry.import")
    with transaction.atomic():
        stored = locked(access, made, _BEFORE[what])
        have_done(access, stored, what, _WORKING[what], reason)
    return stored


def _read(work: Work, made: Import) -> Callable[[], object] | None:
    made.rows.all().delete()
    total = made.plan["total"]

    def told(count: int) -> None:
        work.check()
        work.progress(count, total)
        Import.objects.filter(pk=made.pk).update(plan=made.plan | {"read": count})

    chosen = {int(line): choice for line, choice in made.plan.pop("chosen", {}).items()}
    store(asker_of(made), made, _parts(made), chosen, told)
    return lambda: _preview(made.pk)


def _parts(made: Import) -> Iterator[list[Row]]:
    """The parts of the list, until it is dropped.

    Asked for one by one: a query that is still open while others write would keep SQLite from
    writing here.
    """
    for pk in list(made.parts.values_list("pk", flat=True)):
        part = ImportPart.objects.filter(pk=pk, source__state=ImportState.READING).first()
        if part is None:
            return
        yield [(line, cells) for line, cells in part.rows]


def _preview(pk: int) -> None:
    stored = Import.objects.select_for_update().get(pk=pk)
    stored.parts.all().delete()
    if stored.state == ImportState.READING:
        stored.state = ImportState.PREVIEW
        stored.save(update_fields=["state"])


def _finish(pk: int, what: str) -> None:
    """All of it, or nothing and the reason on the page."""
    stored = Import.objects.select_for_update().get(pk=pk)
    if stored.state != _WORKING[what]:
        return
    asker = stored.plan["asker"]
    with translation.override(asker["language"]):
        try:
            with transaction.atomic():
                access = asker_of(stored)
                if what == "write":
                    write_plan(access, stored)
                else:
                    take_back(access, stored, asker["reason"])
        except (InputError, IntegrityError) as error:
            problem = already_there() if isinstance(error, IntegrityError) else error
            stored = Import.objects.get(pk=pk)
            stored.state, stored.plan["problem"] = _BEFORE[what], str(problem)
            stored.save(update_fields=["state", "plan"])


def _is_large(made: Import) -> bool:
    return _rows(made) > LARGE


def _rows(made: Import) -> int:
    return sum(made.plan.get("counts", {}).values())
