"""`xuncha backup` and `xuncha restore`: the whole office in one file, and back."""

from __future__ import annotations

from pathlib import Path

import click

from xuncha.terminal.options import FILE
from xuncha.terminal.progress import note
from xuncha.words import say
from xuncha_platform.commands import options


@click.command(
    help=say(
        "把数据库、上传的文件和证据写成一个备份文件;服务不必停。",
        "Write database, uploads and evidence to one file; the service may go on.",
    )
)
@click.argument("file", type=FILE, metavar="FILE.zip")
@click.option(
    "--without-evidence",
    is_flag=True,
    help=say("不含证据(证据另行备份时)", "leave the evidence out (when it is kept elsewhere)"),
)
@options.database
@options.data
def backup(file: Path, without_evidence: bool, database: str, data: Path | None) -> int:
    """Back up everything."""
    from xuncha_platform.config import boot

    boot.set_up_existing(database, data)
    boot.migrate()
    from xuncha_platform.backup.archive import back_up

    size = back_up(file, with_evidence=not without_evidence)
    note(f"已备份,共 {size:,} 字节:{file}", f"Backed up, {size:,} bytes: {file}")
    return 0


@click.command(
    help=say(
        "把备份恢复到空的数据目录和空的数据库;SQLite 与 PostgreSQL 之间也可以。",
        "Put a backup back into an empty data folder and database, of either kind.",
    )
)
@click.argument("file", type=FILE, metavar="FILE.zip")
@options.database
@options.data
def restore(file: Path, database: str, data: Path | None) -> int:
    """Put a backup back."""
    from xuncha_platform.backup.refused import nothing_left
    from xuncha_platform.config import boot
    from xuncha_platform.config.environment import value

    if not file.exists():
        from xuncha.errors import InputError

        raise InputError(f"没有 {file} 这个文件。", f"There is no {file}.")
    with nothing_left(data or Path(value("XUNCHA_DATA"))):
        boot.set_up(database, data)
        from xuncha_platform.backup.restoring import restore as put_back

        about = put_back(file)
    note(
        f"已恢复 {about['made_at']} 的备份(版本 {about['version']})。",
        f"Restored the backup of {about['made_at']} (version {about['version']}).",
    )
    return 0
