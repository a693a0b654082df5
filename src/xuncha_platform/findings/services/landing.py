"""When a new result of a site lands: earlier decisions on the same faults are carried over."""

from __future__ import annotations

from collections.abc import Iterable

from xuncha_platform.campaigns.models import Result
from xuncha_platform.findings.models import (
    Decision,
    Exemption,
    Finding,
    FindingState,
    OutsideHost,
)
from xuncha_platform.findings.rescoring import settle
from xuncha_platform.findings.rules.exempt import covers
from xuncha_platform.findings.rules.outside import key_of, outside_hosts
from xuncha_platform.registry.models import Site

# What stays decided when the same fault is seen again. A confirmed fault is looked at anew only
# where the new pass shows something else, i.e. under another fingerprint.
_CARRIED = (
    FindingState.CONFIRMED,
    FindingState.DISMISSED,
    FindingState.REMITTED,
    FindingState.EXEMPT,
)


def take_up(result: Result) -> None:
    """Carry decisions over, apply exemptions, score. Called when a result has landed."""
    _carry_over(result)
    _exempt(result)
    settle(result)


def note_hosts(findings: Iterable[Finding], site: Site) -> None:
    """Keep which hosts of others the new findings of `site` are about, for search."""
    rows = [
        OutsideHost(finding=finding, key=key_of(host))
        for finding in findings
        for host in outside_hosts(finding.url, finding.detail, site.host)
    ]
    OutsideHost.objects.bulk_create(rows, batch_size=500)


def _carry_over(result: Result) -> None:
    earlier = (
        Finding.objects.filter(campaign_site=result.campaign_site, state__in=_CARRIED)
        .exclude(result=result)
        .order_by("result__run__number")
    )
    decided = {finding.fingerprint: finding for finding in earlier}
    same = Finding.objects.filter(result=result, fingerprint__in=decided)
    decisions = []
    for finding in same:
        finding.state = decided[finding.fingerprint].state
        last = decided[finding.fingerprint].decisions.order_by("-id").first()
        if last is not None:
            decisions.append(
                Decision(
                    finding=finding,
                    by=last.by,
                    role=last.role,
                    state=last.state,
                    reason=last.reason,
                    is_second=last.is_second,
                )
            )
    Finding.objects.bulk_update(same, ["state"], batch_size=500)
    Decision.objects.bulk_create(decisions, batch_size=500)


def _exempt(result: Result) -> None:
    as_of = result.campaign_site.campaign.as_of
    valid = list(
        Exemption.objects.filter(
            site=result.campaign_site.site, approved_at__isnull=False, withdrawn=False
        )
    )
    if not valid:
        return
    for finding in Finding.objects.filter(result=result, state=FindingState.OPEN):
        if any(covers(exemption, finding, as_of) for exemption in valid):
            Finding.objects.filter(pk=finding.pk).update(state=FindingState.EXEMPT)
