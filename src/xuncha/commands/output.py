"""What goes to stdout, what goes to stderr, and what the exit code says."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from xuncha.exits import FAILED, PASSED, UNDETERMINED
from xuncha.facts import Verdict
from xuncha.report.text import format_report, format_table
from xuncha.round import Result
from xuncha.words import say

# Up to so many sites are told one by one; a province is told as a table.
_TOLD_ONE_BY_ONE = 5
# One trouble of many sites (a full disk, a process killed) is told once, with so many names.
_MOST_NAMES = 5


def print_results(results: Sequence[Result], out: Path, form: str) -> None:
    """The first rulebook's reports to stdout, why there are none of some sites to stderr.

    JSON is an object for one site, a list for several; text is for people.
    """
    reported = [result for result in results if result.brief]
    if form == "json":
        _print_json(reported, is_list=len(results) != 1 or not reported)
    elif len(reported) <= _TOLD_ONE_BY_ONE:
        for result in reported:
            _print(format_report(result.report(), result.folder))
    else:
        _print(format_table([result.brief for result in reported if result.brief], out))
    _tell_problems(results)


def _print_json(reported: Sequence[Result], is_list: bool) -> None:
    """One report after the other is read and printed: a province's do not fit into memory."""
    if not is_list:
        _print(_as_json(reported[0].report()))
        return
    if not reported:
        _print("[]")
        return
    for number, result in enumerate(reported):
        before = "[\n" if number == 0 else ""
        after = "\n]" if number == len(reported) - 1 else ","
        # Texts hold no line breaks in JSON: what is moved to the right is the lines' beginnings.
        inner = _as_json(result.report()).replace("\n", "\n  ")
        _print(f"{before}  {inner}{after}")


def _as_json(report: Mapping[str, Any]) -> str:
    return json.dumps(report, ensure_ascii=False, indent=2)


def _print(text: str) -> None:
    print(text, flush=True)


def _tell_problems(results: Sequence[Result]) -> None:
    alike: dict[str, list[Result]] = {}
    for result in results:
        if result.problem and not result.is_told:
            alike.setdefault(_of_any_site(result), []).append(result)
    for of_any, affected in alike.items():
        names = _listed([result.name for result in affected])
        problem = affected[0].problem if len(affected) == 1 else of_any
        print(say(f"{names}:{problem}", f"{names}: {problem}"), file=sys.stderr)


def _of_any_site(result: Result) -> str:
    """The problem with the site's folder left open: what differs in nothing else is one trouble."""
    return result.problem.replace(str(result.folder), str(result.folder.parent / "…"))


def _listed(names: Sequence[str]) -> str:
    shown = "、".join(names[:_MOST_NAMES])
    if len(names) <= _MOST_NAMES:
        return shown
    return say(f"{shown} 等 {len(names)} 个网站", f"{shown} and others, {len(names)} sites in all")


def exit_code(results: Sequence[Result]) -> int:
    """1 a site fails; 3 nothing failed but a verdict could not be reached; 0 every site passes."""
    verdicts = {result.brief["verdict"] if result.brief else None for result in results}
    if Verdict.FAIL in verdicts:
        return FAILED
    return PASSED if verdicts == {Verdict.PASS} else UNDETERMINED
