"""nginx in front of a farm, on loopback only, with a configuration of its own."""

from __future__ import annotations

import resource
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks import farm_site
from benchmarks.farm import Farm
from benchmarks.installing import PEERS
from benchmarks.measuring import before_others

_PREPARED = PEERS / "nginx" / "usr" / "sbin" / "nginx"
_LOG = "requests.log"
# Host, end, duration and path of every request.
PACE_LOG = "pace.log"
# A little more than nginx keeps lines of the log back.
_FLUSHED_AFTER = 1.3
_MIME = (
    "text/html html; text/css css; application/javascript js; image/jpeg jpg; application/pdf pdf;"
)


def find_nginx() -> str:
    """The nginx to use: the system's, else the one `make bench` unpacked; "" where there is none."""
    return shutil.which("nginx") or (str(_PREPARED) if _PREPARED.exists() else "")


@contextmanager
def serving(farm: Farm, urgent: bool = False) -> Iterator[None]:
    """Serve the farm while the block runs; `urgent`: before other work of the machine."""
    # A smaller farm may be served there, which has the first addresses alone.
    if any(_answers(address, farm.port) for address in (farm.addresses[0], farm.addresses[-1])):
        raise SystemExit(f"port {farm.port} is taken; give another one with --port")
    config = farm.folder / "nginx.conf"
    config.write_text(_config(farm))
    command = [find_nginx(), "-p", str(farm.folder), "-c", str(config), "-e", "error.log"]
    server = subprocess.Popen(
        [*command, "-g", "daemon off;"],
        start_new_session=True,
        preexec_fn=before_others if urgent else None,
    )
    try:
        _wait_for(farm.addresses[-1], farm.port, server)
        yield
    finally:
        server.terminate()
        server.wait(timeout=10)


class PagesSent:
    """Counts the pages that the server has sent since the counter was made."""

    def __init__(self, farm: Farm) -> None:
        self._log = farm.folder / _LOG
        self._start = self._log.stat().st_size

    def count(self) -> int:
        """How many different pages; not the same as pages a tool has read, but no tool can cheat."""
        time.sleep(_FLUSHED_AFTER)
        with self._log.open("rb") as log:
            log.seek(self._start)
            return len({line for line in log if line.endswith(b".html GET 200\n")})


def _config(farm: Farm) -> str:
    # A cache of more files than there are descriptors makes nginx stop accepting.
    descriptors = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    cached = min(8000, descriptors // 2)
    connections = min(8192, descriptors // 3)
    listen = "\n    ".join(f"listen {a}:{farm.port} backlog=4096;" for a in farm.addresses)
    return f"""worker_processes 1;
worker_rlimit_nofile {descriptors};
pid nginx.pid;
error_log error.log;
events {{ worker_connections {connections}; }}
http {{
  types {{ {_MIME} }}
  default_type application/octet-stream;
  log_format short "$server_addr$uri $request_method $status";
  log_format pace "$server_addr $msec $request_time $uri";
  access_log {_LOG} short buffer=256k flush=1s;
  access_log {PACE_LOG} pace buffer=256k flush=1s;
  client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp;
  uwsgi_temp_path tmp; scgi_temp_path tmp;
  sendfile on; tcp_nopush on; keepalive_timeout 60; keepalive_requests 1000000;
  open_file_cache max={cached} inactive=60s; open_file_cache_valid 600s;
  open_file_cache_errors on;
  gzip_static on; gzip_vary on;
  # LinkChecker lifts its own throttle for servers that say this.
  add_header LinkChecker yes always;
  server {{
    {listen}
    root {farm.folder}/$server_addr;
    index index.html;
    location = {farm_site.MOVED} {{ return 301 /index.html; }}
    location = {farm_site.MOVED_AWAY} {{ return 302 {farm_site.GONE}; }}
    location = {farm_site.BROKEN} {{ return 500; }}
    location = {farm_site.GET_ONLY} {{
      if ($request_method = HEAD) {{ return 405; }}
      default_type text/plain;
      return 200 "ok";
    }}
  }}
}}
"""


def _wait_for(address: str, port: int, server: subprocess.Popen[bytes]) -> None:
    for _ in range(100):
        if _answers(address, port):
            return
        if server.poll() is not None:
            break
        time.sleep(0.05)
    raise SystemExit("nginx did not start; see error.log in the farm's folder")


def _answers(address: str, port: int) -> bool:
    try:
        socket.create_connection((address, port), timeout=1).close()
    except OSError:
        return False
    return True
