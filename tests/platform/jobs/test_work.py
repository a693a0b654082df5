"""A worker thread over real jobs: completion, failure, lost leases, stopping."""

from __future__ import annotations

import threading
import time

import pytest

from xuncha.errors import InputError
from xuncha_platform.jobs import loop, table
from xuncha_platform.jobs.kinds import KINDS, Kind
from xuncha_platform.jobs.models import Job, JobState
from xuncha_platform.jobs.work import Interrupted, Work

HERE = __name__
seen: list[object] = []


def good(work):
    work.progress(1, 2, "一半")
    return lambda: seen.append(work.payload["n"])


def bad(work):
    raise ValueError("页面\n坏了")


def refuses(work):
    raise InputError("名单是空的", "The list is empty")


def robbed(work):
    Job.objects.filter(pk=work.job.pk).update(fence=99, owner="another")
    return lambda: seen.append("robbed")


def stops(work):
    raise Interrupted


@pytest.fixture(autouse=True)
def kinds(monkeypatch):
    seen.clear()
    for name in ("good", "bad", "refuses", "robbed", "stops"):
        monkeypatch.setitem(KINDS, name, Kind(name, f"{HERE}:{name}", max_attempts=1))


@pytest.mark.django_db
def test_a_job_is_done_and_its_results_written():
    table.enqueue("good", {"n": 7})
    assert loop.step("w")
    assert seen == [7]
    assert Job.objects.get().state == JobState.DONE
    assert not loop.step("w")


@pytest.mark.django_db
def test_a_fault_is_told_in_one_line(caplog):
    table.enqueue("bad")
    loop.step("w")
    job = Job.objects.get()
    assert (job.state, job.error) == (JobState.POISON, "ValueError: 页面 坏了")


@pytest.mark.django_db
def test_what_a_job_says_is_chinese_whatever_the_server_speaks(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    table.enqueue("refuses")
    loop.step("w")
    assert Job.objects.get().error.endswith("名单是空的")


@pytest.mark.django_db
def test_who_lost_the_lease_writes_nothing():
    table.enqueue("robbed")
    loop.step("w")
    assert seen == []
    assert Job.objects.get().owner == "another"


@pytest.mark.django_db
def test_a_worker_that_stops_gives_the_job_back():
    table.enqueue("stops")
    loop.step("w")
    job = Job.objects.get()
    assert (job.state, job.attempts) == (JobState.WAITING, 0)


@pytest.mark.django_db(transaction=True)
def test_the_heartbeat_renews_tells_progress_and_hears_a_cancellation():
    table.enqueue("good", {"n": 1})
    job = table.claim("w")
    with Work(job, beat_seconds=0.05) as work:
        work.progress(3, 10, "第三个")
        deadline = time.monotonic() + 300
        while Job.objects.get().progress_done != 3 and time.monotonic() < deadline:
            time.sleep(0.02)
        renewed = Job.objects.get()
        assert (renewed.progress_done, renewed.progress_text) == (3, "第三个")
        assert renewed.lease_until > job.lease_until
        work.check()
        table.cancel(job)
        while not work.is_lost() and time.monotonic() < deadline:
            time.sleep(0.02)
        with pytest.raises(table.LeaseLost):
            work.check()


@pytest.mark.django_db
def test_a_worker_asked_to_stop_hears_it():
    table.enqueue("good", {"n": 1})
    with Work(table.claim("w"), asked_to_stop=lambda: True) as work, pytest.raises(Interrupted):
        work.check()


@pytest.mark.django_db(transaction=True)
def test_several_workers_do_every_job_once_and_keep_the_schedules():
    for n in range(30):
        table.enqueue("good", {"n": n})
    stop = threading.Event()
    thread = threading.Thread(target=loop.run, args=(stop, 3))
    thread.start()
    deadline = time.monotonic() + 300
    while len(seen) < 30 and time.monotonic() < deadline:
        time.sleep(0.05)
    stop.set()
    thread.join(300)
    assert sorted(seen) == list(range(30))
    # The daily schedule was begun, ran once, and its next time stands in the table.
    [following] = Job.objects.filter(kind="tidy", state=JobState.WAITING)
    assert following.key == "schedule"
