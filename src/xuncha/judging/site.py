"""Evidence in, report files out. The last step of `inspect` and the whole of `judge`."""

from __future__ import annotations

import functools
import traceback
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from xuncha.clock import stamp
from xuncha.errors import InputError
from xuncha.evidence.reader import Evidence
from xuncha.given import NOTHING_GIVEN, Given
from xuncha.judging.outcome import Judged
from xuncha.judging.pipeline import facts_of, lexicon_of, observe
from xuncha.machine.files import write_atomically
from xuncha.report.brief import brief_of
from xuncha.report.observed import Observed, write_observed
from xuncha.report.site import build_report, write_report
from xuncha.score.rulebook import DEFAULT_RULEBOOK, load_rulebook
from xuncha.score.rules import Rulebook
from xuncha.score.score import score
from xuncha.words import say

# Where the details of a fault of ours are kept, beside the evidence that brought it about.
FAULT_FILE = "judging-fault.txt"


def judge_evidence(
    evidence_path: Path,
    rulebooks: Sequence[str],
    as_of: date | None,
    produced_at: datetime,
    given: Given = NOTHING_GIVEN,
) -> Mapping[str, Any]:
    """Judge one site from its evidence and write its report files beside it.

    Without `rulebooks` or `as_of` those of the inspection are used. The report of the first
    rulebook is `report.json`; of the others, `report-<id>.json`. Returns the first.
    `given` takes the place of what the office gave to the inspection.
    Raises InputError when the evidence or a rulebook cannot be read, or a file not be written.
    """
    evidence = Evidence.open(evidence_path)
    as_of = as_of or evidence.header.as_of
    facts = facts_of(evidence, as_of, given)
    reports: list[Mapping[str, Any]] = []
    for name in rulebooks or evidence.header.settings.get("rulebooks") or (DEFAULT_RULEBOOK,):
        rulebook = _rulebook(name)
        observations = observe(facts, rulebook)
        card = score(rulebook, observations, facts.site, as_of)
        outdated = lexicon_of(rulebook).outdated(as_of)
        report = build_report(facts, card, stamp(produced_at), rulebook.windows, outdated)
        suffix = f"-{rulebook.id}" if reports else ""
        if evidence.header.settings.get("keeps_observations"):
            observed = Observed(facts.site, as_of, rulebook.id, rulebook.version, observations)
            write_observed(evidence_path.parent, observed, suffix)
        write_report(evidence_path.parent, report, facts, suffix=suffix)
        reports.append(report)
    return reports[0]


def judge_or_explain(
    evidence_path: Path,
    rulebooks: Sequence[str],
    as_of: date | None,
    produced_at: datetime,
    given: Given = NOTHING_GIVEN,
) -> Judged:
    """`judge_evidence`, with one line instead of an exception: the other sites go on.

    The report stays in its file; its brief is what a round keeps in memory.
    """
    try:
        return Judged(brief_of(judge_evidence(evidence_path, rulebooks, as_of, produced_at, given)))
    except InputError as error:
        return Judged(None, str(error))
    except MemoryError:
        return Judged(None, _too_little_memory())
    except Exception as error:
        return Judged(None, _our_fault(evidence_path.parent, error))


def _our_fault(folder: Path, error: Exception) -> str:
    details = "".join(traceback.format_exception(error))
    try:
        write_atomically(folder / FAULT_FILE, details.encode())
    except InputError as unwritable:
        return str(unwritable)
    return say(
        f"评判时程序出错({type(error).__name__}),证据完好。请把 {folder / FAULT_FILE} 交给开发者。",
        f"A fault of this program while judging ({type(error).__name__}); the evidence is whole. "
        f"Please report {folder / FAULT_FILE}.",
    )


def _too_little_memory() -> str:
    return say(
        "内存不够,没有评判完,证据完好。腾出内存或用较小的 --jobs 再运行一次,会接着做。",
        "Too little memory to judge; the evidence is whole. Free some, or run again with fewer "
        "--jobs: it goes on.",
    )


def prepare(rulebook: str) -> None:
    """Read a rulebook ahead of the first site that is judged by it."""
    _rulebook(rulebook)


def _rulebook(name: str) -> Rulebook:
    path = Path(name)
    return _rulebook_as_of(name, path.stat().st_mtime_ns if path.is_file() else 0)


@functools.cache
def _rulebook_as_of(name: str, changed: int) -> Rulebook:  # noqa: ARG001
    """A rulebook is read once a process, and again when its file changes."""
    return load_rulebook(name)
