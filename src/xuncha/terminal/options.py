"""Options that several commands have, and how an option is declared."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from xuncha.words import say

Command = TypeVar("Command", bound=Callable[..., Any])


class File(click.Path):
    """A file or a folder. An empty text, as of a shell's unset variable, is not taken for “here”."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path that was typed; click's own error where there is none."""
        if not value and isinstance(value, str):
            self.fail(
                say("是空的,请写路径", "it is empty; write a path"),
                param,
                ctx,
            )
        return super().convert(value, param, ctx)


FILE = File(path_type=Path)
# 0 is any port that is free.
PORT = click.IntRange(0, 65_535)


class Amount(click.FloatRange):
    """A number in a range: “nan” is in none, though it compares so."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number that was typed; click's own error where it is none."""
        number = super().convert(value, param, ctx)
        if isinstance(number, float) and math.isnan(number):
            self.fail(f"{value!r} is not in the range {self._describe_range()}.", param, ctx)
        return number


# Before them no office had a website; windows and deadlines are counted from a date both ways.
_FIRST_YEAR, _LAST_YEAR = 1990, 2199


class Day(click.ParamType):  # type: ignore[type-arg]  # generic in newer versions only
    """A date, written as 2018-07-28."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date that was typed; click's own error where it is none."""
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(
                say(
                    f"“{value}”不是日期,请写成 2018-07-28 的样子",
                    f"“{value}” is no date; write it as 2018-07-28",
                ),
                param,
                ctx,
            )
        if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            self.fail(
                say(
                    f"“{value}”太早或太晚,请写 {_FIRST_YEAR} 年至 {_LAST_YEAR} 年之间的日期",
                    f"“{value}” is too early or too late; take one of {_FIRST_YEAR} to {_LAST_YEAR}",
                ),
                param,
                ctx,
            )
        return day


def option(name: str, zh: str, en: str, **more: Any) -> Callable[[Command], Command]:
    """An option with its help in the reader's language; `more` as of `click.option`."""
    return click.option(name, help=say(zh, en), **more)


rulebooks = option(
    "--rulebook",
    "census-2015、inspection-2019(默认)、guideline-2017、media-2019 或文件路径;可重复",
    "census-2015, inspection-2019 (default), guideline-2017, media-2019 or a file; repeatable",
    metavar="ID",
    multiple=True,
)
as_of = option("--as-of", "监测时间点,默认今天", "the as-of date; default today", type=Day())
# judge repeats the report that is there, unless told otherwise.
rulebooks_again = option(
    "--rulebook",
    "指标集编号或文件路径;默认与原报告相同;可重复",
    "rulebook id or a file; default those of the report; repeatable",
    metavar="ID",
    multiple=True,
)
as_of_again = option(
    "--as-of",
    "监测时间点,默认与原报告相同",
    "the as-of date; default that of the report",
    type=Day(),
)
jobs = option(
    "--jobs",
    "进程数,默认每核一个",
    "processes; default one a core",
    type=click.IntRange(1, 1000),
    metavar="N",
)
sites = option(
    "--sites", "网站清单(.csv 或 .xlsx)", "site list (.csv or .xlsx)", type=FILE, metavar="FILE"
)
max_pages = option(
    "--max-pages",
    "每个网站最多读多少页,默认 2000",
    "page budget of one site, default 2000",
    type=click.IntRange(min=1),
    default=2000,
    metavar="N",
)
connections = option(
    "--connections",
    "每台主机同时几个连接,默认 2",
    "connections a host, default 2",
    type=click.IntRange(1, 1000),
    default=2,
    metavar="N",
)
delay = option(
    "--delay",
    "同一主机两次请求相隔秒数,默认 0.2",
    "seconds between two requests to a host, default 0.2",
    type=Amount(0.0, 3600.0),
    default=0.2,
    metavar="SECONDS",
)
allow_private = option(
    "--allow-private",
    "允许访问本机和内网地址",
    "permit loopback, private and link-local addresses",
    is_flag=True,
)
authority = option(
    "--authority",
    "本单位对所列网站有监管权,不受 robots.txt 限制",
    "the office has authority over these sites: robots.txt does not bind it",
    is_flag=True,
)
format = option(
    "--format",
    "标准输出的格式,默认 text",
    "format of stdout; default text",
    type=click.Choice(["text", "json"]),
    default="text",
)
earlier = option(
    "--earlier",
    "以前检查的输出目录:那时的文章地址现在还在不在(guideline-2017 的 G17-P9)",
    "output folder of an earlier inspection: are its articles still there (G17-P9)",
    type=FILE,
    metavar="DIR",
)
reposts = option(
    "--reposts",
    "转载清单(表头 title,published,url):12 小时内转载了没有(G17-P20)",
    "list of policies (header title,published,url): reposted within 12 hours or not (G17-P20)",
    type=FILE,
    metavar="FILE",
)
addresses = option(
    "--addresses",
    "地址归属表 cidr,country,region:服务器在不在境外(G17-P21)",
    "table of address ranges cidr,country,region: servers abroad (G17-P21)",
    type=FILE,
    metavar="FILE",
)
