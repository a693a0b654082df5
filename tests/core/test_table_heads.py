"""Which rows called header or top head their table, and which are the head of a site drawn with tables."""

from __future__ import annotations

import pytest
from turbohtml import Element

from xuncha.read.tree.document import parse
from xuncha.read.tree.tableparts import heads_its_table, rows_of

CELLS = "<td>标题</td><td>发布日期</td>"
LINK = "<a href='/x/'>栏目</a>"


def first(markup: str, tag: str) -> Element:
    found = parse(f"<table>{markup}</table>").find(tag)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "cells, heads",
    [
        (CELLS, True),
        (f"{CELLS}<td>{LINK * 2}</td>", True),
        (f"{CELLS}<td>{LINK * 3}</td>", False),
        ("<td> </td>", False),
        (f"<td>{'项' * 120}</td>", True),
        (f"<td>{'项' * 121}</td>", False),
        ("<td>今天是2018年7月20日</td>", False),
        ("<td>设为首页</td>", False),
        (f"{CELLS}<td><img src='logo.png'></td>", False),
        (f"{CELLS}<td><input name='q'></td>", False),
    ],
)
def test_the_head_of_a_table_has_few_words_and_links_and_nothing_of_a_site(
    cells: str, heads: bool
) -> None:
    assert heads_its_table(first(f"<tr class='header'>{cells}</tr>", "tr")) is heads


@pytest.mark.parametrize(
    "attribute, rows",
    [("rowspan='3'", 3), ("rowspan=' 2 '", 2), ("", 1), ("rowspan", 1), ("rowspan='两'", 1)],
)
def test_a_cell_stands_for_as_many_rows_as_it_says(attribute: str, rows: int) -> None:
    assert rows_of(first(f"<tr><td {attribute}>甲局</td></tr>", "td")) == rows
