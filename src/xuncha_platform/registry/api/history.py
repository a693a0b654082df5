"""What happened to entries of the register, and the whole register as files."""

from __future__ import annotations

from typing import Any, Literal

from django.db.models import Model
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from ninja import Router

from xuncha_platform.api.files import told
from xuncha_platform.api.schemas import Id
from xuncha_platform.audit.api.shapes import HistoryOut
from xuncha_platform.registry.api.accounts import found_account
from xuncha_platform.registry.api.sites import found_site
from xuncha_platform.registry.exporting import WHOLE
from xuncha_platform.registry.queries.timeline import timeline
from xuncha_platform.web.tables.address import Address
from xuncha_platform.web.tables.export import XLSX, export

router = Router()
Name = Literal[
    "sites.xlsx", "sites.csv", "columns.xlsx", "columns.csv", "accounts.xlsx", "accounts.csv"
]


@router.get("/sites/{pk}/history", response=list[HistoryOut], summary="网站的变更和检查记录")
def site_history(request: HttpRequest, pk: Id) -> object:
    """Changes, imports, inspections, suspensions, the newest first."""
    return _moments(request, found_site(request, pk))


@router.get("/accounts/{pk}/history", response=list[HistoryOut], summary="新媒体账号的变更记录")
def account_history(request: HttpRequest, pk: Id) -> object:
    """Changes and imports, the newest first."""
    return _moments(request, found_account(request, pk))


@router.get(
    "/register/{name}",
    summary="整份登记(Excel 或 CSV),可以再导入",
    openapi_extra=told(XLSX, "text/csv", what="整份登记"),
)
def whole_register(request: HttpRequest, name: Name) -> HttpResponseBase:
    """Everything in scope with every field."""
    what, _dot, kind = name.partition(".")
    table, rows, _label = WHOLE[what]
    return export(request, table(request.access, Address.of(request), rows(request.access)), kind)


def _moments(request: HttpRequest, entry: Model) -> list[dict[str, Any]]:
    return [
        {"at": one.at, "sentence": one.sentence, "reason": one.reason, "changes": one.changes}
        for one in timeline(request.access, entry)
    ]
