"""`xuncha vantage`: samples from another network, signed and compared."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import click

from xuncha.terminal.options import FILE
from xuncha.words import say
from xuncha_platform.commands import options

_DEFAULT_DAYS = 8


@click.group(
    help=say(
        "监测点:在另一网络上监测,结果签名后交换、比对。",
        "Vantages: watch from another network; exchange signed samples and compare.",
    )
)
def vantage() -> None:
    """Group of the vantage commands."""


@vantage.command("key", help=say("生成密钥,显示公钥。", "Make a key and show its public part."))
@click.argument("path", type=FILE, metavar="FILE")
def key(path: Path) -> int:
    """Make a key."""
    from xuncha.watch.vantagekey import make_key

    print(make_key(path))
    return 0


@vantage.command(
    "register", help=say("登记另一监测点的公钥。", "Register another vantage's public key.")
)
@click.argument("name", metavar="NAME")
@click.argument("public_key", metavar="KEY")
@options.database
@options.data
def register(name: str, public_key: str, database: str, data: Path | None) -> int:
    """Register another vantage."""
    _start(database, data)
    from xuncha_platform.people.access import NOBODY
    from xuncha_platform.watch import vantages

    row = vantages.register(NOBODY, name, public_key)
    print(say(f"已登记监测点“{row.name}”。", f"Vantage “{row.name}” is registered."))
    return 0


@vantage.command(
    "export", help=say("导出本机的监测结果并签名。", "Export the samples of this vantage, signed.")
)
@click.argument("path", type=FILE, metavar="FILE")
@click.option(
    "--key",
    "key_file",
    type=FILE,
    required=True,
    metavar="FILE",
    help=say("vantage key 生成的密钥文件", "the key file that vantage key made"),
)
@click.option("--name", default="", metavar="NAME", help=say("本监测点名称", "this vantage's name"))
@click.option(
    "--days",
    type=click.IntRange(1, 90),
    default=_DEFAULT_DAYS,
    metavar="N",
    help=say(f"最近几天,默认 {_DEFAULT_DAYS}", f"the last days; default {_DEFAULT_DAYS}"),
)
@options.database
@options.data
def export(
    path: Path, key_file: Path, name: str, days: int, database: str, data: Path | None
) -> int:
    """Export the samples of this vantage."""
    _start(database, data)
    from xuncha import clock
    from xuncha_platform.watch import vantages

    last: date = clock.today()
    sites = vantages.give_out(path, key_file, name, last - timedelta(days=days - 1), last)
    print(say(f"已导出 {sites} 个网站的监测结果:{path}", f"{sites} sites exported: {path}"))
    return 0


@vantage.command(
    "import", help=say("导入另一监测点的文件,先验签名。", "Import another vantage's signed file.")
)
@click.argument("path", type=FILE, metavar="FILE")
@options.database
@options.data
def take_in(path: Path, database: str, data: Path | None) -> int:
    """Import another vantage's file."""
    _start(database, data)
    from xuncha_platform.people.access import NOBODY
    from xuncha_platform.watch import vantages

    taken = vantages.take_in(NOBODY, path)
    unknown = len(taken.unknown)
    print(
        say(
            f"已导入监测点“{taken.vantage}”的 {taken.sites} 个网站、{taken.days} 个网站日;"
            f"登记中没有的网站 {unknown} 个。",
            f"{taken.sites} sites and {taken.days} days of “{taken.vantage}”; {unknown} not registered.",
        )
    )
    return 0


def _start(database: str, data: Path | None) -> None:
    from xuncha_platform.config import boot

    boot.set_up_existing(database, data)
    boot.migrate()
