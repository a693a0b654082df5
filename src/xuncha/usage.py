"""What click finds wrong with a command line, said in the reader's language."""

from __future__ import annotations

import re

import click

from xuncha.words import say

# click has no error class of its own for this.
_UNKNOWN_COMMAND = re.compile(r"No such command '(.+?)'")


def in_words(error: click.ClickException) -> str:
    """One line in the reader's language: what was typed wrong and how to mend it."""
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
