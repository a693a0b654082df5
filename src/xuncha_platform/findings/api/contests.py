"""Replies of offices (申辩), and what became of them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from django.core.files.uploadedfile import UploadedFile as Upload
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import File, Form, Router, Schema, Status, UploadedFile
from pydantic import Field, StringConstraints

from xuncha_platform.api.files import opened, told
from xuncha_platform.api.schemas import NO_NUL, Body, Id, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.findings import visibility
from xuncha_platform.findings.queries.reply import reply_sites
from xuncha_platform.findings.rules.files import check_evidence
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
    file_name: str = Field(description="附件的名称;没有附件则为空")

    @staticmethod
    def resolve_findings(row: Any) -> list[int]:
        """The ids of what is contested."""
        return [one.pk for one in row.findings.all()]


class ContestIn(Body):
    """What is contested, and why."""

    campaign_site: Id
    findings: Findings
    text: Text


class ContestForm(Schema):
    """The same beside an uploaded file."""

    campaign_site: Id
    findings: Findings
    text: Text


class ReplySite(Schema):
    """A site whose findings are out for reply."""

    campaign_site: int
    campaign: int
    title: str
    name: str
    verdict: str
    score: float | None
    reply_from: date | None
    reply_until: date | None
    open: bool = Field(description="今天可以申辩")


class ContestDecision(Body):
    """Which of the contested findings are remitted (核减), and what is said."""

    accepted: Findings = []
    decision: Text


def _found(request: HttpRequest, pk: int) -> Any:
    rows = visibility.contests(request.access).prefetch_related("findings")
    return get_object_or_404(rows, pk=pk)


@router.get("/reply-sites", response=Page[ReplySite], summary="可以看问题、提申辩的网站")
def sites_out_for_reply(request: HttpRequest, paging: PagingQuery) -> object:
    """The sites in campaigns whose findings are out for reply, the newest campaign first."""
    rows = reply_sites(request.access)
    page, today = page_of(rows, paging), timezone.localdate()
    return {**page, "items": [_replied(one, today) for one in page["items"]]}


@router.get("/contests", response=Page[ContestOut], summary="申辩")
def contests(
    request: HttpRequest,
    paging: PagingQuery,
    campaign: Id | None = None,
    campaign_site: Id | None = None,
    state: Short = "",
) -> object:
    """Replies, the newest first."""
    rows = visibility.contests(request.access).prefetch_related("findings")
    if campaign is not None:
        rows = rows.filter(campaign_site__campaign=campaign)
    if campaign_site is not None:
        rows = rows.filter(campaign_site=campaign_site)
    if state:
        rows = rows.filter(state=state)
    return page_of(rows.order_by("-id"), paging)


@router.post(
    "/contests/with-file",
    response={201: ContestOut},
    summary="提出申辩,附文件",
    description=_CONTEST,
)
def file_with_attachment(
    request: HttpRequest, file: File[UploadedFile], data: Annotated[ContestForm, Form()]
) -> object:
    """The same with a file."""
    check_evidence(file)
    return _filed(request, data.campaign_site, data.findings, data.text, file)


@router.get("/contests/{pk}", response=ContestOut, summary="一份申辩")
def contest(request: HttpRequest, pk: Id) -> object:
    """One reply."""
    return _found(request, pk)


@router.get("/contests/{pk}/attachment", summary="申辩的附件", openapi_extra=told(what="附件"))
def attachment(request: HttpRequest, pk: Id) -> FileResponse:
    """The file that came with a reply; always a download."""
    row = _found(request, pk)
    if not row.file:
        raise Http404("no file")
    return opened(row.file.open("rb"), row.file_name)


@router.post("/contests", response={201: ContestOut}, summary="提出申辩", description=_CONTEST)
def file(request: HttpRequest, data: ContestIn) -> object:
    """Contest findings of one site, within the window."""
    return _filed(request, data.campaign_site, data.findings, data.text)


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


def _filed(
    request: HttpRequest, pk: int, ids: list[int], text: str, file: Upload | None = None
) -> object:
    rows = visibility.campaign_sites(request.access).select_related("campaign", "site")
    row = get_object_or_404(rows, pk=pk)
    chosen = visibility.findings(request.access).filter(pk__in=ids, campaign_site=row)
    return Status(201, services.file_contest(request.access, row, list(chosen), text, file))


def _replied(row: Any, today: date) -> dict[str, Any]:
    return {
        "campaign_site": row.pk,
        "campaign": row.campaign_id,
        "title": row.campaign.title,
        "name": str(row),
        "verdict": row.current.verdict,
        "score": row.current.score,
        "reply_from": row.campaign.reply_from,
        "reply_until": row.campaign.reply_until,
        "open": services.window_is_open(row, today),
    }
