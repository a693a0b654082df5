"""What only a person can judge."""

from __future__ import annotations

from typing import Annotated, Any

from django.core.files.uploadedfile import UploadedFile as Upload
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from ninja import File, Form, Router, Status, UploadedFile

from xuncha_platform.api.files import opened, told
from xuncha_platform.api.schemas import Id, Page, PagingQuery, Why, needs, page_of
from xuncha_platform.findings import visibility
from xuncha_platform.findings.api import shapes
from xuncha_platform.findings.rulebooks import indicators_of
from xuncha_platform.findings.rules.files import check_evidence
from xuncha_platform.findings.services import manual

router = Router()
_MANUAL = needs("findings.manual")
_REVIEW = needs("findings.review")


def _found(request: HttpRequest, pk: int) -> Any:
    rows = visibility.manual_findings(request.access).select_related("campaign_site__campaign")
    return get_object_or_404(rows, pk=pk)


def _row(request: HttpRequest, pk: int) -> Any:
    rows = visibility.campaign_sites(request.access).select_related("campaign", "site")
    return get_object_or_404(rows, pk=pk)


@router.get(
    "/campaign-sites/{pk}/indicators",
    response=list[shapes.IndicatorOut],
    summary="可录入的指标,须由人判断的在前",
)
def indicators(request: HttpRequest, pk: Id) -> object:
    """The rows of the campaign's rulebook."""
    return [
        {"id": rule.id, "name": rule.name, "clause": rule.clause, "by_hand": by_hand}
        for rule, by_hand in indicators_of(_row(request, pk).campaign)
    ]


@router.get("/manual-findings", response=Page[shapes.ManualOut], summary="人工指标")
def manual_findings(
    request: HttpRequest,
    paging: PagingQuery,
    campaign: Id | None = None,
    campaign_site: Id | None = None,
    confirmed: bool | None = None,
) -> object:
    """What people entered by hand."""
    given = {"campaign_site__campaign": campaign, "campaign_site": campaign_site}
    rows = visibility.manual_findings(request.access)
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    if confirmed is not None:
        rows = rows.filter(confirmed_by__isnull=not confirmed)
    return page_of(rows.order_by("id"), paging)


@router.post(
    "/manual-findings/with-file",
    response={201: shapes.ManualOut},
    summary="录入人工指标,附证据文件",
    description=_MANUAL,
)
def enter_with_file(
    request: HttpRequest,
    file: File[UploadedFile],
    data: Annotated[shapes.ManualForm, Form()],
) -> object:
    """Enter what a person found, with a file as evidence."""
    check_evidence(file)
    return _entered(request, data.dict(), file)


@router.get("/manual-findings/{pk}", response=shapes.ManualOut, summary="一项人工指标")
def manual_finding(request: HttpRequest, pk: Id) -> object:
    """One of them."""
    return _found(request, pk)


@router.get(
    "/manual-findings/{pk}/file",
    summary="人工指标的证据文件",
    openapi_extra=told(what="证据文件"),
)
def file(request: HttpRequest, pk: Id) -> FileResponse:
    """The evidence that was uploaded; always a download."""
    row = _found(request, pk)
    if not row.file:
        raise Http404("no file")
    return opened(row.file.open("rb"), row.file.name.rsplit("/", 1)[-1])


@router.post(
    "/manual-findings",
    response={201: shapes.ManualOut},
    summary="录入人工指标",
    description=_MANUAL,
)
def enter(request: HttpRequest, data: shapes.ManualIn) -> object:
    """Enter what a person found, with an address as evidence."""
    return _entered(request, data.dict())


@router.post(
    "/manual-findings/{pk}/confirm",
    response=shapes.ManualOut,
    summary="第二人确认人工指标",
    description=_REVIEW,
)
def confirm(request: HttpRequest, pk: Id) -> object:
    """Confirm as the second person."""
    return manual.confirm(request.access, _found(request, pk))


@router.post(
    "/manual-findings/{pk}/withdraw",
    response=shapes.ManualOut,
    summary="撤回人工指标",
    description=_MANUAL,
)
def withdraw(request: HttpRequest, pk: Id, data: Why) -> object:
    """Take it back."""
    return manual.withdraw(request.access, _found(request, pk), data.reason)


def _entered(request: HttpRequest, values: dict[str, Any], file: Upload | None = None) -> object:
    row, indicator = _row(request, values.pop("campaign_site")), values.pop("indicator")
    return Status(201, manual.enter(request.access, row, indicator, **values, file=file))
