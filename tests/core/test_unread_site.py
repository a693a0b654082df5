"""A site that was not read is not without faults: its rows are open."""

from __future__ import annotations

import pytest
from read_tools import read
from report_help import report_of
from site_facts import facts, home

from xuncha.facts import Coverage, HomeUpdates, Outcome
from xuncha.read.intruders.signs import telling_signs

ROWS = ("C15-S2a", "C15-S2b", "C15-S9a", "C15-S9b", "C15-S10")


@pytest.mark.parametrize(
    "changes",
    [
        {"home": home(Outcome.BLOCKED)},
        {"home_updates": HomeUpdates((), unreadable="首页显示维护或建设中"), "columns": ()},
        {"coverage": Coverage(pages=1, skipped={Outcome.ROBOTS: 30})},
    ],
    ids=["blocked", "maintenance", "robots"],
)
def test_links_attachments_and_systems_of_a_site_that_was_not_read_are_open(changes):
    report = report_of(facts(**changes), "census-2015")
    states = {row["id"]: row["state"] for row in report["indicators"] if row["id"] in ROWS}
    assert states == dict.fromkeys(ROWS, "undetermined")
    assert report["verdict"] == "undetermined"


@pytest.mark.parametrize("words, state", [("百家乐开户", "undetermined"), ("词", "manual")])
def test_hidden_links_that_sell_gambling_wait_for_a_person(words, state):
    links = "".join(f"<a href='http://z{n}-example.com/'>{words}{n}</a>" for n in range(5))
    shown = "<p>本县召开工作会议,部署下一阶段工作。</p>" * 20
    page = read("http://a.gov.cn/p.html", f"{shown}<div style='display:none'>{links}</div>")
    report = report_of(facts(signs=telling_signs([page])), "census-2015")
    (row,) = [one for one in report["indicators"] if one["id"] == "C15-V4"]
    assert row["state"] == state
