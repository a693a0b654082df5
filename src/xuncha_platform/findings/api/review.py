"""Findings and decisions on them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from ninja import Router, Status
from pydantic import Field

from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.findings import queries, visibility
from xuncha_platform.findings.api import shapes
from xuncha_platform.findings.models import FindingState
from xuncha_platform.findings.queries.alike import same_question, undecided_of_row
from xuncha_platform.findings.queries.words import about_host, of_address, with_words
from xuncha_platform.findings.rules.outside import typed_host
from xuncha_platform.findings.services import review
from xuncha_platform.findings.services.guard import OPEN_STAGES
from xuncha_platform.findings.tables import QueueTable

router = Router()
_REVIEW = needs("findings.review")
Words = Annotated[
    Short, Field(description="网站名称、网址、外站域名;不给 campaign 时只认域名或带域名的网址")
]
OutsideHost = Annotated[Short, Field(description="链接、跳转所到的外站域名,含其下各级")]


def found(request: HttpRequest, pk: int) -> Any:
    """The finding, or 404 for an outsider and for an office whose reply has not begun."""
    rows = visibility.findings(request.access).select_related(
        "result__run", "result__campaign_site__site", "result__campaign_site__campaign"
    )
    return get_object_or_404(rows, pk=pk)


@router.get(
    "/reviews", response=list[shapes.ReviewProgress], summary="复核的进度", description=_REVIEW
)
def reviews(request: HttpRequest) -> object:
    """The campaigns under review, each with how far it is."""
    open_ones = Campaign.objects.scope(request.access).filter(stage__in=OPEN_STAGES)
    return [_progress(request, one) for one in open_ones]


@router.get("/findings", response=Page[shapes.FindingOut], summary="问题")
def findings(
    request: HttpRequest,
    paging: PagingQuery,
    campaign: Id | None = None,
    campaign_site: Id | None = None,
    site: Id | None = None,
    check: Short = "",
    state: Short = "",
    fingerprint: Short = "",
    q: Words = "",
    host: OutsideHost = "",
    priority: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9] | None = None,
    waits_for_second: bool | None = None,
    current: bool = True,
) -> object:
    """Findings in the order of the queue; `current`: only of the results that count now."""
    rows = visibility.findings(request.access).select_related("result")
    given = {
        "campaign": campaign,
        "campaign_site": campaign_site,
        "campaign_site__site": site,
        "check_name": check or None,
        "state": state or None,
        "fingerprint": fingerprint or None,
        "priority": priority,
    }
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    if q:
        rows = _with_words(request, rows, q, campaign, of_a_site=bool(campaign_site or site))
    if host:
        rows = rows.filter(about_host(host))
    if waits_for_second is not None:
        second = Q(is_veto=True, state=FindingState.OPEN) & ~Q(proposed="")
        rows = rows.filter(second if waits_for_second else ~second)
    if current:
        rows = rows.filter(is_current=True)
    of_one = campaign or campaign_site or site
    order = ("priority", "position", "id") if of_one else ("campaign", "priority", "position", "id")
    return page_of(rows.order_by(*order), paging, QueueTable.most)


def _with_words(
    request: HttpRequest, rows: QuerySet[Any], q: str, campaign: int | None, *, of_a_site: bool
) -> QuerySet[Any]:
    """What the words name, by an index: of a site its addresses, of a campaign what its queue
    finds, of all campaigns what a host names."""
    if of_a_site:
        return rows.filter(url__icontains=q)
    if campaign:
        # Those of offices above reach one's sites, too: what one may see `rows` says.
        known = Campaign.objects.filter(pk=campaign).first()
        return with_words(rows, known, q) if known else rows.none()
    if not typed_host(q):
        problem = _("这里只认域名或带域名的网址。要按别的字查,请同时给出 campaign。")
        raise ValidationError({"q": problem})
    return rows.filter(of_address(request.access, q))


@router.get("/findings/{pk}", response=shapes.FindingDetail, summary="一个问题")
def finding(request: HttpRequest, pk: Id) -> object:
    """One finding with its rules, what was decided, what would be without it."""
    return found(request, pk)


@router.get(
    "/findings/{pk}/next",
    response=shapes.FindingOut,
    summary="下一个要看的问题",
    description=_REVIEW,
)
def following(request: HttpRequest, pk: Id) -> object:
    """The next undecided one in the queue of its campaign; 404 after the last."""
    one = queries.next_in_queue(request.access, found(request, pk))
    return found(request, one.pk if one else 0)


@router.post(
    "/findings/{pk}/decision",
    response=shapes.FindingOut,
    summary="复核一个问题",
    description=_REVIEW,
)
def decide(request: HttpRequest, pk: Id, data: shapes.FindingDecision) -> object:
    """Decide on a finding; a veto takes a second person who agrees."""
    return review.decide(
        request.access,
        found(request, pk),
        data.state,
        data.reason,
        seconds=data.seconds,
        version=data.version,
    )


@router.post(
    "/campaign-sites/{pk}/decisions",
    response=shapes.Decidedly,
    summary="对一个网站的同类问题作同样的决定",
    description=_REVIEW,
)
def decide_alike(request: HttpRequest, pk: Id, data: shapes.Alike) -> object:
    """All undecided findings of one row of the rulebook; vetoes are left out."""
    row = get_object_or_404(visibility.campaign_sites(request.access), pk=pk)
    chosen = undecided_of_row(row, data.row)
    return {"decided": review.decide_alike(request.access, chosen, data.state, data.reason)}


@router.post(
    "/campaigns/{pk}/questions/{name}/decisions",
    response=shapes.Decidedly,
    summary="对几个网站的同一个问题作同样的决定",
    description=_REVIEW,
)
def decide_together(
    request: HttpRequest, pk: Id, name: shapes.Question, data: shapes.Together
) -> object:
    """Those of the ids at which the question is still open."""
    campaign = get_object_or_404(Campaign.objects.scope(request.access), pk=pk)
    chosen = list(same_question(request.access, campaign, name).filter(pk__in=data.findings))
    return {"decided": review.decide_together(request.access, chosen, data.state, data.reason)}


@router.post(
    "/findings/{pk}/notes",
    response={201: shapes.NoteOut},
    summary="添加备注",
    description=_REVIEW,
)
def note(request: HttpRequest, pk: Id, data: shapes.NoteIn) -> object:
    """Add a remark."""
    return Status(201, review.add_note(request.access, found(request, pk), data.text))


def _progress(request: HttpRequest, campaign: Campaign) -> dict[str, Any]:
    far = queries.progress(request.access, campaign)
    return {
        "campaign": campaign.pk,
        "title": campaign.title,
        "stage": campaign.stage,
        "total": far.total,
        "undecided": far.undecided,
        "decisive": far.decisive,
        "waiting_second": far.waiting_second,
        "spent": [
            {"person": who, "decisions": decisions, "seconds": seconds}
            for who, decisions, seconds in far.spent
        ],
    }
