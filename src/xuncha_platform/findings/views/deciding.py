"""One finding: evidence on the left, the rule on the right, one key a decision."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha.errors import InputError
from xuncha_platform.findings import queries, visibility
from xuncha_platform.findings.evidence import Seen, marked_page, seen
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.queries.about import (
    earlier_decisions,
    if_dismissed,
    replaced,
    rules_of,
)
from xuncha_platform.findings.queries.reply import may_contest
from xuncha_platform.findings.samples import samples_of
from xuncha_platform.findings.services import review
from xuncha_platform.findings.services.guard import OPEN_STAGES
from xuncha_platform.findings.tables import check_name, effect, how_to_mend, state, what
from xuncha_platform.findings.views.typed import keep, typed
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import Conflict, once


def findings_of(request: HttpRequest) -> Any:
    """The findings one may look at, with what their page shows."""
    return visibility.findings(request.access).select_related(
        "result__run",
        "result__campaign_site__site",
        "result__campaign_site__campaign",
        "result__campaign_site__current__run",
    )


@members_only
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """The finding with its evidence and its rule."""
    finding = get_object_or_404(findings_of(request), pk=pk)
    about = {**_about(request, finding), **_evidence(finding), "typed": typed(request, finding)}
    return render(request, "findings/detail.html", about)


def _evidence(finding: Finding) -> dict[str, Any]:
    """What was seen; where the file is missing, that."""
    try:
        looked_at = seen(finding)
        return {
            "seen": looked_at,
            "marked": looked_at.page and marked_page(finding, looked_at.page).marked,
            "samples": samples_of(finding),
        }
    except InputError as error:
        return {"seen": Seen(None, None), "problem": str(error)}


def _about(request: HttpRequest, finding: Finding) -> dict[str, Any]:
    campaign_site = finding.result.campaign_site
    campaign = campaign_site.campaign
    reviews = request.access.may("findings.review")
    return {
        "finding": finding,
        "result": finding.result,
        "campaign_site": campaign_site,
        "campaign": campaign,
        "what": what(finding),
        "check": check_name(finding),
        "mend": how_to_mend([finding]),
        "effect": effect(finding),
        "state": state(finding),
        "rules": rules_of(finding),
        "decisions": finding.decisions.select_related("by"),
        "earlier": earlier_decisions(finding),
        "replaced": replaced(finding),
        "is_mine": finding.proposed and _is_mine(request, finding),
        "notes": finding.notes.select_related("by") if reviews else [],
        "may_decide": reviews
        and campaign.stage in OPEN_STAGES
        and finding.is_current
        and finding.state not in review.SETTLED,
        "if_dismissed": if_dismissed(finding) if reviews else None,
        "next": queries.next_in_queue(request.access, finding) if reviews else None,
        "previous": queries.next_in_queue(request.access, finding, -1) if reviews else None,
        "contests": finding.contests.select_related("filed_by"),
        "may_contest": may_contest(request.access, finding),
        "reviews": reviews,
        "may_run": request.access.may("campaigns.run") and campaign.stage in OPEN_STAGES,
        "left": queries.undecided(request.access, campaign).count() if reviews else 0,
        "second": queries.second_of_me(request.access, campaign).count() if reviews else 0,
        "others": queries.second_of_others(request.access, campaign).count() if reviews else 0,
        "rechecks": queries.rechecks(request.access, campaign).count() if reviews else 0,
    }


def _is_mine(request: HttpRequest, finding: Finding) -> bool:
    """Whether this person made the decision that waits for a second one."""
    last = finding.decisions.filter(superseded=False).order_by("-id").first()
    return last is not None and last.by_id == request.user.pk


@needs("findings.review")
@require_POST
@once
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm, dismiss or ask for a recheck; then on to the next one."""
    finding = get_object_or_404(findings_of(request), pk=pk)
    following = queries.next_in_queue(request.access, finding)
    said, proposed = request.POST.get("state", ""), finding.proposed
    try:
        decided = attempt(
            request,
            review.decide,
            finding,
            said,
            request.POST.get("reason", ""),
            seconds=_number(request.POST.get("seconds")) or 0,
            version=_number(request.POST.get("version")),
        )
    except Conflict:
        decided = False
        messages.error(
            request, _("您看的时候别人已对这个问题作了决定,您的决定没有保存。请看过再定。")
        )
    if not decided:
        keep(request, finding, "reason")
        return redirect("findings:detail", finding.pk)
    if proposed and finding.proposed not in ("", proposed):
        _tell_that_it_differs(request, finding)
    if following is None:
        return redirect("findings:campaign", finding.result.campaign_site.campaign_id)
    return redirect("findings:detail", following.pk)


def _tell_that_it_differs(request: HttpRequest, finding: Finding) -> None:
    """Whoever confirms by the dozen may not see that the first person had said otherwise."""
    earlier = finding.decisions.filter(superseded=True).exclude(by=request.access.user).last()
    if earlier is not None:
        messages.info(
            request,
            _("“%(what)s”:%(who)s先前决定“%(said)s”,与您的不同。要另一人作与您同样的决定才生效。")
            % {"what": what(finding), "who": earlier.by, "said": earlier.get_state_display()},
        )


@needs("findings.review")
@require_POST
@once
def note(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a remark."""
    finding = get_object_or_404(findings_of(request), pk=pk)
    if not attempt(request, review.add_note, finding, request.POST.get("text", "")):
        keep(request, finding, "text")
    return redirect("findings:detail", finding.pk)


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdigit() else None
