"""Rounds: made, worked on, paused, resumed, cancelled, asked for again; each result stored once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import connection

from tests.core.farm import AS_OF, HOME_ASKED, RULEBOOK, Farm, running
from xuncha.errors import InputError
from xuncha.facts import DeclaredColumn, Probe, Site
from xuncha.runners.task import Done, Fate
from xuncha.settings import CrawlSettings, FetchSettings, Render, ResolveRule
from xuncha_platform.jobs import loop, table
from xuncha_platform.jobs.hooks import HOOKS, Hook
from xuncha_platform.jobs.models import (
    HostLease,
    Job,
    JobState,
    Round,
    RoundSite,
    RoundState,
    SiteState,
)
from xuncha_platform.jobs.rounds import (
    RoundSettings,
    Target,
    again,
    cancel,
    create_round,
    pause,
    progress,
    resume,
)
from xuncha_platform.jobs.rounds.hold import give_back, holder_of, take_sites
from xuncha_platform.jobs.rounds.plan import Tasks
from xuncha_platform.jobs.rounds.store import store

told: list[tuple[str, str, str]] = []
ends: list[int] = []


def landed(row: RoundSite) -> None:
    told.append((row.reference, row.state, row.problem))


def landed_badly(row: RoundSite) -> None:
    table.enqueue("tidy", key="written by the hook")
    raise ValueError("登记表里没有这个网站")


def ended(round_: Round) -> None:
    ends.append(round_.number)


@pytest.fixture(autouse=True)
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    told.clear()
    ends.clear()
    monkeypatch.setitem(HOOKS, "test", Hook(f"{__name__}:landed", f"{__name__}:ended"))
    monkeypatch.setitem(HOOKS, "bad", Hook(f"{__name__}:landed_badly"))


SETTINGS = RoundSettings(AS_OF, (RULEBOOK,))


def made(tmp_path: Path, *urls: str, **more: object) -> Round:
    more.setdefault("lanes", 1)
    targets = [Target(Site(url), reference=url) for url in urls or ("http://a.cn/", "http://b.cn/")]
    return create_round("试验", targets, SETTINGS, tmp_path, **more)  # type: ignore[arg-type]


def hold(round_: Round, most: int = 10) -> tuple[Job, list[RoundSite]]:
    """What a worker does first: it claims the job and takes sites."""
    job = table.claim("w", now=table.database_now() + timedelta(seconds=1))
    assert job is not None
    return job, take_sites(round_, holder_of(job), most)


def done_of(row: RoundSite, fate: Fate = Fate.DONE, problem: str = "") -> Done:
    brief = {"verdict": "pass", "score": 88.5, "coverage": {"pages": 3}, "why": "得 88.5 分"}
    task = Tasks(row.round).of(row, "2018-07-28T09:00:00+08:00")
    return Done(task, fate, "/结果", brief if fate is Fate.DONE else None, problem)


# ---------------------------------------------------------------- the rows


@pytest.mark.django_db
def test_a_list_that_cannot_be_inspected_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="重复"):
        made(tmp_path, "http://a.cn/", "http://a.cn/#x")
    with pytest.raises(InputError, match="没有要检查的网站"):
        create_round("空", [], SETTINGS, tmp_path)
    assert not Round.objects.exists()
    assert not Job.objects.exists()


@pytest.mark.django_db
def test_settings_survive_the_database(tmp_path: Path) -> None:
    settings = RoundSettings(
        date(2026, 2, 3),
        ("census-2015", "inspection-2019"),
        FetchSettings(resolve=(ResolveRule("a.cn", 80, "127.0.0.1", 8080),), allow_private=True),
        CrawlSettings(max_pages=7, render=Render.NEVER, vantage="省网"),
    )
    target = Target(
        Site("http://a.cn/", name="甲", has_services=True),
        "17",
        (DeclaredColumn("甲", "通知", "http://a.cn/tz/", "notice", 180),),
        (Probe("2026-02-01T08:00:00+08:00", "http://a.cn/", True, 0.3, 200),),
    )
    round_ = create_round("甲", [target], settings, tmp_path, store="s3://桶/前缀/")
    round_.refresh_from_db()
    assert RoundSettings.from_json(round_.settings) == settings
    row = round_.sites.get()
    task = Tasks(round_).of(row, "")
    assert task.crawl.site == target.site
    assert task.crawl.probes == target.probes
    assert task.crawl.header.columns == target.columns
    assert task.crawl.evidence_path == tmp_path.resolve() / "1/a.cn/evidence.warc.gz"
    assert task.destination == f"s3://桶/前缀/1/a.cn/{row.fence}"


@pytest.mark.django_db
def test_a_host_is_held_by_one_worker_only_in_whatever_round(tmp_path: Path) -> None:
    first = made(tmp_path, "http://a.cn/x/", "http://a.cn/y/", "http://b.cn/")
    one, held = hold(first, most=1)
    assert [row.url for row in held] == ["http://a.cn/x/"]
    second = made(tmp_path, "http://www.c.cn/", "http://a.cn:8080/")
    other, held_too = hold(second)
    assert [row.url for row in held_too] == ["http://www.c.cn/"]
    # The holder itself may have more of its host.
    assert [row.url for row in take_sites(first, holder_of(one), 1)] == ["http://a.cn/y/"]
    give_back(holder_of(one))
    assert [row.url for row in take_sites(second, holder_of(other), 9)] == ["http://a.cn:8080/"]


@pytest.mark.django_db
def test_a_result_is_stored_once_with_what_the_hook_makes_of_it(tmp_path: Path) -> None:
    round_ = made(tmp_path, hook="test")
    job, (row, _) = hold(round_)
    assert store(row, done_of(row))
    row.refresh_from_db()
    assert (row.state, row.result, row.summary["score"]) == (SiteState.DONE, "/结果", 88.5)
    assert "findings" not in row.summary
    assert told == [("http://a.cn/", "done", "")]
    assert not store(row, done_of(row))
    assert len(told) == 1
    assert set(HostLease.objects.values_list("host", flat=True)) == {"b.cn"}


@pytest.mark.django_db
def test_who_lost_the_lease_stores_nothing(tmp_path: Path) -> None:
    round_ = made(tmp_path, hook="test")
    old, rows = hold(round_)
    Job.objects.filter(pk=old.pk).update(lease_until=table.database_now() - timedelta(minutes=2))
    new, rows_again = hold(round_)
    assert {row.pk for row in rows} == {row.pk for row in rows_again}
    assert not store(rows[0], done_of(rows[0]))
    assert told == []
    assert store(rows_again[0], done_of(rows_again[0]))
    assert len(told) == 1


@pytest.mark.django_db
def test_workers_that_died_leave_a_site_all_its_tries(tmp_path: Path) -> None:
    """A power cut is no fault of a site: trouble around it afterwards is its first."""
    round_ = made(tmp_path)
    job, (row, _) = hold(round_)
    for _ in range(4):
        Job.objects.filter(pk=job.pk).update(
            lease_until=table.database_now() - timedelta(minutes=2)
        )
        job, (row, _) = hold(round_)
    assert store(row, done_of(row, Fate.FAILED, "另一个进程正在写证据"))
    row.refresh_from_db()
    assert (row.state, row.attempts) == ("waiting", 1)


@pytest.mark.django_db
def test_sites_held_by_a_worker_that_died_after_the_cancelling_are_cancelled_too(
    tmp_path: Path,
) -> None:
    """Killed between the cancelling and its giving back; nothing else is inspected since."""
    round_ = made(tmp_path)
    job, _rows = hold(round_, most=1)
    cancel(round_)
    Job.objects.filter(pk=job.pk).update(lease_until=table.database_now() - timedelta(minutes=2))
    while loop.step("another"):
        pass
    counts = progress(round_)
    assert (counts.running, counts.waiting, counts.cancelled) == (0, 0, 2)
    assert not HostLease.objects.exists()
    assert again(round_, round_.sites.all()) == 2


@pytest.mark.django_db
def test_a_paused_round_shows_nothing_under_way_once_its_worker_died(tmp_path: Path) -> None:
    round_ = made(tmp_path)
    job, _rows = hold(round_, most=1)
    pause(round_)
    Job.objects.filter(pk=job.pk).update(lease_until=table.database_now() - timedelta(minutes=2))
    while loop.step("another"):
        pass
    counts = progress(round_)
    assert (counts.running, counts.waiting, counts.cancelled) == (0, 2, 0)


@pytest.mark.django_db
def test_where_the_hook_fails_its_changes_are_undone_and_the_site_is_set_aside(
    tmp_path: Path,
) -> None:
    round_ = made(tmp_path, hook="bad")
    job, (row, other) = hold(round_)
    assert store(row, done_of(row))
    row.refresh_from_db()
    assert (row.state, row.result) == (SiteState.SET_ASIDE, "/结果")
    assert "登记表里没有这个网站" in row.problem
    assert not Job.objects.filter(key="written by the hook").exists()
    assert not HostLease.objects.filter(host="a.cn").exists()
    assert not store(row, done_of(row))


@pytest.mark.django_db
def test_trouble_around_a_site_is_tried_three_times_a_deadly_site_never_again(
    tmp_path: Path,
) -> None:
    round_ = made(tmp_path, hook="test")
    job, (deadly, unlucky) = hold(round_)
    store(deadly, done_of(deadly, Fate.SET_ASIDE, "进程两次意外结束"))
    for _ in range(3):
        assert store(unlucky, done_of(unlucky, Fate.FAILED, "磁盘已满"))
        RoundSite.objects.filter(pk=unlucky.pk).update(run_at=table.database_now())
        held = take_sites(round_, holder_of(job), 9)
        if held:
            [unlucky] = held
    unlucky.refresh_from_db()
    assert (unlucky.state, unlucky.attempts, unlucky.problem) == ("failed", 3, "磁盘已满")
    assert told == [
        ("http://a.cn/", "set_aside", "进程两次意外结束"),
        ("http://b.cn/", "failed", "磁盘已满"),
    ]


@pytest.mark.django_db
def test_a_round_of_many_sites_names_only_relatives_in_the_evidence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xuncha.othersites.ALL_NAMED", 2)
    round_ = made(tmp_path, "http://a.x.gov.cn/", "http://b.x.gov.cn/", "http://c.y.gov.cn/")
    task = Tasks(round_).of(round_.sites.first(), "")
    assert task.crawl.header.other_sites == ("http://b.x.gov.cn/",)


# ---------------------------------------------------------------- the driver


@pytest.fixture
def farm() -> Iterator[Farm]:
    with running(Farm(6, seconds=0.05)) as grown:
        yield grown


def of_farm(farm: Farm, out: Path, **more: object) -> Round:
    more.setdefault("lanes", 1)
    settings = RoundSettings(AS_OF, (RULEBOOK,), farm.fetch(), farm.crawl())
    targets = [Target(site, reference=site.name) for site in farm.sites()]
    return create_round("农场", targets, settings, out, hook="test", **more)  # type: ignore[arg-type]


def in_background(work: Callable[[], object]) -> threading.Thread:
    def run() -> None:
        try:
            work()
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def eventually(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 300
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.02)


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_round_from_beginning_to_end_and_some_of_it_again(farm: Farm, tmp_path: Path) -> None:
    round_ = of_farm(farm, tmp_path)
    assert loop.step("w")
    round_.refresh_from_db()
    assert round_.state == RoundState.DONE
    assert (progress(round_).done, progress(round_).total) == (6, 6)
    assert sorted(name for name, *_ in told) == farm.hosts
    assert ends == [1]
    assert Job.objects.get().state == JobState.DONE
    assert (Job.objects.get().progress_done, Job.objects.get().progress_total)[1] in (0, 6)

    assert again(round_, round_.sites.filter(host__in=farm.hosts[:2])) == 2
    assert progress(round_).waiting == 2
    assert loop.step("w")
    assert ends == [1, 2]
    results = list(round_.sites.filter(host=farm.hosts[0]).order_by("number"))
    assert [row.number for row in results] == [1, 2]
    assert results[0].result != results[1].result
    assert all((Path(row.result) / "report.json").is_file() for row in results)


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_round_is_paused_and_resumed(farm: Farm, tmp_path: Path) -> None:
    farm.seconds = 0.3
    round_ = of_farm(farm, tmp_path)
    thread = in_background(lambda: loop.step("w"))
    eventually(lambda: len(farm.homes) == 6)
    assert pause(round_)
    assert not pause(round_)
    thread.join(300)
    assert Job.objects.get().state == JobState.DONE
    assert progress(round_).running == 0
    assert progress(round_).waiting > 0
    assert not HostLease.objects.exists()
    assert not loop.step("w")
    with pytest.raises(InputError, match="没有检查完"):
        again(round_, round_.sites.all())
    farm.seconds = 0.0
    assert resume(round_)
    assert loop.step("w")
    assert progress(round_).done == 6
    # Nothing was asked for twice: the evidence went on where it was.
    assert set(farm.homes.values()) == {HOME_ASKED}
    assert sorted(name for name, *_ in told) == farm.hosts


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_round_is_cancelled_and_what_is_there_stays(farm: Farm, tmp_path: Path) -> None:
    farm.seconds = 0.3
    round_ = of_farm(farm, tmp_path)
    thread = in_background(lambda: loop.step("w"))
    eventually(lambda: len(farm.homes) == 6)
    assert cancel(round_)
    thread.join(300)
    far = progress(round_)
    assert far.waiting == far.running == 0
    assert far.done + far.cancelled == 6
    assert far.cancelled > 0
    assert not resume(round_)
    assert not cancel(round_)
    assert not loop.step("w")
    assert ends == []


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_fault_of_the_driver_is_told_at_the_job_and_the_next_try_goes_on(
    farm: Farm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_ = of_farm(farm, tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr(Tasks, "of", lambda *_: 1 / 0)
        loop.step("w")
    job = Job.objects.get()
    assert (job.state, job.error) == (JobState.WAITING, "ZeroDivisionError: division by zero")
    assert progress(round_).waiting == 6
    assert not HostLease.objects.exists()
    Job.objects.update(run_at=table.database_now())
    loop.step("w")
    assert progress(round_).done == 6


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_one_process_works_in_one_lane_and_leaves_the_others_to_other_machines(
    farm: Farm, tmp_path: Path
) -> None:
    round_ = of_farm(farm, tmp_path, lanes=2)
    farm.seconds = 0.3
    thread = in_background(lambda: loop.step("w"))
    eventually(lambda: farm.homes)
    assert loop.step("w2")
    [other] = Job.objects.filter(state=JobState.WAITING)
    assert other.payload["lane"] == 1
    assert other.run_at > table.database_now()
    farm.seconds = 0.0
    thread.join(300)
    assert progress(round_).done == 6
    Job.objects.filter(pk=other.pk).update(run_at=table.database_now())
    assert loop.step("w2")
    assert not Job.objects.exclude(state=JobState.DONE).exists()
    assert ends == [1]


@pytest.mark.django_db
def test_a_round_is_for_the_cluster_where_the_installation_has_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert made(tmp_path).needs == ""
    monkeypatch.setenv("XUNCHA_ENGINE", "ray:10.0.0.1:6379")
    made(tmp_path, "http://c.cn/")
    assert table.claim("w", offers=("local",)).needs == ""
    assert table.claim("w", offers=("local",)) is None
    assert table.claim("w", offers=("ray",)).needs == "ray"
