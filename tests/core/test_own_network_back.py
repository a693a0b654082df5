"""Our own network comes back, or the next run goes on: what was void is asked again."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from crawl_server import WebSite, crawl, job, serving
from own_network_tools import TIMING, broken, crawled, links_out, sites_with_a_link_out

from xuncha.crawl.jobs import CrawlTiming
from xuncha.crawl.outages import stretches
from xuncha.crawl.outside.answerfile import AnswerFile


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Outages that last no ten seconds: an answer proves less far back, too."""
    monkeypatch.setattr(stretches, "GRACE_SECONDS", 0.05)


class Gateway:
    """What hosts are behind: it turns so many away before it lets anybody through."""

    def __init__(self, shut_for: int) -> None:
        self.shut_for, self.turned_away = shut_for, 0
        self._lock = threading.Lock()

    def __call__(self, _path: str) -> None:
        with self._lock:
            self.turned_away += 1
            is_open = self.turned_away > self.shut_for
        if not is_open:
            raise ConnectionResetError


@pytest.mark.slow
@pytest.mark.usefixtures("quick")
def test_once_the_network_is_back_the_links_are_asked_again(tmp_path: Path) -> None:
    well, first = WebSite(), WebSite()
    hosts = [WebSite() for _ in range(6)]
    with serving(well, first, *hosts):
        well.page("/well", "<p>好</p>")
        first.links("/", f"{well.base}/well")
        answers = AnswerFile(tmp_path / "answers")
        crawled([first], tmp_path, answers)
        # Both looks at every host and some controls are turned away; then all works.
        well.before = Gateway(shut_for=3)
        sites = sites_with_a_link_out(hosts)
        for host in hosts:
            host.before = lambda path: None if well.asked("/well")[3:] else broken(path)
        with serving(*sites):
            found = crawled(sites, tmp_path, answers)
        answers.close()
    assert links_out(found) == [("ok", "ok")] * 6
    assert all(evidence.coverage.outages for evidence in found)


@pytest.mark.slow
@pytest.mark.usefixtures("quick")
def test_what_says_500_once_the_network_is_back_is_not_asked_for_five_minutes(
    tmp_path: Path,
) -> None:
    """Two answers are two looks; before, they counted for nothing beside what was void."""
    well, first = WebSite(), WebSite()
    hosts = [WebSite() for _ in range(6)]
    with serving(well, first, *hosts):
        well.page("/well", "<p>好</p>")
        first.links("/", f"{well.base}/well")
        answers = AnswerFile(tmp_path / "answers")
        crawled([first], tmp_path, answers)
        well.before = Gateway(shut_for=3)
        sites = sites_with_a_link_out(hosts)
        for host in hosts:
            host.page("/a.html", "<p>错</p>", status=500)
            host.before = lambda path: None if well.asked("/well")[3:] else broken(path)
        with serving(*sites):
            found = crawled(sites, tmp_path, answers)
        answers.close()
    assert links_out(found) == [("dead", "server_error")] * 6
    assert max(len(host.asked("/a.html")) for host in hosts) < 12


@pytest.mark.slow
@pytest.mark.usefixtures("quick")
def test_a_home_page_is_not_given_up_while_our_own_network_is_out(tmp_path: Path) -> None:
    well = WebSite()
    sites = [WebSite() for _ in range(6)]
    with serving(well, *sites):
        well.links("/", "/b.html")
        answers = AnswerFile(tmp_path / "answers")
        crawled([well], tmp_path, answers)
        well.before = Gateway(shut_for=3)
        well.log.clear()
        for site in sites:
            site.links("/", "/b.html")
            site.page("/b.html", "<p>乙</p>")
            site.before = lambda path: None if well.log[3:] else broken(path)
        found = crawled(sites, tmp_path, answers)
        answers.close()
    assert [evidence.coverage.pages for evidence in found] == [2] * 6
    assert {outage.side for evidence in found for outage in evidence.coverage.outages} == {"sites"}


