"""An office's own files go with the task to machines that do not see the office's folders: its
rulebooks, its table of addresses."""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from xuncha.machine.files import write_atomically
from xuncha.runners.task import Task


def packed(task: Task) -> Task:
    """The task with the content of every file of the office that it names.

    Only where its result goes to a store: machines that share our folders read it there.
    """
    if not task.destination:
        return task
    files = [name for name in task.rulebooks if Path(name).is_file()]
    if task.crawl.addresses is not None:
        files.append(str(task.crawl.addresses))
    return replace(task, carried=tuple((name, _folded(name, _changed(name))) for name in files))


def _changed(name: str) -> int:
    return Path(name).stat().st_mtime_ns


# A table of 200,000 ranges is folded once, to a megabyte: little beside a site's evidence.
@lru_cache(maxsize=8)
def _folded(name: str, changed: int) -> bytes:  # noqa: ARG001
    return zlib.compress(Path(name).read_bytes())


def unpacked(task: Task, folder: Path) -> Task:
    """The task with its files below `folder`, under their own names.

    Raises InputError when the disk is full.
    """
    if not task.carried:
        return task
    places: dict[str, str] = {}
    for name, content in task.carried:
        path = folder / sha256(content).hexdigest()[:16] / Path(name).name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, zlib.decompress(content))
        with suppress(OSError):
            # In use: nobody clears it meanwhile.
            os.utime(path.parent)
        places[name] = str(path)
    crawl = task.crawl
    if crawl.addresses is not None:
        crawl = replace(crawl, addresses=Path(places[str(crawl.addresses)]))
    rulebooks = tuple(places.get(name, name) for name in task.rulebooks)
    return replace(task, crawl=crawl, rulebooks=rulebooks)
