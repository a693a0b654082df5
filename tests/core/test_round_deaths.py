"""Killed crawlers, judges and commands: replaced, nothing asked twice, nothing left behind."""

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
from cli_tools import LOCAL, children_of, ended_after, eventually, inspect, start
from crawl_server import WebSite, serving
from process_tools import crawlers, judges, servers
from round_tools import IN_FLIGHT, PAGES, parts, site

from xuncha.judging import processes as judges_module
from xuncha.machine.processes import started_ready


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
            os.kill(servers(process.pid, "judging.ready")[0], signal.SIGKILL)
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
    report, problem, _ = desk.judge(question, lambda: None).result(300)
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
    report, problem, _ = desk.judge(question, lambda: None).result(300)
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
