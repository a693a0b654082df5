"""Office files are zip archives; these are written without the time of writing."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_EARLIEST = (1980, 1, 1, 0, 0, 0)


def write_archive(document: Any, path: Path) -> None:
    """Save anything with `.save(stream)` so that the same content gives the same bytes."""
    stream = BytesIO()
    document.save(stream)
    with ZipFile(stream) as source, ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(ZipInfo(name, _EARLIEST), source.read(name), ZIP_DEFLATED)
