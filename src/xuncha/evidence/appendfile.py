"""A file that only grows, by whole records; a full disk leaves it as it was before the record."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from xuncha.errors import InputError
from xuncha.machine.filelock import BINARY, taken
from xuncha.machine.files import why

# How long a second writer waits for the first.
_LOCK_SECONDS = 1.0


class AppendFile:
    """Appends without buffering, so that a killed process loses at most the last record."""

    def __init__(self, path: Path, keep_bytes: int) -> None:
        """Open `path` and keep its first `keep_bytes`; 0 begins anew.

        InputError where it cannot be opened, or where another process is writing it.
        """
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | BINARY, 0o644)
            _lock(self._descriptor, path)
            os.ftruncate(self._descriptor, keep_bytes)
            os.lseek(self._descriptor, keep_bytes, os.SEEK_SET)
        except OSError as error:
            raise _cannot_write(path, error) from error
        self.size = keep_bytes

    def append(self, record: bytes) -> None:
        """Append one record. InputError where the system refuses, with the file as before."""
        rest = memoryview(record)
        try:
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except OSError as error:
            with suppress(OSError):
                os.ftruncate(self._descriptor, self.size)
                os.lseek(self._descriptor, self.size, os.SEEK_SET)
            raise _cannot_write(self.path, error) from error
        self.size += len(record)

    def rename_to(self, path: Path) -> None:
        """Bring everything to the disk and give the file its name, replacing what had it; closes it."""
        try:
            os.fsync(self._descriptor)
            # Windows renames no open file.
            self.close()
            os.replace(self.path, path)
        except OSError as error:
            raise _cannot_write(path, error) from error

    def close(self) -> None:
        """Let go of the file. Closing twice is no error."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _lock(descriptor: int, path: Path) -> None:
    """Two writers would tear each other's records: the second one is turned away."""
    # The crawler of a run that was killed a moment ago lets go by itself.
    deadline = time.monotonic() + _LOCK_SECONDS
    while not taken(descriptor):
        if time.monotonic() > deadline:
            os.close(descriptor)
            raise InputError(
                f"另一个进程正在写 {path}。请等它结束,或更换 --out 目录。",
                f"Another process is writing {path}. Wait for it to end, or choose another --out.",
            )
        time.sleep(0.05)
    # While we waited the other may have given the file its final name: what we have open is then
    # finished evidence, and not ours to cut.
    if not _is_still_there(descriptor, path):
        os.close(descriptor)
        raise InputError(
            f"另一个进程刚刚写完 {path.with_suffix('')}。用同一个 --out 再运行一次,直接评判。",
            f"Another process has just finished {path.with_suffix('')}. Run again with the same "
            "--out to judge it.",
        )


def _is_still_there(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _cannot_write(path: Path, error: OSError) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError(
            f"证据文件写不进去,所在目录在检查途中被移走或删掉了:{path}。用同一个 --out 再运行一次,会重新抓取。",
            f"cannot write evidence: its folder was moved or deleted meanwhile: {path}. "
            "Run again with the same --out to crawl it anew.",
        )
    english = error.strerror or str(error)
    return InputError(
        f"证据文件写不进去({why(error)}):{path}。请腾出磁盘空间或更换 --out 目录后再运行,已取得的内容会接着使用。",
        f"cannot write evidence: {path} ({english}). Free disk space or choose another --out and "
        "run again; what was fetched is kept and used.",
    )
