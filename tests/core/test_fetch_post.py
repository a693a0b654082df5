"""POST, as the scripts of a rendered page send it: body, type, and what redirects make of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from crawl_server import FAST, now

from xuncha.facts import Exchange, Outcome
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request

FORM = ("content-type", "application/json")


class Echo(BaseHTTPRequestHandler):
    """Answers with what came: method, type, body. /301 … /308 redirect to /."""

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        code = self.path.strip("/")
        said = f"{self.command} {self.headers.get('Content-Type', '')} ".encode() + body
        self.send_response(int(code) if code else 200)
        if code:
            self.send_header("Location", "/")
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    do_POST = do_GET

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def base() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


def fetch(*requests: Request) -> list[Exchange]:
    """One after the other over one client, so that its handles are used again."""
    found: list[Exchange] = []
    client = Client(FAST, now)
    for request in requests:
        client.submit(request, found.append)
        while client.pending:
            client.step(0.1)
    client.close()
    return found


def test_a_post_sends_its_body_and_the_next_request_sends_none(base: str) -> None:
    post = Request(base, "POST", headers=(FORM,), content='{"栏目":1}'.encode())
    posted, got, empty = fetch(post, Request(base), Request(base, "POST"))
    assert posted.body.decode() == 'POST application/json {"栏目":1}'
    assert (posted.outcome, posted.method) == (Outcome.OK, "POST")
    assert got.body == b"GET  "
    assert empty.body.startswith(b"POST ")


@pytest.mark.parametrize(
    "status, said",
    [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")],
)
def test_redirects_change_the_method_as_browsers_do(base: str, status: int, said: str) -> None:
    (exchange,) = fetch(Request(f"{base}{status}", "POST", headers=(FORM,), content=b"x=1"))
    body = exchange.body.decode()
    assert body.startswith(said)
    assert body.endswith("x=1") is (said == "POST")


def test_other_methods_are_refused(base: str) -> None:
    (exchange,) = fetch(Request(base, "DELETE"))
    assert exchange.outcome is Outcome.BAD_URL
