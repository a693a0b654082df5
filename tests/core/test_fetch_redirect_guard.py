"""Redirects into the inside are refused although the first host was allowed."""

from __future__ import annotations

from fetch_server import RawServer, response
from fetch_tools import fetch

from xuncha.facts import Outcome
from xuncha.fetch import transfer


def test_a_redirect_inside_is_refused_after_a_public_first_hop(monkeypatch):
    """127.0.0.2 plays the public internet here; the rest of the guard is the real one."""
    inner = RawServer()
    inner.answer("/admin", response(b"secret"))
    outer = RawServer("127.0.0.2")
    outer.answer("/", response(b"", "302 Found", Location=inner.base + "/admin"))
    real = transfer.is_public
    monkeypatch.setattr(transfer, "is_public", lambda a: a == "127.0.0.2" or real(a))
    exchange = fetch(outer.base + "/", allow_private=False)
    outer.close()
    inner.close()
    assert exchange.outcome is Outcome.PRIVATE_ADDRESS
    assert (exchange.final_url, exchange.status) == (inner.base + "/admin", None)
    assert [hop.status for hop in exchange.hops] == [302]
    assert inner.seen == []
