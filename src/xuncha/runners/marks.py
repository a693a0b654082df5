"""A few bytes that outlive the process that wrote them: which page was being read when it died."""

from __future__ import annotations

import mmap
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from xuncha.machine.scratch import scratch

_SIZE = 4096
_END = b"\n"


class Mark:
    """One crawling process writes, the main process reads after its death."""

    def __init__(self, path: Path) -> None:
        """Open the mark at `path`, which is there."""
        self.path = path
        with path.open("r+b") as file:
            self._bytes = mmap.mmap(file.fileno(), _SIZE)

    @classmethod
    def new(cls) -> Mark:
        """A fresh mark that says nothing, in the folder of this program."""
        descriptor, name = tempfile.mkstemp(prefix="xuncha-mark-", dir=scratch())
        os.ftruncate(descriptor, _SIZE)
        os.close(descriptor)
        return cls(Path(name))

    def reading(self, key: str, url: str) -> None:
        """From now on this page of this site is read."""
        text = f"{key}\t{url}".encode()[: _SIZE - 1] + _END
        self._bytes[: len(text)] = text

    def nothing(self) -> None:
        """No page is being read."""
        self._bytes[:1] = _END

    def read(self) -> tuple[str, str]:
        """Site and page that were being read; two empty strings where none was."""
        text = self._bytes[:].partition(_END)[0].rstrip(b"\0").decode(errors="replace")
        key, _, url = text.partition("\t")
        return key, url

    def hide(self) -> None:
        """Take its name away once both sides have it open, so that no kill leaves a file."""
        # Windows deletes no open file; there remove() does.
        with suppress(OSError):
            self.path.unlink()

    def remove(self) -> None:
        """Close and delete it."""
        self._bytes.close()
        self.hide()
