"""Office files are zip archives; these are written without the time of writing."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_EARLIEST = (1980, 1, 1, 0, 0, 0)


def archive_bytes(document: Any) -> bytes:
    """Save anything with `.save(stream)` so that the same content gives the same bytes."""
    stream, written = BytesIO(), BytesIO()
    document.save(stream)
    with ZipFile(stream) as source, ZipFile(written, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(ZipInfo(name, _EARLIEST), source.read(name), ZIP_DEFLATED)
    return written.getvalue()
