"""Ctrl-C, a closed terminal, a command asked to end: one line, files kept, the next run goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_tools import (
    LOCAL,
    children_of,
    ended_after,
    eventually,
    folder_of,
    inspect,
    report_of,
    start,
)
from crawl_server import WebSite, serving
from round_tools import IN_FLIGHT, PAGES, parts, site


def interrupted(
    out: Path, *sites: WebSite, after: int, number: int = signal.SIGINT
) -> tuple[int, str, str]:
    """Press Ctrl-C as a terminal does, in the whole group, after so many requests; or close it, or
    ask the command alone to end, as the system does."""
    urls = [each.base for each in sites]
    process = start(
        "inspect", *urls, *LOCAL, "--out", out, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with ended_after(process):
        eventually(lambda: all(len(each.log) >= after for each in sites))
        (os.kill if number == signal.SIGTERM else os.killpg)(process.pid, number)
        said, told = process.communicate(timeout=300)
    return process.returncode, said, told


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 3])
def test_ctrl_c_stops_soon_says_one_line_and_the_next_run_goes_on(
    tmp_path: Path, count: int
) -> None:
    sites = [site() for _ in range(count)]
    with serving(*sites):
        code, said, told = interrupted(tmp_path / "out", *sites, after=40)
        assert code == 130
        assert said == ""
        (line,) = [line for line in told.splitlines() if line]
        assert "已停止" in line
        assert "--out" in line
        assert len(parts(tmp_path / "out")) == count
        before = [list(each.log) for each in sites]
        assert inspect(tmp_path / "out", *(each.base for each in sites)).lines == []
        assert parts(tmp_path / "out") == []
        whole = [len(each.log) for each in sites]
        reports = [report_of(folder_of(tmp_path / "out", each.base)) for each in sites]
        for each in sites:
            each.log.clear()
        inspect(tmp_path / "whole", *(each.base for each in sites))
        for each, first, both, report in zip(sites, before, whole, reports, strict=True):
            assert 40 <= len(first) < len(each.log)
            # Nothing is asked twice but what was in flight.
            assert both - len(each.log) <= IN_FLIGHT
            fresh = report_of(folder_of(tmp_path / "whole", each.base))
            assert report["coverage"] == fresh["coverage"]
            assert report["indicators"] == fresh["indicators"]


@pytest.fixture
def hears_a_closed_terminal() -> Iterator[None]:
    """Where the tests themselves were started with nohup, so was everything they start."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.slow
@pytest.mark.usefixtures("hears_a_closed_terminal")
@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_asked_to_end_or_its_terminal_closed_a_command_stops_as_by_ctrl_c(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch, name: str, count: int
) -> None:
    monkeypatch.setenv("TMPDIR", str(temporary))
    sites = [site() for _ in range(count)]
    with serving(*sites):
        number = getattr(signal, name)
        code, said, told = interrupted(tmp_path / "out", *sites, after=40, number=number)
        assert (code, said) == (130, "")
        (line,) = [line for line in told.splitlines() if line]
        assert "已停止" in line
        assert "--out" in line
        assert len(parts(tmp_path / "out")) == count
        assert list(temporary.glob("xuncha-run-*")) == []
        assert inspect(tmp_path / "out", *(each.base for each in sites)).lines == []
        assert parts(tmp_path / "out") == []


@pytest.mark.slow
def test_nohup_goes_on_when_the_terminal_is_closed(tmp_path: Path) -> None:
    made = site()
    with serving(made):
        process = start(
            "inspect", made.base, *LOCAL, "--out", tmp_path / "out", prefix=("nohup",),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        with ended_after(process):
            eventually(lambda: len(made.log) >= 40)
            os.killpg(process.pid, signal.SIGHUP)
            process.communicate(timeout=300)
    assert process.returncode == 1
    assert report_of(folder_of(tmp_path / "out", made.base))["coverage"]["pages"] > PAGES
    assert parts(tmp_path / "out") == []


@pytest.mark.slow
def test_what_external_targets_answered_is_not_asked_again_by_the_next_run(tmp_path: Path) -> None:
    outside, out = WebSite(), tmp_path / "out"
    first, second = site(), site()
    outside.page("/a.html", "<p>外部</p>")
    with serving(first, second, outside):
        first.links("/", "/c0/", *(f"/c{n}/" for n in range(PAGES)), f"{outside.base}/a.html")
        second.links("/c59/a.html", f"{outside.base}/a.html")
        interrupted(out, first, second, after=40)
        assert outside.asked("/a.html") == ["HEAD"]
        assert (out / ".answers").exists()
        inspect(out, first.base, second.base)
        assert outside.asked("/a.html") == ["HEAD"]
        assert not (out / ".answers").exists()


@pytest.mark.slow
def test_ctrl_c_while_processes_start_leaves_no_traceback(tmp_path: Path) -> None:
    sites = [site(), site()]
    with serving(*sites):
        for wait in (0.4, 0.7, 1.0):
            urls = [each.base for each in sites]
            process = start(
                "inspect", *urls, *LOCAL, "--out", tmp_path / f"out{wait}",
                stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            )  # fmt: skip
            with ended_after(process):
                eventually(lambda process=process: len(children_of(process.pid)) >= 1)
                time.sleep(wait - 0.4)
                os.killpg(process.pid, signal.SIGINT)
                _, told = process.communicate(timeout=300)
            assert process.returncode == 130
            # One line, or none where nothing had begun.
            assert [line for line in told.splitlines() if line and "已停止" not in line] == []
