"""Options that several commands of the office share."""

from __future__ import annotations

import click

from xuncha.terminal.options import FILE
from xuncha.words import say

database = click.option(
    "--database",
    default="",
    metavar="URL",
    help=say(
        "数据库地址,如 postgres://USER:PASSWORD@HOST/NAME;默认用数据目录里的 SQLite",
        "database URL; default SQLite in the data folder",
    ),
)
data = click.option(
    "--data",
    type=FILE,
    default=None,
    metavar="DIR",
    help=say("数据目录,默认 xuncha-data", "data folder; default xuncha-data"),
)
