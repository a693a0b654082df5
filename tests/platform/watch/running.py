"""`xuncha monitor` in a process of its own, with home pages to visit."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, nullcontext
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


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


def environment(database=""):
    """Without the settings of this test run."""
    ours = {name: v for name, v in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    return {**ours, "XUNCHA_DATABASE": database, "LANG": "zh_CN.UTF-8", "LC_ALL": ""}


@contextmanager
def started(data, *options, database="", told=None, program=("-m", "xuncha.cli")):
    """`told`: the file that takes stderr, for a test to read meanwhile; None: a pipe."""
    command = [sys.executable, *program, "monitor", "--data", str(data), *options]
    with nullcontext(subprocess.PIPE) if told is None else told.open("wb") as errors:
        process = subprocess.Popen(
            [*command, "--allow-private"],
            stdout=subprocess.PIPE,
            stderr=errors,
            encoding="utf-8",
            env=environment(database),
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate()


def make_office(data, port, sites, database=""):
    subprocess.run(
        [sys.executable, "-c", MAKE_SITES, str(data), str(port), str(sites)],
        check=True,
        env=environment(database),
    )


def wait_for(server, visits, process):
    """Until the server was visited so many times more."""
    before = len(server.asked)
    wait_until(lambda: len(server.asked) >= before + visits, process)


def wait_until(is_so, process):
    """Five minutes at most; `process`: what it depends on, a thread too."""
    end = time.monotonic() + 300
    while not is_so():
        assert time.monotonic() < end, process
        time.sleep(0.1)


# The sites of which a sample is kept, as their server is asked for them.
SEEN = "SELECT DISTINCT s.url FROM watch_series w JOIN registry_site s ON s.id = w.site_id"


def paths_of(rows):
    """Of the rows of SEEN."""
    return {urlsplit(url).path for (url,) in rows}
