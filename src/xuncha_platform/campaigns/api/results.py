"""What was found at the sites of a campaign."""

from __future__ import annotations

from typing import Literal

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router

from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, page_of
from xuncha_platform.campaigns.api import shapes
from xuncha_platform.findings.visibility import campaign_sites

router = Router()


@router.get(
    "/campaign-sites", response=Page[shapes.CampaignSiteOut], summary="检查活动中的网站与结论"
)
def sites(
    request: HttpRequest,
    paging: PagingQuery,
    campaign: Id | None = None,
    site: Id | None = None,
    verdict: Literal["pass", "fail", "undetermined"] | None = None,
    region: Short = "",
    chosen: Literal["drawn", "forced", "all", "listed", "excluded"] | None = None,
    q: Short = "",
) -> object:
    """Sites of campaigns with the result that counts."""
    rows = campaign_sites(request.access).select_related("current").defer("current__report")
    given = {
        "campaign": campaign,
        "site": site,
        "current__verdict": verdict,
        "region_name": region or None,
        "chosen": chosen,
        "site__name__icontains": q or None,
    }
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    return page_of(rows.order_by("campaign_id", "position", "id"), paging)


@router.get("/campaign-sites/{pk}", response=shapes.CampaignSiteOut, summary="检查活动中的一个网站")
def campaign_site(request: HttpRequest, pk: Id) -> object:
    """One site of a campaign with the result that counts."""
    rows = campaign_sites(request.access).select_related("current").defer("current__report")
    return get_object_or_404(rows, pk=pk)


@router.get("/campaign-sites/{pk}/report", response=shapes.Report, summary="一个网站的检查报告")
def report(request: HttpRequest, pk: Id) -> object:
    """The result that counts, as report.json says it."""
    row = get_object_or_404(campaign_sites(request.access).select_related("current"), pk=pk)
    if row.current is None:
        raise Http404("no result yet")
    return row.current
