"""The steps of an approved procedure: an office reports one, a registrar confirms it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import changes, record
from xuncha_platform.lifecycle.models import Procedure, ProcedureState, Step
from xuncha_platform.lifecycle.rules.reporting import check_day, doubts, read_detail
from xuncha_platform.lifecycle.rules.steps import DECISIVE, STEPS, StepRule, missing, step_rule
from xuncha_platform.lifecycle.services.effects import carry_out
from xuncha_platform.lifecycle.services.reviewing import locked
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.web.spoken import in_a_row

_FIELDS = ("on", "detail", "note", "not_needed")


@dataclass(frozen=True, slots=True)
class Said:
    """What is reported of a step."""

    on: date
    detail: str = ""
    note: str = ""
    not_needed: bool = False


def report_step(access: Access, procedure: Procedure, code: str, said: Said) -> Step:
    """Report a step as done; a registrar's own report is confirmed with it.

    What was reported may be reported anew until the procedure is done; only the day a site went
    online or offline stays. Raises InputError for a step whose turn it is not, a day or a value
    that cannot be, and for what the guideline speaks against without a note.
    """
    access.require("lifecycle.request")
    with transaction.atomic():
        stored = _approved(access, procedure)
        rule = step_rule(stored.kind, code)
        step = stored.steps.filter(code=code).first() or Step(procedure=stored, code=code)
        if step.confirmed_at and (code in DECISIVE or not access.may("registry.change")):
            raise refused(_("这一步已经核对,不能再改。"))
        before = {name: getattr(step, name) for name in _FIELDS} if step.pk else {}
        _fill(step, rule, said)
        _check(stored, rule, step)
        step.by, step.confirmed_by, step.confirmed_at = access.user, None, None
        step.save()
        was, now = changes(before, {name: getattr(step, name) for name in _FIELDS})
        # Before its first report a step was nothing, not a number of empty values.
        _record(access, "report", step, rule, was if before else {}, now)
        if access.may("registry.change"):
            _confirm(access, stored, step, rule)
    return step


def confirm_step(access: Access, procedure: Procedure, code: str) -> Step:
    """Confirm what an office reported: from then on it stands in the register.

    Raises InputError for a step that was not reported, was confirmed already, or whose
    predecessors are not confirmed.
    """
    access.require("registry.change")
    with transaction.atomic():
        stored = _approved(access, procedure)
        step = stored.steps.filter(code=code).first()
        if step is None or step.confirmed_at is not None:
            raise refused(_("这一步还没有填报,或者已经核对。"))
        _confirm(access, stored, step, step_rule(stored.kind, code))
    return step


def _approved(access: Access, procedure: Procedure) -> Procedure:
    stored = locked(access, procedure)
    if stored.state != ProcedureState.APPROVED:
        raise refused(_("批准之后、办结之前才能填报。"))
    return stored


def _fill(step: Step, rule: StepRule, said: Said) -> None:
    step.on, step.note, step.not_needed = said.on, said.note.strip(), said.not_needed
    if not step.not_needed:
        step.detail = read_detail(rule, said.detail)
        return
    step.detail = ""
    if not rule.may_be_skipped:
        raise refused(_("这一步不能省略。"))
    if not step.note:
        raise refused(_("请写明无需办理的原因。"))


def _check(procedure: Procedure, rule: StepRule, step: Step) -> None:
    done = {one.code: one for one in procedure.steps.all()}
    _check_turn(procedure.kind, rule, set(done))
    before = {str(step_rule(procedure.kind, code).name): done[code].on for code in rule.after}
    assert procedure.approved_on is not None
    check_day(step.on, procedure.approved_on, before, timezone.localdate())
    notice = done.get("home_notice")
    told = doubts(procedure.kind, rule.code, step.detail, step.on, notice.on if notice else None)
    if told and not step.note:
        raise refused("".join(told) + _("确实如此的,请在“说明”里写明原因。"))


def _check_turn(kind: str, rule: StepRule, done: set[str]) -> None:
    if left := missing(rule, done):
        names = in_a_row(*(step_rule(kind, code).name for code in left), mark="、")
        raise refused(_("要先办理:%(names)s。") % {"names": names})


def _confirm(access: Access, procedure: Procedure, step: Step, rule: StepRule) -> None:
    confirmed = procedure.steps.filter(confirmed_at__isnull=False)
    _check_turn(procedure.kind, rule, set(confirmed.values_list("code", flat=True)))
    carry_out(access, procedure, step)
    step.confirmed_by, step.confirmed_at = access.user, timezone.now()
    step.save()
    _record(access, "confirm", step, rule, {}, {name: getattr(step, name) for name in _FIELDS})
    if confirmed.count() == len(STEPS[procedure.kind]):
        procedure.state, procedure.ended_on = ProcedureState.DONE, timezone.localdate()
        procedure.save()


def _record(
    access: Access, what: str, step: Step, rule: StepRule, before: dict, after: dict
) -> None:
    record(
        access,
        f"lifecycle.step.{what}",
        step.procedure,
        before=before or None,
        after={"step": str(rule.name), **{k: v for k, v in after.items() if v or k in before}},
        reason=step.note,
    )
