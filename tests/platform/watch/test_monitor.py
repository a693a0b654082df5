"""`xuncha monitor` as people run it: started, stopped, killed, started again."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from xuncha.clock import now
from xuncha.watch.codec import decode
from xuncha_platform.watch.lease import HOLDS_FOR, Lease
from xuncha_platform.watch.models import Beat, Series
from xuncha_platform.watch.own import own_vantage

SITES = 30


@contextmanager
def serving(status=200):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            # Visits only: the look at how fresh a page is keeps its connection.
            if self.headers["Connection"] == "close":
                self.server.asked.append(self.path)
            self.send_response(status)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


MAKE_SITES = """
import sys
from pathlib import Path
from xuncha_platform.config import boot
boot.set_up(data=Path(sys.argv[1])); boot.migrate()
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.registry.models import Site
office = Organisation.objects.create(
    name="演练省", level=Level.PROVINCE, kind=OrganisationKind.GOVERNMENT)
for number in range(int(sys.argv[3])):
    Site.objects.create(organisation=office, region=office, name=f"网站{number}",
        url=f"http://127.0.0.1:{sys.argv[2]}/{number}", host="127.0.0.1", level=office.level)
"""


def environment():
    """Without the settings of this test run."""
    ours = {name: v for name, v in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    return {**ours, "XUNCHA_DATABASE": "", "LANG": "zh_CN.UTF-8", "LC_ALL": ""}


@contextmanager
def started(data, *options):
    command = [sys.executable, "-m", "xuncha.cli", "monitor", "--data", str(data), *options]
    process = subprocess.Popen(
        [*command, "--allow-private"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def make_office(data, port, sites=SITES):
    subprocess.run(
        [sys.executable, "-c", MAKE_SITES, str(data), str(port), str(sites)],
        check=True,
        env=environment(),
    )


def kept(data):
    """All samples of the database: (site, minute) → extra."""
    with sqlite3.connect(f"file:{data}/xuncha.sqlite3?mode=ro", uri=True) as database:
        rows = database.execute("SELECT site_id, day, samples FROM watch_series").fetchall()
    database.close()
    return [(s, d, one.minute) for s, d, series in rows for one in decode(series)]


@pytest.mark.slow
def test_once(tmp_path):
    with serving() as server:
        make_office(tmp_path, server.server_port)
        for _ in range(2):
            with started(tmp_path, "--once") as process:
                out, errors = process.communicate(timeout=60)
            assert process.returncode == 0, errors
            assert out == f"访问 {SITES} 个网站：打得开 {SITES}，打不开 0，说明不了问题 0。\n"
    assert len(server.asked) == 2 * SITES
    samples = kept(tmp_path)
    assert SITES <= len(samples) == len(set(samples)) <= 2 * SITES


@pytest.mark.slow
def test_killed_and_started_again_it_goes_on_and_doubles_nothing(tmp_path):
    """288 visits a day and 600 sites: two a second; the moments of a day are the same each time."""
    with serving() as server:
        make_office(tmp_path, server.server_port, 600)
        for end in (signal.SIGINT, signal.SIGKILL, signal.SIGTERM):
            with started(tmp_path, "--per-day", "288") as process:
                _wait_for(server, 12, process)
                time.sleep(3)
                process.send_signal(end)
                _, errors = process.communicate(timeout=20)
            if end is signal.SIGKILL:
                # It leaves its lease: the next one waits until it has run out.
                _let_lease_run_out(tmp_path)
            else:
                assert process.returncode == 0
                assert "监测已停止" in errors
    samples = kept(tmp_path)
    assert len(samples) == len(set(samples))
    asked = {int(path.strip("/")) for path in server.asked}
    seen = {site for site, _, _ in samples}
    # Lost at most what was not handed over when it was killed: two seconds and what was under way.
    assert len(seen) >= len(asked) - 10
    assert len(asked) > 100


def _wait_for(server, visits, process):
    before, until = len(server.asked), time.monotonic() + 60
    while len(server.asked) < before + visits:
        assert time.monotonic() < until, process.poll()
        time.sleep(0.1)


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


@pytest.mark.django_db(transaction=True)
def test_in_a_thread_of_serve_and_a_second_process_waits(site, capsys):
    from xuncha.watch.prober import probe_settings
    from xuncha_platform.watch.loop import watch

    over = threading.Event()
    settings = {"settings": probe_settings(allow_private=True)}
    with serving() as server:
        type(site).objects.filter(pk=site.pk).update(url=f"http://127.0.0.1:{server.server_port}/")
        threads = [
            threading.Thread(target=watch, args=(over.is_set,), kwargs=settings) for _ in range(2)
        ]
        for thread in threads:
            thread.start()
            time.sleep(2)
        over.set()
        for thread in threads:
            thread.join()
    assert Beat.objects.get().holder == ""
    assert Series.objects.count() <= 1
    assert capsys.readouterr().err.count("正在监测，本进程等着接手") == 1


def test_the_option_says_what_the_schedule_takes():
    from xuncha.crawl.probeseries import LEAST_PER_DAY
    from xuncha.watch.schedule import DEFAULT_PER_DAY, MOST_PER_DAY
    from xuncha_platform.commands import monitor

    said = (monitor.LEAST_PER_DAY, monitor.DEFAULT_PER_DAY, monitor.MOST_PER_DAY)
    assert said == (LEAST_PER_DAY, DEFAULT_PER_DAY, MOST_PER_DAY)
