"""What an office gives to a campaign besides its sites, for programs."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from ninja import File, Form, Router, Schema, Status, UploadedFile
from pydantic import Field

from xuncha_platform.api.files import opened, sent, told
from xuncha_platform.api.schemas import Id, needs
from xuncha_platform.campaigns.api.making import found
from xuncha_platform.campaigns.models import GivenList
from xuncha_platform.campaigns.rules.given_templates import template_file
from xuncha_platform.campaigns.services import given as services
from xuncha_platform.web.tables.export import XLSX

router = Router()
_CHANGE = needs("campaigns.change")
Kind = Literal["reposts", "addresses"]
TemplateName = Literal["reposts.xlsx", "reposts.csv", "addresses.xlsx", "addresses.csv"]


class GivenOut(Schema):
    """A list that was given to a campaign."""

    id: int
    campaign: int = Field(alias="campaign_id")
    kind: Kind = Field(description="reposts 转载清单,addresses 地址归属表")
    number: int = Field(description="同一种的第几份")
    state: str = Field(description="preview 待确认,used 使用中,ended 已停用,dropped 已放弃")
    file_name: str
    rows: int
    sha256: str = Field(description="下载到的内容(不含 BOM)的 SHA-256")
    at: datetime
    passes: list[int] = Field(description="第几次监测用过它")

    @staticmethod
    def resolve_passes(row: GivenList) -> list[int]:
        """The numbers of the passes that took it."""
        return sorted(run.number for run in row.passes.all())


def _given(request: HttpRequest, pk: int) -> GivenList:
    return get_object_or_404(GivenList.objects.scope(request.access), pk=pk)


@router.get("/campaigns/{pk}/given", response=list[GivenOut], summary="补充材料")
def given(request: HttpRequest, pk: Id) -> object:
    """Every list of a campaign, the newest of each kind first."""
    return found(request, pk).given.defer("content").prefetch_related("passes")


@router.post(
    "/campaigns/{pk}/given",
    response={201: GivenOut},
    summary="上传转载清单或地址归属表,待确认",
    description=_CHANGE,
)
def upload(request: HttpRequest, pk: Id, kind: Form[Kind], file: File[UploadedFile]) -> object:
    """Keep a list; no pass takes it before it is confirmed."""
    return Status(201, services.upload(request.access, found(request, pk), kind, file))


@router.get(
    "/given/templates/{name}",
    summary="材料模板(Excel 或 CSV)",
    openapi_extra=told(XLSX, "text/csv", what="模板"),
)
def template(request: HttpRequest, name: TemplateName) -> HttpResponseBase:  # noqa: ARG001
    """An empty list with the headers that are read."""
    kind, _dot, ending = name.partition(".")
    file, title = template_file(kind, ending)
    return opened(file, title, XLSX if ending == "xlsx" else "text/csv")


@router.get(
    "/given/{pk}/list.csv",
    summary="一份材料的全部内容",
    openapi_extra=told("text/csv", what="CSV(UTF-8,带 BOM)"),
)
def content(request: HttpRequest, pk: Id) -> HttpResponse:
    """The list as it is kept."""
    row = _given(request, pk)
    name = f"{row.kind}-{row.number}.csv"
    return sent(row.content.encode("utf-8-sig"), name, "text/csv; charset=utf-8")


@router.post(
    "/given/{pk}/use", response=GivenOut, summary="从下一次监测起使用", description=_CHANGE
)
def use(request: HttpRequest, pk: Id) -> object:
    """Let the next passes take it."""
    return services.use(request.access, _given(request, pk))


@router.post("/given/{pk}/end", response=GivenOut, summary="停用", description=_CHANGE)
def end(request: HttpRequest, pk: Id) -> object:
    """Let no further pass take it."""
    return services.end(request.access, _given(request, pk))


@router.post(
    "/given/{pk}/drop", response=GivenOut, summary="放弃没有用过的一份", description=_CHANGE
)
def drop(request: HttpRequest, pk: Id) -> object:
    """Give up one that was never used."""
    return services.drop(request.access, _given(request, pk))
