"""HTTPS: trouble is noted and the content read; only what cannot be read is a TLS outcome."""

from __future__ import annotations

import ssl
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from fetch_server import RawServer, response
from fetch_tools import fetch, fixed_now, run, settings

from xuncha.facts import Outcome
from xuncha.fetch import transfer
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request

# A self-signed certificate for 127.0.0.1 with its key, made for these tests.
CERTIFICATE = Path(__file__).with_name("fetch_tls.pem")


def context() -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(CERTIFICATE)
    return made


@pytest.fixture
def server() -> Iterator[RawServer]:
    running = RawServer(tls=context())
    running.answer("/", response(b"page"))
    running.answer("/missing", response(b"no", "404 Not Found"))
    yield running
    running.close()


def test_a_self_signed_certificate_is_noted_and_the_page_read(server):
    exchange = fetch(server.base + "/")
    assert (exchange.outcome, exchange.body) == (Outcome.OK, b"page")
    assert len(exchange.notes) == 1
    assert exchange.notes[0].startswith("tls: ")
    assert "certificate" in exchange.notes[0].lower()
    assert fetch(server.base + "/missing").outcome is Outcome.NOT_FOUND


def test_two_first_requests_at_once_both_read_a_self_signed_host(server):
    """The second was asked strictly, too, before the first had found the certificate out."""
    client = Client(settings(connections_per_host=4), fixed_now)
    urls = [f"{server.base}/?{number}" for number in range(4)]
    for path in urls:
        server.answer(path.removeprefix(server.base), response(b"page"))
    exchanges = run(client, *(Request(url) for url in urls))
    client.close()
    assert [exchange.outcome for exchange in exchanges] == [Outcome.OK] * 4
    assert all(exchange.notes[0].startswith("tls: ") for exchange in exchanges)


def test_a_verified_certificate_leaves_no_note(server, monkeypatch, tmp_path):
    # In a folder as people name them.
    trusted = tmp_path / "证书 (1).pem"
    trusted.write_bytes(CERTIFICATE.read_bytes())
    store = ssl.get_default_verify_paths()._replace(cafile=str(trusted), capath=None)
    monkeypatch.setattr(transfer, "STORE", store)
    exchange = fetch(server.base + "/")
    assert (exchange.outcome, exchange.notes) == (Outcome.OK, ())
    # The same certificate does not fit another name.
    other = fetch(f"https://localhost:{server.port}/")
    assert (other.outcome, other.body) == (Outcome.OK, b"page")
    assert other.notes[0].startswith("tls: ")


def test_the_trouble_is_found_out_once_and_noted_on_every_exchange(server):
    client = Client(settings(connections_per_host=1), fixed_now)
    exchanges = run(client, *[Request(server.base + f"/?{n}") for n in range(5)])
    client.close()
    assert all(exchange.notes[0].startswith("tls: ") for exchange in exchanges)
    # One connection that was not trusted, one for all five.
    assert len({seen.connection for seen in server.seen}) == 1


def test_old_protocol_versions_are_noted_and_read():
    old = context()
    old.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1
    server = RawServer(tls=old)
    server.answer("/", response(b"old page"))
    exchange = fetch(server.base + "/")
    server.close()
    assert (exchange.outcome, exchange.body) == (Outcome.OK, b"old page")
    assert exchange.notes[0].startswith("tls: ")


def test_a_redirect_from_http_to_bad_https_is_read(server):
    plain = RawServer()
    plain.answer("/", response(b"", "301 Moved", Location=server.base + "/"))
    exchange = fetch(plain.base + "/")
    plain.close()
    assert (exchange.outcome, exchange.body) == (Outcome.OK, b"page")
    assert exchange.notes[0].startswith("tls: ")
    assert [hop.status for hop in exchange.hops] == [301]
