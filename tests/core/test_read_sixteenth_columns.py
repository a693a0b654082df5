"""Causes that the sixteenth blind set and what was known before it brought to light: columns."""

from __future__ import annotations

import pytest

from xuncha.read.addresses import column_key

HOST = "http://a.invalid"


@pytest.mark.parametrize(("one", "other"), [("/news/1024.htm", "/news/1025.htm")])
def test_a_number_beyond_the_pages_of_any_list_names_an_article(one: str, other: str) -> None:
    assert column_key(HOST + one) != column_key(HOST + other)
    assert column_key(HOST + "/index/tzgg/120.htm") == column_key(HOST + "/index/tzgg.htm")
