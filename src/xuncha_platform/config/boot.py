"""Make Django ready in this process: for the commands, the job loop and the tests."""

from __future__ import annotations

import os
from pathlib import Path

from xuncha.errors import InputError
from xuncha.machine.files import disk_full, is_disk_full, why
from xuncha_platform.config.database import see_that_it_answers, settings_of
from xuncha_platform.config.environment import value

# The database in the data folder, where no other one is set.
SQLITE = "xuncha.sqlite3"


def set_up(database: str = "", data: Path | None = None) -> None:
    """Choose database and data folder, as the options of a command name them, and start Django.

    Raises InputError when the data folder cannot be written, a setting cannot be used or the
    database does not answer.
    """
    if database:
        os.environ["XUNCHA_DATABASE"] = database
    if data is not None:
        os.environ["XUNCHA_DATA"] = str(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "xuncha_platform.config.settings")
    if address := value("XUNCHA_DATABASE"):
        # Before the data folder is made.
        settings_of(address)
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
    _check_settings()
    see_that_it_answers()


def set_up_existing(database: str, data: Path | None) -> None:
    """`set_up` for commands that make no sense where there is no office yet.

    Raises InputError, and writes nothing, where the data folder has no database: a slip in --data
    would else be an empty office, and its backup one of nothing.
    """
    folder = data or Path(value("XUNCHA_DATA"))
    if not (database or value("XUNCHA_DATABASE") or (folder / SQLITE).exists()):
        raise InputError(
            f"{folder} 里没有巡查的数据({SQLITE})。请检查 --data,或先运行 xuncha serve。",
            f"{folder} has no data of Xuncha ({SQLITE}). Check --data, or run xuncha serve first.",
        )
    set_up(database, data)


def _check_settings() -> None:
    """Settings that would otherwise break off the first job that uses them."""
    from django.conf import settings

    if settings.XUNCHA_RESOLVE:
        from xuncha.commands.inspect import parse_resolve

        for rule in settings.XUNCHA_RESOLVE:
            try:
                parse_resolve(rule)
            except InputError as error:
                raise InputError(f"XUNCHA_RESOLVE:{error}", f"XUNCHA_RESOLVE: {error}") from error


def migrate() -> None:
    """Bring the database to the form this version needs. Safe to repeat."""
    from xuncha_platform.config import migrating

    migrating.migrate()
