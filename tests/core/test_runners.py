"""The same 200 sites by every engine, with whatever may die on the way: each comes to one end."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from engine_tools import SITES, assert_each_once, inspected, stopped_after, task_of
from farm import HELD_UP, HOME_ASKED, Farm, running
from process_tools import crawlers, servers

from xuncha.errors import InputError
from xuncha.runners.choose import open_runner, ray_address
from xuncha.runners.local import LocalRunner
from xuncha.runners.publish import opened
from xuncha.runners.task import Done, Fate, inspect_all
from xuncha.settings import CrawlSettings, FetchSettings


@pytest.fixture
def farm() -> Iterator[Farm]:
    with running(Farm(SITES, seconds=0.02)) as made:
        yield made


@pytest.mark.slow
def test_processes_of_this_machine_inspect_every_site_once(farm: Farm, tmp_path: Path) -> None:
    ends = inspected(LocalRunner(farm.fetch(), farm.crawl(), jobs=2), farm, tmp_path)
    assert_each_once(ends, farm)
    assert set(farm.homes.values()) == {HOME_ASKED}
    assert max(farm.most_open.values()) <= 2


@pytest.mark.slow
def test_processes_keep_the_pace_of_a_host_together(tmp_path: Path) -> None:
    """The other sites' links lead to the first, whose host only one process crawls."""
    gap = 0.3
    with running(Farm(6, neighbours=8)) as farm:
        fetch = replace(farm.fetch(), delay_seconds=gap)
        assert_each_once(inspected(LocalRunner(fetch, farm.crawl(), jobs=2), farm, tmp_path), farm)
    assert len(farm.asked[farm.hosts[0]]) > 40
    assert len(farm.near(gap)) <= HELD_UP


@pytest.mark.slow
def test_processes_killed_halfway_lose_and_double_nothing(farm: Farm, tmp_path: Path) -> None:
    def kill_all() -> None:
        for pid in crawlers(os.getpid()):
            os.kill(pid, signal.SIGKILL)

    ends = inspected(LocalRunner(farm.fetch(), farm.crawl(), jobs=2), farm, tmp_path, kill_all)
    assert_each_once(ends, farm)
    assert max(farm.most_open.values()) <= 2


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_results_go_to_an_s3_compatible_store(bucket: str, tmp_path: Path) -> None:
    with running(Farm(2)) as farm:
        runner = LocalRunner(farm.fetch(), farm.crawl(), jobs=1)
        tasks = [task_of(s, tmp_path, f"{bucket}/{s.name}/1") for s in farm.sites()]
        with stopped_after(runner):
            ends = list(inspect_all(runner, tasks))
    assert [(done.fate, done.problem) for done in ends] == [(Fate.DONE, "")] * 2
    for done in ends:
        store, root = opened(done.folder)
        report = json.loads(store.cat_file(f"{root}/report.json"))
        assert report["site"]["name"] == done.task.key
        assert store.info(f"{root}/evidence.warc.gz")["size"] > 1000
    # What is in the store is not kept twice.
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_a_store_that_refuses_is_told_and_the_crawl_is_kept(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("no folder")
    with running(Farm(1)) as farm:
        runner = LocalRunner(farm.fetch(), farm.crawl(), jobs=1)
        with stopped_after(runner):
            [site] = farm.sites()
            (done,) = inspect_all(runner, [task_of(site, tmp_path, str(tmp_path / "store/a"))])
            assert done.fate is Fate.FAILED
            assert "存不到" in done.problem
            (tmp_path / "store").unlink()
            asked = farm.homes[site.name]
            (again,) = inspect_all(runner, [task_of(site, tmp_path, str(tmp_path / "store/a"))])
    assert again.folder == str(tmp_path / "store/a")
    assert (tmp_path / "store/a/report.json").is_file()
    assert farm.homes[site.name] == asked


@pytest.mark.slow
def test_a_crawler_without_a_site_ends_and_one_that_comes_later_is_crawled(tmp_path: Path) -> None:
    with running(Farm(2)) as farm:
        first, second = farm.sites()
        runner = LocalRunner(farm.fetch(), farm.crawl(), jobs=1)
        with stopped_after(runner):
            [done] = inspect_all(runner, [task_of(first, tmp_path)])
            deadline = time.monotonic() + 300
            while crawlers(os.getpid()) and time.monotonic() < deadline:
                assert runner.wait(0.1) == []
            assert crawlers(os.getpid()) == []
            [later] = inspect_all(runner, [task_of(second, tmp_path)])
        assert_each_once([done, later], farm)


@pytest.mark.slow
def test_what_crawlers_are_copied_from_may_die(tmp_path: Path) -> None:
    with running(Farm(2)) as farm:
        runner = LocalRunner(farm.fetch(), farm.crawl(), jobs=1)
        ends: list[Done] = []
        with stopped_after(runner):
            for site in farm.sites():
                ends += inspect_all(runner, [task_of(site, tmp_path)])
                for pid in [*servers(os.getpid(), "runners.crawling"), *crawlers(os.getpid())]:
                    os.kill(pid, signal.SIGKILL)
        assert_each_once(ends, farm)


@pytest.mark.parametrize("lost", [EOFError(), OSError(11, "Resource temporarily unavailable")])
def test_where_no_crawler_can_be_started_every_site_comes_to_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lost: Exception
) -> None:
    def never(*_: object) -> None:
        raise lost

    monkeypatch.setattr("xuncha.runners.local.Crawler", never)
    farm = Farm(3)
    runner = LocalRunner(farm.fetch(), farm.crawl(), jobs=1)
    with stopped_after(runner):
        ends = list(inspect_all(runner, [task_of(site, tmp_path) for site in farm.sites()]))
    assert [done.fate for done in ends] == [Fate.FAILED] * 3
    assert all("抓取进程启动不了" in done.problem for done in ends)


@pytest.mark.slow
def test_stopping_keeps_what_was_crawled(tmp_path: Path) -> None:
    with running(Farm(6, seconds=0.1)) as farm:
        runner = LocalRunner(farm.fetch(), farm.crawl(), jobs=2)
        with stopped_after(runner):
            for site in farm.sites():
                runner.give(task_of(site, tmp_path))
            deadline = time.monotonic() + 300
            while len(farm.homes) < 6 and time.monotonic() < deadline:
                runner.wait(0.05)
        assert list(tmp_path.glob("*/evidence.warc.gz.part"))
        ends = inspected(LocalRunner(farm.fetch(), farm.crawl(), jobs=2), farm, tmp_path)
        assert_each_once(ends, farm)
        assert not list(tmp_path.glob("*/evidence.warc.gz.part"))


@pytest.mark.parametrize(
    "engine, address",
    [
        ("local", None),
        ("ray", ""),
        ("ray:auto", "auto"),
        ("ray:10.0.0.1:6379", "10.0.0.1:6379"),
        ("ray://10.0.0.1:10001", "ray://10.0.0.1:10001"),
    ],
)
def test_engines_by_name(engine: str, address: str | None) -> None:
    assert ray_address(engine) == address


@pytest.mark.slow
def test_a_cluster_that_is_not_there_is_said_so_soon() -> None:
    with pytest.raises(InputError, match="连不上 Ray 集群"):
        open_runner("ray:127.0.0.1:9", FetchSettings(), CrawlSettings(), 1)


@pytest.mark.parametrize("engine", ["", "dask", "rayon", "ray:/"])
def test_an_unknown_engine_is_said_so(engine: str) -> None:
    with pytest.raises(InputError, match="不认识的引擎"):
        ray_address(engine)
