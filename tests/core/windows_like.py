"""A Python that has of the system what Windows has, as far as files and processes of ours go.

No `fcntl` and no `pread`, but `msvcrt.locking`, which locks bytes from where a file stands; no
copied processes. Every Python that is started with `environment()` is such a one, and so is
whatever it starts.
"""

from __future__ import annotations

import os
from pathlib import Path

_SITECUSTOMIZE = '''
import multiprocessing, os, sys, types
import subprocess  # which takes a module msvcrt for the word that this is Windows

def locking(descriptor, mode, size):
    """Byte ranges, from where the file stands, as there; whoever dies lets go, as there."""
    try:
        os.lockf(descriptor, mode, size)
    except OSError as error:
        raise PermissionError(13, "Permission denied") from error

windows = types.ModuleType("msvcrt")
windows.LK_NBLCK, windows.LK_UNLCK, windows.locking = os.F_TLOCK, os.F_ULOCK, locking
sys.modules["fcntl"], sys.modules["msvcrt"] = None, windows
del os.pread
multiprocessing.get_all_start_methods = lambda: ["spawn"]
'''


def environment(folder: Path) -> dict[str, str]:
    """The environment of such a Python; `folder` is for its first steps."""
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_SITECUSTOMIZE, "utf-8")
    before = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(folder), before]))}
