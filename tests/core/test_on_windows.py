"""Where there is only what Windows has of a system: what stands in for the rest, and the whole way."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import windows_like

pytestmark = pytest.mark.slow

_STANDS_IN = """
from pathlib import Path
from xuncha.fetch.browser import _is_root
from xuncha.fetch.client import MOST_WITHOUT_LIMITS, _room_for_sockets
from xuncha.fetch.poller import SelectorPoller, new_poller
from xuncha.machine.folder import machine_folder
assert type(new_poller()) is SelectorPoller
assert _room_for_sockets() == MOST_WITHOUT_LIMITS
assert not _is_root()
assert machine_folder().name == "xuncha-own"
"""
_IMPORTS_ALL = """
import importlib, pkgutil, xuncha
from xuncha_platform.config import boot
boot.set_up()
import xuncha_platform
for package in (xuncha, xuncha_platform):
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if "__main__" not in found.name and ".migrations" not in found.name:
            importlib.import_module(found.name)
"""


@pytest.fixture
def like_windows(tmp_path: Path) -> Iterator[dict[str, str]]:
    data = {"XUNCHA_DATA": str(tmp_path / "data"), "LANG": "zh_CN.UTF-8", "LC_ALL": ""}
    with windows_like.environment(tmp_path / "windows") as environment:
        yield environment | data


def ran(environment: dict[str, str], *words: str) -> tuple[str, str]:
    """What it said, on both ways; it went well."""
    done = subprocess.run(
        [sys.executable, *words], env=environment, capture_output=True, encoding="utf-8",
        timeout=900,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


def test_something_stands_in_for_what_is_missing(like_windows: dict[str, str]) -> None:
    assert ran(like_windows, "-c", _STANDS_IN) == ("", "")


def test_every_module_can_be_imported(like_windows: dict[str, str]) -> None:
    environment = {**like_windows, "DJANGO_SETTINGS_MODULE": "xuncha_platform.config.settings"}
    assert ran(environment, "-c", _IMPORTS_ALL) == ("", "")


@pytest.mark.slow
def test_the_practice_province_is_inspected_without_a_fault(
    like_windows: dict[str, str], tmp_path: Path
) -> None:
    words = ("-m", "xuncha", "demo", "--no-serve", "--sites", "6", "--out", str(tmp_path / "out"))
    said, told = ran(like_windows, *words)
    assert "结论一致 6/6" in said
    # Two lines for people; nothing of processes and their ends.
    assert [line for line in told.splitlines() if line.isascii()] == []
    campaign = json.loads((tmp_path / "out" / "campaign.json").read_text("utf-8"))
    assert campaign["sampled"] == 6
    assert (tmp_path / "out" / "circular.docx").exists()
    # Nothing is left behind: on Windows no open file can be removed.
    assert list(Path(like_windows["TMPDIR"]).iterdir()) == []
