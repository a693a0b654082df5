"""Lists in: upload, preview, confirm, undo; templates to download."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django_htmx.http import HttpResponseClientRefresh

from xuncha_platform.people.access import members_only, needs
from xuncha_platform.registry.forms import ReasonForm, UploadForm
from xuncha_platform.registry.importing.asking import has_failed
from xuncha_platform.registry.importing.cells import CELLS
from xuncha_platform.registry.importing.confirm import drop
from xuncha_platform.registry.importing.large import confirm_list, undo_list
from xuncha_platform.registry.importing.plan import choose, plan_again, upload
from xuncha_platform.registry.importing.templates import template_file
from xuncha_platform.registry.models import Import, ImportState, ImportWhat, RowAction
from xuncha_platform.registry.queries.faults import WITH_FAULTS, fault_head, fault_rows
from xuncha_platform.registry.queries.preview import DOUBTFUL, row_shown, rows_of, tabs_of
from xuncha_platform.registry.queries.written import written_rows
from xuncha_platform.registry.tables import ImportChangeTable, ImportTable
from xuncha_platform.registry.views.shared import done, form_page, tried
from xuncha_platform.web.downloads import dated_name
from xuncha_platform.web.forms import once
from xuncha_platform.web.streaming import StoredFile
from xuncha_platform.web.tables import table_page
from xuncha_platform.web.tables.export import stream_rows

ROWS_A_PAGE = 100
# States in which a job does something, and the page follows it.
WORKING = (ImportState.READING, ImportState.WRITING, ImportState.UNDOING)


@needs("registry.import")
def imports(request: HttpRequest) -> HttpResponseBase:
    """Every import in scope."""
    rows = Import.objects.scope(request.access).select_related("by")
    extra = {"kinds": ImportWhat.choices}
    return table_page(request, ImportTable, rows, "registry/imports.html", extra)


@needs("registry.import")
@once
def new(request: HttpRequest) -> HttpResponse:
    """Upload a list; what it would do is shown next."""
    begin = {"what": request.GET.get("what", "sites")}
    form = UploadForm(request.POST or None, request.FILES or None, initial=begin)
    made: list[Import] = []

    def act() -> None:
        said = form.cleaned_data
        made.append(upload(request.access, said["what"], said["file"]))

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, made[0])
    back = reverse("registry:imports")
    return form_page(
        request,
        form,
        _("导入清单"),
        back,
        [(_("导入"), back)],
        about=_("先预览,确认之前什么都不写入。空着的单元格不改动已有登记。"),
        kinds=ImportWhat.choices,
        submit=_("上传并预览"),
    )


@needs("registry.import")
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """What an import would do or did, row by row."""
    made = _in_scope(request, pk)
    if request.htmx and made.state in WORKING:
        return render(request, "registry/import_working.html", _working(made))
    if request.htmx:
        # The work is over: the whole page has changed.
        return HttpResponseClientRefresh()
    return render(request, "registry/import.html", _context(request, made, ReasonForm()))


@needs("registry.import")
@once
def act(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm, choose, plan again, drop or undo."""
    made = _in_scope(request, pk)
    if request.method != "POST":
        return done(request, made)
    form = ReasonForm(request.POST)
    what = request.POST.get("act", "")
    form.full_clean()
    if what != "undo":
        form.errors.clear()
    ok = form.is_valid() and tried(form, lambda: _act(request, made, what, form))
    if ok:
        return done(request, "registry:imports" if what == "drop" else made)
    made.refresh_from_db()
    context = _context(request, made, form)
    return render(request, "registry/import.html", context, status=422)


@members_only
def changes(request: HttpRequest, pk: int) -> HttpResponseBase:
    """What it wrote, value by value: for those who import and for those who read the record."""
    if not request.access.may("audit.read"):
        request.access.require("registry.import")
    made = _in_scope(request, pk)
    extra = {"made": made, "may_import": request.access.may("registry.import")}
    return table_page(
        request,
        ImportChangeTable,
        written_rows(made),
        "registry/import_changes.html",
        extra,
        _stem(made),
    )


def _stem(made: Import) -> str:
    return PurePath(made.file_name).stem


@needs("registry.import")
def faults(request: HttpRequest, pk: int, code: str, kind: str) -> HttpResponseBase:
    """The rows that are wrong, or doubtful, as a file: for whoever made the list."""
    if code not in WITH_FAULTS or kind not in ("xlsx", "csv"):
        raise Http404
    made = _in_scope(request, pk)
    said = _("请核对") if code == DOUBTFUL else _("有错误")
    name = dated_name(_stem(made), said, kind=kind)
    return stream_rows(request, name, fault_head(), fault_rows(made, code), kind)


def template(request: HttpRequest, what: str, kind: str) -> HttpResponseBase:
    """A template to fill in."""
    if what not in CELLS or kind not in ("xlsx", "csv"):
        raise Http404
    return _template(request, what, kind)


@needs("registry.import")
def _template(_request: HttpRequest, what: str, kind: str) -> HttpResponseBase:
    file, name = template_file(what, kind)
    return StoredFile(file, as_attachment=True, filename=name)


def _act(request: HttpRequest, made: Import, what: str, form: ReasonForm) -> None:
    access = request.access
    if what in ("choose", "confirm"):
        _choose(request, made)
    if what == "confirm":
        confirm_list(access, made)
    elif what == "again":
        plan_again(access, made)
    elif what == "drop":
        drop(access, made)
    elif what == "undo":
        undo_list(access, made, form.cleaned_data["reason"])


def _choose(request: HttpRequest, made: Import) -> None:
    """Take the choices as they stand on the page."""
    rows = {
        int(name.removeprefix("row-")): request.POST.get(name, "")
        for name in request.POST
        if name.startswith("row-") and name.removeprefix("row-").isdecimal()
    }
    duplicates = request.POST.get("duplicates", made.plan["duplicates"])
    choose(request.access, made, duplicates, rows, request.POST.getlist("create"))


def _in_scope(request: HttpRequest, pk: int) -> Import:
    return get_object_or_404(Import.objects.scope(request.access).select_related("by"), pk=pk)


def _context(request: HttpRequest, made: Import, form: ReasonForm) -> dict[str, Any]:
    counts = made.plan.get("counts", {})
    tabs = tabs_of(made)
    wanted = request.GET.get("action", "")
    if wanted not in [code for code, _name, _count in tabs]:
        order = (RowAction.ERROR, RowAction.DUPLICATE, RowAction.CHANGE, RowAction.NEW)
        wanted = next((code for code in order if counts.get(code)), RowAction.SAME)
    page = Paginator(rows_of(made, wanted), ROWS_A_PAGE).get_page(request.GET.get("page"))
    return {
        "made": made,
        "form": form,
        "tabs": tabs,
        "action": wanted,
        "with_file": wanted in WITH_FAULTS,
        "page": page,
        "rows": [row_shown(made, row) for row in page],
        "missing": list(made.plan.get("missing", {}).values()),
        "left": made.rows.filter(written=True) if made.state == ImportState.UNDONE else [],
        "writes": sum(counts.get(code, 0) for code in ("new", "change", "duplicate")),
        **_working(made),
    }


def _working(made: Import) -> dict[str, Any]:
    """What the page says while a job is at it."""
    return {
        "made": made,
        "is_working": made.state in WORKING and "asker" in made.plan,
        "has_failed": has_failed(made),
        "read": made.plan.get("read", 0),
        "total": made.plan.get("total", 0) or sum(made.plan.get("counts", {}).values()),
    }
