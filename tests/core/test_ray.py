"""Rounds on a real Ray cluster of two machines in this one: what may die, and what must come of it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cli_tools import eventually
from crawl_server import WebSite, serving
from engine_tools import (
    SITES,
    assert_each_once,
    inspected,
    said,
    same_as_here,
    stopped_after,
    task_of,
)
from farm import HELD_UP, HOME_ASKED, Farm, running
from own_network_tools import broken, sites_with_a_link_out
from ray_cluster import clustered

from xuncha.errors import InputError
from xuncha.facts import Site
from xuncha.runners.answerpool import Place
from xuncha.runners.bringing import BringsHome
from xuncha.runners.choose import open_runner
from xuncha.runners.cluster import RayRunner
from xuncha.runners.local import LocalRunner
from xuncha.runners.publish import opened
from xuncha.runners.rayconnect import find_turns
from xuncha.runners.task import Done, Runner, inspect_all
from xuncha.settings import CrawlSettings, FetchSettings, Render, ResolveRule
from xuncha.tables import read_table

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::FutureWarning"),
]


@pytest.fixture
def farm() -> Iterator[Farm]:
    with running(Farm(SITES, seconds=0.02)) as made:
        yield made


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A head without cores and two machines of one core, all in this machine."""
    with clustered(monkeypatch, [None, None]) as made:
        yield made


def on_ray(cluster: Any, farm: Farm) -> Runner:
    return open_runner(f"ray:{cluster.address}", farm.fetch(), farm.crawl(), 1)


def kill_one_of(runner: Any) -> None:
    """The process of an actor that has something to do."""
    import ray

    actor = next(a for a in runner._actors if a.tasks)
    os.kill(ray.get(actor.handle.ready.remote()), signal.SIGKILL)


