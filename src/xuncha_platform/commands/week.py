"""`xuncha week`: the availability of one site's week, on the terminal."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from xuncha.terminal.options import Day
from xuncha.words import say
from xuncha_platform.commands import options


@click.command(
    help=say(
        "一个网站一周的可用性:逐日的监测次数、打不开次数、空缺、打开用时,和打不开的比例。"
        "SITE 是标识码、网址、域名或名称。",
        "The availability of a site's week, day by day. SITE: its code, address, host or name.",
    )
)
@click.argument("site", metavar="SITE")
@click.option(
    "--as-of",
    type=Day(),
    metavar="DATE",
    help=say(
        "监测时间点,看它前面的一周;默认今天", "the week before this day is read; default today"
    ),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help=say("输出格式,默认 text", "output format; default text"),
)
@options.database
@options.data
def week(site: str, as_of: date | None, form: str, database: str, data: Path | None) -> int:
    """Print a site's week; 3 where it is undetermined."""
    from xuncha_platform.config import boot

    boot.set_up_existing(database, data)
    boot.migrate()
    from xuncha import clock
    from xuncha.exits import PASSED, UNDETERMINED
    from xuncha_platform.watch.weektext import as_json, as_text, read_week

    read = read_week(site, as_of or clock.today(), clock.now())
    print(as_json(read) if form == "json" else as_text(read))
    return UNDETERMINED if read.week.undetermined else PASSED
