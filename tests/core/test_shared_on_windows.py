"""Where there is neither `fcntl` nor a copied process, processes share what they saw all the same."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import windows_like
from cli_tools import LOCAL, folder_of, report_of
from crawl_server import WebSite, serving
from own_network_tools import broken, sites_with_a_link_out

from xuncha.tables import read_table

# Claims numbers, when it is told to, beside others that do the same.
_CLAIMS = """
import sys
from pathlib import Path
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.facts import Purpose
from xuncha.fetch.request import Request
file = AnswerFile(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
mine = [n for n in range(400) if file.claim(Request(f"http://x.cn/{n}", "HEAD", Purpose.LINK))]
print(*mine)
"""
_IS_LIKE_WINDOWS = """
import os, tempfile
from pathlib import Path
from xuncha.machine import filelock, processes, scratch
print(filelock.fcntl, hasattr(os, "pread"), processes._forking())
print(scratch.scratch().parent == Path(tempfile.gettempdir()))
"""
_HOLDS = """
import sys, time
from pathlib import Path
from xuncha.evidence.appendfile import AppendFile
file = AppendFile(Path(sys.argv[1]), 0)
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def like_windows(tmp_path: Path) -> Iterator[dict[str, str]]:
    with windows_like.environment(tmp_path / "windows") as environment:
        yield environment


def started(code: str, environment: dict[str, str], *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def said(process: subprocess.Popen[str]) -> str:
    out, told = process.communicate(timeout=300)
    assert (process.returncode, told) == (0, "")
    return out


def test_this_is_such_a_python(like_windows: dict[str, str]) -> None:
    assert said(started(_IS_LIKE_WINDOWS, like_windows)).split() == [
        "None",
        "False",
        "None",
        "True",
    ]


@pytest.mark.slow
def test_of_several_processes_exactly_one_is_to_ask(
    like_windows: dict[str, str], tmp_path: Path
) -> None:
    several = [started(_CLAIMS, like_windows, tmp_path / "answers") for _ in range(4)]
    assert [process.stdout.readline() for process in several if process.stdout] == ["ready\n"] * 4
    for process in several:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    claimed = [int(n) for process in several for n in said(process).split()]
    assert sorted(claimed) == list(range(400))


@pytest.mark.slow
def test_a_file_of_evidence_has_one_writer_and_whoever_dies_lets_go(
    like_windows: dict[str, str], tmp_path: Path
) -> None:
    holder = started(_HOLDS, like_windows, tmp_path / "evidence")
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    second = started(_HOLDS, like_windows, tmp_path / "evidence")
    _, told = second.communicate(timeout=300)
    assert "InputError" in told
    holder.kill()
    holder.communicate()
    assert said(started(_HOLDS, like_windows, tmp_path / "evidence")) == "held\n"


@pytest.mark.slow
def test_fresh_processes_see_an_outage_together(
    like_windows: dict[str, str], tmp_path: Path
) -> None:
    """Three sites a process, each with one silent host: alone neither could tell."""
    hosts = [WebSite(before=broken) for _ in range(6)]
    with serving(*hosts):
        sites = sites_with_a_link_out(hosts)
        with serving(*sites):
            # Sites are shared out by host.
            ports = [site.base.rpartition(":")[2] for site in sites]
            named = [f"{'ab'[n % 2]}.test:{port}" for n, port in enumerate(ports)]
            rules = [f"--resolve={one}:127.0.0.1" for one in named]
            urls = [f"http://{one}/" for one in named]
            options = [*LOCAL, *rules, "--jobs", "2", "--out", str(tmp_path / "out")]
            ran = subprocess.run(
                [sys.executable, "-m", "xuncha", "inspect", *urls, *options],
                env=like_windows, capture_output=True, text=True, timeout=300,
            )  # fmt: skip
    assert ran.stderr == ""
    for url, host in zip(urls, hosts, strict=True):
        folder = folder_of(tmp_path / "out", url)
        [outage] = report_of(folder)["coverage"]["own_network"]
        assert (outage["side"], outage["hosts"]) == ("outside", 6)
        [row] = [r for r in read_table(folder / "links.csv", "") if host.base in r[1]["url"]]
        assert (row[1]["verdict"], row[1]["reason"]) == ("unverified", "own_network")
    assert not (tmp_path / "out" / ".answers").exists()
