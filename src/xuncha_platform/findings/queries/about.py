"""What a finding's page and the API tell of it besides itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from xuncha.errors import InputError
from xuncha_platform.campaigns.models import Pass
from xuncha_platform.findings.models import Decision, Finding
from xuncha_platform.findings.rescoring import judged


def rules_of(finding: Finding) -> list[dict[str, Any]]:
    """The rows of the rulebook that count the finding, as the report has them."""
    report = finding.result.report or {}
    return [row for row in report.get("indicators", ()) if row["id"] in finding.indicators]


def earlier_decisions(finding: Finding) -> QuerySet[Decision]:
    """What people decided on the same fault in other passes, the first one first."""
    return (
        Decision.objects.filter(
            finding__campaign_site=finding.campaign_site,
            finding__fingerprint=finding.fingerprint,
            carried=False,
        )
        .exclude(finding=finding)
        .select_related("by", "finding__result__run")
    )


@dataclass(frozen=True, slots=True)
class Replaced:
    """What became of a finding whose result counts no more."""

    # The pass that replaced it; None where its own was made void and no other has a result.
    run: Pass | None
    # The same fault in the result that counts; None where it was not seen again.
    same: Finding | None


def replaced(finding: Finding) -> Replaced | None:
    """Why a finding is decided no more; None for one of the result that counts."""
    now = finding.result.campaign_site.current
    if now is not None and now.pk == finding.result_id:
        return None
    if now is None:
        return Replaced(None, None)
    same = Finding.objects.filter(result=now, fingerprint=finding.fingerprint).first()
    return Replaced(now.run, same)


def if_dismissed(finding: Finding) -> dict[str, Any] | None:
    """What the site would come to without this finding; None where that cannot be said."""
    try:
        card, _report = judged(finding.result, without=frozenset({finding.pk}))
    except InputError:
        return None
    return {"verdict": str(card.verdict), "score": card.score, "deducted": card.deducted}
