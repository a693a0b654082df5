"""What findings rest on: described, or as WARC files."""

from __future__ import annotations

from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from ninja import Router

from xuncha.errors import InputError
from xuncha.facts import Exchange
from xuncha.round import EVIDENCE
from xuncha_platform.api.files import opened, sent, told
from xuncha_platform.api.schemas import Id
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.findings import visibility
from xuncha_platform.findings.api import shapes
from xuncha_platform.findings.api.review import found
from xuncha_platform.findings.evidence import seen, warc_of
from xuncha_platform.findings.samples import CHECK, samples_csv

router = Router()
_WARC = "application/warc"


@router.get("/findings/{pk}/evidence", response=shapes.EvidenceOut, summary="问题的存证")
def evidence(request: HttpRequest, pk: Id) -> object:
    """The stored exchange and the page with the fault; 404 where the file is missing."""
    try:
        looked_at = seen(found(request, pk))
    except InputError as error:
        raise Http404(str(error)) from error
    return {
        "exchange": _shaped(looked_at.exchange),
        "page": _shaped(looked_at.page),
        "advice": looked_at.advice,
    }


@router.get(
    "/findings/{pk}/record.warc.gz",
    summary="问题的存证记录(WARC)",
    openapi_extra=told(_WARC, what="WARC 文件"),
)
def record(request: HttpRequest, pk: Id) -> HttpResponse:
    """The records the finding rests on; 404 where the file is missing."""
    try:
        content = warc_of(found(request, pk))
    except InputError as error:
        raise Http404(str(error)) from error
    return sent(content, f"finding-{pk}.warc.gz", _WARC)


@router.get(
    "/findings/{pk}/probes.csv",
    summary="打不开的问题:监测的各次访问(CSV)",
    openapi_extra=told("text/csv", what="各次访问"),
)
def probes(request: HttpRequest, pk: Id) -> HttpResponse:
    """Every visit to the home page, as the evidence has them; 404 for findings without any."""
    finding = found(request, pk)
    if finding.check_name != CHECK:
        raise Http404("no samples")
    try:
        text = samples_csv(finding)
    except InputError as error:
        raise Http404(str(error)) from error
    return sent(text.encode("utf-8-sig"), f"finding-{pk}-probes.csv", "text/csv; charset=utf-8")


@router.get(
    "/campaign-sites/{pk}/evidence.warc.gz",
    summary="一个网站的全部存证(WARC)",
    openapi_extra=told(_WARC, what="WARC 文件"),
)
def whole(request: HttpRequest, pk: Id) -> FileResponse:
    """The evidence file of the result that counts; 404 where there is none."""
    rows = visibility.campaign_sites(request.access).select_related("site", "current__run")
    row = get_object_or_404(rows, pk=pk)
    path = result_folder(row.current) / EVIDENCE if row.current else None
    if path is None or not path.is_file():
        raise Http404("no evidence file")
    return opened(path.open("rb"), f"{row.site.host.replace(':', '-')}.warc.gz", _WARC)


def _shaped(exchange: Exchange | None) -> dict[str, Any] | None:
    if exchange is None:
        return None
    names = ("record_id", "url", "final_url", "at", "status", "address", "headers")
    return {
        **{name: getattr(exchange, name) for name in names},
        "outcome": exchange.outcome.value,
        "first_byte_seconds": exchange.first_byte_seconds,
        "total_seconds": exchange.total_seconds,
        "hops": [hop.url for hop in exchange.hops],
    }
