"""Many sites handed over at once, each naming all the others: more than a pipe holds."""

from __future__ import annotations

import os
import signal
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from engine_tools import AS_OF, RULEBOOK, stopped_after
from process_tools import crawlers

from xuncha.crawl.jobs import CrawlJob
from xuncha.evidence.header import EvidenceHeader
from xuncha.facts import Site
from xuncha.runners.local import LocalRunner
from xuncha.runners.task import Done, Fate, Task, inspect_all
from xuncha.settings import CrawlSettings, FetchSettings

# A round of a province names all its sites in each evidence file: 100 KB with every site.
_NAMED = tuple(f"http://www.site-of-the-province-{n:04}.gov.cn/" for n in range(2000))
_LONG_SECONDS = 300.0


def _task(number: int, out: Path) -> Task:
    site = Site(url=_NAMED[number], name=str(number))
    header = EvidenceHeader(site=site, as_of=AS_OF, other_sites=_NAMED)
    crawl = CrawlJob(site, out / str(number) / "evidence.warc.gz", header)
    return Task(site.name, crawl, (RULEBOOK,), AS_OF)


@pytest.mark.slow
def test_sites_that_end_while_others_are_handed_over_hold_up_nobody(tmp_path: Path) -> None:
    # Where a file stands no folder can be made: such sites end as soon as they are begun.
    no_folder = tmp_path / "file"
    no_folder.write_text("")
    runner = LocalRunner(FetchSettings(), CrawlSettings(), jobs=2)
    ends: list[Done] = []

    def inspect() -> None:
        with stopped_after(runner):
            ends.extend(inspect_all(runner, (_task(n, no_folder) for n in range(600))))

    round_ = threading.Thread(target=inspect, daemon=True)
    round_.start()
    round_.join(_LONG_SECONDS)
    if round_.is_alive():
        for pid in crawlers(os.getpid()):
            os.kill(pid, signal.SIGKILL)
    assert sorted(int(done.task.key) for done in ends) == list(range(600))
    assert {done.fate for done in ends} == {Fate.FAILED}


@pytest.mark.slow
def test_a_crawler_that_does_not_listen_is_given_sites_without_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xuncha.runners.local.STUCK_SECONDS", 1.0)
    runner = LocalRunner(FetchSettings(), replace(CrawlSettings(), asks_https=False), jobs=1)
    given = threading.Event()

    def give() -> None:
        with stopped_after(runner):
            runner.give(_task(0, tmp_path))
            (pid,) = crawlers(os.getpid())
            os.kill(pid, signal.SIGSTOP)
            for number in range(1, 40):
                runner.give(_task(number, tmp_path))
            given.set()

    giving = threading.Thread(target=give, daemon=True)
    giving.start()
    was_given = given.wait(_LONG_SECONDS)
    for pid in crawlers(os.getpid()):
        os.kill(pid, signal.SIGKILL)
    giving.join(_LONG_SECONDS)
    assert was_given
    assert not giving.is_alive()
