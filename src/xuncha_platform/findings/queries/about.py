"""What a finding's page and the API tell of it besides itself."""

from __future__ import annotations

from typing import Any

from xuncha.errors import InputError
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.rescoring import judged


def rules_of(finding: Finding) -> list[dict[str, Any]]:
    """The rows of the rulebook that count the finding, as the report has them."""
    report = finding.result.report or {}
    return [row for row in report.get("indicators", ()) if row["id"] in finding.indicators]


def if_dismissed(finding: Finding) -> dict[str, Any] | None:
    """What the site would come to without this finding; None where that cannot be said."""
    try:
        card, _report = judged(finding.result, without=frozenset({finding.pk}))
    except InputError:
        return None
    return {"verdict": str(card.verdict), "score": card.score, "deducted": card.deducted}
