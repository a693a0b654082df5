"""`xuncha worker`: more of the job loop, on this machine or on a Ray cluster."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import click

from xuncha.terminal.interrupt import signs_to_stop
from xuncha.words import say
from xuncha_platform.commands import options
from xuncha_platform.config.environment import value


@click.command(
    help=say(
        "任务进程:与 serve 用同一个数据库,分担检查等任务,直到按 Ctrl-C。",
        "More of the job loop, on the database of serve, until Ctrl-C.",
    )
)
@options.database
@options.data
@click.option(
    "--engine",
    type=click.Choice(["local", "ray"]),
    default=None,
    help=say(
        "检查网站由本机(local)还是 Ray 集群(ray)做;默认按设置 XUNCHA_ENGINE",
        "who inspects: this machine or Ray; default as XUNCHA_ENGINE says",
    ),
)
@click.option(
    "--address",
    default="",
    metavar="HOST:PORT",
    help=say(
        "Ray 集群地址,如 auto、10.0.0.1:6379;不写则在本机启动一个",
        "address of the Ray cluster, e.g. auto; without it one is started here",
    ),
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=2,
    metavar="N",
    help=say("同时做几个任务,默认 2", "jobs at once, default 2"),
)
def worker(database: str, data: Path | None, engine: str | None, address: str, jobs: int) -> int:
    """Work until stopped."""
    from xuncha_platform.config import boot

    boot.set_up_existing(database, data)
    boot.migrate()
    from xuncha.runners.choose import ray_address
    from xuncha.terminal.progress import note
    from xuncha_platform.config.replaced import tell_when_replaced
    from xuncha_platform.jobs import loop

    name = _engine(engine, address)
    ray_address(name)
    stop = threading.Event()
    for number in signs_to_stop():
        signal.signal(number, lambda *_: stop.set())
    note(f"任务进程 {os.getpid()} 开始,按 Ctrl-C 停止。", f"Worker {os.getpid()}; Ctrl-C stops it.")
    tell_when_replaced()
    loop.run(stop, jobs, name)
    note("任务进程已停止,没做完的会由其他进程接着做。", "Stopped; others go on with what is left.")
    return 0


def _engine(engine: str | None, address: str) -> str:
    """The engine's name as xuncha/runners/choose.py reads it."""
    if not address:
        return engine or value("XUNCHA_ENGINE")
    engine = "ray"
    return address if address.startswith("ray://") else f"{engine}:{address}"
