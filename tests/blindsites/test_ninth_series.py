"""The ninth series: a county as a whole, its 24 sites and the round that is made of them.

What the first run said and what was mended stands in docs/blind-sites.md. The sites are looked at
with `python -m tests.blindsites.ninth FOLDER`.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.blindsites.everysite import write_list
from tests.blindsites.ninth.county import MEMBERS
from tests.blindsites.ninth.figures import SEED, drawn, ticket
from tests.blindsites.ninth.series import county, run_county
from tests.blindsites.running import compared
from tests.blindsites.test_fifth_series import faults
from tests.core.cli_tools import run

pytestmark = pytest.mark.slow


def test_the_verdicts_and_what_they_rest_on(tmp_path: Path) -> None:
    sites = county()
    ran = run_county(sites, tmp_path)
    assert ran.code == 1, ran.err
    assert faults(compared(list(sites), tmp_path / "out")) == []


def test_the_draw_is_of_the_lowest_tickets_and_of_every_town(tmp_path: Path) -> None:
    write_list(list(county()), tmp_path / "sites.csv")
    sample = tmp_path / "sample.csv"
    ran = run(
        "draw", tmp_path / "sites.csv", "--rate", 30, "--by", "region", "--seed", SEED, "--out", sample
    )  # fmt: skip
    assert ran.code == 0, ran.err
    with sample.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["site_id_code"]: row["ticket"] for row in csv.DictReader(file)}
    wanted = {one.plan.code: ticket(one) for one in MEMBERS if one.plan.key in drawn()}
    assert rows == wanted
    # Every town is one of five, whichever they are.
    assert len(rows) == 10
