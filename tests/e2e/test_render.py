"""Real Chromium on a real site whose lists are made by scripts.

Without a browser these tests are skipped, and say so; XUNCHA_REQUIRE_BROWSER=1 makes a missing
browser a failure.
"""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from render_site import ScriptedSite, serving
from warcio.archiveiterator import ArchiveIterator

from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.fetch.browserfind import find_browser, has_playwright
from xuncha.fetch.browserjob import Problem, RenderAsk, Rendering, RenderLimits
from xuncha.fetch.client import Client
from xuncha.settings import USER_AGENT, FetchSettings

pytestmark = pytest.mark.slow
AS_OF = "2018-07-28"
# A page that is well is never late on a busy machine; one that is not is soon given up.
PATIENT = RenderLimits(seconds=300.0, total_seconds=300.0)
LIMITS = RenderLimits(seconds=10.0, total_seconds=30.0)


@pytest.fixture(scope="module", autouse=True)
def browser() -> Path:
    program = find_browser() if has_playwright() else None
    if program is None:
        why = "no Chromium, Chrome or Edge on this machine (or no playwright): nothing to render in"
        if os.environ.get("XUNCHA_REQUIRE_BROWSER") == "1":
            pytest.fail(why)
        pytest.skip(why)
    return program


# ---------------------------------------------------------------- as a user sees it


@dataclass
class Inspection:
    folder: Path
    report: dict[str, Any]
    columns: dict[str, dict[str, Any]]


def xuncha(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("xuncha")), *words],
        capture_output=True, encoding="utf-8", timeout=300,
        env={**os.environ, "LANG": "zh_CN.UTF-8", **environment},
    )  # fmt: skip


def inspect(site: ScriptedSite, out: Path, render: str, **environment: str) -> Inspection:
    done = xuncha(
        "inspect", site.base + "/", "--as-of", AS_OF, "--allow-private", "--delay", "0.01",
        "--render", render, "--out", str(out), **environment,
    )  # fmt: skip
    assert done.returncode in (0, 1, 3), done.stderr
    folder = next(path for path in out.iterdir() if path.is_dir())
    report = json.loads((folder / "report.json").read_text())
    columns = {column["name"]: column for column in report["columns"]}
    return Inspection(folder, report, columns)


def wrapped(folder: Path, script: str) -> Path:
    program = folder / "chromium"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


@pytest.fixture(scope="module")
def other() -> Iterator[ScriptedSite]:
    with serving(ScriptedSite()) as site:
        yield site


@pytest.fixture(scope="module")
def site(other: ScriptedSite) -> Iterator[ScriptedSite]:
    with serving(ScriptedSite(other_port=int(other.base.rpartition(":")[2]))) as site:
        yield site


@pytest.fixture(scope="module")
def auto(site: ScriptedSite, tmp_path_factory: pytest.TempPathFactory) -> Inspection:
    return inspect(site, tmp_path_factory.mktemp("auto"), "auto")


def test_the_newest_day_of_scripted_lists_is_found(auto: Inspection) -> None:
    newest = {name: column["newest"] for name, column in auto.columns.items()}
    # fetch() and innerHTML, document.write of data from a file, XMLHttpRequest with POST.
    assert newest["政务要闻"] == "2018-07-24"
    assert newest["通知公告"] == "2018-06-12"
    assert newest["统计数据"] == "2018-07-08"
    assert auto.columns["政务要闻"]["items"] == 20
    assert auto.report["coverage"]["rendered"] == 3
    assert "3 个页面的内容由脚本生成" in (auto.folder / "report.html").read_text()


def test_lists_that_never_come_stay_unknown(auto: Inspection) -> None:
    # One asks for ever, one never gives the browser a rest.
    for name in ("政策文件", "规划计划"):
        column = auto.columns[name]
        assert (column["state"], column["newest"]) == ("unknown", None)
    html = (auto.folder / "report.html").read_text()
    assert "用 Chromium 打开后仍没有读到" in html
    assert "用 Chromium 打开" in html
    assert "规定时间" in html


def test_without_rendering_all_stay_unknown_and_no_script_is_run(
    site: ScriptedSite, tmp_path: Path
) -> None:
    asked_before = len(site.asked("/api/xwzx.json"))
    never = inspect(site, tmp_path, "never")
    assert {column["state"] for column in never.columns.values()} == {"unknown"}
    assert never.report["coverage"].get("rendered", 0) == 0
    assert len(site.asked("/api/xwzx.json")) == asked_before
    assert "--render auto" in (never.folder / "report.html").read_text()


