"""One folder for what a program keeps beside its processes: sockets, marks, lists of answers.

It goes when the program ends. A program that is killed leaves it behind, and the next one takes it
away: its owner held a lock, which the system has let go.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

from xuncha.errors import InputError
from xuncha.machine.filelock import taken

_PREFIX = "xuncha-run-"
_HELD = "held"
# The name of a socket has room for 104 bytes, on Linux for 108; "/listener-" and eight more end it.
_LONGEST_BYTES = 84
_SHORT = "/tmp"
_lock = threading.Lock()
_own: _Scratch | None = None


def scratch() -> Path:
    """The folder of this process, made at the first call; folders of the dead are cleared then.

    Where somebody tidied it away, as systems do with what is old, there is a new one.
    """
    global _own
    with _lock:
        if _own is None or not _own.is_there():
            if _own is None:
                atexit.register(clear_scratch)
            else:
                _own.remove()
            _own = _Scratch()
            clear_what_the_dead_left(_place())
        return _own.folder


def clear_scratch() -> None:
    """Take the folder of this process away; whoever asks for it later gets a new one."""
    global _own
    with _lock:
        if _own is not None:
            _own.remove()
            _own = None


def clear_what_the_dead_left(place: Path) -> None:
    """Take away the folders in `place` whose owners are gone; only those of this user."""
    for folder in place.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            is_ours = not hasattr(os, "getuid") or folder.lstat().st_uid == os.getuid()
            if is_ours and not folder.is_symlink():
                _clear_if_left(folder)


def _clear_if_left(folder: Path) -> None:
    held = os.open(folder / _HELD, os.O_RDWR)
    try:
        is_left = taken(held)
        if is_left:
            # With the lock: whoever is just making a folder then makes another.
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(held)
    if is_left:
        # Windows removes no open file.
        shutil.rmtree(folder, ignore_errors=True)


def _place() -> Path:
    """Where the folders are made: where temporary files go, if sockets can have names there.

    Raises InputError where that lies too deep and there is no other place.
    """
    usual = tempfile.gettempdir()
    length = len(os.fsencode(usual)) + len(f"/{_PREFIX}12345678")
    if os.name == "nt" or length <= _LONGEST_BYTES:
        return Path(usual)
    if os.access(_SHORT, os.W_OK | os.X_OK):
        return Path(_SHORT)
    raise InputError(
        f"放临时文件的目录路径太长:{usual}。请把环境变量 TMPDIR 设为路径短一些的目录。",
        f"The folder for temporary files lies too deep: {usual}. Set TMPDIR to one with a shorter "
        "path.",
    )


class _Scratch:
    """The folder, with the lock that says that its owner lives."""

    def __init__(self) -> None:
        # A copy of this process by `fork` is not its owner.
        self._owner = os.getpid()
        while True:
            self.folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=_place()))
            self._held = os.open(self.folder / _HELD, os.O_RDWR | os.O_CREAT, 0o600)
            if taken(self._held) and (self.folder / _HELD).exists():
                return
            # Another program has taken it for one that was left.
            os.close(self._held)

    def is_there(self) -> bool:
        """Whether it is this process's, and nobody has removed it."""
        return self._owner == os.getpid() and (self.folder / _HELD).exists()

    def remove(self) -> None:
        """Let go of the lock, and take the folder away."""
        os.close(self._held)
        if self._owner != os.getpid():
            return
        shutil.rmtree(self.folder, ignore_errors=True)
