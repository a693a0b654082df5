"""The same 200 sites by every engine, with whatever may die on the way: each comes to one end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from crawl_server import WebSite, serving
from farm import AS_OF, RULEBOOK, Farm, running
from test_round_stops import crawlers, servers

from xuncha.crawl.jobs import CrawlJob
from xuncha.errors import InputError
from xuncha.evidence.header import EvidenceHeader
from xuncha.facts import Site
from xuncha.runners.choose import open_runner, ray_address
from xuncha.runners.local import LocalRunner
from xuncha.runners.publish import opened
from xuncha.runners.task import Done, Fate, Runner, Task, inspect_all
from xuncha.settings import CrawlSettings, FetchSettings

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


@pytest.fixture
def farm() -> Iterator[Farm]:
    with running(Farm(SITES, seconds=0.02)) as made:
        yield made


@pytest.mark.slow
def test_processes_of_this_machine_inspect_every_site_once(farm: Farm, tmp_path: Path) -> None:
    ends = inspected(LocalRunner(farm.fetch(), farm.crawl(), jobs=2), farm, tmp_path)
    assert_each_once(ends, farm)
    assert set(farm.homes.values()) == {1}
    assert max(farm.most_open.values()) <= 2


@pytest.mark.slow
def test_processes_killed_halfway_lose_and_double_nothing(farm: Farm, tmp_path: Path) -> None:
    def kill_all() -> None:
        for pid in crawlers(os.getpid()):
            os.kill(pid, signal.SIGKILL)

    ends = inspected(LocalRunner(farm.fetch(), farm.crawl(), jobs=2), farm, tmp_path, kill_all)
    assert_each_once(ends, farm)
    assert max(farm.most_open.values()) <= 2


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A head without cores and two machines of one core, all in this machine."""
    monkeypatch.setenv("RAY_AUTH_MODE", "token")
    monkeypatch.setenv("RAY_AUTH_TOKEN", "0123456789abcdef" * 4)
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    import ray
    from ray.cluster_utils import Cluster

    made = Cluster(
        initialize_head=True,
        head_node_args={"num_cpus": 0, "include_dashboard": False},
    )
    made.machines = [made.add_node(num_cpus=1) for _ in range(2)]
    made.wait_for_nodes()
    try:
        yield made
    finally:
        ray.shutdown()
        made.shutdown()


def on_ray(cluster: Any, farm: Farm) -> Runner:
    return open_runner(f"ray:{cluster.address}", farm.fetch(), farm.crawl(), 1)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::FutureWarning")
