"""The group of all commands: those of the core, and those that other packages bring."""

from __future__ import annotations

import functools
import pkgutil

import click

from xuncha import __version__
from xuncha.terminal.helptext import HelpPage
from xuncha.words import say

# For the commands of other packages as well.
click.Context.formatter_class = HelpPage


class Commands(click.Group):
    """The commands of the core, and those that other packages bring (entry points `xuncha.commands`)."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, those of other packages last."""
        return [*super().list_commands(ctx), *brought()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None where nobody brings it."""
        own = super().get_command(ctx, cmd_name)
        where = None if own else brought().get(cmd_name)
        return pkgutil.resolve_name(where) if where else own


@functools.cache
def brought() -> dict[str, str]:
    """Command name → "module:object", of every package that brings commands."""
    # The core's own commands start without it.
    from importlib.metadata import entry_points

    found: dict[str, str] = {}
    for package in entry_points(group="xuncha.commands"):
        found.update(package.load())
    return found


@click.group(
    cls=Commands,
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
