"""PostgreSQL is cut off and comes back while sites are watched: nothing seen is lost or doubled."""

from __future__ import annotations

import signal

import psycopg
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
from tests.postgres import Postgres
from xuncha.watch.codec import decode

pytestmark = pytest.mark.slow
AWAY = "数据库暂时用不了"


@pytest.fixture
def postgres():
    server = Postgres()
    yield server
    server.remove()


def test_the_database_is_restarted(postgres, tmp_path):
    told = tmp_path / "told"
    with serving() as server:
        make_office(tmp_path, server.server_port, 600, postgres.url)
        with started(tmp_path, "--per-day", "288", database=postgres.url, told=told) as process:
            wait_for(server, 120, process)
            postgres.stop()
            wait_for(server, 8, process)
            wait_until(lambda: AWAY in told.read_text("utf-8"), process)
            postgres.start()
            wait_for(server, 4, process)
            asked = set(server.asked)
            wait_until(lambda: asked <= seen(postgres), process)
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=300)
    assert process.returncode == 0
    assert told.read_text("utf-8").count(AWAY) == 1
    kept = samples_of(postgres)
    assert len(kept) == len(set(kept))
    assert asked <= seen(postgres) <= set(server.asked)


def seen(postgres):
    with psycopg.connect(postgres.url) as connection:
        return paths_of(connection.execute(SEEN).fetchall())


def samples_of(postgres):
    with psycopg.connect(f"{postgres.url}") as connection:
        rows = connection.execute("SELECT site_id, day, samples FROM watch_series").fetchall()
    return [(site, day, one.minute) for site, day, series in rows for one in decode(bytes(series))]
