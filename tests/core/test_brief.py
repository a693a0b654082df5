"""What a round keeps of its reports: what tables say, and no more, however large the reports are."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from report_help import report_of
from site_facts import HOME, facts, link
from test_report_contract import SCORED, STATES

from xuncha.commands.output import print_results
from xuncha.facts import LinkVerdict
from xuncha.report.brief import brief_of
from xuncha.report.text import format_report
from xuncha.round import Result


def laid_out(folder: Path, name: str, report: dict[str, object]) -> Result:
    """A result as a round leaves it: the report in its file, the brief in memory."""
    (folder / name).mkdir()
    (folder / name / "report.json").write_text(json.dumps(report, ensure_ascii=False), "utf-8")
    return Result(name, folder / name, brief_of(report))


def test_a_brief_does_not_grow_with_the_findings() -> None:
    dead = tuple(link(f"{HOME}{n}.html", LinkVerdict.DEAD) for n in range(500))
    report = report_of(facts(links=dead))
    assert len(report["findings"]) >= 500
    assert len(pickle.dumps(brief_of(report))) < 4_000 < len(pickle.dumps(report)) / 20


def test_what_waits_for_a_person_is_counted() -> None:
    report = dict(report_of(SCORED))
    report["findings"] = [{"state": state} for state in ("suspected", "confirmed", "suspected")]
    assert brief_of(report)["suspected"] == 2


@pytest.mark.parametrize("count", [0, 1, 2, len(STATES)])
def test_json_is_that_of_all_reports_at_once(
    count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Line separators that JSON leaves as they are must not break the indentation.
    reports = [report_of(site) | {"explanation": "一\u2028二\x85三"} for site in STATES.values()]
    results = [laid_out(tmp_path, str(n), reports[n]) for n in range(count)]
    print_results(results, tmp_path, "json")
    expected = reports[0] if count == 1 else reports[:count]
    assert capsys.readouterr().out == json.dumps(expected, ensure_ascii=False, indent=2) + "\n"


def test_a_single_report_among_sites_without_one_stays_a_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = report_of(SCORED)
    results = [laid_out(tmp_path, "a", report), Result("乙", tmp_path, None, "打不开")]
    print_results(results, tmp_path, "json")
    assert json.loads(capsys.readouterr().out) == [report]


def test_few_sites_are_told_from_their_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = report_of(SCORED)
    print_results([laid_out(tmp_path, "a", report)], tmp_path, "text")
    assert capsys.readouterr().out == format_report(report, tmp_path / "a") + "\n"
