"""What click finds wrong with a command line, said in the reader's language."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from difflib import get_close_matches

import click

from xuncha.errors import InputError
from xuncha.words import say

# click has no error class of its own for these.
_UNKNOWN_COMMAND = re.compile(r"No such command '(.+?)'")
_TOO_MUCH = re.compile(r"Got unexpected extra arguments? \((.*)\)", re.DOTALL)


def check_letters(words: Iterable[str]) -> None:
    """InputError where a typed word is no text, as Chinese of a GBK terminal to a UTF-8 program.

    What is there under such a name, or lies in a folder of such a name, is a path and may be.
    """
    for word in words:
        path = word.partition("=")[2] if word.startswith("--") else word
        folder = os.path.dirname(path)
        if _is_text(word) or os.path.exists(path) or (folder and os.path.exists(folder)):
            continue
        raise InputError(
            f"“{word}”里有不是 UTF-8 的字符。请在 UTF-8 的终端里输入。",
            f"“{word}” has letters that are not UTF-8. Type it in a terminal that uses UTF-8.",
        )


def _is_text(word: str) -> bool:
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def in_words(error: click.ClickException) -> str:
    """One line in the reader's language: what was typed wrong and how to mend it."""
    english = error.format_message()
    if isinstance(error, click.NoSuchOption):
        return say(f"没有 {error.option_name} 这个选项。{_near(error)}", english)
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return say(f"缺少 {_name(error.param)}。用 --help 查看用法。", english)
    if isinstance(error, click.BadParameter) and error.param is not None:
        return say(
            f"{_name(error.param)} 的值不能用:{_allowed(error.param, error.message)}", english
        )
    if unknown := _UNKNOWN_COMMAND.match(english):
        return say(f"没有 {unknown[1]} 这个命令。{_near_command(error, unknown[1])}", english)
    if isinstance(error, click.BadOptionUsage):
        takes_none = "does not take" in english
        what = "后面不带值" if takes_none else "后面缺少值"
        return say(f"{error.option_name} {what}。用 --help 查看用法。", english)
    if too_much := _TOO_MUCH.match(english):
        return say(f"多出了“{too_much[1]}”。用 --help 查看用法。", english)
    return say(f"用法不对:{english} 用 --help 查看用法。", english)


def _near(error: click.NoSuchOption) -> str:
    if error.possibilities:
        return f"是不是 {'、'.join(error.possibilities)}?"
    return "用 --help 查看可用选项。"


def _near_command(error: click.ClickException, typed: str) -> str:
    """What was probably meant, of the commands there are where it was typed."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    group = context.command if context else None
    names = group.list_commands(context) if context and isinstance(group, click.Group) else []
    near = get_close_matches(typed, names, n=1)
    return f"是不是 {near[0]}?" if near else "用 --help 查看可用命令。"


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
