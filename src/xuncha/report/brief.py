"""What a round keeps of a report: all that its tables say, and nothing of its findings.

A report of a large site is some hundred kilobytes, and a round may have 80,000 of them. They lie in
their files; what is kept in memory is this, some five kilobytes a site.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xuncha.report.verdict import why

Report = Mapping[str, Any]
# The parts of a report that stand in it as they are, and besides `why` and `suspected`.
Brief = Mapping[str, Any]

_KEPT = (
    "site",
    "as_of",
    "rulebook",
    "verdict",
    "score",
    "deducted",
    "sentence",
    "reasons",
    "explanation",
    "coverage",
)


def brief_of(report: Report) -> Brief:
    """The brief of a report.

    `why`: why the verdict is what it is, in a few words. `suspected`: findings that wait for a
    person.
    """
    return {
        **{name: report[name] for name in _KEPT},
        "why": why(report),
        "suspected": sum(1 for one in report["findings"] if one["state"] == "suspected"),
    }
