"""The jobs by programs: for administrators at the top."""

import pytest

from xuncha_platform.audit.models import Event
from xuncha_platform.jobs import table
from xuncha_platform.jobs.kinds import KINDS, Kind
from xuncha_platform.jobs.models import Job


@pytest.fixture(autouse=True)
def a_kind(db, monkeypatch):
    monkeypatch.setitem(KINDS, "test", Kind("汇总试验", "nowhere:nothing", max_attempts=1))


def test_jobs_are_listed_by_state_and_one_is_read(program):
    table.enqueue("test", {"campaign": 3})
    held = table.claim("甲机:1:0")
    table.fail(held, "磁盘已满")
    waiting, _ = table.enqueue("test")
    asking = program()
    assert asking.get("/jobs").json()["total"] == 2
    (one,) = asking.get("/jobs", state="poison", q="磁盘").json()["items"]
    assert (one["label"], one["error"], one["payload"]) == ("汇总试验", "磁盘已满", {"campaign": 3})
    assert asking.get(f"/jobs/{waiting.pk}").json()["state"] == "waiting"


def test_a_job_is_set_aside_and_sent_on_its_way_again(program):
    job, _ = table.enqueue("test")
    asking = program()
    rests = asking.post(f"/jobs/{job.pk}/set-aside", {"reason": "数据库维护"}).json()
    assert (rests["state"], rests["error"]) == ("poison", "数据库维护")
    assert table.claim("甲机:1:0") is None
    twice = asking.post(f"/jobs/{job.pk}/set-aside", {"reason": "再来"})
    assert (twice.status_code, "已经结束" in twice.json()["message"]) == (422, True)
    assert asking.post(f"/jobs/{job.pk}/retry").json()["state"] == "waiting"
    assert table.claim("甲机:1:0").pk == job.pk
    assert Event.objects.get(action="jobs.job.set_aside").reason == "数据库维护"


def test_whoever_holds_a_job_that_is_set_aside_has_lost_it(program):
    table.enqueue("test")
    held = table.claim("甲机:1:0")
    program().post(f"/jobs/{held.pk}/set-aside", {"reason": "卡住"})
    with pytest.raises(table.LeaseLost):
        table.complete(held)


def test_a_higher_priority_comes_first(program):
    table.enqueue("test")
    later, _ = table.enqueue("test")
    answer = program().post(f"/jobs/{later.pk}/priority", {"priority": 5})
    assert answer.json()["priority"] == 5
    assert table.claim("甲机:1:0").pk == later.pk
    again = program().post(f"/jobs/{later.pk}/priority", {"priority": 1})
    assert (again.status_code, "不在等待" in again.json()["message"]) == (422, True)
    event = Event.objects.get(action="jobs.job.prioritise")
    assert (event.before, event.after) == ({"priority": 0}, {"priority": 5})


def test_a_job_is_cancelled(program):
    job, _ = table.enqueue("test")
    assert program().post(f"/jobs/{job.pk}/cancel").json()["state"] == "cancelled"


def test_nobody_else_sees_or_touches_them(program, tree):
    job, _ = table.enqueue("test")
    below = program("administrator", tree.county)
    assert below.get("/jobs").json()["total"] == 0
    assert below.post(f"/jobs/{job.pk}/cancel").status_code == 404
    other = program("inspector")
    for answer in (other.get("/jobs"), other.post(f"/jobs/{job.pk}/priority", {"priority": 1})):
        assert answer.status_code == 403
    assert Job.objects.get().state == "waiting"
