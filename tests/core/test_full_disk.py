"""A disk that is full: one line, the other sites go on, and so does the next run."""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from bad_input_tools import (
    HOME,
    assert_went_on,
    good_site,
)
from cli_tools import Ran, folder_of, inspect, report_of
from crawl_server import WebSite, serving


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """A file system of 1 MiB at that folder. Needs the right to mount."""
    folder.mkdir()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"tmpfs", bytes(folder), b"tmpfs", 0, b"size=1m"):
        raise OSError(ctypes.get_errno(), "mount")
    try:
        yield
    finally:
        libc.umount2(bytes(folder), 2)


def big_site() -> WebSite:
    """Evidence of some megabytes: what chance makes does not compress."""
    made = good_site()
    made.page("/", HOME.format(more="".join(f"<a href='/b{n}.html'>{n}</a>" for n in range(12))))
    for n in range(12):
        made.page(f"/b{n}.html", f"<title>{n}</title><p>{os.urandom(150_000).hex()}</p>")
    return made


@pytest.mark.slow
def test_a_full_disk(good: WebSite, tmp_path: Path) -> None:
    out = tmp_path / "out"
    big = big_site()
    try:
        with small_disk(out), serving(big):
            ran = inspect(out, big.base, good.base)
            _assert_told_of_disk(ran, big)
    except PermissionError:
        _full_by_limit(good, big, out)


def _assert_told_of_disk(ran: Ran, big: WebSite) -> None:
    assert ran.code in (1, 3)
    assert any(big.base in line and "磁盘已满" in line for line in ran.lines)
    assert len(ran.lines) <= 3


def _full_by_limit(good: WebSite, big: WebSite, out: Path) -> None:
    """Where nobody may mount: files may not grow beyond 1 MB."""
    limit = (1_000_000, 1_000_000)
    with serving(big):
        ran = inspect(
            out,
            big.base,
            good.base,
            preexec=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit),
        )
    assert_went_on(ran, out, good)
    (line,) = ran.lines
    assert big.base in line
    assert "写不进去" in line


@pytest.mark.slow
def test_files_that_may_not_grow(good: WebSite, tmp_path: Path) -> None:
    _full_by_limit(good, big_site(), tmp_path / "out")


@pytest.mark.slow
def test_a_disk_that_has_room_again_is_gone_on_with(tmp_path: Path) -> None:
    big = big_site()
    limit = (1_000_000, 1_000_000)
    with serving(big):
        full = inspect(
            tmp_path, big.base, preexec=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        )
        assert full.code == 3
        (line,) = full.lines
        assert "写不进去" in line
        asked = list(big.log)
        again = inspect(tmp_path, big.base)
    assert again.lines == []
    # Whatever was stored before is not asked again.
    repeated = [path for method, path in big.log[len(asked) :] if (method, path) in asked]
    assert "/" not in repeated
    assert report_of(folder_of(tmp_path, big.base))["coverage"]["pages"] > 10
