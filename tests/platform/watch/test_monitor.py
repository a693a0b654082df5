"""`xuncha monitor` as people run it: started, stopped, killed, started again."""

from __future__ import annotations

import signal
import sqlite3
import threading
from datetime import timedelta

import pytest

from tests.platform.watch.running import (
    SEEN,
    make_office,
    paths_of,
    serving,
    started,
    wait_for,
    wait_until,
)
from xuncha.clock import now
from xuncha.watch.codec import decode
from xuncha_platform.watch.lease import HOLDS_FOR, Lease
from xuncha_platform.watch.models import Beat, Series
from xuncha_platform.watch.own import own_vantage

SITES = 30
WAITS = "正在监测，本进程等着接手"


def kept(data):
    """All samples of the database: (site, minute) → extra."""
    with sqlite3.connect(f"file:{data}/xuncha.sqlite3?mode=ro", uri=True) as database:
        rows = database.execute("SELECT site_id, day, samples FROM watch_series").fetchall()
    database.close()
    return [(s, d, one.minute) for s, d, series in rows for one in decode(series)]


@pytest.mark.slow
def test_once(tmp_path):
    with serving() as server:
        make_office(tmp_path, server.server_port, SITES)
        for _ in range(2):
            with started(tmp_path, "--once") as process:
                out, errors = process.communicate(timeout=300)
            assert process.returncode == 0, errors
            assert out == f"访问 {SITES} 个网站：打得开 {SITES}，打不开 0，说明不了问题 0。\n"
    assert len(server.asked) == 2 * SITES
    samples = kept(tmp_path)
    assert SITES <= len(samples) == len(set(samples)) <= 2 * SITES


@pytest.mark.slow
def test_killed_and_started_again_it_goes_on_and_doubles_nothing(tmp_path):
    """288 visits a day and 600 sites: two a second; the moments of a day are the same each time."""
    handed_over = set()
    with serving() as server:
        make_office(tmp_path, server.server_port, 600)
        for end in (signal.SIGINT, signal.SIGKILL, signal.SIGTERM):
            with started(tmp_path, "--per-day", "288") as process:
                before = len(server.asked)
                wait_for(server, 12, process)
                asked = set(server.asked[before:])
                # Every two seconds what was seen is handed over.
                wait_until(lambda asked=asked: asked <= seen(tmp_path), process)
                handed_over |= asked
                process.send_signal(end)
                _, errors = process.communicate(timeout=300)
            if end is signal.SIGKILL:
                # It leaves its lease: the next one waits until it has run out.
                _let_lease_run_out(tmp_path)
            else:
                assert process.returncode == 0
                assert "监测已停止" in errors
    samples = kept(tmp_path)
    assert len(samples) == len(set(samples))
    assert handed_over <= seen(tmp_path)
    assert len(handed_over) > 30


def seen(data):
    with sqlite3.connect(f"file:{data}/xuncha.sqlite3?mode=ro", uri=True) as database:
        rows = database.execute(SEEN).fetchall()
    database.close()
    return paths_of(rows)


def _let_lease_run_out(data):
    with sqlite3.connect(f"{data}/xuncha.sqlite3") as database:
        database.execute("UPDATE watch_beat SET seen_at = '2020-01-01 00:00:00'")
    database.close()


def test_one_process_watches_at_a_time(db):
    vantage, moment = own_vantage(), now()
    first, second = Lease(vantage), Lease(vantage)
    assert first.hold(moment)
    assert not second.hold(moment + timedelta(seconds=30))
    assert first.hold(moment + timedelta(seconds=40))
    assert not second.hold(moment + HOLDS_FOR)
    # The first has died.
    assert second.hold(moment + HOLDS_FOR + timedelta(seconds=41))
    assert not first.hold(moment + HOLDS_FOR + timedelta(seconds=42))
    second.give_back()
    assert first.hold(moment + HOLDS_FOR + timedelta(seconds=43))
    assert Beat.objects.get().holder == first.holder


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.django_db(transaction=True)
def test_in_a_thread_of_serve_and_a_second_process_waits(site, capsys):
    from xuncha.watch.prober import probe_settings
    from xuncha_platform.watch.loop import watch

    over = threading.Event()
    settings = {"settings": probe_settings(allow_private=True)}
    with serving() as server:
        type(site).objects.filter(pk=site.pk).update(url=f"http://127.0.0.1:{server.server_port}/")
        first, second = (
            threading.Thread(target=watch, args=(over.is_set,), kwargs=settings) for _ in range(2)
        )
        told = []

        def is_said():
            told.append(capsys.readouterr().err)
            return WAITS in "".join(told)

        first.start()
        wait_until(lambda: Beat.objects.exclude(holder="").exists(), first)
        second.start()
        wait_until(is_said, second)
        over.set()
        for thread in (first, second):
            thread.join()
    assert Beat.objects.get().holder == ""
    assert Series.objects.count() <= 1
    assert ("".join(told) + capsys.readouterr().err).count(WAITS) == 1


def test_the_option_says_what_the_schedule_takes():
    from xuncha.crawl.probes.series import LEAST_PER_DAY
    from xuncha.watch.schedule import DEFAULT_PER_DAY, MOST_PER_DAY
    from xuncha_platform.commands import monitor

    said = (monitor.LEAST_PER_DAY, monitor.DEFAULT_PER_DAY, monitor.MOST_PER_DAY)
    assert said == (LEAST_PER_DAY, DEFAULT_PER_DAY, MOST_PER_DAY)
