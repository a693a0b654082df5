"""The seventh series: six offices on content systems used least, for each fault one that is none.

What the first run said and what was mended stands in docs/blind-sites.md. The whole is looked at with
`python -m tests.blindsites.seventh FOLDER`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.blindsites.running import compared
from tests.blindsites.seventh.building import build
from tests.blindsites.seventh.plan import Plan
from tests.blindsites.seventh.series import PLANS, run_one
from tests.blindsites.test_fifth_series import faults

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.key)
def test_the_verdicts_and_what_they_rest_on(plan: Plan, tmp_path: Path) -> None:
    site = build(plan)
    ran = run_one(site, tmp_path)
    assert ran.code in (0, 1, 3), ran.err
    assert faults(compared([site], tmp_path / "out")) == []
