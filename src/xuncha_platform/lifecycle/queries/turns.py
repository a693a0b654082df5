"""Whose turn it is: what waits for one's own office, and what comes next in a procedure."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from xuncha_platform.lifecycle.models import Procedure, ProcedureState, Review
from xuncha_platform.lifecycle.rules.steps import STEPS, StepRule, missing
from xuncha_platform.orgs.paths import is_within
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership
from xuncha_platform.people.roles import ROLES
from xuncha_platform.web.spoken import in_a_row

_NAMED = 2
_REVIEWERS = [role.code for role in ROLES if "lifecycle.approve" in role.may]


def due_for(access: Access) -> QuerySet[Procedure]:
    """Procedures whose next review is one's own office's, filed by somebody else.

    That of an office below is one's own too where nobody there could do it.
    """
    rows = Procedure.objects.scope(access).filter(state=ProcedureState.REVIEWING)
    if access.organisation is None or not access.may("lifecycle.approve"):
        return rows.none()
    rows = rows.exclude(requested_by=access.user)
    waiting = Review.objects.filter(procedure__in=rows, agrees=None).order_by(
        "procedure", "position"
    )
    first: dict[int, tuple[int, str]] = {}
    for pk, office, path in waiting.values_list(
        "procedure_id", "organisation_id", "organisation__path"
    ):
        first.setdefault(pk, (office, path))
    own = access.organisation
    staffed = _staffed({office for office, _path in first.values()}) - {own.pk}
    mine = [
        pk
        for pk, (office, path) in first.items()
        if is_within(path, own.path) and office not in staffed
    ]
    return rows.filter(pk__in=mine)


def next_of(procedure: Procedure) -> str:
    """What has to be done next, by whom; empty once it ended. Reads reviews and steps as they
    were fetched with the procedure.
    """
    if procedure.state == ProcedureState.REVIEWING:
        due = next((one for one in procedure.reviews.all() if one.agrees is None), None)
        return _("待%(office)s审核") % {"office": due.organisation} if due else ""
    if procedure.state != ProcedureState.APPROVED:
        return ""
    steps = {step.code: step for step in procedure.steps.all()}
    rules = {rule.code: rule for rule in STEPS[procedure.kind]}
    told = [rules[code] for code in rules if code in steps and not steps[code].confirmed_at]
    free = _free(procedure.kind, set(steps))
    turns = []
    if told:
        turns.append(_("待核对:%(steps)s") % {"steps": _named(told)})
    if free:
        turns.append(_("待办理:%(steps)s") % {"steps": _named(free)})
    return in_a_row(*turns, mark=";")


def to_report(access: Access) -> QuerySet[Procedure]:
    """Approved procedures with a step that one's office may report now."""
    rows = Procedure.objects.scope(access).filter(state=ProcedureState.APPROVED)
    due = [
        row.pk
        for row in rows.prefetch_related("steps")
        if _free(row.kind, {step.code for step in row.steps.all()})
    ]
    return rows.filter(pk__in=due)


def _free(kind: str, told: set[str]) -> list[StepRule]:
    """The steps that nobody has reported and nothing has to come before."""
    return [rule for rule in STEPS[kind] if rule.code not in told and not missing(rule, told)]


def _named(rules: Sequence[StepRule]) -> str:
    """The first ones by name; a list has no room for all."""
    names = in_a_row(*(rule.name for rule in rules[:_NAMED]), mark="、")
    if len(rules) <= _NAMED:
        return names
    return _("%(names)s等 %(n)d 项") % {"names": names, "n": len(rules)}


def _staffed(offices: set[int]) -> set[int]:
    """Those of the offices where somebody may review."""
    members = Membership.objects.filter(
        organisation__in=offices, role__in=_REVIEWERS, until=None, user__is_active=True
    )
    return set(members.values_list("organisation_id", flat=True))
