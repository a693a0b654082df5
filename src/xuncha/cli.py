"""The command line. Options and help stand here; the work stands in commands/.

Commands are imported when they run, so that `xuncha --help` answers at once.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from xuncha import __version__
from xuncha.errors import InputError, Stopped
from xuncha.exits import INTERRUPTED, UNUSABLE
from xuncha.helptext import HelpPage
from xuncha.interrupt import hear_no_more, hear_once
from xuncha.settings import Render
from xuncha.words import say

Command = TypeVar("Command", bound=Callable[..., Any])

# For the commands of other packages as well.
click.Context.formatter_class = HelpPage

_FILE = click.Path(path_type=Path)
# click has no error class of its own for this.
_UNKNOWN_COMMAND = re.compile(r"No such command '(.+?)'")


class _Day(click.ParamType):  # type: ignore[type-arg]  # generic in newer versions only
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(
                say(
                    f"“{value}”不是日期,请写成 2018-07-28 的样子",
                    f"“{value}” is no date; write it as 2018-07-28",
                ),
                param,
                ctx,
            )


def _option(name: str, zh: str, en: str, **more: Any) -> Callable[[Command], Command]:
    return click.option(name, help=say(zh, en), **more)


_rulebooks = _option(
    "--rulebook",
    "census-2015、inspection-2019(默认)、guideline-2017、media-2019 或文件路径;可重复",
    "census-2015, inspection-2019 (default), guideline-2017, media-2019 or a file; repeatable",
    metavar="ID",
    multiple=True,
)
_as_of = _option("--as-of", "监测时间点,默认今天", "the as-of date; default today", type=_Day())
# judge repeats the report that is there, unless told otherwise.
_rulebooks_again = _option(
    "--rulebook",
    "指标集编号或文件路径;默认与原报告相同;可重复",
    "rulebook id or a file; default those of the report; repeatable",
    metavar="ID",
    multiple=True,
)
_as_of_again = _option(
    "--as-of",
    "监测时间点,默认与原报告相同",
    "the as-of date; default that of the report",
    type=_Day(),
)
_jobs = _option(
    "--jobs",
    "进程数,默认每核一个",
    "processes; default one a core",
    type=click.IntRange(min=1),
    metavar="N",
)
_sites = _option(
    "--sites", "网站清单(.csv 或 .xlsx)", "site list (.csv or .xlsx)", type=_FILE, metavar="FILE"
)
_max_pages = _option(
    "--max-pages",
    "每个网站最多读多少页,默认 2000",
    "page budget of one site, default 2000",
    type=click.IntRange(min=1),
    default=2000,
    metavar="N",
)
_connections = _option(
    "--connections",
    "每台主机同时几个连接,默认 2",
    "connections a host, default 2",
    type=click.IntRange(min=1),
    default=2,
    metavar="N",
)
_delay = _option(
    "--delay",
    "同一主机两次请求相隔秒数,默认 0.2",
    "seconds between two requests to a host, default 0.2",
    type=click.FloatRange(min=0.0),
    default=0.2,
    metavar="SECONDS",
)
_allow_private = _option(
    "--allow-private",
    "允许访问本机和内网地址",
    "permit loopback, private and link-local addresses",
    is_flag=True,
)
_authority = _option(
    "--authority",
    "本单位对所列网站有监管权,不受 robots.txt 限制",
    "the office has authority over these sites: robots.txt does not bind it",
    is_flag=True,
)
_format = _option(
    "--format",
    "标准输出的格式,默认 text",
    "format of stdout; default text",
    type=click.Choice(["text", "json"]),
    default="text",
)


_earlier = _option(
    "--earlier",
    "以前检查的输出目录:那时的文章地址现在还在不在(guideline-2017 的 G17-P9)",
    "output folder of an earlier inspection: are its articles still there (G17-P9)",
    type=_FILE,
    metavar="DIR",
)
_reposts = _option(
    "--reposts",
    "转载清单(表头 title,published,url):12 小时内转载了没有(G17-P20)",
    "list of policies (header title,published,url): reposted within 12 hours or not (G17-P20)",
    type=_FILE,
    metavar="FILE",
)
_addresses = _option(
    "--addresses",
    "地址归属表 cidr,country,region:服务器在不在境外(G17-P21)",
    "table of address ranges cidr,country,region: servers abroad (G17-P21)",
    type=_FILE,
    metavar="FILE",
)


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
@_sites
@_rulebooks
@_as_of
@_option(
    "--columns",
    "栏目信息表;不给则自行发现栏目",
    "the 栏目信息表; without it columns are discovered",
    type=_FILE,
    metavar="FILE",
)
@_option("--probes", "可用性监测记录", "availability samples", type=_FILE, metavar="FILE")
@_earlier
@_reposts
@_addresses
@_max_pages
@_connections
@_delay
@_option(
    "--resolve",
    "改连到指定地址(同 curl 的 --connect-to);可重复",
    "connect there instead (curl's --connect-to); repeatable",
    metavar="HOST:PORT:ADDRESS[:PORT]",
    multiple=True,
)
@_allow_private
@_authority
@_option(
    "--render",
    "何时用 Chromium 执行脚本,默认 auto",
    "when to run scripts in Chromium, default auto",
    type=click.Choice([mode.value for mode in Render]),
    default=Render.AUTO.value,
)
@_jobs
@_option(
    "--out",
    "输出目录,默认 xuncha-out",
    "output folder, default xuncha-out",
    type=_FILE,
    default="xuncha-out",
    metavar="DIR",
)
@_format
@_option(
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
@_sites
@_max_pages
@_connections
@_delay
@_option(
    "--second-look",
    "打不开的隔多少秒再看一次,默认 10",
    "seconds until what failed is looked at again, default 10",
    type=click.FloatRange(min=0.0),
    default=10.0,
    metavar="SECONDS",
)
@_allow_private
@_authority
@_jobs
@_option(
    "--out",
    "输出文件,默认 links.csv",
    "output file, default links.csv",
    type=_FILE,
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
@click.argument("evidence", type=_FILE, metavar="DIR|evidence.warc.gz")
@_rulebooks_again
@_as_of_again
@_earlier
@_reposts
@_addresses
@_jobs
@_format
def judge(**options: Any) -> int:
    """Judge again from evidence alone."""
    from xuncha.commands import judge as command

    return command.run(**options)


@xuncha.command(help=say("可复核的随机抽样。", "Draw a sample that anyone can recompute."))
@click.argument("sites", type=_FILE, metavar="SITES.csv")
@_option(
    "--rate",
    "抽取比例(%)",
    "rate in percent",
    type=click.FloatRange(0, 100, min_open=True),
    required=True,
    metavar="PERCENT",
)
@_option("--seed", "随机种子", "the seed", required=True, metavar="TEXT")
@_option("--by", "分层字段,如 region,level", "strata, e.g. region,level", default="", metavar="…")
@_option(
    "--must",
    "必抽名单(CSV 或 Excel,标识码或网址)",
    "sites always drawn (CSV or Excel)",
    type=_FILE,
    metavar="FILE",
)
@_option(
    "--exclude",
    "不抽名单(CSV 或 Excel,标识码或网址)",
    "sites never drawn (CSV or Excel)",
    type=_FILE,
    metavar="FILE",
)
@_option(
    "--out",
    "输出文件,默认 sample.csv",
    "output file, default sample.csv",
    type=_FILE,
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
@click.argument("facts", type=_FILE, metavar="FACTS.yaml")
@_option("--out", "输出目录", "output folder", type=_FILE, required=True, metavar="DIR")
@_option("--id", "文件内有多份时选哪一份", "which record of several", default="", metavar="ID")
def circular_build(**options: Any) -> int:
    """Build the circular and its annexes."""
    from xuncha.commands import circular as command

    return command.build(**options)


@circular.command(
    "check", help=say("重算每个合计、比率、差值和个数。", "Recompute every figure of a circular.")
)
@click.argument("facts", type=_FILE, metavar="FACTS.yaml")
@_option(
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
@_option("--out", "输出目录,默认 out", "output folder", type=_FILE, default="out", metavar="DIR")
@_option(
    "--seed", "随机种子,默认 2016", "seed of the province", type=int, default=2016, metavar="N"
)
@_option(
    "--sites",
    "只用前 N 个网站",
    "only the first N sites",
    type=click.IntRange(min=1),
    metavar="N",
)
@_option("--no-serve", "做完即止,不打开网页服务", "stop when done", is_flag=True)
@_option("--port", "网页服务端口,默认 8000", "port", type=int, default=8000, metavar="P")
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
        print(_in_words(error), file=sys.stderr)
        return UNUSABLE
    except (click.exceptions.Abort, KeyboardInterrupt) as stopped:
        hear_no_more()
        if not isinstance(stopped.__cause__ or stopped, Stopped):
            print(say("已停止。", "Stopped."), file=sys.stderr)
        return INTERRUPTED
    return int(code or 0)


def _in_words(error: click.ClickException) -> str:
    english = error.format_message()
    if isinstance(error, click.NoSuchOption):
        return say(f"没有 {error.option_name} 这个选项。用 --help 查看可用选项。", english)
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return say(f"缺少 {_name(error.param)}。用 --help 查看用法。", english)
    if isinstance(error, click.BadParameter) and error.param is not None:
        return say(
            f"{_name(error.param)} 的值不能用:{_allowed(error.param, error.message)}", english
        )
    if unknown := _UNKNOWN_COMMAND.match(english):
        return say(f"没有 {unknown[1]} 这个命令。用 --help 查看可用命令。", english)
    return say(f"用法不对:{english} 用 --help 查看用法。", english)


def _allowed(param: click.Parameter, message: str) -> str:
    """What an option takes, in Chinese; click itself says it in English."""
    kind = param.type
    if isinstance(kind, click.Choice):
        return f"请写 {'、'.join(str(one) for one in kind.choices)} 中的一个"
    if not isinstance(kind, (click.types.IntParamType, click.types.FloatParamType)):
        return message
    number = "整数" if isinstance(kind, click.types.IntParamType) else "数"
    if not isinstance(kind, (click.IntRange, click.FloatRange)):
        return f"请写{number}"
    least = [] if kind.min is None else [f"{'大于' if kind.min_open else '不小于'} {kind.min:g}"]
    most = [] if kind.max is None else [f"不大于 {kind.max:g}"]
    return f"请写{'、'.join(least + most)} 的{number}"


def _name(param: click.Parameter) -> str:
    if isinstance(param, click.Option):
        return param.opts[0]
    return param.metavar or param.opts[0]


if __name__ == "__main__":
    main()
