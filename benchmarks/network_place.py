"""Two network namespaces with a line between them: the web on one side, whoever asks on the other.

Linux and root alone; `why_not` says what is missing. Nothing of the machine's own network is
touched: the names, addresses and devices exist in the two namespaces and end with them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import farm_site
from benchmarks.farm import Farm
from benchmarks.network_wire import DEVICE
from benchmarks.webserver import find_nginx

ROOT = Path(__file__).parent.parent
NAME_SERVER = "10.77.0.53"
_ASKER, _FAR_END = "10.77.0.1", "10.77.0.2"
_STARTED_WITHIN = 30.0


def host_of(number: int) -> str:
    """The name of a site."""
    return f"s{number:03}.wang.cn"


def address_of(number: int) -> str:
    """The address of a site: every one in a network of its own."""
    return f"101.78.{number}.10"


@dataclass(frozen=True)
class Line:
    """What the line does to packets, each way. Seconds, a share, bits a second (0: any)."""

    delay: float = 0.0
    loss: float = 0.0
    rate: float = 0.0


class Place:
    """The two namespaces while they stand."""

    def __init__(self, folder: Path, tag: str) -> None:
        self.folder = folder
        self.inside, self.outside = f"xn{tag}-in", f"xn{tag}-out"
        self._switch = folder / "line-away"

    def asking(self, command: Sequence[str]) -> list[str]:
        """A command as it runs on the side that asks."""
        return ["ip", "netns", "exec", self.inside, *command]

    def serving(self, command: Sequence[str]) -> list[str]:
        """A command as it runs on the side of the web."""
        return ["ip", "netns", "exec", self.outside, *command]

    def set_away(self, is_away: bool) -> None:
        """Let the line go away, or come back."""
        with self._switch.open("r+b") as file:
            file.write(bytes([is_away]))


def why_not() -> str:
    """Why namespaces cannot be made here; empty where they can."""
    if sys.platform != "linux":
        return "needs Linux: network namespaces"
    if os.geteuid() != 0:
        return "needs root: network namespaces and TUN devices are made"
    if not shutil.which("ip"):
        return "needs the program ip (package iproute2)"
    if not Path("/dev/net/tun").exists():
        return "needs /dev/net/tun"
    return "" if find_nginx() else "needs nginx (run `python -m benchmarks crawl` once)"


@contextmanager
def standing(folder: Path, line: Line, addresses: Sequence[str]) -> Iterator[Place]:
    """The two namespaces, the web's with these addresses."""
    folder.mkdir(parents=True, exist_ok=True)
    place = Place(folder, str(os.getpid()))
    (folder / "line-away").write_bytes(b"\0")
    with ExitStack() as ends:
        for name in (place.inside, place.outside):
            _do("netns", "add", name)
            ends.callback(_do, "netns", "del", name)
            _do("-n", name, "link", "set", "lo", "up")
        ends.enter_context(_resolving(place.inside))
        module = [sys.executable, "-m", "benchmarks.network_wire"]
        numbers = [str(line.delay), str(line.loss), str(line.rate / 8)]
        control = str(folder / "line-away")
        command = place.asking([*module, place.inside, place.outside, control, *numbers])
        ends.enter_context(running(command, folder / "wire.log"))
        _join(place, addresses)
        yield place


@contextmanager
def running(command: Sequence[str], log: Path) -> Iterator[None]:
    """A process of the place, for as long as the block."""
    with log.open("ab") as output:
        process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output)
    try:
        yield
        if process.poll() is not None:
            raise SystemExit(f"{command[-1]} ended by itself; see {log}")
    finally:
        process.terminate()
        process.wait(timeout=30)


@contextmanager
def naming(place: Place, manner: str, table: Mapping[str, Sequence[str]]) -> Iterator[Path]:
    """A name server that knows this table; gives the file of it, which may be changed."""
    file = place.folder / "names.json"
    file.write_text(json.dumps(dict(table)))
    module = [sys.executable, "-m", "benchmarks.network_names"]
    command = place.serving([*module, NAME_SERVER, manner, str(file)])
    with running(command, place.folder / "names.log"):
        time.sleep(1.0)
        yield file


