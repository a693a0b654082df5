"""Circulars: begin, write, submit, publish, correct."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema, Status
from pydantic import Field, StringConstraints

from xuncha.report.circular.editing import Section
from xuncha_platform.api.schemas import (
    NO_NUL,
    Body,
    Day,
    Id,
    Page,
    PagingQuery,
    Short,
    Why,
    needs,
    page_of,
)
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.services import editing, publishing

router = Router()
_CHANGE = needs("circulars.change")
_PUBLISH = needs("circulars.publish")
Text200 = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]
Paragraph = Annotated[str, StringConstraints(max_length=20_000, pattern=NO_NUL)]


class CircularOut(Schema):
    """A circular."""

    id: int
    campaign: int = Field(alias="campaign_id")
    title: str
    document_number: str
    issuer: str
    addressees: str
    signed_on: date | None
    decimals: int
    state: str
    published_at: datetime | None
    slug: str = Field(description="公布后开放数据地址中的固定部分")
    version: int


class SectionShape(Body):
    """A section; {…} in its paragraphs are live figures."""

    heading: Annotated[str, StringConstraints(max_length=200, pattern=NO_NUL)]
    paragraphs: list[Paragraph] = Field(max_length=500)


class VersionOut(Schema):
    """A saved state of the text."""

    number: int
    at: datetime
    remark: str
    sections: list[SectionShape]


class BeginIn(Body):
    """Which campaign the circular is of."""

    campaign: Id


class SaveIn(Body):
    """Head and text; they become a new version."""

    version: Id
    sections: list[SectionShape] = Field(max_length=100)
    title: Text200 | None = None
    document_number: Annotated[str, StringConstraints(max_length=60, pattern=NO_NUL)] | None = None
    issuer: Short | None = None
    addressees: Annotated[str, StringConstraints(max_length=300, pattern=NO_NUL)] | None = None
    signed_on: Day | None = None
    decimals: int | None = Field(None, ge=0, le=4)
    remark: Short = ""


class Correction(Body):
    """What is right, and why it was wrong."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=5000, pattern=NO_NUL)]
    reason: Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=NO_NUL)]


class ErratumOut(Schema):
    """A correction after publication."""

    id: int
    text: str
    reason: str
    at: datetime


def _found(request: HttpRequest, pk: int) -> Any:
    rows = Circular.objects.scope(request.access).select_related("campaign__organisation")
    return get_object_or_404(rows, pk=pk)


@router.get("/circulars", response=Page[CircularOut], summary="通报")
def circulars(request: HttpRequest, paging: PagingQuery, state: Short = "") -> object:
    """Circulars, the newest first."""
    rows = Circular.objects.scope(request.access)
    if state:
        rows = rows.filter(state=state)
    return page_of(rows.order_by("-id"), paging)


@router.get("/circulars/{pk}", response=CircularOut, summary="一份通报")
def circular(request: HttpRequest, pk: Id) -> object:
    """One circular."""
    return _found(request, pk)


@router.get("/circulars/{pk}/versions", response=list[VersionOut], summary="通报的各版本")
def versions(request: HttpRequest, pk: Id) -> object:
    """Its saved versions, the first one first."""
    return _found(request, pk).versions.order_by("number")


@router.post("/circulars", response={201: CircularOut}, summary="起草通报", description=_CHANGE)
def begin(request: HttpRequest, data: BeginIn) -> object:
    """Begin the circular of a campaign; where there is one, it is returned."""
    campaign = get_object_or_404(
        Campaign.objects.scope(request.access).select_related("organisation"), pk=data.campaign
    )
    return Status(201, editing.begin(request.access, campaign))


@router.put("/circulars/{pk}", response={200: VersionOut}, summary="保存通报", description=_CHANGE)
def save(request: HttpRequest, pk: Id, data: SaveIn) -> object:
    """Save head and text as a new version."""
    values = data.dict()
    head = {name: values[name] for name in editing.HEAD if values.get(name) is not None}
    sections = tuple(
        Section(one["heading"], tuple(one["paragraphs"])) for one in values["sections"]
    )
    return editing.save(
        request.access,
        _found(request, pk),
        head,
        sections,
        version=data.version,
        remark=data.remark,
    )


@router.post("/circulars/{pk}/submit", response=CircularOut, summary="送审", description=_CHANGE)
def submit(request: HttpRequest, pk: Id) -> object:
    """Hand it to the second person."""
    return publishing.submit(request.access, _found(request, pk))


@router.post(
    "/circulars/{pk}/send-back", response=CircularOut, summary="退回起草", description=_PUBLISH
)
def send_back(request: HttpRequest, pk: Id, data: Why) -> object:
    """Back to the desk."""
    return publishing.send_back(request.access, _found(request, pk), data.reason)


@router.post("/circulars/{pk}/publish", response=CircularOut, summary="公布", description=_PUBLISH)
def publish(request: HttpRequest, pk: Id) -> object:
    """Publish as another person than the one who submitted it."""
    return publishing.publish(request.access, _found(request, pk))


@router.post(
    "/circulars/{pk}/errata", response={201: ErratumOut}, summary="更正", description=_PUBLISH
)
def correct(request: HttpRequest, pk: Id, data: Correction) -> object:
    """A correction after publication."""
    made = publishing.correct(request.access, _found(request, pk), data.text, data.reason)
    return Status(201, made)
