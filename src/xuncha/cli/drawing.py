"""xuncha draw: the sample of a spot check."""

from __future__ import annotations

from typing import Any

import click

from xuncha.cli.group import xuncha
from xuncha.terminal import options as shared
from xuncha.words import say


@xuncha.command(help=say("可复核的随机抽样。", "Draw a sample that anyone can recompute."))
@click.argument("sites", type=shared.FILE, metavar="SITES.csv")
@shared.option(
    "--rate",
    "抽取比例(%)",
    "rate in percent",
    type=shared.Amount(0, 100, min_open=True),
    required=True,
    metavar="PERCENT",
)
@shared.option("--seed", "随机种子", "the seed", required=True, metavar="TEXT")
@shared.option(
    "--by", "分层字段,如 region,level", "strata, e.g. region,level", default="", metavar="FIELDS"
)
@shared.option(
    "--must",
    "必抽名单(CSV 或 Excel,标识码或网址)",
    "sites always drawn (CSV or Excel)",
    type=shared.FILE,
    metavar="FILE",
)
@shared.option(
    "--exclude",
    "不抽名单(CSV 或 Excel,标识码或网址)",
    "sites never drawn (CSV or Excel)",
    type=shared.FILE,
    metavar="FILE",
)
@shared.option(
    "--out",
    "输出文件,默认 sample.csv",
    "output file, default sample.csv",
    type=shared.FILE,
    default="sample.csv",
    metavar="FILE",
)
def draw(**options: Any) -> int:
    """Draw a sample that anyone can recompute."""
    from xuncha.commands import draw as command

    return command.run(**options)
