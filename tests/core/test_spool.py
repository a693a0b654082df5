"""What the machines of a cluster keep of sites that have not ended, and for how long."""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from engine_tools import task_of

from xuncha.errors import InputError
from xuncha.facts import Site
from xuncha.machine.folder import machine_folder
from xuncha.runners.leftovers import Leftovers
from xuncha.runners.spool import forget, left_here, on_this_machine, place_name
from xuncha.runners.task import Task

DAY = 86_400


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


@pytest.fixture
def task(tmp_path: Path) -> Task:
    return task_of(Site("http://a.test/", name="a"), tmp_path / "data", "s3://bucket/a/1")


def begun(task: Task, days_ago: float = 0.0) -> Path:
    """The task with half of its evidence there, written so long ago."""
    part = on_this_machine(task).crawl.evidence_path.with_suffix(".gz.part")
    part.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(b"half")
    then = time.time() - days_ago * DAY
    for path in (part, part.parent):
        os.utime(path, (then, then))
    return part


def test_what_a_try_left_is_told_and_the_next_try_finds_it(task: Task) -> None:
    part = begun(task, days_ago=6)
    assert left_here().names == {place_name(task)}
    again = on_this_machine(replace(task, destination="s3://bucket/a/2"))
    assert again.crawl.evidence_path.parent == part.parent
    assert part.exists()


def test_what_nobody_has_touched_for_a_week_goes_and_what_is_taken_up_again_stays(
    task: Task,
) -> None:
    old = begun(replace(task, key="old"), days_ago=8)
    part = begun(task, days_ago=8)
    on_this_machine(task)
    assert left_here().names == {place_name(task)}
    assert part.exists()
    assert not old.exists()


def test_files_that_went_with_tasks_stay_as_long_as_they_are_used(
    task: Task, tmp_path: Path
) -> None:
    carried = replace(
        task, rulebooks=("/office/own.yaml",), carried=(("/office/own.yaml", _folded(b"own")),)
    )
    there = Path(on_this_machine(carried).rulebooks[0])
    for path in (there, there.parent):
        os.utime(path, (0, 0))
    on_this_machine(carried)
    left_here()
    assert there.read_bytes() == b"own"
    for path in (there, there.parent):
        os.utime(path, (0, 0))
    left_here()
    assert not there.exists()


def test_another_site_or_time_point_is_another_place(task: Task) -> None:
    site = replace(task.crawl.site, url="http://b.test/")
    others = [
        replace(task, key="other"),
        replace(task, as_of=task.as_of + timedelta(days=1)),
        replace(task, crawl=replace(task.crawl, site=site)),
    ]
    assert len({place_name(one) for one in (task, *others)}) == 4


def test_a_site_that_ended_elsewhere_is_forgotten_here(task: Task) -> None:
    part = begun(task)
    forget(place_name(task))
    forget("never-was-here")
    assert not part.exists()
    other = begun(task)
    forget("..")
    forget("")
    assert other.exists()


def test_a_folder_that_is_somebody_elses_is_not_used(task: Task, tmp_path: Path) -> None:
    folder = machine_folder()
    assert folder is not None
    folder.rmdir()
    folder.symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").mkdir()
    with pytest.raises(InputError, match="TMPDIR"):
        on_this_machine(task)


def test_the_machine_with_the_newest_part_is_named_first() -> None:
    left = Leftovers()
    left.note("m0", ["a", "b"])
    left.note("m1", ["a"])
    assert (left.machine_of("a"), left.machine_of("b"), left.machine_of("c")) == ("m1", "m0", "")
    left.note("m0", ["a"])
    assert left.machine_of("a") == "m0"
    assert left.taken("a") == {"m0", "m1"}
    assert left.machine_of("a") == ""


def _folded(content: bytes) -> bytes:
    import zlib

    return zlib.compress(content)
