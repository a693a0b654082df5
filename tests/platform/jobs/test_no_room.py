"""A disk without room: no site is begun on it, none loses a try, and the round goes on by itself."""

from __future__ import annotations

import logging
import shutil
import threading
from pathlib import Path
from typing import NamedTuple

import pytest
from django.db import OperationalError

from tests.platform.jobs.test_rounds import done_of, eventually, hold, in_background, made
from xuncha.runners.task import Done, Fate, Task
from xuncha_platform.jobs import loop, table, trouble
from xuncha_platform.jobs.models import HostLease, Job, RoundSite, SiteState
from xuncha_platform.jobs.rounds import drive, pause
from xuncha_platform.jobs.rounds.room import LEAST_BYTES
from xuncha_platform.jobs.rounds.store import store


class Usage(NamedTuple):
    total: int
    used: int
    free: int


class Disk:
    """What the system says of the disk; tests fill it and free it."""

    def __init__(self) -> None:
        self.free = LEAST_BYTES

    def usage(self, _folder: Path) -> Usage:
        return Usage(10 * LEAST_BYTES, 0, self.free)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    one = Disk()
    monkeypatch.setattr(shutil, "disk_usage", one.usage)
    return one


class Inspecting:
    """A runner whose sites end at once: as they should, or for want of room."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._given: list[Task] = []
        self.begun = 0
        # The disk is full after so many sites.
        self.room_for = 100

    def room(self) -> int:
        return 1

    def give(self, task: Task) -> None:
        self._given.append(task)
        self.begun += 1

    def wait(self, _seconds: float) -> list[Done]:
        given, self._given = self._given, []
        return [self._end(task) for task in given]

    def _end(self, task: Task) -> Done:
        if not self.room_for:
            self._disk.free = 0
            return Done(task, Fate.FAILED, "", None, "磁盘已满")
        self.room_for -= 1
        return Done(task, Fate.SET_ASIDE, "", None, "试验")

    def stop(self) -> None:
        pass


@pytest.fixture
def runner(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> Inspecting:
    one = Inspecting(disk)
    monkeypatch.setattr(drive, "open_runner", lambda *_: one)
    monkeypatch.setattr(drive, "_LOOK_SECONDS", 0.0)
    return one


@pytest.mark.django_db
def test_a_failure_that_is_the_disks_costs_a_site_no_try(tmp_path: Path) -> None:
    round_ = made(tmp_path)
    for _ in range(5):
        job, (row, *_) = hold(round_, most=1)
        assert store(row, done_of(row, Fate.FAILED, "磁盘已满"), costs_a_try=False)
        row.refresh_from_db()
        assert (row.state, row.attempts, row.problem) == (SiteState.WAITING, 0, "磁盘已满")
        assert not HostLease.objects.exists()
        RoundSite.objects.update(run_at=table.database_now())
        table.release(job)


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_no_site_is_begun_until_there_is_room(
    disk: Disk, runner: Inspecting, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    disk.free = LEAST_BYTES - 1
    round_ = made(tmp_path)
    thread = in_background(lambda: loop.step("w"))
    eventually(lambda: "空间不足" in Job.objects.get().progress_text)
    assert (runner.begun, Job.objects.get().progress_total) == (0, 2)
    disk.free = LEAST_BYTES
    thread.join(300)
    assert runner.begun == 2
    assert round_.sites.filter(state=SiteState.SET_ASIDE).count() == 2
    assert len([one for one in caplog.messages if "空间不足" in one]) == 1


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_disk_that_fills_up_in_the_midst_leaves_all_tries(
    disk: Disk, runner: Inspecting, tmp_path: Path
) -> None:
    runner.room_for = 1
    round_ = made(tmp_path)
    thread = in_background(lambda: loop.step("w"))
    eventually(lambda: round_.sites.filter(problem="磁盘已满", state=SiteState.WAITING))
    [left] = round_.sites.filter(state=SiteState.WAITING)
    assert left.attempts == 0
    pause(round_)
    thread.join(300)
    assert runner.begun == 2


def test_trouble_that_lasts_is_one_line_and_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    full = OperationalError("database or disk is full")
    full.__cause__ = OSError(28, "No space left on device")
    with caplog.at_level(logging.WARNING):
        teller = trouble.Teller()
        for _ in range(50):
            teller.tell(full)
        said = [one for one in caplog.messages if "磁盘已满" in one]
        assert len(said) == 1
        assert "腾出空间" in said[0]
        teller.tell(OperationalError("connection refused"))
        assert "connection refused" in caplog.messages[-1]
        # As long as it lasts, it is said again now and then.
        monkeypatch.setattr(trouble, "EVERY_SECONDS", 0.0)
        teller.tell(full)
        assert "磁盘已满" in caplog.messages[-1]


def test_threads_in_the_same_trouble_say_it_once(caplog: pytest.LogCaptureFixture) -> None:
    teller = trouble.Teller()
    error = OperationalError("database is locked")
    threads = [threading.Thread(target=teller.tell, args=(error,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([one for one in caplog.messages if "locked" in one]) == 1
