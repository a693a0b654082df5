"""Room on the disk on which a round's evidence is written.

A full disk is no fault of a site: tried for want of room again and again, every site of a large
round would be given up within minutes. What is left free also keeps the database going, which
mostly lies in the same data folder.
"""

from __future__ import annotations

import shutil
from pathlib import Path

# For the sites under way, some MB each, and for the database.
LEAST_BYTES = 100_000_000


def is_short_of_room(folder: Path) -> bool:
    """Whether less is free than a site should be begun with; False where nobody can tell."""
    there = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    try:
        return shutil.disk_usage(there).free < LEAST_BYTES
    except OSError:
        return False
