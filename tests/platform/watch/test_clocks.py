"""Machines whose clocks differ watch by the database's clock: no lease stolen, no sample misfiled."""

from __future__ import annotations

import signal
import time
from datetime import timedelta

import psycopg
import pytest

from tests.platform.watch.running import make_office, serving, started, wait_for, wait_until
from tests.postgres import Postgres
from xuncha import clock
from xuncha.watch.codec import decode
from xuncha.watch.sample import moment_of
from xuncha_platform.watch.lease import HOLDS_FOR, Lease
from xuncha_platform.watch.own import own_vantage

WAITS = "正在监测，本进程等着接手"
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


@pytest.mark.slow
@pytest.mark.parametrize("hours", [3, -3])
def test_another_machine_waits_and_takes_over_at_the_same_time_of_day(postgres, tmp_path, hours):
    often, told = ("--per-day", "288"), tmp_path / "told"
    elsewhere = ("-c", ELSEWHERE, str(hours))
    with serving() as server:
        make_office(tmp_path, server.server_port, 600, postgres.url)
        # A visit that is up to a minute late is made at the start, and kept under its minute.
        began = clock.now() - timedelta(minutes=2)
        with started(tmp_path, *often, database=postgres.url) as here:
            wait_for(server, 4, here)
            with started(
                tmp_path, *often, database=postgres.url, told=told, program=elsewhere
            ) as there:
                wait_until(lambda: WAITS in told.read_text("utf-8"), there)
                # It asks for the lease again and again.
                time.sleep(3)
                assert holder(postgres).split(":")[1] == str(here.pid), "its lease was stolen"
                here.send_signal(signal.SIGINT)
                assert here.wait(300) == 0
                wait_for(server, 12, there)
                time.sleep(3)
                there.send_signal(signal.SIGINT)
                there.communicate(timeout=300)
    errors = told.read_text("utf-8")
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
