"""A restore that is refused leaves the data folder as it was: one that was not there is not made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from xuncha.errors import InputError
from xuncha_platform.config.boot import SQLITE

# What starting Django makes in a data folder, before a row is written.
_MADE_AT_START = (SQLITE, f"{SQLITE}-wal", f"{SQLITE}-shm", "secret.key")


@contextmanager
def nothing_left(folder: Path) -> Iterator[None]:
    """Take away what the start made in `folder` where InputError refuses the restore.

    An office without a row would else stand there, and be backed up as one. Once a restore has
    begun to write, nothing is taken away: unfinished.py has marked the folder.
    """
    made_folders = [one for one in (folder, *folder.parents) if not one.exists()]
    made_files = [folder / name for name in _MADE_AT_START if not (folder / name).exists()]
    try:
        yield
    except InputError:
        from xuncha_platform.backup import unfinished

        if not unfinished.is_marked(folder):
            _take_away(made_files, made_folders)
        raise


def _take_away(files: list[Path], folders: list[Path]) -> None:
    from django.db import connections

    # Windows removes no file that is open.
    with suppress(Exception):
        connections.close_all()
    # A folder in which something else lies by now is not empty, and stays.
    with suppress(OSError):
        for file in files:
            file.unlink(missing_ok=True)
        for folder in folders:
            folder.rmdir()
