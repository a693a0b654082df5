"""Many hosts that fail alike at once are our own network: what they are not, sites are not blamed for."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from cli_tools import folder_of, inspect, run, without_moment
from crawl_server import FAST, WebSite, crawl, job, now, serving, verdicts_of
from hypothesis import given
from hypothesis import strategies as st
from test_answer_pool import Actor

from xuncha.crawl import stretches
from xuncha.crawl.answerfile import AnswerFile
from xuncha.crawl.jobs import CrawlTiming
from xuncha.crawl.misses import Misses
from xuncha.crawl.roundnetwork import RoundNetwork, Side
from xuncha.crawl.run import crawl_sites
from xuncha.crawl.stretches import FEWEST_HOSTS, GRACE_SECONDS, Failure, Timeline
from xuncha.evidence.reader import Evidence
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.runners import answerpool
from xuncha.runners.answerpool import AnswerPool, PoolUser
from xuncha.settings import CrawlSettings
from xuncha.tables import read_table

TIMING = CrawlTiming(
    home_retry_seconds=0.1, recheck_seconds=0.3, settle_seconds=0.5, network_wait_seconds=0.2
)


def broken(_path: str) -> None:
    """A connection that is reset: nothing comes back."""
    raise ConnectionResetError


def sites_with_a_link_out(hosts: list[WebSite], *more: str) -> list[WebSite]:
    """One site a host, which it links to."""
    sites = []
    for host in hosts:
        site = WebSite()
        site.links("/", f"{host.base}/a.html", *more)
        host.page("/a.html", "<p>甲</p>")
        sites.append(site)
    return sites


def crawled(
    sites: list[WebSite], folder: Path, answers: AnswerFile | None = None, **more: object
) -> list[Evidence]:
    jobs = [job(site.base + "/", folder / site.base[-5:]) for site in sites]
    options = {"stop": lambda: False, "timing": TIMING, "answers": answers, **more}
    stop = options.pop("stop")
    results = crawl_sites(jobs, FAST, CrawlSettings(), lambda _: None, stop, now, **options)  # type: ignore[arg-type]
    assert not [result.error for result in results if result.error]
    return [Evidence.open(job.evidence_path) for job in jobs if job.evidence_path.exists()]


def links_out(found: list[Evidence]) -> list[tuple[str, str]]:
    """Verdict and reason of each site's link to its host."""
    return [
        (target.verdict, target.reason)
        for evidence in found
        for url, target in verdicts_of(evidence).items()
        if url.endswith("/a.html")
    ]


def test_one_dead_link_a_site_at_many_sites_at_once_is_our_own_network(tmp_path: Path) -> None:
    hosts = [WebSite(before=broken) for _ in range(6)]
    with serving(*hosts):
        sites = sites_with_a_link_out(hosts)
        with serving(*sites):
            found = crawled(sites, tmp_path)
    assert links_out(found) == [("unverified", "own_network")] * 6
    for evidence in found:
        [outage] = evidence.coverage.outages
        assert (outage.side, outage.hosts) == ("outside", 6)
        assert outage.since <= outage.until
        assert outage.void


@pytest.mark.slow
def test_where_another_host_answers_the_network_is_well_and_they_are_dead(tmp_path: Path) -> None:
    hosts, well = [WebSite(before=broken) for _ in range(6)], WebSite()
    with serving(well, *hosts):
        well.page("/well", "<p>好</p>")
        sites = sites_with_a_link_out(hosts, f"{well.base}/well")
        with serving(*sites):
            found = crawled(sites, tmp_path)
    assert {verdict for verdict, _ in links_out(found)} == {"dead"}
    assert [evidence.coverage.outages for evidence in found] == [()] * 6


@pytest.mark.slow
def test_one_host_of_few_sites_is_dead(tmp_path: Path) -> None:
    hosts = [WebSite(before=broken) for _ in range(FEWEST_HOSTS - 1)]
    with serving(*hosts):
        sites = sites_with_a_link_out(hosts)
        with serving(*sites):
            found = crawled(sites, tmp_path)
    assert {verdict for verdict, _ in links_out(found)} == {"dead"}


def test_a_server_that_says_500_is_no_outage_of_ours(tmp_path: Path) -> None:
    sites = [WebSite() for _ in range(FEWEST_HOSTS + 1)]
    for site in sites:
        site.links("/", "/a.html")
        site.page("/a.html", "<p>错</p>", status=500)
    with serving(*sites):
        found = crawled(sites, tmp_path)
    assert {verdict for verdict, _ in links_out(found)} == {"dead"}
    assert [evidence.coverage.outages for evidence in found] == [()] * len(sites)


