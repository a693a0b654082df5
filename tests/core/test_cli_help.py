"""Help as a clerk reads it: in Chinese, on a terminal of eighty columns."""

from __future__ import annotations

import re

import pytest
from cli_tools import environment, run
from hypothesis import given
from hypothesis import strategies as st

from xuncha.terminal.helptext import places, wrapped

ENGLISH = environment(LANG="en_US.UTF-8", COLUMNS="80")
COMMANDS = re.findall(r"^  ([a-z]+) ", run("--help").out, re.MULTILINE)


def test_all_commands_are_listed() -> None:
    assert {"inspect", "judge", "draw", "circular", "demo", "links", "serve"} <= set(COMMANDS)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_chinese_and_fits_the_terminal(command: str) -> None:
    told = run(*command.split(), "--help", env=environment(COLUMNS="80")).out
    assert told.startswith("用法" + "\uff1a")
    assert "\n选项" in told
    assert "显示用法" in told
    for english in ("Usage", "OPTIONS", "Options", "Commands", "Show this", "required"):
        assert english not in told
    assert [line for line in told.splitlines() if places(line) > 80] == []


def test_no_word_is_torn_apart() -> None:
    told = run("inspect", "--help", env=environment(COLUMNS="80")).out
    assert "guideline-2017" in told


def test_english_help_is_english() -> None:
    told = run("inspect", "--help", env=ENGLISH).out
    assert told.startswith("Usage: ")
    assert "inspect [OPTIONS] URL" in told
    assert "Show this message and exit." in told


@given(st.text(alphabet="网站检查,。(“”)《 ab-", max_size=60), st.integers(10, 40))
def test_wrapping_loses_nothing(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(line == line.strip() and line for line in lines)


def test_a_line_neither_begins_with_a_closing_mark_nor_ends_with_an_opening_one() -> None:
    lines = wrapped("网站清单" + "\uff0c" + "每行一个网址" + "\uff08" + "或标识码" + "\uff09", 8)
    assert not any(line[0] in "\uff0c\uff09" or line[-1] == "\uff08" for line in lines)
