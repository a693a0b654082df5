"""Bad hosts and pages, end to end: the other sites go on, and what was not seen is said."""

from __future__ import annotations

import gzip
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from bad_input_tools import (
    GOOD_PAGES,
    HOME,
    TYPE,
    assert_went_on,
    good_site,
    home_with,
    raw_server,
    skipped_in,
)
from cli_tools import LOCAL, Ran, ended_after, folder_of, inspect, report_of, run, start
from crawl_server import Answer, WebSite, serving
from fetch_server import Handler, RawServer, Seen, response
from keeping_time import undisturbed


@dataclass(frozen=True)
class LongRound:
    """An inspection that goes on, and its sites."""

    process: subprocess.Popen[str]
    said: Path
    out: Path
    good: WebSite
    slow: str
    refused: str
    unknown: str

    def ended(self) -> Ran:
        code = self.process.wait(900)
        return Ran(code, "", self.said.read_text("utf-8"), 0.0, 0.0)


@pytest.fixture(scope="module", autouse=True)
def long_round(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LongRound]:
    """Begun before the first test of this file and looked at by the last: it waits two minutes."""
    folder = tmp_path_factory.mktemp("long")
    good, whole = good_site(), response(b"<p>" + b"x" * 5000, Content_Type=TYPE)
    with (
        serving(good),
        raw_server() as server,
        socket.socket() as closed,
        (folder / "said").open("wb") as said,
    ):
        closed.bind(("127.0.0.1", 0))
        refused = f"http://127.0.0.1:{closed.getsockname()[1]}"
        unknown = "http://no-such-host.invalid/"
        home_with(server, "/head/", "/body/")
        server.routes["/head/"] = _dripping(server, whole, 0)
        server.routes["/body/"] = _dripping(server, whole, whole.index(b"\r\n\r\n") + 4)
        sites = (good.base, server.base, refused, unknown)
        command = ("inspect", *sites, *LOCAL, "--out", folder / "out")
        with ended_after(start(*command, stdout=subprocess.DEVNULL, stderr=said)) as process:
            yield LongRound(
                process, folder / "said", folder / "out", good, server.base, refused, unknown
            )


def _dripping(server: RawServer, whole: bytes, start: int) -> Handler:
    """Sends a byte a second from `start` on."""

    def one_by_one(connection: socket.socket, _seen: Seen) -> bool:
        connection.sendall(whole[:start])
        for byte in whole[start:]:
            connection.sendall(bytes([byte]))
            if server.is_closing.wait(1.0):
                return False
        return True

    return one_by_one


@pytest.mark.slow
def test_a_private_address_is_refused_without_the_option(good: WebSite, tmp_path: Path) -> None:
    ran = run("inspect", good.base, "--delay", "0", "--out", tmp_path, "--render", "never")
    assert ran.code == 3
    assert "内网" in ran.out
    assert good.log == []


@pytest.mark.slow
@undisturbed
def test_an_endless_redirect(good: WebSite, tmp_path: Path) -> None:
    endless = WebSite()
    endless.page(
        "/", HOME.format(more="<li><a href='/r/0'>转</a></li><li><a href='/s'>转</a></li>")
    )
    endless.otherwise = _redirecting
    with serving(endless):
        ran = inspect(tmp_path, good.base, endless.base)
    assert ran.lines == []
    assert_went_on(ran, tmp_path, good)
    links = (folder_of(tmp_path, endless.base) / "links.csv").read_text("utf-8-sig")
    assert "too_many_redirects" in links
    assert "redirect_loop" in links


def _redirecting(path: str) -> Answer:
    if path == "/s":
        return Answer(status=302, location="/s")
    if path.startswith("/r/"):
        return Answer(status=302, location=f"/r/{int(path[3:]) + 1}")
    return Answer(b"<h1>404 Not Found</h1>", 404)


@pytest.mark.slow
def test_html_that_is_a_pdf(good: WebSite, tmp_path: Path) -> None:
    odd = good_site()
    odd.page("/", HOME.format(more="<li><a href='/report.html'>报告</a></li>"))
    odd.pages["/report.html"] = Answer(b"%PDF-1.4\n" + bytes(range(256)) * 100)
    with serving(odd):
        ran = inspect(tmp_path, good.base, odd.base)
    assert ran.lines == []
    assert_went_on(ran, tmp_path, good)
    report = report_of(folder_of(tmp_path, odd.base))
    # It opened and is no page: neither dead nor a column.
    assert report["coverage"]["pages"] == GOOD_PAGES
    links = (folder_of(tmp_path, odd.base) / "links.csv").read_text("utf-8-sig")
    (line,) = [row for row in links.splitlines() if "report.html" in row]
    assert ",ok," in line


@pytest.mark.slow
def test_a_home_page_that_is_a_pdf_is_not_read_and_not_called_empty(tmp_path: Path) -> None:
    odd = WebSite()
    odd.pages["/"] = Answer(b"%PDF-1.4\n" + bytes(range(256)) * 100)
    with serving(odd):
        ran = inspect(tmp_path, odd.base)
    assert ran.lines == []
    assert ran.code == 3
    assert report_of(folder_of(tmp_path, odd.base))["verdict"] == "undetermined"


