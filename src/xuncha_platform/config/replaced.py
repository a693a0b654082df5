"""Whether the program's files were replaced while it runs: an upgrade under a running process.

What was imported is old, what is imported or read from now on (pages, processes that crawl) is new.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import xuncha
from xuncha.terminal.progress import note

_LOOK_SECONDS = 30.0
_SAY_EVERY_SECONDS = 600.0
# The file that names the version, as every release changes it.
_FILE = Path(xuncha.__file__)
_VERSION = re.compile(r'^__version__ = "([^"]+)"', re.MULTILINE)


def tell_when_replaced() -> None:
    """Look now and then, in a thread that ends with the process; say it in one line."""
    threading.Thread(target=_look_for_ever, name="replaced", daemon=True).start()


def replaced_by(file: Path = _FILE) -> str:
    """The version that lies there now, where it is another than the one that runs; else ""."""
    # While it is being replaced the file may be missing or half written.
    with suppress(OSError, UnicodeDecodeError):
        found = _VERSION.search(file.read_text(encoding="utf-8"))
        if found and found.group(1) != xuncha.__version__:
            return found.group(1)
    return ""


def look(said_at: float | None, now: float, find: Callable[[], str] = replaced_by) -> float | None:
    """Say it where it is so and was not said lately; when it was said last."""
    if said_at is not None and now - said_at < _SAY_EVERY_SECONDS:
        return said_at
    new = find()
    if not new:
        return said_at
    note(
        f"程序文件已换成 {new},正在运行的还是 {xuncha.__version__},页面和检查会出错。"
        "请停下这个进程再启动(升级前要先停下,见 docs/operations.md“升级”)。",
        f"The program's files are {new} by now, what runs is {xuncha.__version__}: pages and "
        "inspections will fail. Stop this process and start it again.",
    )
    return now


def _look_for_ever() -> None:
    said_at: float | None = None
    while True:
        time.sleep(_LOOK_SECONDS)
        said_at = look(said_at, time.monotonic())