class Line:
    """What the sites of a round are behind: away in mid-round, until a home was asked so often."""

    def __init__(self, sites: list[WebSite], asked: int) -> None:
        self._sites, self._asked = sites, asked
        self._homes = [0] * len(sites)

    def before(self, number: int, path: str) -> None:
        is_gone = all(len(site.log) > 10 for site in self._sites)
        if not is_gone or max(self._homes) >= self._asked:
            return
        self._homes[number] += path == "/"
        raise ConnectionResetError


@pytest.mark.slow
@pytest.mark.usefixtures("quick")
def test_sites_that_fall_silent_together_are_waited_for_longer(tmp_path: Path) -> None:
    """One that stops by itself is given up after three looks at its home page."""
    sites = [WebSite() for _ in range(6)]
    paths = [f"/{number}.html" for number in range(150)]
    line = Line(sites, asked=6)
    for number, site in enumerate(sites):
        site.links("/", *paths)
        for path in paths:
            site.page(path, f"<title>{path}</title><p>{path}</p>")
        site.before = lambda path, number=number: line.before(number, path)
    timing = replace(TIMING, standstill_seconds=0.05, settle_seconds=0.1)
    with serving(*sites):
        found = crawled(sites, tmp_path, timing=timing)
    assert [evidence.coverage.pages for evidence in found] == [151] * 6
    assert [evidence.coverage.skipped for evidence in found] == [{}] * 6


@pytest.mark.slow
def test_a_round_that_goes_on_knows_what_its_first_run_saw(tmp_path: Path) -> None:
    """The run is stopped between the first and the second look; five sites end, one goes on."""
    hosts = [WebSite(before=broken) for _ in range(6)]
    with ExitStack() as stack:
        stack.enter_context(serving(*hosts))
        sites = sites_with_a_link_out(hosts)
        stack.enter_context(serving(*sites))
        answers = AnswerFile(tmp_path / "answers")

        asked: list[float] = []

        def all_have_failed() -> bool:
            asked.extend([time.monotonic()] if all(host.log for host in hosts) else [])
            return bool(asked) and time.monotonic() > asked[0] + 0.5

        late = CrawlTiming(recheck_seconds=600.0)
        crawled(sites, tmp_path / "a", answers, stop=all_have_failed, timing=late)
        answers.close()
        answers = AnswerFile(tmp_path / "answers")
        # Only one of them goes on: by itself it could not tell.
        found = crawled(sites[:1], tmp_path / "a", answers)
        answers.close()
    assert links_out(found) == [("unverified", "own_network")]


def test_without_a_round_a_crawl_waits_for_nobody(tmp_path: Path) -> None:
    closed, site = WebSite(), WebSite()
    with serving(closed):
        pass
    with serving(site):
        site.links("/", f"{closed.base}/a.html")
        began = time.monotonic()
        [result] = crawl([job(site.base + "/", tmp_path)])
        seconds = time.monotonic() - began
    assert result.finished
    # Nothing is measured here but that not the five minutes of a round pass.
    assert seconds < 240


@pytest.mark.slow
def test_a_clock_that_is_set_back_holds_no_round_up(tmp_path: Path) -> None:
    """What failed then lies in the future for an hour: nobody waits for that hour to pass."""
    asked: list[str] = []
    with time_machine.travel(datetime.now(UTC), tick=True) as machine_clock:

        def broken_and_set_back(path: str) -> None:
            asked.append(path)
            if len(asked) == 2:
                machine_clock.shift(-3600)
            raise ConnectionResetError

        host = WebSite(before=broken_and_set_back)
        with serving(host):
            sites = sites_with_a_link_out([host])
            deadline = time.monotonic() + 300
            with serving(*sites):
                answers = AnswerFile(tmp_path / "answers")
                found = crawled(sites, tmp_path, answers, stop=lambda: time.monotonic() > deadline)
                answers.close()
    assert len(asked) >= 2
    assert [verdict for verdict, _ in links_out(found)] == ["dead"]
