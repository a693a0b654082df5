"""The folder for temporary files: it goes with its program, or with the next one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_tools import environment

_WAITS = "from xuncha.machine.scratch import scratch; print(scratch(), flush=True); input()"
_LISTENS = (
    "from xuncha.machine.processes import get_ready; from xuncha.machine.scratch import scratch; "
    "get_ready('xuncha.runners.crawling'); print(scratch())"
)
_ENDS = "from xuncha.machine.scratch import scratch; print(scratch())"


def test_where_temporary_files_lie_deep_sockets_have_names_all_the_same(tmp_path: Path) -> None:
    deep = tmp_path / "很深的目录" / ("深" * 30)
    deep.mkdir(parents=True)
    said = subprocess.run(
        [sys.executable, "-c", _LISTENS],
        env=environment(TMPDIR=str(deep)), text=True, capture_output=True, check=False,
    )  # fmt: skip
    assert (said.returncode, said.stderr) == (0, "")
    assert not Path(said.stdout.strip()).exists()


def started(code: str, temporary: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code],
        env=environment(TMPDIR=str(temporary)), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip


@pytest.fixture
def running(temporary: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """A program that lives, and its folder."""
    with started(_WAITS, temporary) as process:
        assert process.stdout is not None
        yield process, Path(process.stdout.readline().strip())
        process.kill()


def other_program(temporary: Path) -> None:
    with started(_ENDS, temporary) as process:
        assert process.wait(300) == 0


def test_it_goes_with_the_program(temporary: Path) -> None:
    other_program(temporary)
    assert list(temporary.iterdir()) == []


def test_that_of_a_living_program_stays(
    running: tuple[subprocess.Popen[str], Path], temporary: Path
) -> None:
    _, folder = running
    (folder / "answers").write_text("…")
    other_program(temporary)
    assert list(temporary.iterdir()) == [folder]
    assert (folder / "answers").exists()


def test_that_of_a_killed_program_goes_with_the_next(
    running: tuple[subprocess.Popen[str], Path], temporary: Path
) -> None:
    process, folder = running
    (folder / "deep").mkdir()
    (folder / "deep" / "answers").write_text("…")
    process.kill()
    process.wait()
    assert folder.exists()
    other_program(temporary)
    assert list(temporary.iterdir()) == []


def test_what_is_not_ours_stays(temporary: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "held").touch()
    (temporary / "xuncha-run-link").symlink_to(elsewhere)
    (temporary / "xuncha-run-new").mkdir()
    (temporary / "xuncha-run-file").touch()
    other_program(temporary)
    assert len(list(temporary.iterdir())) == 3
    assert (elsewhere / "held").exists()


_TIDIED = """
import os, shutil
from xuncha.machine.scratch import scratch
first = scratch()
shutil.rmtree(first)
assert scratch().is_dir() and scratch() != first
if os.fork() == 0:
    # As a copy that ends as any program does.
    raise SystemExit
os.wait()
assert scratch().is_dir()
"""


def test_one_that_was_tidied_away_is_made_anew_and_a_copy_of_the_program_takes_none_away(
    temporary: Path,
) -> None:
    with started(_TIDIED, temporary) as process:
        assert process.wait(300) == 0
    assert list(temporary.iterdir()) == []
