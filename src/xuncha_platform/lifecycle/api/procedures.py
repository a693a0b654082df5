"""Openings and closings, for programs."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Literal

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Router, Schema
from ninja import Status as Answer
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import NO_NUL, Body, Day, Id, Page, PagingQuery, needs, page_of
from xuncha_platform.lifecycle import services
from xuncha_platform.lifecycle.models import Procedure
from xuncha_platform.lifecycle.queries import against, steps_of
from xuncha_platform.lifecycle.queries.waits import that_wait
from xuncha_platform.lifecycle.rules.steps import STEPS
from xuncha_platform.lifecycle.services.steps import Said
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.registry.models import Site
from xuncha_platform.watch.announced import held

router = Router()
_ASK = needs("lifecycle.request")
_DECIDE = needs("lifecycle.approve")
_CONFIRM = needs("registry.change")
if TYPE_CHECKING:
    # A checker of types takes no list that is worked out.
    Code = str
else:
    Code = Literal[tuple(sorted({rule.code for rules in STEPS.values() for rule in rules}))]
Text80 = Annotated[str, StringConstraints(max_length=80, pattern=NO_NUL)]
Text300 = Annotated[str, StringConstraints(max_length=300, pattern=NO_NUL)]
Text500 = Annotated[str, StringConstraints(max_length=500, pattern=NO_NUL)]
Name200 = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=NO_NUL)]
Why500 = Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=NO_NUL)]


class ProcedureOut(Schema):
    """The opening or the closing of a website."""

    id: int
    kind: str = Field(description="opening 开办,closing 永久下线")
    organisation: int = Field(alias="organisation_id")
    site: int | None = Field(alias="site_id", description="开办的,批准之后才有")
    name: str
    url: str
    is_portal: bool
    target_url: str
    reason: str
    consented_on: date
    requested_at: datetime
    state: str = Field(description="reviewing、approved、done、refused 或 withdrawn")
    approved_on: date | None
    document: str
    ended_on: date | None
    ending: str


class ReviewOut(Schema):
    """One level of the review."""

    organisation: int = Field(alias="organisation_id")
    agrees: bool | None = Field(description="空:还没有审核")
    opinion: str
    at: datetime | None


class StepOut(Schema):
    """One step, reported or not."""

    code: str
    name: str
    state: str = Field(description="done 已核对,reported 待核对,open 可以办理,blocked 还不能")
    on: date | None
    detail: str
    note: str
    not_needed: bool


class AnnouncedOut(Schema):
    """What was announced of a closed site, and what the monitor's last visit found."""

    kind: str = Field(description="redirect、gone、home_notice、moved 或 notice")
    url: str
    leads_to: str = Field(description="原网址应跳到哪里;空:能打开即可")
    looked_at: datetime | None = Field(description="空:还没有看过")
    final_url: str
    problem: str = Field(description="打不开的原因")
    difference: str = Field(description="与公布的不符之处;空:相符,或还说不准")


class ProcedureDetail(ProcedureOut):
    """The same with who reviews it, what the guideline says against it, and its steps."""

    doubts: list[str] = Field(description="指引另有要求之处;同意时须写明依据")
    reviews: list[ReviewOut]
    steps: list[StepOut]
    announced: list[AnnouncedOut] = Field(description="永久下线的:公布的与看到的")


class OpeningIn(Body):
    """A website that is to be opened."""

    organisation: Id
    name: Name200
    url: Text500
    is_portal: bool = False
    consented_on: Day
    reason: Why500


class ClosingIn(Body):
    """Where the content of a site goes that is to be closed."""

    target_url: Text500
    consented_on: Day
    reason: Why500


class Opinion(Body):
    """An office's decision."""

    agrees: bool
    opinion: Text300 = ""
    document: Text80 = Field("", description="批准文号;省级机构不在本系统里时须填")


class TakenBack(Body):
    """Why it is taken back."""

    reason: Text300 = ""


class StepIn(Body):
    """What is reported of a step."""

    on: Day
    detail: Text500 = ""
    note: Text300 = ""
    not_needed: bool = False


@router.get("/procedures", response=Page[ProcedureOut], summary="开办与永久下线")
def procedures(
    request: HttpRequest,
    paging: PagingQuery,
    site: Id | None = None,
    kind: Literal["opening", "closing"] | None = None,
    state: Literal["reviewing", "approved", "done", "refused", "withdrawn"] | None = None,
    waits: Literal["review", "step", "report", "differs"] | None = None,
) -> object:
    """The openings and closings in scope, newest first. `waits`: for one's review, for a step to
    be confirmed or reported; or something differs from what was announced."""
    given = {"site": site, "kind": kind, "state": state}
    own = Procedure.objects.scope(request.access)
    rows = own.filter(**{n: v for n, v in given.items() if v is not None})
    return page_of(that_wait(rows, waits, request.access) if waits else rows, paging)


