"""Stopping and going on: nothing is asked twice, nothing is lost, one bad site stops no other."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from pathlib import Path

import pytest
from crawl_server import FAST, TIMING, Answer, WebSite, crawl, job, now, serving, verdicts_of

from xuncha.crawl.jobs import CrawlTiming
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.crawl.run import crawl_sites
from xuncha.crawl.visit.lastlook import MOST_PARENTS
from xuncha.evidence.reader import Evidence
from xuncha.settings import CrawlSettings

PAGES = 40


def big_site() -> WebSite:
    site = WebSite()
    site.links("/", *(f"/c{n}/" for n in range(PAGES)))
    for n in range(PAGES):
        site.links(f"/c{n}/", f"/c{n}/dead.html", f"/c{n}/a.doc", "/")
        site.page(f"/c{n}/a.doc", "x", type="application/msword")
    return site


def summary(evidence: Evidence) -> dict[str, str]:
    return {url: f"{t.verdict} {t.reason} {t.attempts}" for url, t in verdicts_of(evidence).items()}


@pytest.mark.slow
def test_a_stopped_crawl_goes_on_and_asks_nothing_twice(tmp_path: Path) -> None:
    site = big_site()
    with serving(site):
        whole = crawl([job(site.base + "/", tmp_path / "whole")])[0]
        asked_whole = sorted(site.log)
        site.log.clear()
        stopped = crawl([job(site.base + "/", tmp_path)], stop=lambda: len(site.log) > 30)[0]
        assert not stopped.finished
        assert not stopped.error
        assert not stopped.job.evidence_path.exists()
        first_part = list(site.log)
        site.log.clear()
        result = crawl([job(site.base + "/", tmp_path)])[0]
    assert result.finished
    assert 30 < len(first_part) < len(asked_whole)
    again = len(first_part) + len(site.log) - len(asked_whole)
    # Only what was under way when it stopped is asked once more.
    assert 0 <= again <= 10
    resumed, direct = (
        Evidence.open(result.job.evidence_path),
        Evidence.open(whole.job.evidence_path),
    )
    assert summary(resumed) == summary(direct)
    assert result.coverage == whole.coverage


def _crawl_until_killed(url: str, folder: Path) -> None:
    crawl_sites(
        [job(url, folder)], FAST, CrawlSettings(), lambda _: None, lambda: False, now, timing=TIMING
    )


def test_a_killed_process_leaves_evidence_that_the_next_one_takes_up(tmp_path: Path) -> None:
    site = big_site()
    site.before = lambda path: time.sleep(0.03)
    with serving(site):
        process = multiprocessing.get_context("spawn").Process(
            target=_crawl_until_killed, args=(site.base + "/", tmp_path)
        )
        process.start()
        until = time.monotonic() + 300
        while len(site.log) < 40 and time.monotonic() < until:
            time.sleep(0.01)
        assert process.pid
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        process.close()
        site.before = lambda path: None
        asked_before = set(site.log)
        site.log.clear()
        result = crawl([job(site.base + "/", tmp_path)])[0]
    assert result.finished
    found = verdicts_of(Evidence.open(result.job.evidence_path))
    assert sorted(url for url, t in found.items() if t.verdict == "dead") == sorted(
        f"/c{n}/dead.html" for n in range(PAGES)
    )
    # Pages that link to what is gone are looked at once more at the end, whoever asked before.
    again = asked_before & set(site.log)
    assert len(again) - MOST_PARENTS < len(asked_before) / 2


def resets(_path: str) -> None:
    raise ConnectionResetError


@pytest.mark.slow
def test_what_did_not_answer_before_the_stop_is_asked_again(tmp_path: Path) -> None:
    site = big_site()
    with serving(site):
        whole = crawl([job(site.base + "/", tmp_path / "whole")])[0]
        site.log.clear()
        site.before = lambda path: resets(path) if len(site.log) > 20 else None
        # So many failures in a row are taken for a site that stopped answering.
        stopped = crawl([job(site.base + "/", tmp_path)], stop=lambda: len(site.log) > 50)[0]
        assert not stopped.finished
        site.before = lambda path: None
        result = crawl([job(site.base + "/", tmp_path)])[0]
    assert result.finished
    found, direct = (Evidence.open(each.job.evidence_path) for each in (result, whole))
    settled, wanted = ({u: t.verdict for u, t in verdicts_of(e).items()} for e in (found, direct))
    assert settled == wanted
    assert found.coverage.skipped == direct.coverage.skipped


@pytest.mark.slow
def test_a_site_that_is_away_when_the_crawl_goes_on_is_waited_for(tmp_path: Path) -> None:
    site = big_site()
    with serving(site):
        whole = crawl([job(site.base + "/", tmp_path / "whole")])[0]
        site.log.clear()
        stopped = crawl([job(site.base + "/", tmp_path)], stop=lambda: len(site.log) > 30)[0]
        assert not stopped.finished
        site.log.clear()
        # So many requests find nobody there, the first question whether it is back included.
        site.before = lambda path: resets(path) if len(site.log) < 29 else None
        result = crawl([job(site.base + "/", tmp_path)])[0]
    found, direct = (Evidence.open(each.job.evidence_path) for each in (result, whole))
    settled, wanted = ({u: t.verdict for u, t in verdicts_of(e).items()} for e in (found, direct))
    assert settled == wanted
    assert "host_stopped_answering" not in found.coverage.skipped


@pytest.mark.slow
def test_an_outside_host_that_was_away_is_asked_again_by_the_next_run(tmp_path: Path) -> None:
    site, outside = WebSite(), WebSite(before=resets)
    outside.page("/a.html", "<p>a</p>")
    late = CrawlTiming(home_retry_seconds=0.1, recheck_seconds=600.0)
    with serving(site, outside):
        site.links("/", f"{outside.base}/a.html", "/b.html")
        site.page("/b.html", "<p>b</p>")
        for timing in (late, TIMING):
            answers = AnswerFile(tmp_path / "answers")
            answers.begin()
            asked: list[float] = []

            def has_failed(timing: CrawlTiming = timing, asked: list[float] = asked) -> bool:
                if timing is late and outside.log:
                    asked.append(time.monotonic())
                return bool(asked) and asked[-1] - asked[0] > 0.5

            [result] = crawl_sites(
                [job(site.base + "/", tmp_path)],
                FAST,
                CrawlSettings(),
                lambda _: None,
                has_failed,
                now,
                timing=timing,
                answers=answers,
            )
            answers.close()
            assert result.finished is (timing is TIMING)
            outside.before = lambda path: None
        found = verdicts_of(Evidence.open(result.job.evidence_path))
    assert found[f"{outside.base}/a.html"].verdict == "ok"
    assert outside.asked("/a.html") == ["HEAD", "GET", "HEAD"]


def test_finished_evidence_is_not_crawled_again(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/a.html")
        crawl([job(site.base + "/", tmp_path)])
        asked = len(site.log)
        result = crawl([job(site.base + "/", tmp_path)])[0]
    assert (result.finished, result.reused, len(site.log)) == (True, True, asked)


def test_one_site_that_cannot_be_written_stops_no_other(tmp_path: Path) -> None:
    first, second = WebSite(), WebSite()
    (tmp_path / "file").write_text("in the way", "utf-8")
    with serving(first, second):
        for site in (first, second):
            site.links("/", "/a.html")
        jobs = [job(first.base + "/", tmp_path / "file"), job(second.base + "/", tmp_path / "2")]
        blocked, fine = sorted(crawl(jobs), key=lambda result: result.finished)
    assert blocked.error
    assert "\n" not in blocked.error
    assert fine.finished


def test_many_sites_at_once_with_a_bound(tmp_path: Path) -> None:
    sites = [WebSite() for _ in range(12)]
    moments = []
    with serving(*sites):
        for site in sites:
            site.links("/", "/a.html", "/dead.html")
            site.pages["/a.html"] = Answer(b"<p>x</p>")
        results = crawl_sites(
            [job(site.base + "/", tmp_path / site.base[-5:]) for site in sites],
            FAST,
            CrawlSettings(),
            moments.append,
            lambda: False,
            now,
            sites_at_once=5,
            timing=TIMING,
        )
    assert [result.finished for result in results] == [True] * 12
    assert max(moment.sites_running for moment in moments) <= 5
    assert len([moment for moment in moments if moment.ended]) == 12
    assert moments[-1].pages == 24
    pages = [moment.pages for moment in moments]
    assert pages == sorted(pages)
