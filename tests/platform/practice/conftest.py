"""A small demo, made by the command itself, and the office it is loaded into."""

import subprocess
import sys

import pytest

from xuncha_platform.practice.load import load


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The finished demo's folder."""
    out = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "xuncha.cli", "demo", "--no-serve", "--sites", "12"]
    subprocess.run([*command, "--out", str(out)], check=True, capture_output=True, timeout=300)
    return out


@pytest.fixture
def campaign(db, demo, settings, tmp_path):
    """Its campaign, in the office."""
    settings.EVIDENCE = tmp_path / "evidence"
    return load(demo)
