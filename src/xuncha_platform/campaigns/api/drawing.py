"""What may be drawn from, the seed, the draw, its files."""

from __future__ import annotations

from typing import Literal

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Router

from xuncha_platform.api.files import sent, told
from xuncha_platform.api.schemas import Id, Why, needs
from xuncha_platform.campaigns.api import shapes
from xuncha_platform.campaigns.api.making import found
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.choice import Reasons, forced, left_out
from xuncha_platform.campaigns.queries.coverage import coverage
from xuncha_platform.campaigns.queries.scope import sites_in_scope
from xuncha_platform.campaigns.services import drawing
from xuncha_platform.registry.models import Site

router = Router()
_CHANGE = needs("campaigns.change")
# The files as `xuncha draw` takes and writes them: name → the field of DrawFiles.
FILES = {
    "list.csv": "population_csv",
    "must.csv": "must_csv",
    "exclude.csv": "exclude_csv",
    "sample.csv": "sample_csv",
}
FileName = Literal["list.csv", "must.csv", "exclude.csv", "sample.csv"]


@router.get("/campaigns/{pk}/scope", response=shapes.ScopeOut, summary="范围、必抽、不抽和覆盖面")
def scope(request: HttpRequest, pk: Id) -> object:
    """What would be drawn from as the register stands now."""
    campaign = found(request, pk)
    sites = sites_in_scope(campaign)
    reach = coverage(campaign, sites)
    return {
        "sites": sites.count(),
        "forced": _named(forced(campaign, sites)),
        "left_out": _named(left_out(campaign, sites)),
        "coverage": {
            "periods": reach.periods,
            "reached": reach.reached,
            "percent": reach.percent,
            "never": reach.never,
        },
    }


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


@router.get(
    "/campaigns/{pk}/draw/{name}",
    summary="抽取用的名单和结果(CSV),可用 xuncha draw 重算",
    openapi_extra=told("text/csv", what="CSV(UTF-8,带 BOM)"),
)
def draw_file(request: HttpRequest, pk: Id, name: FileName) -> HttpResponse:
    """A file of the draw; one that was not used does not exist."""
    return csv_of(found(request, pk), name)


def csv_of(campaign: Campaign, name: str) -> HttpResponse:
    """A file of a campaign's draw; Http404 where it was not used."""
    text = getattr(campaign.files, FILES[name])
    if not text:
        raise Http404("this draw has no such file")
    return sent(text.encode("utf-8-sig"), name, "text/csv; charset=utf-8")


def _named(reasons: Reasons) -> list[dict[str, object]]:
    names = dict(Site.objects.filter(pk__in=reasons).values_list("pk", "name"))
    return [{"site": pk, "name": names[pk], "reason": why} for pk, why in sorted(reasons.items())]
