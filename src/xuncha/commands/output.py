"""What goes to stdout, and what the exit code says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from xuncha.exits import FAILED, PASSED, UNDETERMINED
from xuncha.facts import Verdict
from xuncha.report.text import format_report, format_table
from xuncha.round import Result

# Up to so many sites are told one by one; a province is told as a table.
_TOLD_ONE_BY_ONE = 5


def print_results(results: Sequence[Result], out: Path, form: str) -> None:
    """The first rulebook's reports: JSON (an object for one site, a list for several) or text."""
    reports = [result.report for result in results if result.report]
    if form == "json":
        content = reports[0] if len(results) == 1 and reports else reports
        print(json.dumps(content, ensure_ascii=False, indent=2))
        return
    if len(reports) <= _TOLD_ONE_BY_ONE:
        for result in results:
            if result.report:
                print(format_report(result.report, result.folder))
    else:
        print(format_table(reports, out))
    for result in results:
        if result.problem:
            print(f"{result.name}:{result.problem}")


def exit_code(results: Sequence[Result]) -> int:
    """1 a site fails; 3 nothing failed but a verdict could not be reached; 0 every site passes."""
    verdicts = {result.report["verdict"] if result.report else None for result in results}
    if Verdict.FAIL in verdicts:
        return FAILED
    return PASSED if verdicts == {Verdict.PASS} else UNDETERMINED
