"""Findings, decisions on them, and what people enter by hand."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema, Status
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import (
    NO_NUL,
    Body,
    Id,
    Long,
    Page,
    PagingQuery,
    Short,
    Why,
    needs,
    page_of,
)
from xuncha_platform.findings import visibility
from xuncha_platform.findings.services import manual, review

router = Router()
_REVIEW = needs("findings.review")
_MANUAL = needs("findings.manual")
Text500 = Annotated[str, StringConstraints(max_length=500, pattern=NO_NUL)]


class FindingOut(Schema):
    """One fault with the evidence it rests on."""

    id: int
    campaign_site: int = Field(alias="campaign_site_id")
    fingerprint: str = Field(description="同一问题在各次检查中的同一标记")
    check: str = Field(alias="check_name")
    name: str
    indicators: list[str]
    is_veto: bool
    url: str
    parents: list[str]
    parent_count: int
    detail: dict[str, Any]
    certainty: str = Field(description="confirmed 或 suspected;后者须人工确认才计入")
    record_id: str = Field(description="证据文件中的记录编号")
    seen_at: str
    state: str
    proposed: str = Field(description="单项否决待第二人复核时,第一人的意见")
    priority: int
    version: int


class FindingDecision(Body):
    """A decision; dismissing takes a reason."""

    state: Literal["confirmed", "dismissed", "recheck"]
    reason: Text500 = ""
    version: Id


class NoteIn(Body):
    """A remark that decides nothing."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=2000, pattern=NO_NUL)]


class NoteOut(Schema):
    """A remark."""

    id: int
    at: datetime
    text: str


class ManualIn(Body):
    """What a person found about an indicator; a violation takes an address as evidence."""

    campaign_site: Id
    indicator: Annotated[str, StringConstraints(min_length=1, max_length=20, pattern=NO_NUL)]
    violated: bool
    text: Annotated[str, StringConstraints(min_length=1, max_length=2000, pattern=NO_NUL)]
    count: int = Field(1, ge=1, le=100_000)
    url: Long = ""


class ManualOut(Schema):
    """What was entered by hand."""

    id: int
    campaign_site: int = Field(alias="campaign_site_id")
    indicator: str
    state: str
    count: int
    text: str
    url: str
    at: datetime
    confirmed: bool
    withdrawn: bool

    @staticmethod
    def resolve_confirmed(row: Any) -> bool:
        """Whether a second person has confirmed it."""
        return row.confirmed_by_id is not None


def found(request: HttpRequest, pk: int) -> Any:
    """The finding, or 404 for an outsider and for an office whose reply has not begun."""
    return get_object_or_404(visibility.findings(request.access).select_related("result"), pk=pk)


@router.get("/findings", response=Page[FindingOut], summary="问题")
def findings(
    request: HttpRequest,
    paging: PagingQuery,
    campaign: Id | None = None,
    campaign_site: Id | None = None,
    site: Id | None = None,
    check: Short = "",
    state: Short = "",
    fingerprint: Short = "",
    current: bool = True,
) -> object:
    """Findings; `current`: only of the results that count now."""
    rows = visibility.findings(request.access).select_related("result")
    given = {
        "campaign": campaign,
        "campaign_site": campaign_site,
        "campaign_site__site": site,
        "check_name": check or None,
        "state": state or None,
        "fingerprint": fingerprint or None,
    }
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    if current:
        rows = rows.filter(is_current=True)
    return page_of(rows.order_by("priority", "id"), paging)


@router.get("/findings/{pk}", response=FindingOut, summary="一个问题")
def finding(request: HttpRequest, pk: Id) -> object:
    """One finding."""
    return found(request, pk)


@router.post(
    "/findings/{pk}/decision", response=FindingOut, summary="复核一个问题", description=_REVIEW
)
def decide(request: HttpRequest, pk: Id, data: FindingDecision) -> object:
    """Decide on a finding; a veto takes a second person who agrees."""
    one = found(request, pk)
    return review.decide(request.access, one, data.state, data.reason, version=data.version)


@router.post(
    "/findings/{pk}/notes", response={201: NoteOut}, summary="添加备注", description=_REVIEW
)
def note(request: HttpRequest, pk: Id, data: NoteIn) -> object:
    """Add a remark."""
    return Status(201, review.add_note(request.access, found(request, pk), data.text))


@router.get("/manual-findings", response=Page[ManualOut], summary="人工指标")
def manual_findings(
    request: HttpRequest, paging: PagingQuery, campaign: Id | None = None
) -> object:
    """What people entered by hand."""
    rows = visibility.manual_findings(request.access)
    if campaign is not None:
        rows = rows.filter(campaign_site__campaign=campaign)
    return page_of(rows.order_by("id"), paging)


@router.post(
    "/manual-findings", response={201: ManualOut}, summary="录入人工指标", description=_MANUAL
)
def enter(request: HttpRequest, data: ManualIn) -> object:
    """Enter what a person found."""
    values = data.dict()
    rows = visibility.campaign_sites(request.access).select_related("campaign", "site")
    row = get_object_or_404(rows, pk=values.pop("campaign_site"))
    made = manual.enter(request.access, row, values.pop("indicator"), **values)
    return Status(201, made)


@router.post(
    "/manual-findings/{pk}/confirm",
    response=ManualOut,
    summary="第二人确认人工指标",
    description=_REVIEW,
)
def confirm(request: HttpRequest, pk: Id) -> object:
    """Confirm as the second person."""
    return manual.confirm(
        request.access, get_object_or_404(visibility.manual_findings(request.access), pk=pk)
    )


@router.post(
    "/manual-findings/{pk}/withdraw",
    response=ManualOut,
    summary="撤回人工指标",
    description=_MANUAL,
)
def withdraw(request: HttpRequest, pk: Id, data: Why) -> object:
    """Take it back."""
    row = get_object_or_404(visibility.manual_findings(request.access), pk=pk)
    return manual.withdraw(request.access, row, data.reason)