def test_without_a_browser_the_report_says_what_to_install(
    site: ScriptedSite, tmp_path: Path
) -> None:
    without = inspect(site, tmp_path, "auto", XUNCHA_CHROMIUM="/nowhere/chromium")
    assert {column["state"] for column in without.columns.values()} == {"unknown"}
    assert "请安装 Chromium" in (without.folder / "report.html").read_text()


def test_a_browser_that_does_not_start_costs_nothing_but_its_pages(
    site: ScriptedSite, tmp_path: Path
) -> None:
    broken = wrapped(tmp_path, "exit 1")
    found = inspect(site, tmp_path / "out", "auto", XUNCHA_CHROMIUM=str(broken))
    assert {column["state"] for column in found.columns.values()} == {"unknown"}
    assert "没有启动" in (found.folder / "report.html").read_text()


def test_judging_again_needs_no_browser_and_gives_the_same_bytes(auto: Inspection) -> None:
    def told() -> str:
        report = json.loads((auto.folder / "report.json").read_text())
        report.pop("produced_at")
        return json.dumps(report, ensure_ascii=False)

    before = told()
    done = xuncha("judge", str(auto.folder), XUNCHA_CHROMIUM="/nowhere/chromium")
    assert done.returncode in (0, 1, 3), done.stderr
    assert told() == before


def test_both_the_answer_and_the_rendered_page_are_kept(auto: Inspection) -> None:
    kinds: dict[str, list[str]] = {}
    with (auto.folder / "evidence.warc.gz").open("rb") as file:
        for record in ArchiveIterator(file, check_digests="raise"):
            url = record.rec_headers.get_header("WARC-Target-URI") or ""
            if url.endswith("/xwzx/"):
                kinds.setdefault(record.rec_type, []).append(
                    record.content_stream().read().decode()
                )
    assert "县政府召开第24次" not in kinds["response"][0]
    assert "县政府召开第24次" in kinds["conversion"][0]


def test_everything_asked_for_names_us(auto: Inspection, site: ScriptedSite) -> None:
    by_scripts = [one for one in site.log if one[1].startswith("/api/")]
    assert {agent for _, _, agent, _ in by_scripts} == {USER_AGENT}
    assert [one[0] for one in site.asked("/api/rows")] == ["POST"]


def test_pictures_windows_sockets_workers_and_downloads_are_not_asked_for_by_the_browser(
    auto: Inspection, site: ScriptedSite, other: ScriptedSite
) -> None:
    assert not site.asked("/worker.js")
    assert not site.asked("/popup.html")
    assert not site.asked("/big.zip")
    # Everything else that reached the other server was fetched by the crawl's own client.
    assert not other.asked("/socket")
    assert not other.asked("/pixel.png")


# ---------------------------------------------------------------- the browser alone


def page(html: str, url: str = "http://www.example.gov.cn/tzgg/") -> RenderAsk:
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    exchange = Exchange(
        url, "GET", Purpose.PAGE, "", Outcome.OK, 200, url, headers=headers, body=html.encode()
    )
    return RenderAsk(exchange, lambda _: True)


def render(
    program: Path, asks: list[RenderAsk], settings: FetchSettings,
    each_round: Callable[[], None] = lambda: None, limits: RenderLimits = PATIENT,
) -> list[Rendering]:  # fmt: skip
    """The pages in the order of `asks`."""
    from xuncha.fetch.browser import BrowserThread

    client = Client(settings, lambda: datetime.now(timezone(timedelta(hours=8))))
    thread = BrowserThread(program, USER_AGENT, client.submit, limits)
    done: dict[int, Rendering] = {}
    for number, ask in enumerate(asks):
        thread.submit(ask, lambda rendering, n=number: done.update({n: rendering}))
    deadline = time.monotonic() + 300
    try:
        while len(done) < len(asks):
            assert time.monotonic() < deadline, "the browser never answered"
            each_round()
            thread.deliver()
            client.step(0.05)
    finally:
        thread.close()
        client.close()
    return [done[number] for number in range(len(asks))]


@pytest.fixture
def careless(browser: Path, tmp_path: Path) -> Path:
    """The browser without its own guard of local networks, which only newer ones have."""
    checks = "LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets"
    return wrapped(tmp_path, f'exec "{browser}" "$@" --disable-features={checks}')


