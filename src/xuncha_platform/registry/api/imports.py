"""Lists in, for programs: upload, look at the plan, confirm, undo."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from ninja import File, Form, Router, Schema, UploadedFile
from ninja import Status as Answer
from pydantic import Field

from xuncha_platform.api.files import opened, told
from xuncha_platform.api.schemas import Body, Id, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.registry.api.shapes import Why
from xuncha_platform.registry.importing import confirm as confirming
from xuncha_platform.registry.importing import large, plan
from xuncha_platform.registry.importing.templates import template_file
from xuncha_platform.registry.models import Import
from xuncha_platform.registry.queries.preview import rows_of
from xuncha_platform.web.tables.export import XLSX

router = Router()
_IMPORT = needs("registry.import")

What = Literal["sites", "columns", "accounts"]
Action = Literal["new", "change", "same", "duplicate", "error", "doubtful"]
Choice = Literal["skip", "change", "new"]
TemplateName = Literal[
    "sites.xlsx", "sites.csv", "columns.xlsx", "columns.csv", "accounts.xlsx", "accounts.csv"
]


class ImportOut(Schema):
    """An import."""

    id: int
    what: str
    file_name: str
    sha256: str
    state: str = Field(
        description="reading、preview、writing、done、undoing、undone 或 dropped;"
        "超过 5,000 行的由后台任务办理,其间是 reading、writing 或 undoing"
    )
    at: datetime
    confirmed_at: datetime | None
    undone_at: datetime | None
    plan: dict[str, Any] = Field(
        description="各类行数、要核对的行数、缺少的机构、没有读入的列和工作表、隐藏的行、写入和撤销的条数"
    )


class RowOut(Schema):
    """A row of an uploaded list."""

    line: int
    action: str
    cells: dict[str, Any]
    values: dict[str, Any]
    before: dict[str, Any]
    errors: list[dict[str, str]]
    warnings: list[dict[str, str]]
    target: int | None
    written: bool


class Choices(Body):
    """What becomes of rows that look like an entry, and which organisations are created."""

    duplicates: Choice = "skip"
    rows: dict[int, Choice] = Field(default_factory=dict, max_length=1000)
    create: list[Short] = Field(default_factory=list, max_length=5000)


def _found(request: HttpRequest, pk: int) -> Import:
    return get_object_or_404(Import.objects.scope(request.access), pk=pk)


@router.get("/imports", response=Page[ImportOut], summary="导入", description=_IMPORT)
def imports(request: HttpRequest, paging: PagingQuery) -> object:
    """The imports in scope, newest first."""
    request.access.require("registry.import")
    return page_of(Import.objects.scope(request.access), paging)


@router.post(
    "/imports", response={201: ImportOut}, summary="上传清单,只做预览", description=_IMPORT
)
def upload_list(request: HttpRequest, what: Form[What], file: File[UploadedFile]) -> object:
    """Store what confirming would do; nothing of the register changes."""
    return Answer(201, plan.upload(request.access, what, file))


@router.get(
    "/imports/templates/{name}",
    summary="导入模板(Excel 或 CSV):各列的表头和填法",
    description=_IMPORT,
    openapi_extra=told(XLSX, "text/csv", what="模板"),
)
def import_template(request: HttpRequest, name: TemplateName) -> HttpResponseBase:
    """An empty list with the headers that are read."""
    request.access.require("registry.import")
    what, _dot, kind = name.partition(".")
    file, title = template_file(what, kind)
    return opened(file, title, XLSX if kind == "xlsx" else "text/csv")


@router.get("/imports/{pk}", response=ImportOut, summary="一次导入", description=_IMPORT)
def one_import(request: HttpRequest, pk: Id) -> object:
    """One import."""
    return _found(request, pk)


@router.get(
    "/imports/{pk}/rows",
    response=Page[RowOut],
    summary="导入的各行",
    description=needs("registry.import", "audit.read"),
)
def import_rows(
    request: HttpRequest, pk: Id, paging: PagingQuery, action: Action | None = None
) -> object:
    """Row by row what would be done, or was; also for those who read the record."""
    made = _found(request, pk)
    return page_of(rows_of(made, action) if action else made.rows.all(), paging)


@router.post(
    "/imports/{pk}/choices",
    response=ImportOut,
    summary="选择重复行和新建机构的处理",
    description=_IMPORT,
)
def choose_in_import(request: HttpRequest, pk: Id, data: Choices) -> object:
    """Say what becomes of duplicates and missing organisations."""
    made = _found(request, pk)
    return plan.choose(request.access, made, data.duplicates, data.rows, data.create)


@router.post(
    "/imports/{pk}/plan", response=ImportOut, summary="按现在的登记重新核对", description=_IMPORT
)
def plan_import_again(request: HttpRequest, pk: Id) -> object:
    """Hold the rows against the register as it is now."""
    return plan.plan_again(request.access, _found(request, pk))


@router.post("/imports/{pk}/confirm", response=ImportOut, summary="确认写入", description=_IMPORT)
def confirm_import(request: HttpRequest, pk: Id) -> object:
    """Write it, all rows or none."""
    return large.confirm_list(request.access, _found(request, pk))


@router.post("/imports/{pk}/drop", response={204: None}, summary="放弃导入", description=_IMPORT)
def drop_import(request: HttpRequest, pk: Id) -> object:
    """Put a preview aside."""
    confirming.drop(request.access, _found(request, pk))
    return Answer(204, None)


@router.post("/imports/{pk}/undo", response=ImportOut, summary="撤销导入", description=_IMPORT)
def undo_import(request: HttpRequest, pk: Id, data: Why) -> object:
    """Undo what nobody touched since."""
    return large.undo_list(request.access, _found(request, pk), data.reason)
