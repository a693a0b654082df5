"""The report of one site: the contract's `xuncha.report/1`, and its files."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from xuncha.calendar.windows import Window
from xuncha.checks.activities import count_in, states_in
from xuncha.checks.columns.state import standing
from xuncha.checks.letters.overdue import is_answered_by, overdue
from xuncha.checks.sight import not_seen_yet
from xuncha.checks.windows import Windows, period_days
from xuncha.checks.wording.lexicon import Outdated
from xuncha.facts import (
    Activities,
    Column,
    Finding,
    Guide,
    IndicatorResult,
    Letters,
    OwnOutage,
    Scorecard,
    Site,
    SiteFacts,
)
from xuncha.machine.files import write_atomically
from xuncha.punctuation import prose
from xuncha.report.html import render_html
from xuncha.report.lists import write_columns, write_links
from xuncha.report.masking import without_numbers
from xuncha.report.words import KINDS
from xuncha.sites import host_with_port

SCHEMA = "xuncha.report/1"

# The contract knows vetoes, deductions and bonuses: a clause of a compliance list (合规) is printed
# as a deduction without points, and its `label` says what it is.
_CONTRACT_KINDS = {"compliance": "deduction"}

Report = dict[str, Any]


def build_report(
    facts: SiteFacts,
    scorecard: Scorecard,
    produced_at: str,
    windows: Windows,
    outdated: Outdated | None = None,
) -> Report:
    """The report as the contract orders its fields.

    The same facts, scorecard and windows give the same report but for `produced_at` (a moment,
    ISO 8601). `windows` are those of the rulebook that made the scorecard, `outdated` the terms of
    its lists that have not been checked for more than a year before the as-of date.
    """
    report: Report = without_numbers(_report(facts, scorecard, produced_at, windows))
    if outdated:
        # Only where it happened, as `rendered` is.
        said = {"terms": outdated.terms, "as_of": outdated.as_of.isoformat()}
        report["coverage"]["outdated_terms"] = said
    return report


def _report(facts: SiteFacts, scorecard: Scorecard, produced_at: str, windows: Windows) -> Report:
    as_of = facts.as_of
    judged = judgement_of(scorecard)
    return {
        "schema": SCHEMA,
        "site": _site(facts.site),
        "as_of": as_of.isoformat(),
        "rulebook": judged["rulebook"],
        "verdict": judged["verdict"],
        "score": judged["score"],
        "deducted": judged["deducted"],
        "sentence": judged["sentence"],
        "coverage": _coverage(facts, windows),
        "indicators": judged["indicators"],
        "findings": judged["findings"],
        "columns": [
            _column(column, windows, facts)
            for column in sorted(facts.columns, key=lambda column: (column.url, column.name))
        ],
        "guides": [
            _guide(guide)
            for guide in sorted(facts.guides, key=lambda guide: (guide.url, guide.name))
        ],
        "letters": _letters(facts.letters, windows, facts),
        "surveys": _activities(facts.surveys, windows.surveys, as_of),
        "interviews": _activities(facts.interviews, windows.interviews, as_of),
        "identity": _identity(facts),
        # Of the year's surveys and interviews: open, over, with a result, as far as they say.
        "activity_states": {
            "surveys": states_in(facts.surveys, windows.surveys, as_of),
            "interviews": states_in(facts.interviews, windows.interviews, as_of),
        },
        "reasons": judged["reasons"],
        "explanation": judged["explanation"],
        "produced_at": produced_at,
    }


def _guide(guide: Guide) -> Report:
    return {
        "name": guide.name,
        "url": guide.url,
        "present": [str(element) for element in guide.present],
        "missing": [str(element) for element in guide.missing],
    }


def _activities(activities: Activities, window: Window, as_of: date) -> Report:
    return {
        "channel": activities.channel,
        "in_last_year": count_in(activities, window, as_of),
    }


def judgement_of(scorecard: Scorecard) -> Report:
    """The fields of a report that the scorecard decides."""
    return {
        "rulebook": {
            "id": scorecard.rulebook_id,
            "version": scorecard.rulebook_version,
            "document": scorecard.rulebook_document,
        },
        "verdict": str(scorecard.verdict),
        "score": plain(scorecard.score),
        "deducted": plain(scorecard.deducted),
        "sentence": scorecard.sentence,
        "indicators": [_indicator(result) for result in scorecard.indicators],
        "findings": [_finding(finding) for finding in sorted(scorecard.findings, key=_order)],
        "reasons": [prose(reason) for reason in scorecard.reasons],
        "explanation": prose(scorecard.explanation),
    }


def plain(number: float | None) -> float | int | None:
    """A number as people write it: 60 for 60.0, 41.2 for 41.2000000003."""
    if number is None:
        return None
    rounded = round(float(number), 6)
    return int(rounded) if rounded.is_integer() else rounded


def dump_report(report: Report) -> bytes:
    """The bytes of report.json."""
    return (json.dumps(report, ensure_ascii=False, indent=2) + "\n").encode()


def write_report(folder: Path, report: Report, facts: SiteFacts, suffix: str = "") -> None:
    """Write report.json and report.html, and without a `suffix` links.csv and columns.csv.

    `suffix` ("-census-2015") names the report of a second rulebook on the same facts.
    Each file is wholly there or not at all. Raises InputError when the disk is full.
    """
    write_atomically(folder / f"report{suffix}.json", dump_report(report))
    write_atomically(folder / f"report{suffix}.html", render_html(report, facts).encode())
    if not suffix:
        write_links(folder / "links.csv", facts.links)
        write_columns(folder / "columns.csv", report)


def _site(site: Site) -> Report:
    return {
        "name": site.name,
        "url": site.url,
        "host": host_with_port(site.url),
        "site_id_code": site.site_id_code,
        "region": site.region,
        "level": site.level,
        "sponsor": site.sponsor,
        "supervisor": site.supervisor,
        "is_portal": site.is_portal,
        "has_services": site.has_services,
        "status": site.status,
    }


def _coverage(facts: SiteFacts, windows: Windows) -> Report:
    coverage = facts.coverage
    # Only where it happened: the schema's own fields stand in every report.
    rendered = {"rendered": coverage.rendered} if coverage.rendered else {}
    own_network = [_outage(outage) for outage in coverage.outages]
    # The home page has the shortest period: where no page could show one of its updates yet.
    is_ahead = not_seen_yet(windows.home.first_day(facts.as_of), facts.seen_until)
    seen_until = {"seen_until": str(facts.seen_until)} if is_ahead else {}
    return {
        "pages": coverage.pages,
        "links": coverage.links,
        "probes": coverage.probes,
        "unverified": coverage.unverified,
        "budget_exhausted": coverage.budget_exhausted,
        "skipped": [
            {"reason": reason, "count": count} for reason, count in sorted(coverage.skipped.items())
        ],
        "vantage": coverage.vantage,
        **rendered,
        **({"own_network": own_network} if own_network else {}),
        **seen_until,
    }


def _outage(outage: OwnOutage) -> Report:
    return {
        "since": outage.since,
        "until": outage.until,
        "side": outage.side,
        "outcome": str(outage.outcome),
        "hosts": outage.hosts,
        "void": sum(last - first + 1 for first, last in outage.void),
    }


def _indicator(result: IndicatorResult) -> Report:
    return {
        "id": result.id,
        "kind": _CONTRACT_KINDS.get(result.kind, result.kind),
        "state": str(result.state),
        "count": result.count,
        "points": plain(result.points),
        "cap": plain(result.cap),
        "text": prose(result.text),
        "findings": list(result.findings),
        "reason": prose(result.reason),
        "label": KINDS.get(result.kind, result.kind),
    }


def _order(finding: Finding) -> tuple[str, str, str, str]:
    return finding.check, finding.name, finding.url, finding.fingerprint


def _finding(finding: Finding) -> Report:
    return {
        "fingerprint": finding.fingerprint,
        "check": finding.check,
        "url": finding.url,
        "parents": list(finding.parents),
        "parent_count": finding.parent_count,
        "detail": {key: finding.detail[key] for key in sorted(finding.detail)},
        "state": finding.state,
        "evidence": {"record_id": finding.record_id, "at": finding.at},
        "name": finding.name,
    }


def _column(column: Column, windows: Windows, facts: SiteFacts) -> Report:
    return {
        "name": column.name,
        "url": column.url,
        "kind": str(column.kind),
        "items": column.items,
        "newest": column.newest.isoformat() if column.newest else None,
        "date_source": str(column.date_source),
        "period_days": period_days(windows, column, facts.as_of),
        "state": str(standing(column, windows, facts.as_of, facts.seen_until).state),
        "confidence": plain(column.confidence),
    }


def _letters(letters: Letters, windows: Windows, facts: SiteFacts) -> Report:
    waits = [
        (letter.answered - letter.asked).days
        for letter in letters.letters
        if letter.asked and letter.answered
    ]
    asked = [letter.asked for letter in letters.letters if letter.asked]
    times = facts.as_of, facts.seen_until
    return {
        "channel": letters.channel,
        "total": len(letters.letters),
        "answered": sum(1 for x in letters.letters if is_answered_by(x, *times)),
        "unanswered_over_3_months": len(overdue(letters, windows, *times)),
        "slowest_days": max(waits, default=None),
        "newest": max(asked).isoformat() if asked else None,
    }


def _identity(facts: SiteFacts) -> Report:
    seen = facts.identity
    return {
        "site_id_code": seen.site_id_code,
        "icp": seen.icp,
        "police": seen.police,
        "party_government_mark": seen.party_government_mark,
        "error_report_entry": seen.error_report_entry,
        "sponsor": seen.sponsor,
        "contact": seen.contact,
    }
