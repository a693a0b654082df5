"""The same question at many sites, answered on one page."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.findings.queries.alike import QUESTIONS, same_question
from xuncha_platform.findings.questions import question_word
from xuncha_platform.findings.services import review
from xuncha_platform.findings.services.guard import OPEN_STAGES
from xuncha_platform.findings.tables import what
from xuncha_platform.people.access import needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import once

# Sites on one page; the others come when these are done.
_MOST = 100


@needs("findings.review")
@once
def same(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """The sites with what was seen at each; those that stay ticked are decided alike."""
    campaign = get_object_or_404(Campaign.objects.scope(request.access), pk=pk)
    if name not in QUESTIONS:
        raise Http404
    rows = same_question(request.access, campaign, name)
    if request.method == "POST":
        chosen = list(rows.filter(pk__in=_ids(request)))
        state, reason = request.POST.get("state", ""), request.POST.get("reason", "")
        if attempt(request, review.decide_together, chosen, state, reason):
            messages.info(request, _("已对 %d 个网站作出同样的决定。") % len(chosen))
            return redirect("findings:campaign", pk)
    ticked = set(_ids(request)) if request.method == "POST" else None
    shown = [
        {"finding": one, "what": what(one), "is_ticked": ticked is None or one.pk in ticked}
        for one in rows[:_MOST]
    ]
    context = {
        "campaign": campaign,
        "heading": question_word(name),
        "rows": shown,
        "total": rows.count(),
        "reason": request.POST.get("reason", ""),
        "may_decide": campaign.stage in OPEN_STAGES,
    }
    return render(request, "findings/same.html", context)


def _ids(request: HttpRequest) -> list[int]:
    return [
        int(one) for one in request.POST.getlist("finding") if one.isdecimal() and len(one) < 19
    ]
