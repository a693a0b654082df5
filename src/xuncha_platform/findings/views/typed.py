"""What was typed on a finding's page and refused: it stands on the next page again."""

from __future__ import annotations

from django.http import HttpRequest

from xuncha_platform.findings.models import Finding

_KEY = "findings.typed"


def keep(request: HttpRequest, finding: Finding, field: str) -> None:
    """Keep a field of the form that was refused, for the next look at this finding."""
    if text := request.POST.get(field, "").strip():
        request.session[_KEY] = {"finding": finding.pk, field: text}


def typed(request: HttpRequest, finding: Finding) -> dict[str, str]:
    """What was kept for this finding, by field; given once."""
    kept = request.session.get(_KEY, {})
    if kept.get("finding") != finding.pk:
        return {}
    del request.session[_KEY]
    return {field: text for field, text in kept.items() if field != "finding"}
