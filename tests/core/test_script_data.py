"""Literals of a script, read as data: which, each once, and never so many that a page takes long."""

from __future__ import annotations

import pytest

from xuncha.read.data.scriptdata import data_in


@pytest.mark.parametrize(
    "script, values",
    [
        ('var rows = [{"t": 1}];', [[{"t": 1}]]),
        ('show({"rows": [{"t": 1}], "total": 1});', [{"rows": [{"t": 1}], "total": 1}]),
        ('[["a", 1]]', [[["a", 1]]]),
        # What is no JSON is passed over, and what follows it is read.
        ("var a = [{t: 1}]; var b = [{\"t\": 2}];", [[{"t": 2}]]),
        ('var a = [{"t": 1}, ; var b = [{"t": 2}];', [[{"t": 2}]]),
        # What stands inside one that was read is not read again.
        ('var a = {"x": {"y": [{"t": 1}]}}, b = [{"t": 2}];', [{"x": {"y": [{"t": 1}]}}, [{"t": 2}]]),
        ("if (a == [1, 2][0]) { run(); }", []),
        ("", []),
    ],
)  # fmt: skip
def test_what_is_read_of_a_script(script: str, values: list[object]) -> None:
    found = list(data_in(script))
    assert [value for value, _ in found] == values
    assert all(literal in script for _, literal in found)


def test_a_script_of_many_literals_is_read_to_the_twelfth() -> None:
    script = "".join(f'a{n} = [{{"t": {n}}}];' for n in range(40))
    assert [value for value, _ in data_in(script)] == [[{"t": n}] for n in range(12)]


def test_a_literal_without_end_is_no_data() -> None:
    assert list(data_in("x = " + "[" * 100_000)) == []
