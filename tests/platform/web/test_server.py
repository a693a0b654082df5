"""The web server: where it listens, and how it ends."""

from __future__ import annotations

import contextlib
import socket

import pytest
import uvicorn

from tests.ports import free_port
from xuncha.errors import InputError
from xuncha_platform.config import server


@pytest.fixture(autouse=True)
def nothing_beside(monkeypatch):
    """No job loop and no monitor, and Ctrl-C stays what it was."""
    monkeypatch.setattr(server, "_beside", lambda _watching: contextlib.nullcontext())
    monkeypatch.setattr(server, "hear_no_more", lambda: None)


@pytest.mark.parametrize("pressed", [True, False])
def test_stopped_before_it_began_it_ends_with_0_and_one_line(monkeypatch, capsys, pressed):
    async def never_began(self, sockets=None):
        if pressed:
            raise KeyboardInterrupt

    monkeypatch.setattr(uvicorn.Server, "serve", never_began)
    assert server.run("127.0.0.1", free_port(), watching=False) == 0
    assert "已停止" in capsys.readouterr().err.splitlines()[-1]


def test_a_port_that_is_taken_is_told_in_one_line():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(InputError, match=f"127.0.0.1:{port}.*端口已被别的程序占用") as refused:
            server.run("127.0.0.1", port, watching=False)
    assert "Address" not in str(refused.value)


def test_no_such_port():
    with pytest.raises(InputError, match="70000"):
        server.run("127.0.0.1", 70000, watching=False)
