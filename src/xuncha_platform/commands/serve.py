"""`xuncha serve`: web pages, job loop and monitor in one process."""

from __future__ import annotations

from pathlib import Path

import click

from xuncha.terminal.options import PORT
from xuncha.terminal.progress import note
from xuncha.words import say
from xuncha_platform.commands import options


@click.command(
    help=say(
        "网页服务:登记、检查、复核、通报;任务与监测在同一进程内。",
        "The web platform: register, campaigns, review, circular; jobs and monitor included.",
    )
)
@click.option("--host", default="127.0.0.1", help=say("监听地址", "address to listen on"))
@click.option("--port", default=8000, type=PORT, metavar="P", help=say("端口", "port"))
@options.database
@options.data
def serve(host: str, port: int, database: str, data: Path | None) -> int:
    """Serve the platform until stopped."""
    from xuncha_platform.config import boot, server

    # First: where it cannot be had no database is made and no link is given out.
    with server.listening_on(host, port) as door:
        boot.set_up(database, data)
        boot.migrate()
        from xuncha_platform.people.services.commanded import set_up_path

        if path := set_up_path():
            link = f"http://{host}:{server.port_of(door)}{path}"
            note(
                f"还没有人员。请打开这个一次性链接,开通第一位管理员:{link}",
                f"Nobody is here yet. Open this one-time link: {link}",
            )
        return server.answer(door, host)
