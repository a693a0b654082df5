"""xuncha demo: the practice province, inspected and told of in a circular."""

from __future__ import annotations

import pkgutil
from typing import Any

import click

from xuncha.cli.group import brought, xuncha
from xuncha.terminal import options as shared
from xuncha.words import say


@xuncha.command(
    help=say(
        "演练省:在本机真实抓取、评判,直到通报成文。",
        "A practice province on loopback, inspected over real HTTP, to the circular.",
    )
)
@shared.option(
    "--out", "输出目录,默认 out", "output folder", type=shared.FILE, default="out", metavar="DIR"
)
@shared.option(
    "--seed", "随机种子,默认 2016", "seed of the province", type=int, default=2016, metavar="N"
)
@shared.option(
    "--sites",
    "只用前 N 个网站,另有国家抽查的 4 个",
    "only the first N sites, and the four of the national check",
    type=click.IntRange(min=1),
    metavar="N",
)
@shared.option("--no-serve", "做完即止,不打开网页服务", "stop when done", is_flag=True)
@shared.option(
    "--port", "网页服务端口,默认 8000", "port", type=shared.PORT, default=8000, metavar="P"
)
def demo(**options: Any) -> int:
    """Inspect the practice province and build its circular."""
    from xuncha.commands import demo as command

    # With the platform installed the demo ends in it; the core knows only the command's name.
    office = brought().get("practice")
    if office is None:
        return command.run(**options)
    practice = pkgutil.resolve_name(office)
    return command.run(**options, show=lambda out, port: practice.callback(out=out, port=port))
