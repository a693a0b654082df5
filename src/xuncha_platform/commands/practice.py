"""`xuncha practice`: a finished demo in the web platform; `xuncha demo` ends in it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from xuncha.terminal.options import FILE, PORT
from xuncha.terminal.progress import note
from xuncha.words import say


@click.command(
    help=say(
        "把做完的演练省(xuncha demo 的输出目录)装入网页平台并打开。",
        "Open a finished practice province (the output of xuncha demo) in the web platform.",
    )
)
@click.option(
    "--out",
    type=FILE,
    default="out",
    metavar="DIR",
    help=say("xuncha demo 的输出目录,默认 out", "output folder of xuncha demo"),
)
@click.option(
    "--port",
    default=8000,
    type=PORT,
    metavar="P",
    help=say("网页服务端口,默认 8000", "port; default 8000"),
)
def practice(out: Path, port: int) -> int:
    """Load the demo below `out` into `out/platform` and serve it on this machine."""
    from xuncha.commands.static import check_port
    from xuncha_platform.practice.serving import province_of

    check_port(port, must_serve=True)
    with province_of(out) as reached:
        return _open(out, port, reached)


def _open(out: Path, port: int, reached: Sequence[str]) -> int:
    """Load and serve; `reached` says where the practice sites answer."""
    from xuncha_platform.config import boot

    data = (out / "platform").resolve()
    # Its own SQLite, whatever database the environment names: practice data goes nowhere else.
    os.environ.pop("XUNCHA_DATABASE_FILE", None)
    os.environ |= {"XUNCHA_ALLOW_PRIVATE": "1", "XUNCHA_RESOLVE": " ".join(reached)}
    boot.set_up(f"sqlite:///{(data / 'xuncha.sqlite3').as_posix()}", data)
    boot.migrate()
    from xuncha_platform.practice.load import load
    from xuncha_platform.practice.people import sign_in_lines

    note("装入网页平台,约需半分钟。", "Loading the web platform; this takes half a minute.")
    load(out)
    print("\n".join(sign_in_lines()), flush=True)
    from xuncha_platform.config.server import run

    return run("127.0.0.1", port, watching=False)
