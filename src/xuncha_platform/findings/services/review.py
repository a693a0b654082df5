"""Deciding on findings: confirm, dismiss with a reason, ask for a recheck."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.exceptions import BadRequest, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Result
from xuncha_platform.findings.models import Decision, Finding, FindingState, Note
from xuncha_platform.findings.rescoring import settle
from xuncha_platform.findings.services.guard import is_current, still_open
from xuncha_platform.people.access import Access, SecondPersonNeeded
from xuncha_platform.web.forms import claim

# Settled in another way: what an office was told is not undone by a key.
SETTLED = (FindingState.REMITTED, FindingState.EXEMPT)
DECIDABLE = (FindingState.CONFIRMED, FindingState.DISMISSED, FindingState.RECHECK)
# Longer than this nobody looks at one finding; the page was left open.
_LONGEST_LOOK = 3600
# Findings in one statement.
_AT_ONCE = 500


def decide(
    access: Access,
    finding: Finding,
    state: str,
    reason: str = "",
    *,
    seconds: int = 0,
    version: int | None = None,
) -> Finding:
    """One person decides on one finding; a veto counts once a second person agrees.

    Raises ValidationError for a missing reason, a frozen campaign, a replaced result, or what was
    remitted or is exempt; SecondPersonNeeded for who has decided so on a veto already; Conflict
    when somebody else decided meanwhile (`version`).
    """
    access.require("findings.review")
    _may_be(state, reason)
    with transaction.atomic():
        result = _guarded(finding.result)
        if version is not None:
            claim(finding, version)
        finding.refresh_from_db()
        _not_settled(finding)
        before = {"state": finding.state, "proposed": finding.proposed}
        _decide(access, finding, state, reason, min(max(seconds, 0), _LONGEST_LOOK))
        settle(result)
        record(
            access,
            "findings.finding.decide",
            finding,
            owner=result.campaign_site.site.organisation,
            before=before,
            after={"state": finding.state, "proposed": finding.proposed},
            reason=reason,
        )
    return finding


def decide_alike(access: Access, findings: Sequence[Finding], state: str, reason: str = "") -> int:
    """The same decision on many findings of one result, e.g. 400 dead links; returns how many.

    Vetoes are left out, each of them is looked at by itself; so is what was remitted or is exempt.
    """
    access.require("findings.review")
    _may_be(state, reason)
    chosen = [one for one in findings if not one.is_veto and one.state not in SETTLED]
    if not chosen:
        return 0
    with transaction.atomic():
        result = _guarded(chosen[0].result)
        if any(finding.result_id != result.pk for finding in chosen):
            raise ValueError("findings of several results cannot be decided together")
        chosen = _not_settled_since(chosen)
        if not chosen:
            return 0
        _decide_all(access, chosen, state, reason)
        settle(result)
        record(
            access,
            "findings.finding.decide_alike",
            result.campaign_site,
            owner=result.campaign_site.site.organisation,
            after={"state": state, "findings": [finding.fingerprint for finding in chosen]},
            reason=reason,
            count=len(chosen),
        )
    return len(chosen)


def decide_together(access: Access, findings: Sequence[Finding], state: str, reason: str) -> int:
    """The same decision on the same question at many sites, all of it or nothing; how many.

    The reason is always asked for: nobody sees from the decision alone what was looked at.
    """
    access.require("findings.review")
    if not reason.strip():
        raise ValidationError(_("请写明理由:看了什么、为什么这样定。"), code="reason")
    if not findings:
        raise ValidationError(_("请至少勾选一个网站。"), code="none")
    with transaction.atomic():
        # In one order: two people who decide at once wait for each other and do not lock up.
        ordered = sorted(findings, key=lambda one: one.result_id)
        return sum(decide_alike(access, [one], state, reason) for one in ordered)


def add_note(access: Access, finding: Finding, text: str) -> Note:
    """A remark that decides nothing."""
    access.require("findings.review")
    if not text.strip():
        raise ValidationError(_("请写下备注的内容。"))
    with transaction.atomic():
        note = Note.objects.create(finding=finding, by=access.user, text=text.strip())
        owner = finding.result.campaign_site.site.organisation
        record(access, "findings.finding.note", finding, owner=owner, after={"text": note.text})
    return note


def _may_be(state: str, reason: str) -> None:
    if state not in DECIDABLE:
        raise BadRequest(f"{state} is no decision of a reviewer")
    if state == FindingState.DISMISSED and not reason.strip():
        raise ValidationError(_("判为不成立须写明理由。"), code="reason")


def _guarded(result: Result) -> Result:
    # One decision at a time on one site: each is scored on top of the one before.
    result = (
        Result.objects.select_for_update(of=("self",))
        .select_related("campaign_site__campaign", "campaign_site__site__organisation")
        .get(pk=result.pk)
    )
    still_open(result.campaign_site.campaign)
    is_current(result)
    return result


def _not_settled(finding: Finding) -> None:
    if finding.state == FindingState.REMITTED:
        raise ValidationError(_("这个问题经申辩已核减,不再复核。"), code="remitted")
    if finding.state == FindingState.EXEMPT:
        raise ValidationError(_("这个问题已豁免。要复核,请先撤回豁免并写明理由。"), code="exempt")


def _not_settled_since(findings: Sequence[Finding]) -> list[Finding]:
    """Those that nobody has settled since they were read; their result is locked by now."""
    pks = [finding.pk for finding in findings]
    settled: set[int] = set()
    for start in range(0, len(pks), _AT_ONCE):
        some = Finding.objects.filter(pk__in=pks[start : start + _AT_ONCE], state__in=SETTLED)
        settled |= set(some.values_list("pk", flat=True))
    return [finding for finding in findings if finding.pk not in settled]


def _decide(access: Access, finding: Finding, state: str, reason: str, seconds: int) -> None:
    second = _is_second(access, finding, state)
    if finding.is_veto and finding.proposed == state and not second:
        raise SecondPersonNeeded(_("您已作过这个决定,单项否决须由另一人作同样的决定。"))
    needs_second = finding.is_veto and state != FindingState.RECHECK and not second
    finding.decisions.update(superseded=True)
    Decision.objects.create(
        finding=finding,
        by=access.user,
        role=access.role,
        state=state,
        reason=reason.strip(),
        is_second=second,
        seconds=seconds,
    )
    finding.proposed = state if needs_second else ""
    finding.state = FindingState.OPEN if needs_second else state
    finding.save(update_fields=["state", "proposed"])


def _decide_all(access: Access, findings: Sequence[Finding], state: str, reason: str) -> None:
    """One person is enough for each of them: none is a veto."""
    ids = [finding.pk for finding in findings]
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        Decision.objects.filter(finding__in=some).update(superseded=True)
        Decision.objects.bulk_create(
            Decision(
                finding_id=pk, by=access.user, role=access.role, state=state, reason=reason.strip()
            )
            for pk in some
        )
        Finding.objects.filter(pk__in=some).update(state=state, proposed="")


def _is_second(access: Access, finding: Finding, state: str) -> bool:
    """Whether this is another person saying what the first one said."""
    if not finding.is_veto or finding.proposed != state:
        return False
    first = finding.decisions.filter(superseded=False).order_by("-id").first()
    return first is not None and first.by_id != (access.user.pk if access.user else None)
