"""`xuncha judge`: the same reports again, from evidence alone."""

from __future__ import annotations

import os
from concurrent.futures import wait
from datetime import date
from pathlib import Path

from xuncha.clock import now
from xuncha.commands.output import exit_code, print_results
from xuncha.errors import InputError, Stopped
from xuncha.given import Given, read_given
from xuncha.judging.outcome import Judged
from xuncha.judging.processes import Question, judges_for
from xuncha.judging.site import judge_evidence
from xuncha.report.brief import brief_of
from xuncha.round import EVIDENCE, Result, summarised
from xuncha.score.rulebook import load_rulebook
from xuncha.terminal.progress import Meter, note
from xuncha.words import say

_PART = f"{EVIDENCE}.part"
# How often the main process looks up from waiting: Windows delivers Ctrl-C only then.
_LOOK_SECONDS = 0.5


def run(
    evidence: Path,
    rulebook: tuple[str, ...],
    as_of: date | None,
    jobs: int | None,
    format: str,
    earlier: Path | None = None,
    reposts: Path | None = None,
    addresses: Path | None = None,
) -> int:
    """Judge a site's evidence, a site's folder, or every site folder below a folder."""
    given = read_given(earlier, reposts, addresses)
    for name in rulebook:
        # Every mistake in a rulebook is told before anything is written.
        load_rulebook(name)
    paths = _evidence_files(evidence)
    if paths == [evidence] or paths == [evidence / EVIDENCE]:
        # The one thing asked for: what is wrong with it is wrong usage.
        report = judge_evidence(paths[0], rulebook, as_of, now(), given)
        results = [_result(paths[0], Judged(brief_of(report)))]
    else:
        results = _judge_all(paths, rulebook, as_of, given, jobs or os.cpu_count() or 1)
        results += _unfinished(evidence)
        results += summarised(evidence, results)
    print_results(results, evidence, format)
    return exit_code(results)


def _evidence_files(given: Path) -> list[Path]:
    if given.is_file():
        return [given]
    found = sorted(given.glob(EVIDENCE)) or sorted(given.glob(f"*/{EVIDENCE}"))
    if found:
        return found
    if any(given.glob(_PART)) or any(given.glob(f"*/{_PART}")):
        raise InputError(
            f"{given} 里只有没抓完的证据 {_PART}。用同一个 --out 再运行 inspect 把它抓完。",
            f"{given} holds only unfinished evidence, {_PART}. "
            "Run inspect again with the same --out to finish it.",
        )
    raise InputError(
        f"{given} 里没有证据 evidence.warc.gz。请给出 inspect 的输出目录,或其中的 evidence.warc.gz。",
        f"No evidence.warc.gz in {given}. Give the output folder of inspect, or the file.",
    )


def _unfinished(out: Path) -> list[Result]:
    """Sites whose crawl was interrupted: not judged, and not passed over in silence."""
    problem = say(
        "还没有抓完,没有评判。用同一个 --out 再运行 inspect 把它抓完。",
        "Not crawled to the end, not judged. Run inspect again with the same --out.",
    )
    folders = [part.parent for part in sorted(out.glob(f"*/{_PART}"))]
    return [
        Result(folder.name, folder, None, problem)
        for folder in folders
        if not (folder / EVIDENCE).exists()
    ]


def _judge_all(
    paths: list[Path], rulebooks: tuple[str, ...], as_of: date | None, given: Given, jobs: int
) -> list[Result]:
    moment = now()
    judges = judges_for(len(paths), jobs)
    try:
        with Meter(len(paths)) as meter:
            futures = [
                judges.judge(Question(path, rulebooks, as_of, moment, given), meter.site_done)
                for path in paths
            ]
            while wait(futures, _LOOK_SECONDS).not_done:
                pass
    except KeyboardInterrupt:
        note("已停止。再运行一次会从头评判。", "Stopped. Run again to judge from the start.")
        raise Stopped from None
    finally:
        judges.close()
    return [_result(path, future.result()) for path, future in zip(paths, futures, strict=True)]


def _result(path: Path, judged: Judged) -> Result:
    brief = judged.brief
    name = (brief["site"]["name"] or brief["site"]["url"]) if brief else path.parent.name
    return Result(name, path.parent, brief, judged.problem)
