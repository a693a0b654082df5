"""The draw: committed, drawn, and published so that anyone recomputes it."""

from __future__ import annotations

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha_platform.campaigns.forms.choice import LEAST_RATE, STRATA
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.campaigns.queries.choice import forced, left_out
from xuncha_platform.campaigns.queries.scope import sites_in_scope
from xuncha_platform.campaigns.rules.sampling import command_line
from xuncha_platform.campaigns.services import drawing
from xuncha_platform.campaigns.views.shared import campaign_or_404, do
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.forms import once

# File of the draw → the field of DrawFiles that holds it.
FILES = {
    "sites": "population_csv",
    "must": "must_csv",
    "exclude": "exclude_csv",
    "sample": "sample_csv",
}


@members_only
def draw(request: HttpRequest, pk: int) -> HttpResponse:
    """What is or will be drawn, and how."""
    campaign = campaign_or_404(request, pk)
    context = _published(campaign) | {
        "may_change": request.access.may("campaigns.change"),
        "may_run": request.access.may("campaigns.run"),
    }
    if campaign.stage == Stage.DRAFT and not campaign.seed_digest:
        scope = sites_in_scope(campaign)
        context |= {
            "scope": scope.count(),
            "forced": len(forced(campaign, scope)),
            "left_out": len(left_out(campaign, scope)),
            "least_rate": LEAST_RATE,
            "rate_is_low": (campaign.rate or 0) < LEAST_RATE,
        }
    return render(request, "campaigns/draw.html", context)


def public(request: HttpRequest, digest: str) -> HttpResponse:
    """The same for everyone, by the committed hash; lists and seed once the circular is out."""
    campaign = get_object_or_404(Campaign, seed_digest=digest)
    context = _published(campaign) | {"told": campaign.stage == Stage.PUBLISHED}
    return render(request, "campaigns/public_draw.html", context)


@members_only
def file(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """A file of the draw."""
    return _file(campaign_or_404(request, pk), name)


def public_file(_request: HttpRequest, digest: str, name: str) -> HttpResponse:
    """A file of a published draw."""
    campaign = get_object_or_404(Campaign, seed_digest=digest, stage=Stage.PUBLISHED)
    return _file(campaign, name)


@needs("campaigns.change")
@require_POST
@once
def commit(request: HttpRequest, pk: int) -> HttpResponse:
    """Commit a seed."""
    campaign = campaign_or_404(request, pk)
    seed = request.POST.get("seed", "")
    said = _("种子的哈希已公布。名单、比例和种子从现在起固定。")
    return _do(request, campaign, lambda: drawing.commit_seed(request.access, campaign, seed), said)


@needs("campaigns.change")
@require_POST
@once
def give_up(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a committed seed up."""
    campaign = campaign_or_404(request, pk)
    reason = request.POST.get("reason", "")
    said = _("种子已放弃,记录保留。范围和抽取办法可以再改。")
    return _do(
        request, campaign, lambda: drawing.give_up_seed(request.access, campaign, reason), said
    )


@needs("campaigns.change")
@require_POST
@once
def make(request: HttpRequest, pk: int) -> HttpResponse:
    """Draw, or take all."""
    campaign = campaign_or_404(request, pk)
    if campaign.kind == "spot":
        return _do(request, campaign, lambda: drawing.draw(request.access, campaign), _("已抽取。"))
    return _do(
        request, campaign, lambda: drawing.take_all(request.access, campaign), _("名单已确定。")
    )


def _do(
    request: HttpRequest, campaign: Campaign, change: Callable[[], object], said: str
) -> HttpResponse:
    """Make the change, and show the page of the draw again."""
    return do(request, change, said, "campaigns:draw", campaign.pk)


def _published(campaign: Campaign) -> dict[str, object]:
    drawn, draw_files = campaign.stage != Stage.DRAFT, campaign.files
    return {
        "campaign": campaign,
        "drawn": drawn,
        "strata": [str(word) for field, word in STRATA if field in campaign.strata],
        "files": [name for name, field in FILES.items() if getattr(draw_files, field)],
        "command": command_line(
            campaign.rate or 100,
            campaign.strata,
            campaign.seed,
            bool(draw_files.must_csv),
            bool(draw_files.exclude_csv),
        )
        if drawn and campaign.seed
        else "",
    }


def _file(campaign: Campaign, name: str) -> HttpResponse:
    text = getattr(campaign.files, FILES.get(name, ""), "")
    if not text:
        raise Http404
    response = HttpResponse(text.encode("utf-8-sig"), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response
