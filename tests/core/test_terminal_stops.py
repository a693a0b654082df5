"""Ctrl-C at a real terminal: one calm line, the documented code, and the next start goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_tools import LOCAL, inspect, run
from crawl_server import WebSite, serving
from terminal import Stopped, at_a_terminal
from tests.ports import free_port

pytestmark = pytest.mark.slow
SITES = 4
DEMO = ("demo", "--sites", SITES)


def slow_site() -> WebSite:
    site = WebSite()
    site.links("/", *(f"/c{n}/" for n in range(40)))
    for n in range(40):
        site.links(f"/c{n}/", f"/c{n}/a.html")
        site.page(f"/c{n}/a.html", "<h1>标题</h1><p>正文</p>")
    site.before = lambda _path: time.sleep(0.02)
    return site


def assert_calm(ended: Stopped, code: int = 130) -> None:
    assert "Traceback" not in ended.before + ended.after
    assert "Exception" not in ended.after
    (line,) = ended.lines
    assert "已停止" in line
    assert ended.code == code


@pytest.mark.parametrize("count, presses", [(1, 1), (1, 3), (3, 1), (3, 4)])
def test_inspect_half_way_through_the_crawl(tmp_path: Path, count: int, presses: int) -> None:
    sites = [slow_site() for _ in range(count)]
    with serving(*sites):
        urls = [site.base for site in sites]
        ended = at_a_terminal(
            "inspect",
            *urls,
            *LOCAL,
            "--out",
            tmp_path / "out",
            press_when=lambda _: all(len(site.log) > 30 for site in sites),
            presses=presses,
        )
        assert_calm(ended)
        assert inspect(tmp_path / "out", *urls).code in (0, 1, 3)


@pytest.mark.parametrize("count", [1, 3])
def test_inspect_while_it_judges(tmp_path: Path, count: int) -> None:
    sites = [slow_site() for _ in range(count)]
    for site in sites:
        site.before = lambda _path: None
    with serving(*sites):
        urls = [site.base for site in sites]
        ended = at_a_terminal(
            "inspect",
            *urls,
            *LOCAL,
            "--out",
            tmp_path / "out",
            press_when=lambda _: len(list((tmp_path / "out").glob("*/evidence.warc.gz"))) == count,
        )
        if ended.code == 130:
            assert_calm(ended)
        assert inspect(tmp_path / "out", *urls).code in (0, 1, 3)


def later(out: Path, pattern: str, count: int = 1) -> Callable[[str], bool]:
    """So many files below the folder."""
    return lambda _: len(list(out.glob(pattern))) >= count


def test_demo_at_every_stage_and_on_again(tmp_path: Path) -> None:
    out = tmp_path / "out"
    stages = {
        "the practice week": lambda said: "首页监测" in said,
        "the crawl": later(out, "sites/*/evidence.warc.gz.part", SITES),
        "judging": later(out, "sites/*/report.json"),
    }
    for stage, press_when in stages.items():
        ended = at_a_terminal(*DEMO, "--no-serve", "--out", out, press_when=press_when)
        assert ended.code == 130, stage
        assert_calm(ended)
    whole = run(*DEMO, "--no-serve", "--out", out, timeout=300)
    assert whole.code == 0, whole.err
    assert f"{SITES}/{SITES}" in whole.out
    for presses in (1, 3):
        ended = at_a_terminal(
            "practice",
            *("--out", out, "--port", free_port()),
            press_when=lambda said: "网页服务" in said,
            presses=presses,
        )
        assert_calm(ended, code=0)


def test_the_practice_server_ends_quietly() -> None:
    server = subprocess.Popen(
        [sys.executable, "-m", "xuncha.sandbox.server", "--sites", "2"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert server.stdout is not None
    assert server.stdout.readline()
    server.send_signal(signal.SIGINT)
    _, told = server.communicate(timeout=300)
    assert told == b""
    assert server.returncode == 0
