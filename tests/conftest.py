"""For all tests: examples that hypothesis finds are judged by what they show, not by the clock; and
a small demo, made once for all processes of a run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from xuncha.machine.filelock import locked

# A busy machine makes any example late, and its making too.
settings.register_profile("xuncha", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("xuncha")


@pytest.fixture(scope="session")
def small_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The finished demo of twelve sites. To look at: whoever changes anything takes a copy."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    out = shared / "small-demo"
    # Most of its time it waits, for the second look at links and the practice week: one waits for all.
    with (shared / "small-demo.lock").open("wb") as lock, locked(lock.fileno()):
        if not (out / "index.html").is_file():
            command = [sys.executable, "-m", "xuncha.cli", "demo", "--no-serve", "--sites", "12"]
            ran = subprocess.run(
                [*command, "--out", str(out)], capture_output=True, encoding="utf-8", timeout=900
            )
            assert ran.returncode == 0, ran.stdout + ran.stderr
            assert "Traceback" not in ran.stderr
    return out
