"""The address guard: nothing is sent to an address that is not public."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fetch_server import RawServer, response
from fetch_tools import fetch
from hypothesis import given
from hypothesis import strategies as st

from xuncha.facts import Outcome
from xuncha.fetch.address import is_public
from xuncha.settings import ResolveRule


@pytest.fixture
def server() -> Iterator[RawServer]:
    running = RawServer()
    running.answer("/", response(b"secret"))
    yield running
    running.close()


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "[::ffff:127.0.0.1]", "0.0.0.0"],
)
def test_loopback_in_every_spelling_is_refused(server, host):
    exchange = fetch(f"http://{host}:{server.port}/", allow_private=False)
    assert exchange.outcome is Outcome.PRIVATE_ADDRESS
    assert (exchange.status, exchange.body) == (None, b"")
    assert server.seen == []


def test_a_name_that_leads_inside_is_refused(server):
    rules = (ResolveRule("www.county.gov.cn", 80, "127.0.0.1", server.port),)
    exchange = fetch("http://www.county.gov.cn/", allow_private=False, resolve=rules)
    assert exchange.outcome is Outcome.PRIVATE_ADDRESS
    assert server.seen == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "255.255.255.255",
        "224.0.0.1",
        "239.1.1.1",
        "198.18.0.1",
        "::",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "ff02::1",
        "ff0e::1",
        "::ffff:10.0.0.1",
        "::ffff:a9fe:a9fe",
        "64:ff9b::127.0.0.1",
        "2002:7f00:1::",
        "::127.0.0.1",
        "no address",
        "",
    ],
)
def test_addresses_that_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["1.2.4.8", "114.114.114.114", "2400:3200::1", "::ffff:1.2.4.8", "64:ff9b::1.2.4.8"]
)
def test_addresses_that_are_public(address):
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_wrapping_an_address_does_not_make_it_public(address):
    assert is_public(f"::ffff:{address}") == is_public(str(address))
    assert is_public(f"64:ff9b::{address}") == is_public(str(address))


@given(st.text(max_size=40))
def test_any_text_is_answered(text):
    assert is_public(text) in (True, False)
