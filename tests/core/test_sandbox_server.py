"""The province over real HTTP on loopback, in its own process."""

from __future__ import annotations

import gzip
import http.client
import socket
import ssl
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from xuncha.sandbox.hosts import SLOW_HOST, WAF_HOSTS
from xuncha.sandbox.plan import Mode
from xuncha.sandbox.province import Ports, SandboxSite, make_province, plan_site
from xuncha.sandbox.running import running
from xuncha.sandbox.schedule import STEP, probe_instants

PROVINCE = make_province()


@pytest.fixture(scope="module")
def ports() -> Iterator[Ports]:
    with running(PROVINCE.seed) as found:
        yield found


def _by_mode(mode: Mode) -> SandboxSite:
    return next(site for site in PROVINCE.sites if site.planted.availability.mode is mode)


def _by_row(row: int) -> SandboxSite:
    return next(site for site in PROVINCE.sites if site.row == row)


def _ask(
    ports: Ports, host: str, path: str = "/", method: str = "GET", **headers: str
) -> tuple[int, http.client.HTTPMessage, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", ports.http, timeout=300)
    fields = {"Host": host} | {name.replace("_", "-"): text for name, text in headers.items()}
    connection.request(method, path, headers=fields)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, response.headers, body


def _date(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC), usegmt=True)


@pytest.mark.slow
def test_every_site_that_is_up_serves_its_home_page(ports: Ports) -> None:
    for site in (*PROVINCE.sites, *PROVINCE.national):
        if site.planted.availability.mode is Mode.UP:
            status, _, body = _ask(ports, site.host)
            assert status == 200
            assert site.name in body.decode(plan_site(site).charset)


@pytest.mark.parametrize("row, failed", [(15, 0), (19, 9), (34, 2), (65, 80)])
def test_availability_follows_the_date_of_the_request(ports: Ports, row: int, failed: int) -> None:
    host = _by_row(row).host
    # Up to just under half an interval away from the instant makes no difference.
    for shift in (-0.45, 0, 0.45):
        instants = [moment + STEP * shift for moment in probe_instants()]
        statuses = Counter(_ask(ports, host, Date=_date(moment))[0] for moment in instants)
        assert statuses[503] == failed
        assert statuses[200] == 200 - failed
    assert _ask(ports, host)[0] == 200


def test_sites_fail_each_in_its_way(ports: Ports) -> None:
    week = _date(probe_instants()[100])
    for mode in (Mode.ERROR_500, Mode.ERROR_502, Mode.ERROR_503):
        host = _by_mode(mode).host
        assert _ask(ports, host)[0] == _ask(ports, host, Date=week)[0] == int(mode)
    maintained = _by_mode(Mode.MAINTENANCE).host
    assert _ask(ports, maintained, Date=week)[0] == 503
    status, _, body = _ask(ports, maintained)
    assert status == 200
    assert "维护" in body.decode()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", ports.closed), timeout=300)


@pytest.mark.slow
def test_a_hanging_site_accepts_and_says_nothing(ports: Ports) -> None:
    request = f"GET / HTTP/1.1\r\nHost: {_by_mode(Mode.HANGING).host}\r\n\r\n".encode()
    with socket.create_connection(("127.0.0.1", ports.http), timeout=0.5) as hanging:
        hanging.sendall(request)
        with pytest.raises(TimeoutError):
            hanging.recv(1)


def test_the_broken_tls_port_is_no_tls(ports: Ports) -> None:
    context = ssl.create_default_context()
    with (
        socket.create_connection(("127.0.0.1", ports.garbage), timeout=300) as plain,
        pytest.raises((ssl.SSLError, ConnectionError)),
    ):
        context.wrap_socket(plain, server_hostname=_by_mode(Mode.TLS).host)


def test_head_gzip_and_kept_connections(ports: Ports) -> None:
    up = [site for site in PROVINCE.sites if not site.row]
    plain = next(site for site in up if not plan_site(site).no_head)
    refusing = next(site for site in up if plan_site(site).no_head)
    status, headers, body = _ask(ports, plain.host, method="HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) == len(_ask(ports, plain.host)[2])
    assert _ask(ports, refusing.host, method="HEAD")[0] == 405
    _, headers, packed = _ask(ports, plain.host, Accept_Encoding="gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed) == _ask(ports, plain.host)[2]
    connection = http.client.HTTPConnection("127.0.0.1", ports.http, timeout=300)
    for _ in range(3):
        connection.request("GET", "/", headers={"Host": plain.host})
        assert connection.getresponse().read()
    connection.close()


@pytest.mark.slow
def test_other_hosts_challenge_or_dawdle(ports: Ports) -> None:
    assert [_ask(ports, host)[0] for host in WAF_HOSTS] == [412, 521]
    started = time.monotonic()
    assert _ask(ports, SLOW_HOST)[0] == 200
    assert time.monotonic() - started > 2
    assert _ask(ports, "unknown.invalid")[0] == 404


@pytest.mark.slow
def test_nonsense_is_refused_and_ends_the_connection(ports: Ports) -> None:
    for request, status in (
        (b"BOO\r\n\r\n", b"400"),
        (b"POST / HTTP/1.1\r\nHost: a\r\n\r\n", b"405"),
    ):
        with socket.create_connection(("127.0.0.1", ports.http), timeout=300) as connection:
            connection.sendall(request)
            answer = b"".join(iter(lambda: connection.recv(4096), b""))  # noqa: B023
            assert answer.split(b" ")[1] == status
