"""Score a site again from its stored observations, under what people decided.

Nothing is read, nothing is fetched: `observations.json.gz` and the rulebook are enough.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xuncha.facts import Scorecard
from xuncha.report.masking import without_numbers
from xuncha.report.observed import Observed
from xuncha.report.site import judgement_of
from xuncha.score.rules import Rulebook
from xuncha.score.ruling import Ruling
from xuncha.score.score import score


def rescore(observed: Observed, rulebook: Rulebook, ruling: Ruling) -> Scorecard:
    """The scorecard under a ruling. Without decisions it is the one of the report."""
    return score(rulebook, observed.observations, observed.site, observed.as_of, ruling)


def report_after(report: Mapping[str, Any], scorecard: Scorecard) -> dict[str, Any]:
    """The report with its judgement replaced by another scorecard's; what was read stays."""
    return {**report, **without_numbers(judgement_of(scorecard))}
