"""Where an opening or a closing stands: whose turn it is, which steps are done, what is missing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils.functional import Promise

from xuncha_platform.lifecycle.models import Procedure, ProcedureState, Review, Step
from xuncha_platform.lifecycle.rules.doubts import against_closing, against_opening
from xuncha_platform.lifecycle.rules.steps import DECISIVE, NOTICE, STEPS, StepRule, missing
from xuncha_platform.orgs.paths import is_within
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site, SiteStatus
from xuncha_platform.web.figures import day


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as the page shows it. `state`: done, reported, open or blocked."""

    rule: StepRule
    step: Step | None
    state: str
    # Names of the steps that have to come before.
    waits_for: tuple[Promise, ...]
    # Whether it may still be reported anew by a registrar.
    may_change: bool
    # Until when the notice has to be kept.
    until: str = ""


def review_due(procedure: Procedure) -> Review | None:
    """The review whose turn it is; None when all is decided."""
    if procedure.state != ProcedureState.REVIEWING:
        return None
    due: Review | None = (
        procedure.reviews.filter(agrees=None).select_related("organisation").first()
    )
    return due


def may_review(access: Access, review: Review) -> bool:
    """Whether it is one's own office's turn, or that of one below it."""
    own = access.organisation
    return (
        own is not None
        and access.may("lifecycle.approve")
        and is_within(review.organisation.path, own.path)
    )


def may_withdraw(access: Access, procedure: Procedure) -> bool:
    """Whether one may take a request back that is under review: whoever filed it, and an office
    that does not review it. A reviewer refuses, with a reason."""
    if not access.may("lifecycle.request"):
        return False
    if access.user is not None and procedure.requested_by_id == access.user.pk:
        return True
    own = access.organisation
    return own is not None and not procedure.reviews.filter(organisation=own).exists()


def against(procedure: Procedure) -> list[str]:
    """What the guideline says against it."""
    if procedure.kind == "closing":
        return against_closing(procedure.is_portal)
    running = Site.objects.filter(organisation=procedure.organisation).exclude(
        status__in=(SiteStatus.CLOSED, SiteStatus.VOID)
    )
    return against_opening(
        procedure.organisation,
        procedure.url,
        procedure.is_portal,
        running.but(procedure.site_id).count(),
    )


def steps_of(procedure: Procedure, *, confirms: bool = False) -> list[StepRow]:
    """All steps of its kind, in order.

    `confirms`: as somebody sees them whose report is confirmed with it (a registrar): what comes
    before has to be confirmed too, where an office may go on once it is reported.
    """
    rows = procedure.steps.select_related("by", "confirmed_by")
    told = {step.code: step for step in rows}
    before = {code for code, step in told.items() if step.confirmed_at or not confirms}
    rules = {rule.code: rule for rule in STEPS[procedure.kind]}
    return [_row(rule, told.get(rule.code), before, rules) for rule in rules.values()]


def _row(
    rule: StepRule, step: Step | None, before: Collection[str], rules: Mapping[str, StepRule]
) -> StepRow:
    left = missing(rule, before)
    if step is None:
        state = "blocked" if left else "open"
    else:
        state = "done" if step.confirmed_at else "reported"
    keeps = step is not None and rule.code in ("notice", "home_notice")
    return StepRow(
        rule,
        step,
        state,
        tuple(rules[code].name for code in left),
        not (state == "done" and rule.code in DECISIVE),
        day(step.on + NOTICE) if keeps and step else "",
    )


def to_confirm(access: Access) -> QuerySet[Procedure]:
    """Approved procedures with a step that was reported and nobody has confirmed."""
    rows = Procedure.objects.scope(access).filter(state=ProcedureState.APPROVED)
    return rows.filter(Q(steps__confirmed_at=None) & Q(steps__isnull=False)).distinct()
