"""The job table: what is claimed once, renewed, taken over, set aside; and nothing twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from xuncha_platform.jobs import table
from xuncha_platform.jobs.kinds import KINDS, Kind
from xuncha_platform.jobs.models import Job, JobState
from xuncha_platform.jobs.words import said

pytestmark = pytest.mark.django_db
T0 = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture(autouse=True)
def a_kind(monkeypatch):
    monkeypatch.setitem(KINDS, "test", Kind("试验", "nowhere:nothing", max_attempts=3))


def put(**more):
    more.setdefault("run_at", T0)
    return table.enqueue("test", **more)[0]


def test_an_open_key_is_enqueued_once_and_a_closed_one_again():
    first, is_new = table.enqueue("test", {"a": 1}, key="x", run_at=T0)
    assert is_new
    same, is_new = table.enqueue("test", {"a": 2}, key="x")
    assert (same.pk, is_new) == (first.pk, False)
    job = table.claim("w", now=T0)
    assert table.enqueue("test", key="x")[0].pk == first.pk
    table.complete(job)
    assert table.enqueue("test", key="x")[1]
    assert table.enqueue("test")[1]
    assert table.enqueue("test")[1]


def test_the_most_urgent_comes_first_then_the_oldest():
    late, early = put(run_at=T0 - SECOND), put(run_at=T0 - 2 * SECOND)
    urgent, future = put(priority=5), put(run_at=T0 + SECOND)
    taken = [table.claim("w", now=T0) for _ in range(4)]
    assert [job and job.pk for job in taken] == [urgent.pk, early.pk, late.pk, None]
    assert table.claim("w", now=T0 + SECOND).pk == future.pk


def test_a_job_goes_only_to_a_worker_that_offers_what_it_needs():
    put(needs="ray")
    assert table.claim("w", offers=("local",), now=T0) is None
    assert table.claim("w", offers=("ray",), now=T0) is not None


def test_a_worker_for_short_jobs_leaves_the_long_ones_alone(monkeypatch):
    monkeypatch.setitem(KINDS, "long", Kind("久", "nowhere:nothing", is_long=True))
    table.enqueue("long", run_at=T0, priority=9)
    short = put()
    assert table.claim("w", kinds=["test"], now=T0).pk == short.pk
    assert table.claim("w", kinds=["test"], now=T0) is None
    assert table.claim("w", now=T0).kind == "long"


def test_a_silent_holder_loses_the_job_and_can_write_nothing_any_more():
    put()
    old = table.claim("old", now=T0)
    assert table.claim("new", now=T0 + table.LEASE) is None
    later = T0 + table.LEASE + SECOND
    new = table.claim("new", now=later)
    assert new.pk == old.pk
    assert new.fence == old.fence + 1
    assert not table.renew(old, now=later)
    assert not table.fail(old, "zu spät", now=later)
    assert not table.release(old)
    written = []
    with pytest.raises(table.LeaseLost):
        table.complete(old, lambda: written.append("old"))
    assert written == []
    table.complete(new, lambda: written.append("new"), now=later)
    assert written == ["new"]
    assert Job.objects.get().state == JobState.DONE


def test_results_and_completion_are_there_together_or_not_at_all():
    put()
    job = table.claim("w", now=T0)

    def write_and_break():
        table.enqueue("test", key="result")
        raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        table.complete(job, write_and_break)
    assert Job.objects.get().state == JobState.LEASED


def test_failures_wait_longer_and_longer_then_rest_with_their_error():
    put()
    now, pauses = T0, []
    for n in range(3):
        job = table.claim("w", now=now)
        assert table.fail(job, f"第 {n} 次", now=now)
        job.refresh_from_db()
        if job.state == JobState.WAITING:
            pauses.append(job.run_at - now)
            assert table.claim("w", now=job.run_at - SECOND) is None
            now = job.run_at
    assert pauses == [timedelta(seconds=30), timedelta(seconds=60)]
    assert (job.state, job.error) == (JobState.POISON, "第 2 次")
    assert table.claim("w", now=now + timedelta(days=1)) is None
    assert table.retry(job)
    assert table.claim("w", now=table.database_now()).attempts == 1


def test_a_job_whose_workers_vanish_each_time_is_set_aside():
    put()
    now = T0
    for _ in range(3):
        assert table.claim("w", now=now) is not None
        now += table.LEASE + SECOND
    assert table.claim("w", now=now) is None
    job = Job.objects.get()
    assert job.state == JobState.POISON
    assert "3 次中途消失" in said(job.error)


def test_a_job_that_has_ended_waits_for_nothing():
    job = put()
    held = table.claim("w", now=T0)
    assert table.renew(held, progress_done=2, progress_total=2, progress_text="等待磁盘空间")
    table.complete(held)
    job.refresh_from_db()
    assert (job.progress_done, job.progress_text) == (2, "")


def test_releasing_does_not_count_as_a_try():
    put()
    for _ in range(10):
        assert table.release(table.claim("w", now=T0))
    assert Job.objects.get().attempts == 0


@pytest.mark.parametrize("way", ["complete", "poison"])
def test_a_schedule_goes_on_whatever_became_of_this_time(monkeypatch, way):
    day = timedelta(days=1)
    monkeypatch.setitem(KINDS, "test", Kind("试验", "nowhere:nothing", 1, every=day))
    put(key="schedule")
    job = table.claim("w", now=T0)
    if way == "complete":
        table.complete(job, now=T0)
    else:
        table.fail(job, "坏", now=T0)
    [following] = Job.objects.filter(state=JobState.WAITING)
    assert (following.key, following.run_at) == ("schedule", T0 + day)


def test_cancelling_ends_a_job_also_in_a_workers_hands():
    put()
    job = table.claim("w", now=T0)
    assert table.cancel(job)
    assert not table.renew(job)
    assert not table.cancel(job)
    assert table.retry(job)


def test_a_person_need_not_wait_for_the_pause():
    put()
    table.fail(table.claim("w", now=T0), "集群没有起")
    job = Job.objects.get()
    assert table.claim("w") is None
    assert table.retry(job)
    assert table.claim("w", now=table.database_now()).attempts == 1
    assert not table.retry(job)


def test_retry_does_nothing_where_the_same_work_is_open_again():
    job = put(key="x")
    table.cancel(job)
    put(key="x")
    assert not table.retry(job)


class Workers(RuleBasedStateMachine):
    """Three workers do whatever they can in any order, some with jobs long lost."""

    @initialize()
    def empty(self):
        Job.objects.all().delete()
        self.now = T0
        # Everything any worker ever held: (worker, job as it was when claimed).
        self.claims: list[tuple[str, Job]] = []
        self.written: list[int] = []
        # pk → fence of the newest claim, as the model knows it.
        self.fences: dict[int, int] = {}

    @rule(key=st.sampled_from(["", "a", "b"]))
    def enqueue(self, key):
        open_before = Job.objects.filter(key=key, state__in=("waiting", "leased")).count()
        _, is_new = table.enqueue("test", key=key, run_at=self.now)
        assert is_new == (key == "" or open_before == 0)

    @rule(worker=st.sampled_from("xyz"))
    def claim(self, worker):
        job = table.claim(worker, now=self.now)
        if job:
            assert job.fence == self.fences.get(job.pk, 0) + 1
            self.fences[job.pk] = job.fence
            self.claims.append((worker, job))

    @rule(seconds=st.integers(0, 100))
    def time_passes(self, seconds):
        self.now += seconds * SECOND

    @rule(data=st.data(), verb=st.sampled_from(["renew", "complete", "fail", "release"]))
    def act(self, data, verb):
        if not self.claims:
            return
        _, job = data.draw(st.sampled_from(self.claims))
        row = Job.objects.get(pk=job.pk)
        holds = row.state == "leased" and row.fence == job.fence
        if verb == "complete":
            try:
                table.complete(job, lambda: self.written.append(job.pk), now=self.now)
                assert holds
            except table.LeaseLost:
                assert not holds
        elif verb == "renew":
            assert table.renew(job, now=self.now) == holds
        elif verb == "fail":
            assert table.fail(job, "错", now=self.now) == holds
        else:
            assert table.release(job) == holds

    @invariant()
    def nothing_twice_and_nothing_lost(self):
        if not hasattr(self, "written"):
            return
        assert len(self.written) == len(set(self.written))
        done = Job.objects.filter(state="done").values_list("pk", flat=True)
        assert set(done) == set(self.written)
        for job in Job.objects.all():
            assert job.attempts <= job.max_attempts
            assert (job.state == "leased") == bool(job.owner) == (job.lease_until is not None)
            assert (job.finished_at is not None) == (job.state in ("done", "poison"))


@pytest.mark.slow
@pytest.mark.on_both
def test_any_order_of_workers_writes_each_result_once(db):
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(
        Workers,
        settings=hypothesis_settings(max_examples=40, stateful_step_count=30, deadline=None),
    )
