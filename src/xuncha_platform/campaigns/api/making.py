"""Make a campaign and settle what it is about."""

from __future__ import annotations

from typing import Annotated, Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import File, Form, Router, Status, UploadedFile

from xuncha.errors import InputError
from xuncha_platform.api.rows import with_more
from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.campaigns.api import shapes
from xuncha_platform.campaigns.models import Campaign, CampaignKind
from xuncha_platform.campaigns.queries.figures import figures_of
from xuncha_platform.campaigns.queries.lists import campaigns_of, sees_results
from xuncha_platform.campaigns.queries.todo import todo_of
from xuncha_platform.campaigns.rules.periods import period_key, period_name
from xuncha_platform.campaigns.rules.uploads import rulebook_text
from xuncha_platform.campaigns.services import making
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.registry.models import Site
from xuncha_platform.web.spoken import in_a_row

router = Router()
_CHANGE = needs("campaigns.change")


def found(request: HttpRequest, pk: int) -> Campaign:
    """The campaign, or 404 for an outsider."""
    own = Campaign.objects.scope(request.access).select_related("organisation", "previous")
    return get_object_or_404(own, pk=pk)


@router.get("/campaigns", response=Page[shapes.CampaignOut], summary="检查活动")
def campaigns(
    request: HttpRequest,
    paging: PagingQuery,
    kind: shapes.Kind | None = None,
    stage: Short = "",
    period_key: Short = "",
    q: Short = "",
) -> object:
    """The campaigns of one's organisation and below, the newest first."""
    given = {
        "kind": kind,
        "stage": stage or None,
        "period_key": period_key or None,
        "title__icontains": q or None,
    }
    rows = campaigns_of(request.access).filter(
        **{name: one for name, one in given.items() if one is not None}
    )
    return page_of(rows, paging)


@router.get("/campaigns/{pk}", response=shapes.CampaignDetail, summary="一次检查活动")
def campaign(request: HttpRequest, pk: Id) -> object:
    """One campaign with its figures and what comes next."""
    one = found(request, pk)
    return with_more(
        one,
        figures=figures_of(one) if sees_results(request.access, one) else None,
        todo=[
            {"label": str(do.label), "url": do.url, "done": do.done, "count": do.count}
            for do in todo_of(request.access, one)
        ],
    )


@router.post(
    "/campaigns",
    response={201: shapes.CampaignOut},
    summary="新建检查活动",
    description=_CHANGE,
)
def create(request: HttpRequest, data: shapes.CampaignIn) -> object:
    """Begin a campaign as a draft."""
    values = data.dict()
    if values["rulebook"] is None:
        del values["rulebook"]
    return Status(201, making.create(request.access, _placed(request, values)))


@router.patch(
    "/campaigns/{pk}", response=shapes.CampaignOut, summary="修改检查活动", description=_CHANGE
)
def change(request: HttpRequest, pk: Id, data: shapes.CampaignChange) -> object:
    """Change a draft; fields that are left out stay."""
    one = found(request, pk)
    values = {name: value for name, value in data.dict().items() if value is not None}
    version = values.pop("version")
    if values.get("rulebook"):
        # Another rulebook by its name takes the place of an uploaded one.
        values["rulebook_text"] = ""
    return making.change(request.access, one, _placed(request, values, one), version)


@router.post(
    "/campaigns/{pk}/rulebook",
    response=shapes.CampaignOut,
    summary="使用本单位的指标文件",
    description=_CHANGE,
)
def own_rulebook(
    request: HttpRequest,
    pk: Id,
    version: Annotated[Id, Form()],
    file: File[UploadedFile],
) -> object:
    """Judge by a file of the office's own; it is read line by line first."""
    one = found(request, pk)
    values = {"rulebook": (file.name or "")[-120:], "rulebook_text": rulebook_text(file)}
    return making.change(request.access, one, values, version)


def _placed(
    request: HttpRequest, values: dict[str, Any], campaign: Campaign | None = None
) -> dict[str, Any]:
    """Values as the services take them: things instead of their ids, all of them in scope."""
    year, quarter = values.pop("year", None), values.pop("quarter", None)
    if year is not None and quarter is not None:
        values["period"], values["period_key"] = (
            period_name(year, quarter),
            period_key(year, quarter),
        )
    elif year is not None or quarter is not None:
        raise InputError("year 和 quarter 要一起给。", "Give year and quarter together.")
    if "scope" in values:
        scope = values.pop("scope")
        own = Organisation.objects.scope(request.access).filter(pk__in=scope["regions"])
        scope["regions"] = sorted(own.values_list("pk", flat=True))
        kind = values.get("kind") or (campaign.kind if campaign else "")
        scope["failed_only"] = kind == CampaignKind.RECHECK
        values["scope_filter"] = scope
    if values.get("previous") is not None:
        values["previous"] = found(request, values["previous"])
    if "choice" in values:
        values["choice"] = _named(request, values["choice"])
    return values


def _named(request: HttpRequest, choice: dict[str, Any]) -> dict[str, Any]:
    """The sites that are in or out by hand, as the pages write them: with code or address."""
    ids = {row["site"] for name in ("forced", "left_out") for row in choice[name]}
    own = Site.objects.scope(request.access).filter(pk__in=ids)
    texts = {pk: code or url for pk, code, url in own.values_list("pk", "site_id_code", "url")}
    if unknown := sorted(ids - set(texts)):
        listed = in_a_row(*unknown, mark="、")
        raise InputError(f"范围里没有编号为 {listed} 的网站。", f"No sites {listed} in scope.")
    both = {row["site"] for row in choice["forced"]} & {row["site"] for row in choice["left_out"]}
    if both:
        name = texts[min(both)]
        raise InputError(f"“{name}”同时必抽和不抽,请只留一处。", f"“{name}” is both in and out.")
    for name in ("forced", "left_out"):
        choice[name] = [{**row, "text": texts[row["site"]]} for row in choice[name]]
    return choice
