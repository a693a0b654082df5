"""Where the machines of a cluster crawl sites whose results go to a store: a folder of this machine.

What was crawled of a site stays there until it has ended, so that the next try on this machine goes
on from it: after a process or the whole round was killed. What no try has touched for a week is
taken away by the next round that this machine works on.
"""

from __future__ import annotations

import os
import shutil
import socket
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from xuncha import __version__
from xuncha.errors import InputError
from xuncha.machine.folder import machine_folder
from xuncha.runners.carry import unpacked
from xuncha.runners.task import Task

_KEPT_SECONDS = 7 * 86_400.0


@dataclass(frozen=True, slots=True)
class Left:
    """What a machine has of sites that have not ended, by the names of their places."""

    machine: str
    # What its clock said, in seconds since 1970.
    clock: float
    names: frozenset[str] = frozenset()
    # Of xuncha.
    version: str = __version__


def place_name(task: Task) -> str:
    """The same for every try of a site in one round, and for no other site."""
    about = task.key, str(task.crawl.evidence_path), task.crawl.site.url, str(task.as_of)
    return sha256("\n".join(about).encode()).hexdigest()[:20]


def on_this_machine(task: Task) -> Task:
    """The task as it is done here: where its result goes to a store, in a place of its own.

    Raises InputError where there is no room for the files that go with it.
    """
    if not task.destination:
        return task
    place = _crawls() / place_name(task)
    with suppress(FileNotFoundError):
        # In use again: nobody clears it meanwhile.
        os.utime(place)
    path = place / task.crawl.evidence_path.name
    here = replace(task, crawl=replace(task.crawl, evidence_path=path))
    return unpacked(here, _carried())


def left_here() -> Left:
    """What there is on this machine to go on with. What is too old for it goes."""
    for folder in (_crawls(), _carried()):
        for place in _entries(folder):
            if time.time() - _touched(place) > _KEPT_SECONDS:
                shutil.rmtree(place, ignore_errors=True)
    names = frozenset(place.name for place in _entries(_crawls()))
    return Left(f"{socket.gethostname()} {_crawls()}", time.time(), names)


def forget(name: str) -> None:
    """The site has ended on another machine."""
    if name.isalnum():
        shutil.rmtree(_crawls() / name, ignore_errors=True)


def _crawls() -> Path:
    return _ours() / "crawls"


def _carried() -> Path:
    return _ours() / "rulebooks"


def _ours() -> Path:
    folder = machine_folder()
    if folder is None:
        raise InputError(
            "临时目录里的 xuncha 目录属于别的用户或不可写。请改设环境变量 TMPDIR。",
            "The folder xuncha-… for temporary files is another user's or not writable. "
            "Set TMPDIR to another place.",
        )
    return folder


def _entries(folder: Path) -> list[Path]:
    with suppress(OSError):
        return list(folder.iterdir())
    return []


def _touched(place: Path) -> float:
    """When anything in it was changed last."""
    moments = [time.time()]
    with suppress(OSError):
        moments = [path.stat().st_mtime for path in (place, *place.iterdir())]
    return max(moments)
