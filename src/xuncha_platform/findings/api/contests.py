"""Replies of offices (申辩), and what became of them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema, Status
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import NO_NUL, Body, Id, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.findings import visibility
from xuncha_platform.findings.services import contests as services

router = Router()
_CONTEST = needs("findings.contest")
_DECIDE = needs("findings.decide_contest")
Text = Annotated[str, StringConstraints(min_length=1, max_length=5000, pattern=NO_NUL)]
Findings = Annotated[list[Id], Field(max_length=1000)]


class ContestOut(Schema):
    """A reply."""

    id: int
    campaign_site: int = Field(alias="campaign_site_id")
    findings: list[int]
    text: str
    state: str
    filed_at: datetime
    decided_at: datetime | None
    decision: str
    before: dict[str, Any] | None = Field(description="处理前的得分、结论和名次")
    after: dict[str, Any] | None

    @staticmethod
    def resolve_findings(row: Any) -> list[int]:
        """The ids of what is contested."""
        return [one.pk for one in row.findings.all()]


class ContestIn(Body):
    """What is contested, and why."""

    campaign_site: Id
    findings: Findings
    text: Text


class ContestDecision(Body):
    """Which of the contested findings are remitted (核减), and what is said."""

    accepted: Findings = []
    decision: Text


def _found(request: HttpRequest, pk: int) -> Any:
    return get_object_or_404(visibility.contests(request.access), pk=pk)


@router.get("/contests", response=Page[ContestOut], summary="申辩")
def contests(
    request: HttpRequest, paging: PagingQuery, campaign: Id | None = None, state: Short = ""
) -> object:
    """Replies, the newest first."""
    rows = visibility.contests(request.access).prefetch_related("findings")
    if campaign is not None:
        rows = rows.filter(campaign_site__campaign=campaign)
    if state:
        rows = rows.filter(state=state)
    return page_of(rows.order_by("-id"), paging)


@router.post("/contests", response={201: ContestOut}, summary="提出申辩", description=_CONTEST)
def file(request: HttpRequest, data: ContestIn) -> object:
    """Contest findings of one site, within the window."""
    rows = visibility.campaign_sites(request.access).select_related("campaign", "site")
    row = get_object_or_404(rows, pk=data.campaign_site)
    chosen = list(
        visibility.findings(request.access).filter(pk__in=data.findings, campaign_site=row)
    )
    return Status(201, services.file_contest(request.access, row, chosen, data.text))


@router.post(
    "/contests/{pk}/withdraw", response=ContestOut, summary="撤回申辩", description=_CONTEST
)
def withdraw(request: HttpRequest, pk: Id) -> object:
    """Take a reply back."""
    return services.withdraw_contest(request.access, _found(request, pk))


@router.post(
    "/contests/{pk}/decision", response=ContestOut, summary="处理申辩", description=_DECIDE
)
def decide(request: HttpRequest, pk: Id, data: ContestDecision) -> object:
    """Accept a reply for some, all or none of its findings."""
    contest = _found(request, pk)
    accepted = list(contest.findings.filter(pk__in=data.accepted))
    return services.decide_contest(request.access, contest, accepted, data.decision)
