"""Files that are either wholly there or not there at all."""

from __future__ import annotations

import errno
import glob
import os
import tempfile
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from xuncha.errors import InputError

# Nobody writes one file for so long.
_LEFT_SECONDS = 3600.0
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
# SQLITE_FULL, and of PostgreSQL "disk_full".
_SQLITE_FULL, _POSTGRESQL_FULL = 13, "53100"

# On Windows, what another program has open is refused in the same way.
_NO_RIGHT = "没有权限,或文件正在 Excel、Word 等程序里打开着"
_WHY = {
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EROFS: "磁盘是只读的",
    errno.ENOSPC: "磁盘已满",
    errno.EDQUOT: "磁盘配额已用完",
    errno.ENOENT: "没有这个目录或文件",
    errno.ENOTDIR: "路径上有一个同名的文件",
    errno.EEXIST: "路径上有一个同名的文件",
    errno.EISDIR: "有一个同名的目录",
    errno.ENAMETOOLONG: "名称太长",
}


def write_atomically(path: Path, content: bytes) -> None:
    """Write beside the target and rename, so that a kill never leaves half a file.

    Raises InputError when the disk is full or the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _put(_meant_by(path), content)
    except OSError as error:
        raise unwritable(path, error) from error


def _meant_by(path: Path) -> Path:
    """The path itself, or what a symbolic link leads to: the link stays, its target is replaced."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _put(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():
        # A pipe or a device such as /dev/null stays what it is; a folder says that it is one.
        with path.open("wb") as open_end:
            open_end.write(content)
        return
    # Of one process and thread alone: another may be writing the same file (`judge` twice at once).
    beside = path.with_name(f"{path.name}.tmp-{os.getpid()}-{threading.get_ident():x}")
    try:
        _write_through(beside, content)
        beside.replace(path)
        _sweep(path)
    except OSError:
        # Where the folder is no folder, there is nothing to remove either.
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def _sweep(path: Path) -> None:
    """Take away what a killed process left beside a file long ago."""
    for left in path.parent.glob(f"{glob.escape(path.name)}.tmp-*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFT_SECONDS:
                left.unlink()


def write_together(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files of one folder, name → content: all of them, or none where the disk is full
    or, on Windows, another program has one of them open.

    Raises InputError as `write_atomically`; what stood there before stands there still.
    """
    beside = {name: folder / f"{name}.tmp" for name in contents}
    path = folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            path = folder / name
            _write_through(beside[name], content)
        for name in contents:
            path = folder / name
            _see_that_it_can_go(path)
        for name, written in beside.items():
            path = folder / name
            written.replace(path)
    except OSError as error:
        for written in beside.values():
            with suppress(OSError):
                written.unlink(missing_ok=True)
        raise unwritable(path, error) from error


def _see_that_it_can_go(path: Path) -> None:
    """OSError where a file is there that cannot be replaced, as Windows has it of one that Word or
    Excel holds; elsewhere a file that may not be written may still be replaced."""
    with suppress(FileNotFoundError):
        path.open("r+b" if os.name == "nt" else "rb").close()


def _write_through(path: Path, content: bytes) -> None:
    """Write a file and have it on the disk."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def is_disk_full(error: BaseException | None) -> bool:
    """Whether the disk was full, whoever noticed it: the system, SQLite or PostgreSQL.

    Databases are told by what their errors carry, without knowing them.
    """
    while error is not None:
        if isinstance(error, OSError) and error.errno in NO_ROOM:
            return True
        if getattr(error, "sqlite_errorcode", None) == _SQLITE_FULL:
            return True
        if getattr(error, "sqlstate", None) == _POSTGRESQL_FULL:
            return True
        error = error.__cause__
    return False


def disk_full() -> InputError:
    """The one line for a full disk where no file can be named."""
    return InputError(
        "磁盘已满,这一步没有做成。请腾出空间后再运行。",
        "The disk is full and this was not done. Free some space and run it again.",
    )


def ready_folder(folder: Path) -> None:
    """Make a folder and see that a file can be written there; InputError where it cannot."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise unwritable(folder, error) from error


def ready_file(path: Path) -> None:
    """See that a file can be written there, now rather than after the work; InputError where not.

    What stands there stays.
    """
    if path.is_dir():
        raise unwritable(path, OSError(errno.EISDIR, os.strerror(errno.EISDIR)))
    ready_folder(path.parent)


def unwritable(path: Path, error: OSError) -> InputError:
    """The one line for a file that cannot be written: disk full, or no right to."""
    if error.errno in NO_ROOM:
        return InputError(
            f"磁盘已满,写不下 {path}。腾出空间后用同一个 --out 再运行一次,会接着做。",
            f"Disk full while writing {path}. Free some space and run again with the same --out.",
        )
    return InputError(
        f"写不了 {path}:{why(error)}。请换一个 --out 或检查权限。",
        f"Cannot write {path}: {error.strerror}. Choose another --out or check its permissions.",
    )


def why(error: OSError) -> str:
    """What the system says, in Chinese where people meet it; else in its own words."""
    return _WHY.get(error.errno or 0, error.strerror or str(error))
