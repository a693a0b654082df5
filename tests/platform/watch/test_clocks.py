"""Machines whose clocks differ watch by the database's clock: no lease stolen, no sample misfiled."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import timedelta

import psycopg
import pytest

from tests.platform.watch.running import environment, make_office, serving, started, wait_for
from tests.postgres import Postgres
from xuncha import clock
from xuncha.watch.codec import decode
from xuncha.watch.sample import moment_of
from xuncha_platform.watch.lease import HOLDS_FOR, Lease
from xuncha_platform.watch.own import own_vantage

# `xuncha monitor` on a machine whose clock is wrong by so many hours.
ELSEWHERE = """
import sys
from datetime import datetime, timedelta, timezone
import time_machine
off = timedelta(hours=float(sys.argv.pop(1)))
time_machine.travel(datetime.now(timezone.utc) + off, tick=True).start()
from xuncha.cli import main
sys.exit(main())
"""


@pytest.fixture
def postgres():
    server = Postgres()
    yield server
    server.remove()


@contextmanager
def started_elsewhere(hours, data, *options, database):
    command = [sys.executable, "-c", ELSEWHERE, str(hours), "monitor", "--data", str(data)]
    process = subprocess.Popen(
        [*command, *options, "--allow-private"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(database),
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.slow
@pytest.mark.parametrize("hours", [3, -3])
def test_another_machine_waits_and_takes_over_at_the_same_time_of_day(postgres, tmp_path, hours):
    often = ("--per-day", "288")
    with serving() as server:
        make_office(tmp_path, server.server_port, 600, postgres.url)
        # A visit that is up to a minute late is made at the start, and kept under its minute.
        began = clock.now() - timedelta(minutes=2)
        with started(tmp_path, *often, database=postgres.url) as here:
            wait_for(server, 4, here)
            with started_elsewhere(hours, tmp_path, *often, database=postgres.url) as there:
                time.sleep(6)
                assert holder(postgres).split(":")[1] == str(here.pid), "its lease was stolen"
                here.send_signal(signal.SIGINT)
                assert here.wait(300) == 0
                wait_for(server, 12, there)
                time.sleep(3)
                there.send_signal(signal.SIGINT)
                _, errors = there.communicate(timeout=300)
    assert "正在监测，本进程等着接手" in errors
    assert errors.count("本机时钟比数据库的") == 1, errors
    moments = moments_of(postgres)
    assert len(moments) > 12
    assert all(began <= moment <= clock.now() for moment in moments), (began, max(moments))


def holder(postgres):
    with psycopg.connect(postgres.url) as connection:
        return connection.execute("SELECT holder FROM watch_beat").fetchone()[0]


def moments_of(postgres):
    """The moments under which visits are kept."""
    with psycopg.connect(postgres.url) as connection:
        rows = connection.execute("SELECT day, samples FROM watch_series").fetchall()
    return [moment_of(day, one.minute) for day, series in rows for one in decode(bytes(series))]


def test_a_beat_from_hours_ahead_holds_nobody_up(db):
    """The database's clock was set back: whoever said that he lives has not said so since."""
    vantage, now = own_vantage(), clock.now()
    assert Lease(vantage).hold(now + timedelta(hours=5))
    assert Lease(vantage).hold(now)
    assert not Lease(vantage).hold(now + HOLDS_FOR / 2)