@router.get("/procedures/{pk}", response=ProcedureDetail, summary="一项开办或永久下线")
def procedure(request: HttpRequest, pk: Id) -> object:
    """One, with its reviews and steps."""
    return _detail(_found(request, pk))


@router.post("/procedures", response={201: ProcedureOut}, summary="申请开办网站", description=_ASK)
def request_opening(request: HttpRequest, data: OpeningIn) -> object:
    """File an opening."""
    said = data.dict()
    own = Organisation.objects.scope(request.access)
    office = get_object_or_404(own, pk=said.pop("organisation"))
    return Answer(201, services.request_opening(request.access, office, **said))


@router.post(
    "/sites/{pk}/closing", response={201: ProcedureOut}, summary="申请永久下线", description=_ASK
)
def request_closing(request: HttpRequest, pk: Id, data: ClosingIn) -> object:
    """File the closing of a site."""
    site = get_object_or_404(Site.objects.scope(request.access), pk=pk)
    return Answer(201, services.request_closing(request.access, site, **data.dict()))


@router.post(
    "/procedures/{pk}/review",
    response=ProcedureOut,
    summary="审核开办或永久下线",
    description=_DECIDE,
)
def review(request: HttpRequest, pk: Id, data: Opinion) -> object:
    """Agree or not, for the office whose turn it is."""
    one = _found(request, pk)
    return services.decide(request.access, one, data.agrees, data.opinion, data.document)


@router.post(
    "/procedures/{pk}/give-up", response=ProcedureOut, summary="撤回或终止办理", description=_ASK
)
def give_up(request: HttpRequest, pk: Id, data: TakenBack) -> object:
    """Take it back; after the approval a registrar ends it with a reason."""
    return services.give_up(request.access, _found(request, pk), data.reason)


@router.put(
    "/procedures/{pk}/steps/{code}", response=ProcedureDetail, summary="填报一步", description=_ASK
)
def report_step(request: HttpRequest, pk: Id, code: Code, data: StepIn) -> object:
    """Report a step as done."""
    one = _with_step(request, pk, code)
    services.report_step(request.access, one, code, Said(**data.dict()))
    return _detail(_found(request, pk))


@router.post(
    "/procedures/{pk}/steps/{code}/confirm",
    response=ProcedureDetail,
    summary="核对一步",
    description=_CONFIRM,
)
def confirm_step(request: HttpRequest, pk: Id, code: Code) -> object:
    """Confirm what was reported."""
    services.confirm_step(request.access, _with_step(request, pk, code), code)
    return _detail(_found(request, pk))


def _found(request: HttpRequest, pk: int) -> Procedure:
    rows = Procedure.objects.scope(request.access).select_related("organisation")
    return get_object_or_404(rows, pk=pk)


def _with_step(request: HttpRequest, pk: int, code: str) -> Procedure:
    """A procedure of a kind that has this step, or 404."""
    kinds = [kind for kind, rules in STEPS.items() if code in {rule.code for rule in rules}]
    rows = Procedure.objects.scope(request.access).filter(kind__in=kinds)
    return get_object_or_404(rows, pk=pk)


def _detail(one: Procedure) -> dict[str, object]:
    steps = [
        {
            "code": row.rule.code,
            "name": str(row.rule.name),
            "state": row.state,
            "on": row.step.on if row.step else None,
            "detail": row.step.detail if row.step else "",
            "note": row.step.note if row.step else "",
            "not_needed": bool(row.step and row.step.not_needed),
        }
        for row in steps_of(one)
    ]
    plain = ProcedureOut.from_orm(one).dict(by_alias=True)
    reviews = [ReviewOut.from_orm(row).dict(by_alias=True) for row in one.reviews.all()]
    return {
        **plain,
        "doubts": against(one),
        "reviews": reviews,
        "steps": steps,
        "announced": _announced(one) if one.kind == "closing" else [],
    }


def _announced(one: Procedure) -> list[dict[str, object]]:
    return [
        {
            "kind": row.expected.kind,
            "url": row.expected.url,
            "leads_to": row.expected.leads_to,
            "looked_at": row.look.looked_at if row.look else None,
            "final_url": row.look.final_url if row.look else "",
            "problem": row.look.problem if row.look else "",
            "difference": row.difference,
        }
        for row in held(one, timezone.localdate())
    ]
