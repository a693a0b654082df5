"""`xuncha judge`: the same reports again, from evidence alone."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

from xuncha.clock import now
from xuncha.commands.output import exit_code, print_results
from xuncha.errors import InputError
from xuncha.judging import judge_evidence
from xuncha.progress import Meter
from xuncha.report.summary import write_summary
from xuncha.round import EVIDENCE, Result
from xuncha.score.rulebook import load_rulebook


def run(
    evidence: Path, rulebook: tuple[str, ...], as_of: date | None, jobs: int | None, format: str
) -> int:
    """Judge a site's evidence, a site's folder, or every site folder below a folder."""
    paths = _evidence_files(evidence)
    for name in rulebook:
        load_rulebook(name)
    results = _judge_all(paths, rulebook, as_of, jobs or os.cpu_count() or 1)
    if evidence.is_dir() and paths != [evidence / EVIDENCE]:
        write_summary(evidence, [(r.name, r.report, r.problem) for r in results])
    print_results(results, evidence, format)
    return exit_code(results)


def _evidence_files(given: Path) -> list[Path]:
    if given.is_file():
        return [given]
    found = sorted(given.glob(EVIDENCE)) or sorted(given.glob(f"*/{EVIDENCE}"))
    if not found:
        part = next(given.glob(f"**/{EVIDENCE}.part"), None) if given.is_dir() else None
        hint = (
            f"那里只有没抓完的 {part.name},用同一个 --out 再运行 inspect 把它抓完。"
            if part
            else "请给出 inspect 的输出目录,或其中的 evidence.warc.gz。"
        )
        raise InputError(
            f"{given} 里没有证据 evidence.warc.gz。{hint}",
            f"No evidence.warc.gz in {given}. Give the output folder of inspect, or the file.",
        )
    return found


def _judge_all(
    paths: list[Path], rulebooks: tuple[str, ...], as_of: date | None, jobs: int
) -> list[Result]:
    moment = now()
    if len(paths) == 1:
        return [_result(paths[0], judge_evidence(paths[0], rulebooks, as_of, moment))]
    spawn = multiprocessing.get_context("spawn")
    with Meter(len(paths)) as meter, ProcessPoolExecutor(min(jobs, len(paths)), spawn) as pool:
        futures = [pool.submit(judge_evidence, path, rulebooks, as_of, moment) for path in paths]
        for future in futures:
            future.add_done_callback(lambda _: meter.site_done())
        return [_outcome(path, future) for path, future in zip(paths, futures, strict=True)]


def _outcome(path: Path, future: Future[Any]) -> Result:
    try:
        return _result(path, future.result())
    except InputError as error:
        return Result(path.parent.name, path.parent, None, str(error))


def _result(path: Path, report: Any) -> Result:
    return Result(report["site"]["name"] or report["site"]["url"], path.parent, report)
