"""Where we have no descriptor left for a connection, that tells nothing of the site."""

from __future__ import annotations

import errno
import socket

import pytest
from fetch_server import RawServer, response
from fetch_tools import fetch

from xuncha.crawl.failures import proves_nothing
from xuncha.facts import Outcome
from xuncha.fetch import transfer
from xuncha.watch.sample import State, sample_of


@pytest.mark.parametrize("number", [errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM])
def test_a_socket_that_the_system_does_not_give_us_is_our_trouble(monkeypatch, capfd, number):
    def none_left(*_family: object) -> socket.socket:
        raise OSError(number, "none left")

    server = RawServer()
    server.answer("/", response(b"page"))
    monkeypatch.setattr(transfer, "new_socket", none_left)
    exchange = fetch(server.base + "/")
    monkeypatch.undo()
    server.close()
    assert exchange.outcome is Outcome.CONNECT_FAILED
    assert exchange.notes == ("own trouble: none left",)
    assert proves_nothing(exchange)
    assert sample_of(exchange, 0).state is State.UNSURE
    assert capfd.readouterr().err == ""


def test_an_address_family_that_this_machine_does_not_have_is_no_such_trouble(monkeypatch):
    """The other addresses of the name are asked all the same, and if none answers it is as ever."""

    def no_family(*_family: object) -> socket.socket:
        raise OSError(errno.EAFNOSUPPORT, "no such family")

    monkeypatch.setattr(transfer, "new_socket", no_family)
    exchange = fetch("http://127.0.0.1:9/")
    assert exchange.outcome is Outcome.CONNECT_FAILED
    assert not proves_nothing(exchange)