def connecting(address: str, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Another process that tries to get into the cluster."""
    code = "import sys; from xuncha.runners.rayconnect import connected; connected(sys.argv[1], 1)"
    return subprocess.run(
        [sys.executable, "-c", code, address],
        env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip


def test_every_site_once_and_no_host_on_two_machines(
    cluster: Any, farm: Farm, tmp_path: Path
) -> None:
    ends = inspected(on_ray(cluster, farm), farm, tmp_path / "ray")
    assert_each_once(ends, farm)
    assert set(farm.homes.values()) == {HOME_ASKED}
    assert max(farm.most_open.values()) <= 2
    assert same_as_here(ends, farm, tmp_path / "here")


def test_an_actor_killed(cluster: Any, farm: Farm, tmp_path: Path) -> None:
    runner: Any = on_ray(cluster, farm)

    def kill_an_actor() -> None:
        kill_one_of(runner)

    ends = inspected(runner, farm, tmp_path / "ray", kill_an_actor)
    assert_each_once(ends, farm)
    assert same_as_here(ends, farm, tmp_path / "here")


def test_what_one_machine_was_told_is_not_asked_by_another(cluster: Any, tmp_path: Path) -> None:
    import ray

    outside = WebSite()
    outside.page("/a.html", "<p>a")
    with serving(outside), running(Farm(3, outside=f"{outside.base}/a.html")) as farm:
        runner: Any = on_ray(cluster, farm)
        with stopped_after(runner):
            first, *others = farm.sites()
            ends = list(inspect_all(runner, [task_of(first, tmp_path)]))
            eventually(lambda: answers_in(runner._pool, f"{outside.base}/a.html") == 2)
            # So that the next site comes to a process that has not asked itself.
            for actor in list(runner._actors):
                os.kill(ray.get(actor.handle.ready.remote()), signal.SIGKILL)
            for site in others:
                ends += inspect_all(runner, [task_of(site, tmp_path)])
            asked = outside.asked("/a.html")
        assert_each_once(ends, farm)
    # The first to ask also looks at the stranger's page.
    assert asked == ["HEAD", "GET"]


def answers_in(pool: Any, url: str) -> int:
    """How many of a target the machines have told each other."""
    import ray

    _, lines = ray.get(pool.swap.remote("a test", [], Place()))
    return sum(b'"answer"' in line and url.encode() in line for line in lines)


def test_without_the_pool_every_machine_asks_for_itself(cluster: Any, tmp_path: Path) -> None:
    import ray

    with running(Farm(20, seconds=0.02)) as farm:
        runner: Any = on_ray(cluster, farm)
        ends = inspected(runner, farm, tmp_path, lambda: ray.kill(runner._pool))
        assert_each_once(ends, farm)


@pytest.fixture
def machines_apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """As `cluster`, with machines that have no folder for temporary files in common."""
    with clustered(monkeypatch, [tmp_path / "m0", tmp_path / "m1"]) as made:
        yield made


def kill_the_keeper() -> None:
    import ray

    ray.kill(find_turns())


@pytest.mark.parametrize("lost", [False, True])
def test_machines_keep_the_pace_of_a_host_together(
    machines_apart: Any, tmp_path: Path, lost: bool
) -> None:
    """Also while the actor that knows whose turn it is dies, and another takes its place."""
    gap = 0.3
    with running(Farm(8, seconds=0.5, neighbours=6)) as farm:
        fetch = replace(farm.fetch(), delay_seconds=gap)
        runner = RayRunner(fetch, farm.crawl(), machines_apart.address, sites_an_actor=4)
        ends = inspected(runner, farm, tmp_path, kill_the_keeper if lost else lambda: None)
        assert_each_once(ends, farm)
    # Both machines had to do with the first site's host.
    assert len(farm.asked[farm.hosts[0]]) > 40
    assert len(farm.near(gap)) <= HELD_UP
    assert max(farm.most_at_once.values()) <= 2


@pytest.mark.parametrize(
    ("there", "told"),
    [
        ("import xuncha; xuncha.__version__ = '0.0.1'", r"0\.0\.1"),
        ("import time; t = time.time; time.time = lambda: t() - 300", r"慢 \d+ 秒"),
        ("import sys; sys.modules['xuncha'] = None", "xuncha"),
    ],
    ids=["another version", "clock behind", "not installed"],
)
def test_a_machine_that_cannot_be_worked_with_is_told_and_not_used(
    cluster: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture, there: str, told: str
) -> None:
    """As a file that every Python of it reads first can make it."""
    (tmp_path / "sitecustomize.py").write_text(f"{there}\n")
    cluster.add_node(num_cpus=1, env_vars={"PYTHONPATH": str(tmp_path)})
    cluster.wait_for_nodes()
    with running(Farm(4, seconds=0.5)) as farm:
        assert_each_once(inspected(on_ray(cluster, farm), farm, tmp_path / "one"), farm)
        for machine in cluster.machines:
            cluster.remove_node(machine, allow_graceful=False)
        runner = on_ray(cluster, farm)
        with stopped_after(runner), pytest.raises(InputError, match=told):
            list(inspect_all(runner, [task_of(farm.sites()[0], tmp_path / "two")]))
    assert "同一版本" in caplog.text


_DISK_IS_FULL = """
import errno, xuncha.runners.local as local
def publish(folder, destination):
    raise OSError(errno.ENOSPC, "No space left on device")
local.publish = publish
"""


def test_a_machine_whose_disk_is_full_does_not_take_all_sites(cluster: Any, tmp_path: Path) -> None:
    """It fails at once, so it would always be the least busy."""
    (tmp_path / "sitecustomize.py").write_text(_DISK_IS_FULL)
    cluster.remove_node(cluster.machines.pop(), allow_graceful=False)
    cluster.add_node(num_cpus=1, env_vars={"PYTHONPATH": str(tmp_path)})
    cluster.wait_for_nodes()
    with running(Farm(40, seconds=0.1)) as farm:
        runner = RayRunner(farm.fetch(), farm.crawl(), cluster.address, sites_an_actor=4)
        began = time.monotonic()
        ends = inspected(runner, farm, tmp_path / "ray")
        rests = (time.monotonic() - began) // 60
    assert len(ends) == 40
    failed = [done for done in ends if done.fate == "failed"]
    assert all("No space left" in done.problem for done in failed)
    # What it had in hand when it became clear, and the same once more after every rest.
    assert 0 < len(failed) <= 4 * (2 + rests)


# Ray's own processes of that machine begin as ever, what works for us does not.
_BEGINS_LATE = """
import sys, time
if any("default_worker" in word for word in sys.orig_argv):
    time.sleep(9)
"""


def test_a_machine_that_begins_late_finds_its_share_of_a_small_round(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A busy machine takes longer than half a minute to begin.
    monkeypatch.setattr("xuncha.runners.cluster._SHARE_SECONDS", 600.0)
    (tmp_path / "sitecustomize.py").write_text(_BEGINS_LATE)
    cluster.remove_node(cluster.machines.pop(), allow_graceful=False)
    cluster.add_node(num_cpus=1, env_vars={"PYTHONPATH": str(tmp_path)})
    cluster.wait_for_nodes()
    with running(Farm(8, seconds=1.0)) as farm:
        runner: Any = on_ray(cluster, farm)
        with stopped_after(runner):
            tasks = [task_of(site, tmp_path / "ray") for site in farm.sites()]
            ends = list(inspect_all(runner, tasks))
            pages = [actor.pages for actor in runner._actors]
        assert_each_once(ends, farm)
    assert len(pages) == 2
    assert min(pages) > 0


def test_a_machine_lost(cluster: Any, farm: Farm, tmp_path: Path) -> None:
    def pull_the_plug() -> None:
        cluster.remove_node(cluster.machines[0], allow_graceful=False)

    ends = inspected(on_ray(cluster, farm), farm, tmp_path / "ray", pull_the_plug)
    assert_each_once(ends, farm)
    assert same_as_here(ends, farm, tmp_path / "here")


def test_without_the_token_nobody_gets_in(cluster: Any) -> None:
    tried = connecting(cluster.address, {**os.environ, "RAY_AUTH_TOKEN": "fedcba9876543210" * 4})
    assert tried.returncode != 0
    assert "连不上 Ray 集群" in tried.stderr


def test_results_go_to_a_store_and_leave_nothing_on_the_machines(
    cluster: Any, tmp_path: Path
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


def test_results_of_several_machines_go_to_an_s3_compatible_store(
    bucket: str, cluster: Any, tmp_path: Path
) -> None:
    with running(Farm(6)) as farm:
        here = inspected(LocalRunner(farm.fetch(), farm.crawl(), 2), farm, tmp_path / "here")
        runner = BringsHome(on_ray(cluster, farm))
        with stopped_after(runner):
            tasks = [task_of(s, tmp_path / "ray", f"{bucket}/{s.name}/1") for s in farm.sites()]
            ends = list(inspect_all(runner, tasks))
        assert_each_once(ends, farm)
        assert said(ends) == said(here)
    # What has come home is not kept in the store.
    store, root = opened(bucket)
    store.invalidate_cache()
    assert store.find(root) == []


def test_a_round_that_was_stopped_goes_on_from_what_each_machine_has(
    machines_apart: Any, tmp_path: Path
) -> None:
    store = (tmp_path / "store").as_uri()
    with running(Farm(8, seconds=0.4)) as farm:

        def tasks(number: int) -> Iterator[Any]:
            return (task_of(s, Path("spool"), f"{store}/{s.name}/{number}") for s in farm.sites())

        def runner() -> RayRunner:
            return RayRunner(farm.fetch(), farm.crawl(), machines_apart.address, sites_an_actor=4)

        first = runner()
        with stopped_after(first):
            for task in tasks(1):
                first.give(task)
            while not all(len(farm.asked[host]) > 3 for host in farm.hosts):
                assert first.wait(0.1) == []
        second = runner()
        with stopped_after(second):
            # In another order: what counts is who has a part of it.
            ends = list(inspect_all(second, reversed(list(tasks(2)))))
        assert [done.fate for done in ends] == ["done"] * 8
        # Nobody begins anew: a home page that was answered is not asked for again.
        assert set(farm.homes.values()) == {HOME_ASKED}
    for machine in ("m0", "m1"):
        [own] = (tmp_path / machine).glob("xuncha-*/crawls")
        assert list(own.iterdir()) == []


@pytest.mark.parametrize("lost", [False, True])
def test_machines_see_an_outage_of_our_own_network_together(
    cluster: Any, tmp_path: Path, lost: bool
) -> None:
    """Three silent hosts a machine, six in all; and all the same where one machine's actor dies."""
    hosts = [WebSite(before=broken) for _ in range(6)]
    with serving(*hosts):
        pages = sites_with_a_link_out(hosts)
        with serving(*pages):
            ports = [int(page.base.rpartition(":")[2]) for page in pages]
            sites = [Site(f"http://n{port}.test:{port}/", name=f"n{port}.test") for port in ports]
            rules = tuple(ResolveRule(f"n{p}.test", p, "127.0.0.1", p) for p in ports)
            fetch = FetchSettings(allow_private=True, delay_seconds=0.0, resolve=rules)
            # Time for a machine to begin anew, on a busy desk too, before the other one judges.
            crawl = CrawlSettings(render=Render.NEVER, second_look_seconds=20.0)
            runner: Any = open_runner(f"ray:{cluster.address}", fetch, crawl, 1)
            with stopped_after(runner):
                ends: list[Done] = []
                for site in sites:
                    runner.give(task_of(site, tmp_path))
                while len(ends) < len(sites):
                    ends += runner.wait(0.2)
                    if lost and all(host.log for host in hosts):
                        kill_one_of(runner)
                        lost = False
    for done, host in zip(
        sorted(ends, key=lambda done: sites.index(done.task.crawl.site)), hosts, strict=True
    ):
        report = json.loads((Path(done.folder) / "report.json").read_text("utf-8"))
        [outage] = report["coverage"]["own_network"]
        assert (outage["side"], outage["hosts"]) == ("outside", 6)
        rows = read_table(Path(done.folder) / "links.csv", "")
        [row] = [row for _, row in rows if host.base in row["url"]]
        assert (row["verdict"], row["reason"]) == ("unverified", "own_network")


_STARTS_A_CLUSTER = """
import json, sys
from xuncha.runners.rayconnect import connected
ray = connected("", 1)
from ray.experimental import internal_kv
told = internal_kv._internal_kv_get(b"CLUSTER_METADATA", namespace=b"cluster")
print(json.dumps({"address": ray.get_runtime_context().gcs_address, "told": told.decode()}), flush=True)
sys.stdin.readline()
"""


def test_a_cluster_of_our_own_is_for_us_alone_and_tells_nobody(tmp_path: Path) -> None:
    """On loopback, with a token of its own, usage statistics off; whatever the environment says."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("RAY_")}
    with subprocess.Popen(
        [sys.executable, "-c", _STARTS_A_CLUSTER],
        env={**kept, "HOME": str(tmp_path), "RAY_USAGE_STATS_ENABLED": "1"},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        said_so = json.loads(process.stdout.readline())
        host, _, port = said_so["address"].rpartition(":")
        assert host == "127.0.0.1"
        # On that address alone.
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", int(port)), timeout=300).close()
        told = json.loads(said_so["told"])
        # Where statistics are on, this has the session and the system as well.
        assert set(told) == {"ray_version", "python_version", "ray_init_cluster"}
        # Ray takes 127.0.0.1 for this machine's address elsewhere, where nobody listens.
        ours = {**kept, "HOME": str(tmp_path), "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0"}
        for token in ({}, {"RAY_AUTH_TOKEN": "fedcba9876543210" * 4}):
            tried = connecting(said_so["address"], {**ours, **token})
            assert tried.returncode != 0
            assert "连不上 Ray 集群" in tried.stderr
        process.communicate("\n")
    assert process.returncode == 0
    # Its token was in no file that others may read.
    assert not (tmp_path / ".ray").exists()
