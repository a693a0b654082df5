"""Ctrl-C and killed processes: one line, files kept, and the next run goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

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
)  # fmt: skip
from crawl_server import WebSite, serving

from xuncha import judges as judges_module
from xuncha.processes import started_ready

PAGES = 60
# Requests under way at once: two connections, and what waits behind a redirect.
IN_FLIGHT = 10


def site(seconds: float = 0.02) -> WebSite:
    """A site whose pages take a moment each."""
    made = WebSite()
    made.links("/", *(f"/c{n}/" for n in range(PAGES)))
    for n in range(PAGES):
        made.links(f"/c{n}/", f"/c{n}/a.html", f"/c{n}/missing.html")
        made.page(f"/c{n}/a.html", "<h1>标题</h1><p>正文</p>")
    made.before = lambda _path: time.sleep(seconds)
    return made


def parts(out: Path) -> list[Path]:
    return sorted(out.glob("*/evidence.warc.gz.part"))


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


def crawlers(pid: int) -> list[int]:
    """The crawling processes of a command, oldest first."""
    return [copy for server in servers(pid, "runners.crawling") for copy in copies_of(server)]


def judges(pid: int) -> list[int]:
    """The judging processes of a command, oldest first."""
    return [copy for server in servers(pid, "judgeready") for copy in copies_of(server)]


def servers(pid: int, module: str = "") -> list[int]:
    """What processes are copied from: the one that has imported `module`, or all."""
    return [
        child
        for child in sorted(children_of(pid))
        if "forkserver" in command_of(child) and module in command_of(child)
    ]


def copies_of(server: int) -> list[int]:
    return sorted(children_of(server))


def command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


@pytest.mark.slow
def test_a_killed_crawler_is_replaced_and_nothing_is_asked_twice(tmp_path: Path) -> None:
    # Sites are shared out by host: all that is on 127.0.0.1 goes to one crawler.
    mine, other = site(), site()
    with serving(mine, other):
        port = other.base.rpartition(":")[2]
        elsewhere = f"http://elsewhere.test:{port}"
        process = start(
            "inspect", mine.base, elsewhere, *LOCAL, "--jobs", "2", "--out", tmp_path / "out",
            "--resolve", f"elsewhere.test:{port}:127.0.0.1", "--format", "json",
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        with ended_after(process):
            eventually(lambda: len(mine.log) > 30)
            crawler = crawlers(process.pid)[0]
            os.kill(crawler, signal.SIGKILL)
            said, told = process.communicate(timeout=300)
        assert told == ""
        assert elsewhere in said
        assert mine.base in said
        assert parts(tmp_path / "out") == []
        assert len(list(tmp_path.glob("out/*/report.json"))) == 2
        both = len(mine.log)
        mine.log.clear()
        inspect(tmp_path / "whole", mine.base)
        assert both - len(mine.log) <= IN_FLIGHT


@pytest.mark.slow
@pytest.mark.parametrize("killed", ["a judge", "what judges are copied from", "both"])
def test_a_killed_judge_is_replaced_and_its_site_judged_again(tmp_path: Path, killed: str) -> None:
    with judging_again(tmp_path) as process:
        judge = eventually(lambda: judges(process.pid))[0]
        if killed != "a judge":
            os.kill(servers(process.pid, "judgeready")[0], signal.SIGKILL)
        if killed != "what judges are copied from":
            os.kill(judge, signal.SIGKILL)
        _, told = process.communicate(timeout=300)
    assert [line for line in told.splitlines() if "已有完整证据" not in line] == []
    assert len(list(tmp_path.glob("*/report.json"))) == 3


@pytest.mark.parametrize("lost", [EOFError, ConnectionResetError])
def test_a_judge_that_dies_while_it_is_started_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lost: type[Exception]
) -> None:
    fates = iter((lost(), None))

    def start_or_die(*args: Any) -> Any:
        fate = next(fates)
        if fate:
            raise fate
        return started_ready(*args)

    monkeypatch.setattr(judges_module, "started_ready", start_or_die)
    desk = judges_module.JudgeInProcesses(1)
    question = judges_module.Question(tmp_path / "none", ("census-2015",), None, datetime.now(UTC))
    report, problem = desk.judge(question, lambda: None).result(300)
    desk.close()
    # It was asked, and says what is the matter with the file.
    assert report is None
    assert "none" in problem


@pytest.mark.parametrize("lost", [EOFError(), ConnectionRefusedError(111, "Connection refused")])
def test_where_no_judge_can_be_started_the_site_is_told_and_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lost: Exception
) -> None:
    def never(*_: Any) -> Any:
        raise lost

    monkeypatch.setattr(judges_module, "started_ready", never)
    desk = judges_module.JudgeInProcesses(1)
    question = judges_module.Question(tmp_path / "none", ("census-2015",), None, datetime.now(UTC))
    report, problem = desk.judge(question, lambda: None).result(300)
    desk.close()
    assert report is None
    assert "评判进程启动不了" in problem


@pytest.mark.slow
def test_a_command_killed_while_it_judges_leaves_no_process_behind(tmp_path: Path) -> None:
    with judging_again(tmp_path) as process:
        left = eventually(lambda: judges(process.pid))
        left += servers(process.pid)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        eventually(lambda: not any(Path(f"/proc/{one}").exists() for one in left))


@contextmanager
def judging_again(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A command that has three large sites to judge, whose evidence is there."""
    heavy = [heavy_site() for _ in range(3)]
    with serving(*heavy):
        urls = [each.base for each in heavy]
        inspect(folder, *urls)
        for report in folder.glob("*/report.json"):
            report.unlink()
        process = start(
            "inspect", *urls, *LOCAL, "--jobs", "1", "--out", folder,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        with ended_after(process):
            yield process


def heavy_site() -> WebSite:
    made = site(seconds=0.0)
    rows = "".join(f"<li><a href='/x{n}.html'>第{n}条</a> 2018-07-01</li>" for n in range(300))
    for n in range(PAGES):
        made.page(f"/c{n}/", f"<title>栏目{n}</title><ul>{rows}</ul>")
    return made


@pytest.mark.slow
def test_a_killed_command_leaves_no_process_behind(tmp_path: Path) -> None:
    sites = [site(), site()]
    with serving(*sites):
        process = start(
            "inspect", *(each.base for each in sites), *LOCAL, "--out", tmp_path,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        with ended_after(process):
            eventually(lambda: len(sites[0].log) > 20)
            children = children_of(process.pid)
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            eventually(lambda: not any(Path(f"/proc/{child}").exists() for child in children))
        asked = len(sites[0].log)
        time.sleep(0.5)
        # What was under way may reach the site after its sender's end; nobody goes on asking.
        assert len(sites[0].log) - asked <= IN_FLIGHT
        assert inspect(tmp_path, *(each.base for each in sites)).lines == []
