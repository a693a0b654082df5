"""An office's own rulebook goes with the task to machines that do not see the office's folders."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from xuncha.files import write_atomically
from xuncha.runners.task import Task


def packed(task: Task) -> Task:
    """The task with the content of every rulebook that is a file here.

    Only where its result goes to a store: machines that share our folders read it there.
    """
    if not task.destination:
        return task
    files = [name for name in task.rulebooks if Path(name).is_file()]
    return replace(task, carried=tuple((name, Path(name).read_bytes()) for name in files))


def unpacked(task: Task, folder: Path) -> Task:
    """The task with its rulebooks below `folder`, under their own names.

    Raises InputError when the disk is full.
    """
    if not task.carried:
        return task
    places: dict[str, str] = {}
    for name, content in task.carried:
        path = folder / sha256(content).hexdigest()[:16] / Path(name).name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, content)
        places[name] = str(path)
    return replace(task, rulebooks=tuple(places.get(name, name) for name in task.rulebooks))
