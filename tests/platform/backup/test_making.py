"""The script that makes a release's backup works today, not only on the day of a release."""

import json
import subprocess
import sys

import pytest

from tests.platform.backup.office import ROOT, Office, done, environment
from xuncha import __version__


@pytest.mark.slow
def test_an_office_of_this_version_is_made_and_restored(tmp_path):
    making = [sys.executable, "-m", "tests.platform.backup.make_release"]
    options = ["--data", tmp_path / "made", "--out", tmp_path]
    made = subprocess.run(
        [*making, *map(str, options)], capture_output=True, encoding="utf-8", env=environment(), cwd=ROOT,
        timeout=300, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    backup = tmp_path / f"{__version__}.zip"
    assert backup.stat().st_size < 350_000
    office = Office(tmp_path / "restored")
    done("restore", backup, *office.options)
    assert office.facts() == json.loads(backup.with_suffix(".json").read_text(encoding="utf-8"))
