"""Which findings an exemption covers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xuncha_platform.findings.models import Exemption, Finding


def covers(exemption: Exemption, finding: Finding, as_of: date) -> bool:
    """Whether an approved exemption that is valid on `as_of` lifts a finding of its site."""
    if exemption.approved_at is None or exemption.withdrawn or exemption.until < as_of:
        return False
    if exemption.check_name != finding.check_name:
        return False
    if exemption.indicator and exemption.indicator not in finding.indicators:
        return False
    return not exemption.url or exemption.url == finding.url
