"""The eighth series: six offices of each of which something cannot be established.

What the first run said and what was mended stands in docs/blind-sites.md. The whole is looked at with
`python -m tests.blindsites.eighth FOLDER`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.blindsites.eighth.series import MAKERS, Doubtful, run_one
from tests.blindsites.running import compared
from tests.blindsites.test_fifth_series import faults

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_nothing_is_made_up(make: Callable[[], Doubtful], tmp_path: Path) -> None:
    one = make()
    ran = run_one(one, tmp_path)
    assert ran.code in (0, 1, 3), ran.err
    assert faults(compared([one.site], tmp_path / "out")) == []
