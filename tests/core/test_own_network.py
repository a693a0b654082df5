"""Many hosts that fail alike at once are our own network: what they are not, sites are not blamed for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cli_tools import folder_of, inspect, run, without_moment
from crawl_server import WebSite, serving
from own_network_tools import TIMING, broken, crawled, links_out, sites_with_a_link_out

from xuncha.crawl.outages import stretches
from xuncha.crawl.outages.stretches import FEWEST_HOSTS
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.evidence.reader import Evidence
from xuncha.tables import read_table


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
