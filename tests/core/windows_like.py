"""A Python that has of the system what Windows has, as far as files and processes of ours go.

No `fcntl`, `resource` and the like, no `pread`, user ids, `epoll`, signal masks; but
`msvcrt.locking`, which locks bytes from where a file stands; no copied processes. What the library
itself needs on this system it has imported before. Every Python that is started with
`environment()` is such a one, and so is whatever it starts.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SITECUSTOMIZE = '''
import asyncio, fcntl, multiprocessing, os, select, selectors, signal, struct, sys, types
import subprocess  # which takes a module msvcrt for the word that this is Windows
from multiprocessing import resource_tracker

def locking(descriptor, mode, size):
    """Bytes from where the file stands; a lock is the opened file's, as there, and goes with it."""
    place = os.lseek(descriptor, 0, os.SEEK_CUR)
    wanted = struct.pack("hhqqi4x", mode, os.SEEK_SET, place, size, 0)
    try:
        fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, wanted)
    except OSError as error:
        raise PermissionError(13, "Permission denied") from error

windows = types.ModuleType("msvcrt")
windows.LK_NBLCK, windows.LK_UNLCK, windows.locking = fcntl.F_WRLCK, fcntl.F_UNLCK, locking
for name in ("fcntl", "grp", "pwd", "resource", "termios"):
    sys.modules[name] = None
sys.modules["msvcrt"] = windows
for module, names in {
    os: "fork getuid geteuid getpgid killpg pread setsid statvfs uname",
    select: "epoll poll",
    signal: "SIGALRM SIGHUP SIGUSR1 pthread_sigmask",
}.items():
    for name in names.split():
        delattr(module, name)
resource_tracker._HAVE_SIGMASK = False
selectors.DefaultSelector = selectors.SelectSelector
multiprocessing.get_all_start_methods = lambda: ["spawn"]
'''


@contextmanager
def environment(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of such a Python; `folder` is for its first steps.

    Temporary files of its own: it sees no lock of a Python that is not such a one, nor is its own
    seen, and each would take the other's for left by the dead. A short path, as the product leaves
    one that is too long for sockets.
    """
    folder.mkdir(parents=True)
    (folder / "sitecustomize.py").write_text(_SITECUSTOMIZE, "utf-8")
    before = os.environ.get("PYTHONPATH", "")
    path = os.pathsep.join(filter(None, [str(folder), before]))
    with tempfile.TemporaryDirectory(prefix="like-windows-", ignore_cleanup_errors=True) as own:
        yield {**os.environ, "PYTHONPATH": path, "TMPDIR": own}
