"""PostgreSQL is cut off and comes back while sites are watched: nothing seen is lost or doubled."""

from __future__ import annotations

import signal
import time

import psycopg
import pytest

from tests.platform.watch.running import make_office, serving, started, wait_for
from tests.postgres import Postgres
from xuncha.watch.codec import decode

pytestmark = pytest.mark.slow


@pytest.fixture
def postgres():
    server = Postgres()
    yield server
    server.remove()


def test_the_database_is_restarted(postgres, tmp_path):
    with serving() as server:
        make_office(tmp_path, server.server_port, 600, postgres.url)
        with started(tmp_path, "--per-day", "288", database=postgres.url) as process:
            wait_for(server, 120, process)
            postgres.stop()
            wait_for(server, 8, process)
            time.sleep(3)
            postgres.start()
            wait_for(server, 4, process)
            time.sleep(3)
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=300)
    assert process.returncode == 0
    assert errors.count("数据库暂时用不了") == 1
    kept = samples_of(postgres)
    assert len(kept) == len(set(kept))
    asked = {int(path.strip("/")) for path in server.asked}
    # Only what was under way at the end may be missing.
    assert len(asked) - 3 <= len({site for site, _, _ in kept}) <= len(asked)


def samples_of(postgres):
    with psycopg.connect(f"{postgres.url}") as connection:
        rows = connection.execute("SELECT site_id, day, samples FROM watch_series").fetchall()
    return [(site, day, one.minute) for site, day, series in rows for one in decode(bytes(series))]
