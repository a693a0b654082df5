"""Open data of published campaigns: for everybody, without a token."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from ninja import Path, Router, Schema
from pydantic import StringConstraints

from xuncha_platform.api.files import opened, told
from xuncha_platform.api.schemas import NO_NUL, Page, PagingQuery, page_of
from xuncha_platform.circulars import opendata

router = Router(auth=None)
Slug = Annotated[str, StringConstraints(max_length=40, pattern=r"^[-a-zA-Z0-9_]+$")]
FileName = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]
_CSV = told("text/csv", what="CSV(UTF-8,带 BOM)")


class PublishedCampaign(Schema):
    """A published campaign."""

    id: str
    title: str
    document_number: str
    issuer: str
    published_at: datetime
    kind: str
    period: str
    as_of: date
    rulebook: str
    rulebook_version: str


class PublishedRegion(Schema):
    """The figures of a region."""

    name: str
    level: str | None
    sampled: int
    failing: int
    undetermined: int
    pass_rate: float | None


class Draw(Schema):
    """How the sample was drawn; with list.csv anybody can draw it again."""

    rate: float | None
    strata: list[str]
    seed: str
    seed_sha256: str
    seed_committed_at: datetime | None
    list_sha256: str
    drawn_at: datetime | None


class PublishedErratum(Schema):
    """A correction after publication."""

    text: str
    reason: str
    at: datetime


class PublishedDetail(PublishedCampaign):
    """A published campaign with its figures."""

    sampled: int
    failing: int
    undetermined: int
    pass_rate: float | None
    regions: list[PublishedRegion]
    draw: Draw
    manifest_sha256: str
    errata: list[PublishedErratum]


class PublishedFile(Schema):
    """A file of a published circular."""

    name: str
    sha256: str
    at: datetime


class PublishedSite(Schema):
    """A site of a published campaign; /open/dictionary says what each field means."""

    id: str
    site_id_code: str
    name: str
    url: str
    region: str
    level: str
    chosen: str
    stratum: str
    ticket: str
    verdict: str
    reasons: list[str]
    sentence: str
    explanation: str


class FieldMeaning(Schema):
    """What a field is and means."""

    table: str
    field: str
    type: str
    meaning: str


@router.get("/open/dictionary", response=list[FieldMeaning], summary="开放数据的数据字典")
def dictionary(request: HttpRequest) -> object:  # noqa: ARG001  # an operation takes its request
    """Every field of every table."""
    return opendata.dictionary()


@router.get("/open/campaigns", response=Page[PublishedCampaign], summary="已公布的检查活动")
def published(request: HttpRequest, paging: PagingQuery) -> Any:  # noqa: ARG001
    """Published campaigns, the newest first."""
    page = page_of(opendata.published(), paging)
    return {**page, "items": [opendata.summary(one) for one in page["items"]]}


@router.get(
    "/open/campaigns/{slug}", response=PublishedDetail, summary="一次已公布的检查活动及其数字"
)
def published_one(request: HttpRequest, slug: Slug) -> object:  # noqa: ARG001
    """Figures, regions, draw, errata."""
    return opendata.detail(opendata.found(slug))


@router.get(
    "/open/campaigns/{slug}/files", response=list[PublishedFile], summary="已公布通报的文件"
)
def published_files(request: HttpRequest, slug: Slug) -> object:  # noqa: ARG001
    """The circular as it was published, and its attachments."""
    return opendata.found(slug).files.order_by("-made", "name", "id")


@router.get(
    "/open/campaigns/{slug}/files/{name}",
    summary="下载已公布通报的一个文件",
    openapi_extra=told(what="文件"),
)
def published_file(request: HttpRequest, slug: Slug, name: Path[FileName]) -> FileResponse:  # noqa: ARG001
    """circular.docx, circular.html, annexes.xlsx, figures.json or an attachment."""
    kept = opendata.found(slug).files.filter(name=name).order_by("-id").first()
    if kept is None:
        raise Http404("no such file")
    return opened(kept.file.open("rb"), name)


@router.get(
    "/open/campaigns/{slug}/sites", response=list[PublishedSite], summary="各网站的结论(JSON)"
)
def published_sites(request: HttpRequest, slug: Slug) -> object:  # noqa: ARG001
    """A row a site."""
    return list(opendata.sites(opendata.found(slug).campaign))


@router.get("/open/campaigns/{slug}/sites.csv", summary="各网站的结论(CSV)", openapi_extra=_CSV)
def published_sites_csv(request: HttpRequest, slug: Slug) -> HttpResponse:  # noqa: ARG001
    """The same as a table."""
    rows = opendata.sites(opendata.found(slug).campaign)
    return _table(opendata.as_csv(rows, opendata.SITE_FIELDS), f"{slug}-sites.csv")


@router.get("/open/campaigns/{slug}/regions.csv", summary="各地区的数字(CSV)", openapi_extra=_CSV)
def published_regions_csv(request: HttpRequest, slug: Slug) -> HttpResponse:  # noqa: ARG001
    """Regions as a table."""
    rows = opendata.detail(opendata.found(slug))["regions"]
    return _table(opendata.as_csv(rows, opendata.REGION_FIELDS), f"{slug}-regions.csv")


@router.get(
    "/open/campaigns/{slug}/draw/{name}",
    summary="抽取用的名单和结果(CSV),可用 xuncha draw 重算",
    openapi_extra=_CSV,
)
def published_draw(
    request: HttpRequest,  # noqa: ARG001
    slug: Slug,
    name: Literal["list.csv", "must.csv", "exclude.csv", "sample.csv"],
) -> HttpResponse:
    """A file of the draw; one that was not used does not exist."""
    text = getattr(opendata.found(slug).campaign.files, opendata.DRAW_FILES[name])
    if not text:
        raise Http404("this draw had no such file")
    return _table(text if text.startswith("\ufeff") else "\ufeff" + text, f"{slug}-{name}")


def _table(text: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(text, content_type="text/csv; charset=utf-8", headers=headers)