@contextmanager
def served(
    place: Place, farm: Farm, certificate: Path | None = None, more: str = ""
) -> Iterator[None]:
    """The farm, by nginx, on every address of the web's side; `more`: further server blocks."""
    config = farm.folder / "network.conf"
    config.write_text(_config(farm, certificate, more))
    command = [find_nginx(), "-p", str(farm.folder), "-c", str(config), "-e", "error.log"]
    with running(place.serving([*command, "-g", "daemon off;"]), place.folder / "nginx.log"):
        time.sleep(1.0)
        yield


def certificate_for(folder: Path) -> tuple[Path, Path]:
    """The certificate (with its key in the same file) of all sites, and that of who signed it."""
    signer, key, request, leaf = (folder / n for n in ("ca.pem", "ca.key", "leaf.csr", "leaf.pem"))
    if leaf.exists():
        return leaf, signer
    folder.mkdir(parents=True, exist_ok=True)
    pair = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    _openssl(
        "req",
        "-x509",
        *pair,
        "-keyout",
        key,
        "-out",
        signer,
        "-days",
        "3650",
        "-subj",
        "/CN=Wang Root",
        "-addext",
        "keyUsage=critical,keyCertSign,cRLSign",
    )
    names = folder / "names.ext"
    names.write_text("subjectAltName=DNS:*.wang.cn\n")
    private = folder / "leaf.key"
    _openssl("req", "-new", *pair, "-keyout", private, "-out", request, "-subj", "/CN=wang.cn")
    _openssl(
        "x509",
        "-req",
        "-in",
        request,
        "-CA",
        signer,
        "-CAkey",
        key,
        "-CAcreateserial",
        "-out",
        leaf,
        "-days",
        "3650",
        "-extfile",
        names,
    )
    leaf.write_bytes(leaf.read_bytes() + private.read_bytes())
    return leaf, signer


def _openssl(*arguments: str | Path) -> None:
    command = ["openssl", *map(str, arguments)]
    subprocess.run(command, check=True, capture_output=True)


def _config(farm: Farm, certificate: Path | None, more: str) -> str:
    tls = ""
    if certificate:
        tls = f"ssl_certificate {certificate}; ssl_certificate_key {certificate};"
    listen = f"listen {farm.port}{' ssl' if certificate else ''} backlog=4096;"
    return f"""worker_processes 1;
pid network.pid;
events {{ worker_connections 8192; }}
http {{
  types {{ text/html html; text/css css; application/javascript js; image/jpeg jpg; }}
  default_type application/octet-stream;
  log_format short "$host$uri $request_method $status";
  access_log requests.log short buffer=256k flush=1s;
  client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp;
  uwsgi_temp_path tmp; scgi_temp_path tmp;
  sendfile on; tcp_nopush on; keepalive_timeout 60; keepalive_requests 1000000;
  gzip_static on; gzip_vary on;
  {tls}
  server {{
    {listen}
    root {farm.folder}/$host;
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
  {more}
}}
"""


@contextmanager
def _resolving(namespace: str) -> Iterator[None]:
    """Whoever runs in that namespace asks our name server: `ip netns exec` puts the file in place."""
    folder = Path("/etc/netns") / namespace
    folder.mkdir(parents=True)
    (folder / "resolv.conf").write_text(f"nameserver {NAME_SERVER}\n")
    try:
        yield
    finally:
        shutil.rmtree(folder)


def _join(place: Place, addresses: Sequence[str]) -> None:
    until = time.monotonic() + _STARTED_WITHIN
    while not all(_has_device(name) for name in (place.inside, place.outside)):
        if time.monotonic() > until:
            raise SystemExit("the line did not come up; see wire.log")
        time.sleep(0.05)
    ends = ((place.inside, _ASKER, _FAR_END), (place.outside, _FAR_END, _ASKER))
    for name, near, far in ends:
        _do("-n", name, "address", "add", near, "peer", far, "dev", DEVICE)
        _do("-n", name, "link", "set", DEVICE, "up", "txqueuelen", "10000")
    _do("-n", place.inside, "route", "add", "default", "via", _FAR_END)
    for address in (NAME_SERVER, *addresses):
        _do("-n", place.outside, "address", "add", address, "dev", "lo")


def _has_device(namespace: str) -> bool:
    command = ["ip", "-n", namespace, "link", "show", DEVICE]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _do(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)
