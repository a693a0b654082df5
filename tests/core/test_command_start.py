"""What a command line starts before it is taken apart."""

from __future__ import annotations

import pytest

from xuncha.__main__ import crawls_in_processes

ONE, TWO = "http://www.x.gov.cn/", "https://www.y.gov.cn/"


@pytest.mark.parametrize(
    "words",
    [
        ["links", ONE, TWO],
        ["links", "--delay", "0", ONE, TWO],
        ["inspect", "--sites", "sites.csv"],
    ],
)
def test_for_several_sites_crawlers_are_made_ready(words: list[str]) -> None:
    assert crawls_in_processes(words)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--help"],
        ["links", ONE],
        ["inspect", ONE, "--out", "b"],
        ["inspect", ONE, TWO, "--engine=ray"],
        ["judge", ONE, TWO],
        ["draw", "--sites", "sites.csv"],
    ],
)
def test_for_one_site_or_another_command_none_is(words: list[str]) -> None:
    assert not crawls_in_processes(words)
