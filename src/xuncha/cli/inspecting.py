"""xuncha inspect, links, judge: websites looked at, and judged again from their evidence."""

from __future__ import annotations

import importlib
from typing import Any

import click

from xuncha.cli.group import xuncha
from xuncha.settings import Render
from xuncha.terminal import options as shared
from xuncha.words import say


@xuncha.command(
    help=say(
        "抓取并评判网站;不需要数据库、账号或配置。",
        "Crawl and judge websites; needs no database, account or configuration.",
    )
)
@click.argument("urls", nargs=-1, metavar="URL…")
@shared.sites
@shared.rulebooks
@shared.as_of
@shared.option(
    "--columns",
    "栏目信息表;不给则自行发现栏目",
    "the 栏目信息表; without it columns are discovered",
    type=shared.FILE,
    metavar="FILE",
)
@shared.option(
    "--probes", "可用性监测记录", "availability samples", type=shared.FILE, metavar="FILE"
)
@shared.earlier
@shared.reposts
@shared.addresses
@shared.max_pages
@shared.connections
@shared.delay
@shared.option(
    "--resolve",
    "改连到指定地址(同 curl 的 --connect-to);可重复",
    "connect there instead (curl's --connect-to); repeatable",
    metavar="HOST:PORT:ADDRESS[:PORT]",
    multiple=True,
)
@shared.allow_private
@shared.authority
@shared.option(
    "--render",
    "何时用 Chromium 执行脚本,默认 auto",
    "when to run scripts in Chromium, default auto",
    type=click.Choice([mode.value for mode in Render]),
    default=Render.AUTO.value,
)
@shared.jobs
@shared.option(
    "--out",
    "输出目录,默认 xuncha-out",
    "output folder, default xuncha-out",
    type=shared.FILE,
    default="xuncha-out",
    metavar="DIR",
)
@shared.format
@shared.option(
    "--engine",
    "由谁来做:local(默认)、ray、ray:HOST:6379;见 docs/operations.md",
    "who does the work: local (default), ray, ray:HOST:6379; see docs/operations.md",
    default="local",
    hidden=True,
    metavar="ENGINE",
)
def inspect(**options: Any) -> int:
    """Crawl and judge websites."""
    command = _command("inspect", are_crawlers_wanted=options["engine"] == "local", **options)
    return int(command.run(command.Request(**options)))


def _command(name: str, *, are_crawlers_wanted: bool, **options: Any) -> Any:
    """A command's module; another process imports what crawls at the same time.

    One site is crawled by the command's own process.
    """
    module = f"xuncha.commands.{name}"
    if not are_crawlers_wanted or not (options["sites"] or len(options["urls"]) > 1):
        return importlib.import_module(module)
    from xuncha.machine.processes import get_ready, no_ctrl_c
    from xuncha.runners import CRAWLING

    # In the midst of an import Ctrl-C would come out as any other error.
    with no_ctrl_c():
        get_ready(CRAWLING)
        return importlib.import_module(module)


@xuncha.command(
    help=say(
        "只查打不开的链接:不评判,不留证据,供网站自查。",
        "Only look for dead links: nothing is judged and no evidence kept.",
    )
)
@click.argument("urls", nargs=-1, metavar="URL…")
@shared.sites
@shared.max_pages
@shared.connections
@shared.delay
@shared.option(
    "--second-look",
    "打不开的隔多少秒再看一次,默认 10",
    "seconds until what failed is looked at again, default 10",
    type=shared.Amount(0.0, 86_400.0),
    default=10.0,
    metavar="SECONDS",
)
@shared.allow_private
@shared.authority
@shared.jobs
@shared.option(
    "--out",
    "输出文件,默认 links.csv",
    "output file, default links.csv",
    type=shared.FILE,
    default="links.csv",
    metavar="FILE",
)
def links(**options: Any) -> int:
    """Only look for dead links."""
    command = _command("links", are_crawlers_wanted=True, **options)
    return int(command.run(command.Request(**options)))


@xuncha.command(
    help=say("不联网,只凭证据重新评判。", "Judge again from evidence alone, with the network off.")
)
@click.argument("evidence", type=shared.FILE, metavar="DIR|evidence.warc.gz")
@shared.rulebooks_again
@shared.as_of_again
@shared.earlier
@shared.reposts
@shared.addresses
@shared.jobs
@shared.format
def judge(**options: Any) -> int:
    """Judge again from evidence alone."""
    from xuncha.commands import judge as command

    return command.run(**options)
