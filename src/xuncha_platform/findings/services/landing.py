"""What people decided follows their findings from result to result: when a new one lands, and when
an earlier one counts again because a pass was made void."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import Q, QuerySet

from xuncha_platform.campaigns.models import CampaignSite, PassState, Result
from xuncha_platform.findings.models import Decision, Finding, FindingState, OutsideHost
from xuncha_platform.findings.rescoring import settle
from xuncha_platform.findings.rules.outside import key_of, outside_hosts
from xuncha_platform.findings.services.exempting import exempt_again
from xuncha_platform.registry.models import Site

# What stays decided when the same fault is seen again. A confirmed fault is looked at anew only
# where the new pass shows something else, i.e. under another fingerprint. What is exempt follows
# from the exemptions that are valid now.
_CARRIED = (FindingState.CONFIRMED, FindingState.DISMISSED, FindingState.REMITTED)
_REMITTED = Q(state=FindingState.REMITTED)
# Sites in one statement.
_AT_ONCE = 500


def take_up(result: Result) -> None:
    """Carry decisions over, apply exemptions, score. Called when a result has landed."""
    decided: dict[str, Finding] = {}
    for finding in _earlier(result).order_by("result__run__number"):
        # Only the newest look counts: who sent it to a recheck wants to decide anew.
        decided[finding.fingerprint] = finding
    _carry(result, decided)
    exempt_again(result)
    settle(result)


def count_once_more(campaign_sites: Sequence[int]) -> None:
    """Bring up to date what counts once more because a later pass was made void.

    Decisions on what the void pass saw go with it; what concerns the site stays: remissions, which
    its office was told, exemptions, what people found by hand. `campaign_sites` are ids; most of a
    nation's 24,000 have none of these.
    """
    for start in range(0, len(campaign_sites), _AT_ONCE):
        rows = CampaignSite.objects.filter(pk__in=campaign_sites[start : start + _AT_ONCE])
        concerned = rows.filter(
            Q(
                pk__in=Finding.objects.filter(_REMITTED, campaign_site__in=rows).values(
                    "campaign_site"
                )
            )
            | Q(site__exemptions__approved_at__isnull=False)
            | Q(manual_findings__confirmed_by__isnull=False)
        )
        for row in concerned.select_related("current__run").order_by("pk").distinct():
            if row.current is not None:
                _again(row.current)


def note_hosts(findings: Iterable[Finding], site: Site) -> None:
    """Keep which hosts of others the new findings of `site` are about, for search."""
    rows = [
        OutsideHost(finding=finding, key=key_of(host))
        for finding in findings
        for host in outside_hosts(finding.url, finding.detail, site.host)
    ]
    OutsideHost.objects.bulk_create(rows, batch_size=500)


def _again(result: Result) -> None:
    remitted = Finding.objects.filter(_REMITTED, campaign_site=result.campaign_site)
    decided = {one.fingerprint: one for one in remitted.exclude(result=result).order_by("id")}
    _carry(result, decided)
    exempt_again(result)
    settle(result)


def _earlier(result: Result) -> QuerySet[Finding]:
    """The findings of the site's other results; of a void pass only what was remitted."""
    earlier = Finding.objects.filter(campaign_site=result.campaign_site).exclude(result=result)
    return earlier.exclude(~_REMITTED, result__run__state=PassState.VOID)


def _carry(result: Result, decided: dict[str, Finding]) -> None:
    """Give the findings of `result` the decisions on the same faults."""
    kept = {mark: one for mark, one in decided.items() if one.state in _CARRIED or one.proposed}
    same = list(Finding.objects.filter(result=result, fingerprint__in=kept))
    decisions = []
    for finding in same:
        earlier = kept[finding.fingerprint]
        finding.state, finding.proposed = earlier.state, earlier.proposed
        last = earlier.decisions.order_by("-id").first()
        if last is not None:
            decisions.append(
                Decision(
                    finding=finding,
                    by=last.by,
                    role=last.role,
                    at=last.at,
                    carried=True,
                    state=last.state,
                    reason=last.reason,
                    is_second=last.is_second,
                )
            )
    Decision.objects.filter(finding__in=same).update(superseded=True)
    Finding.objects.bulk_update(same, ["state", "proposed"], batch_size=500)
    Decision.objects.bulk_create(decisions, batch_size=500)
