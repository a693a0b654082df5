"""The review queue."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.findings import queries
from xuncha_platform.findings.queries.alike import questions_of
from xuncha_platform.findings.questions import question_word
from xuncha_platform.findings.services.guard import OPEN_STAGES
from xuncha_platform.findings.tables import queue_table
from xuncha_platform.people.access import needs
from xuncha_platform.web.tables import table_page


@needs("findings.review")
def campaigns(request: HttpRequest) -> HttpResponse:
    """The campaigns under review; the only one opens at once."""
    under_review = list(Campaign.objects.scope(request.access).filter(stage__in=OPEN_STAGES))
    if len(under_review) == 1:
        return redirect("findings:campaign", under_review[0].pk)
    rows = [(one, queries.progress(request.access, one)) for one in under_review]
    return render(request, "findings/campaigns.html", {"rows": rows})


@needs("findings.review")
def campaign(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The queue of one campaign, what can change a verdict first."""
    one = get_object_or_404(Campaign.objects.scope(request.access), pk=pk)
    extra = {
        "campaign": one,
        "progress": queries.progress(request.access, one),
        "undecided": queries.undecided(request.access, one).count(),
        "second": queries.second_of_me(request.access, one).count(),
        "others": queries.second_of_others(request.access, one).count(),
        "rechecks": queries.rechecks(request.access, one).count(),
        "questions": [
            (name, question_word(name), sites)
            for name, sites in questions_of(request.access, one).items()
        ],
    }
    rows = queries.shown_queue(request.access, one)
    return table_page(request, queue_table(one), rows, "findings/queue.html", extra, one)
