"""How the database names folders: as they lie in the data folder, so that it may be moved."""

from __future__ import annotations

import os
from pathlib import Path

from django.conf import settings


def kept(folder: str | Path) -> str:
    """The name of a folder for the database: below the data folder; elsewhere, or in a store, whole."""
    if "://" in str(folder):
        return str(folder)
    whole = Path(os.path.abspath(folder))
    data = Path(settings.DATA)
    return whole.relative_to(data).as_posix() if whole.is_relative_to(data) else str(whole)


def found(name: str) -> Path:
    """Where the folder of that name lies now."""
    return Path(settings.DATA) / name
