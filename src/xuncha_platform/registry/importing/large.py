"""Large lists: read, written and undone by a job, with its progress on the page of the import.

Reading goes part by part and begins anew after an interruption. Writing shows all of it at once in
the transaction of the job's completion (staging.py), so that all of it is there or nothing. An undo
goes row by row, as each has its own reason to stay, and goes on after an interruption.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.db import IntegrityError, transaction
from django.utils import translation
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha.words import speaking
from xuncha_platform.jobs.work import Work
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.asking import LARGE, asker_of, have_done
from xuncha_platform.registry.importing.changing import Changes, made_ready
from xuncha_platform.registry.importing.confirm import already_there, confirm, locked
from xuncha_platform.registry.importing.plan import store
from xuncha_platform.registry.importing.reading import Row
from xuncha_platform.registry.importing.staging import Shown, put_away, show, take_out, to_be_shown
from xuncha_platform.registry.importing.undo import check_reason, close, take_back_in_steps, undo
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
    language = made.plan["asker"]["language"]
    with translation.override(language), speaking(language):
        if what == "read":
            return _read(work, made)
        if what == "write":
            return _write(work, made)
        return _undo(work, made)


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


def _write(work: Work, made: Import) -> Callable[[], object]:
    total = _rows(made)

    def told(count: int) -> None:
        work.check()
        work.progress(count, total)

    try:
        put_away(asker_of(made), made, told)
    except InputError as error:
        problem = str(error)
        return lambda: _refuse(made.pk, problem)
    found, changes = to_be_shown(made), made_ready(made, lambda _done: work.check())
    return lambda: _show(made.pk, found, changes)


def _show(pk: int, found: Shown, changes: Changes) -> None:
    """All of it, or nothing and the reason on the page."""
    stored = Import.objects.select_for_update().get(pk=pk)
    if stored.state != ImportState.WRITING:
        return
    with translation.override(stored.plan["asker"]["language"]):
        try:
            with transaction.atomic():
                show(asker_of(stored), stored, found, changes)
        except (InputError, IntegrityError) as error:
            said = already_there() if isinstance(error, IntegrityError) else error
            _refuse(pk, str(said))


def _refuse(pk: int, problem: str) -> None:
    """Back to the preview, with the reason."""
    stored = Import.objects.select_for_update().get(pk=pk)
    take_out(stored)
    if offices := stored.plan.get("offices"):
        with translation.override(stored.plan["asker"]["language"]):
            stays = _("只有先建的 %(count)d 个机构还在“机构”里。") % {"count": offices}
        problem = f"{problem} {stays}"
    stored.state, stored.plan["problem"] = ImportState.PREVIEW, problem
    stored.save(update_fields=["state", "plan"])


def _undo(work: Work, made: Import) -> Callable[[], object]:
    total = _rows(made)

    def told(count: int) -> None:
        work.check()
        work.progress(count, total)

    try:
        access = asker_of(made)
    except InputError as error:
        problem = str(error)
        return lambda: _stay(made.pk, problem)
    take_back_in_steps(made, told)
    return lambda: _undone(access, made.pk)


def _undone(access: Access, pk: int) -> None:
    stored = Import.objects.select_for_update().get(pk=pk)
    if stored.state == ImportState.UNDOING:
        close(access, stored, stored.plan["asker"]["reason"])


def _stay(pk: int, problem: str) -> None:
    """Still imported, with the reason why it was not undone."""
    stored = Import.objects.select_for_update().get(pk=pk)
    stored.state, stored.plan["problem"] = ImportState.DONE, problem
    stored.save(update_fields=["state", "plan"])


def _is_large(made: Import) -> bool:
    return _rows(made) > LARGE


def _rows(made: Import) -> int:
    return sum(made.plan.get("counts", {}).values())
