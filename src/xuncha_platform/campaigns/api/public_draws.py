"""The draw of a campaign for everybody, by the hash of its seed: without a token."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from ninja import Router, Schema
from pydantic import Field, StringConstraints

from xuncha_platform.api.files import told
from xuncha_platform.campaigns.api.drawing import FILES, FileName, csv_of
from xuncha_platform.campaigns.models import Campaign, Stage

router = Router(auth=None)
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class PublicDraw(Schema):
    """What is committed before the draw; seed and files once the circular is out."""

    title: str
    rate: float | None
    strata: list[str]
    seed_sha256: str
    list_sha256: str
    committed_at: datetime | None
    drawn_at: datetime | None
    given_up: list[dict[str, Any]] = Field(description="抽取前放弃的种子")
    seed: str = Field(description="通报公布之前为空")
    files: list[str] = Field(description="通报公布之前为空")


@router.get("/open/draws/{digest}", response=PublicDraw, summary="按种子的哈希查看一次抽取")
def public_draw(request: HttpRequest, digest: Digest) -> object:  # noqa: ARG001
    """The commitment, for anybody who knows the hash."""
    one = get_object_or_404(Campaign, seed_digest=digest)
    is_out, files = one.stage == Stage.PUBLISHED, one.files
    return {
        "title": one.title,
        "rate": one.rate,
        "strata": one.strata,
        "seed_sha256": one.seed_digest,
        "list_sha256": one.list_digest,
        "committed_at": one.seed_committed_at,
        "drawn_at": one.drawn_at,
        "given_up": one.given_up,
        "seed": one.seed if is_out else "",
        "files": [name for name, field in FILES.items() if is_out and getattr(files, field)],
    }


@router.get(
    "/open/draws/{digest}/{name}",
    summary="一次已公布的抽取的文件(CSV)",
    openapi_extra=told("text/csv", what="CSV(UTF-8,带 BOM)"),
)
def public_draw_file(request: HttpRequest, digest: Digest, name: FileName) -> HttpResponse:  # noqa: ARG001
    """A file of a published draw."""
    return csv_of(get_object_or_404(Campaign, seed_digest=digest, stage=Stage.PUBLISHED), name)
