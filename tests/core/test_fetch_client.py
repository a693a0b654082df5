"""URL → Exchange over real sockets: plain answers, redirects, cookies, limits of politeness."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from collections.abc import Iterator
from contextlib import closing

import pytest
from fetch_server import RawServer, response
from fetch_tools import fetch, fixed_now, run, settings

from xuncha.facts import Outcome, Purpose
from xuncha.fetch.client import Client
from xuncha.fetch.outcomes import ADVICE
from xuncha.fetch.request import Request
from xuncha.settings import ResolveRule

PAGE = "<html><title>某县人民政府</title>".encode()


@pytest.fixture
def server() -> Iterator[RawServer]:
    running = RawServer()
    yield running
    running.close()


def test_a_page_becomes_an_exchange(server):
    server.answer("/", response(PAGE, Content_Type="text/html; charset=utf-8"))
    exchange = fetch(server.base + "/", purpose=Purpose.HOME)
    assert (exchange.outcome, exchange.status, exchange.body) == (Outcome.OK, 200, PAGE)
    assert exchange.url == exchange.final_url == server.base + "/"
    assert exchange.purpose is Purpose.HOME
    assert exchange.at == "2018-07-28T09:30:00+08:00"
    assert exchange.header("content-type") == "text/html; charset=utf-8"
    assert exchange.address == "127.0.0.1"
    assert 0 < exchange.first_byte_seconds <= exchange.total_seconds < 300
    assert exchange.notes == ()
    assert server.seen[0].headers["accept-encoding"] == "gzip, deflate"
    assert "Xuncha" in server.seen[0].headers["user-agent"]


@pytest.mark.parametrize(
    "encoding,pack",
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body, wbits=-15)),
        ("identity", bytes),
    ],
)
def test_encoded_bodies_are_decoded(server, encoding, pack):
    body = PAGE * 500
    server.answer("/", response(pack(body), Content_Encoding=encoding))
    assert fetch(server.base + "/").body == body


def test_chunked_answers_with_trailers(server):
    chunks = b"5\r\nhello\r\n3\r\n ok\r\n0\r\nContent-Encoding: nonsense\r\nX-After: 1\r\n\r\n"
    server.answer("/", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)
    exchange = fetch(server.base + "/")
    assert (exchange.outcome, exchange.body, exchange.notes) == (Outcome.OK, b"hello ok", ())
    assert exchange.header("x-after") == ""


def test_interim_answers_are_passed_over(server):
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
    server.answer("/", hints + response(PAGE, X_Final="1"))
    exchange = fetch(server.base + "/")
    assert (exchange.status, exchange.body) == (200, PAGE)
    assert exchange.header("link") == ""
    assert exchange.header("x-final") == "1"


@pytest.mark.parametrize(
    "status,outcome",
    [
        ("404 Not Found", Outcome.NOT_FOUND),
        ("410 Gone", Outcome.GONE),
        ("400 Bad Request", Outcome.CLIENT_ERROR),
        ("405 Method Not Allowed", Outcome.CLIENT_ERROR),
        ("500 Internal Server Error", Outcome.SERVER_ERROR),
        ("502 Bad Gateway", Outcome.SERVER_ERROR),
        ("401 Unauthorized", Outcome.BLOCKED),
        ("403 Forbidden", Outcome.BLOCKED),
        ("412 Precondition Failed", Outcome.BLOCKED),
        ("429 Too Many Requests", Outcome.BLOCKED),
        ("468 Unknown", Outcome.BLOCKED),
        ("521 Unknown", Outcome.BLOCKED),
        ("302 Found", Outcome.PROTOCOL_ERROR),
    ],
)
def test_outcome_by_status(server, status, outcome):
    server.answer("/", response(b"<p>short</p>", status))
    exchange = fetch(server.base + "/")
    assert (exchange.outcome, exchange.status) == (outcome, int(status[:3]))
    assert exchange.body == b"<p>short</p>"


def test_head_asks_for_no_body_and_keeps_the_connection(server):
    server.answer("/", response(PAGE))
    server.routes["/head"] = lambda connection, seen: (
        connection.sendall(response(b"", length=500)) or True
    )
    client = Client(settings(connections_per_host=1), fixed_now)
    head, page = run(client, Request(server.base + "/head", "HEAD"), Request(server.base + "/"))
    client.close()
    assert (head.outcome, head.body, head.method) == (Outcome.OK, b"", "HEAD")
    assert page.body == PAGE
    assert [seen.method for seen in server.seen] == ["HEAD", "GET"]
    assert len({seen.connection for seen in server.seen}) == 1


@pytest.mark.parametrize(
    "url", ["ftp://127.0.0.1/", "javascript:void(0)", "www.gov.cn", "http://", ""]
)
def test_bad_urls_end_as_exchanges(url):
    exchange = fetch(url)
    assert (exchange.outcome, exchange.url, exchange.status) == (Outcome.BAD_URL, url, None)


def test_chinese_spaces_and_control_characters_are_encoded(server):
    server.answer("/%E6%96%87%20%E4%BB%B6%00.doc", response(PAGE))
    exchange = fetch(server.base + "/文 件\x00.doc#frag")
    assert exchange.outcome is Outcome.OK
    assert exchange.final_url == server.base + "/%E6%96%87%20%E4%BB%B6%00.doc"


# ---------------------------------------------------------------- redirects


def test_the_whole_redirect_chain_is_kept(server):
    server.answer("/a", response(b"", "301 Moved", Location="b/?x=1"))
    server.answer("/b/", response(b"", "302 Found", Location=f"//127.0.0.1:{server.port}/c#top"))
    server.answer("/c", response(PAGE))
    exchange = fetch(server.base + "/a")
    assert (exchange.outcome, exchange.final_url) == (Outcome.OK, server.base + "/c")
    assert [(hop.url, hop.status, hop.address) for hop in exchange.hops] == [
        (server.base + "/a", 301, "127.0.0.1"),
        (server.base + "/b/?x=1", 302, "127.0.0.1"),
    ]
    assert exchange.hops[0].location == "b/?x=1"
    assert server.seen[1].headers["referer"] == server.base + "/a"


def test_raw_bytes_in_a_location_come_back_as_they_were(server):
    raw = "/目录".encode("gbk")
    server.routes["/a"] = lambda connection, seen: (
        connection.sendall(
            b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + raw + b"\r\n\r\n"
        )
        or True
    )
    server.answer("/%C4%BF%C2%BC", response(PAGE))
    assert fetch(server.base + "/a").outcome is Outcome.OK


def test_a_loop_is_a_loop(server):
    server.answer("/a", response(b"", "302 Found", Location="/b"))
    server.answer("/b", response(b"", "302 Found", Location="/a"))
    exchange = fetch(server.base + "/a")
    assert (exchange.outcome, exchange.status, len(exchange.hops)) == (
        Outcome.REDIRECT_LOOP,
        None,
        2,
    )
    assert len(server.seen) == 2


def test_an_endless_chain_ends_at_the_limit(server):
    def further(connection, seen):
        number = int(seen.path.rsplit("/", 1)[1])
        connection.sendall(response(b"", "302 Found", Location=f"/n/{number + 1}"))
        return True

    for number in range(50):
        server.routes[f"/n/{number}"] = further
    exchange = fetch(server.base + "/n/0", max_redirects=10)
    assert (exchange.outcome, len(exchange.hops)) == (Outcome.TOO_MANY_REDIRECTS, 10)
    assert len(server.seen) == 11


def test_a_site_that_waits_for_its_cookie_is_no_loop(server):
    def wants_cookie(connection, seen):
        if "token=1" in seen.headers.get("cookie", ""):
            connection.sendall(response(PAGE))
        else:
            connection.sendall(
                response(b"", "302 Found", Location="/", Set_Cookie="token=1; path=/; HttpOnly")
            )
        return True

    server.routes["/"] = wants_cookie
    client = Client(settings(), fixed_now)
    first = run(client, Request(server.base + "/"))[0]
    second = run(client, Request(server.base + "/"))[0]
    client.close()
    assert (first.outcome, len(first.hops)) == (Outcome.OK, 1)
    # Nothing is kept from one exchange to the next.
    assert (second.outcome, len(second.hops)) == (Outcome.OK, 1)
    assert "cookie" not in server.seen[2].headers


def test_cookies_stay_with_their_host(server):
    target = f"http://localhost:{server.port}/b"
    server.answer("/a", response(b"", "302 Found", Location=target, Set_Cookie="secret=1"))
    server.answer("/b", response(PAGE))
    assert fetch(server.base + "/a").outcome is Outcome.OK
    assert "cookie" not in server.seen[1].headers


@pytest.mark.parametrize("location", ["javascript:alert(1)", "http://", "ftp://127.0.0.1/x"])
def test_a_redirect_to_no_url_is_a_bad_url(server, location):
    server.answer("/a", response(b"", "302 Found", Location=location))
    exchange = fetch(server.base + "/a")
    assert (exchange.outcome, exchange.status) == (Outcome.BAD_URL, 302)
    assert location in exchange.notes[0]


# ---------------------------------------------------------------- names, rules, referrers


def test_resolve_rules_lead_names_elsewhere(server):
    server.answer("/", response(PAGE))
    rules = (ResolveRule("www.county.gov.cn", 80, "127.0.0.1", server.port),)
    exchange = fetch("http://www.county.gov.cn/", resolve=rules)
    assert (exchange.outcome, exchange.final_url) == (Outcome.OK, "http://www.county.gov.cn/")
    assert server.seen[0].headers["host"] == "www.county.gov.cn"


def test_a_rule_leads_nobody_else_elsewhere(server):
    """The next request by the same handle, to a target that no rule covers."""
    other = RawServer()
    for one in (server, other):
        one.answer("/", response(PAGE))
    rules = (ResolveRule("www.county.gov.cn", 80, "127.0.0.1", server.port),)
    client = Client(settings(resolve=rules), fixed_now)
    with closing(client), closing(other):
        run(client, Request("http://www.county.gov.cn/"))
        run(client, Request(other.base + "/"))
    assert (len(server.seen), len(other.seen)) == (1, 1)


def test_invalid_names_are_answered_without_a_resolver(server, monkeypatch):
    asked = []
    monkeypatch.setattr(socket, "getaddrinfo", lambda *name, **_: asked.append(name) or [])
    exchange = fetch("http://gone.county.invalid/")
    assert exchange.outcome is Outcome.DNS
    assert asked == []
    server.answer("/", response(PAGE))
    rules = (ResolveRule("live.county.invalid", 80, "127.0.0.1", server.port),)
    assert fetch("http://live.county.invalid/", resolve=rules).outcome is Outcome.OK
    assert fetch("http://dead.county.invalid/", resolve=rules).outcome is Outcome.DNS


def test_the_referrer_is_sent_once_and_not_again(server):
    server.answer("/", response(PAGE))
    client = Client(settings(connections_per_host=1), fixed_now)
    run(client, Request(server.base + "/", referrer=server.base + "/list.html"))
    run(client, Request(server.base + "/"), Request(server.base + "/", referrer="x\r\nEvil: 1"))
    client.close()
    assert server.seen[0].headers["referer"] == server.base + "/list.html"
    for seen in server.seen[1:]:
        assert "referer" not in seen.headers
        assert "evil" not in seen.headers


# ---------------------------------------------------------------- politeness


@pytest.mark.slow
def test_delay_and_connections_hold_for_one_host_and_not_for_others(server):
    other = RawServer()
    for each in (server, other):
        each.answer("/", response(PAGE))
    client = Client(settings(delay_seconds=0.5, connections_per_host=1), fixed_now)
    # Counted from before the first: a server that is late in seeing it makes no gap shorter.
    begun = time.monotonic()
    run(client, *[Request(s.base + "/") for s in (server, server, server, other)])
    client.close()
    moments = [seen.at for seen in server.seen]
    assert moments[1] - begun >= 0.5
    assert moments[2] - begun >= 1.0
    assert other.seen[0].at < moments[2]
    other.close()


def test_no_more_requests_at_once_than_connections_allow(server):
    now_running: list[int] = []
    running = [0]

    def slow(connection, seen):
        running[0] += 1
        now_running.append(running[0])
        time.sleep(0.05)
        running[0] -= 1
        connection.sendall(response(PAGE))
        return True

    server.routes["/"] = slow
    client = Client(settings(connections_per_host=2), fixed_now)
    run(client, *[Request(server.base + f"/?{n}") for n in range(8)])
    client.close()
    assert max(now_running) == 2


@pytest.mark.slow
def test_a_host_that_is_too_busy_is_asked_more_slowly(server):
    server.answer("/", response(b"busy", "503 Busy", Retry_After="1"))
    client = Client(settings(connections_per_host=1), fixed_now)
    first, second = run(client, Request(server.base + "/"), Request(server.base + "/"))
    client.close()
    assert first.outcome is second.outcome is Outcome.SERVER_ERROR
    assert server.seen[1].at - server.seen[0].at >= 0.9


# ---------------------------------------------------------------- the loop


def test_what_on_done_raises_leaves_step_and_the_rest_goes_on(server):
    server.answer("/", response(PAGE))
    client = Client(settings(), fixed_now)
    done = []

    def fails(exchange):
        raise ZeroDivisionError

    client.submit(Request("nonsense"), fails)
    client.submit(Request(server.base + "/"), done.append)
    with pytest.raises(ZeroDivisionError):
        client.step(0.1)
    until = time.monotonic() + 300
    while client.pending and time.monotonic() < until:
        client.step(0.1)
    client.close()
    assert [exchange.outcome for exchange in done] == [Outcome.OK]


def test_on_done_may_submit_more(server):
    server.answer("/", response(PAGE))
    client = Client(settings(), fixed_now)
    done = []

    def again(exchange):
        done.append(exchange)
        if len(done) < 5:
            client.submit(Request(server.base + f"/?{len(done)}"), again)

    client.submit(Request(server.base + "/"), again)
    until = time.monotonic() + 300
    while client.pending and time.monotonic() < until:
        client.step(0.1)
    client.close()
    assert len(done) == 5


def test_many_requests_share_few_connections(server):
    server.answer("/", response(PAGE))
    client = Client(settings(connections_per_host=4), fixed_now)
    exchanges = run(client, *[Request(server.base + f"/?{n}") for n in range(200)])
    client.close()
    assert {exchange.outcome for exchange in exchanges} == {Outcome.OK}
    assert len({seen.connection for seen in server.seen}) <= 4


def test_every_outcome_has_advice_in_both_languages():
    assert set(ADVICE) == set(Outcome)
    for chinese, english in ADVICE.values():
        assert any("\u4e00" <= letter <= "\u9fff" for letter in chinese)
        assert english.isascii()


def test_further_headers_are_sent_once(server):
    server.answer("/", response(PAGE))
    client = Client(settings(connections_per_host=1), fixed_now)
    more = (("X-Clock", "2018-07-28"), ("X-Bad", "a\r\nEvil: 1"))
    run(client, Request(server.base + "/", headers=more))
    run(client, Request(server.base + "/"))
    client.close()
    assert server.seen[0].headers["x-clock"] == "2018-07-28"
    assert not {"x-bad", "evil"} & set(server.seen[0].headers)
    assert "x-clock" not in server.seen[1].headers
