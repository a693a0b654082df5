"""A folder that all programs of this user on this machine share, from one run to the next."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path


def machine_folder() -> Path | None:
    """The folder, made where there is none; None where its name is taken by somebody else."""
    folder = _named()
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    is_ours = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return folder if is_ours and stat.S_ISDIR(found.st_mode) else None


def _named() -> Path:
    # Windows has no user ids, and a temporary folder for each user.
    whose = os.getuid() if hasattr(os, "getuid") else "own"
    return Path(tempfile.gettempdir()) / f"xuncha-{whose}"