@pytest.mark.slow
def test_hosts_that_fail_beside_a_network_that_works_are_dead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing else is asked while they fail: the control is, right after they failed again."""
    # Whoever waited with the control until all have been heard would come too late with it; a
    # machine that is busy does not.
    monkeypatch.setattr(stretches, "GRACE_SECONDS", 1.0)
    timing = replace(TIMING, settle_seconds=3.0)
    hosts, well = [WebSite(before=broken) for _ in range(6)], WebSite()
    with serving(well, *hosts):
        well.page("/well", "<p>好</p>")
        sites = sites_with_a_link_out(hosts)
        sites[0].links("/", f"{well.base}/well", f"{hosts[0].base}/a.html")
        with serving(*sites):
            answers = AnswerFile(tmp_path / "answers")
            found = crawled(sites, tmp_path / "out", answers, timing=timing)
    assert {verdict for verdict, _ in links_out(found)} == {"dead"}


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


@pytest.mark.slow
def test_silent_home_pages_of_a_whole_round_are_said_to_be_our_own_network(tmp_path: Path) -> None:
    sites = [WebSite(before=broken) for _ in range(6)]
    with serving(*sites):
        found = crawled(sites, tmp_path)
    for evidence in found:
        [outage] = evidence.coverage.outages
        assert (outage.side, outage.hosts, outage.void) == ("sites", 6, ((0, 2),))


def in_a_process(sites: list[WebSite], folder: Path, shared: Path) -> Callable[[], list[Evidence]]:
    """Crawl beside others that have the same file of answers; call for what was found."""
    found: list[Evidence] = []

    def work() -> None:
        answers = AnswerFile(shared)
        found.extend(crawled(sites, folder, answers))
        answers.close()

    thread = threading.Thread(target=work)
    thread.start()

    def ended() -> list[Evidence]:
        thread.join()
        return found

    return ended


@pytest.mark.slow
def test_two_crawls_that_share_their_answers_see_it_together(tmp_path: Path) -> None:
    hosts = [WebSite(before=broken) for _ in range(6)]
    with serving(*hosts):
        sites = sites_with_a_link_out(hosts)
        with serving(*sites):
            ended = [
                in_a_process(sites[n : n + 3], tmp_path / str(n), tmp_path / "answers")
                for n in (0, 3)
            ]
            found = [evidence for each in ended for evidence in each()]
    assert links_out(found) == [("unverified", "own_network")] * 6


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


def test_machines_of_a_cluster_tell_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answerpool, "SWAP_SECONDS", 0.0)
    actor = Actor(AnswerPool())
    users = [PoolUser(tmp_path / str(n), actor) for n in range(2)]
    networks = [RoundNetwork(AnswerFile(tmp_path / str(n))) for n in range(2)]
    for n, network in enumerate(networks):
        for host in range(3):
            network.note(Side.OUTSIDE, reset(f"http://h{n}{host}.cn/"))
        network.look()
    for _ in range(3):
        for user in users:
            user.step()
    moment = time.time()
    for network in networks:
        network.look()
        stretch = network.stretch_of(Side.OUTSIDE, moment - 1, moment)
        assert stretch is not None
        assert stretch.hosts == 6
        assert network.stretch_of(Side.SITES, moment - 1, moment) is None
    for user in users:
        user.close()


def reset(url: str) -> Exchange:
    return Exchange(
        url=url,
        method="HEAD",
        purpose=Purpose.LINK,
        at="2026-01-01T08:00:00+08:00",
        outcome=Outcome.CONNECT_FAILED,
        status=None,
        final_url=url,
    )


moments = st.floats(0, 1000)


@pytest.mark.slow
@given(
    st.lists(st.tuples(moments, st.floats(0, 20), st.integers(0, 12))),
    st.lists(moments, max_size=20),
)
def test_who_failed_while_another_answered_failed_by_itself(failed, answers) -> None:
    timeline = Timeline()
    for start, seconds, host in failed:
        timeline.failed(Failure(start, start + seconds, str(host), Outcome.TIMEOUT))
    for moment in answers:
        timeline.answered(moment)
    hosts = len({host for _, _, host in failed})
    for start, seconds, _ in failed:
        stretch = timeline.stretch_of(start, start + seconds)
        end = start + seconds + GRACE_SECONDS
        # Answers closer together than a fifth of a second are one.
        if any(start + 0.2 < moment < end - 0.2 for moment in answers):
            assert stretch is None
        if stretch is not None:
            assert FEWEST_HOSTS <= stretch.hosts <= hosts
            assert stretch.since <= start
            assert start + seconds <= stretch.until
            assert not any(stretch.since < moment < stretch.until for moment in answers)


@given(st.lists(st.tuples(moments, st.floats(0, 20)), max_size=FEWEST_HOSTS - 1))
def test_few_hosts_are_never_our_own_network(failed) -> None:
    timeline = Timeline()
    for host, (start, seconds) in enumerate(failed):
        timeline.failed(Failure(start, start + seconds, str(host), Outcome.DNS))
    assert not any(timeline.stretch_of(start, start + seconds) for start, seconds in failed)


def test_failures_of_many_kinds_are_many_accidents() -> None:
    timeline = Timeline()
    kinds = (Outcome.TIMEOUT, Outcome.DNS, Outcome.CONNECT_REFUSED, Outcome.TLS)
    for host in range(16):
        timeline.failed(Failure(1.0, 2.0, str(host), kinds[host % 4]))
    assert timeline.stretch_of(1.0, 2.0) is None
    timeline.failed(Failure(1.0, 2.0, "17", Outcome.TIMEOUT))
    stretch = timeline.stretch_of(1.0, 2.0)
    assert stretch is not None
    assert (stretch.outcome, stretch.hosts) == (Outcome.TIMEOUT, 5)


@pytest.mark.parametrize("between", [0.05, 0.15, 0.5])
def test_an_answer_right_after_failures_counts_though_one_came_just_before(between: float) -> None:
    """Answers close together are noted once; what failed between two of them is the hosts' own."""
    network = RoundNetwork()
    well = exchange_with("well", Outcome.OK, 200)
    with time_machine.travel(datetime.now(UTC), tick=False) as machine_clock:
        network.note(Side.OUTSIDE, well)
        machine_clock.shift(between / 2)
        failed_at = time.time()
        for n in range(FEWEST_HOSTS + 1):
            network.note(Side.OUTSIDE, exchange_with(f"h{n}", Outcome.CONNECT_FAILED, None))
        assert network.stretch_of(Side.OUTSIDE, failed_at, failed_at)
        machine_clock.shift(between / 2)
        network.note(Side.OUTSIDE, well)
    assert network.stretch_of(Side.OUTSIDE, failed_at, failed_at) is None


