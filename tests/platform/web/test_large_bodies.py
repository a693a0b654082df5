"""A real server refuses a body that is too large, in words, before anything is stored."""

import json
import socket
import threading
import time

import pytest
import uvicorn

from xuncha_platform.config.asgi import application


@pytest.fixture
def server():
    """The office's application as uvicorn serves it; its address."""
    config = uvicorn.Config(application, port=0, log_level="error", lifespan="off")
    running = uvicorn.Server(config)
    thread = threading.Thread(target=running.run)
    thread.start()
    until = time.monotonic() + 300
    while not running.started and time.monotonic() < until:
        time.sleep(0.05)
    yield running.servers[0].sockets[0].getsockname()
    running.should_exit = True
    thread.join()


def posted(address, size, stated=True, path="/imports/new/", headers=""):
    """What the server answers to a body of `size` bytes, sent whole by a patient client."""
    with socket.create_connection(address, timeout=300) as client:
        length = f"Content-Length: {size}" if stated else "Transfer-Encoding: chunked"
        head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{length}\r\nConnection: close\r\n{headers}\r\n"
        client.sendall(head.encode())
        piece = b"x" * 1_000_000
        for _n in range(size // len(piece)):
            client.sendall(piece if stated else b"%x\r\n%s\r\n" % (len(piece), piece))
        if not stated:
            client.sendall(b"0\r\n\r\n")
        answer = b""
        while more := client.recv(65536):
            answer += more
    return answer.decode()


@pytest.mark.parametrize("stated", [True, False])
def test_a_body_of_30_megabytes_gets_a_page_that_says_the_limit(server, stated, monkeypatch):
    spooled = []
    monkeypatch.setattr(
        "django.core.handlers.asgi.ASGIHandler.create_request",
        lambda *args, **kwargs: spooled.append(args),
    )
    answer = posted(server, 30_000_000, stated)
    assert answer.startswith("HTTP/1.1 413 ")
    assert "20 MB" in answer
    assert not spooled


def test_the_answer_is_in_the_language_of_who_asks(server, monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert "文件太大" in posted(server, 30_000_000)
    english = posted(server, 30_000_000, headers="Accept-Language: en-GB\r\n")
    assert 'lang="en"' in english
    assert "The file is too large" in english
    chosen = "Accept-Language: en-GB\r\nCookie: django_language=zh-hans\r\n"
    assert 'lang="zh-Hans"' in posted(server, 30_000_000, headers=chosen)


def test_a_program_is_told_as_the_api_tells_everything(server):
    head, _end, body = posted(server, 30_000_000, path="/api/imports").partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 413 ")
    answer = json.loads(body)
    assert (answer["code"], answer["fields"]) == ("too_large", [])
    assert "20 MB" in answer["message"]
