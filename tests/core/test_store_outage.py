"""The store is away, breaks off in the midst of an upload, or our own disk takes nothing: nothing is
lost, nothing is crawled again, and one line says so."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from engine_tools import assert_each_once, stopped_after, task_of
from farm import HOME_ASKED, Farm, running
from store_proxy import StoreProxy

from xuncha.runners.bringing import BringsHome
from xuncha.runners.local import LocalRunner
from xuncha.runners.publish import opened
from xuncha.runners.task import Done, Fate, Task, inspect_all

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning"),
]
SITES = 6


@pytest.fixture
def proxy(bucket: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[StoreProxy]:
    """The way to the store."""
    made = StoreProxy(int(os.environ["AWS_ENDPOINT_URL"].rpartition(":")[2]))
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{made.port}")
    import fsspec

    fsspec.get_filesystem_class("s3").clear_instance_cache()
    yield made
    made.close()


def all_ends(farm: Farm, store: str, home: Path) -> list[Done]:
    runner = BringsHome(LocalRunner(farm.fetch(), farm.crawl(), jobs=1))
    with stopped_after(runner):
        tasks = [task_of(site, home, f"{store}/{site.name}/1") for site in farm.sites()]
        return list(inspect_all(runner, tasks))


def assert_nothing_lost(ends: list[Done], farm: Farm, store: str) -> None:
    assert_each_once(ends, farm)
    assert set(farm.homes.values()) == {HOME_ASKED}, "crawled again"
    for done in ends:
        assert json.loads((Path(done.folder) / "report.json").read_text("utf-8"))["findings"]
    system, root = opened(store)
    system.invalidate_cache()
    assert system.find(root) == []


def test_a_store_that_is_away_for_a_time(
    proxy: StoreProxy, bucket: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, logger="xuncha")
    proxy.down = True

    def come_back() -> None:
        # The store's own library tries again for some seconds: it has given up by then. On a busy
        # machine the first site alone takes a minute.
        until = time.monotonic() + 600
        while "隔一会再试" not in caplog.text and time.monotonic() < until:
            time.sleep(0.05)
        time.sleep(2)
        proxy.down = False

    threading.Thread(target=come_back, daemon=True).start()
    with running(Farm(SITES)) as farm:
        ends = all_ends(farm, bucket, tmp_path)
        assert_nothing_lost(ends, farm, bucket)
    assert caplog.text.count("隔一会再试") == 1


def test_an_upload_that_is_broken_off(proxy: StoreProxy, bucket: str, tmp_path: Path) -> None:
    proxy.cuts = [900, 5_000] * 12
    with running(Farm(SITES)) as farm:
        ends = all_ends(farm, bucket, tmp_path)
        assert_nothing_lost(ends, farm, bucket)
    assert proxy.cuts == []


class AllStored:
    """A runner of another machine: what it is given lies in the store already."""

    def __init__(self) -> None:
        self.given: list[Task] = []

    def room(self) -> int:
        return 5

    def give(self, task: Task) -> None:
        self.given.append(task)

    def wait(self, seconds: float) -> list[Done]:  # noqa: ARG002
        given, self.given = self.given, []
        return [Done(task, Fate.DONE, task.destination, {}) for task in given]

    def stop(self) -> None:
        pass


def test_a_folder_here_that_takes_nothing_for_a_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """As on a full disk: results stay in the store until there is room, and no more are taken on."""
    caplog.set_level(logging.WARNING, logger="xuncha")
    home, store = tmp_path / "home", tmp_path / "store"
    home.write_text("no folder")
    for number in range(SITES):
        (store / f"s{number}.test/1").mkdir(parents=True)
        (store / f"s{number}.test/1/report.json").write_text(f"{number}")
    with running(Farm(SITES)) as farm:
        tasks = [task_of(s, home, f"{store.as_uri()}/{s.name}/1") for s in farm.sites()]
    runner = BringsHome(AllStored())
    with stopped_after(runner):
        for task in tasks:
            runner.give(task)
        until = time.monotonic() + 3
        while time.monotonic() < until:
            assert runner.wait(0.2) == []
        assert runner.room() == 0
        home.unlink()
        ends = []
        while len(ends) < SITES:
            ends += runner.wait(0.2)
    assert {done.fate for done in ends} == {Fate.DONE}
    for number in range(SITES):
        assert (home / f"s{number}.test/1/report.json").read_text() == f"{number}"
    assert not [path for path in store.rglob("*") if path.is_file()]
    assert caplog.text.count("隔一会再试") == 1


def test_asked_to_stop_it_does_not_wait_for_the_store(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("no folder")
    (tmp_path / "store/1").mkdir(parents=True)
    (tmp_path / "store/1/report.json").write_text("1")
    with running(Farm(1)) as farm:
        [site] = farm.sites()
    runner = BringsHome(AllStored())
    with stopped_after(runner):
        runner.give(task_of(site, tmp_path / "home", (tmp_path / "store/1").as_uri()))
        assert runner.wait(0.5) == []
    assert (tmp_path / "store/1/report.json").exists()
