"""Make a campaign, fix its list, draw."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Status

from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, Why, needs, page_of
from xuncha_platform.campaigns.api import shapes
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.figures import figures_of
from xuncha_platform.campaigns.queries.lists import campaigns_of, sees_results
from xuncha_platform.campaigns.rules.periods import period_key, period_name
from xuncha_platform.campaigns.services import drawing, freezing, making, stages
from xuncha_platform.orgs.models import Organisation

router = Router()
_CHANGE = needs("campaigns.change")
_FREEZE = needs("campaigns.freeze")


def found(request: HttpRequest, pk: int) -> Campaign:
    """The campaign, or 404 for an outsider."""
    return get_object_or_404(Campaign.objects.scope(request.access), pk=pk)


@router.get("/campaigns", response=Page[shapes.CampaignOut], summary="检查活动")
def campaigns(
    request: HttpRequest,
    paging: PagingQuery,
    kind: shapes.Kind | None = None,
    stage: Short = "",
    period_key: Short = "",
) -> object:
    """The campaigns of one's organisation and below, the newest first."""
    given = {"kind": kind, "stage": stage or None, "period_key": period_key or None}
    rows = campaigns_of(request.access).filter(
        **{name: one for name, one in given.items() if one is not None}
    )
    return page_of(rows, paging)


@router.get("/campaigns/{pk}", response=shapes.CampaignDetail, summary="一次检查活动")
def campaign(request: HttpRequest, pk: Id) -> object:
    """One campaign with its figures."""
    one = found(request, pk)
    one.figures = figures_of(one) if sees_results(request.access, one) else None
    return one


@router.post(
    "/campaigns",
    response={201: shapes.CampaignOut},
    summary="新建检查活动",
    description=_CHANGE,
)
def create(request: HttpRequest, data: shapes.CampaignIn) -> object:
    """Begin a campaign as a draft."""
    values = data.dict()
    year, quarter = values.pop("year"), values.pop("quarter")
    values["period"], values["period_key"] = period_name(year, quarter), period_key(year, quarter)
    return Status(201, making.create(request.access, _placed(request, values)))


@router.patch(
    "/campaigns/{pk}", response=shapes.CampaignOut, summary="修改检查活动", description=_CHANGE
)
def change(request: HttpRequest, pk: Id, data: shapes.CampaignChange) -> object:
    """Change a draft."""
    values = {name: one for name, one in data.dict().items() if one is not None}
    version = values.pop("version")
    return making.change(request.access, found(request, pk), _placed(request, values), version)


@router.post(
    "/campaigns/{pk}/seed", response=shapes.CampaignOut, summary="承诺抽样种子", description=_CHANGE
)
def commit_seed(request: HttpRequest, pk: Id, data: shapes.SeedIn) -> object:
    """Fix the seed by its SHA-256, and with it the list."""
    return drawing.commit_seed(request.access, found(request, pk), data.seed)


@router.post(
    "/campaigns/{pk}/seed/give-up",
    response=shapes.CampaignOut,
    summary="放弃抽样种子",
    description=_CHANGE,
)
def give_up_seed(request: HttpRequest, pk: Id, data: Why) -> object:
    """Take a committed seed back before the draw."""
    return drawing.give_up_seed(request.access, found(request, pk), data.reason)


@router.post(
    "/campaigns/{pk}/draw", response=shapes.CampaignOut, summary="抽取样本", description=_CHANGE
)
def draw(request: HttpRequest, pk: Id) -> object:
    """Draw with the seed that was committed."""
    return drawing.draw(request.access, found(request, pk))


@router.post(
    "/campaigns/{pk}/take-all",
    response=shapes.CampaignOut,
    summary="不抽取,全部检查",
    description=_CHANGE,
)
def take_all(request: HttpRequest, pk: Id) -> object:
    """Every site in scope that is not left out."""
    return drawing.take_all(request.access, found(request, pk))


@router.post(
    "/campaigns/{pk}/reply", response=shapes.CampaignOut, summary="开始申辩", description=_CHANGE
)
def reply(request: HttpRequest, pk: Id, data: shapes.Window) -> object:
    """Show the offices their findings and let them contest."""
    return stages.open_reply(request.access, found(request, pk), data.start, data.until)


@router.post(
    "/campaigns/{pk}/freeze", response=shapes.CampaignOut, summary="定稿", description=_FREEZE
)
def freeze(request: HttpRequest, pk: Id, data: shapes.Freeze) -> object:
    """Seal the campaign."""
    return freezing.freeze(request.access, found(request, pk), data.accepted)


def _placed(request: HttpRequest, values: dict[str, Any]) -> dict[str, Any]:
    """Values as the services take them: things instead of their ids, all of them in scope."""
    if "scope" in values:
        scope = values.pop("scope")
        own = Organisation.objects.scope(request.access).filter(pk__in=scope["regions"])
        scope["regions"] = sorted(own.values_list("pk", flat=True))
        values["scope_filter"] = scope
    if values.get("previous") is not None:
        values["previous"] = found(request, values["previous"])
    return values
