"""`xuncha serve`: web pages, job loop and monitor in one process."""

from __future__ import annotations

from pathlib import Path

import click

from xuncha.words import say
from xuncha_platform.commands import options


@click.command(
    help=say(
        "网页服务:登记、检查、复核、通报;任务与监测在同一进程内。",
        "The web platform: register, campaigns, review, circular; jobs and monitor included.",
    )
)
@click.option("--host", default="127.0.0.1", help=say("监听地址", "address to listen on"))
@click.option("--port", default=8000, type=int, metavar="P", help=say("端口", "port"))
@options.database
@options.data
def serve(host: str, port: int, database: str, data: Path | None) -> int:
    """Serve the platform until stopped."""
    from xuncha_platform.config import boot

    boot.set_up(database, data)
    boot.migrate()
    from xuncha_platform.config.server import run

    return run(host, port)
