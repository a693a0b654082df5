"""Evidence in, report files out. The last step of `inspect` and the whole of `judge`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from xuncha.clock import stamp
from xuncha.evidence.reader import Evidence
from xuncha.pipeline import facts_of, scorecard_of
from xuncha.report.site import build_report, write_report
from xuncha.score.rulebook import load_rulebook


def judge_evidence(
    evidence_path: Path,
    rulebooks: Sequence[str],
    as_of: date | None,
    produced_at: datetime,
) -> Mapping[str, Any]:
    """Judge one site from its evidence and write its report files beside it.

    Without `rulebooks` or `as_of` those of the inspection are used. The report of the first
    rulebook is `report.json`; of the others, `report-<id>.json`. Returns the first.
    Raises InputError when the evidence or a rulebook cannot be read, or a file not be written.
    """
    evidence = Evidence.open(evidence_path)
    as_of = as_of or evidence.header.as_of
    facts = facts_of(evidence, as_of)
    reports: list[Mapping[str, Any]] = []
    for name in rulebooks or evidence.header.settings["rulebooks"]:
        rulebook = load_rulebook(name)
        card = scorecard_of(facts, rulebook)
        report = build_report(facts, card, stamp(produced_at), rulebook.windows)
        suffix = f"-{rulebook.id}" if reports else ""
        write_report(evidence_path.parent, report, facts, suffix=suffix)
        reports.append(report)
    return reports[0]


def judge_folder(
    folder: Path, rulebooks: Sequence[str], as_of: date | None, produced_at: datetime
) -> Mapping[str, Any]:
    """`judge_evidence` for a site's folder."""
    return judge_evidence(folder / "evidence.warc.gz", rulebooks, as_of, produced_at)