def test_a_second_look_that_proves_nothing_is_taken_again_though_head_and_get_failed_at_first() -> (
    None
):
    network = RoundNetwork()
    misses = Misses(network)
    first = exchange_with("h0", Outcome.CONNECT_FAILED, None)
    with time_machine.travel(datetime.now(UTC), tick=False) as machine_clock:
        for one in (first, replace(first, method="GET")):
            network.note(Side.OUTSIDE, one)
            misses.take(one, Side.OUTSIDE)
        network.note(Side.OUTSIDE, exchange_with("well", Outcome.OK, 200))
        assert not misses.void(first.url)
        for _ in range(2):
            assert not misses.are_enough(first.url, 2)
            machine_clock.shift(60)
            for n in range(FEWEST_HOSTS + 1):
                look = exchange_with(f"h{n}", Outcome.CONNECT_FAILED, None)
                network.note(Side.OUTSIDE, replace(look, purpose=Purpose.RECHECK))
            misses.take(replace(first, purpose=Purpose.RECHECK), Side.OUTSIDE)
        machine_clock.shift(1)
        network.note(Side.OUTSIDE, exchange_with("well", Outcome.OK, 200))
    assert misses.are_enough(first.url, 2)


def exchange_with(host: str, outcome: Outcome, status: int | None) -> Exchange:
    url = f"http://{host}.gov.cn/"
    return Exchange(url, "HEAD", Purpose.LINK, "", outcome, status, url)


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


@pytest.mark.slow
def test_two_processes_and_their_judges_say_the_same_as_judging_offline(tmp_path: Path) -> None:
    hosts = [WebSite(before=broken) for _ in range(6)]
    with serving(*hosts):
        sites = sites_with_a_link_out(hosts)
        with serving(*sites):
            urls = [site.base for site in sites]
            assert inspect(tmp_path / "out", *urls, "--jobs", "2").lines == []
    folders = [folder_of(tmp_path / "out", url) for url in urls]
    told = [without_moment(folder) for folder in folders]
    for report, folder, host in zip(told, folders, hosts, strict=True):
        [outage] = report["coverage"]["own_network"]
        assert (outage["side"], outage["hosts"]) == ("outside", 6)
        assert report["coverage"]["unverified"] == 1
        [row] = [r for r in read_table(folder / "links.csv", "") if host.base in r[1]["url"]]
        assert (row[1]["verdict"], row[1]["reason"]) == ("unverified", "own_network")
        shown = (folder / "report.html").read_text("utf-8")
        assert "6 个外部网站同样" in shown
        # What cannot be told apart is not called the one or the other, and it says what to do.
        assert "分不清是它们都打不开" in shown
        assert "换一个网络重新检查" in shown
    assert run("judge", tmp_path / "out").lines == []
    assert [without_moment(folder) for folder in folders] == told
