"""Rounds of the tests' farm by every engine: what they are given, and what must come of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from farm import AS_OF, RULEBOOK, Farm

from xuncha.crawl.jobs import CrawlJob
from xuncha.evidence.header import EvidenceHeader
from xuncha.facts import Site
from xuncha.runners.local import LocalRunner
from xuncha.runners.task import Done, Fate, Runner, Task, inspect_all

SITES = 200


def task_of(site: Site, out: Path, destination: str = "") -> Task:
    header = EvidenceHeader(site=site, as_of=AS_OF)
    crawl = CrawlJob(site, out / site.name / "evidence.warc.gz", header)
    return Task(site.name, crawl, (RULEBOOK,), AS_OF, destination)


@contextmanager
def stopped_after(runner: Runner) -> Iterator[Runner]:
    try:
        yield runner
    finally:
        runner.stop()


def inspected(
    runner: Runner, farm: Farm, out: Path, halfway: Callable[[], object] = lambda: None
) -> list[Done]:
    """Inspect the whole farm; `halfway` is done once when half of it has ended."""
    ends = []
    with stopped_after(runner):
        for done in inspect_all(runner, (task_of(site, out) for site in farm.sites())):
            ends.append(done)
            if len(ends) == len(farm.hosts) // 2:
                halfway()
    return ends


def assert_each_once(ends: list[Done], farm: Farm) -> None:
    assert sorted(done.task.key for done in ends) == sorted(farm.hosts)
    for done in ends:
        assert (done.fate, done.problem) == (Fate.DONE, "")
        report = json.loads((Path(done.folder) / "report.json").read_text("utf-8"))
        assert report["site"]["name"] == done.task.key
        assert report["coverage"]["pages"] == 5
        assert [f["url"] for f in report["findings"] if f["check"] == "dead_links"] == [
            f"{done.task.crawl.site.url}gone.html"
        ]


def said(ends: list[Done]) -> dict[str, Any]:
    """What the reports say, but for the moments and the numbers of the records behind it."""

    def without_moments(part: Any) -> Any:
        if isinstance(part, dict):
            kept = {k: v for k, v in part.items() if k not in ("produced_at", "evidence")}
            return {key: without_moments(value) for key, value in kept.items()}
        return [without_moments(one) for one in part] if isinstance(part, list) else part

    reports = {done.task.key: Path(done.folder) / "report.json" for done in ends}
    return {key: without_moments(json.loads(path.read_text())) for key, path in reports.items()}


def same_as_here(ends: list[Done], farm: Farm, out: Path) -> bool:
    """Whether every report says what that of a round by processes of this machine says."""
    return said(ends) == said(inspected(LocalRunner(farm.fetch(), farm.crawl(), 2), farm, out))