class TestRay:
    def test_every_site_once_and_no_host_on_two_machines(
        self, cluster: Any, farm: Farm, tmp_path: Path
    ) -> None:
        ends = inspected(on_ray(cluster, farm), farm, tmp_path / "ray")
        assert_each_once(ends, farm)
        assert set(farm.homes.values()) == {1}
        assert max(farm.most_open.values()) <= 2
        here = inspected(LocalRunner(farm.fetch(), farm.crawl(), jobs=2), farm, tmp_path / "here")
        assert said(ends) == said(here)

    def test_an_actor_killed(self, cluster: Any, farm: Farm, tmp_path: Path) -> None:
        runner: Any = on_ray(cluster, farm)

        def kill_an_actor() -> None:
            actor = next(a for a in runner._actors if a.tasks)
            import ray

            os.kill(ray.get(actor.handle.ready.remote()), signal.SIGKILL)

        assert_each_once(inspected(runner, farm, tmp_path, kill_an_actor), farm)

    def test_what_one_machine_was_told_is_not_asked_by_another(
        self, cluster: Any, tmp_path: Path
    ) -> None:
        import ray

        outside = WebSite()
        outside.page("/a.html", "<p>a")
        with serving(outside), running(Farm(3, outside=f"{outside.base}/a.html")) as farm:
            runner: Any = on_ray(cluster, farm)
            with stopped_after(runner):
                ends = []
                for site in farm.sites():
                    ends += inspect_all(runner, [task_of(site, tmp_path)])
                    # So that the next site comes to a process that has not asked itself.
                    time.sleep(2.5)
                    if len(ends) == 1:
                        for actor in list(runner._actors):
                            os.kill(ray.get(actor.handle.ready.remote()), signal.SIGKILL)
                asked = outside.asked("/a.html")
            assert_each_once(ends, farm)
        # The first to ask also looks at the stranger's page.
        assert asked == ["HEAD", "GET"]

    def test_without_the_pool_every_machine_asks_for_itself(
        self, cluster: Any, tmp_path: Path
    ) -> None:
        import ray

        with running(Farm(20, seconds=0.02)) as farm:
            runner: Any = on_ray(cluster, farm)
            ends = inspected(runner, farm, tmp_path, lambda: ray.kill(runner._pool))
            assert_each_once(ends, farm)

    def test_a_machine_lost(self, cluster: Any, farm: Farm, tmp_path: Path) -> None:
        def pull_the_plug() -> None:
            cluster.remove_node(cluster.machines[0], allow_graceful=False)

        assert_each_once(inspected(on_ray(cluster, farm), farm, tmp_path, pull_the_plug), farm)

    def test_without_the_token_nobody_gets_in(self, cluster: Any) -> None:
        code = (
            "import sys; from xuncha.runners.rayconnect import connected\nconnected(sys.argv[1], 1)"
        )
        tried = subprocess.run(
            [sys.executable, "-c", code, cluster.address],
            env={**os.environ, "RAY_AUTH_TOKEN": "fedcba9876543210" * 4},
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert tried.returncode != 0
        assert "连不上 Ray 集群" in tried.stderr

    def test_results_go_to_a_store_and_leave_nothing_on_the_machines(
        self, cluster: Any, tmp_path: Path
    ) -> None:
        store = (tmp_path / "store").as_uri()
        with running(Farm(3)) as farm:
            runner = on_ray(cluster, farm)
            with stopped_after(runner):
                tasks = [task_of(s, Path("spool"), f"{store}/{s.name}/1") for s in farm.sites()]
                ends = list(inspect_all(runner, tasks))
        assert sorted(done.folder for done in ends) == [f"{store}/s{n}.test/1" for n in range(3)]
        for n in range(3):
            files = {path.name for path in (tmp_path / f"store/s{n}.test/1").iterdir()}
            assert {"report.json", "report.html", "evidence.warc.gz", "links.csv"} <= files
        assert not Path("spool").exists()


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bucket of an S3-compatible store on this machine."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    import fsspec

    # An earlier test's store was at another port, and what the stores of one process hold is one.
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    name = f"evidence-{uuid4().hex}"
    fsspec.filesystem("s3", skip_instance_cache=True).mkdir(name)
    try:
        yield f"s3://{name}/2026-q1"
    finally:
        server.stop()


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
            deadline = time.monotonic() + 120
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


@pytest.mark.slow
def test_stopping_keeps_what_was_crawled(tmp_path: Path) -> None:
    with running(Farm(6, seconds=0.1)) as farm:
        runner = LocalRunner(farm.fetch(), farm.crawl(), jobs=2)
        with stopped_after(runner):
            for site in farm.sites():
                runner.give(task_of(site, tmp_path))
            deadline = time.monotonic() + 120
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


def test_a_cluster_that_is_not_there_is_said_so_soon() -> None:
    with pytest.raises(InputError, match="连不上 Ray 集群"):
        open_runner("ray:127.0.0.1:9", FetchSettings(), CrawlSettings(), 1)


@pytest.mark.parametrize("engine", ["", "dask", "rayon", "ray:/"])
def test_an_unknown_engine_is_said_so(engine: str) -> None:
    with pytest.raises(InputError, match="不认识的引擎"):
        ray_address(engine)
