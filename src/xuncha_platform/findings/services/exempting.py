"""Which findings of a result are exempt, by the exemptions that are valid now."""

from __future__ import annotations

from xuncha_platform.campaigns.models import Result
from xuncha_platform.findings.models import Decision, Exemption, Finding, FindingState
from xuncha_platform.findings.rules.exempt import covers

# A fault that people confirmed is there; an exemption says that the site is not blamed for it.
_LIFTED = (FindingState.OPEN, FindingState.CONFIRMED, FindingState.RECHECK)


def exempt_again(result: Result) -> bool:
    """Mark what is exempt now and free what is no longer; whether anything changed.

    To be called inside the transaction of a change; the result is to be scored afterwards.
    """
    valid = list(
        Exemption.objects.filter(
            site=result.campaign_site.site, approved_at__isnull=False, withdrawn=False
        )
    )
    findings = Finding.objects.filter(result=result)
    if not valid:
        findings = findings.filter(state=FindingState.EXEMPT)
    as_of = result.campaign_site.campaign.as_of
    changed = []
    for finding in findings.filter(state__in=(*_LIFTED, FindingState.EXEMPT)):
        exempt = any(covers(one, finding, as_of) for one in valid)
        if exempt != (finding.state == FindingState.EXEMPT):
            finding.state = FindingState.EXEMPT if exempt else _before(finding)
            changed.append(finding)
    Finding.objects.bulk_update(changed, ["state"], batch_size=500)
    return bool(changed)


def _before(finding: Finding) -> FindingState:
    """What people had decided before the exemption; open where nobody had, or one of a veto."""
    last = finding.decisions.filter(superseded=False).order_by("-id").first()
    if last is None or _is_half(finding, last):
        return FindingState.OPEN
    return FindingState(last.state)


def _is_half(finding: Finding, decision: Decision) -> bool:
    return bool(finding.proposed) and finding.is_veto and not decision.is_second
