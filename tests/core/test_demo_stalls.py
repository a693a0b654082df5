"""The demo on a machine that stands still for a while: the practice week is watched once more."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cli_tools import children_of, ended_after, eventually, start
from process_tools import command_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="finds the practice server through /proc"),
]
STOOD_STILL = "本机停顿过"


def test_a_week_in_which_the_machine_stood_still_is_watched_again(tmp_path: Path) -> None:
    said = tmp_path / "said"
    with said.open("wb") as told:
        process = start(
            *("demo", "--no-serve", "--sites", "3", "--out", tmp_path / "out"),
            stdout=subprocess.DEVNULL,
            stderr=told,
        )
    with ended_after(process):
        eventually(lambda: "首页监测" in said.read_text("utf-8"))
        [server] = [p for p in children_of(process.pid) if "sandbox.server" in command_of(p)]
        os.kill(server, signal.SIGSTOP)
        eventually(lambda: STOOD_STILL in said.read_text("utf-8"))
        os.kill(server, signal.SIGCONT)
        assert process.wait(900) == 0, said.read_text("utf-8")
