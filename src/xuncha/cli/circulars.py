"""xuncha circular: a circular built from its facts, and its figures checked."""

from __future__ import annotations

from typing import Any

import click

from xuncha.cli.group import xuncha
from xuncha.terminal import options as shared
from xuncha.words import say


@xuncha.group(help=say("通报:由数据成文,逐数核对。", "Circulars: build, and check figures."))
def circular() -> None:
    """Group of the circular's commands."""


@circular.command(
    "build", help=say("由数据生成通报全文和附件。", "Build the circular and its annexes.")
)
@click.argument("facts", type=shared.FILE, metavar="FACTS.yaml")
@shared.option("--out", "输出目录", "output folder", type=shared.FILE, required=True, metavar="DIR")
@shared.option(
    "--id", "文件内有多份时选哪一份", "which record of several", default="", metavar="ID"
)
def circular_build(**options: Any) -> int:
    """Build the circular and its annexes."""
    from xuncha.commands import circular as command

    return command.build(**options)


@circular.command(
    "check", help=say("重算每个合计、比率、差值和个数。", "Recompute every figure of a circular.")
)
@click.argument("facts", type=shared.FILE, metavar="FACTS.yaml")
@shared.option(
    "--id",
    "文件内有多份时只查哪一份",
    "check only this record of several",
    default="",
    metavar="ID",
)
def circular_check(**options: Any) -> int:
    """Recompute every figure of a circular."""
    from xuncha.commands import circular as command

    return command.check(**options)
