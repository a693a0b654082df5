"""The command line. Options and help stand here; the work stands in commands/.

Commands are imported when they run, so that `xuncha --help` answers at once.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import sys
from typing import Any

import click

from xuncha import __version__
from xuncha import options as shared
from xuncha.errors import InputError, Stopped
from xuncha.exits import INTERRUPTED, UNUSABLE
from xuncha.files import disk_full, is_disk_full
from xuncha.helptext import HelpPage
from xuncha.interrupt import hear_no_more, hear_once
from xuncha.settings import Render
from xuncha.usage import in_words
from xuncha.words import say

# For the commands of other packages as well.
click.Context.formatter_class = HelpPage


class _Group(click.Group):
    """The commands below, and those that other packages bring (entry points `xuncha.commands`)."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *_brought()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        own = super().get_command(ctx, cmd_name)
        where = None if own else _brought().get(cmd_name)
        return pkgutil.resolve_name(where) if where else own


@functools.cache
def _brought() -> dict[str, str]:
    """Command name → "module:object", of every package that brings commands."""
    # The core's own commands start without it.
    from importlib.metadata import entry_points

    found: dict[str, str] = {}
    for package in entry_points(group="xuncha.commands"):
        found.update(package.load())
    return found


@click.group(
    cls=_Group,
    help=say(
        "巡查:检查政府网站,按官方指标评判,逐条附证据,直到通报成文。",
        "Inspect government websites by the official indicators, with evidence for every line.",
    ),
)
@click.version_option(
    __version__, message="xuncha %(version)s", help=say("显示版本", "show the version")
)
def xuncha() -> None:
    """Group of all commands."""


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
    from xuncha.processes import get_ready, no_ctrl_c
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
    type=click.FloatRange(min=0.0),
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


@xuncha.command(help=say("可复核的随机抽样。", "Draw a sample that anyone can recompute."))
@click.argument("sites", type=shared.FILE, metavar="SITES.csv")
@shared.option(
    "--rate",
    "抽取比例(%)",
    "rate in percent",
    type=click.FloatRange(0, 100, min_open=True),
    required=True,
    metavar="PERCENT",
)
@shared.option("--seed", "随机种子", "the seed", required=True, metavar="TEXT")
@shared.option(
    "--by", "分层字段,如 region,level", "strata, e.g. region,level", default="", metavar="…"
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
    "只用前 N 个网站",
    "only the first N sites",
    type=click.IntRange(min=1),
    metavar="N",
)
@shared.option("--no-serve", "做完即止,不打开网页服务", "stop when done", is_flag=True)
@shared.option("--port", "网页服务端口,默认 8000", "port", type=int, default=8000, metavar="P")
def demo(**options: Any) -> int:
    """Inspect the practice province and build its circular."""
    from xuncha.commands import demo as command

    # With the platform installed the demo ends in it; the core knows only the command's name.
    office = _brought().get("practice")
    if office is None:
        return command.run(**options)
    practice = pkgutil.resolve_name(office)
    return command.run(**options, show=lambda out, port: practice.callback(out=out, port=port))


def main() -> None:
    """Run the command line; every user error is one line on stderr and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        # Windows consoles and pipes default to a code page that lacks Chinese punctuation.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    hear_once()
    sys.exit(_run())


def _run() -> int:
    try:
        code = xuncha(standalone_mode=False)
    except InputError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return UNUSABLE
    except click.ClickException as error:
        print(in_words(error), file=sys.stderr)
        return UNUSABLE
    except (click.exceptions.Abort, KeyboardInterrupt) as stopped:
        hear_no_more()
        if not isinstance(stopped.__cause__ or stopped, Stopped):
            print(say("已停止。", "Stopped."), file=sys.stderr)
        return INTERRUPTED
    except Exception as error:
        if not is_disk_full(error):
            raise
        print(disk_full(), file=sys.stderr)
        return UNUSABLE
    return int(code or 0)


if __name__ == "__main__":
    main()