@pytest.mark.parametrize("url", ["http://www.example.gov.cn/tzgg/", ""])
def test_no_page_reaches_a_private_address(careless: Path, url: str) -> None:
    with serving(ScriptedSite()) as inner:
        html = (
            "<ul id='list'></ul><iframe src='BASE/frame'></iframe><script>"
            "['/one', '/two'].forEach(function (path) { fetch('BASE' + path, {mode: 'no-cors'})"
            ".catch(function () { document.getElementById('list').innerHTML += '<li>no</li>'; });"
            "}); new WebSocket('BASE/socket'.replace('http', 'ws'));"
            "navigator.sendBeacon('BASE/beacon', 'x'); new EventSource('BASE/events');"
            "setTimeout(function () { location = 'BASE/moved'; }, 50);"
            "var s = document.createElement('script'); s.src = 'BASE/script.js';"
            "document.body.append(s);</script>"
        ).replace("BASE", inner.base)
        asks = [page(html, url or inner.base + "/")]
        found = render(careless, asks, FetchSettings(delay_seconds=0.0))[0]
    assert inner.log == []
    assert "<li>no</li><li>no</li></ul>" in found.html
    assert f"{inner.base}/one" in found.failed
    assert found.problem is Problem.NONE


def test_a_page_that_asks_too_much_is_cut_off(browser: Path) -> None:
    html = "<script>for (var n = 0; n < 500; n++) fetch('/api/never.json?' + n);</script>"
    with serving(ScriptedSite()) as site:
        settings = FetchSettings(delay_seconds=0.0, allow_private=True)
        found = render(browser, [page(html, site.base + "/")], settings, limits=LIMITS)[0]
        assert len(site.log) == found.requests == LIMITS.requests


def test_a_page_that_fills_the_memory_ends_alone(browser: Path) -> None:
    hungry = "<script>var all = []; while (true) all.push(new Array(1e6).fill(Math.random()));"
    asks = [page(hungry + "</script>"), page("<p>ruhig</p>"), page("<p>bleibt</p>")]
    found = render(browser, asks, FetchSettings())
    assert found[0].problem in (Problem.DIED, Problem.TIMEOUT)
    assert "ruhig" in found[1].html
    assert "bleibt" in found[2].html


def test_nothing_of_one_page_is_seen_by_the_next(browser: Path) -> None:
    writes = "<script>localStorage.secret = 'x'; document.cookie = 'secret=x';</script>"
    reads = (
        "<p id='p'></p><script>p.append('[' + localStorage.secret + document.cookie + ']')</script>"
    )
    found = render(browser, [page(writes), page(reads)], FetchSettings())
    assert "[undefined]" in found[1].html


def test_a_browser_killed_midway_is_started_again(browser: Path, tmp_path: Path) -> None:
    """The program is wrapped so that the test knows which process it may kill."""
    noted = tmp_path / "processes"
    wrapper = wrapped(tmp_path, f'echo $$ >> "{noted}"; exec "{browser}" "$@"')
    killed: list[int] = []

    def kill_once() -> None:
        if site.asked("/api/xwzx.json") and not killed:
            killed.append(int(noted.read_text().split()[0]))
            os.kill(killed[0], signal.SIGKILL)

    with serving(ScriptedSite(api_seconds=0.5)) as site:
        html = site.answer("GET", "/xwzx/", b"")[2].decode()
        settings = FetchSettings(delay_seconds=0.0, allow_private=True)
        found = render(wrapper, [page(html, site.base + "/xwzx/")], settings, kill_once)[0]
    assert killed
    assert len(noted.read_text().split()) == 2
    assert found.problem is Problem.NONE
    assert "县政府召开第24次" in found.html


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the driver through /proc")
def test_without_its_driver_the_browser_is_started_anew(browser: Path) -> None:
    killed: list[int] = []

    def kill_driver_once() -> None:
        if site.asked("/api/xwzx.json") and not killed:
            killed.append(driver_of(os.getpid()))
            os.kill(killed[0], signal.SIGKILL)

    with serving(ScriptedSite(api_seconds=0.5)) as site:
        html = site.answer("GET", "/xwzx/", b"")[2].decode()
        settings = FetchSettings(delay_seconds=0.0, allow_private=True)
        asks = [page(html, site.base + "/xwzx/")]
        found = render(browser, asks, settings, kill_driver_once)[0]
    assert killed
    assert found.problem is Problem.NONE
    assert "县政府召开第24次" in found.html


def driver_of(process: int) -> int:
    """The process of playwright that this one has started."""
    children = Path(f"/proc/{process}/task").glob("*/children")
    for child in " ".join(path.read_text() for path in children).split():
        if b"playwright" in Path(f"/proc/{child}/cmdline").read_bytes():
            return int(child)
    raise AssertionError("no driver is running")


def test_a_browser_that_never_starts_is_tried_twice_not_for_every_page(tmp_path: Path) -> None:
    noted = tmp_path / "starts"
    broken = wrapped(tmp_path, f'echo x >> "{noted}"; exit 1')
    found = render(broken, [page("<p>x</p>") for _ in range(9)], FetchSettings())
    assert {one.problem for one in found} == {Problem.NO_START}
    assert all(one.message for one in found)
    # Starts that were under way at the same time are not counted apart.
    assert len(noted.read_text().split()) == 2
