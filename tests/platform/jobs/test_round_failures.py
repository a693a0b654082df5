"""A round of 200 sites by real processes, with one of them lost half-way: each result once."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.core.cli_tools import children_of
from tests.core.farm import HOME_ASKED, Farm, running
from tests.core.ray_cluster import clustered
from tests.platform.jobs.office import (
    Office,
    ended_after,
    kill,
    kill_group,
    postgres,
    report_in,
    reports_here,
)
from tests.postgres import Postgres

pytestmark = pytest.mark.slow
SITES = 200
Reports = dict[str, Any]


@pytest.fixture(scope="module")
def served() -> Iterator[Farm]:
    with running(Farm(SITES, seconds=0.02)) as made:
        yield made


@pytest.fixture(scope="module")
def reports(served: Farm, tmp_path_factory: pytest.TempPathFactory) -> Reports:
    """What the sites' reports say after a round of this machine's processes."""
    return reports_here(served, tmp_path_factory.mktemp("here"))


@pytest.fixture
def farm(served: Farm) -> Farm:
    """Its counts begin anew."""
    served.forget()
    return served


@pytest.fixture(params=["sqlite", "postgres"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    if request.param == "sqlite":
        yield Office(tmp_path / "data")
        return
    with postgres() as server:
        yield Office(tmp_path / "data", server.url)


def halfway(counts: dict[str, int]) -> bool:
    return counts.get("done", 0) >= SITES // 2


def all_ended(counts: dict[str, int]) -> bool:
    return bool(counts) and not {"waiting", "leased"} & set(counts)


def assert_each_once(office: Office, farm: Farm, reports: Reports) -> None:
    rows = office.rows()
    assert sorted(row["reference"] for row in rows) == sorted(farm.hosts)
    for row in rows:
        assert (row["state"], row["problem"]) == ("done", ""), row
        assert row["summary"]["coverage"]["pages"] == 5
    found = {row["reference"]: report_in(office.data / row["result"]) for row in rows}
    assert found == reports
    assert len({row["result"] for row in rows}) == SITES
    assert max(farm.most_open.values()) <= 2


def test_a_worker_killed_halfway(office: Office, farm: Farm, reports: Reports) -> None:
    office.make_round(farm)
    with ended_after(office.worker()) as first:
        office.wait_until(halfway)
        kill(first)
    office.ask(_LEASE_RAN_OUT)
    with ended_after(office.worker()):
        office.wait_until(all_ended)
    assert_each_once(office, farm, reports)
    # What was stored before the kill was not asked for again.
    assert sum(farm.homes.values()) < SITES * (HOME_ASKED + 0.6)


def test_a_worker_and_all_its_processes_killed_again_and_again(
    office: Office, farm: Farm, reports: Reports
) -> None:
    office.make_round(farm)
    for share in (0.2, 0.4, 0.6, 0.8):
        with ended_after(office.worker()) as worker:
            office.wait_until(lambda counts, share=share: counts.get("done", 0) >= SITES * share)
            kill_group(worker)
        office.ask(_LEASE_RAN_OUT)
    with ended_after(office.worker()):
        office.wait_until(all_ended)
    assert_each_once(office, farm, reports)


def test_a_worker_asked_to_stop_gives_back_what_it_holds_and_another_goes_on(
    office: Office, farm: Farm, reports: Reports
) -> None:
    office.make_round(farm)
    with ended_after(office.worker()) as first:
        office.wait_until(halfway)
        first.terminate()
        assert first.wait(300) == 0
    assert "leased" not in office.counts()
    with ended_after(office.worker()):
        office.wait_until(all_ended)
    assert_each_once(office, farm, reports)


def test_two_workers_share_a_round_and_no_host(
    office: Office, farm: Farm, reports: Reports
) -> None:
    office.make_round(farm, lanes=2)
    with ended_after(office.worker()) as one, ended_after(office.worker()):
        office.wait_until(halfway)
        kill_group(one)
        office.ask(_LEASE_RAN_OUT)
        office.wait_until(all_ended)
    assert_each_once(office, farm, reports)


def test_the_database_restarted_halfway(farm: Farm, reports: Reports, tmp_path: Path) -> None:
    with postgres() as server:
        office = Office(tmp_path / "data", server.url)
        office.make_round(farm)
        with ended_after(office.worker()) as worker:
            office.wait_until(halfway)
            _restart(server)
            office.wait_until(all_ended)
            assert worker.poll() is None
        assert_each_once(office, farm, reports)
        assert set(farm.homes.values()) == {HOME_ASKED}


def _restart(server: Postgres) -> None:
    server.stop()
    time.sleep(1.0)
    server.start()


# As if a minute had passed since the dead worker's last beat.
_LEASE_RAN_OUT = """
from datetime import timedelta
from django.db.models import F
from xuncha_platform.jobs.models import Job
dead = Job.objects.filter(state="leased").order_by("started_at")[:1].values("pk")
Job.objects.filter(pk__in=dead).update(lease_until=F("lease_until") - timedelta(minutes=2))
answer = None
"""


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A head and two machines of one core each, in this machine."""
    with clustered(monkeypatch, [None, None]) as made:
        yield made


def an_actor(office: Office, cluster: Any) -> None:
    # Those of this cluster alone: another test process may have one on this machine, too.
    for machine in cluster.machines:
        [raylet] = machine.all_processes["raylet"]
        for pid in children_of(raylet.process.pid):
            if _is_actor(Path(f"/proc/{pid}")):
                os.kill(pid, signal.SIGKILL)
                return
    raise AssertionError("no actor runs")


def _is_actor(process: Path) -> bool:
    try:
        return b"ray::Inspector" in (process / "cmdline").read_bytes()
    except OSError:
        return False


def a_machine(office: Office, cluster: Any) -> None:
    cluster.remove_node(cluster.machines[0], allow_graceful=False)


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::FutureWarning")
@pytest.mark.parametrize("lost", [an_actor, a_machine])
def test_on_ray_with_something_lost(
    cluster: Any, farm: Farm, reports: Reports, tmp_path: Path, lost: Callable[[Office, Any], None]
) -> None:
    office = Office(tmp_path / "data")
    office.make_round(farm, needs="ray")
    with ended_after(office.worker("ray", cluster.address)):
        office.wait_until(halfway)
        lost(office, cluster)
        office.wait_until(all_ended)
    assert_each_once(office, farm, reports)


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::FutureWarning")
def test_on_ray_with_the_driver_killed(
    office: Office, cluster: Any, farm: Farm, reports: Reports
) -> None:
    office.make_round(farm, needs="ray")
    with ended_after(office.worker("ray", cluster.address)) as first:
        office.wait_until(halfway)
        kill_group(first)
    office.ask(_LEASE_RAN_OUT)
    with ended_after(office.worker("ray", cluster.address)):
        office.wait_until(all_ended)
    assert_each_once(office, farm, reports)


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::FutureWarning")
def test_on_ray_with_the_database_restarted(
    cluster: Any, farm: Farm, reports: Reports, tmp_path: Path
) -> None:
    with postgres() as server:
        office = Office(tmp_path / "data", server.url)
        office.make_round(farm, needs="ray")
        with ended_after(office.worker("ray", cluster.address)) as worker:
            office.wait_until(halfway)
            _restart(server)
            office.wait_until(all_ended)
            assert worker.poll() is None
        assert_each_once(office, farm, reports)
        assert set(farm.homes.values()) == {HOME_ASKED}