@pytest.mark.slow
def test_a_page_of_200_mb_costs_bounded_memory_and_is_said(good: WebSite, tmp_path: Path) -> None:
    sent = [0]

    def stream(connection: socket.socket, seen: Seen) -> bool:
        connection.sendall(response(b"", length=200_000_000, Content_Type=TYPE))
        if seen.method == "GET":
            chunk = b"<p>" + b"x" * 99_997
            for _ in range(2000):
                connection.sendall(chunk)
                sent[0] += len(chunk)
        return True

    with raw_server() as server:
        home_with(server, "/big.html")
        server.routes["/big.html"] = stream
        alone = inspect(tmp_path / "alone", server.base)
        assert alone.lines == []
        assert alone.peak_mib < 300
        # No more than twice the limit left the server, for two looks of the crawl at most.
        assert sent[0] < 100_000_000
        ran = inspect(tmp_path, good.base, server.base)
    assert_went_on(ran, tmp_path, good)
    links = (folder_of(tmp_path, server.base) / "links.csv").read_text("utf-8-sig")
    (big,) = [row for row in links.splitlines() if "big.html" in row]
    assert ",ok," in big
    assert skipped_in(folder_of(tmp_path, server.base)) == {"too_large": 1}


@pytest.mark.slow
def test_a_gzip_bomb(good: WebSite, tmp_path: Path) -> None:
    bomb = _bomb()
    with raw_server() as server:
        home_with(server, "/bomb.html")
        server.answer("/bomb.html", response(bomb, Content_Type=TYPE, Content_Encoding="gzip"))
        alone = inspect(tmp_path / "alone", server.base)
        assert alone.lines == []
        assert alone.peak_mib < 300
        ran = inspect(tmp_path, good.base, server.base)
    assert_went_on(ran, tmp_path, good)
    links = (folder_of(tmp_path, server.base) / "links.csv").read_text("utf-8-sig")
    (line,) = [row for row in links.splitlines() if "bomb.html" in row]
    # It opens, so the link is sound; that its content was not seen is said.
    assert ",ok," in line
    assert skipped_in(folder_of(tmp_path, server.base)) == {"too_large": 1}


def _bomb() -> bytes:
    """A gigabyte of zeros in about a megabyte, as members that follow each other."""
    return gzip.compress(b"\0" * 10_000_000, 9) * 100


@pytest.mark.slow
def test_a_page_with_a_million_links(good: WebSite, tmp_path: Path) -> None:
    rich = good_site()
    anchors = "".join(f"<a href=/{n}>x" for n in range(1_000_000))
    rich.page("/", HOME.format(more=anchors))
    rich.otherwise = lambda _path: Answer(b"<title>x</title><p>x</p>")
    with serving(rich):
        ran = inspect(tmp_path, good.base, rich.base, "--max-pages", "20", timeout=900)
    assert ran.lines == []
    assert_went_on(ran, tmp_path, good)
    report = report_of(folder_of(tmp_path, rich.base))
    assert report["coverage"]["pages"] <= 20
    assert report["coverage"]["budget_exhausted"] is True
    assert sum(row["count"] for row in report["coverage"]["skipped"]) > 0
    assert len(rich.log) < 20 * 12 + 10


@pytest.mark.slow
def test_a_page_of_200_000_nested_tags(good: WebSite, tmp_path: Path) -> None:
    deep = good_site()
    nested = "<div>" * 200_000 + "<a href='/deep.html'>深</a>"
    deep.page("/", HOME.format(more="<li><a href='/nested.html'>深</a></li>"))
    deep.page("/nested.html", nested)
    with serving(deep):
        ran = inspect(tmp_path, good.base, deep.base, timeout=900)
        # And as a home page.
        deep.page("/", nested)
        home = inspect(tmp_path / "home", deep.base, timeout=900)
    assert ran.lines == []
    assert home.lines == []
    assert_went_on(ran, tmp_path, good)
    assert report_of(folder_of(tmp_path, deep.base))["coverage"]["pages"] >= GOOD_PAGES


@pytest.mark.slow
def test_hosts_that_cannot_be_reached_and_one_that_sends_a_byte_a_second(
    long_round: LongRound,
) -> None:
    """The limits of the rules hold: 15 seconds to the first byte, 60 to the last.

    Two minutes pass with that, in which the others are asked their three times as well.
    """
    ran = long_round.ended()
    assert ran.lines == []
    assert_went_on(ran, long_round.out, long_round.good)
    for url, said in ((long_round.refused, "拒绝连接"), (long_round.unknown, "域名")):
        report = report_of(folder_of(long_round.out, url))
        assert report["verdict"] == "undetermined"
        assert report["findings"] == [] or {f["check"] for f in report["findings"]} == {"domain"}
        assert said in report["explanation"]
    links = (folder_of(long_round.out, long_round.slow) / "links.csv").read_text("utf-8-sig")
    for path in ("/head/", "/body/"):
        (slow,) = [line for line in links.splitlines() if path in line]
        assert "timeout" in slow
