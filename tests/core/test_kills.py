"""`xuncha inspect` of thirty sites with one of its processes killed: the same reports, nothing left."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_tools import LOCAL, children_of, ended_after, environment, eventually, start
from farm import Farm, running
from process_tools import command_of, crawlers, judges, servers

pytestmark = pytest.mark.slow
SITES = 30


@pytest.fixture(scope="module")
def farm() -> Iterator[Farm]:
    with running(Farm(SITES, seconds=0.05)) as made:
        yield made


@pytest.fixture(scope="module")
def whole(farm: Farm, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the reports say where nobody is killed."""
    out = tmp_path_factory.mktemp("whole")
    ended(inspecting(farm, out, out))
    return said(out)


def inspecting(farm: Farm, out: Path, temporary: Path) -> subprocess.Popen[str]:
    rules = [f"--resolve={host}:{farm.port}:127.0.0.1" for host in farm.hosts]
    return start(
        "inspect", *(site.url for site in farm.sites()), *LOCAL, *rules, "--jobs", "2",
        "--out", out, env=environment(TMPDIR=str(temporary)),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def ended(process: subprocess.Popen[str]) -> list[str]:
    """What it said on the way, when it has come to its end."""
    with ended_after(process):
        _, told = process.communicate(timeout=300)
    assert process.returncode == 3
    return [line for line in told.splitlines() if "已有完整证据" not in line]


def said(out: Path) -> dict[str, Any]:
    """All reports, but for their moments and the numbers of the records behind them."""
    reports = {path.parent.name: json.loads(path.read_text()) for path in out.glob("*/report.json")}
    for report in reports.values():
        del report["produced_at"]
        for finding in report["findings"]:
            del finding["evidence"]
    return reports


def the_tracker(pid: int) -> list[int]:
    return [p for p in children_of(pid) if "multiprocessing.resource_tracker" in command_of(p)]


def what_crawlers_are_copied_from(pid: int) -> list[int]:
    return servers(pid, "runners.crawling")


def what_judges_are_copied_from(pid: int) -> list[int]:
    # Not before there is a judge: it is started long before it is needed.
    return servers(pid, "judging.ready") if judges(pid) else []


@pytest.mark.parametrize(
    "victim",
    [crawlers, judges, the_tracker, what_crawlers_are_copied_from, what_judges_are_copied_from],
)
def test_a_killed_process_is_replaced(
    farm: Farm,
    whole: dict[str, Any],
    tmp_path: Path,
    temporary: Path,
    victim: Callable[[int], list[int]],
) -> None:
    out = tmp_path / "out"
    process = inspecting(farm, out, temporary)
    os.kill(eventually(lambda: victim(process.pid))[0], signal.SIGKILL)
    assert ended(process) == []
    assert said(out) == whole
    assert list(out.glob("*/*.part")) == []
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("moment", ["while it crawls", "while it judges"])
def test_a_killed_command_goes_on_at_the_next_start(
    farm: Farm, whole: dict[str, Any], tmp_path: Path, temporary: Path, moment: str
) -> None:
    out = tmp_path / "out"
    sign = "*/*.part" if moment == "while it crawls" else "*/report.json"
    left: list[int] = []
    while not left:
        # A test that stands still on a busy machine comes when it is over: from the start then.
        shutil.rmtree(out, ignore_errors=True)
        process = inspecting(farm, out, temporary)
        with ended_after(process):
            eventually(lambda: list(out.glob(sign)))
            left = children_of(process.pid)
            process.kill()
            process.wait()
    eventually(lambda: not any(Path(f"/proc/{one}").exists() for one in left))
    assert ended(inspecting(farm, out, temporary)) == []
    assert said(out) == whole
    assert list(out.glob("*/*.part")) == []
    assert list(temporary.iterdir()) == []
