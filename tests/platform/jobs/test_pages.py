"""The pages of the jobs: for administrators at the top, and for nobody else."""

from __future__ import annotations

import pytest

from xuncha_platform.audit.models import Event
from xuncha_platform.jobs import table
from xuncha_platform.jobs.kinds import KINDS, Kind
from xuncha_platform.jobs.models import Job, JobState
from xuncha_platform.jobs.words import Coded, coded, said

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def a_kind(monkeypatch):
    monkeypatch.setitem(KINDS, "test", Kind("汇总试验", "nowhere:nothing", max_attempts=1))


@pytest.fixture
def administrator(person, tree, signed_in):
    return signed_in(person("administrator", tree.province))


@pytest.fixture
def poisoned():
    job, _ = table.enqueue("test", {"campaign": 3}, key="x")
    held = table.claim("甲机:1:0")
    table.fail(held, "磁盘已满")
    return job


def test_the_list_shows_what_rests_with_its_error(administrator, poisoned):
    page = administrator.get("/jobs/").content.decode()
    assert "汇总试验" in page
    assert "已搁置" in page
    assert "磁盘已满" in page
    assert "磁盘已满" not in administrator.get("/jobs/?state=done").content.decode()


def test_a_job_is_retried_and_the_record_says_who(administrator, poisoned):
    page = administrator.get(f"/jobs/{poisoned.pk}/").content.decode()
    assert "&quot;campaign&quot;: 3" in page
    assert "重做" in page
    assert "取消任务" not in page
    answer = administrator.post(f"/jobs/{poisoned.pk}/retry/", follow=True)
    assert "任务已重新排队" in answer.content.decode()
    assert Job.objects.get().state == JobState.WAITING
    assert Event.objects.get(action="jobs.job.retry").target_id == str(poisoned.pk)
    assert "重做任务" in answer.content.decode()


def test_retrying_what_is_open_again_is_refused_in_words(administrator, poisoned):
    table.enqueue("test", key="x")
    answer = administrator.post(f"/jobs/{poisoned.pk}/retry/", follow=True)
    assert "同样的任务已经在等待" in answer.content.decode()
    assert not Event.objects.filter(action="jobs.job.retry").exists()


def test_a_job_is_cancelled(administrator):
    job, _ = table.enqueue("test")
    answer = administrator.post(f"/jobs/{job.pk}/cancel/", follow=True)
    assert "任务已取消" in answer.content.decode()
    assert Job.objects.get().state == JobState.CANCELLED
    again = administrator.post(f"/jobs/{job.pk}/cancel/", follow=True)
    assert "任务已经结束" in again.content.decode()


def test_a_job_is_set_aside_with_its_reason_and_moved_up(administrator):
    job, _ = table.enqueue("test")
    where = f"/jobs/{job.pk}/"
    answer = administrator.post(f"{where}priority/", {"priority": "7"}, follow=True)
    assert "优先级已调整" in answer.content.decode()
    for wrong in ("1000", "x", ""):
        answer = administrator.post(f"{where}priority/", {"priority": wrong}, follow=True)
        assert "优先级应在 -100 至 100 之间" in answer.content.decode()
    assert Job.objects.get().priority == 7
    answer = administrator.post(f"{where}set-aside/", {"reason": " "}, follow=True)
    assert "请写明搁置的理由" in answer.content.decode()
    answer = administrator.post(f"{where}set-aside/", {"reason": "机房检修"}, follow=True)
    page = answer.content.decode()
    assert "任务已搁置" in page
    assert "机房检修" in page
    assert "重做" in page
    assert "搁置的理由" not in page
    assert Job.objects.get().state == JobState.POISON


@pytest.mark.parametrize("role", ["inspector", "registrar", "operator", "reader"])
def test_other_roles_are_turned_away(person, tree, signed_in, poisoned, role):
    client = signed_in(person(role, tree.province))
    assert client.get("/jobs/").status_code == 403
    assert client.get(f"/jobs/{poisoned.pk}/").status_code == 403
    assert client.post(f"/jobs/{poisoned.pk}/retry/").status_code == 403
    assert Job.objects.get().state == JobState.POISON


def test_an_administrator_below_the_top_sees_no_jobs(person, tree, signed_in, poisoned):
    client = signed_in(person("administrator", tree.county))
    assert "磁盘已满" not in client.get("/jobs/").content.decode()
    assert client.get(f"/jobs/{poisoned.pk}/").status_code == 404
    assert client.post(f"/jobs/{poisoned.pk}/cancel/").status_code == 404


def test_a_stranger_is_led_to_the_sign_in(client, poisoned):
    assert client.get("/jobs/").status_code == 302


def test_an_error_that_is_a_code_is_said_in_the_readers_language(administrator):
    table.enqueue("test", {}, key="y")
    table.fail(table.claim("甲机:1:0"), str(Coded("mail_login", server="mail.invalid:25")))
    assert (
        "邮件服务器 mail.invalid:25 不接受用户名、密码"
        in administrator.get("/jobs/").content.decode()
    )
    administrator.post("/language/", {"language": "en"})
    administrator.cookies["django_language"] = "en"
    page = administrator.get("/jobs/").content.decode()
    assert "mail.invalid:25" in page
    assert "不接受" not in page
    assert "code" not in page.partition("mail.invalid")[0][-40:]


def test_what_is_no_code_stays_as_it_is():
    assert said("磁盘已满") == "磁盘已满"
    assert said('{"code":"nobody_knows","values":{}}') == '{"code":"nobody_knows","values":{}}'
    assert said('{"code":"mail_login","values":{}}') == '{"code":"mail_login","values":{}}'


def test_a_long_value_is_cut_and_the_code_still_reads():
    told = said(coded("mail_refused", server="mail.invalid:25", error="很长 " * 2000))
    assert told.startswith("邮件服务器 mail.invalid:25 没有收下")
    assert len(coded("mail_refused", server="s" * 9000, error="e" * 9000)) < 1500
