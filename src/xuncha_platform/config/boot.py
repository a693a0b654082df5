"""Make Django ready in this process: for the commands, the job loop and the tests."""

from __future__ import annotations

import os
from pathlib import Path

from xuncha.errors import InputError
from xuncha.files import disk_full, is_disk_full, why


def set_up(database: str = "", data: Path | None = None) -> None:
    """Choose database and data folder, as the options of a command name them, and start Django.

    Raises InputError when the data folder cannot be written.
    """
    if database:
        os.environ["XUNCHA_DATABASE"] = database
    if data is not None:
        os.environ["XUNCHA_DATA"] = str(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "xuncha_platform.config.settings")
    import django

    try:
        django.setup()
    except OSError as error:
        if is_disk_full(error):
            raise disk_full() from error
        raise InputError(
            f"数据目录用不了({why(error)}):{error.filename}。请换一个能写的目录(--data)。",
            f"The data folder cannot be used: {error.filename} ({error.strerror}).",
        ) from error


def migrate() -> None:
    """Bring the database to the form this version needs. Safe to repeat."""
    from xuncha_platform.config import migrating

    migrating.migrate()
